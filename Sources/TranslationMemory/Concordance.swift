package import UnicodeText

/// What is searched for in a memory.
package struct ConcordanceQuery: Hashable, Sendable {
  /// The words that are sought.
  package var phrase: String
  /// Of the side that is searched; any if nil.
  package var language: LanguageTag?
  /// The language that a counterpart is wanted in; units without it are left out. Any other language if nil.
  package var target: LanguageTag?
  /// Whether they must stand one after the other.
  package var mode: Mode
  /// Which other forms of the words are taken for them.
  package var forms: Forms
  /// How many places are shown at most; all are counted.
  package var limit: Int

  package init(
    _ phrase: String, language: LanguageTag? = nil, target: LanguageTag? = nil, mode: Mode = .phrase,
    forms: Forms = .exact, limit: Int = 50
  ) {
    self.phrase = phrase
    self.language = language
    self.target = target
    self.mode = mode
    self.forms = forms
    self.limit = limit
  }

  /// Whether words must stand one after the other.
  package enum Mode: Hashable, Sendable {
    /// The words one after the other.
    case phrase
    /// All of them in any order.
    case words
  }

  /// Which other forms of a word are taken for it.
  package enum Forms: Hashable, Sendable {
    /// Whole words as they are. Case, ß and ss, and soft hyphens are ignored.
    case exact
    /// Also their inflected forms (`WordFolding`).
    case inflected
    /// Also parts of words: a phrase may begin and end inside one.
    case part
  }
}

/// A place where a phrase stands in a memory.
package struct ConcordanceHit: Hashable, Sendable {
  /// The unit that has the phrase.
  package let unit: StoredUnit
  /// Which of the unit's variants has the phrase.
  package let variant: Int
  /// Where in the variant's text, in code points; empty only where a text is spelled in a way that cannot be told apart.
  package let ranges: [Range<Int>]
  /// Which variant is its translation; nil where the unit has none in the wanted language.
  package let counterpart: Int?
  /// Where in that text the words are that probably translate the phrase, in code points.
  package var counterpartRanges: [Range<Int>] = []

  /// The text in which it stands.
  package var text: String { unit.unit.variants[variant].segment.text }
  /// The translation that is shown with it; nil where the unit has none in the language.
  package var counterpartText: String? { counterpart.map { unit.unit.variants[$0].segment.text } }
}

/// Where a phrase stands in a memory, and how often.
package struct Concordance: Hashable, Sendable {
  /// In the order in which the units came in.
  package let hits: [ConcordanceHit]
  /// How many variants have the phrase, also those beyond the limit.
  package let total: Int
}
