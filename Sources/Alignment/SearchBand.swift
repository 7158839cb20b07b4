/// The part of the search space that is searched: for each number of source sentences behind us, from which to which
/// number of target sentences. Both ends of the rows ascend.
struct SearchBand {
  /// For each row the first and the last column, both searched.
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  /// What is added to a column to get a cell's place in a flat array, by row. Before the first cell and behind the last
  /// there is room for a bead that reaches out of the band.
  private(set) var bases: [Int]
  /// The length of that array.
  private(set) var cellCount: Int
  let columns: Int

  /// - Parameters:
  ///   - lower, upper: for the rows from 0 to the number of source sentences; forced to ascend, to overlap from row to
  ///     row, and to hold the first and the last corner.
  ///   - columns: the number of target sentences.
  init(lower: [Int], upper: [Int], columns: Int) {
    self.columns = columns
    var lower = lower.map { max(0, min(columns, $0)) }
    var upper = upper.map { max(0, min(columns, $0)) }
    lower[0] = 0
    upper[upper.count - 1] = columns
    for i in upper.indices.dropFirst() { upper[i] = max(upper[i], upper[i - 1], lower[i]) }
    for i in lower.indices.dropLast().reversed() { lower[i] = min(lower[i], lower[i + 1], upper[i]) }
    for i in upper.indices.dropLast() { upper[i] = max(upper[i], lower[i + 1]) }
    var bases: [Int] = []
    var cells = TextSide.longestRun
    for i in lower.indices {
      bases.append(cells - lower[i])
      cells += upper[i] - lower[i] + 1
    }
    self.lower = lower
    self.upper = upper
    self.bases = bases
    cellCount = cells + TextSide.longestRun
  }

  static func whole(rows: Int, columns: Int) -> SearchBand {
    SearchBand(
      lower: Array(repeating: 0, count: rows + 1), upper: Array(repeating: columns, count: rows + 1), columns: columns)
  }

  func columnRange(_ row: Int) -> ClosedRange<Int> { lower[row]...upper[row] }

  func contains(row: Int, column: Int) -> Bool { lower[row] <= column && column <= upper[row] }

  /// Whether a corner lies within `margin` of an edge of the band that is not an edge of the search space.
  func isNearEdge(row: Int, column: Int, margin: Int) -> Bool {
    lower[row] > 0 && column - lower[row] < margin || upper[row] < columns && upper[row] - column < margin
  }

  /// For each column the rows that hold it.
  func rowRanges() -> [ClosedRange<Int>] {
    var first = 0
    var last = 0
    return (0...columns).map { column in
      while upper[first] < column { first += 1 }
      while last + 1 < lower.count, lower[last + 1] <= column { last += 1 }
      return first...last
    }
  }
}

extension SearchBand {
  /// The cells of a space that are searched whole, without looking for anchors.
  private static let smallSpace = 4_000
  /// Texts with more sentences than this may repeat themselves so that anchors mislead.
  private static let shortText = 1_000
  /// How far beyond the rectangle between two anchors the search goes, and how far from its diagonal at first.
  private static let margin = 10
  private static let halfWidth = 64

  /// A place where the two texts are expected to touch, and how many sentences of the target it may be wrong by.
  private typealias Waypoint = (row: Int, column: Int, tolerance: Int)

  /// A band along the anchors that the texts share: the rectangles between neighboring anchors with some room about them,
  /// and of large rectangles only what is near the diagonal, or near the coarse path in long texts.
  static func along(_ source: TextSide, _ target: TextSide, _ correspondences: Correspondences) -> SearchBand {
    let (rows, columns) = (source.count, target.count)
    if rows * columns <= smallSpace { return whole(rows: rows, columns: columns) }
    let coarse = max(rows, columns) > shortText ? CoarsePath(source, target, correspondences) : nil
    var corners: [Waypoint] = Anchors.find(source, target, correspondences, near: coarse)
      .map { ($0.row, $0.column, margin) }
    if let coarse { corners = corners.completed(with: coarse, farFrom: halfWidth) }
    corners = [(0, 0, margin)] + corners + [(rows, columns, margin)]
    var lower = [Int](repeating: columns, count: rows + 1)
    var upper = [Int](repeating: 0, count: rows + 1)
    for (from, to) in zip(corners, corners.dropFirst()) {
      let slope = Double(to.column - from.column) / Double(max(1, to.row - from.row))
      for row in max(0, from.row - margin)...min(rows, to.row + margin) {
        let diagonal = from.column + Int(slope * Double(row - from.row))
        lower[row] = min(lower[row], max(from.column - from.tolerance, diagonal - halfWidth))
        upper[row] = max(upper[row], min(to.column + to.tolerance, diagonal + halfWidth))
      }
    }
    return SearchBand(lower: lower, upper: upper, columns: columns)
  }

  /// A band that is three times as wide in the given rows and as many rows about them.
  func widened(at rows: some Sequence<Int>) -> SearchBand {
    var (lower, upper) = (lower, upper)
    for row in rows {
      let width = self.upper[row] - self.lower[row] + 1
      for near in max(0, row - width)...min(lower.count - 1, row + width) {
        lower[near] = min(lower[near], self.lower[near] - width)
        upper[near] = max(upper[near], self.upper[near] + width)
      }
    }
    return SearchBand(lower: lower, upper: upper, columns: columns)
  }

  /// This band, and in the rows where `wider` reaches beyond `limits` all of `wider`.
  func united(with wider: SearchBand, whereWiderThan limits: SearchBand) -> SearchBand {
    var (lower, upper) = (lower, upper)
    for row in lower.indices where wider.lower[row] < limits.lower[row] || wider.upper[row] > limits.upper[row] {
      lower[row] = min(lower[row], wider.lower[row])
      upper[row] = max(upper[row], wider.upper[row])
    }
    return SearchBand(lower: lower, upper: upper, columns: columns)
  }

  /// The band of the cells that `isAlive`, and of those near them.
  func narrowed(margin: Int, to isAlive: (_ cell: Int) -> Bool) -> SearchBand {
    var lower: [Int] = []
    var upper: [Int] = []
    for row in self.lower.indices {
      let columns = columnRange(row)
      let first = columns.first { isAlive(bases[row] + $0) } ?? columns.lowerBound
      let last = columns.last { isAlive(bases[row] + $0) } ?? columns.upperBound
      lower.append(max(columns.lowerBound, first - margin))
      upper.append(min(columns.upperBound, last + margin))
    }
    return SearchBand(lower: lower, upper: upper, columns: self.columns)
  }
}

extension [(row: Int, column: Int, tolerance: Int)] {
  /// These places, and those of the coarse path that lie between two of them but far from both.
  fileprivate func completed(with coarse: CoarsePath, farFrom distance: Int) -> Self {
    var completed: Self = []
    var next = startIndex
    for corner in coarse.corners {
      while next < endIndex, self[next].row <= corner.row {
        completed.append(self[next])
        next += 1
      }
      let isAhead = completed.last.map { corner.row - $0.row > distance && corner.column >= $0.column } ?? true
      let isBehind = next == endIndex || self[next].row - corner.row > distance && corner.column <= self[next].column
      if isAhead, isBehind { completed.append((corner.row, corner.column, coarse.tolerance + distance)) }
    }
    return completed + self[next...]
  }
}
