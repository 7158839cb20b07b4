internal import Glibc

/// The search for the best sequence of beads in a band, and how probable each bead is.
///
/// A corner (i, j) is the place behind i source and j target sentences. It is reached by a bead that pairs something, or
/// within a run of unpaired source sentences, or within one of unpaired target sentences, which comes after a run of
/// source sentences if it touches one.
struct BeadSearch {
  private let source: TextSide
  private let target: TextSide
  private let model: BeadModel
  private let band: SearchBand
  private let correspondences: Correspondences
  private let longestRun: Int
  /// The shapes that are searched.
  private let shapes: [Shape]

  private struct Shape {
    let index: Int
    let type: BeadType
    let prior: Float
    let lengths: LengthModel.Scorer
  }

  init(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, _ model: BeadModel, band: SearchBand,
    longestRun: Int
  ) {
    self.source = source
    self.target = target
    self.model = model
    self.band = band
    self.correspondences = correspondences
    self.longestRun = longestRun
    shapes = BeadType.all.enumerated()
      .filter { max($0.element.source, $0.element.target) <= longestRun }
      .map { Shape(index: $0, type: $1, prior: model.logPriors[$0], lengths: model.lengths.scorer($1)) }
  }

  // MARK: A bead's score

  /// The log-likelihood ratio of the bead of a shape that begins at a corner, with its prior; nil where it leaves the
  /// texts or the band.
  private func score(_ shape: Shape, _ row: Int, _ column: Int, _ lexical: LexicalScores) -> Float? {
    let type = shape.type
    guard row + type.source <= source.count, column + type.target <= target.count,
      column + type.target - 1 <= band.upper[row], column >= band.lower[row + type.source - 1],
      band.contains(row: row + type.source, column: column + type.target)
    else { return nil }
    var words: Float = 0
    let cell = band.bases[row] + column
    for k in 0..<type.target { words += lexical.targets[type.source - 1][cell + k] }
    for k in 0..<type.source { words += lexical.sources[type.target - 1][band.bases[row + k] + column] }
    var score = shape.prior + BeadModel.lexicalWeight * words
    score += shape.lengths.score(
      logRatio: target.logLengths[type.target - 1][column] - source.logLengths[type.source - 1][row],
      inverseLengths: target.inverseLengths[type.target - 1][column] + source.inverseLengths[type.source - 1][row])
    for k in 1..<max(1, type.source) { score += model.sourceBoundaries.score(continues: source.continues[row + k]) }
    for k in 1..<max(1, type.target) { score += model.targetBoundaries.score(continues: target.continues[column + k]) }
    return score
  }

  // MARK: The best path

  struct Bead {
    var source: Range<Int>
    var target: Range<Int>
    /// The index of its shape in `BeadType.all`; nil for an unpaired sentence.
    var shape: Int?
    /// The log-likelihood ratio with the prior, beside leaving its sentences unpaired for nothing.
    var score: Float = 0
    /// How probable the bead is among all paths in the band.
    var probability: Float = 0
  }

  private enum State: UInt8 { case bead, sourceGap, targetGap }

  /// The best path with the probabilities of its beads.
  ///
  /// - Complexity: O(cells of the band) time and memory
  func run() -> Result {
    let scores = beadScores()
    var path = bestPath(scores)
    let (forward, ends) = forwardSums(scores)
    let backward = backwardSums(scores)
    let total = backward.paired[band.bases[0]]
    addProbabilities(to: &path, scores, ends, forward, backward, total)
    let narrowed = band.narrowed(margin: Self.margin) { cell in
      max(
        forward.paired[cell] + backward.paired[cell], forward.sourceGaps[cell] + backward.sourceGaps[cell],
        forward.targetGaps[cell] + backward.targetGaps[cell]) - total > Self.leastLogProbability
    }
    return Result(path: path, band: narrowed)
  }

  struct Result {
    /// The beads of the best path in order; unpaired sentences one by one.
    var path: [Bead]
    /// The part of the band that is worth a second look.
    var band: SearchBand
  }

  /// Corners that are less probable need no second look, unless they are near one that does.
  private static let leastLogProbability: Float = -12
  private static let margin = 4

  /// By shape, by cell of the corner where it begins; minus infinity for those that do not fit.
  private func beadScores() -> [[Float]] {
    let lexical = LexicalScores(source, target, correspondences, model, band: band, longestRun: longestRun)
    return shapes.map { shape in
      var scores = [Float](repeating: -.infinity, count: band.cellCount)
      for row in 0..<max(0, source.count - shape.type.source + 1) {
        for column in band.columnRange(row) {
          if let score = score(shape, row, column, lexical) { scores[band.bases[row] + column] = score }
        }
      }
      return scores
    }
  }

  private func bestPath(_ scores: [[Float]]) -> [Bead] {
    let open = model.logGapOpening
    let stay = model.logGapContinuing
    // By cell: the best score of a path that ends there in each state, and the state or shape that it came by.
    var paired = [Float](repeating: -.infinity, count: band.cellCount)
    var sourceGaps = paired
    var targetGaps = paired
    var best = paired
    var shapeTaken = [UInt8](repeating: 0, count: band.cellCount)
    for row in 0...source.count {
      let base = band.bases[row]
      for column in band.columnRange(row) {
        let cell = base + column
        if row == 0, column == 0 { paired[cell] = 0 }
        for (k, shape) in shapes.enumerated() {
          let fromRow = row - shape.type.source
          let fromColumn = column - shape.type.target
          guard fromRow >= 0, fromColumn >= 0, band.contains(row: fromRow, column: fromColumn) else { continue }
          let from = band.bases[fromRow] + fromColumn
          let sum = best[from] + scores[k][from]
          if sum > paired[cell] {
            paired[cell] = sum
            shapeTaken[cell] = UInt8(k)
          }
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
    }

    var path: [Bead] = []
    var row = source.count
    var column = target.count
    var state: State?
    while row > 0 || column > 0 {
      let cell = band.bases[row] + column
      let current =
        state ?? (paired[cell] == best[cell] ? .bead : sourceGaps[cell] == best[cell] ? .sourceGap : .targetGap)
      switch current {
      case .bead:
        let shape = shapes[Int(shapeTaken[cell])]
        let from = (row: row - shape.type.source, column: column - shape.type.target)
        let score = scores[Int(shapeTaken[cell])][band.bases[from.row] + from.column]
        path.append(Bead(source: from.row..<row, target: from.column..<column, shape: shape.index, score: score))
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
    return path.reversed()
  }

  // MARK: Probabilities

  /// Sets the probabilities of a path's beads (forward-backward algorithm over the band).
  private func addProbabilities(
    to path: inout [Bead], _ scores: [[Float]], _ ends: [Float], _ forward: Sums, _ backward: Sums, _ total: Float
  ) {
    for k in path.indices {
      let bead = path[k]
      let start = band.bases[bead.source.lowerBound] + bead.target.lowerBound
      let end = band.bases[bead.source.upperBound] + bead.target.upperBound
      if let index = bead.shape, let shape = shapes.firstIndex(where: { $0.index == index }) {
        path[k].probability = expf(min(0, ends[start] + scores[shape][start] + backward.paired[end] - total))
      } else if bead.target.isEmpty {
        path[k].probability = unpaired(row: bead.source.lowerBound, forward, backward, total)
      } else {
        path[k].probability = unpaired(
          column: bead.target.lowerBound, forward, backward, total, near: bead.source.lowerBound)
      }
    }
  }

  /// How probable it is that a source sentence is unpaired, wherever it stands.
  private func unpaired(row: Int, _ forward: Sums, _ backward: Sums, _ total: Float) -> Float {
    var sum: Float = 0
    for column in band.columnRange(row) where band.contains(row: row + 1, column: column) {
      let end = band.bases[row + 1] + column
      sum += expf(min(0, forward.sourceGaps[end] + backward.sourceGaps[end] - total))
    }
    return min(1, sum)
  }

  private func unpaired(column: Int, _ forward: Sums, _ backward: Sums, _ total: Float, near row: Int) -> Float {
    let reach = 64
    var sum: Float = 0
    for row in max(0, row - reach)...min(source.count, row + reach)
    where band.contains(row: row, column: column) && band.contains(row: row, column: column + 1) {
      let end = band.bases[row] + column + 1
      sum += expf(min(0, forward.targetGaps[end] + backward.targetGaps[end] - total))
    }
    return min(1, sum)
  }

  /// By cell and state, the logarithm of the summed probability of all paths to it, or from it to the end. In forward
  /// sums `ends` has those of all states together.
  private struct Sums {
    var paired: [Float]
    var sourceGaps: [Float]
    var targetGaps: [Float]

    init(cells: Int) {
      paired = Array(repeating: -.infinity, count: cells)
      sourceGaps = paired
      targetGaps = paired
    }
  }

  private func forwardSums(_ scores: [[Float]]) -> (Sums, ends: [Float]) {
    let open = model.logGapOpening
    let stay = model.logGapContinuing
    var sums = Sums(cells: band.cellCount)
    var ends = [Float](repeating: -.infinity, count: band.cellCount)
    for row in 0...source.count {
      for column in band.columnRange(row) {
        let cell = band.bases[row] + column
        var paired = LogSum(row == 0 && column == 0 ? 0 : -.infinity)
        for (k, shape) in shapes.enumerated() {
          let fromRow = row - shape.type.source
          let fromColumn = column - shape.type.target
          guard fromRow >= 0, fromColumn >= 0, band.contains(row: fromRow, column: fromColumn) else { continue }
          let from = band.bases[fromRow] + fromColumn
          paired.add(ends[from] + scores[k][from])
        }
        sums.paired[cell] = paired.value
        if row > 0, band.contains(row: row - 1, column: column) {
          let from = band.bases[row - 1] + column
          var gap = LogSum(sums.paired[from] + open)
          gap.add(sums.sourceGaps[from] + stay)
          sums.sourceGaps[cell] = gap.value
        }
        if column > band.lower[row] {
          var gap = LogSum(sums.paired[cell - 1] + open)
          gap.add(sums.sourceGaps[cell - 1] + open)
          gap.add(sums.targetGaps[cell - 1] + stay)
          sums.targetGaps[cell] = gap.value
        }
        var any = paired
        any.add(sums.sourceGaps[cell])
        any.add(sums.targetGaps[cell])
        ends[cell] = any.value
      }
    }
    return (sums, ends)
  }

  private func backwardSums(_ scores: [[Float]]) -> Sums {
    let open = model.logGapOpening
    let stay = model.logGapContinuing
    var sums = Sums(cells: band.cellCount)
    for row in (0...source.count).reversed() {
      for column in band.columnRange(row).reversed() {
        let cell = band.bases[row] + column
        var any = LogSum(row == source.count && column == target.count ? 0 : -.infinity)
        for (k, shape) in shapes.enumerated() where scores[k][cell] > -.infinity {
          any.add(scores[k][cell] + sums.paired[band.bases[row + shape.type.source] + column + shape.type.target])
        }
        let nextRow =
          row < source.count && band.contains(row: row + 1, column: column)
          ? sums.sourceGaps[band.bases[row + 1] + column] : -.infinity
        let nextColumn = column < band.upper[row] ? sums.targetGaps[cell + 1] : -.infinity
        var targetGap = any
        targetGap.add(nextColumn + stay)
        var sourceGap = any
        sourceGap.add(nextRow + stay)
        sourceGap.add(nextColumn + open)
        var paired = any
        paired.add(nextRow + open)
        paired.add(nextColumn + open)
        sums.targetGaps[cell] = targetGap.value
        sums.sourceGaps[cell] = sourceGap.value
        sums.paired[cell] = paired.value
      }
    }
    return sums
  }
}

/// The logarithm of a sum of which the logarithms of the summands are known.
private struct LogSum {
  private(set) var value: Float

  init(_ first: Float) { value = first }

  mutating func add(_ summand: Float) {
    let high = max(value, summand)
    let low = min(value, summand)
    // Below this the sum does not change in single precision.
    value = low > high - 16 ? high + log1pf(expf(low - high)) : high
  }
}
