internal import Morphology
internal import UnicodeText

/// Names of a glossary by their German spelling: whole names, and the surnames of persons.
struct NameTable: Sendable {
  struct Row: Sendable {
    let translations: [String]
    let reason: String
    let kind: NameKind?
  }

  private var wholeNames: [String: [Row]] = [:]
  private var surnames: [String: [Row]] = [:]
  private var englishNames: Set<String> = []

  init(_ entries: [GlossaryEntry]) {
    for entry in entries where entry.term.partOfSpeech == .name && entry.status != .forbidden { add(entry) }
  }

  /// The rows of a whole name, those of the wanted kind first. A person is also found by another spelling of the given name:
  /// "Sergei" by "Sergej".
  func rows(for name: String, kind: NameKind?) -> [Row] {
    let rows = wholeNames[MatchKey.of(name)] ?? []
    guard !rows.isEmpty else { return kind == nil || kind == .person ? personRows(for: name) : [] }
    guard let kind else { return rows }
    return rows.filter { $0.kind == kind } + rows.filter { $0.kind != kind }
  }

  private func personRows(for name: String) -> [Row] {
    guard let space = name.firstIndex(of: " ") else { return [] }
    for givenName in GivenNames.otherSpellings(of: String(name[..<space])) {
      let rows = wholeNames[MatchKey.of(givenName + name[space...])]?.filter { $0.kind == .person } ?? []
      if !rows.isEmpty { return rows }
    }
    return []
  }

  /// The rows of a surname, one for each of its bearers, taken from their full names.
  func rows(forSurname surname: String) -> [Row] { surnames[MatchKey.of(surname)] ?? [] }

  /// Whether the name is English of a row already.
  func isEnglish(_ name: String) -> Bool { englishNames.contains(name) }

  private mutating func add(_ entry: GlossaryEntry) {
    let kind = entry.domain.flatMap(NameKind.init(rawValue:))
    let reason = "table \(entry.location)"
    wholeNames[MatchKey.of(entry.term.lemma), default: []].append(
      Row(translations: entry.translations, reason: reason, kind: kind))
    for form in entry.term.listedForms where form != entry.term.lemma {
      wholeNames[MatchKey.of(form), default: []].append(
        Row(translations: entry.translations, reason: reason, kind: kind))
    }
    englishNames.formUnion(entry.translations)
    if kind == .person { addSurname(of: entry, reason: reason) }
  }

  /// The last word of a full name is the surname where the English name has as many words.
  private mutating func addSurname(of entry: GlossaryEntry, reason: String) {
    let german = entry.term.lemma.split(separator: " ")
    let english = entry.translations.map { $0.split(separator: " ") }.filter { $0.count == german.count }
    guard german.count > 1, let surname = german.last, !english.isEmpty else { return }
    // The surname of "Ahmed Jassin" is another than that of Yevgeny Yasin.
    guard GivenNames.contains(String(german[0])) else { return }
    surnames[MatchKey.of(String(surname)), default: []].append(
      Row(translations: english.compactMap(\.last).map(String.init).uniqued(), reason: reason, kind: .person))
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, in order.
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
