/// What becomes of the characters of Latin text in a folding, by a table: text in the languages of Europe is folded in one pass
/// over its bytes, without asking ICU.
///
/// The table holds U+0000 to U+017F and U+2000 to U+20CF (punctuation, the signs of currencies), whatever a transform makes of
/// such a character by itself. Text with any other character takes the slow way, since its characters may depend on each other.
struct LatinFolding: Sendable {
  /// The character that stands for each, `dropped` or `unknown`.
  private let folded: [UInt32]

  static let dropped = UInt32.max
  /// The character cannot be folded by the table.
  static let unknown = UInt32.max - 1

  private static let lettersEnd: UInt32 = 0x180
  private static let signsStart: UInt32 = 0x2000
  private static let signsEnd: UInt32 = 0x20D0

  /// The characters of the table in its order.
  static let scalars: [UInt32] = Array(0..<lettersEnd) + Array(signsStart..<signsEnd)

  /// The place of a character of the table.
  @inline(__always)
  static func index(of value: UInt32) -> UInt32 {
    value < lettersEnd ? value : value &- (signsStart &- lettersEnd)
  }

  /// - Parameter fold: gives the characters that stand for one.
  init(_ fold: (Unicode.Scalar) -> String) {
    folded = Self.scalars.map { value in
      guard let scalar = Unicode.Scalar(value) else { return Self.unknown }
      let folded = fold(scalar).unicodeScalars
      guard let only = folded.first else { return Self.dropped }
      let isKnown = only.value < Self.lettersEnd || (Self.signsStart..<Self.signsEnd).contains(only.value)
      let isShorter = UTF8.width(only) <= UTF8.width(scalar)
      return folded.count == 1 && isKnown && isShorter ? only.value : Self.unknown
    }
  }

  /// The character at `position`, which moves behind it: itself and what stands for it.
  ///
  /// - Returns: nil for a character that the table does not have.
  @inline(__always)
  func next(_ text: borrowing Span<UInt8>, _ position: inout Int) -> (value: UInt32, folded: UInt32)? {
    let first = UInt32(text[position])
    if first < 0x80 {
      position &+= 1
      return (first, folded[Int(first)])
    }
    if first >= 0xC2, first <= 0xC5, position &+ 1 < text.count {
      let value = (first & 0x1F) << 6 | UInt32(text[position &+ 1]) & 0x3F
      position &+= 2
      return (value, folded[Int(value)])
    }
    if first == 0xE2, position &+ 2 < text.count {
      let value = 0x2000 | (UInt32(text[position &+ 1]) & 0x3F) << 6 | UInt32(text[position &+ 2]) & 0x3F
      guard value < Self.signsEnd else { return nil }
      position &+= 3
      return (value, folded[Int(Self.index(of: value))])
    }
    return nil
  }
}

extension OutputSpan<UInt8> {
  /// Appends a character of the table in UTF-8.
  @inline(__always)
  mutating func append(latin value: UInt32) {
    if value < 0x80 {
      append(UInt8(truncatingIfNeeded: value))
    } else if value < 0x800 {
      append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    } else {
      append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
      append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
      append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
    }
  }
}
