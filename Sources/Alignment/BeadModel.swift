internal import Glibc

/// A shape of bead: so many source sentences against so many target sentences.
struct BeadType: Hashable {
  let source: Int
  let target: Int
  /// The share of beads of this shape among those that pair something, before a text has told its own.
  let share: Float

  /// The shapes that pair something.
  static let all = [
    BeadType(source: 1, target: 1, share: 0.93), BeadType(source: 1, target: 2, share: 0.025),
    BeadType(source: 2, target: 1, share: 0.025), BeadType(source: 2, target: 2, share: 0.002),
    BeadType(source: 1, target: 3, share: 0.004), BeadType(source: 3, target: 1, share: 0.004),
    BeadType(source: 1, target: 4, share: 0.0006), BeadType(source: 4, target: 1, share: 0.0006),
  ]
}

/// A value for each of `BeadType.all`, a lane each.
typealias ByShape = SIMD8<Float>

extension ByShape {
  init(_ value: (BeadType) -> Float) {
    self = .zero
    for (lane, type) in BeadType.all.enumerated() { self[lane] = value(type) }
  }

  /// For each shape the value for its run of source sentences.
  @inline(__always)
  init(sourceRuns runs: ByRun) {
    self.init(runs[0], runs[0], runs[1], runs[1], runs[0], runs[2], runs[0], runs[3])
  }

  /// For each shape the value for its run of target sentences.
  @inline(__always)
  init(targetRuns runs: ByRun) {
    self.init(runs[0], runs[1], runs[0], runs[1], runs[2], runs[0], runs[3], runs[0])
  }
}

/// The rates of a text that its alignment is scored with; estimated anew after each pass.
struct BeadModel {
  /// The logarithm of the probability of each shape.
  var logPriors: ByShape
  /// The logarithm of the probability that a sentence opens a run of unpaired ones, and that it continues one.
  var logGapOpening: Float
  var logGapContinuing: Float
  var lengths: LengthModel
  /// How often a type finds its counterpart, by class, for both directions.
  var sourceRates: [Float]
  var targetRates: [Float]
  /// What a boundary inside a bead speaks for the bead: for a sentence that does not read as a continuation, and for one
  /// that does.
  var sourceBoundaries = ContinuationModel()
  var targetBoundaries = ContinuationModel()

  /// The words of a sentence are no independent witnesses, and both directions tell the same story twice.
  static let lexicalWeight: Float = 0.5

  init(_ source: TextSide, _ target: TextSide) {
    logPriors = ByShape { logf(0.95 * $0.share) }
    logGapOpening = logf(0.01)
    logGapContinuing = logf(0.4)
    lengths = LengthModel(source, target)
    sourceRates = Correspondences.Class.allCases.map(\.initialRate)
    targetRates = sourceRates
  }
}

/// How the lengths of a sentence and its translation go together: the logarithm of their ratio is normally distributed,
/// more widely for short sentences; for two sentences that have nothing to do with each other it is so too, but wider.
struct LengthModel {
  private var mean: Float
  private var variance: Float = 0.025
  private let sourceSpread: Float
  private let targetSpread: Float
  private let chanceMean: Float

  /// What the variance gains from a letter's weight in a short sentence.
  fileprivate static let shortness: Float = 1

  init(_ source: TextSide, _ target: TextSide) {
    let (sourceMean, sourceVariance) = Self.moments(source.logLengths)
    let (targetMean, targetVariance) = Self.moments(target.logLengths)
    sourceSpread = max(sourceVariance, 0.1)
    targetSpread = max(targetVariance, 0.1)
    chanceMean = targetMean - sourceMean
    mean = max(-0.3, min(0.3, chanceMean))
  }

  private static func moments(_ lengths: [ByRun]) -> (mean: Float, variance: Float) {
    let count = Float(max(1, lengths.count))
    let mean = lengths.reduce(0) { $0 + $1[0] } / count
    return (mean, lengths.reduce(0) { $0 + ($1[0] - mean) * ($1[0] - mean) } / count)
  }

  /// A scorer for beads of all shapes.
  func scorer() -> Scorer {
    let spreads = ByShape { sourceSpread / Float($0.source) + targetSpread / Float($0.target) }
    return Scorer(
      mean: mean, variance: variance, chanceMeans: ByShape { chanceMean + logf(Float($0.target) / Float($0.source)) },
      chanceSpreads: spreads, halfInverseSpreads: 0.5 / spreads, chanceLogSpreads: 0.5 * spreads.logarithms())
  }

  struct Scorer {
    fileprivate let mean: Float
    fileprivate let variance: Float
    fileprivate let chanceMeans: ByShape
    fileprivate let chanceSpreads: ByShape
    fileprivate let halfInverseSpreads: ByShape
    fileprivate let chanceLogSpreads: ByShape

    /// The log-likelihood ratio of two lengths: as translations against by chance.
    @inline(__always)
    func scores(logRatios: ByShape, inverseLengths: ByShape) -> ByShape {
      // Lengths never speak less for a pair of short sentences than chance does.
      var variances = variance + LengthModel.shortness * inverseLengths
      variances.replace(with: chanceSpreads, where: variances .> chanceSpreads)
      let distances = logRatios - mean
      let chanceDistances = logRatios - chanceMeans
      return chanceLogSpreads + chanceDistances * chanceDistances * halfInverseSpreads
        - 0.5 * (distances * distances / variances + variances.logarithms())
    }
  }

  /// Estimates mean and variance from pairs that are sure.
  mutating func reestimate(_ pairs: [(logRatio: Float, inverseLengths: Float)]) {
    var weights: Float = 10
    var sum = 10 * mean
    for pair in pairs {
      let weight = 0.05 / (variance + Self.shortness * pair.inverseLengths)
      weights += weight
      sum += weight * pair.logRatio
    }
    mean = sum / weights
    var excess: Float = 10 * 0.025
    for pair in pairs {
      let distance = pair.logRatio - mean
      excess += distance * distance - Self.shortness * pair.inverseLengths * 0.5
    }
    variance = max(0.008, min(0.15, excess / Float(pairs.count + 10)))
  }
}

/// How often a sentence that reads as a continuation of the one before stands inside a bead, and how often at its edge.
struct ContinuationModel {
  /// Of the boundaries inside beads and of those between them, the share before a continuation.
  private var inside: Float = 0.4
  private var between: Float = 0.1

  /// The log-likelihood ratio that a boundary inside a bead contributes.
  func score(continues: Bool) -> Float {
    continues ? logf(inside / between) : logf((1 - inside) / (1 - between))
  }

  mutating func reestimate(insideContinuing: Int, inside: Int, betweenContinuing: Int, between: Int) {
    self.inside = (Float(insideContinuing) + 4) / (Float(inside) + 10)
    self.between = (Float(betweenContinuing) + 1) / (Float(between) + 10)
  }
}
