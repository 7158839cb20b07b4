package import TranslationMemory
package import UnicodeText

/// Reads TMX 1.1 to 1.4b, a unit at a time, in constant memory.
///
///     let reader = try TMXReader(ByteSource(path: "memory.tmx"))
///     while let unit = try reader.next() { … }
///     print(reader.report.unitsRead)
///
/// The reader takes what is usual among translation tools: `lang` for `xml:lang`, language codes of any spelling,
/// variants in any order and number, all inline codes, elements out of order, missing headers. What it leaves out or
/// changes stands in `report`. It throws on what must not be read at all: XML that is not well-formed or not safe,
/// another format, a file in which no language can be made out. Whether units read before an error count is the
/// caller's transaction.
package final class TMXReader {
  private let stream: XMLStream
  private var builder: TMXBuilder
  /// Units that wait for their turn, the next one last.
  private var waiting: [(TranslationUnit, line: Int)] = []
  private var failure: InterchangeError?
  private var isAtEnd = false
  /// The line of the latest unit's start tag.
  package private(set) var line = 0

  /// - Parameter encoding: what the user said; nil: as the file says.
  /// - Throws: `wrongEncoding`, `readFailed`.
  package init(
    _ source: ByteSource, for purpose: UnitFile.Purpose = .storing, encoding: TextEncoding? = nil,
    limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    stream = try XMLStream(source, encoding: encoding, limits: limits)
    builder = TMXBuilder(limits: limits, keepsEmpty: purpose == .checking)
    builder.begin(stream)
  }

  /// The header; empty until the first unit was read.
  package var header: TMXHeader { builder.header }

  /// What was found so far; complete when `next()` has returned nil.
  package var report: TMXReport { builder.report }

  /// The next unit with at least two variants that hold text or codes.
  ///
  /// - Returns: nil at the end of the file.
  /// - Throws: `malformed`, `refused`, `unknownFormat`, `wrongEncoding`, `readFailed`; units before the place of the
  ///   error are returned first.
  package func next() throws(InterchangeError) -> TranslationUnit? {
    while true {
      if let (unit, line) = waiting.popLast() {
        self.line = line
        return unit
      }
      if let failure { throw failure }
      if isAtEnd { return nil }
      advance()
    }
  }

  private func advance() {
    defer {
      waiting = builder.takeUnits()
      waiting.reverse()
    }
    do throws(InterchangeError) {
      isAtEnd = try !stream.advance(self)
      if isAtEnd { try builder.finish(stream) }
    } catch {
      failure = error
    }
  }
}

extension TMXReader: XMLHandler {
  func start(_ name: Span<UInt8>, _ attributes: XMLAttributes, in stream: XMLStream) throws(InterchangeError) {
    try builder.start(name, attributes, in: stream)
  }

  func end(in stream: XMLStream) { builder.end(in: stream) }

  func text(_ bytes: Span<UInt8>, in stream: XMLStream) { builder.text(bytes, in: stream) }
}
