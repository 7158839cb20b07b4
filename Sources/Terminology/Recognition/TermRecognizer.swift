import Morphology
import UnicodeText

/// Finds the terms and names of glossaries in German text, in every form that their entries generate.
///
/// The glossary is expanded, the text is not stemmed: each entry's forms are made once and matched as they stand, with case.
/// Only ß and ss, words all in capitals, and small words at the beginning of a sentence are met more freely.
package struct TermRecognizer: Sendable {
  private let entries: [GlossaryEntry]
  private var trie = FormTrie()

  /// - Parameter entries: the terms; entries with part of speech `name` give hits of kind `name`.
  /// - Complexity: O(number of forms)
  package init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    for (index, entry) in entries.enumerated() {
      for form in GermanInflection.forms(of: entry.term) {
        trie.insert(
          form.text, FormTrie.Form(entry: index, rule: form.rule, isCitation: form.text == entry.term.lemma))
      }
    }
  }

  /// All hits in `text`, by position, the longer ones first. A hit inside a longer hit of the same concept is left out,
  /// one of another concept is marked as nested.
  ///
  /// - Complexity: O(*n*) for terms of bounded length
  package func hits(in text: String) -> [TermHit] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    var hits: [TermHit] = []
    for start in words.tokens.indices {
      for match in matches(words, from: start) { hits.append(hit(match, words, normalized)) }
    }
    for compound in words.hyphenCompounds { hits += parts(of: compound, words, normalized, besides: hits) }
    return Self.arranged(hits)
  }

  // MARK: - Matching

  /// A run of words that is a form of an entry.
  private struct Match {
    let tokens: Range<Int>
    let form: FormTrie.Form
  }

  private func matches(_ words: Words, from start: Int) -> [Match] {
    var matches: [Match] = []
    var states = [FormTrie.root]
    for index in start..<words.tokens.count {
      let readings = trie.readings(of: words.text(index), startsSentence: index == start && words.startsSentence(index))
      let isAdjacent = index > start && words.isAdjacent(index)
      states = states.flatMap { state in readings.map { trie.next(state, $0, isAdjacent: isAdjacent) } }
      states.removeAll { $0 == FormTrie.dead }
      if states.isEmpty { break }
      guard !words.isInsideCompound(start...index) else { continue }
      var seen: Set<Int> = []
      for form in states.flatMap(trie.forms(at:)) where seen.insert(form.entry).inserted {
        matches.append(Match(tokens: start..<index + 1, form: form))
      }
    }
    return matches
  }

  private func hit(_ match: Match, _ words: Words, _ normalized: NormalizedText) -> TermHit {
    let entry = entries[match.form.entry]
    let kind: TermHit.Kind =
      entry.term.partOfSpeech == .name ? .name : match.form.isCitation ? .exact : .inflected
    return TermHit(
      range: normalized.original(words.codePoints(match.tokens)), entry: entry, kind: kind,
      text: words.text(match.tokens), reason: "\(match.form.rule); \(entry.location)", isNested: false)
  }

  // MARK: - Compounds with hyphens

  /// The entries that are parts of a compound written with hyphens: "NATO-Gipfel" holds "Gipfel" as its head.
  private func parts(
    of compound: Range<Int>, _ words: Words, _ normalized: NormalizedText, besides hits: [TermHit]
  ) -> [TermHit] {
    let range = normalized.original(words.codePoints(compound))
    guard !hits.contains(where: { $0.range == range }) else { return [] }
    var parts: [TermHit] = []
    for start in compound where words.tokens[start].kind != .mark {
      var states = [FormTrie.root]
      for index in start..<compound.upperBound {
        let readings = trie.readings(of: words.text(index), startsSentence: false)
        states = states.flatMap { state in readings.map { trie.next(state, $0, isAdjacent: index > start) } }
        states.removeAll { $0 == FormTrie.dead }
        if states.isEmpty { break }
        let isHead = index + 1 == compound.upperBound
        guard isHead || words.tokens[index + 1].kind == .mark else { continue }
        for form in states.flatMap(trie.forms(at:)) {
          let entry = entries[form.entry]
          parts.append(
            TermHit(
              range: range, entry: entry, kind: isHead ? .head : .modifier, text: words.text(compound),
              reason: "part \"\(words.text(start..<index + 1))\" of a compound, \(form.rule); \(entry.location)",
              isNested: false))
        }
      }
    }
    return parts
  }

  // MARK: - Arranging

  private static func arranged(_ hits: [TermHit]) -> [TermHit] {
    let sorted = hits.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      return (x.lowerBound, y.upperBound, a.offset) < (y.lowerBound, x.upperBound, b.offset)
    }.map(\.element)
    var kept: [TermHit] = []
    var open: [TermHit] = []
    for var hit in sorted {
      open.removeAll { $0.range.upperBound <= hit.range.lowerBound }
      let covering = open.filter { $0.range != hit.range && $0.range.contains(hit.range) }
      if covering.contains(where: { $0.entry.concept != nil && $0.entry.concept == hit.entry.concept }) { continue }
      hit.isNested = !covering.isEmpty
      kept.append(hit)
      open.append(hit)
    }
    return kept
  }
}

extension Range {
  fileprivate func contains(_ other: Range) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
