internal import UnicodeText

/// Reads an XML file piece by piece: the elements of some names whole, one after the other, and of what stands around them the
/// tags only. Memory holds one piece at a time.
final class XMLPieces {
  private let stream: XMLStream
  private let options: Options
  private var waiting: [Event] = []
  private var failure: InterchangeError?
  private var isAtEnd = false
  /// Prefixes that are in force, innermost last: the file's, and the one that names get instead.
  private var scopes: [[(prefix: Substring, replacement: String?)]] = []
  /// The elements of the piece that is open, outermost first.
  private var open: [XMLElement] = []
  private var text: [UInt8] = []
  private var size = 0
  private var isTooLong = false
  /// The names of the elements around the pieces, outermost first.
  private var around: [String] = []

  struct Options: Sendable {
    /// Names of elements that are handed over whole.
    var pieces: Set<String>
    /// The prefixes that names get, by their namespaces; an empty one for the format's own. A namespace that is not named here
    /// keeps the file's prefix, and without one is `foreign`.
    var prefixes: [String: String] = [:]
    var limits = XMLLimits()
  }

  enum Event: Sendable {
    /// The start of an element around the pieces; it has no content.
    case start(XMLElement)
    /// The end of such an element.
    case end(String)
    case piece(XMLElement)
    /// A piece that is longer than the limit allows, with nothing but its start.
    case tooLong(XMLElement)
  }

  /// - Throws: `wrongEncoding`, `readFailed`.
  init(_ file: ByteSource, encoding: TextEncoding?, _ options: Options) throws(InterchangeError) {
    stream = try XMLStream(file, encoding: encoding, limits: options.limits)
    stream.reportsText = false
    self.options = options
  }

  var name: String { stream.name }
  var encoding: String { stream.encoding }
  var contradictedEncoding: String? { stream.contradictedEncoding }

  /// The next event; nil at the end of the file.
  ///
  /// - Throws: `malformed`, `refused`, `wrongEncoding`, `readFailed`; events before the place of the error come first.
  func next() throws(InterchangeError) -> Event? {
    while true {
      if let event = waiting.popLast() { return event }
      if let failure { throw failure }
      if isAtEnd { return nil }
      do throws(InterchangeError) {
        isAtEnd = try !stream.advance(self)
      } catch {
        failure = error
      }
      waiting.reverse()
    }
  }

  // MARK: Names

  /// Puts the namespaces that a start tag declares into force.
  private func declare(_ attributes: [XMLAttribute]) {
    var scope: [(Substring, String?)] = []
    for attribute in attributes where attribute.name.utf8.starts(with: "xmlns".utf8) {
      let prefix = attribute.name.dropFirst(6)
      guard attribute.name.utf8.count == 5 || !prefix.isEmpty else { continue }
      let foreign = prefix.isEmpty ? "foreign" : String(prefix)
      scope.append((prefix, attribute.value.isEmpty ? "" : options.prefixes[attribute.value] ?? foreign))
    }
    scopes.append(scope)
  }

  private func resolved(_ name: String, isAttribute: Bool) -> String {
    let parts = name.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return isAttribute ? name : joined(replacement(""), name[...]) }
    return parts[0] == "xml" ? name : joined(replacement(parts[0]) ?? String(parts[0]), parts[1])
  }

  private func replacement(_ prefix: Substring) -> String? {
    for scope in scopes.reversed() {
      if let found = scope.last(where: { $0.prefix == prefix }) { return found.replacement }
    }
    return nil
  }

  private func joined(_ prefix: String?, _ name: Substring) -> String {
    guard let prefix, !prefix.isEmpty else { return String(name) }
    return "\(prefix):\(name)"
  }
}

extension XMLPieces: XMLHandler {
  func start(_ name: Span<UInt8>, _ attributes: XMLAttributes, in stream: XMLStream) {
    let attributes = attributes.all
    declare(attributes)
    let named = attributes.compactMap { attribute in
      attribute.name.utf8.starts(with: "xmlns".utf8)
        ? nil : XMLAttribute(resolved(attribute.name, isAttribute: true), attribute.value)
    }
    let element = XMLElement(
      name: resolved(String(copying: name), isAttribute: false), attributes: named, line: stream.line,
      startTag: stream.range)
    if open.isEmpty, !options.pieces.contains(element.name) {
      around.append(element.name)
      waiting.append(.start(element))
      return
    }
    if open.isEmpty { stream.reportsText = true }
    flushText()
    grow(by: attributes.reduce(100) { $0 + $1.value.utf8.count })
    open.append(element)
  }

  func end(in stream: XMLStream) {
    scopes.removeLast()
    if open.isEmpty {
      if let name = around.popLast() { waiting.append(.end(name)) }
      return
    }
    flushText()
    var element = open.removeLast()
    element.endTag = stream.range
    if !open.isEmpty {
      if !isTooLong { open[open.count - 1].content.append(.element(element)) }
      return
    }
    waiting.append(
      isTooLong ? .tooLong(XMLElement(name: element.name, attributes: [], line: element.line)) : .piece(element))
    stream.reportsText = false
    size = 0
    isTooLong = false
  }

  func text(_ bytes: Span<UInt8>, in stream: XMLStream) {
    grow(by: bytes.count)
    if !isTooLong { text.append(copying: bytes) }
  }

  private func grow(by bytes: Int) {
    size += bytes
    if size > options.limits.unitLength { isTooLong = true }
  }

  private func flushText() {
    guard !text.isEmpty else { return }
    if !open.isEmpty { open[open.count - 1].content.append(.text(String(decoding: text, as: UTF8.self))) }
    text.removeAll(keepingCapacity: true)
  }
}
