internal import UnicodeText

/// Which column of a table holds what, read off its header line.
///
/// Translation tools name columns by language (`de`, `German`, `Deutsch`, `German_Germany`, `Term [de]`) or by side (`Source`,
/// `Quelle`), and what stands beside the terms in many ways; the usual ones are known in English and German.
struct TableColumns {
  private(set) var source = 0
  private(set) var target = 1
  /// Further columns of the two languages: memoQ gives each synonym one.
  private(set) var otherSources: [Int] = []
  private(set) var otherTargets: [Int] = []
  /// Whether the table has a header line.
  private(set) var isNamed = false
  /// Whether a cell may list several terms, set apart by bars, as in our own tables.
  private(set) var listsTerms = false
  /// The languages that the header names for the two columns.
  private(set) var languages: [LanguageTag] = []
  /// The columns that name the languages of each row, as DeepL's glossaries have them.
  var rowLanguages: (source: Int, target: Int)?
  /// By the numbers of the columns, their names, where a detail is known by them.
  private var details: [Detail: [Int]] = [:]
  private var names: [Int: String] = [:]
  /// The names of the columns of which nothing is read.
  private(set) var unread: [String] = []

  /// What may stand beside the terms.
  enum Detail: CaseIterable {
    case identifier, definition, context, domain, status, targetStatus, partOfSpeech, gender, plural, forms, forbidden
    case isStrict, note, frequency, origin, fuzzy
  }

  /// By the column of a term: the column that says how memoQ handles it.
  private var termInfo: [Int: Int] = [:]

  /// The columns of a table without a header: source, target, and a remark.
  init() { details = [.note: [2]] }

  /// - Returns: nil where the line names no source or no target.
  init?(header: [String], from source: LanguageTag, to target: LanguageTag) {
    guard header.count <= Self.mostColumns else { return nil }
    let labels = header.map { ColumnLabel($0, languages: [source, target]) }
    let tags = labels.map { $0.isTerm ? $0.language : nil }
    func side(_ names: Set<String>, _ others: Set<String>) -> Int? {
      labels.firstIndex { names.contains($0.name) } ?? labels.firstIndex { others.contains($0.name) }
    }
    let byLanguage = (Self.column(source, in: tags), Self.column(target, in: tags))
    let bySide = (side(ColumnLabel.sources, ["term"]), side(ColumnLabel.targets, []))
    guard let from = byLanguage.0 ?? bySide.0, let to = byLanguage.1 ?? bySide.1, from != to else { return nil }
    self.source = from
    self.target = to
    isNamed = true
    listsTerms = header[from] == source.description && header[to] == target.description
    languages = [tags[from], tags[to]].compactMap { $0 }
    // Where columns are found by their sides, another one in the language may be anything.
    if byLanguage.0 != nil { otherSources = others(than: from, in: tags, source) }
    if byLanguage.1 != nil { otherTargets = others(than: to, in: tags, target) }
    let terms = Set([from, to] + otherSources + otherTargets)
    for (index, label) in labels.enumerated() where !terms.contains(index) {
      names[index] = header[index].trimmed
      if label.name == "terminfo", let term = tags[..<index].lastIndex(where: { $0 != nil }) { termInfo[term] = index }
      if byLanguage == (nil, nil), ColumnLabel.sourceLanguages.contains(label.name) {
        rowLanguages = (index, rowLanguages?.target ?? index)
      } else if byLanguage == (nil, nil), ColumnLabel.targetLanguages.contains(label.name) {
        rowLanguages = (rowLanguages?.source ?? index, index)
      } else if let detail = label.detail(of: target) {
        details[detail, default: []].append(index)
      } else if label.name != "terminfo", let name = names[index], !name.isEmpty {
        unread.append(name)
      }
    }
  }

  private func others(than column: Int, in tags: [LanguageTag?], _ language: LanguageTag) -> [Int] {
    tags.indices.filter { $0 != source && $0 != target && tags[$0]?.matches(language) == true }
  }

  /// The languages that a header line names, where it names several and none is wanted of them.
  static func otherLanguages(_ header: [String]) -> [LanguageTag]? {
    guard header.count <= mostColumns else { return nil }
    let tags = header.compactMap(LanguageNames.tag)
    return Set(tags.map(\.language)).count > 1 ? tags : nil
  }

  /// No table that people make has more.
  private static let mostColumns = 1000

  /// Whether a first line that names no two sides looks as if it named columns.
  static func looksNamed(_ header: [String], from source: LanguageTag, to target: LanguageTag) -> Bool {
    header.count <= mostColumns && header.contains { ColumnLabel($0, languages: [source, target]).isKnown }
  }

  /// The names of the columns of which nothing is read by one who asks for some details only.
  func unread(asking wanted: Set<Detail>) -> [String] {
    let others = details.filter { !wanted.contains($0.key) }.values.joined().compactMap { names[$0] }
    return unread + others.filter { !$0.isEmpty }.sorted()
  }

  /// How many columns a row needs.
  var needed: Int { max(source, target) + 1 }

  /// The columns that say a detail.
  func columns(of detail: Detail) -> [Int] { details[detail] ?? [] }

  /// Whether a column is our own `en_forbidden`, which lists terms and is never a mark.
  func listsForbidden(_ column: Int) -> Bool { names[column]?.lowercased() == "en_forbidden" }

  /// What a row says of a detail; nil where nothing.
  func value(_ detail: Detail, of fields: [String], but excluded: Set<Int> = []) -> String? {
    let values = columns(of: detail).filter { $0 < fields.count && !excluded.contains($0) }.map { fields[$0].trimmed }
      .filter { !$0.isEmpty }
    return values.isEmpty ? nil : values.joined(separator: "; ")
  }

  /// Whether a row marks the term in a column as one that must not be used.
  func isForbidden(_ column: Int, in fields: [String]) -> Bool {
    guard let info = termInfo[column], info < fields.count else { return false }
    return fields[info].split { ";,| ".contains($0) }.contains { $0.lowercased() == "forbidden" }
  }

  /// Whether a row says that nobody has confirmed it, as Weblate's and translate-toolkit's tables do.
  func isFuzzy(_ fields: [String]) -> Bool {
    value(.fuzzy, of: fields).map { ["true", "1", "yes", "x", "fuzzy"].contains($0.lowercased()) } ?? false
  }

  private static func column(_ language: LanguageTag, in tags: [LanguageTag?]) -> Int? {
    tags.firstIndex(of: language) ?? tags.firstIndex { $0?.matches(language) ?? false }
  }
}

/// Whether a cell says yes or no, in the words of programs in English and German.
enum BooleanWord {
  static func value(_ cell: String) -> Bool? {
    let word = cell.trimmed.lowercased()
    return yes.contains(word) ? true : no.contains(word) ? false : nil
  }

  private static let yes: Set = ["true", "wahr", "yes", "ja", "y", "j", "1", "x"]
  private static let no: Set = ["false", "falsch", "no", "nein", "n", "0", "-"]
}

/// Languages by their names in English and German, as headers of tables give them.
enum LanguageNames {
  /// The language that a header cell names: `de-AT`, `German`, `Deutsch (Österreich)`, `English_United States`.
  static func tag(_ name: String) -> LanguageTag? {
    let parts = name.trimmed.split { "(_)".contains($0) }.map { $0.trimmed.caseFolded }
    guard let first = parts.first, !isDefinition(name) else { return nil }
    if let language = languages[first] {
      let place = parts.dropFirst().joined(separator: " ")
      guard let region = regions[place] ?? parts.dropFirst().first.flatMap({ regions[$0] }) else {
        return LanguageTag(language)
      }
      return LanguageTag("\(language)-\(region)")
    }
    guard name.utf8.count <= 7, let tag = LanguageTag(name.trimmed), tag.language.utf8.count == 2,
      languages.values.contains(String(tag.language))
    else { return nil }
    return tag
  }

  /// `German_Germany_Def`, before memoQ's `German_Germany`.
  static func isDefinition(_ name: String) -> Bool {
    let parts = name.trimmed.caseFolded.split(separator: "_")
    return parts.count > 1 && parts.last == "def"
  }

  private static let books = [DisplayNames(in: .english), DisplayNames(in: .german)]

  private static let languages: [String: String] = {
    var codes: [String: String] = [:]
    for first in UInt8(ascii: "a")...UInt8(ascii: "z") {
      for second in UInt8(ascii: "a")...UInt8(ascii: "z") {
        let code = String(decoding: [first, second], as: UTF8.self)
        guard let tag = LanguageTag(code), tag.description == code else { continue }
        for book in books {
          if let name = book.language(tag), name != code { codes[name.caseFolded] = code }
        }
      }
    }
    return codes
  }()

  private static let regions: [String: String] = {
    var codes: [String: String] = [:]
    for code in DisplayNames.regionCodes {
      for book in books { if let name = book.region(code) { codes[name.caseFolded] = code } }
    }
    return codes
  }()
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
