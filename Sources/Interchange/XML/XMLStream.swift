internal import CExpat
internal import UnicodeText

/// An XML file as a stream of events, read in pieces of 64 kB by expat, in constant memory.
///
/// No external entity is ever read, and a file that declares an entity is refused: that is how files attack their
/// readers (XML external entities, entity expansion), and no translation tool needs one.
final class XMLStream {
  /// The file's name in messages.
  let name: String
  /// What the file's bytes are read as: `UTF-8`, `UTF-16LE`, `windows-1252`.
  let encoding: String
  /// The encoding that the file declares though it is in another.
  let contradictedEncoding: String?
  let limits: XMLLimits

  private let source: ByteSource
  private let parser: Expat
  private var depth = 0
  private var handler: (any XMLHandler)?
  private var failure: InterchangeError?
  private var bytesRead = 0
  private var isAtEnd = false

  /// - Parameter encoding: what the user said; nil: as the file's bytes and its declaration say.
  /// - Throws: `wrongEncoding`, `readFailed`.
  init(
    _ source: ByteSource, encoding: TextEncoding? = nil, limits: XMLLimits = XMLLimits()
  ) throws(InterchangeError) {
    guard let found = XMLEncoding(head: try source.peek(1024), given: encoding) else {
      throw InterchangeError(.wrongEncoding, file: source.name, "is UTF-32, which is not read; convert it to UTF-8")
    }
    guard
      let parser = Expat(
        encoding: found.isForced ? found.actual : nil, hasWideCharacters: found.actual.hasPrefix("UTF-16"))
    else {
      throw InterchangeError(
        .readFailed, file: source.name, "there is no memory left for the parser; end other programs")
    }
    self.source = source
    self.parser = parser
    self.limits = limits
    name = source.name
    self.encoding = found.actual
    contradictedEncoding = found.isContradicted ? found.declared : nil
    source.drop(found.markLength)
  }

  /// Reads the next 64 kB and hands their events to a handler.
  ///
  /// - Returns: false when the file has ended.
  /// - Throws: what the handler throws, and `malformed`, `refused`, `wrongEncoding`, `readFailed`. After an error the
  ///   stream stays where it is.
  func advance(_ handler: any XMLHandler) throws(InterchangeError) -> Bool {
    try parse(Self.pieceSize, handler) { buffer throws(InterchangeError) in try source.read(into: &buffer) }
    return !isAtEnd
  }

  private static let pieceSize = 1 << 16

  private func parse(
    _ size: Int, _ handler: any XMLHandler, _ fill: (inout MutableRawSpan) throws(InterchangeError) -> Int
  ) throws(InterchangeError) {
    if let failure { throw failure }
    if isAtEnd { return }
    self.handler = handler
    defer { self.handler = nil }
    do throws(InterchangeError) {
      try parsePiece(size, fill)
    } catch {
      failure = error
      throw error
    }
  }

  // MARK: Reading beside the parser

  /// Reads more of the file into a window, from which it then goes to `parse` or `skip`.
  ///
  /// - Returns: false at the end of the file.
  func fill(_ window: inout ByteWindow) throws(InterchangeError) -> Bool {
    try window.fill { buffer throws(InterchangeError) in try source.read(into: &buffer) }
  }

  /// Parses the next bytes of the file; none are its end.
  func parse(_ bytes: Span<UInt8>, _ handler: any XMLHandler) throws(InterchangeError) {
    var start = 0
    repeat {
      let piece = bytes.extracting(start..<min(bytes.count, start + Self.pieceSize))
      // The parser has no buffer for nothing.
      try parse(max(1, piece.count), handler) { buffer throws(InterchangeError) in buffer.copy(piece) }
      start += piece.count
    } while start < bytes.count
  }

  /// Passes over the next bytes of the file (`Expat.skip`).
  func skip(_ bytes: Span<UInt8>, lines: Int) { parser.skip(bytes, lines: lines) }

  /// How many bytes of the file were parsed or skipped.
  var bytesPassed: Int { bytesRead + parser.skippedBytes }

  /// The line of what was neither parsed nor skipped so far.
  var lineOfRest: Int { parser.lineOfRest }

  /// Whether the file declares something about its elements itself.
  var hasInternalSubset: Bool { parser.hasInternalSubset }

  // MARK: Events

  /// The line of the present event, counted from 1.
  var line: Int { parser.line }

  /// The bytes of the present event in the file, counted behind a byte order mark.
  var range: Range<Int> { parser.offset..<parser.offset + parser.length }

  /// Whether the handler is called with text; it may change its mind at any event.
  var reportsText: Bool {
    get { parser.reportsText }
    set { parser.reportsText = newValue }
  }

  /// An error at the present event.
  func error(_ code: InterchangeError.Code, _ message: String) -> InterchangeError {
    InterchangeError(code, file: name, line: parser.line, column: parser.column, message)
  }

  private func parsePiece(
    _ size: Int, _ fill: (inout MutableRawSpan) throws(InterchangeError) -> Int
  ) throws(InterchangeError) {
    do throws(Expat.Stop) {
      let count = try parser.parse(capacity: size, for: self, fill: fill)
      bytesRead += count
      isAtEnd = count == 0
    } catch {
      switch error {
      case .delegate(let error): throw error
      case .syntax(let problem): throw syntaxError(problem)
      }
    }
    if !isAtEnd, bytesPassed - parser.offset > limits.tokenLength + size {
      throw error(.refused, "a tag or comment of more than \(limits.tokenLength) bytes; no tool writes such a file")
    }
  }
}

extension XMLStream: ExpatDelegate {
  func startElement(_ name: Span<UInt8>, _ attributes: XMLAttributes) throws(InterchangeError) {
    if depth == limits.depth {
      throw error(.refused, "elements are nested more than \(limits.depth) deep; no tool writes such a file")
    }
    if attributes.count > limits.attributes {
      throw error(.refused, "an element has more than \(limits.attributes) attributes; no tool writes such a file")
    }
    depth += 1
    try handler?.start(name, attributes, in: self)
  }

  func endElement() throws(InterchangeError) {
    depth -= 1
    try handler?.end(in: self)
  }

  func characters(_ bytes: Span<UInt8>) throws(InterchangeError) { try handler?.text(bytes, in: self) }

  func declaredEntity(_ name: String) throws(InterchangeError) {
    throw error(.refused, "declares the entity \"\(name)\", which is not safe to read; remove the declaration")
  }

  func skippedEntity(_ name: String) throws(InterchangeError) { throw undeclaredEntity(name) }
}

// MARK: - What is wrong with the XML

extension XMLStream {
  private func syntaxError(_ problem: XML_Error) -> InterchangeError {
    let next = parser.bytesAtError(64)
    return switch problem {
    case XML_ERROR_NO_ELEMENTS where bytesRead == 0:
      InterchangeError(.malformed, file: name, "is empty; nothing to read")
    case XML_ERROR_NO_ELEMENTS, XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_PARTIAL_CHAR, XML_ERROR_UNCLOSED_CDATA_SECTION:
      error(.malformed, "the file ends in the middle; get it again from where it comes from")
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING:
      error(.wrongEncoding, "the encoding \"\(encoding)\" cannot be read; convert the file to UTF-8")
    case XML_ERROR_UNDEFINED_ENTITY:
      undeclaredEntity(String(decoding: next.dropFirst().prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self))
    case XML_ERROR_BAD_CHAR_REF:
      error(.malformed, "\(reference(next)) stands for a character that XML does not allow; remove it")
    case XML_ERROR_INVALID_TOKEN: invalidBytes(next)
    case XML_ERROR_TAG_MISMATCH: error(.malformed, "an end tag that does not fit its start tag; repair the file")
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: error(.malformed, "something follows the end of the document; remove it")
    case XML_ERROR_NO_MEMORY: error(.readFailed, "there is no memory left; end other programs")
    default: error(.malformed, "not well-formed XML: \(Expat.text(of: problem)); repair the file")
    }
  }

  private func undeclaredEntity(_ entity: String) -> InterchangeError {
    error(.malformed, "the entity &\(entity); is not declared; write the character itself")
  }

  private func reference(_ bytes: [UInt8]) -> String {
    let end = bytes.firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? 0
    return end == 0 ? "a reference" : String(decoding: bytes[..<end], as: UTF8.self)
  }

  private func invalidBytes(_ bytes: [UInt8]) -> InterchangeError {
    let isUTF16 = encoding.hasPrefix("UTF-16")
    let byte = bytes.first.map { isUTF16 && $0 == 0 && bytes.count > 1 ? bytes[1] : $0 }
    return switch byte {
    case .some(let byte) where byte < 0x20:
      error(.malformed, "control character U+00\(TextFile.hexadecimal(byte)), which XML does not allow; remove it")
    case .some(let byte) where byte >= 0x80 && !isUTF16:
      error(
        .wrongEncoding,
        "byte 0x\(TextFile.hexadecimal(byte)) at offset \(parser.offset) is not \(encoding); save the file as UTF-8 or "
          + "declare its encoding: <?xml version=\"1.0\" encoding=\"windows-1252\"?>")
    default: error(.malformed, "not well-formed XML; repair the file")
    }
  }
}
