import Morphology
import UnicodeText

/// Finds the terms and names of glossaries in German text, in every form that their entries generate.
///
/// The glossary is expanded, the text is not stemmed: each entry's forms are made once and matched as they stand, with case.
/// Only ß and ss, words all in capitals, and small words at the beginning of a sentence are met more freely. Terms are also
/// found inside compounds, shortened beside "und", and where the parts of a verb stand apart.
package struct TermRecognizer: Sendable {
  private let entries: [GlossaryEntry]
  private var trie = FormTrie()
  private var compounds: CompoundTerms
  private var verbs = SeparatedVerbs()

  /// - Parameter entries: the terms; entries with part of speech `name` give hits of kind `name`.
  /// - Complexity: O(number of forms)
  package init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    compounds = CompoundTerms(entries)
    for (index, entry) in entries.enumerated() {
      for form in GermanInflection.forms(of: entry.term) {
        trie.insert(
          form.text, FormTrie.Form(entry: index, rule: form.rule, isCitation: form.text == entry.term.lemma))
      }
      if let verb = GermanInflection.separableVerb(of: entry.term) { verbs.add(verb, entry: index) }
    }
  }

  /// All hits in `text`, by position, the longer ones first. A hit inside a longer hit of the same concept is left out,
  /// one of another concept is marked as nested.
  ///
  /// - Complexity: O(*n*) for terms of bounded length
  package func hits(in text: String) -> [TermHit] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    let readings = words.tokens.indices.map { WordReadings($0, of: words, in: trie) }
    let finder = TermFinder(words: words, readings: readings, trie: trie)
    let whole = finder.matches
    let matches = whole + verbs.matches(in: words, besides: whole) + compounds.matches(in: finder)
    return TermHit.arranged(matches.map { hit($0, words, normalized) })
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
      text: words.text(match.tokens), reason: "\(match.reason); \(entry.location)", isNested: false,
      isApart: match.kind == .apart)
  }
}
