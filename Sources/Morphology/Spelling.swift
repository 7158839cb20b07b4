internal import UnicodeText

/// What inflection asks of a word's letters. All of it works on UTF-8 bytes and wants NFC.
extension String {
  func ends(with ending: String) -> Bool {
    utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  func ends(withAny endings: [String]) -> Bool { endings.contains { ends(with: $0) } }

  func begins(with beginning: String) -> Bool { utf8.starts(with: beginning.utf8) }

  /// The text without its last bytes; they must be whole characters.
  func dropping(_ byteCount: Int) -> String { String(Substring(utf8.dropLast(byteCount))) }

  /// The text without the ending, if it has it.
  func dropping(_ ending: String) -> String? { ends(with: ending) ? dropping(ending.utf8.count) : nil }

  var beginsUppercase: Bool { unicodeScalars.first?.properties.isUppercase ?? false }
  var beginsLowercase: Bool { unicodeScalars.first?.properties.isLowercase ?? false }

  /// The words of a term, without the white space between them.
  var words: [String] {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      // White space of ASCII, and the separators among its control characters.
      return utf8.split { (0x09...0x0D).contains($0) || (0x1C...0x20).contains($0) }.map { String(Substring($0)) }
    }
    if !unicodeScalars.contains(where: { $0.characterClass == .space }) { return isEmpty ? [] : [self] }
    return unicodeScalars.split { $0.characterClass == .space }.map { String($0) }
  }

  /// Whether the last hyphenated part is an abbreviation: two or more capitals or digits and no small letter ("EU",
  /// "Alt-LKW").
  var isAbbreviation: Bool {
    var length = 0
    for scalar in unicodeScalars.reversed() {
      if scalar == "-" { break }
      guard scalar.isCapitalOrDigit else { return false }
      length += 1
    }
    return length > 1
  }
}

extension Unicode.Scalar {
  /// Unicode's properties are slow to ask for, and nearly all scalars are ASCII.
  fileprivate var isCapitalOrDigit: Bool {
    isASCII ? "A"..."Z" ~= self || "0"..."9" ~= self : properties.isUppercase || characterClass == .digit
  }
}

extension UInt8 {
  /// Whether the byte stands for a vowel letter of German in UTF-8, by itself or as the second byte of one with umlaut
  /// or of é. Bit 5 is what small and capital letters differ in, in ASCII and in the second byte alike.
  var isVowel: Bool {
    switch self | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"),
      0xA4, 0xB6, 0xBC, 0xA9:
      true
    default: false
    }
  }
}

extension String {
  /// The word with umlaut on its last a, o, u or au: "Haus" has "Häus", "Vater" has "Väter". Nil where there is none.
  var umlauted: String? {
    var bytes = Array(utf8)
    guard var index = bytes.lastIndex(where: Self.takesUmlaut) else { return nil }
    if index > 0, bytes[index] == UInt8(ascii: "u") {
      if Self.isE(bytes[index - 1]) { return nil }
      if bytes[index - 1] | 0x20 == UInt8(ascii: "a") { index -= 1 }
    }
    let isCapital = bytes[index] & 0x20 == 0
    let second: UInt8 =
      switch bytes[index] | 0x20 {
      case UInt8(ascii: "a"): 0xA4
      case UInt8(ascii: "o"): 0xB6
      default: 0xBC
      }
    bytes.replaceSubrange(index...index, with: [0xC3, isCapital ? second & ~0x20 : second])
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the last syllable has a vowel that can take umlaut.
  var lastVowelTakesUmlaut: Bool {
    guard let last = utf8.last(where: \.isVowel) else { return false }
    return Self.takesUmlaut(last)
  }

  private static func takesUmlaut(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }

  private static func isE(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "e") }
}
