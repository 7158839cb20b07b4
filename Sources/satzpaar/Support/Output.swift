import FoundationEssentials
import Interchange
import TranslationMemory

/// Where a command's results go: standard output, or a file that appears when all is written.
final class Output: ByteSink {
  private let sink: any ByteSink
  /// What packs the bytes, and the file that they go to.
  private var packing: GzipSink?
  private var file: AtomicFile?
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16
  /// Whether `bold` marks anything.
  let usesColor: Bool
  /// Whether what is written as JSON is one array.
  private let isArray: Bool
  private var isArrayBegun = false

  /// - Parameters:
  ///   - path: nil or `-` is standard output; a name that ends in `.gz` is that of a file to be packed.
  ///   - inputs: what the command reads.
  ///   - isArray: whether all that `line(json:)` writes is one JSON document, an array, and not a document a line.
  /// - Throws: `Failure` for what nobody wants to lose to a slip of the pen, a translation memory or one of the inputs;
  ///   `InterchangeError`.
  init(to path: String?, reading inputs: [String] = [], isArray: Bool = false) throws {
    self.isArray = isArray
    guard let path, path != "-" else {
      sink = StandardOutput()
      usesColor = Environment.usesColor
      return
    }
    if let old = FileIdentity(path), old.isRegular {
      if inputs.contains(where: { FileIdentity($0) == old }) {
        throw Failure(.usage, "\(path): is an input, which would be lost; name another output file")
      }
      if MemoryStore.isMemory(path) {
        throw Failure(.usage, "\(path): is a translation memory, which would be lost; name another output file")
      }
    }
    let file = try AtomicFile(path)
    let packing = OutputName.isPacked(path) ? GzipSink(to: file) : nil
    self.file = file
    self.packing = packing
    if let packing { sink = packing } else { sink = file }
    usesColor = false
  }

  func write(_ bytes: [UInt8]) throws(InterchangeError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  func line(_ text: String) throws(InterchangeError) {
    buffer.append(contentsOf: text.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.capacity { try flush() }
  }

  /// A line that `body` puts behind what is in the buffer, in UTF-8.
  func line(_ body: (inout [UInt8]) throws -> Void) throws {
    try body(&buffer)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.capacity { try flush() }
  }

  /// What `body` puts behind what is in the buffer, in UTF-8.
  func part(_ body: (inout [UInt8]) throws -> Void) throws {
    try body(&buffer)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// A value as JSON: a line of its own, or the next element of the array.
  func line(json value: some Encodable) throws {
    let text = try JSON.encode(value)
    try beginElement()
    try write(Array(text.utf8))
    try endElement()
  }

  /// Begins what is written as `line(json:)` writes a value, in parts.
  func beginElement() throws(InterchangeError) {
    guard isArray else { return }
    try write(Array((isArrayBegun ? ",\n" : "[").utf8))
    isArrayBegun = true
  }

  func endElement() throws(InterchangeError) {
    if !isArray { try line("") }
  }

  /// One row of a table: a tab, line break or backslash inside a cell is written `\t`, `\n`, `\\`.
  func row(_ cells: [String]) throws(InterchangeError) { try line(TabSeparated.row(cells)) }

  /// Hands everything on at once, for a program that waits for this answer.
  func flush() throws(InterchangeError) {
    guard !buffer.isEmpty else { return }
    try sink.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Must be called once at the end: only then does a file appear, and an array end.
  func close() throws(InterchangeError) {
    if isArray { try line(isArrayBegun ? "]" : "[]") }
    try flush()
    try packing?.finish()
    try file?.commit()
  }

  func bold(_ text: String) -> String { usesColor ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func dim(_ text: String) -> String { usesColor ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
}

enum JSON {
  /// Compact JSON with sorted keys: the same value is the same text.
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends what is JSON already.
  @inline(__always)
  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  /// Appends a part of other bytes.
  @inline(__always)
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Appends a number as JSON.
  mutating func append(json number: Int) {
    guard (0..<100_000).contains(number) else { return append(contentsOf: String(number).utf8) }
    var power = number < 10 ? 1 : number < 100 ? 10 : number < 1_000 ? 100 : number < 10_000 ? 1_000 : 10_000
    while power > 0 {
      append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  /// Appends a string as JSON, as `JSON.encode` writes it.
  mutating func append(json string: String) {
    append(UInt8(ascii: "\""))
    append(insideJSON: string)
    append(UInt8(ascii: "\""))
  }

  /// The same without the quotation marks.
  mutating func append(insideJSON string: String) {
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
      return append(contentsOf: string.utf8)
    }
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append(literal: #"\""#)
      case UInt8(ascii: "\\"): append(literal: #"\\"#)
      case 0x08: append(literal: #"\b"#)
      case 0x09: append(literal: #"\t"#)
      case 0x0A: append(literal: #"\n"#)
      case 0x0C: append(literal: #"\f"#)
      case 0x0D: append(literal: #"\r"#)
      case 0..<0x20:
        append(literal: #"\u00"#)
        append(contentsOf: (byte < 0x10 ? "0" : "").utf8)
        append(contentsOf: String(byte, radix: 16).utf8)
      default: append(byte)
      }
    }
  }

  mutating func append(json id: RecordID) {
    switch id {
    case .text(let text): append(json: text)
    case .number(let number): append(json: number)
    case .null: append(literal: "null")
    }
  }
}
