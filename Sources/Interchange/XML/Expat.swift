internal import CExpat
internal import Glibc
internal import UnicodeText

/// What expat finds in a file. An error stops the parser.
protocol ExpatDelegate: AnyObject {
  func startElement(_ name: Span<UInt8>, _ attributes: XMLAttributes) throws(InterchangeError)
  func endElement() throws(InterchangeError)
  func characters(_ bytes: Span<UInt8>) throws(InterchangeError)
  func declaredEntity(_ name: String) throws(InterchangeError)
  func skippedEntity(_ name: String) throws(InterchangeError)
}

/// The XML parser expat behind a face of values. All unsafe code of the XML readers is in this file.
///
/// expat never opens an external entity, since no handler for one is set.
@safe final class Expat {
  private let parser: XML_Parser
  private var delegate: (any ExpatDelegate)?
  private var failure: InterchangeError?
  private var hasFailed = false
  private let attributes = XMLAttributes()
  /// Counts lines faster than expat does, where a line break is one byte; nil elsewhere.
  private var lines: LineCounter?
  private var skipped = Skipped()
  /// Whether the file declares something about its elements itself.
  private(set) var hasInternalSubset = false

  /// What the parser was not shown of the file.
  private struct Skipped {
    var bytes = 0
    var lines = 0
    /// By how much the columns are wrong in a line as expat counts them.
    var columns: (line: Int, shift: Int)?
  }

  /// Whether the delegate hears of text. Most pieces of text in a file are the white space between its elements.
  var reportsText = true {
    didSet { if reportsText != oldValue { reportText() } }
  }

  /// - Parameters:
  ///   - encoding: overrides what the file declares.
  /// - Returns: nil where there is no memory.
  ///   - hasWideCharacters: whether a line break takes more than a byte.
  init?(encoding: String?, hasWideCharacters: Bool) {
    guard let parser = unsafe XML_ParserCreate(encoding) else { return nil }
    unsafe self.parser = unsafe parser
    lines = hasWideCharacters ? nil : LineCounter()
    listen()
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Why the parser stopped.
  enum Stop: Error {
    case delegate(InterchangeError)
    case syntax(XML_Error)
  }

  /// Has `fill` write up to `capacity` bytes into the parser's own buffer, and parses them; none are the end of the file.
  ///
  /// - Returns: the number of bytes.
  func parse(
    capacity: Int, for delegate: any ExpatDelegate, fill: (inout MutableRawSpan) throws(InterchangeError) -> Int
  ) throws(Stop) -> Int {
    guard let buffer = unsafe XML_GetBuffer(parser, Int32(capacity)) else {
      throw .syntax(unsafe XML_GetErrorCode(parser))
    }
    var bytes = unsafe MutableRawSpan(_unsafeStart: buffer, byteCount: capacity)
    let count: Int
    do throws(InterchangeError) {
      count = try fill(&bytes)
    } catch {
      throw .delegate(error)
    }
    _ = line
    lines?.append(bytes.bytes.extracting(first: count))
    self.delegate = delegate
    defer { self.delegate = nil }
    let status = unsafe XML_ParseBuffer(parser, Int32(count), count == 0 ? 1 : 0)
    if let failure { throw .delegate(failure) }
    if status != XML_STATUS_OK { throw .syntax(unsafe XML_GetErrorCode(parser)) }
    return count
  }

  /// Passes over bytes of the file that hold nothing but whole elements, of which the parser need not know; what was parsed before ended
  /// between two elements too. Only where a line break is one byte.
  ///
  /// - Parameter lines: how many line feeds are among them.
  func skip(_ bytes: Span<UInt8>, lines: Int) {
    let line = unsafe Int(XML_GetCurrentLineNumber(parser))
    let column = column - 1
    var characters = 0
    for index in bytes.indices.reversed() {
      if bytes[index] == UInt8(ascii: "\n") { break }
      if bytes[index] & 0xC0 != 0x80 { characters += 1 }
    }
    let next = lines > 0 ? characters : column + characters
    let own = unsafe Int(XML_GetCurrentColumnNumber(parser))
    skipped.columns = (line, next - own)
    skipped.bytes += bytes.count
    skipped.lines += lines
  }

  /// Of the present event, counted from 1.
  var line: Int {
    let offset = ownOffset
    if let line = lines?.line(at: offset) { return line + skipped.lines }
    return unsafe Int(XML_GetCurrentLineNumber(parser))
  }

  /// The line of what was not yet parsed.
  var lineOfRest: Int { (lines?.lineOfRest ?? 1) + skipped.lines }

  /// Of the present event, counted from 1.
  var column: Int {
    let column = unsafe Int(XML_GetCurrentColumnNumber(parser)) + 1
    let line = unsafe Int(XML_GetCurrentLineNumber(parser))
    guard let columns = skipped.columns, columns.line == line else { return column }
    return column + columns.shift
  }

  /// How many bytes of the file lie before the present event.
  var offset: Int { ownOffset + skipped.bytes }

  /// How many bytes were skipped so far.
  var skippedBytes: Int { skipped.bytes }

  /// The same without those that were skipped.
  private var ownOffset: Int { unsafe Int(XML_GetCurrentByteIndex(parser)) }

  /// How many bytes of the file the present event takes.
  var length: Int { unsafe Int(XML_GetCurrentByteCount(parser)) }

  /// The bytes at the place where the parser stopped, up to `count`.
  func bytesAtError(_ count: Int) -> [UInt8] {
    var start: Int32 = 0
    var size: Int32 = 0
    guard let context = unsafe XML_GetInputContext(parser, &start, &size), start >= 0, start < size else { return [] }
    let bytes = unsafe RawSpan(_unsafeStart: context, byteCount: Int(size)).extracting(Int(start)...)
    return (0..<min(count, bytes.byteCount)).map { unsafe bytes.unsafeLoad(fromByteOffset: $0, as: UInt8.self) }
  }

  static func text(of error: XML_Error) -> String {
    unsafe XML_ErrorString(error).map { unsafe String(cString: $0) } ?? "error \(error.rawValue)"
  }
}

// MARK: - Callbacks

extension Expat {
  private func listen() {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { user, name, attributes in
        guard let name = unsafe name, let list = unsafe attributes, let expat = unsafe Expat.of(user) else { return }
        unsafe expat.fillAttributes(list)
        expat.perform { delegate throws(InterchangeError) in
          let bytes = unsafe RawSpan(_unsafeStart: name, byteCount: strlen(name))
          try delegate.startElement(Span(_bytes: bytes), expat.attributes)
        }
      },
      { user, _ in
        unsafe Expat.of(user)?.perform { delegate throws(InterchangeError) in try delegate.endElement() }
      })
    reportText()
    unsafe XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, hasInternalSubset in
      if hasInternalSubset != 0 { unsafe Expat.of(user)?.hasInternalSubset = true }
    }
    unsafe XML_SetEntityDeclHandler(parser) { user, name, _, _, _, _, _, _, _ in
      let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
      unsafe Expat.of(user)?.perform { delegate throws(InterchangeError) in try delegate.declaredEntity(name) }
    }
    unsafe XML_SetSkippedEntityHandler(parser) { user, name, _ in
      let name = unsafe name.map { unsafe String(cString: $0) } ?? ""
      unsafe Expat.of(user)?.perform { delegate throws(InterchangeError) in try delegate.skippedEntity(name) }
    }
    unsafe XML_SetUnknownEncodingHandler(
      parser,
      { _, name, info in
        guard let name = unsafe name, let info = unsafe info else { return 0 }
        guard let map = unsafe SingleByteEncoding.map(of: String(cString: name)) else { return 0 }
        unsafe withUnsafeMutableBytes(of: &info.pointee.map) { out in
          for (byte, scalar) in map.enumerated() {
            unsafe out.storeBytes(of: scalar, toByteOffset: byte * 4, as: Int32.self)
          }
        }
        return 1
      }, nil)
  }

  private func reportText() {
    guard reportsText else {
      unsafe XML_SetCharacterDataHandler(parser, nil)
      return
    }
    unsafe XML_SetCharacterDataHandler(parser) { user, start, count in
      guard let start = unsafe start else { return }
      unsafe Expat.of(user)?.perform { delegate throws(InterchangeError) in
        try delegate.characters(unsafe Span(_bytes: RawSpan(_unsafeStart: start, byteCount: Int(count))))
      }
    }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> Expat? {
    unsafe user.map { unsafe Unmanaged<Expat>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Runs the delegate's part unless an earlier one has failed: expat may send a few events after it was stopped.
  private func perform(_ body: (any ExpatDelegate) throws(InterchangeError) -> Void) {
    guard !hasFailed, let delegate else { return }
    do throws(InterchangeError) {
      try body(delegate)
    } catch {
      failure = error
      hasFailed = true
      unsafe _ = XML_StopParser(parser, 0)
    }
  }

  /// - Parameter list: names and values by turns, ended by a null pointer.
  private func fillAttributes(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    attributes.fill { bytes, ends in
      var next = unsafe list
      while let text = unsafe next.pointee {
        unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text)))
        ends.append(bytes.count)
        unsafe next += 1
      }
    }
  }
}

/// Where the lines of a file begin, as far as they have been read and not yet passed.
private struct LineCounter {
  /// Where the line breaks are, in the file; those before `passed` lie before the place that was asked for last.
  private var breaks: [Int] = []
  private var passed = 0
  private var passedBefore = 0
  private var size = 0

  /// Takes in the next piece of the file.
  mutating func append(_ piece: borrowing RawSpan) {
    breaks.removeFirst(passed)
    passedBefore += passed
    passed = 0
    unsafe piece.withUnsafeBytes { piece in
      guard var position = unsafe piece.baseAddress else { return }
      let start = unsafe position
      let end = unsafe start + piece.count
      while let found = unsafe memchr(position, 0x0A, end - position) {
        let place = unsafe UnsafeRawPointer(found) - start
        breaks.append(size + place)
        unsafe position = unsafe start + place + 1
      }
    }
    size += piece.byteCount
  }

  /// The line behind all that was taken in.
  var lineOfRest: Int { passedBefore + breaks.count + 1 }

  /// The line at an offset in the file, counted from 1; offsets ascend.
  mutating func line(at offset: Int) -> Int {
    while passed < breaks.count, breaks[passed] < offset { passed += 1 }
    return passedBefore + passed + 1
  }
}
