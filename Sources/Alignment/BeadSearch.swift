internal import Glibc

/// The search for the best sequence of beads in a band, and how probable each bead is.
///
/// A corner (i, j) is the place behind i source and j target sentences. It is reached by a bead that pairs something, or
/// within a run of unpaired source sentences, or within one of unpaired target sentences, which comes after a run of
/// source sentences if it touches one.
struct BeadSearch {
  private let model: BeadModel
  private let band: SearchBand
  private var scores: BeadScores

  struct Bead {
    var source: Range<Int>
    var target: Range<Int>
    /// The index of its shape in `BeadType.all`; nil for an unpaired sentence.
    var shape: Int?
    /// How probable the bead is among all paths in the band.
    var probability: Float = 0
  }

  struct Result {
    /// The beads of the best path in order; unpaired sentences one by one.
    var path: [Bead]
    /// The part of the band that is worth a second look.
    var band: SearchBand
  }

  /// The best path with the probabilities of its beads.
  ///
  /// - Parameter longestRun: beads with more sentences on a side are left out.
  /// - Complexity: O(cells of the band + pairs of corresponding tokens in it) time, O(cells of the band) memory
  static func run(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, _ model: BeadModel, band: SearchBand,
    longestRun: Int
  ) -> Result {
    let scores = BeadScores(source, target, correspondences, model, band: band, longestRun: longestRun)
    var search = BeadSearch(model: model, band: band, scores: scores)
    return search.run()
  }

  private mutating func run() -> Result {
    var (path, heights) = bestPath()
    scores.level(by: heights, in: band)
    let (forward, ends) = PathSums.forward(scores, model, band, heights)
    let backward = PathSums.backward(scores, model, band, heights)
    let total = backward.paired[band.bases[0]]
    addProbabilities(to: &path, ends, forward, backward, total)
    let narrowed = band.narrowed(margin: Self.margin) { cell in
      forward.likeliest(cell, with: backward) - total > Self.leastLogProbability
    }
    return Result(path: path, band: narrowed)
  }

  /// Corners that are less probable need no second look, unless they are near one that does.
  private static let leastLogProbability: Float = -12
  private static let margin = 4

  // MARK: The best path

  private enum State: UInt8 { case bead, sourceGap, targetGap }

  /// The best path, and the best score that is reached in each row.
  private func bestPath() -> (path: [Bead], heights: [Float]) {
    let open = model.logGapOpening
    let stay = model.logGapContinuing
    // By cell: the best score of a path that ends there in each state, and the state or shape that it came by.
    var paired = [Float](repeating: -.infinity, count: band.cellCount)
    var sourceGaps = paired
    var targetGaps = paired
    var best = paired
    var shapeTaken = [UInt8](repeating: 0, count: band.cellCount)
    var heights: [Float] = []
    for row in band.lower.indices {
      let steps = BeadSteps(endingIn: row, of: band)
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
      }
      heights.append(band.columnRange(row).reduce(-.infinity) { max($0, best[band.bases[row] + $1]) })
    }

    var path: [Bead] = []
    var row = band.lower.count - 1
    var column = band.columns
    var state: State?
    while row > 0 || column > 0 {
      let cell = band.bases[row] + column
      let current =
        state ?? (paired[cell] == best[cell] ? .bead : sourceGaps[cell] == best[cell] ? .sourceGap : .targetGap)
      switch current {
      case .bead:
        let shape = Int(shapeTaken[cell])
        let from = (row: row - BeadType.all[shape].source, column: column - BeadType.all[shape].target)
        path.append(Bead(source: from.row..<row, target: from.column..<column, shape: shape))
        (row, column) = from
        state = nil
      case .sourceGap:
        let from = band.bases[row - 1] + column
        state = sourceGaps[cell] == paired[from] + open ? .bead : .sourceGap
        path.append(Bead(source: row - 1..<row, target: column..<column))
        row -= 1
      case .targetGap:
        let from = cell - 1
        state =
          targetGaps[cell] == paired[from] + open
          ? .bead
          : targetGaps[cell] == sourceGaps[from] + open ? .sourceGap : .targetGap
        path.append(Bead(source: row..<row, target: column - 1..<column))
        column -= 1
      }
    }
    return (path.reversed(), heights)
  }

  // MARK: Probabilities

  /// Sets the probabilities of a path's beads (forward-backward algorithm over the band).
  private func addProbabilities(
    to path: inout [Bead], _ ends: [Float], _ forward: PathSums, _ backward: PathSums, _ total: Float
  ) {
    for k in path.indices {
      let bead = path[k]
      let start = band.bases[bead.source.lowerBound] + bead.target.lowerBound
      let end = band.bases[bead.source.upperBound] + bead.target.upperBound
      if let shape = bead.shape {
        path[k].probability = expf(min(0, ends[start] + scores.cells[start][shape] + backward.paired[end] - total))
      } else if bead.target.isEmpty {
        path[k].probability = unpaired(row: bead.source.lowerBound, forward, backward, total)
      } else {
        path[k].probability = unpaired(
          column: bead.target.lowerBound, forward, backward, total, near: bead.source.lowerBound)
      }
    }
  }

  /// How probable it is that a source sentence is unpaired, wherever it stands.
  private func unpaired(row: Int, _ forward: PathSums, _ backward: PathSums, _ total: Float) -> Float {
    var sum: Float = 0
    for column in band.columnRange(row) where band.contains(row: row + 1, column: column) {
      let end = band.bases[row + 1] + column
      sum += expf(min(0, forward.sourceGaps[end] + backward.sourceGaps[end] - total))
    }
    return min(1, sum)
  }

  private func unpaired(column: Int, _ forward: PathSums, _ backward: PathSums, _ total: Float, near row: Int) -> Float
  {
    let reach = 64
    var sum: Float = 0
    for row in max(0, row - reach)...min(band.lower.count - 1, row + reach)
    where band.contains(row: row, column: column) && band.contains(row: row, column: column + 1) {
      let end = band.bases[row] + column + 1
      sum += expf(min(0, forward.targetGaps[end] + backward.targetGaps[end] - total))
    }
    return min(1, sum)
  }
}
