/// The memory that a search works in, kept for the next one: it is as large as the index has segments and words.
struct SearchScratch {
  /// By segment a bit: whether it was visited. All zero between searches.
  private var marks: [UInt64] = []
  /// The segments that have a mark.
  private var marked: [UInt32] = []
  private var newly = 0
  private var pattern = EditPattern()
  /// The symbols of one segment.
  var symbols: [UInt32] = []
  var gains = GainTable()

  mutating func prepare(segments: Int) {
    let words = (segments + 63) / 64
    if marks.count < words { marks += repeatElement(0, count: words - marks.count) }
  }

  mutating func prepare(_ query: [UInt32], segments: Int, words: Int) {
    prepare(segments: segments)
    pattern.load(query, alphabet: words)
  }

  /// - Returns: whether the segment was not visited before.
  mutating func visit(_ segment: Int) -> Bool {
    let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: segment & 63)
    guard marks[segment &>> 6] & bit == 0 else { return false }
    marks[segment &>> 6] |= bit
    marked.append(UInt32(truncatingIfNeeded: segment))
    return true
  }

  /// Puts the segments in `range` that have a word and were not visited before into `visited`.
  mutating func visit(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, tiers: Int, _ bytes: borrowing RawSpan
  ) {
    newly = marked.count
    words.forEachSegment(with: word, in: range, tiers: tiers, bytes) { _ = visit($0) }
  }

  /// The segments that the latest visit brought.
  var visited: ArraySlice<UInt32> { marked[newly...] }

  /// From the query to `symbols`.
  mutating func distance(limit: Int) -> Int? {
    let symbols = symbols
    return pattern.distance(to: symbols.span, limit: limit)
  }

  mutating func clear() {
    for segment in marked { marks[Int(segment &>> 6)] = 0 }
    marked.removeAll(keepingCapacity: true)
    newly = 0
  }
}
