/// How a found variant compares with the query, before it is read from the memory.
struct Hit {
  enum Evidence {
    case exact(previous: Bool, next: Bool)
    case edits(EditScore)
    case combined(CombinedScore)
  }

  /// The variant's number.
  let variant: Int64
  let standing: Standing
  let evidence: Evidence
  /// Points taken off for where the unit comes from.
  let penalty: Double

  var score: Double {
    switch evidence {
    case .exact(let previous, let next):
      100 + (previous ? MatchWeights.context : 0) + (next ? MatchWeights.context : 0) - penalty
    case .edits(let score): max(0, score.percent - penalty)
    case .combined(let score): max(0, score.percent - penalty)
    }
  }
}

/// What decides between units of the same score: smaller is better.
struct Standing: Comparable {
  let recency: Int64
  let usage: Int64
  let unit: Int64

  static func < (left: Standing, right: Standing) -> Bool {
    (right.recency, right.usage, left.unit) < (left.recency, left.usage, right.unit)
  }
}

/// The best hits so far, a unit once.
struct TopMatches {
  private(set) var hits: [Hit] = []
  private let limit: Int
  private let minimum: Double

  init(limit: Int, minimum: Double) {
    self.limit = limit
    self.minimum = minimum
  }

  /// What is scored lower than this is not wanted any more.
  var cut: Double { hits.count < limit ? minimum : hits.last?.score ?? .infinity }

  /// Whether `insert` would change anything, if the unit is not there already.
  func wants(_ hit: Hit) -> Bool {
    guard hit.score >= cut else { return false }
    guard hits.count >= limit, let last = hits.last else { return true }
    return precedes(hit, last)
  }

  /// - Complexity: O(limit)
  mutating func insert(_ hit: Hit) {
    guard hit.score >= cut else { return }
    if let same = hits.firstIndex(where: { $0.standing.unit == hit.standing.unit }) {
      guard precedes(hit, hits[same]) else { return }
      hits.remove(at: same)
    }
    hits.insert(hit, at: hits.firstIndex { precedes(hit, $0) } ?? hits.endIndex)
    if hits.count > limit { hits.removeLast() }
  }

  private func precedes(_ left: Hit, _ right: Hit) -> Bool {
    if left.score != right.score { return left.score > right.score }
    return left.standing == right.standing ? left.variant < right.variant : left.standing < right.standing
  }
}
