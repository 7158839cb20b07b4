package import BilingualLexicon
package import UnicodeText

/// Learns which word translates which from pairs of sentences: those that alignments are sure of, or those of a memory.
///
/// What was learned from many documents helps with each of them; saved as a table it helps with the next ones.
package struct LearnedLexicon: Sendable {
  /// A word and one of its translations, as first met in the texts.
  package struct Entry: Hashable, Sendable {
    /// As it was first met in the source.
    package let source: String
    /// As it was first met in the target.
    package let target: String
    /// How often the source word, where it is translated at all, is translated so: p(target | source).
    package let probability: Double
  }

  private let sourceFolding: WordFolding
  private let targetFolding: WordFolding
  private var source: [String] = []
  private var target: [String] = []
  private var beads: [TranslationLearner.Bead] = []

  /// Learns from texts of these languages.
  package init(from source: LanguageTag, to target: LanguageTag) {
    sourceFolding = WordFolding(source)
    targetFolding = WordFolding(target)
  }

  /// How many pairs of sentences were added.
  package var pairCount: Int { beads.count }

  /// Adds sentences that translate each other.
  package mutating func add(_ source: [String], _ target: [String]) {
    guard !source.isEmpty, !target.isEmpty else { return }
    let bead = (
      self.source.count..<self.source.count + source.count, self.target.count..<self.target.count + target.count
    )
    self.source += source
    self.target += target
    beads.append(.init(source: bead.0, target: bead.1))
  }

  /// Adds the pairs of an alignment that score at least `minimum`.
  package mutating func add(_ source: [String], _ target: [String], pairs: [AlignedPair], minimum: Double = 0.9) {
    for pair in pairs where pair.score >= minimum { add(Array(source[pair.source]), Array(target[pair.target])) }
  }

  /// What the pairs teach, by source word, the most probable translation first.
  ///
  /// - Complexity: O(Σ |source| · |target|) over the pairs
  package func entries() -> [Entry] {
    let sourceText = TokenizedText(source, folding: sourceFolding)
    let targetText = TokenizedText(target, folding: targetFolding)
    let table = TranslationLearner.learn(from: sourceText, targetText, beads: beads)
    return table.entries.lazy
      .filter { sourceText.kinds[Int($0.source)] == .word && targetText.kinds[Int($0.target)] == .word }
      .map {
        Entry(
          source: sourceText.surfaces.word(Int($0.source)), target: targetText.surfaces.word(Int($0.target)),
          probability: Double($0.forward))
      }
      .sorted { ($0.source, $1.probability, $0.target) < ($1.source, $0.probability, $1.target) }
  }
}

extension LexiconBuilder {
  /// Adds what was learned, each entry weighted by its probability.
  package mutating func add(_ entries: [LearnedLexicon.Entry]) {
    for entry in entries { add(source: entry.source, target: entry.target, weight: entry.probability) }
  }
}
