internal import UnicodeText

/// Finds the segments of a match index that are similar to a query by characters: all of them, and compares few others.
///
/// The cheapest edits between two texts do not become more when the white space is left out of both. A segment without it
/// is its words, one after the other, and the edits make each word of some part of the query. So there are at least as many
/// as the sum, over the words, of the distance between the word and the part of the query that is nearest to it, wherever
/// that is. Such a distance is worked out once for a query and a word, so that a segment costs a few additions; nearly none
/// passes that is not similar. Before that the numbers of characters of each kind are compared (`SymbolCounts`), which most
/// segments do not pass. What is left is compared by its words, and what is similar so by its text.
///
/// The lengths nearest to the query's come first, and before them some segments that are similar by words: so the cut is high
/// early.
struct CharacterSearch {
  private let segments: IndexedSegments
  private let characters: SegmentCharacters
  /// The query in small letters.
  private let text: [Unicode.Scalar]
  private let counts: SymbolCounts

  init(_ text: String, in segments: IndexedSegments, _ characters: SegmentCharacters) {
    self.segments = segments
    self.characters = characters
    self.text = Array(text.lowercasedByICU.unicodeScalars)
    var counts = SymbolCounts()
    for scalar in self.text { _ = counts.insert(kind: SegmentCharacters.kind(of: scalar)) }
    self.counts = counts
  }

  /// - Parameters:
  ///   - likely: segments that are compared first.
  ///   - hit: what a segment with this distance is; nil if it is not wanted.
  ///   - read: the text of a segment.
  func run(
    _ bytes: borrowing RawSpan, _ scratch: inout CharacterScratch, likely: [Int], into top: inout TopMatches,
    hit: (_ segment: Int, _ score: EditScore) -> Hit?, read: (Hit) throws -> String
  ) throws {
    guard !text.isEmpty, top.cut <= 100 else { return }
    scratch.load(text, words: segments.words.count)
    for segment in likely {
      let run = characters.run(of: segment)
      let longer = max(run.characters, text.count)
      let limit = EditScore.limit(length: longer, percent: top.cut)
      try compare(segment, run, longer: longer, limit: limit, bytes, &scratch, &top, hit, read)
    }
    let wanted = characters.lengths(nearestTo: text.count) { length in
      let longer = max(length, text.count)
      return longer - min(length, text.count) <= EditScore.limit(length: longer, percent: top.cut)
    }
    let all = characters.counts(of: characters.runs(ofLengths: wanted), in: segments, bytes)
    for length in wanted {
      let (length, runs) = characters.lengths[length]
      let longer = max(length, text.count)
      var cut = top.cut
      var limit = EditScore.limit(length: longer, percent: cut)
      guard longer - min(length, text.count) <= limit else { return }
      for place in runs {
        let run = characters.runs[place]
        let counts = all[place]
        for index in counts.indices {
          let missing = self.counts.surplus(over: counts[index])
          guard max(missing, missing &- text.count &+ length) <= limit else { continue }
          let segment = run.segments.lowerBound &+ index
          guard scratch.passes(segment, count: run.words, in: segments, limit: limit, bytes) else { continue }
          try compare(segment, run, longer: longer, limit: limit, bytes, &scratch, &top, hit, read)
          if top.cut > cut {
            cut = top.cut
            limit = EditScore.limit(length: longer, percent: cut)
          }
        }
      }
    }
  }

  /// Compares a segment with the query by its words, then by its text.
  private func compare(
    _ segment: Int, _ run: SegmentCharacters.Run, longer: Int, limit: Int, _ bytes: borrowing RawSpan,
    _ scratch: inout CharacterScratch, _ top: inout TopMatches, _ hit: (_ segment: Int, _ score: EditScore) -> Hit?,
    _ read: (Hit) throws -> String
  ) rethrows {
    guard let least = scratch.distance(toWordsOf: segment, count: run.words, in: segments, limit: limit, bytes),
      let best = hit(segment, EditScore(distance: least, length: longer)), top.wants(best),
      let distance = scratch.distance(to: try read(best), limit: limit),
      let found = hit(segment, EditScore(distance: distance, length: longer))
    else { return }
    top.insert(found)
  }
}

/// The memory that a search by characters works in, kept for the next one.
struct CharacterScratch {
  private var query = EditPattern()
  /// The query without its white space.
  private var letters = EditPattern()
  /// Of the query's characters that have no symbol of their own.
  private var rare: [Unicode.Scalar: UInt32] = [:]
  private var symbols: [UInt32] = []
  /// By word: the distance of the part of the query that is nearest to it, 255 where that is not known yet.
  private var costs: [UInt8] = []
  /// The words that have one.
  private var known: [Int] = []

  private static let unknown = UInt8.max
  /// Characters of the common scripts have their value plus 1. 0 is what the query does not have.
  private static let common: UInt32 = 0x2200

  /// - Parameter words: how many words the index has.
  mutating func load(_ text: [Unicode.Scalar], words: Int) {
    for word in known { costs[word] = Self.unknown }
    known.removeAll(keepingCapacity: true)
    if costs.count < words { costs += repeatElement(Self.unknown, count: words - costs.count) }
    rare.removeAll(keepingCapacity: true)
    for scalar in text where scalar.value >= Self.common && rare[scalar] == nil {
      rare[scalar] = Self.common + 1 + UInt32(rare.count)
    }
    let alphabet = Int(Self.common) + 1 + rare.count
    query.load(text.map { symbol($0) }, alphabet: alphabet)
    letters.load(text.filter { $0.characterClass != .space }.map { symbol($0) }, alphabet: alphabet)
  }

  private func symbol(_ scalar: Unicode.Scalar) -> UInt32 {
    scalar.value < Self.common ? scalar.value + 1 : rare[scalar] ?? 0
  }

  /// Whether the words of a segment may come from the query by no more than `limit` edits.
  mutating func passes(
    _ segment: Int, count: Int, in segments: IndexedSegments, limit: Int, _ bytes: borrowing RawSpan
  ) -> Bool {
    var position = segments.start(of: segment, bytes)
    var sum = 0
    var rest = count
    while true {
      rest = addUp(rest, at: &position, to: &sum, limit: limit, bytes)
      if sum > limit { return false }
      if rest == 0 { return true }
      var next = position
      workOut(Varint.readMixed(bytes, &next), segments.words, bytes)
    }
  }

  /// Adds up the costs of `count` words, up to one whose cost is not known yet or to a sum above the limit.
  ///
  /// - Returns: how many words are left.
  @inline(__always)
  private func addUp(
    _ count: Int, at position: inout Int, to sum: inout Int, limit: Int, _ bytes: borrowing RawSpan
  ) -> Int {
    let costs = costs.span
    var rest = count
    while rest > 0, sum <= limit {
      var next = position
      let cost = costs[Varint.readMixed(bytes, &next)]
      if cost == Self.unknown { break }
      sum &+= Int(cost)
      position = next
      rest &-= 1
    }
    return rest
  }

  private mutating func workOut(_ word: Int, _ words: IndexedWords, _ bytes: borrowing RawSpan) {
    symbols.removeAll(keepingCapacity: true)
    append(word, words, bytes)
    let symbols = symbols
    costs[word] = UInt8(min(letters.leastDistance(ofPartTo: symbols.span), Int(Self.unknown) - 1))
    known.append(word)
  }

  private mutating func append(_ word: Int, _ words: IndexedWords, _ bytes: borrowing RawSpan) {
    words.forEachLetter(of: word, bytes) { symbols.append(symbol($0)) }
  }

  /// The distance between the query and the words of a segment, white space left out of both; nil above the limit.
  mutating func distance(
    toWordsOf segment: Int, count: Int, in segments: IndexedSegments, limit: Int, _ bytes: borrowing RawSpan
  ) -> Int? {
    symbols.removeAll(keepingCapacity: true)
    var position = segments.start(of: segment, bytes)
    for _ in 0..<count { append(Varint.readMixed(bytes, &position), segments.words, bytes) }
    let symbols = symbols
    return letters.distance(to: symbols.span, limit: limit)
  }

  /// The distance between the query and a text; nil above the limit.
  mutating func distance(to text: String, limit: Int) -> Int? {
    symbols.removeAll(keepingCapacity: true)
    for scalar in text.lowercasedByICU.unicodeScalars { symbols.append(symbol(scalar)) }
    let symbols = symbols
    return query.distance(to: symbols.span, limit: limit)
  }
}
