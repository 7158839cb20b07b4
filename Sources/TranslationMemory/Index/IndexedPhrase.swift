/// The words of a query as an index knows them, and the search for them.
///
/// What has all words of a query is among the segments of each of them, and what has a phrase among the segments in which two
/// of its words follow each other (`IndexedPairs`). The shortest of these lists is read, and others as far as they are
/// shorter than the segments would be to read; then the words of the segments that are left are compared. A single word and a phrase
/// of two frequent words are found by lists alone.
struct IndexedPhrase {
  private let segments: IndexedSegments
  private let mode: ConcordanceQuery.Mode
  /// For each word of the query, the words of the index that stand for it, ascending.
  private let words: [[Int]]
  /// The shortest first.
  private let sources: [Source]

  /// Lists that together have every segment that is asked for.
  fileprivate struct Source {
    /// The words of the query that these segments have, side by side if there are two.
    let places: Range<Int>
    var words: [Int] = []
    var pairs: [SegmentList] = []
    /// How many segments the lists have.
    var size = 0
    /// Whether every segment of the lists has the words of `places`.
    var isExact: Bool { places.count == 1 || words.isEmpty }

    var listCount: Int { words.count + pairs.count }
  }

  /// - Parameter words: for each word of the query, the words of the index that stand for it, ascending.
  init(
    _ words: [[Int]], _ mode: ConcordanceQuery.Mode, in segments: IndexedSegments, _ bytes: borrowing RawSpan
  ) {
    self.segments = segments
    self.mode = mode
    self.words = words
    var sources = words.indices.map { place in
      var source = Source(places: place..<place + 1)
      for word in words[place] { source.add(word, of: segments, bytes) }
      return source
    }
    if mode == .phrase {
      for place in words.indices.dropFirst() {
        if let pairs = Self.pairs(endingAt: place, words, segments, bytes) { sources.append(pairs) }
      }
    }
    self.sources = sources.sorted { ($0.size, $1.places.count) < ($1.size, $0.places.count) }
  }

  /// The segments in which a word of the query may follow the one before it; nil where that is not known of enough of their words.
  private static func pairs(
    endingAt place: Int, _ words: [[Int]], _ segments: IndexedSegments, _ bytes: borrowing RawSpan
  ) -> Source? {
    var source = Source(places: place - 1..<place + 1)
    var numbers: [[Int]] = []
    for place in source.places {
      var frequent: [Int] = []
      for word in words[place] {
        if let number = segments.pairs.number(of: word, bytes) {
          frequent.append(number)
        } else {
          source.add(word, of: segments, bytes)
        }
      }
      numbers.append(frequent)
    }
    guard numbers[0].count * numbers[1].count <= mostPairs, !numbers[0].isEmpty || !numbers[1].isEmpty else {
      return nil
    }
    for first in numbers[0] {
      for second in numbers[1] {
        guard let list = segments.pairs.segments(with: first, before: second, bytes) else { continue }
        source.pairs.append(list)
        source.size += list.count
      }
    }
    return source
  }

  /// So many pairs are looked up at most.
  private static let mostPairs = 4096

  /// Calls `body` with each segment that has what is asked for, once.
  @inline(__always)
  func forEachSegment(
    _ bytes: borrowing RawSpan, _ scratch: inout SearchScratch, _ body: (_ segment: Int) -> Void
  ) {
    guard let source = sources.first, source.size > 0 else { return }
    let isExact = source.isExact && source.places.count == words.count
    if isExact, source.listCount == 1 {
      source.forEachSegment(of: segments, bytes, body)
      return
    }
    let candidates = candidates(bytes, &scratch)
    if isExact {
      for segment in candidates { body(Int(segment)) }
    } else {
      forEach(of: candidates, bytes, body)
    }
  }

  /// The segments that may have what is asked for.
  private func candidates(_ bytes: borrowing RawSpan, _ scratch: inout SearchScratch) -> [UInt32] {
    scratch.prepare(segments: segments.count)
    var candidates: [UInt32] = []
    var read: [Range<Int>] = []
    for source in sources {
      if let first = read.first {
        guard first.count < words.count, source.size < candidates.count * Self.reading else { break }
        if read.contains(where: { $0.contains(source.places) }) { continue }
        var others: [UInt32] = []
        source.forEachSegment(of: segments, bytes) { segment in
          if scratch.revisit(segment) { others.append(UInt32(truncatingIfNeeded: segment)) }
        }
        scratch.clearVisits()
        for segment in others { _ = scratch.visit(Int(segment)) }
        candidates = others
      } else {
        source.forEachSegment(of: segments, bytes) { segment in
          if scratch.visit(segment) { candidates.append(UInt32(truncatingIfNeeded: segment)) }
        }
      }
      read.append(source.places)
    }
    scratch.clearVisits()
    return candidates
  }

  /// So many entries of lists cost about as much as reading one segment.
  private static let reading = 16

  // MARK: Reading

  /// Calls `body` with those of some segments that have what is asked for.
  private func forEach(of candidates: [UInt32], _ bytes: borrowing RawSpan, _ body: (_ segment: Int) -> Void) {
    let lengths = segments.lengthTable(bytes)
    var group = 0..<0
    var length = 0
    var starts: [Int] = []
    var touched = 0
    for chunk in stride(from: 0, to: candidates.count, by: SearchScratch.chunk) {
      let chunk = chunk..<min(candidates.count, chunk + SearchScratch.chunk)
      // The waiting for the words of each is done while the others are waited for.
      starts.removeAll(keepingCapacity: true)
      for place in chunk { starts.append(segments.start(of: Int(candidates[place]), bytes)) }
      for start in starts { touched &+= bytes.uint8(start) }
      for place in chunk {
        let segment = Int(candidates[place])
        if !group.contains(segment) { (group, length) = lengths.group(of: segment) }
        if isFulfilled(at: starts[place &- chunk.lowerBound], length: length, bytes) { body(segment) }
      }
    }
    withExtendedLifetime(touched) {}
  }

  /// Whether the words from `start` on are what is asked for.
  @inline(__always)
  private func isFulfilled(at start: Int, length: Int, _ bytes: borrowing RawSpan) -> Bool {
    switch mode {
    case .phrase: hasPhrase(at: start, length: length, bytes)
    case .words: words.indices.allSatisfy { hasWord($0, at: start, length: length, bytes) }
    }
  }

  private func hasWord(_ index: Int, at start: Int, length: Int, _ bytes: borrowing RawSpan) -> Bool {
    var position = start
    for _ in 0..<length where isWord(Varint.readMixed(bytes, &position), index) { return true }
    return false
  }

  private func hasPhrase(at start: Int, length: Int, _ bytes: borrowing RawSpan) -> Bool {
    var position = start
    var rest = length
    while rest >= words.count {
      let word = Varint.readMixed(bytes, &position)
      rest &-= 1
      if isWord(word, 0), isContinued(at: position, length: rest, bytes) { return true }
    }
    return false
  }

  /// Whether the others follow the first word of the query, apart from marks.
  private func isContinued(at start: Int, length: Int, _ bytes: borrowing RawSpan) -> Bool {
    var position = start
    var index = 1
    for _ in 0..<length {
      let word = Varint.readMixed(bytes, &position)
      if isWord(word, index) {
        index &+= 1
        if index == words.count { return true }
      } else if segments.words.kind(word, bytes) != .mark {
        return false
      }
    }
    return false
  }

  /// Whether a word of the index stands for a word of the query.
  @inline(__always)
  private func isWord(_ word: Int, _ index: Int) -> Bool {
    let own = words[index]
    if own.count == 1 { return own[0] == word }
    var (low, high) = (0, own.count)
    while low < high {
      let middle = (low &+ high) / 2
      if own[middle] < word { low = middle &+ 1 } else { high = middle }
    }
    return low < own.count && own[low] == word
  }
}

extension IndexedPhrase.Source {
  fileprivate mutating func add(_ word: Int, of segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    words.append(word)
    size += segments.words.frequency(word, bytes)
  }

  /// Calls `body` with the segments of each list; of several lists it may be called with one segment more than once.
  @inline(__always)
  fileprivate func forEachSegment(
    of segments: IndexedSegments, _ bytes: borrowing RawSpan, _ body: (_ segment: Int) -> Void
  ) {
    let all = 0..<segments.count
    for word in words { segments.words.forEachSegment(with: word, in: all, bytes, body) }
    for pair in pairs { pair.forEach(in: all, bytes, body) }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
