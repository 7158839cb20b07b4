import FoundationEssentials
import Interchange
import TranslationMemory

/// Where a command's results go: standard output, or a file that appears when all is written.
final class Output: ByteSink {
  private let sink: any ByteSink
  private var buffer: [UInt8] = []
  private static let capacity = 1 << 16
  /// Whether `bold` marks anything.
  let usesColor: Bool

  /// - Parameters:
  ///   - path: nil or `-` is standard output.
  ///   - inputs: what the command reads.
  /// - Throws: `Failure` for what nobody wants to lose to a slip of the pen, a translation memory or one of the inputs;
  ///   `InterchangeError`.
  init(to path: String?, reading inputs: [String] = []) throws {
    guard let path, path != "-" else {
      sink = StandardOutput()
      usesColor = Environment.usesColor
      return
    }
    if let old = FileIdentity(path), old.isRegular {
      if inputs.contains(where: { FileIdentity($0) == old }) {
        throw Failure(Failure.usage, "\(path): is an input, which would be lost; name another output file")
      }
      if MemoryStore.isMemory(path) {
        throw Failure(Failure.usage, "\(path): is a translation memory, which would be lost; name another output file")
      }
    }
    sink = try AtomicFile(path)
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

  func line(json value: some Encodable) throws { try line(try JSON.encode(value)) }

  /// One row of a table: a tab, line break or backslash inside a cell is written `\t`, `\n`, `\\`.
  func row(_ cells: [String]) throws(InterchangeError) { try line(TabSeparated.row(cells)) }

  /// Hands everything on at once, for a program that waits for this answer.
  func flush() throws(InterchangeError) {
    guard !buffer.isEmpty else { return }
    try sink.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Must be called once at the end: only then does a file appear.
  func close() throws(InterchangeError) {
    try flush()
    try (sink as? AtomicFile)?.commit()
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
