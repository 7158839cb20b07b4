/// The best path from the beginning to each cell of a band (Viterbi's algorithm), and so the best one to its end.
struct BestPaths {
  private enum State { case bead, sourceGap, targetGap }

  private let band: SearchBand
  private let open: Float
  private let stay: Float
  /// By cell: the best score of a path that ends there with a bead that pairs something, the shape of that bead, and the best
  /// scores of paths that end with an unpaired source or target sentence.
  private var paired: [Float]
  private var shapeTaken: [UInt8]
  private var sourceGaps: [Float]
  private var targetGaps: [Float]
  /// By cell: the best of these.
  private var best: [Float]
  /// The best score that is reached in each row.
  private(set) var heights: [Float] = []

  /// - Complexity: O(cells of the band)
  init(_ scores: BeadScores, _ model: BeadModel, _ band: SearchBand) {
    self.band = band
    (open, stay) = (model.logGapOpening, model.logGapContinuing)
    paired = Array(repeating: -.infinity, count: band.cellCount)
    sourceGaps = paired
    targetGaps = paired
    best = paired
    shapeTaken = Array(repeating: 0, count: band.cellCount)
    for row in band.lower.indices { fill(row, scores) }
  }

  private mutating func fill(_ row: Int, _ scores: BeadScores) {
    let steps = BeadSteps(endingIn: row, of: band)
    var height = -Float.infinity
    for column in band.columnRange(row) {
      let cell = band.bases[row] + column
      if row == 0, column == 0 { paired[cell] = 0 }
      let sums = scores.leading(by: steps, to: column, from: best)
      for shape in 0..<ByShape.scalarCount where sums[shape] > paired[cell] {
        paired[cell] = sums[shape]
        shapeTaken[cell] = UInt8(shape)
      }
      if row > 0, band.contains(row: row - 1, column: column) {
        let from = band.bases[row - 1] + column
        sourceGaps[cell] = max(paired[from] + open, sourceGaps[from] + stay)
      }
      if column > band.lower[row] {
        targetGaps[cell] = max(max(paired[cell - 1], sourceGaps[cell - 1]) + open, targetGaps[cell - 1] + stay)
      }
      best[cell] = max(paired[cell], sourceGaps[cell], targetGaps[cell])
      height = max(height, best[cell])
    }
    heights.append(height)
  }

  /// The beads of the best path to the end, in order; unpaired sentences one by one.
  ///
  /// - Complexity: O(length of the path)
  var path: [BeadSearch.Bead] {
    var path: [BeadSearch.Bead] = []
    var row = band.lower.count - 1
    var column = band.columns
    var state: State?
    while row > 0 || column > 0 {
      let cell = band.bases[row] + column
      switch state ?? bestState(of: cell) {
      case .bead:
        let shape = Int(shapeTaken[cell])
        let from = (row: row - BeadType.all[shape].source, column: column - BeadType.all[shape].target)
        path.append(BeadSearch.Bead(source: from.row..<row, target: from.column..<column, shape: shape))
        (row, column) = from
        state = nil
      case .sourceGap:
        state = sourceGaps[cell] == paired[band.bases[row - 1] + column] + open ? .bead : .sourceGap
        path.append(BeadSearch.Bead(source: row - 1..<row, target: column..<column))
        row -= 1
      case .targetGap:
        state = stateBeforeTargetGap(cell)
        path.append(BeadSearch.Bead(source: row..<row, target: column - 1..<column))
        column -= 1
      }
    }
    return path.reversed()
  }

  private func bestState(of cell: Int) -> State {
    paired[cell] == best[cell] ? .bead : sourceGaps[cell] == best[cell] ? .sourceGap : .targetGap
  }

  private func stateBeforeTargetGap(_ cell: Int) -> State {
    if targetGaps[cell] == paired[cell - 1] + open { return .bead }
    return targetGaps[cell] == sourceGaps[cell - 1] + open ? .sourceGap : .targetGap
  }
}
