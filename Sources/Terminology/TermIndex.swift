package import Morphology
import UnicodeText

/// Looks terms up in glossaries by any of their forms, from either language.
package struct TermIndex: Sendable {
  private let entries: [GlossaryEntry]

  package init(_ entries: [GlossaryEntry]) { self.entries = entries }

  /// An entry that was asked for, and how the question met it.
  package struct Match: Hashable, Sendable {
    package enum Side: String, Hashable, Sendable {
      case german = "de"
      case english = "en"
    }

    package let entry: GlossaryEntry
    /// The language of the question.
    package let side: Side
    /// The form of the entry that equals the question but for case, and the rule that made it.
    package let form: WordForm

    /// Whether another match says nothing that this one does not say: a dictionary's beside that of a glossary.
    fileprivate func covers(_ other: Match) -> Bool {
      other.entry.term.lemma == entry.term.lemma && other.entry.note == nil && other.side == side
        && (other.entry.concept == nil || other.entry.concept == entry.concept)
        && other.entry.translations.allSatisfy(entry.translations.contains)
    }
  }

  /// The entries with a form that equals `term` but for case, spaces and the kinds of quotes and dashes: German ones first,
  /// in the order of the glossaries. If there are none, "ae", "oe", "ue" are read as letters with umlaut.
  ///
  /// - Complexity: O(number of entries); forms are generated only for entries that begin like the question.
  package func matches(for term: String) -> [Match] {
    let key = MatchKey.of(term)
    let matches = matches(forKey: key)
    let withUmlauts = Self.umlauts.reduce(key) { $0.replacing($1.typed, with: $1.letter) }
    return matches.isEmpty && withUmlauts != key ? self.matches(forKey: withUmlauts) : matches
  }

  private static let umlauts = [(typed: "ae", letter: "ä"), (typed: "oe", letter: "ö"), (typed: "ue", letter: "ü")]

  private func matches(forKey key: String) -> [Match] {
    guard !key.isEmpty else { return [] }
    let initial = TermInitial(keys: [key])
    func form(of lemma: String, _ partOfSpeech: PartOfSpeech, _ forms: () -> [WordForm]) -> WordForm? {
      guard initial.mayBegin(lemma, partOfSpeech) else { return nil }
      return forms().first { MatchKey.of($0.text) == key }
    }
    let german = entries.compactMap { entry in
      form(of: entry.term.lemma, entry.term.partOfSpeech) { GermanInflection.forms(of: entry.term) }.map {
        Match(entry: entry, side: .german, form: $0)
      }
    }
    let english = entries.compactMap { entry in
      entry.translations.lazy.compactMap { translation in
        form(of: translation, entry.term.partOfSpeech) {
          EnglishInflection.forms(of: translation, entry.term.partOfSpeech)
        }
      }.first.map { Match(entry: entry, side: .english, form: $0) }
    }
    return (german + english).reduce(into: []) { matches, match in
      if !matches.contains(where: { $0.covers(match) }) { matches.append(match) }
    }
  }
}
