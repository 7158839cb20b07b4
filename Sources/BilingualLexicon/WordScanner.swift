internal import UnicodeText

/// What a word of a text is to the lexicon.
package enum WordKind: UInt8, Sendable {
  case word
  /// Digits, with their separators brought into one form; number words and months count as numbers too.
  case number
  /// A punctuation mark or symbol that translators keep: ? ! : " ( % and the like, no commas, full stops and hyphens.
  case mark
}

/// Cuts a sentence into the words that a lexicon knows: folded as in `MatchKey`, without diacritics, numbers in one form
/// ("1.000,5" and "1,000.5" both become "1000.5").
struct WordScanner {
  private let bytes: [UInt8]
  private var next = 0

  init(_ sentence: String) { bytes = Self.folded(MatchKey.of(sentence)) }

  /// Calls `body` with every word in order.
  mutating func forEachWord(_ body: (WordKind, ArraySlice<UInt8>) -> Void) {
    while next < bytes.count {
      let byte = bytes[next]
      if Self.isDigit(byte) {
        body(.number, scanNumber())
        skipOrdinalSuffix()
      } else if Self.isLetter(byte) {
        let start = next
        let word = scanLetters()
        if !Self.isClitic(word, after: start, in: bytes) { body(.word, word) }
      } else {
        if Self.marks.contains(byte) { body(.mark, bytes[next...next]) }
        next += 1
      }
    }
  }

  private mutating func scanLetters() -> ArraySlice<UInt8> {
    let start = next
    while next < bytes.count, Self.isLetter(bytes[next]) { next += 1 }
    return bytes[start..<next]
  }

  /// Reads groups of digits with single separators between them. A last group of other than three digits, or after
  /// another separator than the groups before, is the fraction.
  private mutating func scanNumber() -> ArraySlice<UInt8> {
    let first = scanDigits()
    guard next + 1 < bytes.count, Self.separators.contains(bytes[next]), Self.isDigit(bytes[next + 1]) else {
      return first
    }
    var groups = [first]
    var separators: [UInt8] = []
    while next + 1 < bytes.count, Self.separators.contains(bytes[next]), Self.isDigit(bytes[next + 1]) {
      separators.append(bytes[next])
      next += 1
      groups.append(scanDigits())
    }
    guard let last = separators.last, let fraction = groups.last else { return first }
    let isMixed = separators.first != last
    if separators.count > 1, !isMixed, fraction.count != 3 { return Array(groups.joined(separator: [0x2E]))[...] }
    if fraction.count == 3, !isMixed { return Array(groups.joined())[...] }
    return (Array(groups.dropLast().joined()) + [0x2E] + fraction)[...]
  }

  private mutating func scanDigits() -> ArraySlice<UInt8> {
    let start = next
    while next < bytes.count, Self.isDigit(bytes[next]) { next += 1 }
    return bytes[start..<next]
  }

  private mutating func skipOrdinalSuffix() {
    guard next < bytes.count, Self.isLetter(bytes[next]) else { return }
    var end = next
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    if ["st", "nd", "rd", "th"].contains(where: { bytes[next..<end].elementsEqual($0.utf8) }) { next = end }
  }

  /// The "s" of "Ukraine's" and its kind.
  private static func isClitic(_ word: ArraySlice<UInt8>, after start: Int, in bytes: [UInt8]) -> Bool {
    word.count == 1 && start > 1 && bytes[start - 1] == 0x27 && isLetter(bytes[start - 2])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Bytes of characters beyond ASCII count as letters: `folded` has made spaces of all that are none.
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

  private static let separators = Array(".,:'".utf8)
  private static let marks = Array("?!:;\"()[]{}/%$&+=<>@#*_|~^\\".utf8)

  /// The text with diacritics taken off the letters, and with spaces for the characters beyond ASCII that are no letters.
  static func folded(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: scalar.value))
      } else if let base = baseLetter(of: scalar) {
        folded.append(base)
      } else if scalar.characterClass == .letter {
        folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        folded.append(0x20)
      }
    }
    return folded
  }

  /// The letter of ASCII under the diacritics of a Latin letter.
  private static func baseLetter(of scalar: Unicode.Scalar) -> UInt8? {
    guard (0xC0..<0x180).contains(scalar.value) else { return nil }
    let base = baseLetters[Int(scalar.value - 0xC0)]
    return base == 0x5F ? nil : base
  }

  /// For the letters U+00C0 to U+017F, by their canonical decompositions (Unicode Character Database) and, where they
  /// have none, by their shapes.
  private static let baseLetters = Array(
    ("aaaaaaaceeeeiiiidnooooo_ouuuuytsaaaaaaaceeeeiiiidnooooo_ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii__jjkkkllllll__llnnnnnn_nnoooooo"
      + "oorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
