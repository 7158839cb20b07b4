import Morphology
import UnicodeText

/// Finds the terms and names of glossaries in German text, in every form that their entries generate.
///
/// The glossary is expanded, the text is not stemmed: each entry's forms are made once and matched as they stand, with case.
/// Only ß and ss, words all in capitals, and small words at the beginning of a sentence are met more freely. Terms are also
/// found inside compounds, shortened beside "und", and where the parts of a verb stand apart.
package struct TermRecognizer: Sendable {
  private let entries: [GlossaryEntry]
  private let terms: ExpandedTerms

  /// - Parameter entries: the terms; entries with part of speech `name` give hits of kind `name`.
  /// - Complexity: O(number of entries); forms are made when a text may have them.
  package init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    terms = ExpandedTerms(entries.map(\.term))
  }

  /// All hits in `text`, by position, the longer ones first. A hit inside a longer hit of the same concept is left out,
  /// one of another concept is marked as nested.
  ///
  /// - Complexity: O(*n*) for terms of bounded length
  package func hits(in text: String) -> [TermHit] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    let matches = terms.expanded(for: words) { terms in
      let finder = TermFinder(words, in: terms.trie)
      let whole = finder.matches(in: terms.trie)
      return whole + terms.verbs.matches(in: finder, besides: whole) + terms.compounds.matches(in: finder, terms.trie)
    }
    return Self.inOrder(matches).reduce(into: HitList()) { hits, match in
      hits.append(hit(match, words, normalized))
    }.hits
  }

  /// The matches by position, the longer ones first.
  private static func inOrder(_ matches: [TermMatch]) -> [TermMatch] {
    let places = matches.indices.sorted { a, b in
      let (x, y) = (matches[a].tokens, matches[b].tokens)
      return (x.lowerBound, y.upperBound, a) < (y.lowerBound, x.upperBound, b)
    }
    return places.map { matches[$0] }
  }

  private func hit(_ match: TermMatch, _ words: Words, _ normalized: NormalizedText) -> TermHit {
    let entry = entries[match.entry]
    let isName = entry.term.partOfSpeech == .name
    let kind: TermHit.Kind =
      switch match.kind {
      case .head: .head
      case .modifier: .modifier
      case .citation: isName ? .name : .exact
      case .inflected, .apart: isName ? .name : .inflected
      }
    return TermHit(
      range: normalized.original(words.codePoints(match.tokens)), entry: entry, kind: kind,
      text: words.text(match.tokens), cause: match.cause, isNested: false, isApart: match.kind == .apart)
  }
}
