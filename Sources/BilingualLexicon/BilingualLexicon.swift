/// Which word of one language translates which of another, with probabilities: read from dictionaries and glossaries, or
/// learned from pairs of sentences.
///
/// Words are found under the keys of `WordFolding`, so that inflected forms meet.
package struct BilingualLexicon: Sendable {
  package let sourceFolding: WordFolding
  package let targetFolding: WordFolding
  package let sources: Vocabulary
  package let targets: Vocabulary
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

  package var isEmpty: Bool { table.entries.isEmpty }

  /// The keys that translate a word, the most probable first; empty for an unknown word.
  ///
  /// - Complexity: O(*k* log *k*) for *k* translations
  package func translations(of word: String) -> [(key: String, probability: Double)] {
    let text = TokenizedText([word], folding: sourceFolding)
    guard text.tokens.count == 1, let source = sources.id(of: text.types.words[0]) else { return [] }
    return table.row(source).sorted { ($1.forward, $0.target) < ($0.forward, $1.target) }
      .map { (targets.words[Int($0.target)], Double($0.forward)) }
  }
}

extension BilingualLexicon {
  /// The entries that stand for a word: its own, or those of a compound's two parts.
  ///
  /// - Parameters:
  ///   - surface: the word, folded as in `TokenizedText`, with its endings.
  ///   - key: its key.
  /// - Returns: source ids, and how much each is to be trusted, from 0 to 1; empty for an unknown word.
  /// - Complexity: O(*n*²) in the word's length
  package func parts(of surface: String, key: String) -> [(source: Int32, weight: Float)] {
    if let source = sources.id(of: key) { return [(source, 1.0)] }
    guard sourceFolding == .german else { return [] }
    return compoundParts(Array(surface.utf8))
  }

  /// The shortest known beginning with a known rest decides; the keys have lost the linking elements -s-, -n-, -es-, -en-.
  private func compoundParts(_ word: [UInt8]) -> [(source: Int32, weight: Float)] {
    let shortestPart = 4
    guard word.count >= 2 * shortestPart else { return [] }
    var head: Int32?
    for split in shortestPart...(word.count - shortestPart) {
      guard let rest = id(of: word[split...]) else { continue }
      if let modifier = id(of: word[..<split]) { return [(modifier, 0.7), (rest, 0.7)] }
      if word.count - split > shortestPart { head = head ?? rest }
    }
    guard let head else { return [] }
    return [(head, 0.5)]
  }

  private func id(of part: ArraySlice<UInt8>) -> Int32? {
    sources.id(of: String(decoding: sourceFolding.key(of: Array(part)), as: UTF8.self))
  }
}
