internal import UnicodeText

/// The `MatchKey`s of the words of one language in a match index, one after the other, to be searched for parts of words.
///
/// Is made when it is first asked for.
final class WordKeys: Sendable {
  /// A line for each word, empty for a mark.
  private let text: [UInt8]
  /// Where the lines end.
  private let ends: [Int]

  private static let separator = UInt8(ascii: "\n")

  /// - Complexity: O(length of all words)
  init(_ words: IndexedWords, _ bytes: borrowing RawSpan) {
    var text: [UInt8] = []
    var ends: [Int] = []
    ends.reserveCapacity(words.count)
    let folded = words.folded.numbers(bytes)
    for word in 0..<words.count {
      if words.kind(word, bytes) != .mark {
        let letters = words.letters(of: word, bytes)
        if folded.contains(word) {
          MatchKey.append(of: letters.span, to: &text)
        } else {
          text += letters
        }
      }
      ends.append(text.count)
      text.append(Self.separator)
    }
    // So that eight bytes can be read at the last one.
    text += repeatElement(Self.separator, count: 8)
    self.text = text
    self.ends = ends
  }

  func key(of word: Int) -> String { String(decoding: text[range(of: word)], as: UTF8.self) }

  private func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1] + 1)..<ends[word] }

  /// The words that pass, ascending.
  func words(where isWanted: (_ key: String) -> Bool) -> [Int] {
    ends.indices.filter { !range(of: $0).isEmpty && isWanted(key(of: $0)) }
  }

  /// The words whose keys hold `part`, ascending.
  ///
  /// - Parameter part: a part of a key, without line breaks.
  /// - Complexity: O(length of all words), eight bytes in a step
  func words(holding part: String) -> [Int] {
    let part = Array(part.utf8)
    guard let first = part.first else { return [] }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (firsts, seconds) = (ones &* UInt64(first), ones &* UInt64(part.count > 1 ? part[1] : 0))
    let text = text
    let letters = text.span
    let bytes = unsafe letters.bytes
    var found: [Int] = []
    var (position, word) = (0, 0)
    let end = ends.last ?? 0
    while position < end {
      // Zero where the first two bytes of the part stand.
      var differences = bytes.uint64(position) ^ firsts
      if part.count > 1 { differences |= bytes.uint64(position &+ 1) ^ seconds }
      // The lowest bit that is left belongs to a zero byte; those above it may not.
      var zeros = (differences &- ones) & ~differences & (ones << 7)
      while zeros != 0 {
        let start = position &+ zeros.trailingZeroBitCount / 8
        zeros &= zeros &- 1
        guard start < end, holds(part, at: start) else { continue }
        word = firstWord(endingBehind: start, from: word)
        if found.last != word { found.append(word) }
      }
      position &+= 8
    }
    return found
  }

  private func holds(_ part: [UInt8], at start: Int) -> Bool {
    guard start + part.count <= text.count else { return false }
    for index in part.indices where text[start &+ index] != part[index] { return false }
    return true
  }

  private func firstWord(endingBehind position: Int, from first: Int) -> Int {
    var (low, high) = (first, ends.count)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
