/// A date in the basic form of ISO 8601, which TMX writes (`20240102T030405Z`), as a memory stores it: in five bytes instead of
/// sixteen, since most units have one.
package struct PackedDate: Hashable, Sendable {
  /// From the lowest bit: six of the second, six of the minute, five of the hour, five of the day, four of the month, the year.
  private let bits: UInt64

  /// How many bytes a packed date has.
  static let size = 5
  /// How many bytes its text has.
  package static let textLength = 16

  private static let widths: [(digits: Int, bits: UInt64)] = [(4, 12), (2, 4), (2, 5), (2, 5), (2, 6), (2, 6)]

  /// - Returns: nil for what would not come back as it is: any other form, and numbers that are too large for their bits.
  init?(_ text: Span<UInt8>) {
    guard text.count == Self.textLength, text[8] == UInt8(ascii: "T"), text[15] == UInt8(ascii: "Z") else { return nil }
    var bits: UInt64 = 0
    var place = 0
    for (digits, width) in Self.widths {
      var number: UInt64 = 0
      for _ in 0..<digits {
        if place == 8 { place += 1 }
        let digit = UInt64(text[place] ^ 0x30)
        guard digit < 10 else { return nil }
        number = number * 10 + digit
        place += 1
      }
      guard number < 1 << width else { return nil }
      bits = bits << width | number
    }
    self.bits = bits
  }

  /// - Parameter bytes: `size` bytes, the lowest first.
  init(packed bytes: Span<UInt8>) {
    bits = bytes.indices.reversed().reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  func append(to bytes: inout [UInt8]) {
    for byte in 0..<Self.size { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(8 * byte))) }
  }

  /// Calls `body` with the text, in ASCII.
  package func withText<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = InlineArray<16, UInt8>(repeating: UInt8(ascii: "T"))
    text[15] = UInt8(ascii: "Z")
    var rest = bits
    var place = 14
    for (digits, width) in Self.widths.reversed() {
      var number = rest & (1 << width - 1)
      rest >>= width
      for _ in 0..<digits {
        if place == 8 { place -= 1 }
        text[place] = UInt8(ascii: "0") + UInt8(number % 10)
        number /= 10
        place -= 1
      }
    }
    return body(text.span)
  }

  package var text: String { withText { String(validating: $0) ?? "" } }
}
