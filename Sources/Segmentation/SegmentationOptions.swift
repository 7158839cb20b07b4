/// What a user may choose about where sentences end.
package struct SegmentationOptions: Hashable, Sendable {
  /// Whether a colon with white space behind it ends a sentence.
  package var splitsAtColon = false
  /// Whether a semicolon with white space behind it ends a sentence.
  package var splitsAtSemicolon = false
  /// Whether the sentences of one quotation stay together, up to the mark that closes it.
  package var keepsQuotations = false
  /// The user's own abbreviations, beside those of the language.
  package var abbreviations: [Abbreviation] = []

  package init() {}
}
