internal import CCmark

/// A Markdown text as cmark understands it (GitHub's dialect of CommonMark: with tables and footnotes), flattened.
///
/// All unsafe code of the Markdown reader is in this file.
struct MarkdownTree {
  struct Event {
    let isStart: Bool
    let node: Node
  }

  struct Node {
    let kind: Kind
    /// The text, code or HTML that stands in a node without children.
    let literal: [UInt8]
    let headingLevel: Int
    /// Counted from 1, in bytes. What stands inside a paragraph has no sure place.
    let start: (line: Int, column: Int)
    let lastLine: Int
  }

  /// By cmark's own names.
  enum Kind: String {
    case paragraph, heading, item, strikethrough, text, strong, link, image, code
    case quotation = "block_quote"
    case htmlBlock = "html_block"
    case tableCell = "table_cell"
    case softBreak = "softbreak"
    case lineBreak = "linebreak"
    case htmlInline = "html_inline"
    case emphasis = "emph"
    // These two cmark does not name.
    case footnoteReference, footnoteDefinition
    /// Code blocks among them, which are not for readers.
    case other
  }

  /// In the order of the document. A node without children has a start and no end.
  private(set) var events: [Event] = []

  /// - Parameter source: valid UTF-8.
  /// - Complexity: O(*n*) for texts that people write.
  init(_ source: [UInt8]) {
    _ = Self.extensionsAreRegistered
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { unsafe cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = unsafe cmark_find_syntax_extension(name) {
        unsafe cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    unsafe source.withUnsafeBytes { bytes in
      unsafe cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let root = unsafe cmark_parser_finish(parser) else { return }
    defer { unsafe cmark_node_free(root) }
    guard let walk = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(walk) }
    while true {
      let event = unsafe cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = unsafe cmark_iter_get_node(walk) else { break }
      events.append(Event(isStart: event == CMARK_EVENT_ENTER, node: unsafe Node(node)))
    }
  }

  private static let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()
}

extension MarkdownTree.Node {
  fileprivate init(_ node: OpaquePointer) {
    kind = unsafe MarkdownTree.Kind(of: node)
    literal = unsafe cmark_node_get_literal(node).map { unsafe Array(String(cString: $0).utf8) } ?? []
    headingLevel = unsafe Int(cmark_node_get_heading_level(node))
    start = unsafe (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_start_column(node)))
    lastLine = unsafe Int(cmark_node_get_end_line(node))
  }
}

extension MarkdownTree.Kind {
  fileprivate init(of node: OpaquePointer) {
    switch unsafe cmark_node_get_type(node) {
    case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
    case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnoteDefinition
    default:
      self = unsafe cmark_node_get_type_string(node).flatMap { unsafe Self(rawValue: String(cString: $0)) } ?? .other
    }
  }
}
