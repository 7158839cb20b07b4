/// Finds the segments of a match index that are similar to a query by words: all of them, without looking at the others.
///
/// Two sequences of *n* and *m* words with a distance of *d* have at least max(*n*, *m*) - *d* words in common, each
/// counted as often as both have it. A similarity of *t* thus needs an overlap of max(*n*, *m*) - limit(*t*), and lies
/// only between segments whose lengths differ by no more than the limit. Of *n* words, *o* of which must be found, any
/// *n* - *o* + 1 include one that is found: so the segments are collected from the lists of the query's rarest words until
/// the words that are left are too few. (Chaudhuri, Ganti, Kaushik, "A primitive operator for similarity joins in data
/// cleaning", 2006; here only the query has a prefix, the lists are whole and serve the concordance too.) What
/// was collected is looked up in the next lists as long as that costs less than comparing. What remains is compared, the
/// most promising first; when enough was found, the cut rises.
struct WordSearch {
  private let segments: IndexedSegments
  private let query: [UInt32]
  /// The distinct words of the query that the index has, the rarest first, and how often the query has them.
  private let terms: [Term]

  private struct Term {
    let word: Int
    let frequency: Int
    var times: Int
  }

  /// The segments of one length, and what an overlap must come to at the present cut.
  fileprivate struct Group {
    let length: Int
    let segments: Range<Int>
    var limit = 0
    var overlap = 0
  }

  /// So many list entries cost about as much as one comparison.
  private static let comparison = 32

  /// - Parameter query: words of the index's side, `Alphabet.unknown` for others.
  init(_ query: [UInt32], in segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    self.segments = segments
    self.query = query
    var terms: [Term] = []
    for symbol in query.sorted() where symbol != Alphabet.unknown {
      let word = Int(symbol)
      if terms.last?.word == word {
        terms[terms.count - 1].times += 1
      } else {
        terms.append(Term(word: word, frequency: segments.words.frequency(word, bytes), times: 1))
      }
    }
    // Higher numbers are rarer.
    self.terms = terms.reversed()
  }

  /// - Parameters:
  ///   - floor: nothing below this score is looked for, even if it is wanted.
  ///   - hit: what a segment with this distance is; nil if it is not wanted.
  func run(
    _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch, floor: Double, into top: inout TopMatches,
    hit: (_ segment: Int, _ score: EditScore) -> Hit?
  ) {
    guard !query.isEmpty else { return }
    var cut = max(floor, top.cut)
    var groups = groups(cut: cut, bytes)
    guard let first = groups.first?.segments.lowerBound, let end = groups.last?.segments.upperBound else { return }
    scratch.prepare(query, segments: segments.count, words: segments.words.count)
    let rest = collect(in: first..<end, &groups, bytes, &scratch)
    for candidate in scratch.sortedCandidates() {
      let segment = Int(candidate)
      let group = Self.group(of: segment, groups)
      guard scratch.count(segment) + rest >= groups[group].overlap else { continue }
      segments.read(segment, length: groups[group].length, into: &scratch.symbols, bytes)
      guard let distance = scratch.distance(limit: groups[group].limit) else { continue }
      let score = EditScore(distance: distance, length: max(query.count, groups[group].length))
      guard let hit = hit(segment, score) else { continue }
      top.insert(hit)
      if top.cut > cut {
        cut = top.cut
        for index in groups.indices { groups[index].demand(cut, of: query.count) }
      }
    }
    scratch.clear()
  }

  /// Collects the candidates with the overlap that was seen.
  ///
  /// - Returns: how much more overlap each may have.
  private func collect(
    in range: Range<Int>, _ groups: inout [Group], _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch
  ) -> Int {
    let least = groups.reduce(Int.max) { min($0, $1.overlap) }
    var rest = terms.reduce(0) { $0 + $1.times }
    var next = 0
    while rest >= least, next < terms.count {
      scratch.collect(terms[next].word, of: segments.words, in: range, terms[next].times, bytes)
      rest -= terms[next].times
      next += 1
    }
    while true {
      scratch.keepCandidates { segment, count in
        count + rest >= least && count + rest >= groups[Self.group(of: segment, groups)].overlap
      }
      guard next < terms.count, terms[next].frequency < scratch.candidates.count * Self.comparison else { return rest }
      scratch.count(terms[next].word, of: segments.words, in: range, terms[next].times, bytes)
      rest -= terms[next].times
      next += 1
    }
  }

  /// The groups that can hold something at this cut.
  private func groups(cut: Double, _ bytes: borrowing RawSpan) -> [Group] {
    let share = min(1, max(1e-9, cut / 100))
    // One more on both sides, so that rounding loses nothing; the group's own limit decides.
    let shortest = max(0, Int(Double(query.count) * share) - 1)
    let longest = Int(min(Double(query.count) / share + 1, 1e9))
    return segments.groups(lengths: shortest...longest, bytes).compactMap { length, segments in
      var group = Group(length: length, segments: segments)
      group.demand(cut, of: query.count)
      return abs(length - query.count) <= group.limit ? group : nil
    }
  }

  private static func group(of segment: Int, _ groups: [Group]) -> Int {
    var (low, high) = (0, groups.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if groups[middle].segments.lowerBound <= segment { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

extension WordSearch.Group {
  fileprivate mutating func demand(_ cut: Double, of count: Int) {
    let longer = max(count, length)
    limit = EditScore.limit(length: longer, percent: cut)
    overlap = max(1, longer - limit)
  }
}
