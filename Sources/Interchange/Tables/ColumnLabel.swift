internal import UnicodeText

/// The name of a column of a table, taken apart: `Term [de]`, `Source - German`, `Benennung (DE)`, `en_description`.
struct ColumnLabel {
  /// What the column holds, without case and with letters only; empty for a language alone.
  let name: String
  let language: LanguageTag?
  private let isDefinition: Bool

  /// - Parameter languages: those that may stand beside another word: a short word is a language's code too easily.
  init(_ cell: String, languages: [LanguageTag]) {
    // No label is that long, and a file may be one line.
    guard cell.utf8.count <= Self.longest else {
      (name, language, isDefinition) = ("", nil, false)
      return
    }
    isDefinition = LanguageNames.isDefinition(cell)
    let plain = Self.plain(cell)
    if Self.isWord(plain) {
      // A short word is a language's code too easily: id is Indonesian.
      (name, language) = (plain, nil)
    } else if let tag = LanguageNames.tag(cell) {
      (name, language) = ("", tag)
    } else if let (rest, tag) = Self.split(cell, languages) {
      (name, language) = (Self.plain(rest), tag)
    } else {
      (name, language) = (plain, nil)
    }
  }

  /// In bytes.
  private static let longest = 200

  /// Whether the column holds terms or texts of its language.
  var isTerm: Bool {
    language != nil
      && (name.isEmpty || Self.terms.contains(name) || Self.sources.contains(name) || Self.targets.contains(name))
  }

  /// Whether it is the name of a column at all, as far as names are known.
  var isKnown: Bool { language != nil || Self.isWord(name) }

  /// What of a term the column says. Of a translation few things are asked for.
  func detail(of target: LanguageTag) -> TableColumns.Detail? {
    if isDefinition { return .definition }
    guard let detail = Self.details[name] else { return nil }
    guard language?.matches(target) == true else { return detail }
    switch detail {
    case .definition, .context, .note: return detail
    case .status: return .targetStatus
    default: return nil
    }
  }

  private static func isWord(_ name: String) -> Bool {
    sources.contains(name) || targets.contains(name) || details[name] != nil || others.contains(name)
  }

  /// The language at the end or at the beginning of a name, and what is left of it.
  private static func split(_ cell: String, _ languages: [LanguageTag]) -> (rest: String, tag: LanguageTag)? {
    func tag(_ words: some Collection<Substring>) -> LanguageTag? {
      let names = [words.joined(separator: "_"), words.joined(separator: "-")]
      return names.lazy.compactMap(LanguageNames.tag).first { tag in languages.contains { tag.language == $0.language }
      }
    }
    for separators in [" \t[]():/", " \t[]():/_"] {
      let words = cell.split { separators.contains($0) }.filter { $0 != "-" }
      for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
        if let found = tag(words.suffix(count)) { return (words.dropLast(count).joined(separator: " "), found) }
        if let found = tag(words.prefix(count)) { return (words.dropFirst(count).joined(separator: " "), found) }
      }
    }
    return nil
  }

  /// A name without case, and with nothing but letters in it.
  static func plain(_ name: String) -> String {
    String(String.UnicodeScalarView(name.lowercasedByICU.unicodeScalars.filter { $0.characterClass == .letter }))
  }

  static let sources: Set = [
    "source", "sourceterm", "sourcetext", "sourcesegment", "sourcestring", "src", "quelle", "quellbegriff", "quelltext",
    "quellterm", "quellsegment", "ausgangstext", "ausgangsbegriff", "ausgangssprache", "quellsprache", "original",
    "originaltext", "msgid",
  ]
  static let targets: Set = [
    "target", "targetterm", "targettext", "targetsegment", "targetstring", "translation", "translatedtext",
    "translatedstring", "trg", "ziel", "zielbegriff", "zieltext", "zielterm", "zielsegment", "übersetzung",
    "zielsprache", "msgstr",
  ]
  static let sourceLanguages: Set = ["sourcelanguage", "sourcelang", "srclang", "sourcelocale"]
  static let targetLanguages: Set = ["targetlanguage", "targetlang", "trglang", "targetlocale"]

  /// What may stand beside a language in the name of a column of terms.
  private static let terms: Set = [
    "term", "terms", "termtext", "begriff", "benennung", "bezeichnung", "wort", "word", "text", "segment", "string",
    "synonym", "synonyms", "synonyme",
  ]

  private static let details: [String: TableColumns.Detail] = [
    "id": .identifier, "entryid": .identifier, "conceptid": .identifier, "identifier": .identifier, "key": .identifier,
    "keyname": .identifier, "definition": .definition, "entrydefinition": .definition, "termdefinition": .definition,
    "explanation": .definition, "erklärung": .definition, "begriffserklärung": .definition, "context": .context,
    "kontext": .context, "beispiel": .context, "example": .context, "termexample": .context, "usageexample": .context,
    "domain": .domain, "subject": .domain, "entrysubject": .domain, "subjectfield": .domain, "fachgebiet": .domain,
    "sachgebiet": .domain, "thema": .domain, "status": .status, "termstatus": .status, "pos": .partOfSpeech,
    "partofspeech": .partOfSpeech, "wortart": .partOfSpeech, "gender": .gender, "genus": .gender,
    "geschlecht": .gender, "plural": .plural, "mehrzahl": .plural, "forms": .forms, "formen": .forms,
    "enforbidden": .forbidden, "forbidden": .forbidden, "verboten": .forbidden, "qa": .isStrict, "note": .note,
    "notes": .note, "entrynote": .note, "comment": .note, "comments": .note, "remark": .note, "description": .note,
    "translatorcomments": .note, "notiz": .note, "notizen": .note, "bemerkung": .note, "bemerkungen": .note,
    "anmerkung": .note, "anmerkungen": .note, "kommentar": .note, "kommentare": .note, "hinweis": .note,
    "beschreibung": .note, "frequency": .frequency, "origin": .origin, "source": .origin, "herkunft": .origin,
    "fuzzy": .fuzzy,
  ]

  /// Names of columns of which nothing is taken.
  private static let others: Set = [
    "terminfo", "segmentid", "stringid", "contextid", "project", "projekt", "client", "kunde", "date", "datum",
    "created", "modified", "author", "autor", "user", "benutzer", "tags", "labels", "location", "preferred",
    "casesensitive", "translatable", "exactmatch", "entrycreated", "entrycreator", "entrylastmodified", "entrymodifier",
    "entrydomain", "entryclientid", "entryprojectid", "matchrate", "maxlength", "term", "sourcelanguage", "sourcelang",
    "srclang", "sourcelocale", "targetlanguage", "targetlang", "trglang", "targetlocale",
  ]
}
