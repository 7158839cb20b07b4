internal import BilingualLexicon
internal import Glibc

/// A value for each run of one to four sentences: the lane is the length less one.
typealias ByRun = SIMD4<Float>

/// The lexical log-likelihood ratios of all pairs of sentences and runs in a band, in both directions.
struct LexicalScores {
  /// By cell (i, j): how well target sentence j is explained by the runs of source sentences that begin with i.
  private(set) var targets: [ByRun]
  /// By cell (i, j): how well source sentence i is explained by the runs of target sentences that begin with j.
  private(set) var sources: [ByRun]

  /// - Complexity: O(pairs of corresponding tokens in the band)
  init(
    _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, _ model: BeadModel, band: SearchBand
  ) {
    targets = Array(repeating: .zero, count: band.cellCount)
    sources = targets
    var explainer = RunExplainer(
      explained: target, given: source, ratios: correspondences.ratios(ofTarget: target),
      classes: correspondences.targetClasses, rates: model.targetRates)
    for (column, rows) in band.rowRanges().enumerated().prefix(target.count) {
      let rows = rows.lowerBound..<min(rows.upperBound + 1, source.count)
      explainer.explain(column, by: rows)
      for row in rows { targets[band.bases[row] + column] = explainer.scores(row) }
    }
    explainer = RunExplainer(
      explained: source, given: target, ratios: correspondences.ratios(ofSource: source),
      classes: correspondences.sourceClasses, rates: model.sourceRates)
    for row in 0..<source.count {
      let columns = band.lower[row]..<min(band.upper[row] + 1, target.count)
      explainer.explain(row, by: columns)
      for column in columns { sources[band.bases[row] + column] = explainer.scores(column) }
    }
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

  private var range = 0..<0
  /// By first sentence of the runs.
  private var products: [Product]
  private var baseline: Float = 0
  /// For one token: what each sentence of the other text contributes.
  private var contributions: [Float]
  private var touched: [Int] = []
  /// For each type of the other text, the first of its occurrences that no range has passed yet.
  private var firstOccurrences: [Int32]

  init(
    explained: TextSide, given: TextSide, ratios: RatioRows, classes: [Correspondences.Class], rates: [Float]
  ) {
    self.explained = explained
    self.given = given
    self.ratios = ratios
    odds = classes.map { rates[Int($0.rawValue)] / (1 - rates[Int($0.rawValue)]) }
    let logs = rates.map { logf(1 - $0) }
    unexplained = (0..<explained.count).map { sentence in
      explained.text.tokens[explained.text.range(of: sentence)].reduce(0) {
        $0 + logs[Int(classes[Int($1)].rawValue)]
      }
    }
    products = Array(repeating: Product(), count: given.count)
    contributions = Array(repeating: 0, count: given.count + TextSide.longestRun)
    firstOccurrences = Array(given.occurrences.starts.dropLast())
  }

  func scores(_ first: Int) -> ByRun { baseline + products[first].logarithms }

  /// - Precondition: both ends of the ranges ascend from call to call.
  mutating func explain(_ sentence: Int, by range: Range<Int>) {
    self.range = range
    baseline = unexplained[sentence]
    for i in range { products[i] = Product() }
    // No value of a product is above this.
    var bound: Float = 1
    for k in explained.types.range(sentence) {
      let type = Int(explained.types.columns[k])
      let highestRatio = collect(type)
      if touched.isEmpty { continue }
      let highestFactor = 1 + odds[type] * highestRatio
      for _ in 0..<Int(explained.types.counts[k]) {
        bound *= highestFactor
        if bound > Product.largest {
          for i in range { products[i].takeOut() }
          bound = highestFactor
        }
        multiply(odds[type])
      }
      for i in touched { contributions[i] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Sets what the sentences within reach contribute to a token.
  ///
  /// - Returns: the highest ratio of what stands in them; no run's mean is above it.
  private mutating func collect(_ type: Int) -> Float {
    let end = min(range.upperBound + TextSide.longestRun - 1, given.count)
    let (occurrences, range) = (given.occurrences, range)
    let (starts, sentences, counts) = (occurrences.starts.span, occurrences.columns.span, occurrences.counts.span)
    var highest: Float = 0
    for k in ratios.range(type) {
      let (other, ratio) = (Int(ratios.others[k]), ratios.ratios[k])
      let last = Int(starts[other + 1])
      var o = Int(firstOccurrences[other])
      while o < last, sentences[o] < range.lowerBound { o += 1 }
      firstOccurrences[other] = Int32(o)
      while o < last, sentences[o] < end {
        let i = Int(sentences[o])
        if contributions[i] == 0 { touched.append(i) }
        contributions[i] += ratio * counts[o]
        highest = max(highest, ratio)
        o += 1
      }
    }
    return highest
  }

  /// Brings the token into all runs. Each run is reached from the first sentence in it that contributes.
  private mutating func multiply(_ odds: Float) {
    let (contributions, inverseTokens, touched, range) = (contributions, given.inverseTokens, touched, range)
    var products = products.mutableSpan
    for contributing in touched {
      var first = contributing
      repeat {
        if first < range.upperBound {
          let second = contributions[first] + contributions[first + 1]
          let third = second + contributions[first + 2]
          let sums = ByRun(contributions[first], second, third, third + contributions[first + 3])
          let factors = 1 + odds * sums * inverseTokens[first]
          products[first].value *= factors
        }
        first -= 1
      } while first >= range.lowerBound && contributing - first < TextSide.longestRun && contributions[first] == 0
    }
  }

  /// The products of the ratios of a sentence's tokens, for the runs that begin with a sentence of the other text.
  private struct Product {
    var value = ByRun.one
    /// The logarithms of what was taken out of the value to keep it finite.
    private var takenOut = ByRun.zero

    /// No value is to become larger; single precision reaches to 3 · 10³⁸.
    static let largest: Float = 1e36

    var logarithms: ByRun { takenOut + value.logarithms() }

    mutating func takeOut() {
      takenOut += value.logarithms()
      value = .one
    }
  }
}
