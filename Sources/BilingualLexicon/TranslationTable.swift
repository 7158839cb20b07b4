/// Which type of one vocabulary translates which of another, with probabilities: rows in compressed form.
package struct TranslationTable: Sendable {
  /// A source word with a translation.
  package struct Entry: Sendable {
    /// The source word's number.
    package var source: Int32
    /// The target word's number.
    package var target: Int32
    /// How often `source`, where it is translated at all, is translated by `target`: p(target | source).
    package var forward: Float
    /// p(source | target)
    package var backward: Float

    package init(source: Int32, target: Int32, forward: Float, backward: Float) {
      self.source = source
      self.target = target
      self.forward = forward
      self.backward = backward
    }
  }

  /// By source, then by target; no pair twice.
  package let entries: [Entry]
  private let rowStarts: [Int32]

  /// - Parameters:
  ///   - entries: in any order; no pair twice.
  ///   - sourceCount: one more than the highest source.
  /// - Complexity: O(*n* log *n*)
  package init(_ entries: [Entry], sourceCount: Int) {
    self.entries = entries.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    var rowStarts = [Int32](repeating: 0, count: sourceCount + 1)
    for entry in entries { rowStarts[Int(entry.source) + 1] += 1 }
    for i in 0..<sourceCount { rowStarts[i + 1] += rowStarts[i] }
    self.rowStarts = rowStarts
  }

  /// The translations of a source type, by ascending target.
  ///
  /// - Complexity: O(1)
  package func row(_ source: Int32) -> ArraySlice<Entry> {
    entries[Int(rowStarts[Int(source)])..<Int(rowStarts[Int(source) + 1])]
  }
}
