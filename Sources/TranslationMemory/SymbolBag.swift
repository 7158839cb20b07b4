/// How many symbols of each of 32 kinds a sequence has: for a lower bound of edit distances that costs a few instructions.
///
/// A count stops at 127. Eight counts lie in each word, so that they are subtracted together.
struct SymbolBag: Equatable {
  private var words = SIMD4<UInt64>()
  private(set) var total: Int32 = 0

  init() {}

  init(_ symbols: ArraySlice<UInt32>) {
    for symbol in symbols { insert(symbol) }
  }

  mutating func insert(_ symbol: UInt32) {
    let kind = Int((symbol &* 0x9E37_79B1) >> 27)
    let shift = UInt64(kind % 8 * 8)
    guard words[kind / 8] >> shift & 0x7F < 0x7F else { return }
    words[kind / 8] &+= 1 << shift
    total += 1
  }

  /// No edit distance between two sequences is less than this: an edit removes one symbol at most, and adds one at most.
  func distanceBound(_ other: SymbolBag) -> Int {
    let high = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)
    let low = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let differences = (words | high) &- other.words
    // The high bit stays where our count is no smaller; only there the difference counts.
    let kept = differences & high
    let surplus = differences & (kept &- (kept &>> 7))
    let pairs = (surplus & low) &+ ((surplus &>> 8) & low)
    let sums = pairs[0] &+ pairs[1] &+ pairs[2] &+ pairs[3]
    let missing = Int((sums &* 0x0001_0001_0001_0001) >> 48)
    return max(missing, missing &- Int(total) &+ Int(other.total))
  }
}
