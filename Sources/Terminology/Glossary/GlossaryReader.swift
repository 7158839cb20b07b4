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

  /// - Parameter isChecked: whether the rows are known to be in order; then none is compared with those before it.
  static func read(_ table: TableRows, name: String, isChecked: Bool = false) -> Glossary {
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
      guard isChecked || bytes.isText(rows.row) else {
        report(.error, line: line, "this line is no UTF-8 text; save the glossary as UTF-8")
        continue
      }
      guard let known = columns else {
        let header = GlossaryColumns(header: row.cellTexts.map { Substring($0).trimmingSpace() })
        header.unknown.forEach { report(.warning, line: line, "unknown column \"\($0.prefix(40))\"; it is not read") }
        guard header.missing.isEmpty else {
          if row.contains(UInt8(ascii: "\r")) {
            report(
              .error, line: line, "the lines end in a carriage return alone; save the glossary with usual line ends")
            return glossary
          }
          let isOfTabs = row.contains(UInt8(ascii: "\t"))
          let advice =
            isOfTabs
            ? "" : " and are separated by tabs; take a table of another kind in with satzpaar glossary import"
          report(
            .error, line: line,
            "the header line names no column \(header.missing); the columns de and en are needed\(advice)")
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
        let entry = try known.entry(of: rows, at: .init(file: name, line: line))
        if isChecked {
          glossary.entries.append(entry)
        } else if let warnings = earlier.warnings(for: entry, after: glossary.entries) {
          warnings.forEach { report(.warning, line: line, $0) }
          glossary.entries.append(entry)
        } else {
          report(.warning, line: line, "the same row stood above; it is left out")
        }
      } catch {
        report(.error, line: line, error.message)
      }
    }
    if columns != nil, glossary.entries.isEmpty, glossary.problems.isEmpty {
      report(.warning, line: rows.line, "the glossary holds no terms")
    }
    if columns == nil {
      report(.error, line: 1, "the glossary is empty; its first line must name the columns, at least de and en")
    }
    return glossary
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
    if lemma.utf8.count <= 4, lemma.unicodeScalars.count == 1 {
      found.append("the term \"\(lemma)\" is a single character and will be found in many places")
    }
    // Of German letters only the beginnings of those with umlaut and of ß are so high.
    if lemma.utf8.contains(where: { $0 >= 0xC2 && $0 != 0xC3 }) { found += odditiesOfLetters(lemma) }
    if lemma.utf8.contains(UInt8(ascii: "|")) {
      found.append("the term \"\(lemma)\" holds a |, which joins English terms only; give each German term a row")
    }
    if lemma.utf8.count > 2, lemma.utf8.first == UInt8(ascii: "\""), lemma.utf8.last == UInt8(ascii: "\"") {
      found.append("the term \(lemma) has quotation marks, which are taken for part of it; leave them out")
    }
    return found
  }

  private static func odditiesOfLetters(_ lemma: String) -> [String] {
    var found: [String] = []
    if let scalar = lemma.unicodeScalars.first(where: isInvisible) {
      found.append(
        """
        the term "\(lemma)" holds the invisible character U+\(hexadecimal(scalar)), with which it will hardly be found; remove it
        """)
    }
    if lemma.unicodeScalars.contains(where: isRightToLeft) {
      found.append("the term \"\(lemma)\" is written from right to left; the column de is for German")
    }
    return found
  }

  /// Soft hyphens, spaces without width, and marks of the direction of writing.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Letters of Hebrew, Arabic and the scripts beside them.
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
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

extension [UInt8] {
  /// Whether a part is UTF-8 without a null character.
  fileprivate func isText(_ range: Range<Int>) -> Bool {
    (try? UTF8Span(validating: span.extracting(range))) != nil && !self[range].contains(0)
  }
}
