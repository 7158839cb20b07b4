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
  /// Reads the units that need no parser; nil where the file has to be parsed as a whole.
  private var scanner: TMXScanner?
  private var window: ByteWindow
  /// Whether the window begins between two units, and the next one has not been tried to be read without the parser.
  private var isScanning = false
  /// How many units are parsed before the scanner is tried again: the more, the more often it was of no use.
  private var unitsToParse = 1
  /// Behind the latest tag between two units.
  private var boundary = -1
  /// What was read and not yet handed out, from `first` on.
  private var waiting: [UnitBatch] = []
  private var first = 0
  private var failure: InterchangeError?
  private var isAtEnd = false
  /// How many bytes at the beginning of TMX's own names are a prefix for its namespace, with the colon; nil before the root.
  private var prefixLength: Int?
  /// The line of the latest unit's start tag.
  package private(set) var line = 0

  /// - Parameters:
  ///   - encoding: what the user said; nil: as the file says.
  ///   - scans: whether units may be read without the parser, which changes nothing but the time it takes.
  ///   - windowSize: how many bytes are in memory for that.
  /// - Throws: `wrongEncoding`, `readFailed`.
  package init(
    _ source: ByteSource, for purpose: UnitFile.Purpose = .storing, encoding: TextEncoding? = nil,
    limits: XMLLimits = XMLLimits(), scans: Bool = true, windowSize: Int = 1 << 18
  ) throws(InterchangeError) {
    stream = try XMLStream(source, encoding: encoding, limits: limits)
    builder = TMXBuilder(limits: limits, keepsEmpty: purpose == .checking)
    builder.begin(stream)
    window = ByteWindow(capacity: windowSize, padding: TMXScanner.padding)
    scanner = scans && stream.encoding == "UTF-8" ? TMXScanner(limits: limits) : nil
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
    while try fillWaiting() {
      guard first < waiting[0].count else {
        waiting.removeFirst()
        first = 0
        continue
      }
      let (unit, line) = waiting[0][first]
      first += 1
      self.line = line
      return unit
    }
    return nil
  }

  /// The next units, as many as were read in one go. Not to be called between two calls of `next()`.
  ///
  /// - Returns: nil at the end of the file.
  /// - Throws: as `next()`.
  package func nextBatch() throws(InterchangeError) -> UnitBatch? {
    try fillWaiting() ? waiting.removeFirst() : nil
  }

  /// - Returns: false at the end of the file.
  private func fillWaiting() throws(InterchangeError) -> Bool {
    while waiting.isEmpty {
      if let failure { throw failure }
      if isAtEnd { return false }
      do throws(InterchangeError) {
        try advance()
        if isAtEnd { try builder.finish(stream) }
      } catch {
        failure = error
      }
      let units = builder.takeUnits()
      if !units.isEmpty { waiting.append(.units(units)) }
    }
    return true
  }

  // MARK: With the parser and without it

  private func advance() throws(InterchangeError) {
    if scanner == nil {
      isAtEnd = try !stream.advance(self)
    } else if isScanning {
      try scan()
    } else {
      try parse()
    }
  }

  private func scan() throws(InterchangeError) {
    var units = PackedUnits()
    let start = window.start
    var position = start
    let bytes = window.bytes
    let span = bytes.span
    let found = scanner?.scan(
      span.extracting(..<window.paddedEnd), &position, line: stream.lineOfRest, into: &units, &builder)
    guard let (stop, lines) = found else { return }
    stream.skip(span.extracting(start..<position), lines: lines)
    window.drop(to: position)
    if !units.isEmpty {
      waiting.append(.packed(units))
      unitsToParse = 1
    }
    switch stop {
    case .full: break
    case .needsMore: isScanning = window.isFull ? false : try fillWindow()
    case .unusual: isScanning = false
    }
  }

  /// Gives the parser what stands before the next place where the scanner may go on.
  private func parse() throws(InterchangeError) {
    let unitEnd: StaticString = "</tu>"
    if stream.bytesPassed == 0 || !builder.hasBody {
      guard let end = window.end(of: "<body", from: window.start).flatMap({ window.end(of: ">", from: $0) }) else {
        return try parseAll(but: 8)
      }
      return try parse(to: end)
    }
    var end = window.start
    for _ in 0..<unitsToParse {
      guard let next = window.end(of: unitEnd, from: end) else { break }
      end = next
    }
    unitsToParse = min(unitsToParse * 2, 64)
    if end > window.start { try parse(to: end) } else { try parseAll(but: 8) }
  }

  private func parse(to end: Int) throws(InterchangeError) {
    let bytes = window.bytes
    let piece = window.start..<end
    window.drop(to: end)
    try stream.parse(bytes.span.extracting(piece), self)
    isScanning = boundary == stream.bytesPassed && !stream.hasInternalSubset
  }

  /// Reads more, and parses all that is there when no more fits.
  ///
  /// - Parameter count: so many bytes may be the beginning of what is looked for.
  private func parseAll(but count: Int) throws(InterchangeError) {
    if window.isFull { try parse(to: window.end - count) }
    if try fillWindow() { return }
    if !window.isEmpty { try parse(to: window.end) }
    let bytes = window.bytes
    try stream.parse(bytes.span.extracting(0..<0), self)
    isAtEnd = true
  }

  /// - Returns: false at the end of the file.
  private func fillWindow() throws(InterchangeError) -> Bool { try stream.fill(&window) }
}

extension TMXReader: XMLHandler {
  func start(_ name: Span<UInt8>, _ attributes: XMLAttributes, in stream: XMLStream) throws(InterchangeError) {
    let length = prefixLength ?? Self.prefixLength(of: name)
    prefixLength = length
    let isPrefixed = length > 0 && name.count > length && name[length - 1] == UInt8(ascii: ":")
    try builder.start(isPrefixed ? name.extracting(length...) : name, attributes, in: stream)
    if builder.isBetweenUnits { boundary = stream.range.upperBound }
  }

  /// "t:tmx" has a prefix of two bytes. TMX has no namespace, but some tools give it one.
  private static func prefixLength(of root: Span<UInt8>) -> Int {
    for index in root.indices where root[index] == UInt8(ascii: ":") { return index + 1 }
    return 0
  }

  func end(in stream: XMLStream) {
    builder.end(in: stream)
    if builder.isBetweenUnits { boundary = stream.range.upperBound }
  }

  func text(_ bytes: Span<UInt8>, in stream: XMLStream) { builder.text(bytes, in: stream) }
}
