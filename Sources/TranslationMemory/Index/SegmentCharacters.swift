internal import Synchronization
internal import UnicodeText

/// The segments of one language in a match index as the similarity by characters sees them.
///
/// Is made when it is first asked for, from the words that the segments consist of; how many characters of each kind a segment has
/// is counted when a query comes near its length, and kept: 32 bytes a segment.
final class SegmentCharacters: Sendable {
  /// Segments of one length, in words and in characters.
  struct Run {
    let segments: Range<Int>
    let words: Int
    let characters: Int
  }

  /// Those with the fewest characters first.
  let runs: [Run]
  /// The lengths that occur, in characters, ascending, and the runs of each.
  let lengths: [(characters: Int, runs: Range<Int>)]
  /// The runs in the order of their segments, by their places.
  private let bySegment: [Int]
  private let counts = Mutex(Counts())

  private struct Counts {
    /// By run the counts of its segments; nothing where they have not been counted.
    var runs: [[SymbolCounts]] = []
    /// By word; nothing where they have not been counted.
    var words: [SymbolCounts] = []
  }

  init(_ segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    let runs = segments.runs(bytes).enumerated().sorted { ($0.1.characters, $0.0) < ($1.1.characters, $1.0) }.map(\.1)
    var lengths: [(characters: Int, runs: Range<Int>)] = []
    for (place, run) in runs.enumerated() {
      if lengths.last?.characters != run.characters { lengths.append((run.characters, place..<place)) }
      lengths[lengths.count - 1].runs = lengths[lengths.count - 1].runs.lowerBound..<place + 1
    }
    self.runs = runs
    bySegment = runs.indices.sorted { runs[$0].segments.lowerBound < runs[$1].segments.lowerBound }
    self.lengths = lengths
  }

  /// The lengths, by their places in `lengths`, that are nearest to `length` by their ratio, as far as they are wanted.
  func lengths(nearestTo length: Int, where isWanted: (_ characters: Int) -> Bool) -> [Int] {
    var places: [Int] = []
    var above = lengths.firstIndex { $0.characters >= length } ?? lengths.endIndex
    var below = above - 1
    while true {
      let smaller = below >= 0 ? Double(lengths[below].characters) / Double(max(1, length)) : -1
      let larger = above < lengths.count ? Double(length) / Double(max(1, lengths[above].characters)) : -1
      let next = larger >= smaller ? above : below
      guard max(smaller, larger) >= 0, isWanted(lengths[next].characters) else { return places }
      places.append(next)
      if larger >= smaller { above += 1 } else { below -= 1 }
    }
  }

  /// All runs of some lengths, which are neighbors, by their places.
  func runs(ofLengths places: [Int]) -> Range<Int> {
    guard let first = places.min(), let last = places.max() else { return 0..<0 }
    return lengths[first].runs.lowerBound..<lengths[last].runs.upperBound
  }

  /// - Complexity: O(log *runs*)
  func run(of segment: Int) -> Run {
    var (low, high) = (0, bySegment.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[bySegment[middle]].segments.upperBound <= segment { low = middle + 1 } else { high = middle }
    }
    return runs[bySegment[low]]
  }

  /// By run the counts of its segments, those of which there are too many of one kind taken for `SymbolCounts.most`.
  ///
  /// - Parameter wanted: the runs that are asked for; the others may have none.
  func counts(
    of wanted: Range<Int>, in segments: IndexedSegments, _ bytes: borrowing RawSpan
  ) -> [[SymbolCounts]] {
    counts.withLock { counts in
      if counts.runs.isEmpty { counts.runs = [[SymbolCounts]](repeating: [], count: runs.count) }
      for run in wanted where counts.runs[run].isEmpty {
        if counts.words.isEmpty {
          counts.words = [SymbolCounts](repeating: SymbolCounts(), count: segments.words.count)
        }
        counts.runs[run] = Self.counts(runs[run], segments, &counts.words, bytes)
      }
      return counts.runs
    }
  }

  private static func counts(
    _ run: Run, _ segments: IndexedSegments, _ words: inout [SymbolCounts], _ bytes: borrowing RawSpan
  ) -> [SymbolCounts] {
    var counts: [SymbolCounts] = []
    counts.reserveCapacity(run.segments.count)
    for segment in run.segments {
      var own = SymbolCounts()
      var isWhole = true
      var position = segments.start(of: segment, bytes)
      for _ in 0..<run.words {
        let word = Varint.readMixed(bytes, &position)
        if words[word].isEmpty { words[word] = Self.counts(ofWord: word, segments.words, bytes) }
        if words[word].isEmpty || !own.insert(words[word]) { isWhole = false }
      }
      // What is in no word is white space.
      isWhole = isWhole && own.insert(kind: space, count: max(0, run.characters - own.total))
      counts.append(isWhole ? own : .most)
    }
    return counts
  }

  /// Nothing for a word that has more letters than can be counted.
  private static func counts(ofWord word: Int, _ words: IndexedWords, _ bytes: borrowing RawSpan) -> SymbolCounts {
    var counts = SymbolCounts()
    var isWhole = true
    words.forEachLetter(of: word, bytes) { if !counts.insert(kind: kind(of: $0)) { isWhole = false } }
    return isWhole ? counts : SymbolCounts()
  }

  private static let space = 0

  /// The kind that a character counts as: letters that are common in one text are of different kinds.
  static func kind(of scalar: Unicode.Scalar) -> Int {
    if scalar.characterClass == .space { return space }
    return scalar.value < 0x40 ? 27 + Int(scalar.value % 5) : Int(scalar.value % 32)
  }
}
