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
    let best = BestPaths(scores, model, band)
    scores.level(by: best.heights, in: band)
    let (forward, ends) = PathSums.forward(scores, model, band, best.heights)
    let backward = PathSums.backward(scores, model, band, best.heights)
    let total = backward.paired[band.bases[0]]
    var path = best.path
    addProbabilities(to: &path, ends, forward, backward, total)
    let narrowed = band.narrowed(margin: Self.margin) { cell in
      forward.likeliest(cell, with: backward) - total > Self.leastLogProbability
    }
    return Result(path: path, band: narrowed)
  }

  /// Corners that are less probable need no second look, unless they are near one that does.
  private static let leastLogProbability: Float = -12
  private static let margin = 4

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
