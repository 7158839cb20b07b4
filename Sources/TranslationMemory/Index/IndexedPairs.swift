/// Where in the segments of a match index two frequent words follow each other, apart from marks.
///
/// The segments that have two frequent words are many, and those that have them side by side are few: a phrase would be
/// looked for in vain in most of them. Every pair of frequent words that occurs has a list here, so that a pair without one
/// occurs nowhere.
struct IndexedPairs {
  /// The frequent words, ascending; their places here are their numbers.
  private let words: Column
  /// Of each pair the number of its first word times the count of words plus that of the second, ascending.
  private let pairs: Column
  private let counts: Column
  private let starts: Column
  private let lists: Range<Int>

  init(_ reader: inout IndexReader) throws(IndexReader.Malformed) {
    words = try reader.column()
    pairs = try reader.column()
    counts = try reader.column()
    starts = try reader.column()
    lists = try reader.blob()
    guard counts.count == pairs.count, starts.count == pairs.count else { throw IndexReader.Malformed() }
  }

  /// The number of a frequent word; nil for others.
  func number(of word: Int, _ bytes: borrowing RawSpan) -> Int? {
    let place = words.firstIndex(notBelow: word, bytes)
    return place < words.count && words.value(place, bytes) == word ? place : nil
  }

  /// The segments in which one frequent word follows another, both given by their numbers; nil where there is none.
  func segments(with first: Int, before second: Int, _ bytes: borrowing RawSpan) -> SegmentList? {
    let pair = first * words.count + second
    let place = pairs.firstIndex(notBelow: pair, bytes)
    guard place < pairs.count, pairs.value(place, bytes) == pair else { return nil }
    return SegmentList(count: counts.value(place, bytes), start: lists.lowerBound + starts.value(place, bytes))
  }
}

/// Collects in which segments frequent words follow each other.
struct PairBuilder: ~Copyable {
  private let folder: String?
  /// The frequent words by their ranks, ascending.
  private let words: [Int]
  /// By rank, up to the last frequent word: its number plus 1, 0 for others.
  private var numbers: [UInt32] = []
  /// By pair: in how many segments it is, and the latest of them, counted from 1.
  private var counts: [UInt32]
  private var latest: [UInt32]
  /// What was found, in the order of the segments.
  private var pairs: ScratchArray<UInt32>
  private var segments: ScratchArray<UInt32>
  /// The word before, as in `numbers`.
  private var previous: UInt32 = 0

  /// A word in so many segments is frequent: to read as many for a phrase takes too long.
  private static let least: UInt32 = 8192
  /// Of so many words at most all pairs can be counted.
  private static let most = 1024

  /// - Parameters:
  ///   - count: how many words there are that may be frequent, by their ranks from 0 on.
  ///   - frequency: in how many segments a word is; 0 for marks.
  init(of count: Int, in folder: String?, _ frequency: (_ rank: Int) -> UInt32) {
    self.folder = folder
    var words = (0..<count).filter { frequency($0) >= Self.least }
    if words.count > Self.most {
      words.sort { (frequency($1), $0) < (frequency($0), $1) }
      words = words.prefix(Self.most).sorted()
    }
    self.words = words
    numbers = [UInt32](repeating: 0, count: (words.last ?? -1) + 1)
    for (number, word) in words.enumerated() { numbers[word] = UInt32(number + 1) }
    counts = [UInt32](repeating: 0, count: words.count * words.count)
    latest = counts
    pairs = ScratchArray(in: folder)
    segments = ScratchArray(in: folder)
  }

  /// To be called before the words of each segment.
  mutating func beginSegment() { previous = 0 }

  /// Takes in the next word of a segment that is no mark.
  @inline(__always)
  mutating func add(_ rank: Int, of segment: Int) {
    let number = rank < numbers.count ? numbers[rank] : 0
    if number != 0, previous != 0 {
      let pair = Int(previous &- 1) &* words.count &+ Int(number &- 1)
      let mark = UInt32(truncatingIfNeeded: segment &+ 1)
      if latest[pair] != mark {
        latest[pair] = mark
        counts[pair] &+= 1
        pairs.append(UInt32(truncatingIfNeeded: pair))
        segments.append(UInt32(truncatingIfNeeded: segment))
      }
    }
    previous = number
  }

  /// Writes what `IndexedPairs` reads.
  consuming func write(to writer: inout IndexWriter) {
    let found = counts.indices.filter { counts[$0] > 0 }
    // From here on: where the next segment of each pair goes.
    var nexts = latest
    var total: UInt32 = 0
    for pair in found {
      nexts[pair] = total
      total += counts[pair]
    }
    var sorted = ScratchArray<UInt32>(in: folder)
    sorted.append(repeating: 0, count: segments.count)
    for index in 0..<segments.count {
      let pair = Int(pairs[index])
      sorted[Int(nexts[pair])] = segments[index]
      nexts[pair] &+= 1
    }
    var lists = ScratchArray<UInt8>(in: folder)
    var starts: [Int] = []
    starts.reserveCapacity(found.count)
    sorted.withSpan { sorted in
      var start = 0
      for pair in found {
        starts.append(lists.count)
        let count = Int(counts[pair])
        SegmentList.append(sorted.extracting(start..<start + count), to: &lists)
        start += count
      }
    }
    writer.append(column: words)
    writer.append(column: found)
    writer.append(columnOf: found.count) { Int(counts[found[$0]]) }
    writer.append(column: starts)
    writer.append(blob: lists)
  }
}
