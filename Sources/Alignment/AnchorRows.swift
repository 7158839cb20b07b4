internal import UnicodeText

/// A row of a user's anchors: the numbers of two sentences, counted from 1, or the texts of two sentences or runs of them.
package struct AnchorRow: Hashable, Sendable {
  /// Empty in a row of what has no counterpart; such a row only tells which of several equal sentences the next one means.
  package var source: String
  /// The target's cell, likewise.
  package var target: String
  /// Counted from 1; for messages.
  package var line: Int

  package init(source: String, target: String, line: Int) {
    self.source = source
    self.target = target
    self.line = line
  }
}

extension FixedPoint {
  /// The places that a user's rows mean. A row whose texts are whole sentences is a pair that is known.
  ///
  /// - Throws: `AlignmentError` with the line of a row that means no place, or one that does not come after the one before.
  /// - Complexity: O(sentences + rows · length)
  package static func find(
    _ rows: [AnchorRow], in source: [String], _ target: [String]
  ) throws(AlignmentError) -> [FixedPoint] {
    var sources = SentenceSeeker(source, "source")
    var targets = SentenceSeeker(target, "target")
    var points: [FixedPoint] = []
    for row in rows {
      if row.source.isEmpty || row.target.isEmpty {
        sources.pass(row.source)
        targets.pass(row.target)
        continue
      }
      let isText = sources.isNext(row.source) && targets.isNext(row.target)
      let i = try sources.find(row.source, isNumber: !isText, row.line)
      let j = try targets.find(row.target, isNumber: !isText, row.line)
      let isPair = !i.isEmpty && !j.isEmpty
      points.append(
        FixedPoint(
          source: i.lowerBound, target: j.lowerBound, sourceCount: isPair ? i.count : 0,
          targetCount: isPair ? j.count : 0))
    }
    return points
  }
}

/// Finds sentences of a text one after the other.
private struct SentenceSeeker {
  private let keys: [String]
  private let side: String
  private var next = 0

  init(_ sentences: [String], _ side: String) {
    keys = sentences.map(MatchKey.of)
    self.side = side
  }

  /// The run of sentences that `wanted` consists of; an empty run where it only says with which sentence it begins.
  ///
  /// - Parameter isNumber: whether a number is that of a sentence, or a text like any other.
  mutating func find(_ wanted: String, isNumber: Bool, _ line: Int) throws(AlignmentError) -> Range<Int> {
    let number = isNumber ? Int(wanted) : nil
    guard let found = number == nil ? run(wanted) : number.flatMap(place) else {
      throw AlignmentError(
        line: line, "the \(side) has no sentence \"\(wanted)\" after the anchor before; correct the row")
    }
    next = max(found.lowerBound + 1, found.upperBound)
    return found
  }

  /// Goes on behind a run of sentences, if it comes next.
  mutating func pass(_ wanted: String) {
    if let found = run(MatchKey.of(wanted), from: next) { next = max(found.lowerBound + 1, found.upperBound) }
  }

  /// Whether the next sentence is `text`.
  func isNext(_ text: String) -> Bool { next < keys.count && keys[next] == MatchKey.of(text) }

  private func place(_ number: Int) -> Range<Int>? {
    number > next && number <= keys.count ? number - 1..<number - 1 : nil
  }

  private func run(_ wanted: String) -> Range<Int>? {
    let key = MatchKey.of(wanted)
    return keys.indices.dropFirst(next).lazy.compactMap { run(key, from: $0) }.first
  }

  private func run(_ key: String, from first: Int) -> Range<Int>? {
    guard first < keys.count, !keys[first].isEmpty, key.hasPrefix(keys[first]) else { return nil }
    var rest = key[...]
    var end = first
    while end < keys.count, !rest.isEmpty, rest.hasPrefix(keys[end]) {
      rest = rest.dropFirst(keys[end].count).drop { $0 == " " }
      end += 1
    }
    return rest.isEmpty ? first..<end : first..<first
  }
}
