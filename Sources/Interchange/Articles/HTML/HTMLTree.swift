internal import CGumbo

/// A page as an HTML parser understands it, flattened: elements and texts in the order of the document.
///
/// All unsafe code of the HTML reader is in this file. Gumbo mends what is broken as browsers do (WHATWG, "Parsing HTML
/// documents"); what it made up itself has no place in the file.
struct HTMLTree {
  enum Event {
    /// An index into `elements`.
    case open(Int)
    /// Text with its entities resolved, and where it stands in the file.
    case text([UInt8], source: Range<Int>)
    case close(Int)
  }

  struct Element {
    /// In small letters.
    let name: String
    let attributes: [(name: String, value: String)]
    /// The tags in the file; nil where there is none.
    let startTag: Range<Int>?
    let endTag: Range<Int>?
    /// The element's events: from `open` to `close`, that one included.
    fileprivate(set) var events: Range<Int>

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }
  }

  private(set) var events: [Event] = []
  private(set) var elements: [Element] = []

  /// Deeper pages are refused: nobody writes them, and the parser's own stack has an end.
  static let deepestNesting = 2000

  /// A page nests its elements too deeply.
  struct TooDeep: Error {}

  /// - Parameter source: valid UTF-8.
  /// - Complexity: O(*n*) for pages that people write.
  init(_ source: [UInt8]) throws(TooDeep) {
    var options = unsafe kGumboDefaultOptions
    unsafe options.max_errors = 0
    var isTooDeep = false
    unsafe source.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let start = unsafe start, let output = unsafe gumbo_parse_with_options(&options, start, buffer.count) else {
        return
      }
      isTooDeep = unsafe !read(output.pointee.root, Source(start: start, count: buffer.count))
      // The parser's clean-up calls itself for every level.
      if !isTooDeep { unsafe gumbo_destroy_output(&options, output) }
    }
    if isTooDeep { throw TooDeep() }
  }

  // MARK: - Gumbo's tree

  @unsafe private struct Source {
    let start: UnsafePointer<CChar>
    let count: Int

    func range(_ piece: GumboStringPiece) -> Range<Int>? {
      guard let data = unsafe piece.data, unsafe piece.length > 0 else { return nil }
      let offset = unsafe data - start
      guard offset >= 0, unsafe offset + piece.length <= count else { return nil }
      return unsafe offset..<offset + piece.length
    }
  }

  /// - Returns: false where the tree is too deep.
  private mutating func read(_ root: UnsafeMutablePointer<GumboNode>, _ source: Source) -> Bool {
    var path = unsafe [(node: root, child: 0, element: openElement(root.pointee, source))]
    while let top = unsafe path.last {
      let children = unsafe top.node.pointee.v.element.children
      guard unsafe top.child < Int(children.length) else {
        close(unsafe top.element)
        unsafe path.removeLast()
        continue
      }
      unsafe path[path.count - 1].child += 1
      guard let child = unsafe children.data[top.child]?.assumingMemoryBound(to: GumboNode.self) else { continue }
      switch unsafe child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        guard unsafe path.count < Self.deepestNesting else { return false }
        unsafe path.append((child, 0, openElement(child.pointee, source)))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: unsafe readText(child.pointee.v.text, source)
      default: break
      }
    }
    return true
  }

  private mutating func readText(_ text: GumboText, _ source: Source) {
    guard let range = unsafe source.range(text.original_text), let characters = unsafe text.text else { return }
    // A numeric reference beyond 32 bits becomes a stray byte in the parser; the string has U+FFFD there.
    events.append(.text(unsafe Array(String(cString: characters).utf8), source: range))
  }

  private mutating func openElement(_ node: GumboNode, _ source: Source) -> Int {
    let element = unsafe node.v.element
    let flags = unsafe node.parse_flags.rawValue
    let isMadeUp = flags & GUMBO_INSERTION_BY_PARSER.rawValue != 0
    let isEndMadeUp = flags & GUMBO_INSERTION_IMPLICIT_END_TAG.rawValue != 0
    elements.append(
      Element(
        name: unsafe Self.name(of: element), attributes: unsafe Self.attributes(of: element),
        startTag: isMadeUp ? nil : unsafe source.range(element.original_tag),
        endTag: isEndMadeUp ? nil : unsafe source.range(element.original_end_tag), events: events.count..<events.count))
    events.append(.open(elements.count - 1))
    return elements.count - 1
  }

  private mutating func close(_ element: Int) {
    events.append(.close(element))
    elements[element].events = elements[element].events.lowerBound..<events.count
  }

  private static func name(of element: GumboElement) -> String {
    guard unsafe element.tag == GUMBO_TAG_UNKNOWN else {
      return unsafe String(cString: gumbo_normalized_tagname(element.tag))
    }
    var name = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&name)
    guard let data = unsafe name.data else { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: data, count: name.length)
    return unsafe String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self).lowercased()
  }

  private static func attributes(of element: GumboElement) -> [(name: String, value: String)] {
    unsafe (0..<Int(element.attributes.length)).compactMap { i in
      guard let data = unsafe element.attributes.data[i] else { return nil }
      let attribute = unsafe data.assumingMemoryBound(to: GumboAttribute.self).pointee
      return unsafe (String(cString: attribute.name), String(cString: attribute.value))
    }
  }
}
