internal import Morphology
internal import Terminology
internal import UnicodeText

// How a concept of TBX and rows of a glossary say the same. What TBX-Basic has no data category for stands in a note of the term
// as `plural: Brücken`, which people can read and this reader takes back.

extension TermConcept {
  /// A row for each term in the source language, with all terms in the target language; none where either is missing. Where
  /// all of these are forbidden, so is the row.
  ///
  /// - Parameter file: the file's name for the rows' locations.
  func entries(from source: LanguageTag, to target: LanguageTag, file: String) -> [GlossaryEntry] {
    let targets = terms.filter { $0.language.matches(target) && !$0.isForeign(to: target, among: terms) }
    let allowed = targets.filter { !$0.isForbidden }.stablySorted(by: \.rank).map(\.text).unique
    let forbidden = targets.filter(\.isForbidden).map(\.text).unique
    guard let anyTarget = allowed.first ?? forbidden.first else { return [] }
    let sources = terms.filter { $0.language.matches(source) && !$0.isForeign(to: source, among: terms) }
    var remarks = GlossaryNote()
    for target in targets {
      remarks.add(target.notes, .note, term: target.text)
      remarks.add(target.definitions, .definition, term: target.text)
      remarks.add(target.contexts, .context, term: target.text)
    }
    return sources.map { term in
      var entry = entry(
        term, remarks, translations: allowed.isEmpty ? [anyTarget] : allowed,
        forbidden: allowed.isEmpty ? Array(forbidden.dropFirst()) : forbidden, file: file)
      if allowed.isEmpty { entry.status = .forbidden }
      return entry
    }
  }

  /// - Parameter remarks: what is said of the translations.
  private func entry(
    _ term: Term, _ remarks: GlossaryNote, translations: [String], forbidden: [String], file: String
  ) -> GlossaryEntry {
    var details = TermDetails(term.notes, taking: TermDetails.Key.ofTerm)
    var shared = TermDetails(notes, taking: [.identifier])
    var note = GlossaryNote()
    for remark in shared.remarks + details.remarks {
      note.parts += GlossaryNote(remark, terms: translations + forbidden).parts
    }
    note.add(definitions + term.definitions, .definition)
    note.add(contexts + term.contexts, .context)
    note.parts += remarks.parts
    let listed = details.take(.translations).map(Self.list)
    return GlossaryEntry(
      concept: shared.take(.identifier) ?? identifier, term: lexeme(term, &details),
      translations: listed ?? translations, forbiddenTranslations: details.take(.forbidden).map(Self.list) ?? forbidden,
      status: term.isForbidden ? .forbidden : term.status == .admitted ? .admitted : .preferred,
      domain: details.take(.domain) ?? subjectField, isStrict: details.take(.check) == "strict",
      note: note.text,
      frequency: details.take(.frequency).flatMap { Int($0) }.flatMap { (1...3).contains($0) ? $0 : nil },
      source: term.source ?? source,
      location: .init(file: file, line: line))
  }

  private func lexeme(_ term: Term, _ details: inout TermDetails) -> Lexeme {
    let partOfSpeech =
      details.take(.partOfSpeech).flatMap(PartOfSpeech.init(rawValue:))
      ?? PartOfSpeech(tbx: term.partOfSpeech, term.termType)
    let plural: Lexeme.Plural =
      switch details.take(.plural) {
      case nil: .unknown
      case "-": .none
      case let form?: .form(form)
      }
    return Lexeme(
      term.text, partOfSpeech,
      gender: details.take(.gender).flatMap(GrammaticalGender.init(rawValue:))
        ?? term.gender.flatMap(GrammaticalGender.init(tbx:)),
      plural: plural, listedForms: details.take(.forms).map(Self.list) ?? [])
  }

  /// The values of a list as tables and notes write it; a hyphen for none.
  static func list(_ text: String) -> [String] {
    text == "-" ? [] : text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty }
  }
}

extension TermConcept {
  /// The concepts of a glossary, in the order of their first rows: rows of one concept together.
  static func concepts(of entries: [GlossaryEntry], from source: LanguageTag, to target: LanguageTag) -> [TermConcept] {
    var groups: [[GlossaryEntry]] = []
    var places: [String: Int] = [:]
    for entry in entries {
      if let name = entry.concept, let place = places[name] {
        groups[place].append(entry)
      } else {
        if let name = entry.concept { places[name] = groups.count }
        groups.append([entry])
      }
    }
    return groups.map { TermConcept($0, from: source, to: target) }
  }

  private init(_ rows: [GlossaryEntry], from source: LanguageTag, to target: LanguageTag) {
    let allowed = rows.flatMap(\.translations).unique
    let forbidden = rows.flatMap(\.forbiddenTranslations).filter { !allowed.contains($0) }.unique
    subjectField = rows[0].domain
    if let name = rows[0].concept {
      if XMLName.isNCName(name) { identifier = name } else { notes.append(TermDetails.Key.identifier.note(name)) }
    }
    var remarks = rows.map { GlossaryNote($0.note, terms: $0.translations + $0.forbiddenTranslations) }
    // What all rows say of the concept or of a translation is said there, and the rest stays with the row.
    func shared(_ kind: GlossaryNote.Kind, term: String? = nil) -> [String] {
      let texts = Set(remarks.map { $0.texts(kind, term: term) })
      guard texts.count == 1 else { return [] }
      return remarks.indices.map { remarks[$0].take(kind, term: term) }.first ?? []
    }
    definitions = shared(.definition)
    for (index, row) in rows.enumerated() {
      var term = Term(language: source, text: row.term.lemma)
      term.partOfSpeech = row.term.statedPartOfSpeech?.tbx
      term.gender = row.term.gender?.tbx
      term.termType = row.term.statedPartOfSpeech == .phrase ? "phrase" : nil
      term.status = .init(row.status)
      term.source = row.source
      term.notes = Self.notes(of: row)
      term.contexts = remarks[index].take(.context, term: nil)
      if row.translations != allowed { term.notes.append(TermDetails.Key.translations.note(row.translations)) }
      if row.forbiddenTranslations != forbidden {
        term.notes.append(TermDetails.Key.forbidden.note(row.forbiddenTranslations))
      }
      if let domain = row.domain, domain != subjectField { term.notes.append(TermDetails.Key.domain.note(domain)) }
      terms.append(term)
    }
    let rated: [(String, Status)] =
      allowed.enumerated().map { ($1, $0 == 0 ? Status.preferred : Status.admitted) }
      + forbidden.map { ($0, Status.deprecated) }
    var targets: [Term] = []
    for (text, status) in rated {
      var term = Term(language: target, text: text, status: status)
      term.notes = shared(.note, term: text)
      term.definitions = shared(.definition, term: text)
      term.contexts = shared(.context, term: text)
      targets.append(term)
    }
    for index in rows.indices { if let note = remarks[index].text { terms[index].notes.append(note) } }
    terms += targets
  }

  /// What TBX-Basic has no place for, and the row's own note.
  private static func notes(of row: GlossaryEntry) -> [String] {
    var notes: [String] = []
    let lexeme = row.term
    if let stated = lexeme.statedPartOfSpeech,
      PartOfSpeech(tbx: stated.tbx, stated == .phrase ? "phrase" : nil) != stated
    {
      notes.append(TermDetails.Key.partOfSpeech.note(stated.rawValue))
    }
    if lexeme.gender == .plural { notes.append(TermDetails.Key.gender.note(GrammaticalGender.plural.rawValue)) }
    switch lexeme.plural {
    case .unknown: break
    case .none: notes.append(TermDetails.Key.plural.note("-"))
    case .form(let form): notes.append(TermDetails.Key.plural.note(form))
    }
    if !lexeme.listedForms.isEmpty { notes.append(TermDetails.Key.forms.note(lexeme.listedForms)) }
    if row.isStrict { notes.append(TermDetails.Key.check.note("strict")) }
    if let frequency = row.frequency { notes.append(TermDetails.Key.frequency.note("\(frequency)")) }
    return notes
  }
}

/// What notes of a term say in the form `plural: Brücken`, and the other notes.
private struct TermDetails {
  private var values: [Key: String] = [:]
  private(set) var remarks: [String] = []

  enum Key: String, CaseIterable {
    case identifier = "id"
    case partOfSpeech = "pos"
    case gender, plural, forms, domain, frequency
    case translations = "en"
    case forbidden = "en_forbidden"
    case check = "qa"

    static let ofTerm = allCases.filter { $0 != .identifier }

    func note(_ value: String) -> String { "\(rawValue): \(value)" }
    /// No values are a hyphen.
    func note(_ values: [String]) -> String { note(values.isEmpty ? "-" : values.joined(separator: "|")) }
  }

  /// - Parameter keys: what is looked for; any other note is a remark.
  init(_ notes: [String], taking keys: [Key]) {
    for note in notes {
      let parts = note.split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[1].hasPrefix(" "), let key = Key(rawValue: String(parts[0])), keys.contains(key),
        values[key] == nil
      {
        values[key] = parts[1].trimmed
      } else {
        remarks.append(note)
      }
    }
  }

  mutating func take(_ key: Key) -> String? { values.removeValue(forKey: key) }
}

extension TermConcept.Term {
  fileprivate var isForbidden: Bool { status?.isForbidden ?? false }
  fileprivate var rank: Int { status == .preferred ? 0 : 1 }

  /// Whether the term is of another region while the concept has terms in the wanted one.
  fileprivate func isForeign(to wanted: LanguageTag, among terms: [TermConcept.Term]) -> Bool {
    wanted.region != nil && language.region == nil && terms.contains { $0.language == wanted }
  }
}

extension TermConcept.Status {
  fileprivate init(_ status: GlossaryEntry.Status) {
    self =
      switch status {
      case .preferred: .preferred
      case .admitted: .admitted
      case .forbidden: .deprecated
      }
  }
}

extension PartOfSpeech {
  /// TBX-Basic's word; nil where nothing is known.
  fileprivate var tbx: String? {
    switch self {
    case .noun, .name: "noun"
    case .adjective: "adjective"
    case .verb: "verb"
    case .adverb: "adverb"
    case .phrase: "other"
    case .other: nil
    }
  }

  /// Nil where the term says nothing that tells how it is inflected.
  init?(tbx word: String?, _ termType: String?) {
    switch word?.lowercased() {
    case "noun", "substantive": self = .noun
    case "propernoun", "proper noun": self = .name
    case "adjective": self = .adjective
    case "verb": self = .verb
    case "adverb": self = .adverb
    case _ where termType == "phrase" || termType == "phraseologicalUnit": self = .phrase
    default: return nil
    }
  }
}

extension GrammaticalGender {
  fileprivate var tbx: String {
    switch self {
    case .masculine: "masculine"
    case .feminine: "feminine"
    case .neuter: "neuter"
    case .plural: "other"
    }
  }

  init?(tbx word: String) {
    switch word.lowercased() {
    case "masculine", "m": self = .masculine
    case "feminine", "f": self = .feminine
    case "neuter", "n": self = .neuter
    default: return nil
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repeats, in the order of their first places.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Array {
  fileprivate func stablySorted(by key: (Element) -> Int) -> [Element] {
    enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }.map(\.element)
  }
}
