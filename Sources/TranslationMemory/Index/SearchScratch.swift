/// The memory that searches of one language of a match index work in, kept for the next one: it is as large as the index has
/// segments and words.
struct SearchScratch {
  /// The segments that were found and not yet compared.
  private(set) var candidates: [UInt32] = []
  /// By segment a bit: whether it was visited. All zero between searches.
  private var marks: [UInt64] = []
  /// The segments that have been visited, in this order, and how many they are; more follows that means nothing.
  private var visits: [UInt32] = []
  private var visitCount = 0
  var tiers = PrefixTiers()
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

  mutating func prepare(_ query: [UInt32], segments: Int, words alphabet: Int) {
    prepare(segments: segments)
    let missing = segments - signatures.count
    if missing > 0 {
      signatures += repeatElement(0, count: missing)
      rareSignatures += repeatElement(0, count: missing)
      countSignatures += repeatElement(0, count: missing)
    }
    pattern.load(query, alphabet: alphabet)
    words.load(query)
  }

  // MARK: Visits

  /// - Returns: whether the segment was not visited before.
  mutating func visit(_ segment: Int) -> Bool {
    let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: segment & 63)
    guard marks[segment &>> 6] & bit == 0 else { return false }
    marks[segment &>> 6] |= bit
    makeRoomForVisits(1)
    visits[visitCount] = UInt32(truncatingIfNeeded: segment)
    visitCount &+= 1
    return true
  }

  private mutating func makeRoomForVisits(_ count: Int) {
    let room = visitCount + count
    if visits.count < room { visits += repeatElement(0, count: max(1024, room * 3 / 2 - visits.count)) }
  }

  /// Takes the mark of a visit away.
  ///
  /// - Returns: whether the segment had one.
  mutating func revisit(_ segment: Int) -> Bool {
    let bit = UInt64(1) &<< UInt64(truncatingIfNeeded: segment & 63)
    guard marks[segment &>> 6] & bit != 0 else { return false }
    marks[segment &>> 6] &= ~bit
    return true
  }

  /// Visits the segments that have a word and were not visited before.
  ///
  /// - Parameter ranges: where they are, for each part of a list (`PrefixTier`).
  /// - Returns: which of all visits they are.
  mutating func visit(
    _ word: Int, of words: IndexedWords, in ranges: InlineArray<4, Range<Int>>, _ bytes: borrowing RawSpan
  ) -> Range<Int> {
    makeRoomForVisits(words.frequency(word, bytes) + 1)
    var (visits, marks) = (exchange(&visits, with: []), exchange(&marks, with: []))
    var count = visitCount
    // Whether a segment is new cannot be foreseen: it is written down in any case.
    words.forEachSegment(with: word, in: ranges, bytes) { segment in
      let (place, bit) = (segment &>> 6, UInt64(1) &<< UInt64(truncatingIfNeeded: segment & 63))
      let known = marks[place]
      marks[place] = known | bit
      visits[count] = UInt32(truncatingIfNeeded: segment)
      count &+= known & bit == 0 ? 1 : 0
    }
    let first = exchange(&visitCount, with: count)
    (self.visits, self.marks) = (visits, marks)
    return first..<count
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

  // MARK: Overlaps

  /// By segment, the parts of its `WordSignature`; 0 where it was never looked at.
  private var signatures: [UInt64] = []
  private var rareSignatures: [UInt64] = []
  private var countSignatures: [UInt64] = []
  private var words = QueryWords()
  /// Of the visits those that may overlap enough, each with its place among the groups that were given.
  private(set) var selected: [(segment: Int, group: Int)] = []
  private var gathered: [UInt64] = []

  /// Takes those of the visits in `range` whose signatures do not tell that they overlap too little.
  ///
  /// - Parameter groups: those that have the segments, in their order.
  mutating func select(_ range: Range<Int>, _ groups: [WordSearch.Group]) {
    var (selected, gathered) = (exchange(&selected, with: []), exchange(&gathered, with: []))
    selected.removeAll(keepingCapacity: true)
    if gathered.count < range.count { gathered = [UInt64](repeating: 0, count: range.count) }
    gather(range, into: &gathered)
    select(range, groups, gathered.span, into: &selected)
    (self.selected, self.gathered) = (selected, gathered)
  }

  /// Reads the signatures of some visits: the waiting for each is done while the others are waited for.
  private func gather(_ range: Range<Int>, into gathered: inout [UInt64]) {
    let visits = visits.span
    let signatures = signatures.span
    var gathered = gathered.mutableSpan
    for place in range { gathered[place &- range.lowerBound] = signatures[Int(visits[place])] }
  }

  private func select(
    _ range: Range<Int>, _ groups: [WordSearch.Group], _ gathered: borrowing Span<UInt64>,
    into selected: inout [(segment: Int, group: Int)]
  ) {
    let groups = groups.span
    let visits = visits.span
    let rareSignatures = rareSignatures.span
    let countSignatures = countSignatures.span
    var group = 0
    var own = groups[0].segments
    var (length, overlap) = (groups[0].length, groups[0].overlap)
    for place in range {
      let segment = Int(visits[place])
      if !own.contains(segment) {
        // The segments of each part of a list ascend.
        if segment < own.lowerBound { group = 0 }
        while segment >= groups[group].segments.upperBound { group &+= 1 }
        own = groups[group].segments
        (length, overlap) = (groups[group].length, groups[group].overlap)
      }
      let signature = gathered[place &- range.lowerBound]
      if signature == 0
        || words.mayOverlap(common: signature, overlap: overlap)
          && words.mayOverlap(
            common: signature, rare: rareSignatures[segment], counts: countSignatures[segment], length: length,
            overlap: overlap)
      {
        selected.append((segment, group))
      }
    }
  }

  /// The same as `locate` for the selected segments.
  mutating func locateSelected(of segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    positions.removeAll(keepingCapacity: true)
    for (segment, _) in selected { positions.append(segments.start(of: segment, bytes)) }
    for position in positions { touched &+= bytes.uint8(position) }
  }

  /// Whether a segment may have `overlap` words in common with the query.
  mutating func mayOverlap(
    _ segment: Int, at start: Int, length: Int, overlap: Int, _ bytes: borrowing RawSpan
  ) -> Bool {
    if signatures[segment] == 0 {
      let signature = WordSignature(at: start, length: length, bytes)
      signatures[segment] = signature.common
      rareSignatures[segment] = signature.rare
      countSignatures[segment] = signature.counts
      guard words.mayOverlap(signature, length: length, overlap: overlap) else { return false }
    }
    return words.mayOverlap(at: start, length: length, overlap: overlap, bytes)
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
    for place in 0..<visitCount { marks[Int(visits[place] &>> 6)] = 0 }
    visitCount = 0
  }
}
