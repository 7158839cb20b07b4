package import UnicodeText

/// Finds the segments of a memory that are like a given one.
package protocol MatchIndex: Sendable {
  /// The best matches, best first. Matches of one score come in this order: the latest unit first, then the most used, then
  /// the one that came into the memory first.
  func matches(for query: MatchQuery) throws(MemoryError) -> [Match]
}

/// A segment to be looked up in a memory.
package struct MatchQuery: Hashable, Sendable {
  /// The segment that is to be translated.
  package var text: String
  /// The language of `text`; it may be either side of the memory's units.
  package var source: LanguageTag
  /// The language that a translation is wanted in; any other than `source` if nil.
  package var target: LanguageTag?
  /// How segments are compared.
  package var similarity: Similarity
  /// In percent, after penalties.
  package var minimum: Double
  /// How many matches at most.
  package var limit: Int
  /// The segments before and after `text`, as far as they are known.
  package var context: TranslationUnit.Context
  /// What is taken off a match's score.
  package var penalties: MatchPenalties

  package init(
    _ text: String, from source: LanguageTag, to target: LanguageTag? = nil, similarity: Similarity = .combined,
    minimum: Double = 70, limit: Int = 5, context: TranslationUnit.Context = .init(),
    penalties: MatchPenalties = .init()
  ) {
    self.text = text
    self.source = source
    self.target = target
    self.similarity = similarity
    self.minimum = minimum
    self.limit = limit
    self.context = context
    self.penalties = penalties
  }
}

/// A unit that was found for a query.
package struct Match: Hashable, Sendable {
  /// In percent: 100 is exact, 101 with an equal segment before or after it, 102 with both. Not rounded.
  package let score: Double
  /// The unit that the match is part of.
  package let unit: StoredUnit
  /// Which of the unit's variants is like the query, and which is its translation.
  package let sourceVariant: Int
  /// The index of the translation among the unit's variants.
  package let targetVariant: Int
  /// Why the score is what it is: "exact", "5 of 6 words", and what was taken off.
  package let reason: String
  /// What was added to the similarity or taken off.
  package internal(set) var adjustments: [Adjustment] = []

  /// The source's text, without inline codes.
  package var source: String { unit.unit.variants[sourceVariant].segment.text }
  /// The translation's text, without inline codes.
  package var target: String { unit.unit.variants[targetVariant].segment.text }
  /// The translation's language, as the unit writes it.
  package var targetLanguage: LanguageTag { unit.unit.variants[targetVariant].language }
  /// Where the unit comes from.
  package var origin: TranslationUnit.Origin { unit.unit.origin }
}
