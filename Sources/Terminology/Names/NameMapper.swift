package import UnicodeText

/// Finds the English spellings of a name in its German spelling.
///
/// A table comes first: the glossary's names, then CLDR's regions, cities, languages and currencies. Names that German
/// transcribed from Cyrillic are read back to Cyrillic, with every reading the spelling allows, and romanized by the
/// systems that English uses. All other names stay as they are.
///
///     NameMapper(table: []).candidates(for: "Wolodymyr Selenskyj").map(\.text)
///     // ["Volodymyr Zelensky", "Volodymyr Zelenskyi", "Volodymyr Zelenskyy", …]
package struct NameMapper: Sendable {
  private let table: NameTable
  private let usesDisplayNames: Bool
  /// The same for all, made when a name is not in the tables.
  private var rules: NameRules { .shared }

  /// - Parameters:
  ///   - table: rows of a glossary; those whose part of speech is a name are used, with `domain` as their kind.
  ///   - displayNames: whether the names that ICU knows are a table too (Deutschland, Germany; Französisch, French).
  package init(table: [GlossaryEntry], displayNames: Bool = true) {
    self.table = NameTable(table)
    usesDisplayNames = displayNames
  }

  /// The languages whose names are transcribed by rule; those of other languages are looked up in the tables only.
  package static let languages = NameOrigin.allCases.map(\.rawValue)

  /// The English spellings of a name, best first and each once; never empty.
  ///
  /// - Parameters:
  ///   - name: a German genitive in -s is read as its nominative where only that is known ("Putins").
  ///   - kind: what the name stands for, if known.
  ///   - language: the language the name comes from, if known. Without it the letters decide.
  ///   - rulesOnly: whether to leave out the tables.
  ///   - style: the systems whose spellings come first, in the tables too.
  package func candidates(
    for name: String, kind: NameKind? = nil, language: LanguageTag? = nil, rulesOnly: Bool = false,
    style: NameStyle? = nil
  ) -> [NameCandidate] {
    var name = nominative(of: name, kind: kind, rulesOnly: rulesOnly)
    if rulesOnly || tableCandidates(for: name, kind: kind).isEmpty, !isEnglish(name) {
      name = Self.withoutDotOfOrdinal(name)
      let composed = composedCandidates(for: name, language: language, rulesOnly: rulesOnly, style: style)
      if !composed.isEmpty { return distinct(composed) }
    }
    let surnames = rulesOnly ? nil : table
    var transcribed = rules.candidates(for: name, kind: kind, language: language, surnames: surnames)
    var found = rulesOnly ? [] : tableCandidates(for: name, kind: kind)
    // Where the rules change nothing either, it makes no difference.
    if !rulesOnly, found.isEmpty, transcribed.contains(where: { $0.text != name }), isEnglish(name) {
      found = [NameCandidate(text: name, reason: "unchanged")]
    }
    // A name that the rules doubt and the table leaves as it is was not transcribed from Cyrillic: "Xi Jinping".
    if transcribed.first?.reason == "unchanged", found.contains(where: { $0.text == name }) { transcribed = [] }
    guard !transcribed.isEmpty || !found.isEmpty else { return [NameCandidate(text: name, reason: "unchanged")] }
    // Asked for a language, its given name comes before a namesake in the table: the town of Vladimir.
    let isGivenName =
      language != nil && kind != .place && !name.contains(" ") && transcribed.first?.reason == NameRules.givenNameReason
    let candidates = distinct(isGivenName ? transcribed + found : found + transcribed)
    // What stays as it is has no style: a German name, or one that is English already.
    let isNameOfPlaceOrPerson =
      found.isEmpty || rulesOnly || table.rows(for: name, kind: kind).first?.kind?.hasStyles == true
    guard let style, let best = candidates.first, best.text != name, isNameOfPlaceOrPerson,
      let byRule = transcribed.first, byRule.reason != "unchanged"
    else { return candidates }
    let styled = rules.styled(name, as: best.text, kind: kind, language: language, in: style, knowsPlaces: !rulesOnly)
    return distinct((styled.map { [$0] } ?? []) + candidates)
  }

  /// The spellings of a name that is made of another name and a word for what it names; empty for any other, and where the other
  /// name stays as it is.
  private func composedCandidates(
    for name: String, language: LanguageTag?, rulesOnly: Bool, style: NameStyle?
  ) -> [NameCandidate] {
    func spellings(of name: String, _ kind: NameKind?) -> [NameCandidate] {
      candidates(for: name, kind: kind, language: language, rulesOnly: rulesOnly, style: style)
    }
    if let named = GenericName.split(name) {
      let found = spellings(of: named.name, .place)
      let isTranslated = named.generic.isSlavic || found.first?.text != named.name
      return isTranslated ? named.generic.translations(of: found) : []
    }
    if let named = GenericName.splitCompound(name) {
      let found = spellings(of: named.name, named.name.contains(" ") ? .person : nil)
      return isTransliterated(named.name, found) ? named.generic.translations(of: found) : []
    }
    if let club = ClubName.split(name) {
      let found = spellings(of: club.city, .place)
      return found.first?.text != club.city || rules.isKnownPlace(club.city) ? club.translations(of: found) : []
    }
    return []
  }

  /// Whether a name is one that English transcribes from Cyrillic, and not a German or Western one.
  private func isTransliterated(_ name: String, _ found: [NameCandidate]) -> Bool {
    if rules.isKnownPlace(name) { return true }
    return found.first?.text != name
      && !rules.candidates(for: name, kind: nil, language: nil, surnames: nil).isEmpty
  }

  /// A name without the dot that German has behind the number of a ruler: "Iwan IV."
  private static func withoutDotOfOrdinal(_ name: String) -> String {
    guard name.hasSuffix("."), let space = name.lastIndex(of: " ") else { return name }
    let number = name[space...].dropFirst().dropLast()
    return !number.isEmpty && number.allSatisfy("IVX".contains) ? String(name.dropLast()) : name
  }

  /// The English of a name that one of the tables has; empty for any other.
  package func knownCandidates(for name: String) -> [NameCandidate] { tableCandidates(for: name, kind: nil) }

  /// The English spellings by rule of what is surely a name, since its letters are those of names that German transcribed from
  /// Cyrillic. Empty for any other word ("Wasserwacht"), and where English spells the name the same.
  package func transcribedCandidates(for name: String) -> [NameCandidate] {
    let words = NamePart.parts(of: name).filter(\.isName).map(\.text)
    guard rules.evidence(of: words) >= Self.transcribedEvidence else { return [] }
    let found = candidates(for: name)
    return found.first?.text == name ? [] : found.filter { $0.text != name }
  }

  /// The English spellings of what is rather a name that German transcribed from Cyrillic, or is written in Cyrillic, than any other
  /// word ("Iwanow"), or of a name behind such a word as Oblast and Flughafen; empty where English spells it the same.
  package func likelyCandidates(for name: String) -> [NameCandidate] {
    let found = candidates(for: name)
    return found.first?.text == name ? [] : found
  }

  /// A quick test for `likelyCandidates(for:)`: whether a name is written in Cyrillic, or ends as most surnames and places do that
  /// German transcribes from it.
  package static func mayBeTranscribed(_ name: String) -> Bool {
    name.unicodeScalars.contains { (0x400...0x52F).contains($0.value) } || endings.contains(where: name.hasSuffix)
  }

  private static let endings = [
    "ow", "ows", "ew", "ews", "owa", "ewa", "jow", "in", "ins", "ina", "yn", "ko", "kos", "uk", "uks", "ij", "yj", "ki",
    "kis", "ky",
    "aja", "oje", "ez", "yk", "wna", "witsch", "schyk", "an", "ka", "iw", "yzja", "sk", "zk", "je",
  ]

  /// Whether a name is one of a place behind a word for what it is: "Rajon Pokrowsk".
  package static func isBehindGenericName(_ name: String) -> Bool { GenericName.split(name) != nil }

  /// The given name that a word is, as it stands or in the genitive, of those that are common in newspapers and nothing else.
  package static func givenName(in word: String) -> String? { NamesBeforeSurnames.name(in: word) }

  /// What must speak for a transcribed name that is neither a German word nor like one.
  private static let transcribedEvidence = 3.0

  /// The name without the -s of the genitive, where no table has it with the -s and the table of names has it without, or
  /// the rules are sure of it without.
  private func nominative(of name: String, kind: NameKind?, rulesOnly: Bool) -> String {
    guard name.utf8.last == UInt8(ascii: "s"), let before = name.utf8.dropLast().last, before != UInt8(ascii: "s")
    else {
      return name
    }
    let nominative = String(name.dropLast())
    if !rulesOnly {
      if !tableCandidates(for: name, kind: kind).isEmpty || isEnglish(name) { return name }
      if !table.rows(for: nominative, kind: kind).isEmpty { return nominative }
    }
    // A given name says nothing of the end of the surname: "Oleksandr Moros" is no genitive.
    let word = NamePart.parts(of: nominative).last { $0.isName }?.text ?? nominative
    let isGenitive =
      !rules.isGivenName(word + "s") && !rules.isKnownPlace(word + "s")
      && rules.evidence(of: [word]) >= Self.sureEvidence
    return isGenitive ? nominative : name
  }

  /// What must speak for a transcribed name before an -s is taken for an ending.
  private static let sureEvidence = 4.0

  private func tableCandidates(for name: String, kind: NameKind?) -> [NameCandidate] {
    let glossary = table.rows(for: name, kind: kind).flatMap { row in
      row.translations.map { NameCandidate(text: $0, reason: row.reason) }
    }
    let displayNames = usesDisplayNames ? TranslatedDisplayNames.shared : nil
    let names = kind == .person ? [] : displayNames?.translations(of: name) ?? []
    return glossary + names.map { NameCandidate(text: $0, reason: "CLDR") }
  }

  /// Whether a name of one of the tables is English already.
  private func isEnglish(_ name: String) -> Bool {
    table.isEnglish(name) || usesDisplayNames && TranslatedDisplayNames.shared.isEnglish(name)
  }

  private func distinct(_ candidates: [NameCandidate]) -> [NameCandidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }
}
