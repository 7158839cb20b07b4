/// The part of the search space that is searched: for each number of source sentences behind us, from which to which
/// number of target sentences. Both ends of the rows ascend.
struct SearchBand {
  /// For each row the first and the last column, both searched.
  private(set) var lower: [Int]
  private(set) var upper: [Int]
  /// What is added to a column to get a cell's place in a flat array, by row.
  private(set) var bases: [Int]
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
    var bases: [Int] = []
    var cells = 0
    for i in lower.indices {
      bases.append(cells - lower[i])
      cells += upper[i] - lower[i] + 1
    }
    self.lower = lower
    self.upper = upper
    self.bases = bases
    cellCount = cells
  }

  static func whole(rows: Int, columns: Int) -> SearchBand {
    SearchBand(
      lower: Array(repeating: 0, count: rows + 1), upper: Array(repeating: columns, count: rows + 1), columns: columns)
  }

  /// A band about a path of corners from (0, 0) to the far corner, both coordinates ascending.
  init(around path: [(row: Int, column: Int)], rows: Int, columns: Int, halfWidth: (Int) -> Int) {
    var lower = [Int](repeating: columns, count: rows + 1)
    var upper = [Int](repeating: 0, count: rows + 1)
    for (from, to) in zip(path, path.dropFirst()) {
      for row in from.row...to.row {
        let share = from.row == to.row ? 0 : Double(row - from.row) / Double(to.row - from.row)
        let column = from.column + Int(share * Double(to.column - from.column))
        let width = halfWidth(row)
        lower[row] = min(lower[row], column - width)
        upper[row] = max(upper[row], column + width)
        if from.row == to.row { upper[row] = max(upper[row], to.column + width) }
      }
    }
    self.init(lower: lower, upper: upper, columns: columns)
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
