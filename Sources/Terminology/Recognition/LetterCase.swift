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
