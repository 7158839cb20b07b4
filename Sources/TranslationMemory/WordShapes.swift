internal import UnicodeText

/// The letters of many words, so that those that are related to a given one are found fast (`MatchWeights.relatedness`).
struct WordShapes {
  private var alphabet = Alphabet(of: .characters)
  private var letters: [UInt32] = []
  /// By length, shortest first.
  private var shapes: [Shape] = []
  /// Of the letters of `shapes`, in the same order.
  private var bags: [SymbolBag] = []

  private struct Shape {
    let symbol: UInt32
    let letters: Range<Int>
    /// A bit for each kind of letter that occurs.
    let signature: UInt64
  }

  /// - Parameter word: as it stands in a `MatchKey`.
  mutating func append(_ word: some Sequence<Unicode.Scalar>, symbol: UInt32) {
    let start = letters.count
    for scalar in word { letters.append(alphabet.intern(scalar)) }
    let own = start..<letters.count
    shapes.append(Shape(symbol: symbol, letters: own, signature: Self.signature(letters[own])))
  }

  /// Sorts the words; to be called when all are in.
  mutating func finish() {
    shapes.sort { ($0.letters.count, $0.symbol) < ($1.letters.count, $1.symbol) }
    bags = shapes.map { SymbolBag(letters[$0.letters]) }
  }

  /// Calls `body` with all words that are related to this one, and the share of characters by which they differ.
  ///
  /// - Complexity: O(words of a length that comes near)
  func forEachRelated(
    to word: some Sequence<Unicode.Scalar>, _ body: (_ symbol: UInt32, _ difference: Double) -> Void
  ) {
    let wanted = word.map { alphabet.find($0) ?? Alphabet.unknown }
    var pattern = EditPattern(wanted, alphabet: alphabet.count)
    let signature = Self.signature(wanted)
    let bag = SymbolBag(wanted[...])
    let shortest = Int((Double(wanted.count) * MatchWeights.relatedness).rounded(.up))
    let longest = Int(Double(wanted.count) / MatchWeights.relatedness)
    let (pool, shapes, bags) = (letters.span, shapes.span, bags.span)
    for index in first(ofLength: shortest)..<first(ofLength: longest + 1) {
      let count = shapes[index].letters.count
      let length = max(count, wanted.count)
      let limit = Int(Double(length) * (1 - MatchWeights.relatedness))
      let lost = (signature & ~shapes[index].signature).nonzeroBitCount
      let gained = (shapes[index].signature & ~signature).nonzeroBitCount
      guard max(lost, gained) <= limit, bag.distanceBound(bags[index]) <= limit,
        let distance = pattern.distance(to: pool.extracting(shapes[index].letters), limit: limit)
      else { continue }
      body(shapes[index].symbol, Double(distance) / Double(length))
    }
  }

  /// The first of the words that are not shorter.
  private func first(ofLength length: Int) -> Int {
    var (low, high) = (0, shapes.count)
    while low < high {
      let middle = (low + high) / 2
      if shapes[middle].letters.count < length { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func signature(_ letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
