/// The tokens of a text in small letters, as `text.lowercasedByICU.tokens` has them; its memory is used again for the next text.
package struct LowercaseTokens {
  /// The text in small letters, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// Where they stand in `bytes`.
  package private(set) var tokens: [Token] = []
  /// Whether the text is Latin and has no characters of no width: its `MatchKey` has the keys of its tokens then.
  package private(set) var isPlain = false

  package init() {}

  /// How many characters the text has in small letters.
  package var characterCount: UInt32 {
    let bytes = bytes.span
    var count: UInt32 = 0
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// - Complexity: O(*n*)
  package mutating func scan(_ text: String) { scan(text.utf8Span.span) }

  /// The same for a text in UTF-8.
  package mutating func scan(_ text: Span<UInt8>) {
    bytes.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    if scanLatin(text) { return }
    isPlain = false
    let lowercase = String(decoding: text.indices.map { text[$0] }, as: UTF8.self).lowercasedByICU
    bytes = Array(lowercase.utf8)
    tokens = lowercase.tokens
  }

  private static let lowercase = LatinFolding { String($0).lowercasedByICU }

  /// - Returns: false where a character is none of the tables.
  private mutating func scanLatin(_ text: borrowing Span<UInt8>) -> Bool {
    let folding = Self.lowercase
    let classes = Self.classes
    var tokens = exchange(&self.tokens, with: [])
    var isPlain = true
    var isLatin = true
    // No character of the tables is longer in small letters.
    bytes.append(addingCapacity: text.count) { output in
      var position = 0
      var start = 0
      var open = CharacterClass.space
      while position < text.count {
        guard let (_, folded) = folding.next(text, &position), folded < LatinFolding.unknown else {
          isLatin = false
          return
        }
        let kind = classes[Int(LatinFolding.index(of: folded))]
        if kind != open || kind == .mark {
          if open != .space { tokens.append(Token(kind: open, bytes: start..<output.count)) }
          start = output.count
          open = kind
        }
        if folded >= 0x80, Self.hasOtherKey(folded) { isPlain = false }
        output.append(latin: folded)
      }
      if open != .space { tokens.append(Token(kind: open, bytes: start..<output.count)) }
    }
    self.tokens = tokens
    self.isPlain = isPlain
    if !isLatin {
      bytes.removeAll(keepingCapacity: true)
      self.tokens.removeAll(keepingCapacity: true)
    }
    return isLatin
  }

  /// Of the characters of the tables.
  private static let classes: [CharacterClass] = LatinFolding.scalars.map { value in
    Unicode.Scalar(value).map { CharacterClass($0) } ?? .mark
  }

  /// Of characters that a `MatchKey` does not have, or has as two.
  private static func hasOtherKey(_ value: UInt32) -> Bool {
    value == 0xAD || value == 0x149 || (0x200B...0x200F).contains(value) || (0x2028...0x202E).contains(value)
      || (0x2060...0x206F).contains(value)
  }
}
