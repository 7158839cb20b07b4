internal import UnicodeText

/// Which column of a table holds what, read off its header line.
///
/// Translation tools name columns by language (`de`, `German`, `Deutsch`, `German_Germany`) or by side (`Source`,
/// `Quelle`), and what stands beside the terms in many ways; the usual ones are known in English and German.
struct TableColumns {
  private(set) var source = 0
  private(set) var target = 1
  /// Further columns of the target's language: memoQ gives each synonym one.
  private(set) var otherTargets: [Int] = []
  /// Whether the table has a header line.
  private(set) var isNamed = false
  /// Whether a cell may list several terms, set apart by bars, as in our own tables.
  private(set) var listsTerms = false
  /// The languages that the header names for the two columns.
  private(set) var languages: [LanguageTag] = []
  private var details: [Detail: [Int]] = [:]

  /// What may stand beside the terms.
  enum Detail: CaseIterable {
    case identifier, definition, domain, status, partOfSpeech, gender, plural, forms, forbidden, isStrict, note, origin
    case fuzzy
  }

  /// By the column of a term: the column that says how memoQ handles it.
  private var termInfo: [Int: Int] = [:]

  /// The columns of a table without a header: source, target, and a remark.
  init() { details = [.note: [2]] }

  /// - Returns: nil where the line names no source or no target.
  init?(header: [String], from source: LanguageTag, to target: LanguageTag) {
    let names = header.map(Self.plain)
    let tags = header.map(LanguageNames.tag)
    let bySide = (names.firstIndex(where: Self.sources.contains), names.firstIndex(where: Self.targets.contains))
    let byLanguage = (Self.column(source, in: tags), Self.column(target, in: tags))
    guard let from = byLanguage.0 ?? bySide.0, let to = byLanguage.1 ?? bySide.1, from != to else { return nil }
    self.source = from
    self.target = to
    isNamed = true
    listsTerms = header[from] == source.description && header[to] == target.description
    languages = [tags[from], tags[to]].compactMap { $0 }
    if let tag = tags[to] { otherTargets = tags.indices.filter { $0 > to && tags[$0] == tag } }
    for (index, name) in names.enumerated() where index != from && index != to {
      if name == "terminfo", let term = tags[..<index].lastIndex(where: { $0 != nil }) { termInfo[term] = index }
      guard let detail = LanguageNames.isDefinition(header[index]) ? .definition : Self.details[name] else { continue }
      details[detail, default: []].append(index)
    }
  }

  /// The languages that a header line names, where it names several and none is wanted of them.
  static func otherLanguages(_ header: [String]) -> [LanguageTag]? {
    let tags = header.compactMap(LanguageNames.tag)
    return Set(tags.map(\.language)).count > 1 ? tags : nil
  }

  /// How many columns a row needs.
  var needed: Int { max(source, target) + 1 }

  /// What a row says of a detail; nil where nothing.
  func value(_ detail: Detail, of fields: [String]) -> String? {
    let values = (details[detail] ?? []).filter { $0 < fields.count }.map { fields[$0].trimmed }.filter { !$0.isEmpty }
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

  /// A name without case, and with nothing but letters in it.
  private static func plain(_ name: String) -> String {
    String(String.UnicodeScalarView(name.lowercasedByICU.unicodeScalars.filter { $0.characterClass == .letter }))
  }

  private static let sources: Set = [
    "source", "sourceterm", "sourcetext", "src", "quelle", "quellbegriff", "quelltext", "quellterm", "ausgangstext",
    "ausgangssprache", "quellsprache", "msgid",
  ]
  private static let targets: Set = [
    "target", "targetterm", "targettext", "translation", "trg", "ziel", "zielbegriff", "zieltext", "zielterm",
    "übersetzung", "zielsprache", "msgstr",
  ]
  private static let details: [String: Detail] = [
    "id": .identifier, "entryid": .identifier, "conceptid": .identifier, "definition": .definition,
    "entrydefinition": .definition, "termdefinition": .definition, "explanation": .definition,
    "erklärung": .definition, "begriffserklärung": .definition, "domain": .domain, "subject": .domain,
    "entrysubject": .domain, "subjectfield": .domain, "fachgebiet": .domain, "sachgebiet": .domain, "thema": .domain,
    "status": .status, "termstatus": .status, "pos": .partOfSpeech, "partofspeech": .partOfSpeech,
    "wortart": .partOfSpeech, "gender": .gender, "genus": .gender, "geschlecht": .gender, "plural": .plural,
    "mehrzahl": .plural, "forms": .forms, "formen": .forms, "enforbidden": .forbidden, "forbidden": .forbidden,
    "verboten": .forbidden, "qa": .isStrict, "note": .note, "notes": .note, "entrynote": .note, "comment": .note,
    "comments": .note, "remark": .note, "description": .note, "translatorcomments": .note, "notiz": .note,
    "notizen": .note, "bemerkung": .note, "anmerkung": .note, "kommentar": .note, "hinweis": .note,
    "beschreibung": .note, "origin": .origin, "source": .origin, "herkunft": .origin, "fuzzy": .fuzzy,
  ]
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
  var trimmed: String {
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
