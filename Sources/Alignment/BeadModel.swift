internal import Glibc

/// A shape of bead: so many source sentences against so many target sentences.
struct BeadType: Hashable {
  let source: Int
  let target: Int
  /// The share of beads of this shape among those that pair something, before a text has told its own.
  let share: Float

  /// The shapes that pair something, the commonest first.
  static let all = [
    BeadType(source: 1, target: 1, share: 0.93), BeadType(source: 1, target: 2, share: 0.025),
    BeadType(source: 2, target: 1, share: 0.025), BeadType(source: 2, target: 2, share: 0.002),
    BeadType(source: 1, target: 3, share: 0.004), BeadType(source: 3, target: 1, share: 0.004),
    BeadType(source: 1, target: 4, share: 0.0006), BeadType(source: 4, target: 1, share: 0.0006),
  ]
}

/// The rates of a text that its alignment is scored with; estimated anew after each pass.
struct BeadModel {
  /// The logarithm of the probability of each of `BeadType.all`.
  var logPriors: [Float]
  /// The logarithm of the probability that a sentence opens a run of unpaired ones, and that it continues one.
  var logGapOpening: Float
  var logGapContinuing: Float
  var lengths: LengthModel
  /// How often a type finds its counterpart, by class, for both directions.
  var sourceRates: [Float]
  var targetRates: [Float]
  /// What a boundary inside a bead speaks for the bead: for a sentence that does not read as a continuation, and for one
  /// that does.
  var sourceBoundaries = BoundaryModel()
  var targetBoundaries = BoundaryModel()

  /// The words of a sentence are no independent witnesses, and both directions tell the same story twice.
  static let lexicalWeight: Float = 0.5

  init(_ source: TextSide, _ target: TextSide) {
    logPriors = BeadType.all.map { logf(0.95 * $0.share) }
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
  private static let shortness: Float = 1

  init(_ source: TextSide, _ target: TextSide) {
    let (sourceMean, sourceVariance) = Self.moments(source.logLengths[0])
    let (targetMean, targetVariance) = Self.moments(target.logLengths[0])
    sourceSpread = max(sourceVariance, 0.1)
    targetSpread = max(targetVariance, 0.1)
    chanceMean = targetMean - sourceMean
    mean = max(-0.3, min(0.3, chanceMean))
  }

  private static func moments(_ values: [Float]) -> (mean: Float, variance: Float) {
    let count = Float(max(1, values.count))
    let mean = values.reduce(0, +) / count
    return (mean, values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count)
  }

  /// A scorer for one shape of bead.
  func scorer(_ type: BeadType) -> Scorer {
    let spread = sourceSpread / Float(type.source) + targetSpread / Float(type.target)
    return Scorer(
      mean: mean, variance: variance, shortness: Self.shortness,
      chanceMean: chanceMean + logf(Float(type.target) / Float(type.source)), chanceSpread: spread,
      chanceLogSpread: 0.5 * logf(spread))
  }

  struct Scorer {
    let mean: Float
    let variance: Float
    let shortness: Float
    let chanceMean: Float
    let chanceSpread: Float
    let chanceLogSpread: Float

    /// The log-likelihood ratio of two lengths: as translations against by chance.
    func score(logRatio: Float, inverseLengths: Float) -> Float {
      // Lengths never speak less for a pair of short sentences than chance does.
      let variance = min(variance + shortness * inverseLengths, chanceSpread)
      let distance = logRatio - mean
      let chanceDistance = logRatio - chanceMean
      return chanceLogSpread + chanceDistance * chanceDistance * 0.5 / chanceSpread
        - distance * distance * 0.5 / variance - 0.5 * logf(variance)
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
struct BoundaryModel {
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
