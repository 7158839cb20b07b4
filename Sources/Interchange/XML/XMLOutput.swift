/// Writes XML as UTF-8 into a sink, in pieces of 64 kB.
struct XMLOutput {
  /// How many characters were left out because XML 1.0 does not allow them (its production `Char`).
  private(set) var droppedCharacters = 0
  private let sink: any ByteSink
  private var buffer: [UInt8] = []

  init(to sink: any ByteSink) { self.sink = sink }

  /// Character data as markup.
  static func escaped(_ text: String) -> String {
    var output = XMLOutput(to: MemorySink())
    output.text(text)
    return String(decoding: output.buffer, as: UTF8.self)
  }

  /// Markup as it stands.
  mutating func markup(_ text: String) { buffer.append(contentsOf: text.utf8) }

  /// Character data. A carriage return is written as a reference: as itself it would come back as a line feed.
  mutating func text(_ text: String) { escape(text, isAttribute: false) }

  /// A blank, the name, and the value in quotes.
  mutating func attribute(_ name: String, _ value: String) {
    buffer.append(UInt8(ascii: " "))
    buffer.append(contentsOf: name.utf8)
    buffer.append(UInt8(ascii: "="))
    buffer.append(UInt8(ascii: "\""))
    escape(value, isAttribute: true)
    buffer.append(UInt8(ascii: "\""))
  }

  /// Hands on what has gathered if it is enough for a piece.
  mutating func flushIfFull() throws(InterchangeError) {
    if buffer.count >= Self.pieceSize { try flush() }
  }

  mutating func flush() throws(InterchangeError) {
    try sink.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private static let pieceSize = 1 << 16

  private mutating func escape(_ text: String, isAttribute: Bool) {
    let bytes = text.utf8Span.span
    var start = 0
    for i in bytes.indices where Self.isSpecial(bytes[i]) {
      var length = 1
      var replacement = ""
      switch bytes[i] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\"") where isAttribute: replacement = "&quot;"
      case 0x0D: replacement = "&#13;"
      case 0x09 where isAttribute: replacement = "&#9;"
      case 0x0A where isAttribute: replacement = "&#10;"
      case 0xEF where bytes[i + 1] == 0xBF && bytes[i + 2] >= 0xBE:
        length = 3
        droppedCharacters += 1
      case 0x09, 0x0A, 0x20...0xFF: continue
      default: droppedCharacters += 1
      }
      buffer.append(copying: bytes.extracting(start..<i))
      markup(replacement)
      start = i + length
    }
    buffer.append(copying: bytes.extracting(start...))
  }

  /// Whether a byte may begin something that is not written as it is: all of these but 0xEF are below 0x40.
  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x40 && special >> UInt64(byte) & 1 != 0 || byte == 0xEF
  }

  /// A bit for each control character and for `"`, `&`, `<` and `>`.
  private static let special: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
}
