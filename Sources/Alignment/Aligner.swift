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
  package func align(
    _ source: ArticleText, _ target: ArticleText, report: (_ done: Int) -> Void = { _ in }
  ) -> [AlignedPair] {
    guard !source.isEmpty, !target.isEmpty else {
      return (0..<source.count).map { AlignedPair(source: $0..<$0 + 1, target: 0..<0, score: 0) }
        + (0..<target.count).map { AlignedPair(source: 0..<0, target: $0..<$0 + 1, score: 0) }
    }
    return source.count > Self.longText ? alignInSections(source, target, report: report) : alignWhole(source, target)
  }

  /// The same for sentences of which nothing else is known.
  package func align(_ source: [String], _ target: [String]) -> [AlignedPair] {
    align(ArticleText(source), ArticleText(target))
  }

  private func alignWhole(_ source: ArticleText, _ target: ArticleText) -> [AlignedPair] {
    let sourceSide = TextSide(source, folding: WordFolding(options.sourceLanguage))
    let targetSide = TextSide(target, folding: WordFolding(options.targetLanguage))
    let (path, given, correspondences) = beads(sourceSide, targetSide)
    let factor = lexicon == nil ? 1 : LexicalSupport.factor(path, sourceSide, targetSide, given)
    let explanation = options.explains ? Explanation(sourceSide, targetSide, correspondences) : nil
    return path.map { bead in
      AlignedPair(
        source: bead.source, target: bead.target,
        score: bead.shape == nil ? 0 : Double(factor * bead.probability),
        evidence: explanation?.evidence(bead.source, bead.target) ?? [])
    }
  }

  /// Like `align(_:_:)`, for texts that are known to touch at some places: no pair reaches across one, and what is known to
  /// be a pair is one.
  ///
  /// - Parameters:
  ///   - points: ascending on both sides, without overlaps.
  ///   - report: called now and then with the number of source sentences that are done.
  package func align(
    _ source: ArticleText, _ target: ArticleText, at points: [FixedPoint], report: (_ done: Int) -> Void = { _ in }
  ) -> [AlignedPair] {
    var pairs: [AlignedPair] = []
    var start = FixedPoint(source: 0, target: 0)
    for point in points + [FixedPoint(source: source.count, target: target.count)] {
      pairs += align(source[start.source..<point.source], target[start.target..<point.target]) {
        report(start.source + $0)
      }.map { $0.shifted(by: start) }
      start = FixedPoint(source: point.source + point.sourceCount, target: point.target + point.targetCount)
      if point.sourceCount > 0 {
        pairs.append(
          AlignedPair(
            source: point.source..<start.source, target: point.target..<start.target, score: 1,
            evidence: options.explains ? ["anchor"] : []))
      }
    }
    return pairs
  }

  // MARK: Long texts

  /// Longer texts are aligned in sections: what is learned from a section of a book serves for it, and memory is that of a
  /// section.
  private static let longText = sectionLength + overlap
  static let sectionLength = 10_000
  /// How far beyond a section's end is looked to find it.
  static let overlap = 2_000
  /// A section ends where this many sure pairs of single sentences stand on either side.
  private static let sureNeighbors = 4
  private static let sureScore = 0.99

  /// Aligns somewhat more than a section, keeps what comes before the last place that is sure, and goes on from there.
  func alignInSections(
    _ source: ArticleText, _ target: ArticleText, sectionLength: Int = Self.sectionLength, overlap: Int = Self.overlap,
    report: (_ done: Int) -> Void = { _ in }
  ) -> [AlignedPair] {
    let sourceLetters = Self.lettersBefore(source.sentences)
    let targetLetters = Self.lettersBefore(target.sentences)
    var pairs: [AlignedPair] = []
    var start = FixedPoint(source: 0, target: 0)
    while source.count - start.source > sectionLength + overlap, start.target < target.count {
      let sourceEnd = start.source + sectionLength + overlap
      let share =
        Double(sourceLetters[sourceEnd] - sourceLetters[start.source])
        / Double(max(1, sourceLetters[source.count] - sourceLetters[start.source]))
      let letters =
        targetLetters[start.target] + Int(share * Double(targetLetters[target.count] - targetLetters[start.target]))
      let targetEnd = targetLetters[start.target...].firstIndex { $0 >= letters } ?? target.count
      let part = alignWhole(source[start.source..<sourceEnd], target[start.target..<targetEnd])
      let section = part.prefix { $0.source.upperBound <= sectionLength }
      // Where nothing is sure, as in a text of equal lines, one place is as good as another; but the very beginning is
      // always sure, and going on from there would never end.
      let end = Self.lastSurePlace(in: section.suffix(section.count / 2)) ?? section.endIndex
      pairs += part[..<end].map { $0.shifted(by: start) }
      report(start.source + part[end].source.lowerBound)
      start = FixedPoint(
        source: start.source + part[end].source.lowerBound, target: start.target + part[end].target.lowerBound)
    }
    let rest = alignWhole(source[start.source..<source.count], target[start.target..<target.count])
    return pairs + rest.map { $0.shifted(by: start) }
  }

  /// The number of letters before each sentence and, last, of the text.
  private static func lettersBefore(_ sentences: [String]) -> [Int] {
    sentences.reduce(into: [0]) { sums, sentence in sums.append(sums[sums.count - 1] + sentence.unicodeScalars.count) }
  }

  /// The index of the last pair that has sure pairs of single sentences on either side.
  private static func lastSurePlace(in pairs: ArraySlice<AlignedPair>) -> Int? {
    var surePairs = 0
    for index in pairs.indices.reversed() {
      let pair = pairs[index]
      surePairs = pair.source.count == 1 && pair.target.count == 1 && pair.score >= sureScore ? surePairs + 1 : 0
      if surePairs == 2 * sureNeighbors { return index + sureNeighbors }
    }
    return nil
  }

  /// The best path, and the correspondences that were given and those that the last pass used.
  private func beads(
    _ source: TextSide, _ target: TextSide
  ) -> (path: [BeadSearch.Bead], given: Correspondences, used: Correspondences) {
    let given = Correspondences(source, target, lexicon: lexicon)
    var correspondences = given
    var model = BeadModel(source, target)
    var limits = SearchBand.along(source, target, given)
    var result = BeadSearch.run(source, target, given, model, band: limits, longestRun: 2)
    for _ in 1..<Self.mostPasses {
      let wider = Self.widened(limits, around: result.path)
      let band = wider.map { result.band.united(with: $0, whereWiderThan: limits) } ?? result.band
      limits = wider ?? limits
      model.reestimate(from: result.path, source, target, correspondences)
      correspondences = given.adding(Self.learned(from: result.path, source, target))
      let before = result.path
      result = BeadSearch.run(
        source, target, correspondences, model, band: band, longestRun: TextSide.longestRun)
      if wider == nil, Self.isSame(before, result.path) { break }
    }
    return (result.path, given, correspondences)
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

  /// What the search is to reach, where the best path comes near its limits; nil where it keeps away from them, or where
  /// wider ones would cost too much.
  private static func widened(_ limits: SearchBand, around path: [BeadSearch.Bead]) -> SearchBand? {
    let rows = path.lazy.filter {
      limits.isNearEdge(row: $0.source.upperBound, column: $0.target.upperBound, margin: 3)
    }.map(\.source.upperBound)
    guard !rows.isEmpty else { return nil }
    let wider = limits.widened(at: rows)
    return wider.cellCount > mostCells + mostCellsPerSentence * (limits.lower.count - 1) ? nil : wider
  }
}

extension AlignedPair {
  /// The pair of a part of the texts that begins at `start`, as a pair of the texts.
  fileprivate func shifted(by start: FixedPoint) -> AlignedPair {
    var pair = self
    pair.source = source.lowerBound + start.source..<source.upperBound + start.source
    pair.target = target.lowerBound + start.target..<target.upperBound + start.target
    return pair
  }
}
