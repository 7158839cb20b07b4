import UnicodeText

/// Reading scalars and white space in the bytes of valid UTF-8. Offsets are bytes.
extension [UInt8] {
  /// The scalar at `offset` and its width in bytes.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = UInt32(self[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(truncatingIfNeeded: first)), 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(width))
    for i in 1..<width { value = value << 6 | UInt32(self[offset + i] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  /// The scalar that ends at `offset` and its width in bytes.
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// The first offset from `start` on where no blank stands; a line break is none.
  func skipBlanks(from start: Int) -> Int {
    var i = start
    while i < count {
      let byte = self[i]
      if byte == 0x20 || byte == 0x09 {
        i += 1
      } else if byte < 0x80 {
        return i
      } else {
        let (scalar, width) = scalar(at: i)
        guard scalar.isSpace, lineBreakWidth(at: i) == 0 else { return i }
        i += width
      }
    }
    return i
  }

  /// The first offset from `start` on where no white space stands, `limit` at most.
  func skipSpace(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit {
      if self[i] > 0x20, self[i] < 0x80 { return i }
      let (scalar, width) = scalar(at: i)
      guard scalar.isSpace else { return i }
      i += width
    }
    return i
  }

  /// The offset behind the last character before `end` that is no white space, `limit` at least.
  func skipSpaceBackward(from end: Int, limit: Int) -> Int {
    var i = end
    while i > limit {
      if self[i - 1] > 0x20, self[i - 1] < 0x80 { return i }
      let (scalar, width) = scalar(before: i)
      guard scalar.isSpace else { return i }
      i -= width
    }
    return i
  }

  /// The width of the line break at `offset`: LF, VT, FF, CR, NEL, LS or PS; 0 if there is none.
  func lineBreakWidth(at offset: Int) -> Int {
    switch self[offset] {
    case 0x0A...0x0D: 1
    case 0xC2: self[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: self[offset + 1] == 0x80 && self[offset + 2] & 0xFE == 0xA8 ? 3 : 0
    default: 0
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

  func starts(with text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for (i, byte) in text.description.utf8.enumerated() where self[offset + i] != byte { return false }
    return true
  }
}

/// A set of ASCII characters.
struct ByteSet: Sendable, ExpressibleByStringLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(stringLiteral characters: StaticString) {
    for byte in characters.description.utf8 {
      if byte < 64 { low |= 1 << UInt64(byte) } else if byte < 128 { high |= 1 << UInt64(byte - 64) }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte - 64) & 1 == 1
  }
}

/// The classes that the loops ask for, ASCII first.
extension Unicode.Scalar {
  var isSpace: Bool {
    if value > 0x20, value < 0x80 { return false }
    return switch characterClass {
    case .space: true
    default: false
    }
  }

  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    return switch characterClass {
    case .letter: true
    default: false
    }
  }

  var isDigit: Bool {
    if value < 0x80 { return value &- 0x30 < 10 }
    return switch characterClass {
    case .digit: true
    default: false
    }
  }
}
