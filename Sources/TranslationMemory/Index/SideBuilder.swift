internal import UnicodeText

/// Collects the segments of one language for a match index.
struct SideBuilder: ~Copyable {
  private let folder: String?
  private var words: WordNumbers
  /// By word: how often it occurs, in how many segments, and the latest segment that had it, counted from 1.
  private var occurrences: ScratchArray<UInt32>
  private var frequencies: ScratchArray<UInt32>
  private var latest: ScratchArray<UInt32>
  /// The words of all segments, one after the other.
  private var symbols: ScratchArray<UInt32>
  /// By segment: where its words end, its unit, its place in it, and the hash of its `MatchKey`.
  private var ends: ScratchArray<Int>
  /// How many characters the segments have in small letters.
  private var characters: ScratchArray<UInt32>
  private var units: ScratchArray<UInt32>
  private var places: ScratchArray<UInt16>
  private var keyHashes: ScratchArray<UInt32>
  /// See `IndexedSegments.irregular`.
  private var irregular: Set<Int> = []
  private var scanner = LowercaseTokens()
  private var key: [UInt8] = []

  /// - Parameter folder: where scratch files may lie.
  init(in folder: String?) {
    self.folder = folder
    words = WordNumbers(in: folder)
    occurrences = ScratchArray(in: folder)
    frequencies = ScratchArray(in: folder)
    latest = ScratchArray(in: folder)
    symbols = ScratchArray(in: folder)
    ends = ScratchArray(in: folder)
    characters = ScratchArray(in: folder)
    units = ScratchArray(in: folder)
    places = ScratchArray(in: folder)
    keyHashes = ScratchArray(in: folder)
  }

  /// - Parameters:
  ///   - text: UTF-8.
  ///   - unit: the unit's place among all units; units come in ascending order.
  ///   - place: of the variant in its unit.
  mutating func add(_ text: Span<UInt8>, unit: Int, place: Int) {
    scanner.scan(text)
    let segment = ends.count
    if !scanner.isPlain && !String(copying: text).hasKeysOfItsWords { irregular.insert(segment) }
    addWords(of: segment)
    ends.append(symbols.count)
    characters.append(scanner.characterCount)
    units.append(UInt32(unit))
    places.append(UInt16(place))
    key.removeAll(keepingCapacity: true)
    MatchKey.append(of: text, to: &key)
    keyHashes.append(StableHash.ofKey(key))
  }

  private mutating func addWords(of segment: Int) {
    let (text, tokens) = (scanner.bytes, scanner.tokens)
    let letters = text.span
    let mark = UInt32(truncatingIfNeeded: segment &+ 1)
    for token in tokens {
      let word = words.number(of: letters, token.bytes)
      if word == occurrences.count {
        occurrences.append(0)
        frequencies.append(0)
        latest.append(0)
      }
      occurrences[word] &+= 1
      if latest[word] != mark {
        latest[word] = mark
        frequencies[word] &+= 1
      }
      symbols.append(UInt32(truncatingIfNeeded: word))
    }
  }

  @inline(__always)
  private func range(_ segment: Int) -> Range<Int> { (segment == 0 ? 0 : ends[segment &- 1])..<ends[segment] }

  private func length(_ segment: Int) -> Int { range(segment).count }

  // MARK: Writing

  /// The segments in the form of the index; see `IndexedSegments`.
  consuming func write(language: Int64) -> IndexWriter {
    var writer = IndexWriter(reserved: 0, in: folder)
    writer.append(Int(language))
    let order = segmentsByLength()
    let byRank = wordsByFrequency()
    let kinds = writeWords(byRank, to: &writer)
    var pairs = PairBuilder(of: byRank.count, in: folder) { rank in
      kinds[rank] == .mark ? 0 : frequencies[Int(byRank[rank])]
    }
    let packed = pack(order, byRank, kinds, &pairs)
    writeLists(packed.entries, byRank, to: &writer)
    writer.append(order.count)
    writeLengths(order, to: &writer)
    writer.append(columnOf: order.count) { Int(units[Int(order[$0])]) }
    writer.append(columnOf: order.count) { Int(places[Int(order[$0])]) }
    writer.append(columnOf: order.count) { packed.starts[$0] }
    writer.append(columnOf: order.count) { Int(packed.wordCounts[$0]) }
    writer.append(blob: packed.symbols)
    let found = irregular.isEmpty ? [] : (0..<order.count).filter { irregular.contains(Int(order[$0])) }
    writer.append(found.count)
    for segment in found { writer.append(segment) }
    writer.append(hashes: order.count) { keyHashes[Int(order[$0])] }
    writer.endPart()
    pairs.write(to: &writer)
    writer.endPart()
    return writer
  }

  /// The segments, those with the fewest words first, and among them those with the fewest characters.
  private func segmentsByLength() -> ScratchArray<UInt32> {
    var order = ScratchArray<UInt32>(in: folder)
    order.reserve(ends.count)
    for segment in 0..<ends.count { order.append(UInt32(segment)) }
    let byCharacters = sorted(order) { Int(characters[$0]) }
    return sorted(byCharacters) { length($0) }
  }

  /// The segments with the lowest numbers first, those of equal ones as they were.
  private func sorted(
    _ segments: borrowing ScratchArray<UInt32>, by number: (_ segment: Int) -> Int
  ) -> ScratchArray<UInt32> {
    var most = 0
    for segment in 0..<segments.count { most = max(most, number(segment)) }
    var firsts = [Int](repeating: 0, count: most + 2)
    for segment in 0..<segments.count { firsts[number(segment) + 1] += 1 }
    for number in firsts.indices.dropFirst() { firsts[number] += firsts[number - 1] }
    var sorted = ScratchArray<UInt32>(in: folder)
    sorted.append(repeating: 0, count: segments.count)
    for place in 0..<segments.count {
      let number = number(Int(segments[place]))
      sorted[firsts[number]] = segments[place]
      firsts[number] += 1
    }
    return sorted
  }

  /// The words, the most frequent first.
  private func wordsByFrequency() -> [UInt32] {
    IndexWriter.order(of: words.count) { ~occurrences[$0] }
  }

  private func writeLengths(_ order: borrowing ScratchArray<UInt32>, to writer: inout IndexWriter) {
    var lengths: [Int] = []
    var firsts: [Int] = []
    for place in 0..<order.count {
      let length = length(Int(order[place]))
      guard length != lengths.last else { continue }
      lengths.append(length)
      firsts.append(place)
    }
    writer.append(column: lengths)
    writer.append(column: firsts + [order.count])
    var runs: [Int] = []
    for place in 0..<order.count {
      if let last = runs.last, isAsLong(Int(order[place]), as: Int(order[last])) { continue }
      runs.append(place)
    }
    writer.append(column: runs)
    writer.append(column: runs.map { Int(characters[Int(order[$0])]) })
  }

  /// Whether two segments have as many words and as many characters.
  private func isAsLong(_ segment: Int, as other: Int) -> Bool {
    characters[segment] == characters[other] && length(segment) == length(other)
  }

  /// - Returns: the words' kinds.
  private func writeWords(_ byRank: [UInt32], to writer: inout IndexWriter) -> [IndexedWordKind] {
    var text = ScratchArray<UInt8>(in: folder)
    var ends: [Int] = []
    var slots = [UInt32](repeating: 0, count: byRank.count + byRank.count / 3 + 1)
    var kinds: [IndexedWordKind] = []
    ends.reserveCapacity(byRank.count)
    kinds.reserveCapacity(byRank.count)
    words.withLetters { letters in
      for (rank, word) in byRank.enumerated() {
        let range = words.range(of: Int(word))
        text.append(contentsOf: letters.extracting(range))
        ends.append(text.count)
        var slot = IndexedWords.slot(of: SymbolTable.hash(letters, range), among: slots.count)
        while slots[slot] != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
        slots[slot] = UInt32(rank + 1)
        kinds.append(IndexedWordKind(of: letters.extracting(range)))
      }
    }
    writer.append(byRank.count)
    writer.append(blob: text)
    writer.append(columnOf: ends.count) { ends[$0] }
    writer.append(columnOf: slots.count) { Int(slots[$0]) }
    writer.append(columnOf: kinds.count) { Int(kinds[$0].rawValue) }
    appendFolded(byRank, to: &writer)
    return kinds
  }

  /// Appends the words whose `MatchKey` is spelled otherwise.
  private func appendFolded(_ byRank: [UInt32], to writer: inout IndexWriter) {
    var hashes: [UInt32] = []
    var numbers: [UInt32] = []
    var key: [UInt8] = []
    words.withLetters { letters in
      for (rank, word) in byRank.enumerated() {
        let word = letters.extracting(words.range(of: Int(word)))
        guard !word.isItsOwnKey else { continue }
        key.removeAll(keepingCapacity: true)
        MatchKey.append(of: word, to: &key)
        guard !word.isEqual(to: key.span) else { continue }
        hashes.append(StableHash.ofKey(key))
        numbers.append(UInt32(rank))
      }
    }
    writer.append(hashes: hashes, numbers: numbers)
  }

  /// What is made of the segments in their final order.
  private struct Packed: ~Copyable {
    /// The words of all segments by their ranks (`Varint`), and where those of each begin.
    var symbols: ScratchArray<UInt8>
    var starts: ScratchArray<Int>
    /// How many words of each consist of letters.
    var wordCounts: ScratchArray<UInt32>
    /// For each word, by rank, the segments that have it: the segment with the part of the list in the two lowest bits.
    var entries: ScratchArray<UInt32>
  }

  private func pack(
    _ order: borrowing ScratchArray<UInt32>, _ byRank: [UInt32], _ kinds: [IndexedWordKind], _ pairs: inout PairBuilder
  ) -> Packed {
    var packed = Packed(
      symbols: ScratchArray(in: folder), starts: ScratchArray(in: folder), wordCounts: ScratchArray(in: folder),
      entries: ScratchArray(in: folder))
    var ranks = [UInt32](repeating: 0, count: byRank.count)
    var nexts = [Int](repeating: 0, count: byRank.count)
    var total = 0
    for (rank, word) in byRank.enumerated() {
      ranks[Int(word)] = UInt32(rank)
      nexts[rank] = total
      total += Int(frequencies[Int(word)])
    }
    packed.entries.append(repeating: 0, count: total)
    packed.symbols.reserve(symbols.count * 3 / 2)
    packed.starts.reserve(order.count)
    packed.wordCounts.reserve(order.count)
    var tiers = PrefixTiers()
    var own: [UInt32] = []
    for place in 0..<order.count {
      packed.starts.append(packed.symbols.count)
      own.removeAll(keepingCapacity: true)
      var wordCount: UInt32 = 0
      pairs.beginSegment()
      for index in range(Int(order[place])) {
        let rank = ranks[Int(symbols[index])]
        own.append(rank)
        packed.symbols.append(varint: Int(rank))
        let kind = kinds[Int(rank)]
        if kind == .letters { wordCount &+= 1 }
        if kind != .mark { pairs.add(Int(rank), of: place) }
      }
      packed.wordCounts.append(wordCount)
      own.sortDescending()
      let prefixes = tiers.prefixes(ofLength: own.count)
      var previous = UInt32.max
      for index in own.indices {
        let rank = own[index]
        if rank == previous { continue }
        previous = rank
        packed.entries[nexts[Int(rank)]] = UInt32(truncatingIfNeeded: place << 2 | prefixes.tier(of: index))
        nexts[Int(rank)] &+= 1
      }
    }
    return packed
  }

  /// For each word the segments that have it, in the parts of `PrefixTier`.
  private func writeLists(
    _ entries: borrowing ScratchArray<UInt32>, _ byRank: [UInt32], to writer: inout IndexWriter
  ) {
    var lists = ListWriter(in: folder)
    var starts: [Int] = []
    starts.reserveCapacity(byRank.count)
    lists.bytes.reserve(entries.count * 3 / 2)
    entries.withSpan { entries in
      var start = 0
      for word in byRank {
        starts.append(lists.bytes.count)
        let count = Int(frequencies[Int(word)])
        lists.append(entries.extracting(start..<start + count))
        start += count
      }
    }
    writer.append(columnOf: byRank.count) { Int(frequencies[Int(byRank[$0])]) }
    writer.append(columnOf: starts.count) { starts[$0] }
    writer.endPart()
    writer.append(blob: lists.bytes)
  }
}

/// Writes for words the segments that have them; see `IndexedWords.forEachSegment`.
private struct ListWriter: ~Copyable {
  var bytes: ScratchArray<UInt8>
  private var part: [UInt32] = []
  private var packed: ScratchArray<UInt8>

  init(in folder: String?) {
    bytes = ScratchArray(in: folder)
    packed = ScratchArray(in: folder)
  }

  /// Appends the list of one word.
  mutating func append(_ entries: Span<UInt32>) {
    guard entries.count > PrefixTier.shortList else {
      take(nil, of: entries)
      let part = part
      SegmentList.append(part.span, to: &bytes)
      return
    }
    packed.removeAll()
    for tier in 0..<PrefixTier.count {
      take(tier, of: entries)
      let start = packed.count
      let part = part
      SegmentList.append(part.span, to: &packed)
      bytes.append(varint: part.count)
      if tier < PrefixTier.count - 1 { bytes.append(varint: packed.count - start) }
    }
    bytes.append(contentsOf: packed)
  }

  /// - Parameter tier: the part of the list; nil for all of it.
  private mutating func take(_ tier: Int?, of entries: Span<UInt32>) {
    part.removeAll(keepingCapacity: true)
    for index in entries.indices where tier == nil || Int(entries[index] & 3) == tier {
      part.append(entries[index] >> 2)
    }
  }
}

/// What the words of an index consist of.
enum IndexedWordKind: UInt8 {
  case letters, digits, mark

  init(of word: Span<UInt8>) {
    if word.count > 0, word[0] < 0x80 {
      self = Self.ascii[Int(word[0])]
    } else {
      self = Self.kind(String(copying: word).unicodeScalars.first)
    }
  }

  private static let ascii: [IndexedWordKind] = (UInt8(0)..<0x80).map { kind(Unicode.Scalar($0)) }

  private static func kind(_ scalar: Unicode.Scalar?) -> IndexedWordKind {
    switch scalar?.characterClass {
    case .letter: .letters
    case .digit: .digits
    case .mark, .space, nil: .mark
    }
  }
}

extension [UInt32] {
  /// Sorts the array, which is short as a rule (Shell's method; the gaps are Ciura's, 2001).
  fileprivate mutating func sortDescending() {
    if count > 40 {
      for gap in [701, 301, 132, 57, 23, 10, 4] where gap < count { insert(gap: gap) }
    }
    insert(gap: 1)
  }

  /// Puts each number behind the higher ones among those before it, `gap` places each from the next.
  private mutating func insert(gap: Int) {
    var numbers = mutableSpan
    for index in Swift.min(gap, numbers.count)..<numbers.count {
      let value = numbers[index]
      var place = index
      while place >= gap, numbers[place &- gap] < value {
        numbers[place] = numbers[place &- gap]
        place &-= gap
      }
      numbers[place] = value
    }
  }
}

extension Span<UInt8> {
  /// Whether a word consists of small letters and digits of ASCII.
  fileprivate var isItsOwnKey: Bool {
    for index in indices {
      let byte = self[index]
      guard byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 else { return false }
    }
    return true
  }

  fileprivate func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}

extension String {
  /// The text of bytes that are UTF-8.
  init(copying bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the tokens of the text's `MatchKey` are the keys of its tokens.
  fileprivate var hasKeysOfItsWords: Bool {
    let key = MatchKey.of(self)
    let text = lowercasedByICU
    return key.tokens.map { key.slice($0.bytes) }
      == text.tokens.map { Substring(MatchKey.of(String(text.slice($0.bytes)))) }
  }
}
