internal import UnicodeText

/// The letters of many words, so that those that are related to a given one are found fast (`MatchWeights.relatedness`).
struct WordShapes {
  private var alphabet = Alphabet(of: .characters)
  /// Of all words, one after the other.
  private var letters: [UInt32] = []
  /// The words in the order in which they came: their symbols, and where their letters end.
  private var symbols: [UInt32] = []
  private var ends: [Int] = []
  /// The words by what they begin and end with.
  private var beginnings = Buckets()
  private var endings = Buckets()

  /// Lists of words under hashes.
  private struct Buckets {
    static let count = 1 << 14

    private var starts: [UInt32] = []
    private var words: [UInt32] = []

    init() {}

    /// - Parameter hashes: of the words, in their order.
    init(_ hashes: [Int]) {
      starts = [UInt32](repeating: 0, count: Self.count + 1)
      for hash in hashes { starts[hash + 1] += 1 }
      for hash in 0..<Self.count { starts[hash + 1] += starts[hash] }
      var next = starts
      words = [UInt32](repeating: 0, count: hashes.count)
      for (word, hash) in hashes.enumerated() {
        words[Int(next[hash])] = UInt32(word)
        next[hash] += 1
      }
    }

    subscript(hash: Int) -> ArraySlice<UInt32> {
      starts.isEmpty ? [] : words[Int(starts[hash])..<Int(starts[hash + 1])]
    }
  }

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

  /// To be called when all words are in.
  mutating func finish() {
    beginnings = Buckets(ends.indices.map { Self.hash(Self.beginning(letters[range($0)])) })
    endings = Buckets(ends.indices.map { Self.hash(Self.ending(letters[range($0)])) })
  }

  private static func beginning(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    word.prefix(MatchWeights.sharedBeginning)
  }

  private static func ending(_ word: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    word.suffix(MatchWeights.sharedEnding)
  }

  private static func hash(_ letters: ArraySlice<UInt32>) -> Int {
    var hash: UInt32 = 0
    for letter in letters { hash = (hash &* 31 &+ letter &+ 1) &* 0x9E37_79B1 }
    return Int(hash >> 18)
  }

  /// Calls `body` with all words that are related to this one, and the share of characters by which they differ.
  ///
  /// - Complexity: O(words that begin or end alike)
  func forEachRelated(
    to word: some Sequence<Unicode.Scalar>, _ body: (_ symbol: UInt32, _ difference: Double) -> Void
  ) {
    let wanted = word.map { alphabet.find($0) ?? Alphabet.unknown }[...]
    var pattern = EditPattern(Array(wanted), alphabet: alphabet.count)
    let shortest = Int((Double(wanted.count) * MatchWeights.relatedness).rounded(.up))
    let longest = Int(Double(wanted.count) / MatchWeights.relatedness)
    let pool = letters.span
    func compare(_ word: Int) {
      let own = range(word)
      let length = max(own.count, wanted.count)
      let limit = Int(Double(length) * (1 - MatchWeights.relatedness))
      guard let distance = pattern.distance(to: pool.extracting(own), limit: limit) else { return }
      body(symbols[word], Double(distance) / Double(length))
    }
    let (beginning, ending) = (Self.beginning(wanted), Self.ending(wanted))
    for word in beginnings[Self.hash(beginning)].lazy.map(Int.init) {
      let own = range(word)
      guard own.count >= shortest, own.count <= longest, Self.beginning(letters[own]) == beginning else { continue }
      compare(word)
    }
    for word in endings[Self.hash(ending)].lazy.map(Int.init) {
      let own = range(word)
      guard own.count >= shortest, own.count <= longest, Self.ending(letters[own]) == ending,
        Self.beginning(letters[own]) != beginning
      else { continue }
      compare(word)
    }
  }
}
