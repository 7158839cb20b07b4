internal import Morphology
internal import Terminology
internal import UnicodeText

/// A dictionary in Ding's format as a glossary: a row for every short German term, with gender, plural, part of speech, subject and
/// explanation as far as the dictionary says them. Sub-entries that only inflect the first one are no rows of their own.
enum DingGlossary {
  static func read(_ text: TextFile.Text) -> GlossaryFile.Reading {
    var reading = GlossaryFile.Reading()
    var findings = Findings()
    var number = 0
    for line in text.lines {
      number += 1
      if line.isBlank || line.hasPrefix("#") { continue }
      guard let entry = DingEntry(line) else {
        findings.note("line", number, "a line without \"::\" between the languages; it is left out")
        continue
      }
      reading.entries += entries(entry, .init(file: text.file, line: number))
    }
    reading.warnings = findings.remarks
    return reading
  }

  private static func entries(_ entry: DingEntry, _ location: GlossaryEntry.Location) -> [GlossaryEntry] {
    guard let first = entry.subentries.first else { return [] }
    let plural = entry.subentries.dropFirst().first { isPlural($0, of: first) }
    var rows: [GlossaryEntry] = []
    for (index, subentry) in entry.subentries.enumerated() where !inflects(subentry, first, isFirst: index == 0) {
      let plurals = index == 0 ? plural?.source.map(\.text) ?? [] : []
      rows += self.rows(of: subentry, plurals: plurals, location)
    }
    if rows.count > 1 { name(&rows, by: location.line) }
    return rows
  }

  /// Rows of a line with the same translations are one concept.
  private static func name(_ rows: inout [GlossaryEntry], by line: Int) {
    var translations: [[String]] = []
    for index in rows.indices {
      let known = translations.firstIndex(of: rows[index].translations)
      if known == nil { translations.append(rows[index].translations) }
      rows[index].concept = "\(line).\((known ?? translations.count - 1) + 1)"
    }
  }

  private static func rows(
    of subentry: DingEntry.Subentry, plurals: [String], _ location: GlossaryEntry.Location
  ) -> [GlossaryEntry] {
    let translations = subentry.target.filter(\.isShort).map(\.text).filter { !$0.isEmpty }.unique
    guard !translations.isEmpty else { return [] }
    return subentry.source.enumerated().filter { $1.isShort && !$1.text.isEmpty }.map { index, term in
      GlossaryEntry(
        term: lexeme(term, plural: plurals.count == subentry.source.count ? plurals[index] : nil),
        translations: translations, domain: term.labels.first { !isRegister($0) },
        note: note(term), location: location)
    }
  }

  private static func lexeme(_ term: DingEntry.Term, plural: String?) -> Lexeme {
    let gender = term.grammar.compactMap(GrammaticalGender.init(rawValue:)).first
    let partOfSpeech: PartOfSpeech =
      if gender != nil {
        .noun
      } else if term.grammar.contains(where: { ["vt", "vi", "vr", "v", "vt/vi"].contains($0) }) {
        .verb
      } else if term.grammar.contains("adj") {
        .adjective
      } else if term.grammar.contains("adv") {
        .adverb
      } else {
        .other
      }
    let form = plural.flatMap { $0.isEmpty || gender == .plural ? nil : $0 }
    return Lexeme(term.text, partOfSpeech, gender: gender, plural: form.map { .form($0) } ?? .unknown, listedForms: [])
  }

  private static func note(_ term: DingEntry.Term) -> String? {
    let parts = term.explanations + term.labels.filter(isRegister)
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// Labels that say where or how a word is used, and not of what it speaks.
  private static func isRegister(_ label: String) -> Bool {
    registers.contains(label.lowercased()) || label.contains("/")
  }

  private static let registers: Set = [
    "ugs.", "geh.", "poet.", "veraltet", "veraltend", "obs.", "alt", "altertümlich", "übtr.", "fig.", "vulg.", "pej.",
    "ös.", "schw.", "südd.", "norddt.", "ostdt.", "br.", "am.", "austr.", "sl.", "slang", "coll.", "selten", "rare",
    "prov.", "humor.", "iron.", "euphem.", "dated", "formal", "archaic", "tm",
  ]

  private static func isPlural(_ subentry: DingEntry.Subentry, of first: DingEntry.Subentry) -> Bool {
    subentry.source.count == first.source.count && subentry.source.allSatisfy { $0.grammar == ["pl"] }
      && first.source.allSatisfy { term in term.grammar.contains { ["m", "f", "n"].contains($0) } }
  }

  /// Whether a sub-entry gives forms of the first one: its plural, the principal parts of a verb, the degrees of an adjective.
  private static func inflects(
    _ subentry: DingEntry.Subentry, _ first: DingEntry.Subentry, isFirst: Bool
  ) -> Bool {
    if isFirst { return false }
    if isPlural(subentry, of: first) { return true }
    let hasForms = first.source.contains { term in
      term.grammar.contains { ["vt", "vi", "vr", "v", "vt/vi", "adj", "adv"].contains($0) }
    }
    return hasForms && subentry.source.allSatisfy(\.grammar.isEmpty)
  }
}
