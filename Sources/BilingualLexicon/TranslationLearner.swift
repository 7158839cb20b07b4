/// Learns which types translate which from runs of sentences that translate each other: expectation maximization of IBM
/// Model 1 (Brown et al., "The Mathematics of Statistical Machine Translation", 1993), with an empty word.
///
/// Pairs of types that meet in one run of sentences only are left out, and every count is discounted by nearly one: what a
/// pair of sentences says of itself is no evidence for it.
package enum TranslationLearner {
  /// A run of source sentences and the run of target sentences that translates it.
  package struct Bead: Sendable {
    /// Indices of source sentences.
    package var source: Range<Int>
    /// Indices of target sentences.
    package var target: Range<Int>

    package init(source: Range<Int>, target: Range<Int>) {
      self.source = source
      self.target = target
    }
  }

  /// - Complexity: O(rounds × Σ |source run| · |target run|) time, O(tokens + entries) memory
  package static func learn(
    from source: TokenizedText, _ target: TokenizedText, beads: [Bead], rounds: Int = 3
  ) -> TranslationTable {
    var model = Model1(source, target, beads)
    for _ in 0..<rounds { model.reestimate() }
    return model.table()
  }
}

/// Expectation maximization over rows of candidate translations.
private struct Model1 {
  /// For each source type the beads in which it stands, once for each occurrence.
  private let occurrences: FlatRuns
  /// The tokens of the beads' target sides that may have a translation: types that stand there once teach nothing.
  private let targets: FlatRuns
  /// By bead: the number of its source tokens.
  private let sourceLengths: [Float]
  private let sourceFrequencies: [Float]
  private let targetFrequencies: [Float]
  private let targetTotal: Float

  /// The candidates of each source type with their probabilities and expected counts.
  private var rows = FlatRuns()
  private var probabilities: [Float] = []
  private var counts: [Float] = []

  /// Of the probability of a token, what is given to the empty word.
  private static let emptyShare: Float = 0.2
  /// What is taken off each expected count.
  private static let discount: Float = 0.9
  /// Entries that are less probable in either direction are not worth their place.
  private static let leastProbability: Float = 0.04
  /// Beads of more tokens on a side say little about each of them and cost much.
  private static let longestSide = 400

  init(_ source: TokenizedText, _ target: TokenizedText, _ beads: [TranslationLearner.Bead]) {
    var sources = FlatRuns()
    var targets = FlatRuns()
    for bead in beads {
      let (sourceTokens, targetTokens) = (source.range(of: bead.source), target.range(of: bead.target))
      guard sourceTokens.count <= Self.longestSide, targetTokens.count <= Self.longestSide else { continue }
      sources.append(source.tokens[sourceTokens])
      targets.append(target.tokens[targetTokens])
    }
    occurrences = sources.inverted(typeCount: source.types.count)
    sourceLengths = (0..<sources.count).map { Float(sources.range($0).count) }
    sourceFrequencies = sources.frequencies(typeCount: source.types.count)
    let targetFrequencies = targets.frequencies(typeCount: target.types.count)
    self.targetFrequencies = targetFrequencies
    targetTotal = max(1, Float(targets.items.count))
    self.targets = targets.filtered { targetFrequencies[Int($0)] > 1 }
    collectCandidates()
  }

  /// The types that a source type meets in two beads or more.
  private mutating func collectCandidates() {
    var meetings = [Int32](repeating: 0, count: targetFrequencies.count)
    var lastBead = [Int32](repeating: -1, count: targetFrequencies.count)
    var touched: [Int32] = []
    for type in sourceFrequencies.indices {
      let beads = sourceFrequencies[type] > 1 ? occurrences.range(type) : 0..<0
      for k in beads {
        let bead = occurrences.items[k]
        for position in targets.range(Int(bead)) {
          let target = targets.items[position]
          if lastBead[Int(target)] != bead {
            lastBead[Int(target)] = bead
            if meetings[Int(target)] == 0 { touched.append(target) }
            meetings[Int(target)] += 1
          }
        }
      }
      for target in touched.sorted() {
        if meetings[Int(target)] > 1 {
          rows.items.append(target)
          // The Dice coefficient is a far better start than a uniform distribution.
          let both = 2 * Float(meetings[Int(target)])
          probabilities.append(both / (sourceFrequencies[type] + targetFrequencies[Int(target)]))
        }
        meetings[Int(target)] = 0
        lastBead[Int(target)] = -1
      }
      touched.removeAll(keepingCapacity: true)
      rows.closeRun()
    }
    counts = probabilities
  }

  mutating func reestimate() {
    let shares = inverseTotals()
    var row = [Float](repeating: 0, count: targetFrequencies.count)
    var expected = row
    for type in sourceFrequencies.indices where !rows.range(type).isEmpty {
      let candidates = rows.range(type)
      for k in candidates { row[Int(rows.items[k])] = probabilities[k] }
      forEachToken(beside: type) { position, target in
        if row[target] > 0 { expected[target] += row[target] * shares[position] }
      }
      for k in candidates {
        let target = Int(rows.items[k])
        counts[k] = expected[target]
        probabilities[k] = expected[target] / sourceFrequencies[type]
        row[target] = 0
        expected[target] = 0
      }
    }
  }

  /// For each target token 1 through the summed probability of all that may have brought it forth.
  private func inverseTotals() -> [Float] {
    var totals = [Float](repeating: 0, count: targets.items.count)
    for bead in 0..<targets.count {
      let empty = Self.emptyShare * sourceLengths[bead] / targetTotal
      for position in targets.range(bead) { totals[position] = empty * targetFrequencies[Int(targets.items[position])] }
    }
    var row = [Float](repeating: 0, count: targetFrequencies.count)
    for type in sourceFrequencies.indices where !rows.range(type).isEmpty {
      for k in rows.range(type) { row[Int(rows.items[k])] = probabilities[k] }
      forEachToken(beside: type) { position, target in totals[position] += row[target] }
      for k in rows.range(type) { row[Int(rows.items[k])] = 0 }
    }
    return totals.map { 1 / $0 }
  }

  /// Calls `body` with the target tokens of the beads in which a source type stands.
  @inline(__always)
  private func forEachToken(beside type: Int, _ body: (_ position: Int, _ target: Int) -> Void) {
    let (beads, tokens) = (occurrences.items.span, targets.items.span)
    for k in occurrences.range(type) {
      for position in targets.range(Int(beads[k])) { body(position, Int(tokens[position])) }
    }
  }

  func table() -> TranslationTable {
    var entries: [TranslationTable.Entry] = []
    for type in sourceFrequencies.indices {
      for k in rows.range(type) {
        let count = counts[k] - Self.discount
        guard count > 0 else { continue }
        let target = rows.items[k]
        let forward = count / sourceFrequencies[type]
        let backward = count / targetFrequencies[Int(target)]
        guard forward > Self.leastProbability, backward > Self.leastProbability else { continue }
        entries.append(.init(source: Int32(type), target: target, forward: min(1, forward), backward: min(1, backward)))
      }
    }
    return TranslationTable(entries, sourceCount: sourceFrequencies.count)
  }
}

/// Runs of numbers, one after the other in one array.
private struct FlatRuns {
  var items: [Int32] = []
  private var starts: [Int32] = [0]

  var count: Int { starts.count - 1 }

  func range(_ run: Int) -> Range<Int> { Int(starts[run])..<Int(starts[run + 1]) }

  mutating func closeRun() { starts.append(Int32(items.count)) }

  mutating func append(_ run: ArraySlice<Int32>) {
    items += run
    closeRun()
  }

  /// The same runs with only some of the numbers in them.
  func filtered(_ isIncluded: (Int32) -> Bool) -> FlatRuns {
    var filtered = FlatRuns()
    for run in 0..<count { filtered.append(items[range(run)].filter(isIncluded)[...]) }
    return filtered
  }

  func frequencies(typeCount: Int) -> [Float] {
    var frequencies = [Float](repeating: 0, count: typeCount)
    for item in items { frequencies[Int(item)] += 1 }
    return frequencies
  }

  /// For each type the runs in which it stands, in order.
  func inverted(typeCount: Int) -> FlatRuns {
    var inverted = FlatRuns()
    inverted.starts = [Int32](repeating: 0, count: typeCount + 1)
    for item in items { inverted.starts[Int(item) + 1] += 1 }
    for i in 0..<typeCount { inverted.starts[i + 1] += inverted.starts[i] }
    var next = inverted.starts
    inverted.items = [Int32](repeating: 0, count: items.count)
    for run in 0..<count {
      for item in items[range(run)] {
        inverted.items[Int(next[Int(item)])] = Int32(run)
        next[Int(item)] += 1
      }
    }
    return inverted
  }
}
