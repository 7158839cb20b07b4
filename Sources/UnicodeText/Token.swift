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
  package var tokens: [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(utf8.count / 5)
    var start = 0
    var offset = 0
    var open: CharacterClass?
    for scalar in unicodeScalars {
      let kind = scalar.characterClass
      if kind != open || kind == .mark {
        if let open, open != .space { tokens.append(Token(kind: open, bytes: start..<offset)) }
        start = offset
        open = kind
      }
      offset += UTF8.width(scalar)
    }
    if let open, open != .space { tokens.append(Token(kind: open, bytes: start..<offset)) }
    return tokens
  }

  /// The part of the text that lies at a range of UTF-8 bytes which begins and ends between characters.
  package func slice(_ bytes: Range<Int>) -> Substring {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return self[start..<utf8.index(start, offsetBy: bytes.count)]
  }
}
