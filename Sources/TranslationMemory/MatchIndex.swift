package import UnicodeText

/// Finds the segments of a memory that are like a given one.
package protocol MatchIndex: Sendable {
  /// The best matches, best first. Matches of one score come in this order: the latest unit first, then the most used, then
  /// the one that came into the memory first.
  func matches(for query: MatchQuery) throws(MemoryError) -> [Match]
}

/// A segment to be looked up in a memory.
package struct MatchQuery: Hashable, Sendable {
  package var text: String
  /// The language of `text`; it may be either side of the memory's units.
  package var source: LanguageTag
  /// The language that a translation is wanted in; any other than `source` if nil.
  package var target: LanguageTag?
  package var similarity: Similarity
  /// In percent, after penalties.
  package var minimum: Double
  /// How many matches at most.
  package var limit: Int
  /// The segments before and after `text`, as far as they are known.
  package var context: TranslationUnit.Context
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
  package let unit: StoredUnit
  /// Which of the unit's variants is like the query, and which is its translation.
  package let sourceVariant: Int
  package let targetVariant: Int
  /// Why the score is what it is: "exact", "5 of 6 words", and what was taken off.
  package let reason: String
  /// What was added to the similarity or taken off.
  package internal(set) var adjustments: [Adjustment] = []

  package var source: String { unit.unit.variants[sourceVariant].segment.text }
  package var target: String { unit.unit.variants[targetVariant].segment.text }
  package var targetLanguage: LanguageTag { unit.unit.variants[targetVariant].language }
  package var origin: TranslationUnit.Origin { unit.unit.origin }
}
