internal import UnicodeText

/// A place where source and target are known to touch: with these sentences a pair begins on both sides.
package struct FixedPoint: Hashable, Sendable {
  /// The index of the source sentence.
  package var source: Int
  /// The index of the target sentence.
  package var target: Int

  package init(source: Int, target: Int) {
    self.source = source
    self.target = target
  }

  /// A row of a user's anchors: the numbers of two sentences, counted from 1, or the texts that two sentences begin.
  package struct Row: Hashable, Sendable {
    package var source: String
    package var target: String
    /// Counted from 1; for messages.
    package var line: Int

    package init(source: String, target: String, line: Int) {
      self.source = source
      self.target = target
      self.line = line
    }
  }

  /// The places that a user's rows mean.
  ///
  /// - Throws: `AlignmentError` with the line of a row that means no place, or one that does not come after the one before.
  /// - Complexity: O(sentences + rows · length)
  package static func find(
    _ rows: [Row], in source: [String], _ target: [String]
  ) throws(AlignmentError) -> [FixedPoint] {
    var points: [FixedPoint] = []
    for row in rows {
      let after = points.last
      guard let i = index(row.source, in: source, from: after.map { $0.source + 1 } ?? 0) else {
        throw AlignmentError(
          line: row.line, "the source has no sentence \"\(row.source)\" after the anchor before; correct the row")
      }
      guard let j = index(row.target, in: target, from: after.map { $0.target + 1 } ?? 0) else {
        throw AlignmentError(
          line: row.line, "the target has no sentence \"\(row.target)\" after the anchor before; correct the row")
      }
      points.append(FixedPoint(source: i, target: j))
    }
    return points
  }

  /// The sentences that are nothing but `delimiter`, one side's with the other's.
  ///
  /// - Throws: `AlignmentError` where the sides do not have as many of them.
  package static func delimiters(
    _ delimiter: String, in source: [String], _ target: [String]
  ) throws(AlignmentError) -> [FixedPoint] {
    let key = MatchKey.of(delimiter)
    let (one, other) = (
      source.indices.filter { MatchKey.of(source[$0]) == key }, target.indices.filter { MatchKey.of(target[$0]) == key }
    )
    guard one.count == other.count else {
      throw AlignmentError(
        "the delimiter \"\(delimiter)\" stands \(one.count) times in the source and \(other.count) times in the target; make them equal"
      )
    }
    return zip(one, other).map(FixedPoint.init)
  }

  private static func index(_ wanted: String, in sentences: [String], from start: Int) -> Int? {
    if let number = Int(wanted) {
      return sentences.indices.contains(number - 1) && number - 1 >= start ? number - 1 : nil
    }
    let key = MatchKey.of(wanted)
    return sentences.indices.dropFirst(start).first { i in
      let sentence = MatchKey.of(sentences[i])
      return !sentence.isEmpty && key.hasPrefix(sentence)
    }
  }
}
