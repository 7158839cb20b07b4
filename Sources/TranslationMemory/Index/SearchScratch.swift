/// The memory that a search works in, kept for the next one: it is as large as the index has segments and words.
struct SearchScratch {
  /// By segment: what was counted for it. All zero between searches.
  private var counts: [UInt16] = []
  /// The segments that have a count.
  private(set) var candidates: [UInt32] = []
  /// The segments of one list.
  private var list: [UInt32] = []
  /// By segment a bit: whether it was visited. All zero between searches.
  private var marks: [UInt64] = []
  /// The segments that have a mark.
  private var marked: [UInt32] = []
  private var newly = 0
  private var pattern = EditPattern()
  /// The symbols of one segment.
  var symbols: [UInt32] = []

  /// A count that may stand for any number: counts do not go higher.
  static let anything = Int(UInt16.max)
  /// What `anything` is given back as.
  static let infinite = Int(Int32.max)

  /// Puts the segments in `range` that have a word and were not visited before into `visited`.
  mutating func visit(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, tiers: Int, _ bytes: borrowing RawSpan
  ) {
    newly = marked.count
    words.forEachSegment(with: word, in: range, tiers: tiers, bytes) { segment in
      let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: segment & 63)
      if marks[segment &>> 6] & bit == 0 {
        marks[segment &>> 6] |= bit
        marked.append(UInt32(truncatingIfNeeded: segment))
      }
    }
  }

  /// The segments that the latest visit brought.
  var visited: ArraySlice<UInt32> { marked[newly...] }

  mutating func prepare(segments: Int) {
    if marks.count * 64 < segments { marks += repeatElement(0, count: (segments + 63) / 64 - marks.count) }
    if counts.count < segments { counts += repeatElement(0, count: segments - counts.count) }
  }

  mutating func prepare(_ query: [UInt32], segments: Int, words: Int) {
    prepare(segments: segments)
    pattern.load(query, alphabet: words)
  }

  /// Adds to the count of a segment and makes it a candidate.
  mutating func collect(_ segment: Int, _ times: Int) {
    let count = counts[segment]
    if count == 0 { candidates.append(UInt32(truncatingIfNeeded: segment)) }
    counts[segment] = UInt16(clamping: Int(count) &+ times)
  }

  /// Adds to the counts of the segments in `range` that have a word, and makes them candidates.
  mutating func collect(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, _ times: Int, _ bytes: borrowing RawSpan
  ) {
    read(word, of: words, in: range, bytes)
    Self.add(times, to: &counts, of: list, &candidates)
  }

  private static func add(
    _ times: Int, to counts: inout [UInt16], of segments: [UInt32], _ candidates: inout [UInt32]
  ) {
    var counts = counts.mutableSpan
    for segment in segments {
      let count = counts[Int(segment)]
      if count == 0 { candidates.append(segment) }
      counts[Int(segment)] = UInt16(clamping: Int(count) &+ times)
    }
  }

  /// Adds to the counts of the candidates in `range` that have a word.
  mutating func count(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, _ times: Int, _ bytes: borrowing RawSpan
  ) {
    read(word, of: words, in: range, bytes)
    for segment in list where counts[Int(segment)] > 0 {
      counts[Int(segment)] = UInt16(clamping: Int(counts[Int(segment)]) &+ times)
    }
  }

  private mutating func read(_ word: Int, of words: IndexedWords, in range: Range<Int>, _ bytes: borrowing RawSpan) {
    list.removeAll(keepingCapacity: true)
    words.forEachSegment(with: word, in: range, bytes) { list.append(UInt32(truncatingIfNeeded: $0)) }
  }

  private static func count(_ count: UInt16) -> Int { count == .max ? infinite : Int(count) }

  mutating func keepCandidates(where isWanted: (_ segment: Int, _ count: Int) -> Bool) {
    var kept = 0
    for candidate in candidates {
      if isWanted(Int(candidate), Self.count(counts[Int(candidate)])) {
        candidates[kept] = candidate
        kept += 1
      } else {
        counts[Int(candidate)] = 0
      }
    }
    candidates.removeLast(candidates.count - kept)
  }

  /// From the query to `symbols`.
  mutating func distance(limit: Int) -> Int? {
    let symbols = symbols
    return pattern.distance(to: symbols.span, limit: limit)
  }

  mutating func clear() {
    for segment in marked { marks[Int(segment &>> 6)] = 0 }
    marked.removeAll(keepingCapacity: true)
    newly = 0
    for candidate in candidates { counts[Int(candidate)] = 0 }
    candidates.removeAll(keepingCapacity: true)
  }
}
