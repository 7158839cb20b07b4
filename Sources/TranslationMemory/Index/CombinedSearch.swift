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
  private let key: String
  /// In units of `CombinedPattern.units`.
  private let weight: Int
  /// The distinct words of the query, the rarest first.
  private let terms: [Term]

  private struct Term {
    let key: Substring
    let frequency: Int
    var times: Int
  }

  init(_ text: String, in segments: IndexedSegments, _ related: RelatedWords, _ bytes: borrowing RawSpan) {
    self.segments = segments
    self.related = related
    key = MatchKey.of(text)
    let letters = key.utf8Span.span
    var weight = 0
    var terms: [Substring: Term] = [:]
    for (kind, range) in Vocabulary.tokens(of: key, letters) {
      weight += CombinedPattern.weight(of: kind)
      guard kind == .word else { continue }
      let word = key.slice(range)
      let frequency = segments.words.find(letters, range, bytes).map { segments.words.frequency($0, bytes) } ?? 0
      terms[word, default: Term(key: word, frequency: frequency, times: 0)].times += 1
    }
    self.weight = CombinedPattern.units(weight)
    self.terms = terms.values.sorted { ($0.frequency, $0.key) < ($1.frequency, $1.key) }
  }

  /// - Parameters:
  ///   - compare: compares the segments, which are as many as is worth reading at once.
  func run(
    _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch, into top: inout TopMatches,
    compare: (_ segments: [Int], inout TopMatches) throws -> Void
  ) throws {
    guard weight > 0, top.cut <= MatchWeights.inexactCeiling else { return }
    scratch.prepare(segments: segments.count)
    defer { scratch.clear() }
    let rest = collect(cut: top.cut, bytes, &scratch)
    var chunk: [Int] = []
    var size = 8
    for candidate in scratch.sortedCandidates() {
      let segment = Int(candidate)
      guard canReach(top.cut, segment, gain: scratch.count(segment) + rest, bytes, &scratch) else { continue }
      chunk.append(segment)
      guard chunk.count == size else { continue }
      try compare(chunk, &top)
      chunk.removeAll(keepingCapacity: true)
      size = min(size * 2, 256)
    }
    if !chunk.isEmpty { try compare(chunk, &top) }
  }

  /// Collects the candidates with the gains that were seen.
  ///
  /// - Returns: how much more each may have.
  private func collect(cut: Double, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch) -> Int {
    let least = Self.leastGain(weight: weight, cut: cut)
    var rest = weight
    for term in terms {
      guard rest >= least else { break }
      let family = related.family(of: term.key)
      for (word, gain) in family.words {
        segments.words.forEachSegment(with: word, in: 0..<segments.count, bytes) { segment in
          scratch.collect(segment, gain &* term.times)
        }
      }
      rest -= CombinedPattern.units(CombinedPattern.weight(of: .word)) * term.times
    }
    if rest >= least {
      for segment in 0..<segments.count { scratch.collect(segment, SearchScratch.anything) }
    } else {
      for segment in segments.irregular { scratch.collect(Int(segment), SearchScratch.anything) }
    }
    scratch.keepCandidates { _, gain in gain + rest >= least }
    return rest
  }

  /// Whether a segment with no more gain than this can have a score of `cut`, by the words that it has.
  private func canReach(
    _ cut: Double, _ segment: Int, gain: Int, _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch
  ) -> Bool {
    guard gain >= Self.leastGain(weight: weight, cut: cut) else { return false }
    if scratch.count(segment) >= SearchScratch.anything, segments.isIrregular(segment) { return true }
    segments.read(segment, into: &scratch.symbols, bytes)
    var words = 0
    for symbol in scratch.symbols where related.isWord(symbol) { words += 1 }
    let own = words * CombinedPattern.units(CombinedPattern.weight(of: .word))
    return min(gain, weight) >= Self.leastGain(weight: max(weight, own), cut: cut)
  }

  /// What the gains must come to between segments, the heavier of which weighs `weight`.
  private static func leastGain(weight: Int, cut: Double) -> Int {
    weight - CombinedPattern.units(CombinedScore.limit(weight: CombinedPattern.cost(units: weight), percent: cut))
  }
}
