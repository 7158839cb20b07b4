internal import UnicodeText

/// A segment prepared for its combined similarity to many others; the weights are those of `MatchWeights`.
///
/// Weights are whole numbers here, so that equal sums are equal: `scale` for 1.0. A number in the place of another costs 1,
/// which never adds up to anything but shows in the sum that it happened.
struct CombinedPattern {
  let key: String
  /// The weight of all tokens.
  let weight: Int
  private var distance: CombinedDistance
  /// The row of a symbol in `costs`; those of symbols that are related to no token are shared by kind.
  private var rows: [UInt32]
  /// What it costs to put a token in the place of each of ours: `weights.count` numbers a row.
  private var costs: [UInt32] = []
  /// What it costs to put in a token of this row.
  private var insertions: [Int] = []
  /// The least that a token of this row costs, put in or in the place of one of ours.
  private var least: [Int] = []

  static let scale = 1024 << 16
  private static let numberCost: UInt32 = 1

  static func weight(of kind: TokenVocabulary.Kind) -> Int {
    let weight =
      switch kind {
      case .word: MatchWeights.word
      case .number: MatchWeights.number
      case .mark: MatchWeights.mark
      }
    return cost(weight)
  }

  /// - Complexity: O(tokens of `key` · words of `vocabulary`)
  init(key: String, vocabulary: TokenVocabulary) {
    self.key = key
    let tokens = vocabulary.find(key: key)
    distance = CombinedDistance(weights: tokens.map { Self.weight(of: $0.kind) })
    weight = distance.weights.reduce(0, +)
    rows = vocabulary.kinds.map { UInt32($0.rawValue) }
    for kind in [TokenVocabulary.Kind.word, .number, .mark] {
      for token in tokens { costs.append(Self.substitution(kind, token.kind)) }
      insertions.append(Self.weight(of: kind))
    }
    for (position, token) in tokens.enumerated() {
      if token.kind == .word {
        vocabulary.forEachRelated(to: token.text) { symbol, difference in
          setCost(of: symbol, at: position, UInt32(Self.cost(difference * MatchWeights.word)))
        }
      } else if token.symbol != Alphabet.unknown {
        setCost(of: token.symbol, at: position, 0)
      }
    }
    least = insertions.enumerated().map { row, insertion in
      let substitution = costs[row * tokens.count..<(row + 1) * tokens.count].min() ?? .max
      return min(insertion, Int(substitution))
    }
  }

  private mutating func setCost(of symbol: UInt32, at position: Int, _ cost: UInt32) {
    let kinds = 3
    if rows[Int(symbol)] < kinds {
      let shared = Int(rows[Int(symbol)])
      rows[Int(symbol)] = UInt32(insertions.count)
      costs += costs[shared * distance.count..<(shared + 1) * distance.count]
      insertions.append(insertions[shared])
    }
    costs[Int(rows[Int(symbol)]) * distance.count + position] = cost
  }

  /// What a token of one kind costs in the place of a different one of another.
  static func substitution(_ first: TokenVocabulary.Kind, _ second: TokenVocabulary.Kind) -> UInt32 {
    switch (first, second) {
    case (.number, .number): numberCost
    case (.mark, .mark), (.word, .word): UInt32(weight(of: first))
    case (.word, .number), (.number, .word): UInt32(max(weight(of: first), weight(of: second)))
    case (.mark, _), (_, .mark): UInt32(weight(of: first) + weight(of: second))
    }
  }

  /// A cost in units of 1/1024, without the part that counts numbers; and back.
  static func units(_ cost: Int) -> Int { cost >> 16 }
  static func cost(units: Int) -> Int { units << 16 }

  /// A cost as a whole number without the part that counts numbers.
  static func cost(_ weight: Double) -> Int { Int((weight * 1024).rounded()) << 16 }

  /// The cost of the cheapest edits that make the one segment the other; nil if it is above `limit`.
  ///
  /// - Parameters:
  ///   - tokens: symbols of the vocabulary.
  ///   - weight: of all these tokens.
  /// - Complexity: O(*n* · *m*), but O(*m*) for nearly all segments that are above the limit
  mutating func cost(of tokens: borrowing Span<UInt32>, weight: Int, limit: Int) -> Int? {
    // Every token of theirs costs the least of its row, and what we have more of has to go.
    var bound = max(0, self.weight - weight)
    for i in tokens.indices {
      bound &+= least[Int(rows[Int(tokens[i])])]
      if bound > limit { return nil }
    }
    return cheapest(tokens, limit)
  }

  private mutating func cheapest(_ tokens: borrowing Span<UInt32>, _ limit: Int) -> Int? {
    distance.begin()
    for i in tokens.indices {
      let row = Int(rows[Int(tokens[i])])
      let start = row &* distance.count
      let least = distance.append(insertion: insertions[row], costs: costs, at: start)
      if least > limit { return nil }
    }
    return distance.cost <= limit ? distance.cost : nil
  }
}

/// The cost of the cheapest edits that make a text of a query's segment, a token of the text at a time.
struct CombinedDistance {
  /// Of the query's tokens.
  let weights: [Int]
  private var previous: [Int]
  private var current: [Int]

  init(weights: [Int]) {
    self.weights = weights
    previous = [Int](repeating: 0, count: weights.count + 1)
    current = previous
  }

  var count: Int { weights.count }

  /// Of all tokens so far.
  var cost: Int { previous[weights.count] }

  mutating func begin() {
    previous[0] = 0
    for j in weights.indices { previous[j + 1] = previous[j] + weights[j] }
  }

  /// - Parameters:
  ///   - insertion: what it costs to put the text's next token in.
  ///   - costs: from `start` on what it costs to put it in the place of each of the query's tokens.
  /// - Returns: what the whole text costs at least.
  mutating func append(insertion: Int, costs: [UInt32], at start: Int) -> Int {
    current[0] = previous[0] &+ insertion
    var least = current[0]
    for j in weights.indices {
      let substituted = previous[j] &+ Int(costs[start &+ j])
      let cost = min(substituted, min(previous[j &+ 1] &+ insertion, current[j] &+ weights[j]))
      current[j &+ 1] = cost
      least = min(least, cost)
    }
    swap(&previous, &current)
    return least
  }
}

/// The combined similarity of two segments.
struct CombinedComparison {
  let percent: Double

  init(_ first: String, _ second: String) {
    let (first, second) = (MatchKey.of(first), MatchKey.of(second))
    if first == second {
      percent = first.isEmpty ? 0 : 100
      return
    }
    var vocabulary = TokenVocabulary()
    let tokens = vocabulary.intern(key: second)
    vocabulary.finish()
    var pattern = CombinedPattern(key: first, vocabulary: vocabulary)
    let weight = tokens.reduce(0) { $0 + CombinedPattern.weight(of: vocabulary.kinds[Int($1)]) }
    let cost = pattern.cost(of: tokens.span, weight: weight, limit: .max) ?? .max
    percent = CombinedScore(cost: cost, weight: max(weight, pattern.weight)).percent
  }
}

/// The cost of the cheapest edits between two segments that are not exact matches, and the weight of the heavier one.
struct CombinedScore {
  let cost: Int
  let weight: Int

  var numbersDiffer: Bool { cost & 0xFFFF != 0 }

  var percent: Double {
    guard weight > 0 else { return 0 }
    let percent = 100 * (1 - Double(cost >> 16) / Double(weight >> 16))
    return max(0, min(percent - (numbersDiffer ? MatchWeights.numbersDeduction : 0), MatchWeights.inexactCeiling))
  }

  /// The highest cost at which segments can still reach `percent`; below 0 if none does.
  static func limit(weight: Int, percent: Double) -> Int {
    guard percent <= MatchWeights.inexactCeiling else { return -1 }
    return (Int(Double(weight >> 16) * (1 - percent / 100)) + 1) << 16 | 0xFFFF
  }
}
