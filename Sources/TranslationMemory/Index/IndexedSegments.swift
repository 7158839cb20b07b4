internal import UnicodeText

/// The segments of one language in a match index.
///
/// Segments are numbered by their count of words (`Alphabet.Unit.words`), fewest first, within it by their count of
/// characters, and within that in the order of the memory: what can be similar to a query is one range of numbers. Words are numbered by frequency, the most frequent
/// first, so that most of them are one byte in a segment.
struct IndexedSegments {
  /// The language's row number in the memory.
  let language: Int64
  let count: Int
  let words: IndexedWords
  /// The lengths that occur, ascending, and the first segment of each; one more than there are at the end.
  private let lengths: Column
  private let firsts: Column
  /// Of the segments with as many words and as many characters: the first, and how many characters that is.
  private let runFirsts: Column
  private let runCharacters: Column
  /// By segment: the unit (its place among the indexed units), the variant's place in it, where its words begin.
  private let units: Column
  private let places: Column
  private let starts: Column
  /// By segment: how many of its words consist of letters.
  private let wordCounts: Column
  private let symbols: Range<Int>
  /// Segments whose `MatchKey` has other words than their words' own keys, ascending: with characters of no width, or
  /// letters and marks that are one character in Normalization Form C.
  let irregular: [Int]

  /// Leads from the hashes of `MatchKey`s (`StableHash.ofKey`) to segments.
  let keys: HashColumn
  let pairs: IndexedPairs
  /// Of the lists of words, and of the segments; of the pairs.
  let part: IndexPart
  let pairsPart: IndexPart

  init(_ reader: inout IndexReader) throws(IndexReader.Malformed) {
    language = Int64(try reader.number())
    words = try IndexedWords(&reader)
    count = try reader.number()
    lengths = try reader.column()
    firsts = try reader.column()
    runFirsts = try reader.column()
    runCharacters = try reader.column()
    units = try reader.column()
    places = try reader.column()
    starts = try reader.column()
    wordCounts = try reader.column()
    symbols = try reader.blob()
    var irregular: [Int] = []
    for _ in 0..<(try reader.number()) { irregular.append(try reader.number()) }
    self.irregular = irregular
    keys = try HashColumn(&reader)
    part = try reader.part()
    pairs = try IndexedPairs(&reader)
    pairsPart = try reader.part()
    guard firsts.count == lengths.count + 1, runFirsts.count == runCharacters.count, units.count == count,
      places.count == count, starts.count == count,
      wordCounts.count == count, keys.count == count
    else {
      throw IndexReader.Malformed()
    }
  }

  func unit(of segment: Int, _ bytes: borrowing RawSpan) -> Int { units.value(segment, bytes) }
  func place(of segment: Int, _ bytes: borrowing RawSpan) -> Int { places.value(segment, bytes) }

  /// How many words that consist of letters a segment has.
  func wordCount(of segment: Int, _ bytes: borrowing RawSpan) -> Int { wordCounts.value(segment, bytes) }

  /// The lengths between two bounds that occur, with the segments of each.
  func groups(
    lengths wanted: ClosedRange<Int>, _ bytes: borrowing RawSpan
  ) -> [(length: Int, segments: Range<Int>)] {
    var groups: [(length: Int, segments: Range<Int>)] = []
    for group in lengths.firstIndex(notBelow: wanted.lowerBound, bytes)..<lengths.count {
      let length = lengths.value(group, bytes)
      guard length <= wanted.upperBound else { break }
      groups.append((length, firsts.value(group, bytes)..<firsts.value(group + 1, bytes)))
    }
    return groups
  }

  /// The segments by their length in words and characters, in their order.
  func runs(_ bytes: borrowing RawSpan) -> [SegmentCharacters.Run] {
    var runs: [SegmentCharacters.Run] = []
    var group = 0
    for run in 0..<runFirsts.count {
      let first = runFirsts.value(run, bytes)
      let end = run + 1 < runFirsts.count ? runFirsts.value(run + 1, bytes) : count
      while firsts.value(group + 1, bytes) <= first { group += 1 }
      runs.append(
        SegmentCharacters.Run(
          segments: first..<end, words: lengths.value(group, bytes), characters: runCharacters.value(run, bytes)))
    }
    return runs
  }

  /// The first of the segments that are not shorter, in words.
  func first(notShorterThan length: Int, _ bytes: borrowing RawSpan) -> Int {
    let group = lengths.firstIndex(notBelow: length, bytes)
    return firsts.value(group, bytes)
  }

  /// Puts the words of a segment into `symbols`.
  func read(_ segment: Int, into symbols: inout [UInt32], _ bytes: borrowing RawSpan) {
    read(at: start(of: segment, bytes), length: length(of: segment, bytes), into: &symbols, bytes)
  }

  func length(of segment: Int, _ bytes: borrowing RawSpan) -> Int {
    lengths.value(firsts.firstIndex(notBelow: segment + 1, bytes) - 1, bytes)
  }

  /// The lengths of all segments, for many questions.
  func lengthTable(_ bytes: borrowing RawSpan) -> LengthTable {
    LengthTable(
      lengths: (0..<lengths.count).map { lengths.value($0, bytes) },
      firsts: (0..<firsts.count).map { firsts.value($0, bytes) })
  }

  /// Which segments have which length, in words.
  struct LengthTable {
    fileprivate let lengths: [Int]
    fileprivate let firsts: [Int]

    /// The segments that are as long as this one.
    func group(of segment: Int) -> (segments: Range<Int>, length: Int) {
      let group = firsts.firstIndex(notBelow: segment + 1) - 1
      return (firsts[group]..<firsts[group + 1], lengths[group])
    }
  }

  /// Tells the irregular segments from others, quickly where one comes after the other.
  struct Irregulars {
    fileprivate let segments: [Int]
    /// The last irregular segment that was found to be before one that was asked for, and the first one behind it.
    private var gap = (before: Int.max, behind: Int.min)

    fileprivate init(_ segments: [Int]) { self.segments = segments }

    @inline(__always)
    mutating func contains(_ segment: Int) -> Bool {
      if segment > gap.before, segment < gap.behind { return false }
      return find(segment)
    }

    private mutating func find(_ segment: Int) -> Bool {
      let index = segments.firstIndex(notBelow: segment)
      guard index == segments.count || segments[index] != segment else { return true }
      gap = (index == 0 ? -1 : segments[index - 1], index == segments.count ? .max : segments[index])
      return false
    }
  }

  var irregulars: Irregulars { Irregulars(irregular) }

  /// Where in the index the words of a segment begin.
  @inline(__always)
  func start(of segment: Int, _ bytes: borrowing RawSpan) -> Int {
    symbols.lowerBound &+ starts.value(segment, bytes)
  }

  /// - Parameter start: where the words begin.
  @inline(__always)
  func read(at start: Int, length: Int, into symbols: inout [UInt32], _ bytes: borrowing RawSpan) {
    symbols.removeAll(keepingCapacity: true)
    var position = start
    for _ in 0..<length { symbols.append(UInt32(truncatingIfNeeded: Varint.readMixed(bytes, &position))) }
  }
}

/// The words of one language in a match index, and the segments that have them.
struct IndexedWords {
  let count: Int
  private let text: Range<Int>
  private let ends: Column
  /// Open addressing by the hash: 0 is free, otherwise the word's number plus 1.
  private let slots: Column
  private let kinds: Column
  /// Leads from the hashes of `MatchKey`s to the words that are spelled otherwise than their keys.
  let folded: HashColumn
  /// In how many segments a word is, and where its list begins.
  private let frequencies: Column
  private let listStarts: Column
  /// Of all but the lists.
  let part: IndexPart
  private let lists: Range<Int>

  init(_ reader: inout IndexReader) throws(IndexReader.Malformed) {
    count = try reader.number()
    text = try reader.blob()
    ends = try reader.column()
    slots = try reader.column()
    kinds = try reader.column()
    folded = try HashColumn(&reader)
    frequencies = try reader.column()
    listStarts = try reader.column()
    part = try reader.part()
    lists = try reader.blob()
    guard ends.count == count, frequencies.count == count, listStarts.count == count, slots.count > count,
      kinds.count == count
    else {
      throw IndexReader.Malformed()
    }
  }

  func frequency(_ word: Int, _ bytes: borrowing RawSpan) -> Int { frequencies.value(word, bytes) }

  func kind(_ word: Int, _ bytes: borrowing RawSpan) -> IndexedWordKind {
    IndexedWordKind(rawValue: UInt8(truncatingIfNeeded: kinds.value(word, bytes))) ?? .mark
  }

  /// The letters of a word.
  func letters(of word: Int, _ bytes: borrowing RawSpan) -> [UInt8] {
    text(of: word, bytes).map { UInt8(truncatingIfNeeded: bytes.uint8($0)) }
  }

  /// Calls `body` with each letter of a word.
  @inline(__always)
  func forEachLetter(of word: Int, _ bytes: borrowing RawSpan, _ body: (Unicode.Scalar) -> Void) {
    let range = text(of: word, bytes)
    var position = range.lowerBound
    while position < range.upperBound {
      let first = UInt32(bytes.uint8(position))
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      var value = length == 1 ? first : first & (0x7F >> UInt32(length))
      for offset in 1..<length { value = value << 6 | UInt32(bytes.uint8(position &+ offset)) & 0x3F }
      body(Unicode.Scalar(value) ?? "\u{FFFD}")
      position &+= length
    }
  }

  /// The words whose `MatchKey` this is.
  func find(key: [UInt8], _ bytes: borrowing RawSpan) -> [Int] {
    var found: [Int] = []
    if let word = find(key.span, 0..<key.count, bytes) { found.append(word) }
    folded.forEach(StableHash.ofKey(key), bytes) { word in
      let own = String(decoding: letters(of: word, bytes), as: UTF8.self)
      if Array(MatchKey.of(own).utf8) == key { found.append(word) }
    }
    return found
  }

  /// Where in the index a word's letters are, in UTF-8.
  func text(of word: Int, _ bytes: borrowing RawSpan) -> Range<Int> {
    let start = word == 0 ? 0 : ends.value(word - 1, bytes)
    return text.lowerBound + start..<text.lowerBound + ends.value(word, bytes)
  }

  /// The number of the word `wanted[range]`; nil if no segment has it.
  func find(_ wanted: borrowing Span<UInt8>, _ range: Range<Int>, _ bytes: borrowing RawSpan) -> Int? {
    var slot = Self.slot(of: SymbolTable.hash(wanted, range), among: slots.count)
    while true {
      let word = slots.value(slot, bytes) - 1
      if word < 0 { return nil }
      if isEqual(word, wanted, range, bytes) { return word }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
  }

  /// Where the search for a word begins.
  static func slot(of hash: UInt32, among count: Int) -> Int { Int((UInt64(hash) &* UInt64(count)) >> 32) }

  private func isEqual(
    _ word: Int, _ wanted: borrowing Span<UInt8>, _ range: Range<Int>, _ bytes: borrowing RawSpan
  ) -> Bool {
    let own = text(of: word, bytes)
    guard own.count == range.count else { return false }
    for index in 0..<range.count where bytes.uint8(own.lowerBound &+ index) != Int(wanted[range.lowerBound &+ index]) {
      return false
    }
    return true
  }

  /// Calls `body` with the segments in `range` that have the word, those of each part of the list ascending.
  @inline(__always)
  func forEachSegment(
    with word: Int, in range: Range<Int>, _ bytes: borrowing RawSpan, _ body: (_ segment: Int) -> Void
  ) {
    forEachList(of: word, bytes) { list, _ in list.forEach(in: range, bytes, body) }
  }

  /// The same, with a range for each part of the list (`PrefixTier`), the first of which has all the others.
  @inline(__always)
  func forEachSegment(
    with word: Int, in ranges: InlineArray<4, Range<Int>>, _ bytes: borrowing RawSpan,
    _ body: (_ segment: Int) -> Void
  ) {
    forEachList(of: word, bytes) { list, tier in
      if !ranges[tier].isEmpty { list.forEach(in: ranges[tier], bytes, body) }
    }
  }

  /// Calls `body` with each part of the list of a word.
  @inline(__always)
  private func forEachList(
    of word: Int, _ bytes: borrowing RawSpan, _ body: (_ list: SegmentList, _ tier: Int) -> Void
  ) {
    let frequency = frequencies.value(word, bytes)
    var position = lists.lowerBound &+ listStarts.value(word, bytes)
    guard frequency > PrefixTier.shortList else {
      body(SegmentList(count: frequency, start: position), 0)
      return
    }
    var counts = InlineArray<4, Int>(repeating: 0)
    var sizes = InlineArray<4, Int>(repeating: 0)
    for tier in 0..<PrefixTier.count {
      counts[tier] = Varint.read(bytes, &position)
      if tier < PrefixTier.count - 1 { sizes[tier] = Varint.read(bytes, &position) }
    }
    for tier in 0..<PrefixTier.count {
      body(SegmentList(count: counts[tier], start: position), tier)
      position &+= sizes[tier]
    }
  }
}

extension [Int] {
  /// The first index whose number is not below `wanted`, in an array that ascends.
  fileprivate func firstIndex(notBelow wanted: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
