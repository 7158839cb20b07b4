/// Which words a segment may have, in twice 64 bits: a bit each for the most frequent ones, and two for every other, which it
/// shares.
struct WordSignature {
  /// The frequent words, and the others.
  var common: UInt64 = 0
  /// The others in another way.
  var rare: UInt64 = 0

  fileprivate static let frequent = 24

  /// - Parameter start: where in the index the words of the segment begin.
  init(at start: Int, length: Int, _ bytes: borrowing RawSpan) {
    var position = start
    for _ in 0..<length {
      let word = Varint.read(bytes, &position)
      common |= 1 &<< UInt64(Self.commonBit(of: word))
      if word >= Self.frequent { rare |= 1 &<< UInt64(Self.rareBit(of: word)) }
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
    isLong = query.count > Self.longest
    for word in query where word != Alphabet.unknown {
      known[Int(word >> 6) & 63] |= 1 &<< UInt64(word & 63)
      if isLong { continue }
      commonCounts[WordSignature.commonBit(of: Int(word))] += 1
      if word >= WordSignature.frequent { rareCounts[WordSignature.rareBit(of: Int(word))] += 1 }
    }
    Self.sumUp(commonCounts, into: &common)
    Self.sumUp(rareCounts, into: &rare)
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

  /// Whether a segment may have `overlap` words of the query, each counted as often as the query has it.
  ///
  /// - Parameter common: of its signature.
  @inline(__always)
  func mayOverlap(common signature: UInt64, overlap: Int) -> Bool {
    isLong || Self.sum(of: signature, bytes: 8, common.span) >= overlap
  }

  /// The same by the whole signature.
  @inline(__always)
  func mayOverlap(common signature: UInt64, rare other: UInt64, overlap: Int) -> Bool {
    let frequent = Self.sum(of: signature, bytes: WordSignature.frequent / 8, common.span)
    return isLong || frequent &+ Self.sum(of: other, bytes: 8, rare.span) >= overlap
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
      let word = Varint.read(bytes, &position)
      if known[(word >> 6) & 63] >> UInt64(truncatingIfNeeded: word & 63) & 1 == 0 {
        spare &-= 1
        if spare < 0 { return false }
      }
    }
    return true
  }
}
