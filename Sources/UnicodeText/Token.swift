/// A run of letters, a run of decimal digits, or one other character that is not white space.
///
/// These are the words of the similarity "by words" and of term recognition; they need no dictionary, and a text has the
/// same tokens on every machine.
package struct Token: Hashable, Sendable {
  /// The class of the token's characters; never `.space`.
  package let kind: CharacterClass
  /// Where it stands, in bytes of UTF-8.
  package let bytes: Range<Int>

  package init(kind: CharacterClass, bytes: Range<Int>) {
    self.kind = kind
    self.bytes = bytes
  }
}

extension String {
  /// The tokens of the text, in order.
  ///
  /// - Complexity: O(*n*)
  package var tokens: [Token] { utf8Span.span.tokens }

  /// The part of the text that lies at a range of UTF-8 bytes which begins and ends between characters.
  package func slice(_ bytes: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return self[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}

extension Span<UInt8> {
  /// The tokens of a text in UTF-8, in order.
  ///
  /// - Complexity: O(*n*)
  package var tokens: [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(count / 5)
    forEachToken { tokens.append(Token(kind: $0, bytes: $1)) }
    return tokens
  }

  /// Calls `body` with each token of a text in UTF-8, in order.
  ///
  /// - Complexity: O(*n*)
  @inlinable
  package func forEachToken(_ body: (_ kind: CharacterClass, _ bytes: Range<Int>) -> Void) {
    let latin = CharacterClass.latin
    var start = 0
    var position = 0
    var open = CharacterClass.space
    while position < count {
      let place = position
      let byte = self[position]
      let kind: CharacterClass
      if byte < 0x80 {
        position &+= 1
        kind = latin[Int(byte)]
      } else {
        let value = scalar(&position)
        kind = value < UInt32(latin.count) ? latin[Int(value)] : CharacterClass(beyondLatin: value)
      }
      if kind != open || kind == .mark {
        if open != .space { body(open, start..<place) }
        start = place
        open = kind
      }
    }
    if open != .space { body(open, start..<count) }
  }

  /// The character of more than one byte at `position`, which moves behind it.
  @inlinable
  package func scalar(_ position: inout Int) -> UInt32 {
    let first = UInt32(self[position])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    let end = Swift.min(position &+ length, count)
    position &+= 1
    while position < end {
      value = value << 6 | UInt32(self[position]) & 0x3F
      position &+= 1
    }
    return value
  }
}
