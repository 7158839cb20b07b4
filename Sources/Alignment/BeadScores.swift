/// The log-likelihood ratios of all beads in a band, with their priors.
struct BeadScores {
  /// By the cell of the corner where the beads begin; minus infinity for those that leave the texts or the band.
  private(set) var cells: [ByShape]

  /// - Parameter longestRun: beads with more sentences on a side are left out.
  /// - Complexity: O(cells of the band + pairs of corresponding tokens in it)
  init(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, _ model: BeadModel, band: SearchBand,
    longestRun: Int
  ) {
    let lexical = LexicalScores(source, target, correspondences, model, band: band)
    let lengths = model.lengths.scorer()
    let lengthsOfBeads = ByShape { Float(max($0.source, $0.target)) }
    let priors = model.logPriors.replacing(with: -.infinity, where: lengthsOfBeads .> Float(longestRun))
    let columns = (0..<target.count).map { Side(target, $0, model.targetBoundaries, ByShape.init(targetRuns:)) }
    cells = Array(repeating: ByShape(repeating: -.infinity), count: band.cellCount)
    for row in 0..<source.count {
      let rowSide = Side(source, row, model.sourceBoundaries, ByShape.init(sourceRuns:))
      let steps = BeadSteps(beginningIn: row, of: band)
      for column in band.lower[row]..<min(band.upper[row] + 1, target.count) {
        let fits = steps.contains(column)
        guard any(fits) else { continue }
        let columnSide = columns[column]
        var scores = priors + rowSide.boundaries + columnSide.boundaries
        scores += BeadModel.lexicalWeight * Self.words(lexical, band, row, column)
        scores += lengths.scores(
          logRatios: columnSide.logLengths - rowSide.logLengths,
          inverseLengths: columnSide.inverseLengths + rowSide.inverseLengths)
        cells[band.bases[row] + column].replace(with: scores, where: fits)
      }
    }
  }

  /// Takes the heights of rows out of the scores: what a bead climbs from the row where it begins to that where it ends.
  ///
  /// The sums of all scores of a long text are too large for single precision; beside the best path's they are small.
  mutating func level(by heights: [Float], in band: SearchBand) {
    for row in heights.indices {
      let climbs = ByShape { heights[min(row + $0.source, heights.count - 1)] - heights[row] }
      for column in band.columnRange(row) { cells[band.bases[row] + column] -= climbs }
    }
  }

  /// What a side contributes to the beads that begin with one of its sentences.
  private struct Side {
    let logLengths: ByShape
    let inverseLengths: ByShape
    let boundaries: ByShape

    @inline(__always)
    init(_ side: TextSide, _ first: Int, _ boundaries: ContinuationModel, _ byShape: (ByRun) -> ByShape) {
      logLengths = byShape(side.logLengths[first])
      inverseLengths = byShape(side.inverseLengths[first])
      var sums = ByRun.zero
      for run in 1..<TextSide.longestRun {
        let inner = first + run
        sums[run] = sums[run - 1] + (inner < side.count ? boundaries.score(continues: side.continues[inner]) : 0)
      }
      self.boundaries = byShape(sums)
    }
  }

  /// The lexical ratios of the beads that begin in a corner: each sentence of one side by the bead's run of the other.
  @inline(__always)
  private static func words(_ lexical: LexicalScores, _ band: SearchBand, _ row: Int, _ column: Int) -> ByShape {
    let cell = band.bases[row] + column
    let target = lexical.targets[cell]
    let source = lexical.sources[cell]
    let lastRow = band.bases.count - 1
    let target2 = target + lexical.targets[cell + 1]
    let target3 = target2 + lexical.targets[cell + 2]
    let target4 = target3 + lexical.targets[cell + 3]
    let source2 = source + lexical.sources[band.bases[min(row + 1, lastRow)] + column]
    let source3 = source2 + lexical.sources[band.bases[min(row + 2, lastRow)] + column]
    let source4 = source3 + lexical.sources[band.bases[min(row + 3, lastRow)] + column]
    // In the order of BeadType.all.
    return ByShape(
      target[0] + source[0], target2[0] + source[1], target[1] + source2[0], target2[1] + source2[1],
      target3[0] + source[2], target[2] + source3[0], target4[0] + source[3], target[3] + source4[0])
  }
}
