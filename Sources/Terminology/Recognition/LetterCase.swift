/// Letter case by bytes of UTF-8, for the letters of ASCII and Latin-1: those that German words begin with.
enum CaseChange {
  case none
  /// The first letter small.
  case smallFirst
  /// All letters small.
  case small
  /// The first letter a capital, all others small.
  case capitalized
}

extension [UInt8] {
  func beginsUppercase(at index: Int) -> Bool {
    let byte = self[index]
    return (0x41...0x5A).contains(byte)
      || byte == 0xC3 && index + 1 < count && (0x80...0x9E).contains(self[index + 1])
  }

  /// Whether a capital follows a small letter: "iPhone", "SecGenNATO".
  func hasInnerCapital(_ range: Range<Int>) -> Bool {
    var isAfterSmall = false
    for index in range {
      let byte = self[index]
      if isAfterSmall, (0x41...0x5A).contains(byte) { return true }
      isAfterSmall = (0x61...0x7A).contains(byte)
    }
    return false
  }

  /// Whether no letter is small.
  func isUppercase(_ range: Range<Int>) -> Bool {
    for index in range {
      let byte = self[index]
      if (0x61...0x7A).contains(byte) || byte >= 0x9F && byte != 0xC3 { return false }
    }
    return true
  }

  /// A hyphen, also one of U+2010 and U+2011.
  func isHyphen(_ range: Range<Int>) -> Bool {
    if range.count == 1 { return self[range.lowerBound] == UInt8(ascii: "-") }
    return range.count == 3 && self[range.lowerBound] == 0xE2 && self[range.lowerBound + 1] == 0x80
      && (0x90...0x91).contains(self[range.lowerBound + 2])
  }

  /// How else a word may be spelled that is known to nobody as it is; nil where it has no other spelling.
  func otherSpelling(of word: Range<Int>) -> [UInt8]? { withoutAccents(word) ?? withUmlauts(word) }

  /// A word with plain letters for those with accents of other languages: "Ukraine" for "Ukrainë"; nil where it has none.
  private func withoutAccents(_ word: Range<Int>) -> [UInt8]? {
    var spelled: [UInt8] = []
    var isChanged = false
    var index = word.lowerBound
    while index < word.upperBound {
      if self[index] == 0xC3, index + 1 < word.upperBound, let plain = Self.plainLetter(self[index + 1]) {
        if !isChanged { spelled = Array(self[word.lowerBound..<index]) }
        isChanged = true
        spelled.append(plain)
        index += 2
        continue
      }
      if isChanged { spelled.append(self[index]) }
      index += 1
    }
    return isChanged ? spelled : nil
  }

  /// The letter of ASCII under an accent, by the second byte of a letter of Latin-1; German letters have none.
  private static func plainLetter(_ second: UInt8) -> UInt8? {
    let letter: UInt8? =
      switch second | 0x20 {
      case 0xA0...0xA3, 0xA5: UInt8(ascii: "a")
      case 0xA7: UInt8(ascii: "c")
      case 0xA8...0xAB: UInt8(ascii: "e")
      case 0xAC...0xAF: UInt8(ascii: "i")
      case 0xB1: UInt8(ascii: "n")
      case 0xB2...0xB5, 0xB8: UInt8(ascii: "o")
      case 0xB9...0xBB: UInt8(ascii: "u")
      case 0xBD: UInt8(ascii: "y")
      default: nil
      }
    return letter.map { second & 0x20 == 0 ? $0 & ~0x20 : $0 }
  }

  /// A word with ä, ö and ü for ae, oe and ue, as those write who have no such letters: "Buendnis"; nil where it has none.
  ///
  /// After a vowel or q, ue is none: "neue", "Quelle".
  private func withUmlauts(_ word: Range<Int>) -> [UInt8]? {
    var spelled: [UInt8] = []
    var isChanged = false
    var index = word.lowerBound
    while index < word.upperBound {
      let byte = self[index]
      let hasE = index + 1 < word.upperBound && self[index + 1] | 0x20 == UInt8(ascii: "e")
      if hasE, let umlaut = Self.umlaut(byte), index == word.lowerBound || !Self.hinders(self[index - 1]) {
        if !isChanged { spelled = Array(self[word.lowerBound..<index]) }
        isChanged = true
        spelled += [0xC3, umlaut]
        index += 2
        continue
      }
      if isChanged { spelled.append(byte) }
      index += 1
    }
    return isChanged ? spelled : nil
  }

  /// The second byte of the letter with umlaut.
  private static func umlaut(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "a"): 0xA4
    case UInt8(ascii: "o"): 0xB6
    case UInt8(ascii: "u"): 0xBC
    case UInt8(ascii: "A"): 0x84
    case UInt8(ascii: "O"): 0x96
    case UInt8(ascii: "U"): 0x9C
    default: nil
    }
  }

  /// Whether a letter before "ue" tells that it is no ü.
  private static func hinders(_ letter: UInt8) -> Bool { "aeiouqAEIOUQ".utf8.contains(letter) }

  /// A word with a capital first letter, all others small.
  var capitalized: [UInt8] {
    var bytes = self
    for index in bytes.indices { bytes[index] = changed(index, .capitalized, start: 0) }
    return bytes
  }

  var lowercased: [UInt8] {
    var bytes = self
    for index in bytes.indices { bytes[index] = changed(index, .small, start: 0) }
    return bytes
  }

  /// The byte at `index` of a word that begins at `start`, in another case.
  @inline(__always)
  func changed(_ index: Int, _ change: CaseChange, start: Int) -> UInt8 {
    let byte = self[index]
    let isSecond = index > start && self[index - 1] == 0xC3
    switch change {
    case .none: return byte
    case .smallFirst where index > start + 1 || index == start + 1 && !isSecond: return byte
    case .capitalized where index == start || index == start + 1 && isSecond:
      let isSmall = (0x61...0x7A).contains(byte) || isSecond && (0xA0...0xBE).contains(byte)
      return isSmall ? byte & ~0x20 : byte
    case .smallFirst, .small, .capitalized:
      let isCapital = (0x41...0x5A).contains(byte) || isSecond && (0x80...0x9E).contains(byte)
      return isCapital ? byte | 0x20 : byte
    }
  }
}
