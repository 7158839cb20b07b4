package import BilingualLexicon

/// Pairs the sentences of a text with those of its translation.
///
/// The alignment is the best sequence of beads (0-1, 1-0, 1-1 up to 4-1, 1-4 and 2-2) under a model of lengths (after
/// Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", 1993) and of words (after Moore, "Fast and
/// Accurate Sentence Alignment of Bilingual Corpora", 2002): words spelled alike, numbers, marks, a lexicon, and in
/// further passes what the text's own sure pairs have taught. The rates of noise are estimated from each text.
package struct Aligner: Sendable {
  private let options: AlignmentOptions
  private let lexicon: BilingualLexicon?

  /// - Parameter lexicon: from the source's language to the target's.
  package init(options: AlignmentOptions = AlignmentOptions(), lexicon: BilingualLexicon? = nil) {
    self.options = options
    self.lexicon = lexicon
  }

  /// The pairs in the order of the texts; every sentence stands in exactly one, and an unpaired one stands alone.
  ///
  /// - Complexity: near O(*n*) time and memory for translations that have words in common: the search keeps to a band.
  package func align(_ source: [String], _ target: [String]) -> [AlignedPair] {
    guard !source.isEmpty, !target.isEmpty else {
      return source.indices.map { AlignedPair(source: $0..<$0 + 1, target: 0..<0, score: 1) }
        + target.indices.map { AlignedPair(source: 0..<0, target: $0..<$0 + 1, score: 1) }
    }
    let sourceSide = TextSide(source, folding: WordFolding(options.sourceLanguage))
    let targetSide = TextSide(target, folding: WordFolding(options.targetLanguage))
    let (path, correspondences) = beads(sourceSide, targetSide)
    let explanation = options.explains ? Explanation(sourceSide, targetSide, correspondences) : nil
    return path.map { bead in
      AlignedPair(
        source: bead.source, target: bead.target, score: Double(bead.probability),
        evidence: explanation?.evidence(bead.source, bead.target) ?? [])
    }
  }

  /// Like `align(_:_:)`, for texts that are known to touch at some places: no pair reaches across one.
  ///
  /// - Parameter points: ascending on both sides.
  package func align(_ source: [String], _ target: [String], at points: [FixedPoint]) -> [AlignedPair] {
    let starts = [FixedPoint(source: 0, target: 0)] + points
    let ends = points + [FixedPoint(source: source.count, target: target.count)]
    return zip(starts, ends).flatMap { start, end in
      align(Array(source[start.source..<end.source]), Array(target[start.target..<end.target])).map { pair in
        AlignedPair(
          source: start.source + pair.source.lowerBound..<start.source + pair.source.upperBound,
          target: start.target + pair.target.lowerBound..<start.target + pair.target.upperBound, score: pair.score,
          evidence: pair.evidence)
      }
    }
  }

  private func beads(_ source: TextSide, _ target: TextSide) -> ([BeadSearch.Bead], Correspondences) {
    let given = Correspondences(source, target, lexicon: lexicon)
    var correspondences = given
    var model = BeadModel(source, target)
    var result = firstResult(source, target, given, model)
    for pass in 1..<Self.mostPasses {
      model.reestimate(from: result.path, source, target, correspondences)
      correspondences = given.adding(Self.learned(from: result.path, source, target))
      let before = result.path
      result = BeadSearch(
        source, target, correspondences, model, band: result.band, longestRun: TextSide.longestRun
      ).run()
      if pass > 1, Self.isSame(before, result.path) { break }
    }
    return (result.path, correspondences)
  }

  private static func learned(from path: [BeadSearch.Bead], _ source: TextSide, _ target: TextSide) -> TranslationTable
  {
    let sure = path.filter { $0.shape != nil && $0.probability >= BeadModel.sureProbability }
    return TranslationLearner.learn(
      from: source.text, target.text, beads: sure.map { .init(source: $0.source, target: $0.target) })
  }

  private static func isSame(_ one: [BeadSearch.Bead], _ other: [BeadSearch.Bead]) -> Bool {
    one.elementsEqual(other) { $0.source == $1.source && $0.target == $1.target }
  }

  /// The search ends earlier when a pass changes nothing.
  private static let mostPasses = 5
  /// A band is not widened beyond this many cells, and as many for each source sentence.
  private static let mostCells = 4_000_000
  private static let mostCellsPerSentence = 200

  /// Searches a band that is widened until the best path keeps away from its edges.
  private func firstResult(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, _ model: BeadModel
  ) -> BeadSearch.Result {
    var band = SearchBand.along(source, target)
    while true {
      let result = BeadSearch(source, target, correspondences, model, band: band, longestRun: 2).run()
      let rowsAtEdge = result.path.map(\.source.upperBound).enumerated()
        .filter { band.isNearEdge(row: $1, column: result.path[$0].target.upperBound, margin: 3) }
        .map(\.element)
      if rowsAtEdge.isEmpty { return result }
      let wider = band.widened(at: rowsAtEdge)
      if wider.cellCount > Self.mostCells + Self.mostCellsPerSentence * source.count { return result }
      band = wider
    }
  }
}
