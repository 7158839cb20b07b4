extension BoundaryRule {
  /// All rules, in the order in which they are asked. The first one decides nine of ten places, the last one always applies.
  static let all: [BoundaryRule] =
    [plainEnd] + places + options + abbreviations + numbers + letters + lowercaseStarts + ends + [noBoundary]

  /// A line break, and the end of the text, need no rule to decide.
  static let lineBreak = split("line break", "a line break ends a sentence", decides: [], when: { _, _ in true })
  static let endOfText = split("end of text", "the text ends", decides: [], when: { _, _ in true })

  private static let noBoundary = join(
    "no boundary", "no rule sees an end here",
    decides: ["Er zahlte 5. ~ 12 von 20 zahlten mehr."],
    leaves: ["Das ist der Fall. | Ja."],
    when: { _, _ in true })

  private static let plainEnd = split(
    "plain end", "a word that is no abbreviation, a mark, and a capital",
    decides: [
      "Er kam heute. | Sie blieb.", "„Er kam heute.“ | „Und sie?“", "Wirklich? | Ja.",
      .english("He came home. | Nobody saw him."), .english("“We must act.” | “Now.”"),
    ],
    leaves: ["Er kam mit Dr. ~ Weber.", "Am 3. ~ Mai kam er."],
    when: { candidate, _ in isPlainEnd(candidate) })

  static func isPlainEnd(_ candidate: Candidate) -> Bool {
    candidate.word.isOrdinary && candidate.next.isCapitalized && candidate.hasGap
      && (candidate.mark == .period || candidate.mark == .question || candidate.mark == .exclamation)
      && (candidate.opener == .none || candidate.opener == .quote) && candidate.tail.isSubset(of: [.closer, .quote])
      && candidate.chain.isDisjoint(with: .abbreviation) && !candidate.isBracketedMark && !candidate.isInsideQuotation
  }
}
