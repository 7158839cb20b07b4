internal import UnicodeText

/// Finds the segments of a match index that are similar to a query by the combined similarity: all of them, and looks at few
/// others.
///
/// Let *W* be the weight of the query, *V* that of a segment, and let the cheapest edits between them cost *c*. They delete,
/// insert and replace; call a replacement *related* if both are words and the one is related to the other, or both
/// are numbers, or they are the same mark. All other edits cost at least the weight of what they touch on either side
/// (`MatchWeights`: a word or number for an unrelated one costs the heavier of the two). With *g* the gain of a related
/// replacement, which is the weight less what it costs, *c* ≥ max(*W*, *V*) - Σ*g*. A score of *t* needs
/// *c* ≤ limit(max(*W*, *V*)), so Σ*g* ≥ max(*W*, *V*) - limit(max(*W*, *V*)) ≥ *W* - limit(*W*), since the limit grows
/// slower than the weight. Each token of the query takes part once and gains its own weight at most. If the tokens that are
/// left weigh less than what Σ*g* must come to, a segment that is similar has a word that is related to one of the others.
///
/// So the lists of all words that are related to words of the query are read, the rarest first. What comes up for the first time
/// gains nothing by the words before, which bounds its weight. It is compared at once, first by the gains that its words can have
/// at most; when enough was found, the cut rises, and fewer words are to be read. Numbers and marks are never looked up.
struct CombinedSearch {
  private let segments: IndexedSegments
  private let tokens: [Token]
  /// In units of `CombinedPattern.units`.
  private let weight: Int
  private let numbers: Int
  private let marks: Int
  /// The distinct words of the query, those with the shortest lists first.
  private let terms: [Term]

  fileprivate struct Token {
    let kind: Vocabulary.Kind
    /// Of numbers and marks: the words of the index that are the same.
    let same: [Int]
  }

  fileprivate struct Term {
    let family: RelatedWords.Family
    /// Where in the query the word stands.
    let positions: [Int]
  }

  init(_ text: String, in segments: IndexedSegments, _ related: RelatedWords, _ bytes: borrowing RawSpan) {
    self.segments = segments
    let key = MatchKey.of(text)
    var tokens: [Token] = []
    var words: [Substring: [Int]] = [:]
    var weight = 0
    for (kind, range) in Vocabulary.tokens(of: key, key.utf8Span.span) {
      let token = key.slice(range)
      weight += CombinedPattern.weight(of: kind)
      if kind == .word {
        words[token, default: []].append(tokens.count)
        tokens.append(Token(kind: kind, same: []))
      } else {
        tokens.append(Token(kind: kind, same: segments.words.find(key: Array(token.utf8), bytes)))
      }
    }
    self.tokens = tokens
    self.weight = CombinedPattern.units(weight)
    numbers = tokens.count { $0.kind == .number }
    marks = tokens.count { $0.kind == .mark }
    terms = words.sorted { $0.key < $1.key }.map { word, positions in
      Term(family: related.family(of: word, segments.words, bytes), positions: positions)
    }.sorted { $0.family.entries < $1.family.entries }
  }

  /// - Parameters:
  ///   - hit: what a segment with this score is; nil if it is not wanted.
  ///   - compare: compares a segment of which the words alone do not tell enough.
  func run(
    _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch, into top: inout TopMatches,
    hit: (_ segment: Int, _ score: CombinedScore) -> Hit?, compare: (_ segment: Int, inout TopMatches) throws -> Void
  ) throws {
    guard weight > 0, top.cut <= MatchWeights.inexactCeiling else { return }
    scratch.prepare(segments: segments.count)
    defer { scratch.clear() }
    scratch.gains.load(terms.map { ($0.family, $0.positions.count) }, words: segments.words.count)
    var pattern = IndexedPattern(tokens, terms)
    for segment in segments.irregular where scratch.visit(segment) { try compare(segment, &top) }
    var rest = weight
    for term in terms {
      for (word, _) in term.family.words {
        let least = leastGain(weight: weight, cut: top.cut)
        guard rest >= least else { return }
        // So many words and numbers a segment must have.
        let shortest =
          (least - CombinedPattern.units(marks * CombinedPattern.weight(of: .mark)) + Self.word - 1) / Self.word
        let range = segments.first(notShorterThan: shortest, bytes)..<segments.count
        scratch.visit(word, of: segments.words, in: range, tiers: PrefixTier.count, bytes)
        for segment in scratch.visited.lazy.map(Int.init) {
          try consider(segment, rest: rest, &pattern, bytes, &scratch, &top, hit, compare)
        }
      }
      rest -= Self.word * term.positions.count
    }
    guard rest >= leastGain(weight: weight, cut: top.cut) else { return }
    // Numbers and marks alone may be enough.
    for segment in 0..<segments.count where scratch.visit(segment) {
      try consider(segment, rest: rest, &pattern, bytes, &scratch, &top, hit, compare)
    }
  }

  private func consider(
    _ segment: Int, rest: Int, _ pattern: inout IndexedPattern, _ bytes: borrowing RawSpan,
    _ scratch: inout SearchScratch, _ top: inout TopMatches, _ hit: (_ segment: Int, _ score: CombinedScore) -> Hit?,
    _ compare: (_ segment: Int, inout TopMatches) throws -> Void
  ) rethrows {
    let cut = top.cut
    guard cut <= MatchWeights.inexactCeiling,
      rest >= leastGain(weight: max(weight, segments.wordCount(of: segment, bytes) * Self.word), cut: cut)
    else { return }
    segments.read(segment, into: &scratch.symbols, bytes)
    let count = scratch.gains.read(scratch.symbols, of: segments.words, bytes)
    let numbersAndMarks =
      min(count.numbers, numbers) * Self.word + min(count.marks, marks) * CombinedPattern.units(Self.mark)
    // Several runs of digits may be one number.
    let own =
      count.mayHaveLongNumbers
      ? (count.words + min(1, count.numbers)) * Self.word
      : (count.words + count.numbers) * Self.word + count.marks * CombinedPattern.units(Self.mark)
    let longer = max(weight, own)
    guard count.gain + numbersAndMarks >= leastGain(weight: longer, cut: cut) else { return }
    if count.mayHaveLongNumbers { return try compare(segment, &top) }
    let limit = CombinedScore.limit(weight: CombinedPattern.cost(units: longer), percent: cut)
    guard let cost = pattern.cost(of: scratch.symbols, limit: limit, scratch.gains, segments.words, bytes) else {
      return
    }
    let score = CombinedScore(cost: cost, weight: CombinedPattern.cost(units: longer))
    if score.percent >= cut, let hit = hit(segment, score) { top.insert(hit) }
  }

  private static let word = CombinedPattern.units(CombinedPattern.weight(of: .word))
  private static let mark = CombinedPattern.weight(of: .mark)

  /// What the gains must come to between segments, the heavier of which weighs `weight`.
  private func leastGain(weight: Int, cut: Double) -> Int {
    weight - CombinedPattern.units(CombinedScore.limit(weight: CombinedPattern.cost(units: weight), percent: cut))
  }
}

/// A query prepared for its combined similarity to segments of a match index, as `CombinedPattern` is to texts.
private struct IndexedPattern {
  private let tokens: [CombinedSearch.Token]
  private let terms: [CombinedSearch.Term]
  private var distance: CombinedDistance
  /// What a token that is related to none of ours costs in the place of each: a row for words, one for numbers, one for marks.
  private let unrelated: [[UInt32]]
  private var row: [UInt32]

  init(_ tokens: [CombinedSearch.Token], _ terms: [CombinedSearch.Term]) {
    self.tokens = tokens
    self.terms = terms
    distance = CombinedDistance(weights: tokens.map { CombinedPattern.weight(of: $0.kind) })
    unrelated = [Vocabulary.Kind.word, .number, .mark].map { kind in
      tokens.map { CombinedPattern.substitution(kind, $0.kind) }
    }
    row = unrelated[0]
  }

  mutating func cost(
    of symbols: [UInt32], limit: Int, _ gains: GainTable, _ words: IndexedWords, _ bytes: borrowing RawSpan
  ) -> Int? {
    distance.begin()
    for word in symbols.lazy.map(Int.init) {
      let kind: Vocabulary.Kind =
        switch words.kind(word, bytes) {
        case .letters: .word
        case .digits: .number
        case .mark: .mark
        }
      for place in row.indices { row[place] = unrelated[Int(kind.rawValue)][place] }
      if kind == .word {
        gains.forEach(of: word) { term, gain in
          let cost = CombinedPattern.weight(of: .word) - CombinedPattern.cost(units: gain)
          for position in terms[term].positions { row[position] = UInt32(cost) }
        }
      } else {
        for (place, token) in tokens.enumerated() where token.same.contains(word) { row[place] = 0 }
      }
      let least = distance.append(insertion: CombinedPattern.weight(of: kind), costs: row, at: 0)
      if least > limit { return nil }
    }
    return distance.cost <= limit ? distance.cost : nil
  }
}
