/// How many symbols of each of 32 kinds a sequence has: for a lower bound of edit distances that costs a few instructions.
///
/// A count stops at 127. Eight counts lie in each word, so that they are subtracted together.
struct SymbolCounts: Equatable {
  private var words: SIMD4<UInt64>

  init() { words = SIMD4() }

  private init(words: SIMD4<UInt64>) { self.words = words }

  /// As many of each kind as can be counted.
  static let most = SymbolCounts(words: SIMD4(repeating: 0x7F7F_7F7F_7F7F_7F7F))
  private static let highBits = SIMD4<UInt64>(repeating: 0x8080_8080_8080_8080)

  var isEmpty: Bool { words == SIMD4() }

  /// - Returns: whether there was room; nothing is counted otherwise.
  mutating func insert(kind: Int, count: Int = 1) -> Bool {
    let shift = UInt64(kind % 8 * 8)
    guard Int(words[kind / 8] >> shift & 0x7F) + count <= 0x7F else { return false }
    words[kind / 8] &+= UInt64(count) << shift
    return true
  }

  /// Adds up the counts of both.
  ///
  /// - Returns: whether there was room for all; nothing is added otherwise.
  @inline(__always)
  mutating func insert(_ other: SymbolCounts) -> Bool {
    let sums = words &+ other.words
    guard sums & Self.highBits == SIMD4() else { return false }
    words = sums
    return true
  }

  /// All counts together.
  var total: Int { Self.sum(words) }

  /// How many symbols these are more than in `other`, by kinds, those of which there are fewer not counted.
  @inline(__always)
  func surplus(over other: SymbolCounts) -> Int {
    let differences = (words | Self.highBits) &- other.words
    // The high bit stays where our count is no smaller; only there the difference counts.
    let kept = differences & Self.highBits
    return Self.sum(differences & (kept &- (kept &>> 7)))
  }

  @inline(__always)
  private static func sum(_ words: SIMD4<UInt64>) -> Int {
    let low = SIMD4<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
    let pairs = (words & low) &+ ((words &>> 8) & low)
    let sums = pairs[0] &+ pairs[1] &+ pairs[2] &+ pairs[3]
    return Int((sums &* 0x0001_0001_0001_0001) >> 48)
  }
}

/// `SymbolCounts` of a sequence of symbols.
struct SymbolBag: Equatable {
  private var counts = SymbolCounts()
  private(set) var total: Int32 = 0

  init() {}

  init(_ symbols: ArraySlice<UInt32>) {
    for symbol in symbols { insert(symbol) }
  }

  mutating func insert(_ symbol: UInt32) {
    if counts.insert(kind: Int((symbol &* 0x9E37_79B1) >> 27)) { total += 1 }
  }

  /// No edit distance between two sequences is less than this: an edit removes one symbol at most, and adds one at most.
  func distanceBound(_ other: SymbolBag) -> Int {
    let missing = counts.surplus(over: other.counts)
    return max(missing, missing &- Int(total) &+ Int(other.total))
  }
}
