internal import BilingualLexicon

/// Places where the two texts certainly touch: words that both write alike and equally often, one to three times.
enum Anchors {
  /// Corners (behind a pair of sentences) that lie on one ascending chain and that others nearby confirm.
  ///
  /// - Complexity: O(*n* log *n*)
  static func find(_ source: TextSide, _ target: TextSide) -> [(row: Int, column: Int)] {
    confirmed(longestChain(candidates(source, target)))
  }

  private static let mostOccurrences = 3

  /// Pairs of sentences that hold corresponding occurrences, by ascending row and descending column.
  private static func candidates(_ source: TextSide, _ target: TextSide) -> [(row: Int, column: Int)] {
    var identical: [String: Int] = [:]
    for (type, surface) in target.text.surfaces.enumerated() { identical[surface] = type }
    var pairs: [(row: Int, column: Int)] = []
    for (type, surface) in source.text.surfaces.enumerated() where source.text.kinds[type] != .mark {
      guard surface.utf8.count > 1, let other = identical[surface] else { continue }
      let rows = source.occurrences.range(type)
      let columns = target.occurrences.range(other)
      guard rows.count == columns.count, rows.count <= mostOccurrences else { continue }
      for (i, j) in zip(rows, columns) {
        pairs.append((Int(source.occurrences.columns[i]), Int(target.occurrences.columns[j])))
      }
    }
    return pairs.sorted { ($0.row, $1.column) < ($1.row, $0.column) }
  }

  /// The longest subsequence in which rows and columns both ascend strictly (patience sorting).
  private static func longestChain(_ pairs: [(row: Int, column: Int)]) -> [(row: Int, column: Int)] {
    var ends: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for (k, pair) in pairs.enumerated() {
      var low = 0
      var high = ends.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].column < pair.column { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[k] = ends[low - 1] }
      if low == ends.count { ends.append(k) } else { ends[low] = k }
    }
    var chain: [(row: Int, column: Int)] = []
    var k = ends.last ?? -1
    while k >= 0 {
      chain.append(pairs[k])
      k = previous[k]
    }
    return chain.reversed()
  }

  /// Those whose distance from the diagonal is close to that of most of their neighbors in the chain.
  private static func confirmed(_ chain: [(row: Int, column: Int)]) -> [(row: Int, column: Int)] {
    let reach = 3
    let tolerance = 8
    return chain.indices.filter { k in
      let neighbors = (max(0, k - reach)...min(chain.count - 1, k + reach)).filter { $0 != k }
      let offset = chain[k].column - chain[k].row
      let near = neighbors.count { abs(chain[$0].column - chain[$0].row - offset) <= tolerance }
      return near >= 2
    }.map { chain[$0] }
  }
}
