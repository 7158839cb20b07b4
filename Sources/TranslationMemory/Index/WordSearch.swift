/// Finds the segments of a match index that are similar to a query by words: all of them, and looks at few others.
///
/// Two sequences of *n* and *m* words with a distance of *d* have at least max(*n*, *m*) - *d* words in common, each
/// counted as often as both have it. A similarity of *t* thus needs an overlap of *o* = max(*n*, *m*) - limit(*t*), and lies
/// only between segments whose lengths differ by no more than the limit. One of the common words is among the first *n* - *o* + 1
/// of the query and among the first *m* - *o* + 1 of the segment, in the order of rarity (`PrefixTier`). So the
/// lists of the query's rarest words are read, the rarest first, each as far as it has to be. What comes up for the
/// first time at the query's *i*-th word has none of those before it, so that its overlap is *n* - *i* at most, which
/// bounds its length. Whether the overlap can be large enough is seen from the signature of a segment that was met before
/// (`WordSignature`), or from its words. What remains is compared at once; when enough was found, the cut rises, and fewer words
/// are to be read.
struct WordSearch {
  private let segments: IndexedSegments
  private let query: [UInt32]
  /// The distinct words of the query that the index has, the rarest first, and how often the query has them.
  private let terms: [(word: Int, times: Int)]

  /// The segments of one length, and what an overlap must come to at the present cut.
  struct Group {
    let length: Int
    let segments: Range<Int>
    let limit: Int
    let overlap: Int
    /// How many parts of the lists have such segments (`PrefixTier`).
    let tiers: Int
  }

  /// - Parameter query: words of the index's side, `Alphabet.unknown` for others.
  init(_ query: [UInt32], in segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    self.segments = segments
    self.query = query
    var terms: [(word: Int, times: Int)] = []
    for symbol in query.sorted() where symbol != Alphabet.unknown {
      if terms.last?.word == Int(symbol) {
        terms[terms.count - 1].times += 1
      } else {
        terms.append((Int(symbol), 1))
      }
    }
    // Higher numbers are rarer.
    self.terms = terms.reversed()
  }

  /// - Parameter hit: what a segment with this distance is; nil if it is not wanted.
  func run(
    _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch, into top: inout TopMatches,
    hit: (_ segment: Int, _ score: EditScore) -> Hit?
  ) {
    guard !query.isEmpty, top.cut <= 100 else { return }
    scratch.prepare(query, segments: segments.count, words: segments.words.count)
    defer { scratch.clearVisits() }
    var cut = top.cut
    var groups = groups(cut: cut, &scratch.tiers, bytes)
    var rest = terms.reduce(0) { $0 + $1.times }
    for term in terms {
      if top.cut > cut {
        cut = top.cut
        groups = self.groups(cut: cut, &scratch.tiers, bytes)
      }
      let reachable = Array(groups.prefix { $0.overlap <= rest })
      guard !reachable.isEmpty else { return }
      let visits = scratch.visit(term.word, of: segments.words, in: Self.ranges(of: reachable), bytes)
      for start in stride(from: visits.lowerBound, to: visits.upperBound, by: SearchScratch.chunk) {
        scratch.select(start..<min(visits.upperBound, start + SearchScratch.chunk), reachable)
        scratch.locateSelected(of: segments, bytes)
        for place in scratch.selected.indices {
          let (segment, group) = scratch.selected[place]
          let (length, overlap) = (reachable[group].length, reachable[group].overlap)
          let isPossible = scratch.mayOverlap(
            segment, at: scratch.positions[place], length: length, overlap: overlap, bytes)
          guard isPossible else { continue }
          segments.read(at: scratch.positions[place], length: length, into: &scratch.symbols, bytes)
          guard let distance = scratch.distance(limit: reachable[group].limit) else { continue }
          let score = EditScore(distance: distance, length: max(query.count, length))
          if score.percent >= top.cut, let hit = hit(segment, score) { top.insert(hit) }
        }
      }
      rest -= term.times
    }
  }

  /// The groups that can hold something at this cut, the shortest first.
  private func groups(cut: Double, _ tiers: inout PrefixTiers, _ bytes: borrowing RawSpan) -> [Group] {
    let share = min(1, max(1e-9, cut / 100))
    // One more on both sides, so that rounding loses nothing; the group's own limit decides.
    let shortest = max(0, Int(Double(query.count) * share) - 1)
    let longest = Int(min(Double(query.count) / share + 1, 1e9))
    return segments.groups(lengths: shortest...longest, bytes).compactMap { length, segments in
      let longer = max(query.count, length)
      let limit = EditScore.limit(length: longer, percent: cut)
      guard abs(length - query.count) <= limit else { return nil }
      let overlap = max(1, longer - limit)
      guard overlap <= length else { return nil }
      return Group(
        length: length, segments: segments, limit: limit, overlap: overlap,
        tiers: tiers.needed(ofLength: length, overlap: overlap))
    }
  }

  /// For each part of a list the segments that it is read for.
  private static func ranges(of groups: [Group]) -> InlineArray<4, Range<Int>> {
    InlineArray { tier in
      guard let first = groups.first(where: { $0.tiers > tier }), let last = groups.last(where: { $0.tiers > tier })
      else { return 0..<0 }
      return first.segments.lowerBound..<last.segments.upperBound
    }
  }
}
