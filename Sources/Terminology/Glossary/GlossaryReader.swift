import Morphology
import UnicodeText

/// Reads the glossary table that this project writes: UTF-8, a header line, columns by name in any order, separated by tabs.
///
/// Only the columns `de` and `en` are needed. Reading never stops at a bad row: every problem is reported with its line, and
/// the caller decides whether a glossary with errors is used.
package enum GlossaryReader {
  /// The names of all columns, in the order in which a complete table has them.
  package static let columns = [
    "id", "de", "pos", "gender", "plural", "forms", "en", "en_forbidden", "status", "domain", "qa", "note", "frequency",
    "source",
  ]

  /// In code points: what is longer is no term.
  package static let longestTerm = 500

  /// - Parameters:
  ///   - bytes: the file's contents; a byte order mark and CR LF line ends are accepted.
  ///   - name: the file's name for messages.
  package static func read(_ bytes: [UInt8], name: String) -> Glossary {
    read(TableRows(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0), name: name)
  }

  static func read(_ table: TableRows, name: String) -> Glossary {
    let bytes = table.bytes
    var glossary = Glossary(name: name, entries: [])
    func report(_ severity: GlossaryProblem.Severity, line: Int, _ message: String) {
      glossary.problems.append(
        GlossaryProblem(severity: severity, location: .init(file: name, line: line), message: message))
    }

    var rows = table
    var columns: GlossaryColumns?
    var earlier = EarlierRows()
    while rows.next() {
      let line = rows.line
      guard !rows.row.isEmpty else { continue }
      let row = bytes[rows.row]
      // A line without columns is a remark.
      if columns != nil, row.first == UInt8(ascii: "#"), !row.contains(UInt8(ascii: "\t")) { continue }
      guard let text = String(validating: row, as: UTF8.self), !row.contains(0) else {
        report(.error, line: line, "this line is no UTF-8 text; save the glossary as UTF-8")
        continue
      }
      let cells = text.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        .map { Substring($0).trimmingSpace() }
      guard let known = columns else {
        let header = GlossaryColumns(header: cells)
        header.unknown.forEach { report(.warning, line: line, "unknown column \"\($0.prefix(40))\"; it is not read") }
        guard header.missing.isEmpty else {
          if text.unicodeScalars.contains("\r") {
            report(
              .error, line: line, "the lines end in a carriage return alone; save the glossary with usual line ends")
            return glossary
          }
          report(
            .error, line: line, "the header line names no column \(header.missing); the columns de and en are needed")
          return glossary
        }
        if let twice = header.repeated {
          report(.error, line: line, "the header line names the column \"\(twice)\" twice; keep one of them")
          return glossary
        }
        columns = header
        continue
      }
      do {
        let entry = try known.entry(of: cells, at: .init(file: name, line: line))
        if let warnings = earlier.warnings(for: entry, after: glossary.entries) {
          warnings.forEach { report(.warning, line: line, $0) }
          glossary.entries.append(entry)
        } else {
          report(.warning, line: line, "the same row stood above; it is left out")
        }
      } catch {
        report(.error, line: line, error.message)
      }
    }
    if columns == nil {
      report(.error, line: 1, "the glossary is empty; its first line must name the columns, at least de and en")
    }
    return glossary
  }
}

/// Why a row is no entry.
struct RowError: Error {
  let message: String
}

/// The columns of one glossary file.
struct GlossaryColumns {
  private let indices: [String: Int]
  private let count: Int
  /// The columns that hold German words, and English ones.
  let german: [Int]
  let english: [Int]
  let partOfSpeech: Int?
  let unknown: [String]
  let repeated: String?

  init(header: [String]) {
    let names = header.enumerated().map { index, name in
      index == 0 && name.hasPrefix("# ") ? String(name.dropFirst(2)) : name
    }
    let indices = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    count = names.count
    self.indices = indices
    german = ["de", "forms"].compactMap { indices[$0] }
    english = ["en"].compactMap { indices[$0] }
    partOfSpeech = indices["pos"]
    unknown = names.filter { !$0.isEmpty && !GlossaryReader.columns.contains($0) }
    repeated = names.first { name in !name.isEmpty && names.count { $0 == name } > 1 }
  }

  /// The needed columns that are not there, for a message.
  var missing: String { ["de", "en"].filter { indices[$0] == nil }.joined(separator: " and ") }

  func entry(of cells: [String], at location: GlossaryEntry.Location) throws(RowError) -> GlossaryEntry {
    guard cells.count == count else {
      let relation = cells.count < count ? "only \(cells.count)" : "\(cells.count)"
      throw RowError(
        message: "the row has \(relation) columns and the header \(count); separate them by single tabs, empty ones too"
      )
    }
    let term = try lexeme(cells)
    let translations = list("en", cells)
    guard !translations.isEmpty else { throw RowError(message: "the column en is empty; give an English term") }
    for translation in translations { try Self.check(translation) }
    let forbidden = list("en_forbidden", cells)
    if let both = translations.first(where: forbidden.contains) {
      throw RowError(message: "\"\(both)\" stands in en and in en_forbidden; keep it in one of them")
    }
    return GlossaryEntry(
      concept: value("id", cells), term: term, translations: translations, forbiddenTranslations: forbidden,
      status: try choice("status", cells, GlossaryEntry.Status.init(rawValue:)) ?? .preferred,
      domain: value("domain", cells),
      isStrict: try isStrict(cells), note: value("note", cells),
      frequency: try frequency(cells), source: value("source", cells), location: location)
  }

  private func lexeme(_ cells: [String]) throws(RowError) -> Lexeme {
    guard let lemma = value("de", cells) else { throw RowError(message: "the column de is empty; give a German term") }
    try Self.check(lemma)
    let plural: Lexeme.Plural =
      switch value("plural", cells) {
      case nil: .unknown
      case "-": .none
      case let plural?: .form(plural.nfc)
      }
    return Lexeme(
      lemma.nfc, try choice("pos", cells, PartOfSpeech.init(written:)),
      gender: try choice("gender", cells, GrammaticalGender.init(written:)), plural: plural,
      listedForms: list("forms", cells).map(\.nfc))
  }

  private static func check(_ term: String) throws(RowError) {
    guard term.unicodeScalars.count <= GlossaryReader.longestTerm else {
      throw RowError(
        message: "the term is longer than \(GlossaryReader.longestTerm) characters; a glossary holds terms, not texts")
    }
    guard !term.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      throw RowError(message: "the term holds a control character; remove it")
    }
  }

  private func value(_ column: String, _ cells: [String]) -> String? {
    guard let index = indices[column], !cells[index].isEmpty else { return nil }
    return cells[index]
  }

  private func list(_ column: String, _ cells: [String]) -> [String] {
    guard let value = value(column, cells) else { return [] }
    guard value.utf8.contains(UInt8(ascii: "|")) else { return [value] }
    return value.split(separator: "|").map { $0.trimmingSpace() }.filter { !$0.isEmpty }
  }

  private func frequency(_ cells: [String]) throws(RowError) -> Int? {
    guard let written = value("frequency", cells) else { return nil }
    guard let frequency = Int(written), (1...3).contains(frequency) else {
      throw RowError(message: "frequency is \"\(written)\"; write 1, 2 or 3, or leave it empty")
    }
    return frequency
  }

  private func isStrict(_ cells: [String]) throws(RowError) -> Bool {
    switch value("qa", cells) {
    case nil: return false
    case "strict": return true
    case let other?: throw RowError(message: "qa is \"\(other)\"; leave it empty or write strict")
    }
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ cells: [String], _ read: (String) -> Value?
  ) throws(RowError) -> Value? {
    guard let written = value(column, cells) else { return nil }
    guard let value = read(written) else {
      let allowed = Value.allCases.map(\.rawValue).joined(separator: ", ")
      throw RowError(message: "\(column) is \"\(written)\"; write one of \(allowed), or leave it empty")
    }
    return value
  }
}

/// Rows that say the same twice, or contradict each other.
private struct EarlierRows {
  private struct Key: Hashable {
    let lemma: String
    let partOfSpeech: PartOfSpeech
  }

  /// For each term, the index of its first row.
  private var first: [Key: Int] = [:]
  /// The rows of terms that have several.
  private var rows: Set<RowIdentity> = []

  /// What is to be said of a row beside the rows before it; nil for one that stood there before, word for word.
  mutating func warnings(for entry: GlossaryEntry, after entries: [GlossaryEntry]) -> [String]? {
    let key = Key(lemma: entry.term.lemma, partOfSpeech: entry.term.partOfSpeech)
    var warnings: [String] = []
    if let index = first[key] {
      rows.insert(RowIdentity(entries[index]))
      guard rows.insert(RowIdentity(entry)).inserted else { return nil }
      if let contradiction = Self.contradiction(entry, entries[index]) { warnings.append(contradiction) }
    } else {
      first[key] = entries.count
    }
    return warnings + Self.oddities(of: entry.term.lemma)
  }

  /// What makes a term one that is hardly meant so.
  private static func oddities(of lemma: String) -> [String] {
    var found: [String] = []
    if lemma.unicodeScalars.count == 1 {
      found.append("the term \"\(lemma)\" is a single character and will be found in many places")
    }
    if lemma.utf8.contains(UInt8(ascii: "|")) {
      found.append("the term \"\(lemma)\" holds a |, which joins English terms only; give each German term a row")
    }
    if lemma.utf8.count > 2, lemma.utf8.first == UInt8(ascii: "\""), lemma.utf8.last == UInt8(ascii: "\"") {
      found.append("the term \(lemma) has quotation marks, which are taken for part of it; leave them out")
    }
    return found
  }

  private static func contradiction(_ entry: GlossaryEntry, _ earlier: GlossaryEntry) -> String? {
    let there = "line \(earlier.location.line)"
    if earlier.status != entry.status, [earlier.status, entry.status].contains(.forbidden) {
      return "\"\(entry.term.lemma)\" is \(entry.status) here and \(earlier.status) in \(there); decide for one"
    }
    // Rows without an id are concepts of their own: der Erbe is the heir, das Erbe the inheritance.
    let isSame =
      entry.concept == earlier.concept && (entry.concept != nil || entry.translations == earlier.translations)
    if isSame, let gender = entry.term.gender, let other = earlier.term.gender, gender != other {
      return "\"\(entry.term.lemma)\" has gender \(gender.rawValue) here and \(other.rawValue) in \(there)"
    }
    return nil
  }
}

/// What a row says, wherever it stands.
private struct RowIdentity: Hashable {
  private let entry: GlossaryEntry

  init(_ entry: GlossaryEntry) {
    var moved = entry
    moved.location = .init(file: "", line: 0)
    self.entry = moved
  }

  /// Few rows share these; hashing all columns would cost more than comparing them.
  func hash(into hasher: inout Hasher) {
    hasher.combine(entry.concept)
    hasher.combine(entry.term.lemma)
    hasher.combine(entry.translations)
    hasher.combine(entry.note)
  }
}

extension Substring {
  /// The text without white space at its ends.
  fileprivate func trimmingSpace() -> String {
    let isPlain = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isPlain(utf8.first), isPlain(utf8.last) { return String(self) }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { $0.characterClass != .space }),
      let end = scalars.lastIndex(where: { $0.characterClass != .space })
    else { return "" }
    return String(self[start...end])
  }
}
