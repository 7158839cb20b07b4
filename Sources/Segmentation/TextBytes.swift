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

  /// Longer words are cut off: no list holds them.
  static var longestWord: Int { 60 }

  /// The letters, digits and apostrophes from `start` on.
  func wordRange(from start: Int) -> Range<Int> {
    var end = start
    while end < count, end - start < Self.longestWord {
      let (scalar, width) = scalar(at: end)
      guard scalar.isLetter || scalar.isDigit || scalar == "'" || scalar == "’" else { break }
      end += width
    }
    return start..<end
  }

  /// The offset of the next white space from `start` on.
  func endOfToken(from start: Int) -> Int {
    var i = start
    while i < count {
      let (scalar, width) = scalar(at: i)
      if scalar.isSpace { break }
      i += width
    }
    return i
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

/// The classes that the loops ask for, without a look into Unicode's tables where that can be helped.
extension Unicode.Scalar {
  /// Unicode's White_Space, and the four separators of ASCII.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x1C...0x1F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// General punctuation: no letters and no digits.
  private var isPunctuation: Bool { 0x2000..<0x2070 ~= value }

  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    if isPunctuation { return false }
    return switch characterClass {
    case .letter: true
    default: false
    }
  }

  var isDigit: Bool {
    if value < 0x80 { return value &- 0x30 < 10 }
    if isPunctuation { return false }
    return switch characterClass {
    case .digit: true
    default: false
    }
  }

  /// The case of a letter, from a table for Latin text.
  var letterCase: LetterCase {
    if value < 0x80 { return value &- 0x61 < 26 ? .lower : value &- 0x41 < 26 ? .upper : .none }
    if isPunctuation { return .none }
    return value < UInt32(LetterCase.latin.count) ? LetterCase.latin[Int(value)] : LetterCase(self)
  }
}

enum LetterCase: UInt8 {
  /// `none`: no letter; `uncased`: a letter of a script without cases.
  case none, upper, lower, uncased

  fileprivate static let latin: [LetterCase] = (0..<0x250).map { value in
    Unicode.Scalar(UInt32(value)).map { LetterCase($0) } ?? .none
  }

  fileprivate init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: .upper
      case .lowercaseLetter: .lower
      case .modifierLetter, .otherLetter: .uncased
      default: .none
      }
  }
}
