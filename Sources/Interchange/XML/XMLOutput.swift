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
  mutating func markup(_ text: String) { buffer.append(copying: text.utf8Span.span) }

  /// Character data. A carriage return is written as a reference: as itself it would come back as a line feed.
  mutating func text(_ text: String) { _ = escape(text.utf8Span.span, isAttribute: false) }

  /// A blank, the name, and the value in quotes.
  mutating func attribute(_ name: String, _ value: String) {
    buffer.append(UInt8(ascii: " "))
    markup(name)
    buffer.append(UInt8(ascii: "="))
    buffer.append(UInt8(ascii: "\""))
    _ = escape(value.utf8Span.span, isAttribute: true)
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

  // MARK: Bytes

  /// How many bytes wait to be handed on.
  var count: Int { buffer.count }

  /// Takes back what was written since there were `count` bytes, with none handed on.
  mutating func takeBack(to count: Int, droppedCharacters: Int) {
    buffer.removeLast(buffer.count - count)
    self.droppedCharacters = droppedCharacters
  }

  /// Bytes as they stand.
  mutating func bytes(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

  /// Markup as it stands in the program.
  mutating func literal(_ text: StaticString) {
    unsafe buffer.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Character data, as `text(_:)` with a string.
  ///
  /// - Returns: false where the bytes are no UTF-8.
  mutating func text(_ bytes: Span<UInt8>) -> Bool { escape(bytes, isAttribute: false) }

  /// A blank, the name, and the value in quotes.
  ///
  /// - Returns: false where the bytes are no UTF-8.
  mutating func attribute(_ name: StaticString, _ value: Span<UInt8>) -> Bool {
    literal(" ")
    literal(name)
    literal("=\"")
    defer { literal("\"") }
    return escape(value, isAttribute: true)
  }

  private mutating func escape(_ bytes: Span<UInt8>, isAttribute: Bool) -> Bool {
    var start = 0
    var high: UInt64 = 0
    var position = 0
    while true {
      position = bytes.nextSpecial(from: position, &high)
      if position == bytes.count { break }
      let i = position
      position += 1
      var length = 1
      var replacement: StaticString = ""
      switch bytes[i] {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\"") where isAttribute: replacement = "&quot;"
      case 0x0D: replacement = "&#13;"
      case 0x09 where isAttribute: replacement = "&#9;"
      case 0x0A where isAttribute: replacement = "&#10;"
      case 0xEF:
        high |= BytePattern.highs
        guard i + 2 < bytes.count, bytes[i + 1] == 0xBF, bytes[i + 2] >= 0xBE else { continue }
        length = 3
        droppedCharacters += 1
      case 0x09, 0x0A, 0x20...0xFF: continue
      default: droppedCharacters += 1
      }
      buffer.append(copying: bytes.extracting(start..<i))
      literal(replacement)
      start = i + length
      position = start
    }
    buffer.append(copying: bytes.extracting(start...))
    return high & BytePattern.highs == 0 || (try? UTF8Span(validating: bytes)) != nil
  }
}

extension Span<UInt8> {
  /// The next byte from `start` on that may begin something that is not written as it is: control characters, `"`, `&`, `<`, `>` and what U+FFFE and
  /// U+FFFF begin with; the count where there is none.
  ///
  /// - Parameter high: takes in the bytes on the way.
  @inline(__always)
  fileprivate func nextSpecial(from start: Int, _ high: inout UInt64) -> Int {
    var position = start
    while position &+ 8 <= count {
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      // `&` and `"` differ in one bit, and so do `<` and `>`.
      let found =
        BytePattern.below20(word) | BytePattern.zeros((word | BytePattern.fours) ^ BytePattern.ampersands)
        | BytePattern.zeros((word | BytePattern.twos) ^ BytePattern.greaters)
        | BytePattern.zeros(word ^ BytePattern.lastPlanes)
      if BytePattern.pass(word, to: found, &position, &high) { return position }
    }
    while position < count {
      let byte = self[position]
      if byte < 0x20 || byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0xEF { break }
      high |= UInt64(byte)
      position &+= 1
    }
    return position
  }
}
