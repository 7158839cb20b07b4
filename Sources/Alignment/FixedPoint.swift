internal import UnicodeText

/// A place where source and target are known to touch: with these sentences a pair begins on both sides.
package struct FixedPoint: Hashable, Sendable {
  /// The index of the source sentence.
  package var source: Int
  /// The index of the target sentence.
  package var target: Int
  /// How many sentences of either side, from here on, are known to be a pair; 0 where only the place is known.
  package var sourceCount: Int
  /// The same for the target; 0 just where `sourceCount` is 0, too.
  package var targetCount: Int

  package init(source: Int, target: Int, sourceCount: Int = 0, targetCount: Int = 0) {
    self.source = source
    self.target = target
    self.sourceCount = sourceCount
    self.targetCount = targetCount
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
    return zip(one, other).map { FixedPoint(source: $0, target: $1) }
  }
}
