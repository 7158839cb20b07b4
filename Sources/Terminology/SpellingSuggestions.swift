internal import UnicodeText

/// Finds the words that a mistyped one may have been meant for: those that a few slips of the pen make of it.
///
/// A slip is a letter too many, too few or another, or two neighbors that changed places (optimal string alignment).
package struct SpellingSuggestions: Sendable {
  private let word: [UInt8]
  private let limit: Int
  /// Which letters the word has.
  private let letters: UInt32
  private var found: [(word: String, slips: Int)] = []
  /// Three rows of the table of distances, used again for each word.
  private var rows: [[Int]]

  /// In letters: a shorter word is too much like too many others; a longer one is no word.
  private static let lengths = 4...40

  /// - Parameter word: what may be a slip of the pen.
  package init(for word: String) {
    self.word = word.utf8.smallLatinLetters
    limit = self.word.count < 8 ? 1 : 2
    letters = Self.letters(of: self.word)
    rows = Array(repeating: Array(repeating: 0, count: self.word.count + 1), count: 3)
  }

  /// The nearest words, those with the fewest slips first; of equals, those that were offered first.
  package var best: [String] {
    found.enumerated().sorted { ($0.element.slips, $0.offset) < ($1.element.slips, $1.offset) }
      .prefix(3).map(\.element.word)
  }

  /// Considers a word.
  ///
  /// - Parameters:
  ///   - text: UTF-8, and where in it the word stands.
  /// - Complexity: O(length) for most words, O(length²) for those that are much alike
  package mutating func offer(_ text: [UInt8], _ range: Range<Int>) {
    guard Self.lengths.contains(word.count), abs(range.count - word.count) <= limit + 3 else { return }
    // A slip changes two letters at most.
    let (count, letters) = Self.letters(of: text, range)
    guard abs(count - word.count) <= limit, (self.letters ^ letters).nonzeroBitCount <= 2 * limit else { return }
    let slips = distance(to: text[range].smallLatinLetters)
    guard slips > 0, slips <= limit else { return }
    let text = String(decoding: text[range], as: UTF8.self)
    if !found.contains(where: { $0.word == text }) { found.append((text, slips)) }
  }

  /// How many letters a word has, and which, without making anything of it.
  private static func letters(of text: [UInt8], _ range: Range<Int>) -> (count: Int, letters: UInt32) {
    var count = 0
    var letters: UInt32 = 0
    for index in range where text[index] != 0xC3 {
      let byte = text[index]
      let isSecond = index > range.lowerBound && text[index - 1] == 0xC3
      // The same as of small letters, of which only the last five bits count.
      letters |= 1 << UInt32((isSecond ? byte &+ 0x40 : byte) & 31)
      count += 1
    }
    return (count, letters)
  }

  private static func letters(of word: [UInt8]) -> UInt32 { word.reduce(0) { $0 | 1 << UInt32($1 & 31) } }

  private mutating func distance(to other: [UInt8]) -> Int {
    for column in rows[1].indices { rows[1][column] = column }
    for row in other.indices {
      rows[2][0] = row + 1
      for column in word.indices {
        var least = min(rows[1][column + 1], rows[2][column]) + 1
        least = min(least, rows[1][column] + (word[column] == other[row] ? 0 : 1))
        if row > 0, column > 0, word[column] == other[row - 1], word[column - 1] == other[row] {
          least = min(least, rows[0][column - 1] + 1)
        }
        rows[2][column + 1] = least
      }
      rows.swapAt(0, 1)
      rows.swapAt(1, 2)
    }
    return rows[1][word.count]
  }
}

extension Collection<UInt8> {
  /// A letter a byte, in small letters: those of ASCII and Latin-1, and one byte for each byte of any other.
  fileprivate var smallLatinLetters: [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(count)
    var isSecond = false
    for byte in self {
      if isSecond {
        letters.append((0x80...0x9E).contains(byte) ? byte + 0x60 : byte + 0x40)
      } else if byte != 0xC3 {
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
      isSecond = byte == 0xC3
    }
    return letters
  }
}
