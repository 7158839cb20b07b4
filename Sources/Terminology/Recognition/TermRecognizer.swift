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
  /// What is asked of the entry of each hit; entries themselves are large.
  private let traits: [Traits]

  private struct Traits: Sendable {
    let isName: Bool
    let hasConcept: Bool
  }

  /// - Parameter entries: the terms; entries with part of speech `name` give hits of kind `name`.
  /// - Complexity: O(number of entries); forms are made when a text may have them.
  package init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    terms = ExpandedTerms(entries)
    traits = entries.map { Traits(isName: $0.term.partOfSpeech == .name, hasConcept: $0.concept != nil) }
  }

  /// All hits in `text`, by position, the longer ones first. A hit inside a longer hit of the same concept is left out,
  /// one of another concept is marked as nested.
  ///
  /// - Complexity: O(*n*) for terms of bounded length
  package func hits(in text: String) -> [TermHit] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    let matches = terms.matches(in: words)
    if matches.isEmpty { return [] }
    let source = TermHit.Source(entries, words.bytes)
    var hits = HitList(capacity: matches.count)
    Self.forEachInOrder(matches) { match in
      let hit = hit(match, words, normalized, source)
      hits.append(hit, concept: traits[match.entry].hasConcept ? hit.entry.concept : nil)
    }
    return hits.hits
  }

  /// Calls `body` with the matches by position, the longer ones first.
  private static func forEachInOrder(_ matches: [TermMatch], _ body: (TermMatch) -> Void) {
    let isInOrder = matches.indices.dropFirst().allSatisfy { !precedes(matches[$0], matches[$0 - 1]) }
    if isInOrder { return matches.forEach(body) }
    let places = matches.indices.sorted { a, b in
      precedes(matches[a], matches[b]) || !precedes(matches[b], matches[a]) && a < b
    }
    for place in places { body(matches[place]) }
  }

  private static func precedes(_ a: TermMatch, _ b: TermMatch) -> Bool {
    a.tokens.lowerBound == b.tokens.lowerBound
      ? a.tokens.upperBound > b.tokens.upperBound : a.tokens.lowerBound < b.tokens.lowerBound
  }

  private func hit(
    _ match: TermMatch, _ words: Words, _ normalized: NormalizedText, _ source: TermHit.Source
  ) -> TermHit {
    let isName = traits[match.entry].isName
    let kind: TermHit.Kind =
      switch match.kind {
      case .head: .head
      case .modifier: .modifier
      case .citation: isName ? .name : .exact
      case .inflected, .apart: isName ? .name : .inflected
      }
    return TermHit(
      match, kind: kind, at: normalized.original(words.codePoints(match.tokens)), bytes: words.byteRange(match.tokens),
      of: source)
  }
}
