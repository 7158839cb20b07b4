import UnicodeText

/// Emoticons and emoji in the bytes of a text.
enum Emoticon {
  /// The end of the emoticons and emoji that begin at `start` and fill all up to the next white space, closing brackets
  /// and marks behind them included; nil if anything else stands there.
  static func end(from start: Int, in bytes: [UInt8]) -> Int? {
    var i = start
    while i < bytes.count, i - start < longest {
      let (scalar, width) = bytes.scalar(at: i)
      if let end = ascii(from: i, in: bytes) {
        i = end
      } else if isEmoji(scalar) || i > start && (isModifier(scalar) || isTrailing(scalar)) {
        i += width
      } else {
        break
      }
    }
    guard i > start, i == bytes.count || bytes.scalar(at: i).scalar.isSpace else { return nil }
    return i
  }

  /// In bytes; a longer row is none that anybody reads.
  private static let longest = 256

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x2190 && scalar.properties.isEmoji
  }

  /// Variation selectors, the joiner and tags, which continue an emoji.
  private static func isModifier(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F, 0x200D, 0x20E3, 0xE0020...0xE007F: true
    default: false
    }
  }

  private static func isTrailing(_ scalar: Unicode.Scalar) -> Bool {
    Punctuation.isBracket(closing: scalar) || Punctuation.isMark(scalar)
  }

  /// The end of an emoticon in ASCII at `start`: `:-)`, `;P`, `(-:`, `XD`, `^^`, `*_*`, `<3`.
  private static func ascii(from start: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[start] < 0x80, mayBegin(with: bytes[start]) else { return nil }
    return face(from: start, in: bytes) ?? reversedFace(from: start, in: bytes)
      ?? symmetricFace(from: start, in: bytes) ?? heart(from: start, in: bytes)
  }

  /// Whether an emoticon or emoji may begin with `byte`: nearly every word is turned away here.
  static func mayBegin(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "B"), UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "O"),
      UInt8(ascii: "T"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      true
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80..<0xE2: false
    default: true
    }
  }

  private static let eyes: ByteSet = ":;="
  private static let noses: ByteSet = "-o^~"
  private static let mouths: ByteSet = ")(DPpOo/\\|][}{*3$@Ss><xXbc"
  private static let laughs: ByteSet = "Dd"
  private static let smiles: ByteSet = ")(DP|"
  private static let brackets: ByteSet = "()[]"
  private static let carets: ByteSet = "^"
  private static let leftEyes: ByteSet = "^*-oO0TuUxX>"
  private static let rightEyes: ByteSet = "^*-oO0TuUxX<"
  private static let flatMouth: ByteSet = "_"
  private static let point: ByteSet = "."

  /// Eyes, a nose perhaps, mouths. Eyes that are letters or digits need more than others to be told from words.
  private static func face(from start: Int, in bytes: [UInt8]) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return face(noses: "", laughs, from: start, in: bytes)
    case UInt8(ascii: "8"), UInt8(ascii: "B"):
      let end = face(noses: "-^", smiles, from: start, in: bytes)
      return end.flatMap { $0 > start + 2 ? $0 : nil }
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      return face(noses: "-o^~'", mouths, from: start, in: bytes) ?? face(noses: "", mouths, from: start, in: bytes)
    default: return nil
    }
  }

  private static func face(noses: ByteSet, _ mouths: ByteSet, from start: Int, in bytes: [UInt8]) -> Int? {
    let mouth = skip(noses, from: start + 1, in: bytes)
    let end = skip(mouths, from: mouth, in: bytes)
    return end > mouth ? end : nil
  }

  private static func reversedFace(from start: Int, in bytes: [UInt8]) -> Int? {
    var i = skip(brackets, from: start, in: bytes)
    guard i > start else { return nil }
    if i < bytes.count, noses.contains(bytes[i]) { i += 1 }
    return i < bytes.count && eyes.contains(bytes[i]) ? i + 1 : nil
  }

  /// `^^`, `*_*`, `o_O`, `-.-`.
  private static func symmetricFace(from start: Int, in bytes: [UInt8]) -> Int? {
    let run = skip(carets, from: start, in: bytes)
    if run > start + 1 { return run }
    guard leftEyes.contains(bytes[start]) else { return nil }
    let isWink = bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: ">")
    let mouth = skip(isWink ? point : flatMouth, from: start + 1, in: bytes)
    return mouth > start + 1 && mouth < bytes.count && rightEyes.contains(bytes[mouth]) ? mouth + 1 : nil
  }

  private static func heart(from start: Int, in bytes: [UInt8]) -> Int? {
    bytes[start] == UInt8(ascii: "<") && start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "3")
      ? start + 2 : nil
  }

  private static func skip(_ set: ByteSet, from start: Int, in bytes: [UInt8]) -> Int {
    var i = start
    while i < bytes.count, set.contains(bytes[i]) { i += 1 }
    return i
  }
}
