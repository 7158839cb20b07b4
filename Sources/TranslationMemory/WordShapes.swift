internal import UnicodeText

/// The letters of many words, so that those that are related to a given one are found fast (`MatchWeights.relatedness`).
struct WordShapes {
  private var alphabet = Alphabet(of: .characters)
  /// Of all words, one after the other.
  private var letters: [UInt32] = []
  /// The words in the order in which they came: their symbols, and where their letters end.
  private var symbols: [UInt32] = []
  private var ends: [Int] = []
  /// The words by length, shortest first: their places in the order in which they came.
  private var order: [UInt32] = []
  /// By length: the first word of it, and one more at the end.
  private var firsts: [Int] = [0]
  /// In the order by length: a bit for each kind of letter that occurs.
  private var signatures: [UInt64] = []
  private var bags: [SymbolBag] = []

  /// - Parameter word: as it stands in a `MatchKey`.
  mutating func append(_ word: some Sequence<Unicode.Scalar>, symbol: UInt32) {
    for scalar in word { append(scalar) }
    finishWord(symbol: symbol)
  }

  /// Appends a letter to the word that is finished next.
  mutating func append(_ letter: Unicode.Scalar) { letters.append(alphabet.intern(letter)) }

  mutating func finishWord(symbol: UInt32) {
    symbols.append(symbol)
    ends.append(letters.count)
  }

  private func range(_ word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

  /// Sorts the words; to be called when all are in.
  mutating func finish() {
    firsts = [Int](repeating: 0, count: (ends.indices.map { range($0).count }.max() ?? 0) + 2)
    for word in ends.indices { firsts[range(word).count + 1] += 1 }
    for length in firsts.indices.dropFirst() { firsts[length] += firsts[length - 1] }
    var next = firsts
    order = [UInt32](repeating: 0, count: ends.count)
    for word in ends.indices {
      order[next[range(word).count]] = UInt32(word)
      next[range(word).count] += 1
    }
    signatures.reserveCapacity(order.count)
    bags.reserveCapacity(order.count)
    for word in order {
      let own = letters[range(Int(word))]
      signatures.append(Self.signature(own))
      bags.append(SymbolBag(own))
    }
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
    guard shortest < firsts.count - 1 else { return }
    let (pool, signatures, bags) = (letters.span, signatures.span, bags.span)
    for count in shortest...min(longest, firsts.count - 2) {
      let length = max(count, wanted.count)
      let limit = Int(Double(length) * (1 - MatchWeights.relatedness))
      for index in firsts[count]..<firsts[count + 1] {
        let lost = (signature & ~signatures[index]).nonzeroBitCount
        let gained = (signatures[index] & ~signature).nonzeroBitCount
        guard max(lost, gained) <= limit, bag.distanceBound(bags[index]) <= limit else { continue }
        let word = Int(order[index])
        guard let distance = pattern.distance(to: pool.extracting(range(word)), limit: limit) else { continue }
        body(symbols[word], Double(distance) / Double(length))
      }
    }
  }

  private static func signature(_ letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
