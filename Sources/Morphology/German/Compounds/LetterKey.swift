/// Three letters as one small number. Letters are bytes of UTF-8 in any case; rare ones share a number.
package enum LetterKey {
  /// How many keys there are: five bits for each of three letters.
  package static let count = 1 << 15
  /// How many different letters there are.
  package static let letterCount = 1 << 5

  /// The first of the letters of a key, below `letterCount`.
  package static func firstLetter(of key: Int) -> Int { key >> 10 }

  /// Calls `body` with the key of every three letters of a word, ä, ö and ü being a, o and u, so that umlaut changes
  /// nothing; until `body` returns false.
  ///
  /// - Complexity: O(length of the word)
  @inline(__always)
  package static func forEach(in text: [UInt8], _ word: Range<Int>, _ body: (Int) -> Bool) {
    var key = 0
    var letters = 0
    for index in word {
      let code = plainCode(text, index, start: word.lowerBound)
      if code == 0 { continue }
      key = (key << 5 | code) & (count - 1)
      letters += 1
      if letters >= 3, !body(key) { return }
    }
  }

  /// The key of the first three letters of a word in a text; nil where it has fewer.
  package static func first(of text: [UInt8], _ word: Range<Int>) -> Int? {
    var first: Int?
    forEach(in: text, word) { key in
      first = key
      return false
    }
    return first
  }

  /// The key of three bytes of a folded word, each letter with umlaut being two of them.
  static func of(_ word: [UInt8], _ start: Int) -> Int {
    code(word[start]) << 10 | code(word[start + 1]) << 5 | code(word[start + 2])
  }

  /// The number of a byte, below `letterCount`.
  package static func code(_ byte: UInt8) -> Int {
    switch byte | 0x20 {
    case 0x61...0x7A: Int(byte & 0x1F)
    case 0xE3: 27
    case 0xA4: 28
    case 0xB6: 29
    case 0xBC: 30
    default: 31
    }
  }

  /// As `code`, but with the vowel of a letter with umlaut, and ss for ß; 0 for the first byte of those two.
  private static func plainCode(_ text: [UInt8], _ index: Int, start: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 { return code(byte) }
    if byte == 0xC3 { return index + 1 < text.count && text[index + 1] == 0x9F ? code(UInt8(ascii: "s")) : 0 }
    guard index > start, text[index - 1] == 0xC3 else { return code(byte) }
    return switch byte | 0x20 {
    case 0xA4: code(UInt8(ascii: "a"))
    case 0xB6: code(UInt8(ascii: "o"))
    case 0xBC: code(UInt8(ascii: "u"))
    case 0xBF where byte == 0x9F: code(UInt8(ascii: "s"))
    default: code(byte)
    }
  }
}
