/// Which word of one language translates which of another, with probabilities: read from dictionaries and glossaries, or
/// learned from pairs of sentences.
///
/// Words are found under the keys of `WordFolding`, so that inflected forms meet.
package struct BilingualLexicon: Sendable {
  /// How words of the source become keys.
  package let sourceFolding: WordFolding
  /// How words of the target become keys.
  package let targetFolding: WordFolding
  /// The keys of the source's words; their numbers are those of `table`.
  package let sources: Vocabulary
  /// The keys of the target's words, likewise.
  package let targets: Vocabulary
  /// Which key translates which, and how probably.
  package let table: TranslationTable

  init(
    sourceFolding: WordFolding, targetFolding: WordFolding, sources: Vocabulary, targets: Vocabulary,
    table: TranslationTable
  ) {
    self.sourceFolding = sourceFolding
    self.targetFolding = targetFolding
    self.sources = sources
    self.targets = targets
    self.table = table
  }

  /// Whether it knows no pair of words.
  package var isEmpty: Bool { table.entries.isEmpty }

  /// The keys that translate a word, the most probable first; empty for an unknown word.
  ///
  /// - Complexity: O(*k* log *k*) for *k* translations
  package func translations(of word: String) -> [(key: String, probability: Double)] {
    let text = TokenizedText([word], folding: sourceFolding)
    guard text.tokens.count == 1, let source = sources.id(of: text.types[0]) else { return [] }
    return table.row(source).sorted { ($1.forward, $0.target) < ($0.forward, $1.target) }
      .map { (targets.word(Int($0.target)), Double($0.forward)) }
  }
}

extension BilingualLexicon {
  /// The entries that stand for a word: its own, or those of a compound's two parts.
  ///
  /// - Parameters:
  ///   - surface: the word, folded as in `TokenizedText`, with its endings, as UTF-8.
  ///   - key: its key.
  /// - Returns: source ids, and how much each is to be trusted, from 0 to 1; empty for an unknown word.
  /// - Complexity: O(*n*²) in the word's length, which is at most 80 for a compound
  package func parts(
    of surface: ArraySlice<UInt8>, key: ArraySlice<UInt8>
  ) -> [(source: Int32, weight: Float)] {
    if let source = sources.id(of: key) { return [(source, 1.0)] }
    guard sourceFolding == .german else { return [] }
    return compoundParts(surface)
  }

  /// The shortest known beginning with a known rest decides; the keys have lost the linking elements -s-, -n-, -es-, -en-.
  private func compoundParts(_ word: ArraySlice<UInt8>) -> [(source: Int32, weight: Float)] {
    let shortestPart = 4
    let longestCompound = 80
    guard (2 * shortestPart...longestCompound).contains(word.count) else { return [] }
    var head: Int32?
    for split in shortestPart...(word.count - shortestPart) {
      guard let rest = sources.id(of: sourceFolding.key(of: word.dropFirst(split))) else { continue }
      if let modifier = sources.id(of: sourceFolding.key(of: word.prefix(split))) {
        return [(modifier, 0.7), (rest, 0.7)]
      }
      if word.count - split > shortestPart { head = head ?? rest }
    }
    guard let head else { return [] }
    return [(head, 0.5)]
  }
}
