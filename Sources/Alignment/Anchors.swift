internal import BilingualLexicon

/// Places where the two texts certainly touch: words that correspond, are rare, and stand equally often in both texts, or near
/// the coarse path of long texts.
enum Anchors {
  /// Corners (behind a pair of sentences) that lie on one ascending chain and that others nearby confirm.
  ///
  /// - Parameter coarse: in long texts, the way that they must be near.
  /// - Complexity: O(*n* log *n*)
  static func find(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, near coarse: CoarsePath?
  ) -> [(row: Int, column: Int)] {
    var pairs: [(row: Int, column: Int)] = []
    for entry in correspondences.entries where min(entry.forward, entry.backward) > leastProbability {
      guard source.text.kinds[Int(entry.source)] != .mark else { continue }
      let rows = source.occurrences.columns[source.occurrences.range(Int(entry.source))]
      let columns = target.occurrences.columns[target.occurrences.range(Int(entry.target))]
      if let coarse {
        guard max(rows.count, columns.count) <= mostRepetitions else { continue }
        for row in rows {
          for column in columns where coarse.contains(row: Int(row), column: Int(column)) {
            pairs.append((Int(row), Int(column)))
          }
        }
      } else if rows.count == columns.count, rows.count <= mostOccurrences {
        pairs += zip(rows, columns).map { (Int($0), Int($1)) }
      }
    }
    pairs.sort { ($0.row, $1.column) < ($1.row, $0.column) }
    return confirmed(longestChain(pairs))
  }

  private static let mostOccurrences = 3
  /// Likewise where the coarse path tells the occurrences apart.
  private static let mostRepetitions = 12
  /// A pair of words that is less probable in either direction is no anchor.
  private static let leastProbability: Float = 0.2

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
