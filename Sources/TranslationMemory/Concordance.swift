package import UnicodeText

/// A place where a phrase stands in a memory.
package struct ConcordanceHit: Hashable, Sendable {
  package let unit: StoredUnit
  /// Which of the unit's variants has the phrase.
  package let variant: Int
  /// Where in the variant's text, in code points; empty only where a text is spelled in a way that cannot be told apart.
  package let ranges: [Range<Int>]
  /// Which variant is its translation; nil where the unit has none in the wanted language.
  package let counterpart: Int?

  package var text: String { unit.unit.variants[variant].segment.text }
  package var counterpartText: String? { counterpart.map { unit.unit.variants[$0].segment.text } }
}

/// Where a phrase stands in a memory, and how often.
package struct Concordance: Hashable, Sendable {
  /// In the order in which the units came in.
  package let hits: [ConcordanceHit]
  /// How many variants have the phrase, also those beyond the limit.
  package let total: Int
}

/// What is searched for: the words one after the other, or all of them in any order.
package enum ConcordanceMode: Hashable, Sendable {
  case phrase
  case words
}
