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
  private let rules: NameRules

  /// - Parameters:
  ///   - table: rows of a glossary; those whose part of speech is a name are used, with `domain` as their kind.
  ///   - displayNames: whether the names that ICU knows are a table too (Deutschland, Germany; Französisch, French).
  package init(table: [GlossaryEntry], displayNames: Bool = true) {
    self.table = NameTable(table)
    usesDisplayNames = displayNames
    rules = NameRules()
  }

  /// The English spellings of a name, best first and each once; never empty.
  ///
  /// - Parameters:
  ///   - name: in the nominative; the German genitive -s is not removed.
  ///   - kind: what the name stands for, if known.
  ///   - language: the language the name comes from, if known. Without it the letters decide.
  ///   - rulesOnly: whether to leave out the tables.
  ///   - style: the systems whose spellings come first, in the tables too.
  package func candidates(
    for name: String, kind: NameKind? = nil, language: LanguageTag? = nil, rulesOnly: Bool = false,
    style: NameStyle? = nil
  ) -> [NameCandidate] {
    let surnames = rulesOnly ? nil : table
    let transcribed = rules.candidates(for: name, kind: kind, language: language, surnames: surnames)
    let found = rulesOnly ? [] : tableCandidates(for: name, kind: kind)
    let unchanged = [NameCandidate(text: name, reason: "unchanged")]
    let candidates = distinct(found + (transcribed.isEmpty ? unchanged : transcribed))
    guard let style else { return candidates }
    // The surname of a full name comes from the table, whatever its system; the rules alone tell that too.
    let byRule = surnames == nil ? [] : rules.candidates(for: name, kind: kind, language: language, surnames: nil)
    let styled = Set((transcribed + byRule).filter { style.isOf($0.reason) }.map(\.text))
    return candidates.filter { styled.contains($0.text) } + candidates.filter { !styled.contains($0.text) }
  }

  private func tableCandidates(for name: String, kind: NameKind?) -> [NameCandidate] {
    let glossary = table.rows(for: name, kind: kind).flatMap { row in
      row.translations.map { NameCandidate(text: $0, reason: row.reason) }
    }
    let displayNames = usesDisplayNames ? TranslatedDisplayNames.shared : nil
    let names = kind == .person ? [] : displayNames?.translations(of: name) ?? []
    let found = glossary + names.map { NameCandidate(text: $0, reason: "CLDR") }
    let isEnglish = found.isEmpty && (table.isEnglish(name) || displayNames?.isEnglish(name) ?? false)
    return isEnglish ? [NameCandidate(text: name, reason: "unchanged")] : found
  }

  private func distinct(_ candidates: [NameCandidate]) -> [NameCandidate] {
    var seen: Set<String> = []
    return candidates.filter { seen.insert($0.text).inserted }
  }
}
