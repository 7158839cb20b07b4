internal import UnicodeText

/// A text folded as in `MatchKey`, with the diacritics taken off its letters, and with spaces for the characters beyond ASCII
/// that are no letters.
struct FoldedText {
  /// UTF-8
  private(set) var bytes: [UInt8] = []
  private var key: [UInt8] = []

  /// - Parameter text: in UTF-8.
  /// - Complexity: O(*n*)
  mutating func fold(_ text: Span<UInt8>) {
    key.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    MatchKey.append(of: text, to: &key)
    if !key.contains(where: { $0 >= 0x80 }) {
      swap(&bytes, &key)
      return
    }
    var next = 0
    while next < key.count {
      let byte = key[next]
      if byte < 0x80 {
        bytes.append(byte)
        next += 1
      } else if byte < 0xE0 {
        append(UInt32(byte & 0x1F) << 6 | UInt32(key[next + 1] & 0x3F), of: next..<next + 2)
        next += 2
      } else {
        let end = next + (byte < 0xF0 ? 3 : 4)
        let first = UInt32(byte & (byte < 0xF0 ? 0x0F : 0x07))
        let value = key[next + 1..<end].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
        append(value, of: next..<end)
        next = end
      }
    }
  }

  /// Folds one character of the key, which stands at a place of it.
  private mutating func append(_ value: UInt32, of place: Range<Int>) {
    if let base = Self.baseLetter(of: value) {
      bytes.append(base)
    } else if Unicode.Scalar(value)?.characterClass == .letter {
      bytes += key[place]
    } else {
      bytes.append(0x20)
    }
  }

  /// The letter of ASCII under the diacritics of a Latin letter.
  private static func baseLetter(of value: UInt32) -> UInt8? {
    guard (0xC0..<0x180).contains(value) else { return nil }
    let base = baseLetters[Int(value - 0xC0)]
    return base == UInt8(ascii: "_") ? nil : base
  }

  /// For the letters U+00C0 to U+017F, by their canonical decompositions (Unicode Character Database) and, where they
  /// have none, by their shapes.
  private static let baseLetters = Array(
    ("aaaaaaaceeeeiiiidnooooo_ouuuuytsaaaaaaaceeeeiiiidnooooo_ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii__jjkkkllllll__llnnnnnn_nnoooooo"
      + "oorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
