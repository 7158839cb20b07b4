/// Which words a segment may have, in three times 64 bits, of which each tells what the ones before it do not.
struct WordSignature: Equatable {
  /// A bit each for the most frequent words, and one for every other, which many share.
  private(set) var common: UInt64 = 0
  /// A bit in another way for the words that are not frequent.
  private(set) var rare: UInt64 = 0
  /// Four bits each: how often the segment has one of the very most frequent words, 15 for more.
  private(set) var counts: UInt64 = 0

  fileprivate static let frequent = 24
  fileprivate static let counted = 16

  /// - Parameters:
  ///   - start: where in the index the words of the segment begin.
  ///   - length: how many there are.
  init(at start: Int, length: Int, _ bytes: borrowing RawSpan) {
    var position = start
    for _ in 0..<length {
      let word = Varint.readMixed(bytes, &position)
      common |= 1 &<< UInt64(Self.commonBit(of: word))
      if word >= Self.frequent {
        rare |= 1 &<< UInt64(Self.rareBit(of: word))
      } else if word < Self.counted {
        let shift = UInt64(truncatingIfNeeded: word &* 4)
        if counts &>> shift & 15 < 15 { counts &+= 1 &<< shift }
      }
    }
  }

  fileprivate static func commonBit(of word: Int) -> Int {
    word < frequent ? word : frequent + word % (64 - frequent)
  }

  fileprivate static func rareBit(of word: Int) -> Int {
    Int((UInt32(truncatingIfNeeded: word) &* 0x9E37_79B1) >> 26)
  }
}

/// The words of a query, to tell quickly of a segment that it has too few of them.
struct QueryWords {
  /// How many words of the query the bits of a signature stand for: 256 sums for each of its bytes.
  private var common = [UInt16](repeating: 0, count: 8 * 256)
  private var rare = [UInt16](repeating: 0, count: 8 * 256)
  /// How many occurrences of the counted words the query has in common with a segment, in the same way.
  private var counts = [UInt16](repeating: 0, count: 8 * 256)
  /// Which bits the words of the query have.
  private var commonBits: UInt64 = 0
  private var rareBits: UInt64 = 0
  /// By the lowest bits of a word's number: whether the query has such a word.
  private var known = [UInt64](repeating: 0, count: 64)
  private var isLong = false

  /// The sums for longer queries do not fit.
  private static let longest = Int(UInt16.max)

  /// - Parameter query: `Alphabet.unknown` for words that no segment has.
  mutating func load(_ query: [UInt32]) {
    var commonCounts = InlineArray<64, UInt16>(repeating: 0)
    var rareCounts = InlineArray<64, UInt16>(repeating: 0)
    for place in known.indices { known[place] = 0 }
    (commonBits, rareBits) = (0, 0)
    isLong = query.count > Self.longest
    for word in query where word != Alphabet.unknown {
      known[Int(word >> 6) & 63] |= 1 &<< UInt64(word & 63)
      if isLong { continue }
      let bit = WordSignature.commonBit(of: Int(word))
      commonCounts[bit] += 1
      commonBits |= 1 &<< UInt64(bit)
      if word >= WordSignature.frequent {
        let bit = WordSignature.rareBit(of: Int(word))
        rareCounts[bit] += 1
        rareBits |= 1 &<< UInt64(bit)
      }
    }
    Self.sumUp(commonCounts, into: &common)
    Self.sumUp(rareCounts, into: &rare)
    Self.sumUpShared(commonCounts, into: &counts)
  }

  private static func sumUp(_ counts: borrowing InlineArray<64, UInt16>, into sums: inout [UInt16]) {
    var sums = sums.mutableSpan
    for byte in 0..<8 {
      let start = byte * 256
      for bit in 0..<8 {
        let count = counts[byte * 8 + bit]
        for place in start..<start + (1 << bit) { sums[place + (1 << bit)] = sums[place] &+ count }
      }
    }
  }

  private static func sumUpShared(_ counts: borrowing InlineArray<64, UInt16>, into sums: inout [UInt16]) {
    func shared(_ word: Int) -> InlineArray<16, UInt16> {
      let own = counts[word]
      return InlineArray { $0 == 15 ? own : min(UInt16($0), own) }
    }
    var sums = sums.mutableSpan
    for byte in 0..<8 {
      let (low, high) = (shared(2 * byte), shared(2 * byte + 1))
      for above in 0..<16 {
        let (start, sum) = (byte * 256 + above * 16, high[above])
        for below in 0..<16 { sums[start + below] = sum &+ low[below] }
      }
    }
  }

  /// Whether a segment may have `overlap` words of the query, each counted as often as the query has it.
  ///
  /// - Parameter common: of its signature.
  @inline(__always)
  func mayOverlap(common signature: UInt64, overlap: Int) -> Bool {
    isLong || Self.sum(of: signature, bytes: 8, common.span) >= overlap
  }

  /// The same by the whole signature: what the query has more often than the segment is not counted, and not more words than
  /// the segment has.
  ///
  /// - Parameter length: how many words the segment has.
  @inline(__always)
  func mayOverlap(
    common signature: UInt64, rare: UInt64, counts: @autoclosure () -> UInt64, length: Int, overlap: Int
  ) -> Bool {
    let others = Self.sum(of: rare, bytes: 8, self.rare.span)
    let frequent = Self.sum(of: signature, bytes: WordSignature.frequent / 8, common.span)
    if isLong { return true }
    guard frequent &+ others >= overlap else { return false }
    let counts = counts()
    let middle = signature >> UInt64(WordSignature.counted) & 0xFF
    let shared = Self.sum(of: counts, bytes: 8, self.counts.span)
    let known = others &+ Int(common[WordSignature.counted / 8 &* 256 &+ Int(truncatingIfNeeded: middle)])
    // Each bit that the query does not have stands for one word at least.
    let foreign =
      (rare & ~rareBits).nonzeroBitCount &+ (middle & ~(commonBits >> UInt64(WordSignature.counted))).nonzeroBitCount
    return shared &+ min(length &- Self.total(counts) &- foreign, known) >= overlap
  }

  func mayOverlap(_ signature: WordSignature, length: Int, overlap: Int) -> Bool {
    mayOverlap(
      common: signature.common, rare: signature.rare, counts: signature.counts, length: length, overlap: overlap)
  }

  /// All the counts in a signature.
  @inline(__always)
  private static func total(_ counts: UInt64) -> Int {
    let pairs = counts & 0x0F0F_0F0F_0F0F_0F0F &+ counts &>> 4 & 0x0F0F_0F0F_0F0F_0F0F
    return Int(truncatingIfNeeded: (pairs &* 0x0101_0101_0101_0101) &>> 56)
  }

  @inline(__always)
  private static func sum(of bits: UInt64, bytes: Int, _ sums: borrowing Span<UInt16>) -> Int {
    var rest = bits
    var sum = 0
    for byte in 0..<bytes {
      sum &+= Int(sums[byte &* 256 &+ Int(truncatingIfNeeded: rest & 0xFF)])
      rest >>= 8
    }
    return sum
  }

  /// Whether so many words of a segment may be words of the query.
  ///
  /// - Parameter start: where in the index the words of the segment begin.
  @inline(__always)
  func mayOverlap(at start: Int, length: Int, overlap: Int, _ bytes: borrowing RawSpan) -> Bool {
    let known = known.span
    var position = start
    var spare = length &- overlap
    for _ in 0..<length {
      let word = Varint.readMixed(bytes, &position)
      if known[(word >> 6) & 63] >> UInt64(truncatingIfNeeded: word & 63) & 1 == 0 {
        spare &-= 1
        if spare < 0 { return false }
      }
    }
    return true
  }
}
