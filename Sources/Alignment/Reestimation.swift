internal import BilingualLexicon
internal import Glibc

extension BeadModel {
  /// How probable a bead must be to be learned from.
  static let sureProbability: Float = 0.8

  /// Estimates all rates anew from a path through the two texts (hard expectation maximization, with the first rates as
  /// a prior).
  mutating func reestimate(
    from path: [BeadSearch.Bead], _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences
  ) {
    reestimatePriors(path)
    reestimateBoundaries(path, source, target)
    let sure = path.filter { $0.shape != nil && $0.probability >= Self.sureProbability }
    lengths.reestimate(
      sure.filter { $0.shape == 0 }.map { bead in
        let (i, j) = (bead.source.lowerBound, bead.target.lowerBound)
        return (
          target.logLengths[j][0] - source.logLengths[i][0], target.inverseLengths[j][0] + source.inverseLengths[i][0]
        )
      })
    targetRates = Self.rates(
      targetRates, explained: target, given: source, correspondences.ratios(ofTarget: target),
      correspondences.targetClasses, beads: sure.map { ($0.target, $0.source) })
    sourceRates = Self.rates(
      sourceRates, explained: source, given: target, correspondences.ratios(ofSource: source),
      correspondences.sourceClasses, beads: sure.map { ($0.source, $0.target) })
  }

  /// Gaps must not become so cheap that they swallow what is hard to pair.
  private static let mostOpenings: Float = 0.1
  private static let mostContinuations: Float = 0.8

  private mutating func reestimatePriors(_ path: [BeadSearch.Bead]) {
    let strength: Float = 100
    var counts = ByShape { strength * $0.share }
    var openings: Float = strength * 0.01
    var continuations: Float = 16
    var gapSentences: Float = 40
    var inGap = false
    for bead in path {
      if let shape = bead.shape {
        counts[shape] += 1
        inGap = false
      } else {
        gapSentences += 1
        if inGap { continuations += 1 } else { openings += 1 }
        inGap = true
      }
    }
    let total = counts.sum() + openings
    logPriors = (counts / total).logarithms()
    logGapOpening = logf(min(Self.mostOpenings, openings / total))
    logGapContinuing = logf(min(Self.mostContinuations, continuations / gapSentences))
  }

  private mutating func reestimateBoundaries(_ path: [BeadSearch.Bead], _ source: TextSide, _ target: TextSide) {
    let paired = path.filter { $0.shape != nil }
    sourceBoundaries.reestimate(paired.map(\.source), source.continues)
    targetBoundaries.reestimate(paired.map(\.target), target.continues)
  }

  /// The share of the tokens in the beads that are explained by the other side, by class.
  private static func rates(
    _ rates: [Float], explained: TextSide, given: TextSide, _ ratios: RatioRows, _ classes: [Correspondences.Class],
    beads: [(explained: Range<Int>, given: Range<Int>)]
  ) -> [Float] {
    let strength: Float = 20
    var matched = Correspondences.Class.allCases.map { strength * $0.initialRate }
    var counted = matched.map { _ in strength }
    var present = [Float](repeating: 0, count: given.frequencies.count)
    for bead in beads {
      let tokens = given.text.tokens[given.text.range(of: bead.given)]
      if tokens.isEmpty { continue }
      for token in tokens { present[Int(token)] += 1 / Float(tokens.count) }
      for token in explained.text.tokens[explained.text.range(of: bead.explained)] {
        let kind = Int(classes[Int(token)].rawValue)
        var ratio: Float = 0
        for k in ratios.range(Int(token)) { ratio += ratios.ratios[k] * present[Int(ratios.others[k])] }
        let explainedShare = rates[kind] * ratio
        matched[kind] += explainedShare / (explainedShare + 1 - rates[kind])
        counted[kind] += 1
      }
      for token in tokens { present[Int(token)] = 0 }
    }
    return zip(matched, counted).map { min(0.97, max(0.01, $0 / $1)) }
  }
}

extension ContinuationModel {
  fileprivate mutating func reestimate(_ runs: [Range<Int>], _ continues: [Bool]) {
    var (inside, insideContinuing, between, betweenContinuing) = (0, 0, 0, 0)
    for run in runs {
      between += 1
      if continues[run.lowerBound] { betweenContinuing += 1 }
      inside += run.count - 1
      insideContinuing += run.dropFirst().count { continues[$0] }
    }
    reestimate(
      insideContinuing: insideContinuing, inside: inside, betweenContinuing: betweenContinuing, between: between)
  }
}
