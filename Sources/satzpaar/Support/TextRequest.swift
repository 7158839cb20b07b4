/// What most filters read: a text with an identifier.
struct TextRequest: Decodable {
  let id: RecordID
  let text: String
}

/// A record's identifier, which is handed back as it came.
enum RecordID: Codable {
  case text(String)
  case number(Int)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = container.decodeNil() ? .null : .text(try container.decode(String.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .null: try container.encodeNil()
    }
  }
}

extension KeyedDecodingContainer {
  /// An identifier that may be missing; `null` is one too, and is handed back like any other.
  func decodeIfPresent(_ type: RecordID.Type, forKey key: Key) throws -> RecordID? {
    contains(key) ? try decode(type, forKey: key) : nil
  }
}

// MARK: - Plain lines

extension TextRequest {
  /// Reads an object with nothing but `id` and `text`, as nearly all are; nil for any other, which a decoder of JSON reads or
  /// refuses.
  ///
  /// - Complexity: O(*n*); no part of it is as slow as a decoder that knows all of JSON.
  init?(plain line: ArraySlice<UInt8>) {
    var reader = PlainJSON(line)
    guard reader.skip(UInt8(ascii: "{")) else { return nil }
    var id: RecordID?
    var text: String?
    repeat {
      guard let key = reader.plainString(), reader.skip(UInt8(ascii: ":")) else { return nil }
      if id == nil, line[key].elementsEqual("id".utf8) {
        if let number = reader.integer() {
          id = .number(number)
        } else {
          guard let string = reader.string() else { return nil }
          id = .text(string)
        }
      } else if text == nil, line[key].elementsEqual("text".utf8) {
        guard let string = reader.string() else { return nil }
        text = string
      } else {
        return nil
      }
    } while reader.skip(UInt8(ascii: ","))
    guard reader.skip(UInt8(ascii: "}")), reader.isAtEnd, let id, let text else { return nil }
    (self.id, self.text) = (id, text)
  }
}

/// The strings and integers of a line of JSON, one after the other.
private struct PlainJSON {
  private let line: ArraySlice<UInt8>
  private var position: Int

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    position = line.startIndex
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == line.endIndex
    }
  }

  /// Whether a character comes next, which is passed.
  mutating func skip(_ character: UInt8) -> Bool {
    skipSpace()
    guard position < line.endIndex, line[position] == character else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < line.endIndex, line[position] <= 0x20, [0x20, 0x09, 0x0D].contains(line[position]) {
      position &+= 1
    }
  }

  /// The integer that comes next, of no more digits than are sure to fit.
  mutating func integer() -> Int? {
    skipSpace()
    let digits = line[position...].prefix(19).prefix { (0x30...0x39).contains($0) }
    guard (1...18).contains(digits.count), digits.count == 1 || digits.first != 0x30, digits.endIndex < line.endIndex,
      ![UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(line[digits.endIndex])
    else { return nil }
    position = digits.endIndex
    return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The string that comes next; nil where it is none, or has an escape for half of a character.
  mutating func string() -> String? {
    guard let (written, isPlain) = writtenString() else { return nil }
    guard isPlain else { return Self.unescaped(line[written]) }
    let bytes = line.span.extracting(written.lowerBound - line.startIndex..<written.upperBound - line.startIndex)
    guard let valid = try? UTF8Span(validating: bytes) else { return nil }
    return String(copying: valid)
  }

  /// Where the string that comes next stands; nil where it is none, or has escapes.
  mutating func plainString() -> Range<Int>? {
    guard let (written, isPlain) = writtenString(), isPlain else { return nil }
    return written
  }

  /// Where the string that comes next stands, and whether it has no escapes.
  private mutating func writtenString() -> (Range<Int>, isPlain: Bool)? {
    guard skip(UInt8(ascii: "\"")) else { return nil }
    let line = line
    let span = line.span
    let first = line.startIndex
    let start = position
    var index = position - first
    var isPlain = true
    while index < span.count {
      let byte = span[index]
      if byte <= UInt8(ascii: "\\") {
        if byte == UInt8(ascii: "\"") { break }
        guard byte >= 0x20 else { return nil }
        if byte == UInt8(ascii: "\\") {
          isPlain = false
          index &+= 1
        }
      }
      index &+= 1
    }
    guard index < span.count else { return nil }
    position = first + index + 1
    return (start..<first + index, isPlain)
  }

  private static func unescaped(_ written: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count)
    var rest = written
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "n"): bytes.append(0x0A)
      case UInt8(ascii: "r"): bytes.append(0x0D)
      case UInt8(ascii: "t"): bytes.append(0x09)
      case UInt8(ascii: "b"): bytes.append(0x08)
      case UInt8(ascii: "f"): bytes.append(0x0C)
      case UInt8(ascii: "u"):
        let digits = rest.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
          let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(value)
        else { return nil }
        rest = rest.dropFirst(4)
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      case let other? where [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/")].contains(other):
        bytes.append(other)
      default: return nil
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
