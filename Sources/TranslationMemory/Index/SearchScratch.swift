/// The memory that a search works in, kept for the next one: it is as large as the index has segments and words.
struct SearchScratch {
  /// The segments that were found and not yet compared.
  private(set) var candidates: [UInt32] = []
  /// By segment a bit: whether it was visited. All zero between searches.
  private var marks: [UInt64] = []
  /// The segments that have a mark.
  private var marked: [UInt32] = []
  private var pattern = EditPattern()
  /// The symbols of one segment.
  var symbols: [UInt32] = []
  var gains = GainTable()
  var characters = CharacterScratch()

  mutating func prepare(segments: Int) {
    let words = (segments + 63) / 64
    if marks.count < words { marks += repeatElement(0, count: words - marks.count) }
    if sums.count < segments { sums += repeatElement(0, count: segments - sums.count) }
  }

  mutating func prepare(_ query: [UInt32], segments: Int, words: Int) {
    prepare(segments: segments)
    pattern.load(query, alphabet: words)
  }

  // MARK: Visits

  /// - Returns: whether the segment was not visited before.
  mutating func visit(_ segment: Int) -> Bool {
    let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: segment & 63)
    guard marks[segment &>> 6] & bit == 0 else { return false }
    marks[segment &>> 6] |= bit
    marked.append(UInt32(truncatingIfNeeded: segment))
    return true
  }

  /// Makes candidates of the segments in `range` that have a word and were not visited before, of these alone.
  mutating func visit(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, tiers: Int, _ bytes: borrowing RawSpan
  ) {
    candidates.removeAll(keepingCapacity: true)
    words.forEachSegment(with: word, in: range, tiers: tiers, bytes) { segment in
      if visit(segment) { candidates.append(UInt32(truncatingIfNeeded: segment)) }
    }
  }

  /// How many segments are located together.
  static let chunk = 256
  /// Where the words of the located segments begin.
  private(set) var positions: [Int] = []
  private var touched = 0

  /// Finds where the words of some candidates begin, and has them in the processor's cache: the waiting for each is
  /// done while the others are waited for.
  mutating func locate(_ range: Range<Int>, of segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    positions.removeAll(keepingCapacity: true)
    for index in range { positions.append(segments.start(of: Int(candidates[index]), bytes)) }
    for position in positions { touched &+= bytes.uint8(position) }
  }

  // MARK: Sums

  /// By segment: what was added for it, 0 for those that are no candidates. All zero between searches.
  private var sums: [UInt16] = []
  private var excluded: [Int] = []

  func sum(_ segment: Int) -> Int { Int(sums[segment]) }

  /// The segment never becomes a candidate.
  mutating func exclude(_ segment: Int) {
    sums[segment] = .max
    excluded.append(segment)
  }

  /// Makes the segment a candidate.
  mutating func collect(_ segment: Int) {
    guard sums[segment] == 0 else { return }
    candidates.append(UInt32(truncatingIfNeeded: segment))
    sums[segment] = 1
  }

  /// Adds to the sums of the segments in `range` that have a word, and makes them candidates.
  mutating func collect(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, _ gain: Int, _ bytes: borrowing RawSpan
  ) {
    let gain = UInt16(clamping: gain)
    words.forEachSegment(with: word, in: range, bytes) { segment in
      let sum = sums[segment]
      if sum == 0 { candidates.append(UInt32(truncatingIfNeeded: segment)) }
      sums[segment] = sum > .max - gain ? .max : sum + gain
    }
  }

  /// Adds to the sums of the candidates in `range` that have a word.
  mutating func add(
    _ word: Int, of words: IndexedWords, in range: Range<Int>, _ gain: Int, _ bytes: borrowing RawSpan
  ) {
    let gain = UInt16(clamping: gain)
    words.forEachSegment(with: word, in: range, bytes) { segment in
      let sum = sums[segment]
      if sum > 0 { sums[segment] = sum > .max - gain ? .max : sum + gain }
    }
  }

  mutating func keepCandidates(where isWanted: (_ segment: Int, _ sum: Int) -> Bool) {
    var kept = 0
    for candidate in candidates {
      if isWanted(Int(candidate), Int(sums[Int(candidate)])) {
        candidates[kept] = candidate
        kept += 1
      } else {
        sums[Int(candidate)] = 0
      }
    }
    candidates.removeLast(candidates.count - kept)
  }

  /// Those with the highest sums first.
  mutating func sortCandidates() {
    let sums = sums
    candidates.sort { (sums[Int($1)], $0) < (sums[Int($0)], $1) }
  }

  mutating func clearSums() {
    for candidate in candidates { sums[Int(candidate)] = 0 }
    for segment in excluded { sums[segment] = 0 }
    candidates.removeAll(keepingCapacity: true)
    excluded.removeAll(keepingCapacity: true)
  }

  // MARK: Distance

  /// From the query to `symbols`.
  mutating func distance(limit: Int) -> Int? {
    let symbols = symbols
    return pattern.distance(to: symbols.span, limit: limit)
  }

  mutating func clearVisits() {
    for segment in marked { marks[Int(segment &>> 6)] = 0 }
    marked.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
  }
}
