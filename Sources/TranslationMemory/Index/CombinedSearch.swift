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
/// So the segments are collected from the lists of all words that are related to words of the query, the rarest first, with
/// the gains that they can have; then what was collected is looked up in the next lists, as long as that costs less than
/// comparing. What remains is compared, the most promising first, until the cut has risen above the rest. Numbers and marks
/// are never looked up.
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
    let kind: TokenVocabulary.Kind
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
    for (kind, range) in TokenVocabulary.tokens(of: key, key.utf8Span.span) {
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
    scratch.gains.load(terms.map { ($0.family, $0.positions.count) }, words: segments.words.count)
    var pattern = IndexedPattern(tokens, terms)
    // Good matches are found quickly, and worse ones are wanted only where there are too few.
    if top.cut < Self.goodMatch {
      try search(cut: Self.goodMatch, &pattern, bytes, &scratch, &top, hit, compare)
      if top.cut >= Self.goodMatch { return }
    }
    try search(cut: top.cut, &pattern, bytes, &scratch, &top, hit, compare)
  }

  private static let goodMatch = 88.0

  /// So many entries of lists cost about as much as comparing one segment.
  private static let comparison = 24

  private func search(
    cut: Double, _ pattern: inout IndexedPattern, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch,
    _ top: inout TopMatches, _ hit: (_ segment: Int, _ score: CombinedScore) -> Hit?,
    _ compare: (_ segment: Int, inout TopMatches) throws -> Void
  ) rethrows {
    defer { scratch.clearSums() }
    // The irregular ones are compared elsewhere.
    for segment in segments.irregular { scratch.exclude(segment) }
    let rest = collect(cut: cut, bytes, &scratch)
    scratch.sortCandidates()
    for start in stride(from: 0, to: scratch.candidates.count, by: SearchScratch.chunk) {
      let chunk = start..<min(scratch.candidates.count, start + SearchScratch.chunk)
      scratch.locate(chunk, of: segments, bytes)
      for place in chunk {
        let segment = Int(scratch.candidates[place])
        let heavier = max(weight, segments.wordCount(of: segment, bytes) * Self.word)
        guard min(scratch.sum(segment), weight) + rest >= leastGain(weight: heavier, cut: max(cut, top.cut)) else {
          continue
        }
        let position = scratch.positions[place - start]
        try consider(segment, at: position, cut: max(cut, top.cut), &pattern, bytes, &scratch, &top, hit, compare)
      }
    }
  }

  /// Collects the candidates with the gains that were seen.
  ///
  /// - Returns: how much more each may gain.
  private func collect(cut: Double, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch) -> Int {
    let least = leastGain(weight: weight, cut: cut)
    // So many words and numbers a segment must have.
    let shortest = (least - marks * CombinedPattern.units(Self.mark) + Self.word - 1) / Self.word
    let range = segments.first(notShorterThan: shortest, bytes)..<segments.count
    var rest = weight
    var next = terms[...]
    while rest >= least, let term = next.popFirst() {
      for (word, gain) in term.family.words {
        scratch.collect(word, of: segments.words, in: range, gain * term.positions.count, bytes)
      }
      rest -= Self.word * term.positions.count
    }
    if rest >= least {
      // Numbers and marks alone may be enough.
      let longest = mostWords(rest: rest, cut: cut)
      for segment in range where segments.wordCount(of: segment, bytes) <= longest { scratch.collect(segment) }
    }
    keepCandidates(rest: rest, cut: cut, bytes, &scratch)
    while let term = next.first, term.family.entries < scratch.candidates.count * Self.comparison {
      for (word, gain) in term.family.words {
        scratch.add(word, of: segments.words, in: range, gain * term.positions.count, bytes)
      }
      rest -= Self.word * term.positions.count
      keepCandidates(rest: rest, cut: cut, bytes, &scratch)
      next.removeFirst()
    }
    return rest
  }

  /// Keeps those that can still reach the cut, by what was seen of them and by how many words they have.
  private func keepCandidates(rest: Int, cut: Double, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch) {
    let most = mostWords(rest: weight, cut: cut)
    let least = (0...most).map { leastGain(weight: max(weight, $0 * Self.word), cut: cut) }
    scratch.keepCandidates { segment, sum in
      let words = segments.wordCount(of: segment, bytes)
      return words <= most && min(sum + rest, weight) >= least[words]
    }
  }

  private func consider(
    _ segment: Int, at start: Int, cut: Double, _ pattern: inout IndexedPattern, _ bytes: borrowing RawSpan,
    _ scratch: inout SearchScratch, _ top: inout TopMatches, _ hit: (_ segment: Int, _ score: CombinedScore) -> Hit?,
    _ compare: (_ segment: Int, inout TopMatches) throws -> Void
  ) rethrows {
    guard cut <= MatchWeights.inexactCeiling else { return }
    segments.read(at: start, length: segments.length(of: segment, bytes), into: &scratch.symbols, bytes)
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

  /// How many words a segment can have that gains `rest` at most.
  private func mostWords(rest: Int, cut: Double) -> Int {
    // The gains that are needed grow with the weight, by no less than the share that the cut is.
    var most = Int(Double(rest) / Double(Self.word) / max(0.01, cut / 100)) + 2
    while most > 0, leastGain(weight: max(weight, most * Self.word), cut: cut) > rest { most -= 1 }
    return most
  }

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
    unrelated = [TokenVocabulary.Kind.word, .number, .mark].map { kind in
      tokens.map { CombinedPattern.substitution(kind, $0.kind) }
    }
    row = unrelated[0]
  }

  mutating func cost(
    of symbols: [UInt32], limit: Int, _ gains: GainTable, _ words: IndexedWords, _ bytes: borrowing RawSpan
  ) -> Int? {
    distance.begin()
    for word in symbols.lazy.map(Int.init) {
      let kind: TokenVocabulary.Kind =
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
