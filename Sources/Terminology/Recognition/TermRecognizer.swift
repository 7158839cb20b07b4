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
    let matches = terms.matches(in: words)
    var hits = HitList()
    for match in Self.inOrder(matches) { hits.append(hit(match, words, normalized)) }
    return hits.hits
  }

  /// The matches by position, the longer ones first.
  private static func inOrder(_ matches: [TermMatch]) -> [TermMatch] {
    if matches.count < 2 { return matches }
    let places = matches.indices.sorted { a, b in
      let (x, y) = (matches[a].tokens, matches[b].tokens)
      return (x.lowerBound, y.upperBound, a) < (y.lowerBound, x.upperBound, b)
    }
    return places.map { matches[$0] }
  }

  private func hit(_ match: TermMatch, _ words: Words, _ normalized: NormalizedText) -> TermHit {
    let isName = entries[match.entry].term.partOfSpeech == .name
    let kind: TermHit.Kind =
      switch match.kind {
      case .head: .head
      case .modifier: .modifier
      case .citation: isName ? .name : .exact
      case .inflected, .apart: isName ? .name : .inflected
      }
    return TermHit(
      range: normalized.original(words.codePoints(match.tokens)), entries: entries, entryIndex: match.entry, kind: kind,
      text: words.text(match.tokens), cause: match.cause, isNested: match.isInner, isApart: match.kind == .apart)
  }
}
