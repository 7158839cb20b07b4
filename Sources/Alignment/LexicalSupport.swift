internal import BilingualLexicon

/// How many of a text's longer words find a translation that the lexicon knows in the sentences that theirs were paired with.
///
/// In a translation it is about every second word, in a text about something else hardly any, however well the lengths of
/// the sentences go together.
enum LexicalSupport {
  /// Words of fewer bytes are mostly those that stand in every sentence.
  private static let shortestWord = 6
  /// Fewer words say nothing.
  private static let fewestWords = 8
  /// A lower share is what chance brings about.
  private static let leastShare: Float = 0.1

  /// What the probabilities of the pairs are to be multiplied with: 1 where the words confirm them or say nothing.
  ///
  /// - Complexity: O(tokens + correspondences)
  static func factor(
    _ path: [BeadSearch.Bead], _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences
  ) -> Float {
    let rows = correspondences.ratios(ofSource: source)
    var lastPair = [Int](repeating: -1, count: target.text.types.count)
    var words = 0
    var confirmed = 0
    for (pair, bead) in path.enumerated() where bead.shape != nil {
      for type in target.text.tokens[target.text.range(of: bead.target)] { lastPair[Int(type)] = pair }
      for token in source.text.tokens[source.text.range(of: bead.source)] {
        let type = Int(token)
        guard correspondences.sourceClasses[type] == .known, source.text.surfaces[type].count >= shortestWord else {
          continue
        }
        words += 1
        if rows.range(type).contains(where: { lastPair[Int(rows.others[$0])] == pair }) { confirmed += 1 }
      }
    }
    return words < fewestWords ? 1 : min(1, Float(confirmed) / (leastShare * Float(words)))
  }
}
