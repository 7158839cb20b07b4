internal import BilingualLexicon
internal import Glibc

/// The lexical log-likelihood ratios of all pairs of sentences in a band, in both directions.
struct LexicalScores {
  /// By length of the source run less one, by cell: how well the target sentence is explained by the run of source
  /// sentences that begins in the cell.
  private(set) var targets: [[Float]]
  /// By length of the target run less one, by cell: how well the source sentence is explained by the run of target
  /// sentences that begins in the cell.
  private(set) var sources: [[Float]]

  /// - Complexity: O(pairs of corresponding tokens in the band)
  init(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, _ model: BeadModel, band: SearchBand,
    longestRun: Int
  ) {
    targets = Self.empty(longestRun, band.cellCount)
    sources = targets
    var explainer = RunExplainer(
      explained: target, given: source, ratios: correspondences.ratios(ofTarget: target),
      classes: correspondences.targetClasses, rates: model.targetRates, longestRun: longestRun)
    let rowRanges = band.rowRanges()
    for column in 0..<target.count {
      let rows = rowRanges[column].lowerBound..<min(rowRanges[column].upperBound + 1, source.count)
      explainer.explain(column, by: rows)
      for run in 0..<longestRun {
        for row in rows { targets[run][band.bases[row] + column] = explainer.score(row, run) }
      }
    }
    explainer = RunExplainer(
      explained: source, given: target, ratios: correspondences.ratios(ofSource: source),
      classes: correspondences.sourceClasses, rates: model.sourceRates, longestRun: longestRun)
    for row in 0..<source.count {
      let columns = band.lower[row]..<min(band.upper[row] + 1, target.count)
      explainer.explain(row, by: columns)
      for run in 0..<longestRun {
        for column in columns { sources[run][band.bases[row] + column] = explainer.score(column, run) }
      }
    }
  }

  private static func empty(_ runs: Int, _ cells: Int) -> [[Float]] {
    Array(repeating: Array(repeating: 0, count: cells), count: runs)
  }
}

/// How well one sentence is explained by each run of sentences of the other text.
///
/// The ratio of a token is 1 - r + r · x: r is the rate at which tokens of its class find a counterpart, x the mean of
/// p(token | other) / p(token) over the other run's tokens. A token that has no counterpart there counts 1 - r.
/// Only the runs that hold a counterpart are touched.
private struct RunExplainer {
  private let explained: TextSide
  private let given: TextSide
  private let ratios: RatioRows
  /// r / (1 - r) for each type.
  private let odds: [Float]
  /// For each sentence the sum of log(1 - r).
  private let unexplained: [Float]
  private let longestRun: Int

  private var range = 0..<0
  /// By length of run less one, by first sentence: the product of the ratios, and the logarithm of what was taken out of
  /// it to keep it finite.
  private var products: [[Float]]
  private var logarithms: [[Float]]
  private var baseline: Float = 0
  /// For one token: what each sentence of the other text contributes.
  private var contributions: [Float]
  private var touched: [Int] = []

  init(
    explained: TextSide, given: TextSide, ratios: RatioRows, classes: [Correspondences.Class], rates: [Float],
    longestRun: Int
  ) {
    self.explained = explained
    self.given = given
    self.ratios = ratios
    self.longestRun = longestRun
    odds = classes.map { rates[Int($0.rawValue)] / (1 - rates[Int($0.rawValue)]) }
    let logs = rates.map { logf(1 - $0) }
    unexplained = (0..<explained.count).map { sentence in
      explained.text.tokens[explained.text.range(of: sentence)].reduce(0) {
        $0 + logs[Int(classes[Int($1)].rawValue)]
      }
    }
    products = Array(repeating: Array(repeating: 1, count: given.count), count: longestRun)
    logarithms = Array(repeating: Array(repeating: 0, count: given.count), count: longestRun)
    contributions = Array(repeating: 0, count: given.count + TextSide.longestRun)
  }

  func score(_ first: Int, _ run: Int) -> Float {
    baseline + logarithms[run][first] + logf(products[run][first])
  }

  mutating func explain(_ sentence: Int, by range: Range<Int>) {
    self.range = range
    baseline = unexplained[sentence]
    for run in 0..<longestRun {
      for i in range {
        products[run][i] = 1
        logarithms[run][i] = 0
      }
    }
    for k in explained.types.range(sentence) {
      let type = Int(explained.types.columns[k])
      collect(type)
      if touched.isEmpty { continue }
      for run in 0..<longestRun { multiply(run, odds[type], times: Int(explained.types.counts[k])) }
      for i in touched { contributions[i] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  private mutating func collect(_ type: Int) {
    let reach = range.lowerBound..<min(range.upperBound + longestRun - 1, given.count)
    for k in ratios.range(type) {
      let ratio = ratios.ratios[k]
      for o in given.occurrences.range(Int(ratios.others[k]), columns: reach) {
        let i = Int(given.occurrences.columns[o])
        if contributions[i] == 0 { touched.append(i) }
        contributions[i] += ratio * given.occurrences.counts[o]
      }
    }
  }

  /// Brings the token into all runs of one length. Each run is reached from the first sentence in it that contributes.
  private mutating func multiply(_ run: Int, _ odds: Float, times: Int) {
    let inverseTokens = given.inverseTokens[run]
    let end = min(range.upperBound, given.count - run)
    var products = products[run].mutableSpan
    for last in touched {
      var first = last
      repeat {
        if first < end {
          var sum = contributions[first]
          for i in first..<first + run { sum += contributions[i + 1] }
          let factor = 1 + odds * sum * inverseTokens[first]
          for _ in 0..<times {
            products[first] *= factor
            if products[first] > Self.largestProduct {
              logarithms[run][first] += logf(products[first])
              products[first] = 1
            }
          }
        }
        first -= 1
      } while first >= range.lowerBound && last - first <= run && contributions[first] == 0
    }
  }

  /// A further factor does not take a product beyond single precision.
  private static let largestProduct: Float = 1e25
}
