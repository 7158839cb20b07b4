internal import Glibc

/// For each cell of a band and each state the logarithm of the summed probability of all paths to it, or from it to the end
/// (forward-backward algorithm).
struct PathSums {
  /// Reached by a bead that pairs something.
  private(set) var paired: [Float]
  /// Reached by an unpaired source sentence.
  private(set) var sourceGaps: [Float]
  /// Reached by an unpaired target sentence.
  private(set) var targetGaps: [Float]

  private init(cells: Int) {
    paired = Array(repeating: -.infinity, count: cells)
    sourceGaps = paired
    targetGaps = paired
  }

  /// The sums of the paths from the beginning to each cell; `ends` are those over all states.
  ///
  /// - Parameters:
  ///   - scores: leveled by `heights`; the sums are so too.
  static func forward(
    _ scores: BeadScores, _ model: BeadModel, _ band: SearchBand, _ heights: [Float]
  ) -> (PathSums, ends: [Float]) {
    let (open, stay) = (model.logGapOpening, model.logGapContinuing)
    var sums = PathSums(cells: band.cellCount)
    var ends = [Float](repeating: -.infinity, count: band.cellCount)
    for row in band.lower.indices {
      let steps = BeadSteps(endingIn: row, of: band)
      let climb = heights[row] - heights[max(0, row - 1)]
      for column in band.columnRange(row) {
        let cell = band.bases[row] + column
        var paired = scores.leading(by: steps, to: column, from: ends).logarithmOfSum()
        if row == 0, column == 0 { paired = 0 }
        var any = LogSum(paired)
        if row > 0, band.contains(row: row - 1, column: column) {
          let from = band.bases[row - 1] + column
          var gap = LogSum(sums.paired[from] + open - climb)
          gap.add(sums.sourceGaps[from] + stay - climb)
          sums.sourceGaps[cell] = gap.value
          any.add(gap.value)
        }
        if column > band.lower[row] {
          var gap = LogSum(sums.paired[cell - 1] + open)
          gap.add(sums.sourceGaps[cell - 1] + open)
          gap.add(sums.targetGaps[cell - 1] + stay)
          sums.targetGaps[cell] = gap.value
          any.add(gap.value)
        }
        sums.paired[cell] = paired
        ends[cell] = any.value
      }
    }
    return (sums, ends)
  }

  /// The sums of the paths from each cell to the end, as for `forward`.
  static func backward(
    _ scores: BeadScores, _ model: BeadModel, _ band: SearchBand, _ heights: [Float]
  ) -> PathSums {
    let (open, stay) = (model.logGapOpening, model.logGapContinuing)
    let lastRow = band.lower.count - 1
    var sums = PathSums(cells: band.cellCount)
    for row in band.lower.indices.reversed() {
      let steps = BeadSteps(beginningIn: row, of: band)
      let climb = heights[min(row + 1, lastRow)] - heights[row]
      for column in band.columnRange(row).reversed() {
        let cell = band.bases[row] + column
        let beads =
          row == lastRow && column == band.columns
          ? 0 : scores.following(steps, from: cell, column, to: sums.paired).logarithmOfSum()
        let nextRow =
          row < lastRow && band.contains(row: row + 1, column: column)
          ? sums.sourceGaps[band.bases[row + 1] + column] - climb : -.infinity
        let nextColumn = column < band.upper[row] ? sums.targetGaps[cell + 1] : -.infinity
        var targetGap = LogSum(beads)
        targetGap.add(nextColumn + stay)
        var either = LogSum(beads)
        either.add(nextColumn + open)
        var sourceGap = either
        sourceGap.add(nextRow + stay)
        var paired = either
        paired.add(nextRow + open)
        sums.targetGaps[cell] = targetGap.value
        sums.sourceGaps[cell] = sourceGap.value
        sums.paired[cell] = paired.value
      }
    }
    return sums
  }

  /// The probability of the likeliest state of each cell, as a logarithm.
  func likeliest(_ cell: Int, with other: PathSums) -> Float {
    max(
      paired[cell] + other.paired[cell], sourceGaps[cell] + other.sourceGaps[cell],
      targetGaps[cell] + other.targetGaps[cell])
  }
}

extension BeadScores {
  /// By shape: what the bead that ends at a column contributes, with what leads to its beginning.
  @inline(__always)
  func leading(by steps: BeadSteps, to column: Int, from ends: [Float]) -> ByShape {
    let from = steps.cells(column)
    var sums = ByShape.zero
    for lane in 0..<ByShape.scalarCount { sums[lane] = ends[Int(from[lane])] + cells[Int(from[lane])][lane] }
    return sums.replacing(with: -.infinity, where: .!steps.contains(column))
  }

  /// By shape: what the bead that begins in a cell contributes, with what follows its end.
  @inline(__always)
  fileprivate func following(_ steps: BeadSteps, from cell: Int, _ column: Int, to sums: [Float]) -> ByShape {
    let ends = steps.cells(column)
    var following = ByShape.zero
    for lane in 0..<ByShape.scalarCount { following[lane] = sums[Int(ends[lane])] }
    return following + cells[cell]
  }
}

/// The logarithm of a sum of which the logarithms of the summands are known.
private struct LogSum {
  private(set) var value: Float

  init(_ first: Float) { value = first }

  @inline(__always)
  mutating func add(_ summand: Float) {
    let high = max(value, summand)
    let low = min(value, summand)
    // Below this the sum does not change in single precision.
    value = low > high - 16 ? high + log1pf(expf(low - high)) : high
  }
}
