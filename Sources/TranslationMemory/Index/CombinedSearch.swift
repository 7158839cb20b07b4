internal import UnicodeText

/// Finds the segments of a match index that are similar to a query by the combined similarity: all of them, and compares few
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
/// the gains that they can have. Numbers and marks are never looked up. What remains is read and compared by the
/// same `CombinedScan` that a scan of the whole memory uses.
struct CombinedSearch {
  private let segments: IndexedSegments
  private let related: RelatedWords
  /// In units of `CombinedPattern.units`.
  private let weight: Int
  private let numbers: Int
  private let marks: Int
  /// The distinct words of the query, those with the shortest lists first.
  private let terms: [Term]

  private struct Term {
    let family: RelatedWords.Family
    /// How often the query has the word.
    let times: Int
    /// The length of all lists of the family.
    let entries: Int
  }

  init(_ text: String, in segments: IndexedSegments, _ related: RelatedWords, _ bytes: borrowing RawSpan) {
    self.segments = segments
    self.related = related
    let key = MatchKey.of(text)
    var weight = 0
    var counts: [Vocabulary.Kind: Int] = [:]
    var words: [Substring: Int] = [:]
    for (kind, range) in Vocabulary.tokens(of: key, key.utf8Span.span) {
      weight += CombinedPattern.weight(of: kind)
      counts[kind, default: 0] += 1
      if kind == .word { words[key.slice(range), default: 0] += 1 }
    }
    self.weight = CombinedPattern.units(weight)
    numbers = counts[.number] ?? 0
    marks = counts[.mark] ?? 0
    terms = words.sorted { $0.key < $1.key }.map { word, times in
      let family = related.family(of: word)
      let entries = family.words.reduce(0) { $0 + segments.words.frequency($1.word, bytes) }
      return Term(family: family, times: times, entries: entries)
    }.sorted { $0.entries < $1.entries }
  }

  /// - Parameters:
  ///   - floor: nothing below this score is looked for, even if it is wanted.
  ///   - compare: compares the segments, which are as many as is worth reading at once.
  func run(
    _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch, floor: Double, into top: inout TopMatches,
    compare: (_ segments: [Int], inout TopMatches) throws -> Void
  ) throws {
    guard weight > 0, max(floor, top.cut) <= MatchWeights.inexactCeiling else { return }
    scratch.prepare(segments: segments.count)
    defer { scratch.clear() }
    collect(cut: max(floor, top.cut), bytes, &scratch)
    var candidates = promising(cut: max(floor, top.cut), bytes, &scratch)[...]
    var size = 4
    while !candidates.isEmpty {
      let chunk = candidates.prefix(size).filter { $0.canReach(max(floor, top.cut)) }
      candidates = candidates.dropFirst(size)
      size = min(size * 2, 256)
      if !chunk.isEmpty { try compare(chunk.map(\.segment), &top) }
    }
  }

  /// A segment, and what it can reach by the words that it has.
  private struct Candidate {
    let segment: Int
    /// What all gains together can come to, and the least weight of the heavier text.
    let gain: Int
    let weight: Int

    var share: Double { Double(gain) / Double(weight) }

    func canReach(_ cut: Double) -> Bool { gain >= CombinedSearch.leastGain(weight: weight, cut: cut) }
  }

  /// So many list entries cost about as much as reading one segment.
  private static let reading = 32

  /// Collects the candidates with the gains that were seen.
  private func collect(cut: Double, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch) {
    let least = Self.leastGain(weight: weight, cut: cut)
    var rest = weight
    var next = terms[...]
    while rest >= least, let term = next.popFirst() {
      for (word, gain) in term.family.words {
        scratch.collect(word, of: segments.words, in: 0..<segments.count, gain * term.times, bytes)
      }
      rest -= Self.word * term.times
    }
    if rest >= least {
      for segment in 0..<segments.count { scratch.collect(segment, SearchScratch.anything) }
    } else {
      for segment in segments.irregular { scratch.collect(segment, SearchScratch.anything) }
    }
    keepCandidates(rest: rest, cut, bytes, &scratch)
    while let term = next.popFirst() {
      guard term.entries < scratch.candidates.count * Self.reading else { return }
      for (word, gain) in term.family.words {
        scratch.count(word, of: segments.words, in: 0..<segments.count, gain * term.times, bytes)
      }
      rest -= Self.word * term.times
      keepCandidates(rest: rest, cut, bytes, &scratch)
    }
  }

  /// Keeps those that can still reach the cut, by what was seen of them and by how many words they have.
  private func keepCandidates(
    rest: Int, _ cut: Double, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch
  ) {
    // What has more words than this weighs too much for the query.
    let most = Int(Double(weight) / Double(Self.word) / max(0.01, cut / 100)) + 1
    let leastGains = (0...most).map { Self.leastGain(weight: max(weight, $0 * Self.word), cut: cut) }
    scratch.keepCandidates { segment, gain in
      if gain >= SearchScratch.infinite { return true }
      let words = segments.wordCount(of: segment, bytes)
      let least = words <= most ? leastGains[words] : Self.leastGain(weight: words * Self.word, cut: cut)
      return min(gain + rest, weight) >= least
    }
  }

  /// The candidates that can reach the cut by the words that they have, the most promising first.
  private func promising(cut: Double, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch) -> [Candidate] {
    var gains = GainTable(terms.map { ($0.family, $0.times) }, words: segments.words.count)
    var symbols: [UInt32] = []
    var promising: [Candidate] = []
    for segment in scratch.candidates.lazy.map(Int.init) {
      if segments.isIrregular(segment) {
        promising.append(Candidate(segment: segment, gain: weight, weight: weight))
        continue
      }
      segments.read(segment, into: &symbols, bytes)
      var (words, numbers, marks) = (0, 0, 0)
      for symbol in symbols {
        switch related.kind(of: symbol) {
        case .word: words += 1
        case .number: numbers += 1
        case .mark: marks += 1
        }
      }
      // Several runs of digits may be one number.
      let own = (words + min(numbers, 1)) * Self.word
      let gain =
        gains.most(symbols) + min(numbers, self.numbers) * CombinedPattern.units(CombinedPattern.weight(of: .number))
        + min(marks, self.marks) * CombinedPattern.units(CombinedPattern.weight(of: .mark))
      let candidate = Candidate(segment: segment, gain: gain, weight: max(weight, own))
      if candidate.canReach(cut) { promising.append(candidate) }
    }
    return promising.sorted { ($1.share, $0.segment) < ($0.share, $1.segment) }
  }

  private static let word = CombinedPattern.units(CombinedPattern.weight(of: .word))

  /// What the gains must come to between segments, the heavier of which weighs `weight`.
  fileprivate static func leastGain(weight: Int, cut: Double) -> Int {
    weight - CombinedPattern.units(CombinedScore.limit(weight: CombinedPattern.cost(units: weight), percent: cut))
  }
}

/// What words of the index gain in the place of words of a query.
private struct GainTable {
  private struct Entry {
    let term: Int
    let gain: Int
    /// The next entry of the same word, or 0.
    let next: UInt32
  }

  /// By word of the index: its first entry, or 0.
  private var firsts: [UInt32]
  private var entries = [Entry(term: 0, gain: 0, next: 0)]
  private let times: [Int]
  /// By term: the most that was seen in the present segment.
  private var best: [Int]

  init(_ terms: [(family: RelatedWords.Family, times: Int)], words: Int) {
    firsts = [UInt32](repeating: 0, count: words)
    times = terms.map(\.times)
    best = [Int](repeating: 0, count: terms.count)
    for (term, (family, _)) in terms.enumerated() {
      for (word, gain) in family.words {
        entries.append(Entry(term: term, gain: gain, next: firsts[word]))
        firsts[word] = UInt32(entries.count - 1)
      }
    }
  }

  /// The most that the words of a segment can gain: each word of either side takes part once.
  mutating func most(_ symbols: [UInt32]) -> Int {
    for term in best.indices { best[term] = 0 }
    var own = 0
    for symbol in symbols {
      var index = firsts[Int(symbol)]
      var most = 0
      while index != 0 {
        let entry = entries[Int(index)]
        best[entry.term] = max(best[entry.term], entry.gain)
        most = max(most, entry.gain)
        index = entry.next
      }
      own += most
    }
    var theirs = 0
    for term in best.indices { theirs += best[term] * times[term] }
    return min(own, theirs)
  }
}
