/// A text of an HTML page beside its source: which bytes are the same, and which stand for an entity.
enum HTMLText {
  enum Piece {
    case verbatim(text: Range<Int>, source: Range<Int>)
    /// A character reference, or a line break of two bytes.
    case reference(text: Range<Int>, source: Range<Int>)
  }

  /// Walks through a text as the parser has decoded it and through its source in step.
  ///
  /// - Parameters:
  ///   - text: what the parser made of `source[range]`.
  ///   - range: where the text stands in the file.
  /// - Returns: the pieces in order; nil where the two cannot be brought together.
  /// - Complexity: O(*n*)
  static func pieces(of text: [UInt8], in source: [UInt8], _ range: Range<Int>) -> [Piece]? {
    var pieces: [Piece] = []
    var (t, s) = (0, range.lowerBound)
    while t < text.count {
      let start = (t, s)
      while t < text.count, s < range.upperBound, text[t] == source[s], source[s] != ampersand {
        (t, s) = (t + 1, s + 1)
      }
      if t > start.0 { pieces.append(.verbatim(text: start.0..<t, source: start.1..<s)) }
      guard t < text.count, s < range.upperBound else { break }
      if let end = unshown(source, s..<range.upperBound) {
        s = end
      } else if let step = step(text, t, source, s..<range.upperBound) {
        pieces.append(step.piece)
        (t, s) = (step.text, step.source)
      } else {
        return nil
      }
    }
    return t == text.count ? pieces : nil
  }

  private static let ampersand = UInt8(ascii: "&")

  /// The end of what the parser leaves out: a tag that closes nothing, a line break before a preformatted text, a zero byte.
  private static func unshown(_ source: [UInt8], _ rest: Range<Int>) -> Int? {
    switch source[rest.lowerBound] {
    case UInt8(ascii: "<"): source[rest].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    case UInt8(ascii: "\n"), 0: rest.lowerBound + 1
    default: nil
    }
  }

  /// The piece at a place where the two differ, or an ampersand stands, and where both go on.
  private static func step(
    _ text: [UInt8], _ t: Int, _ source: [UInt8], _ rest: Range<Int>
  ) -> (piece: Piece, text: Int, source: Int)? {
    let s = rest.lowerBound
    func reference(_ end: Int, _ length: Int) -> (Piece, Int, Int) {
      (.reference(text: t..<end, source: s..<s + length), end, s + length)
    }
    if source[s] == UInt8(ascii: "\r"), text[t] == UInt8(ascii: "\n") {
      return reference(t + 1, s + 1 < rest.upperBound && source[s + 1] == UInt8(ascii: "\n") ? 2 : 1)
    }
    guard source[s] == ampersand else { return nil }
    for length in referenceLengths(source, rest) {
      for end in scalarEnds(text, t) where isInStep(text, end, source, s + length..<rest.upperBound) {
        return reference(end, length)
      }
    }
    guard text[t] == ampersand else { return nil }
    return (.verbatim(text: t..<t + 1, source: s..<s + 1), t + 1, s + 1)
  }

  /// How long the reference may be that begins at an ampersand: with its semicolon, or as old pages have it, without.
  private static func referenceLengths(_ source: [UInt8], _ rest: Range<Int>) -> [Int] {
    let longest = 40
    var end = rest.lowerBound + 1
    if end < rest.upperBound, source[end] == UInt8(ascii: "#") { end += 1 }
    while end < min(rest.upperBound, rest.lowerBound + longest), isAlphanumeric(source[end]) { end += 1 }
    let length = end - rest.lowerBound
    guard length > 2 else { return [] }
    if end < rest.upperBound, source[end] == UInt8(ascii: ";") { return [length + 1] + (3...length).reversed() }
    return (3...length).reversed()
  }

  /// Behind one scalar, and behind two, which some names stand for.
  private static func scalarEnds(_ text: [UInt8], _ start: Int) -> [Int] {
    func end(_ start: Int) -> Int? {
      start < text.count ? text[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count : nil
    }
    guard let first = end(start) else { return [] }
    return [first] + [end(first)].compactMap(\.self)
  }

  /// Whether the text and the source go on with the same, as far as it takes to be sure.
  private static func isInStep(_ text: [UInt8], _ t: Int, _ source: [UInt8], _ rest: Range<Int>) -> Bool {
    for i in 0..<8 {
      guard rest.lowerBound + i < rest.upperBound, t + i < text.count else {
        return rest.lowerBound + i == rest.upperBound && t + i == text.count
      }
      let byte = source[rest.lowerBound + i]
      if byte == ampersand || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "<") { return true }
      if byte != text[t + i] { return false }
    }
    return true
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
