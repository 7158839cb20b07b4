package import UnicodeText

/// What an alignment may be told.
package struct AlignmentOptions: Hashable, Sendable {
  /// The source's language, by whose rules its words are folded.
  package var sourceLanguage: LanguageTag
  /// The target's language, likewise.
  package var targetLanguage: LanguageTag
  /// Whether each pair says what speaks for it.
  package var explains: Bool

  package init(
    sourceLanguage: LanguageTag = .german, targetLanguage: LanguageTag = .english, explains: Bool = false
  ) {
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.explains = explains
  }
}
