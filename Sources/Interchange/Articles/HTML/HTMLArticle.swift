/// The blocks of an HTML page.
struct HTMLArticle {
  private let source: [UInt8]
  private let tree: HTMLTree
  private(set) var blocks: [Article.Block] = []
  private var builder = BlockBuilder(.paragraph)
  /// The kinds of the elements around the present place, innermost last.
  private var kinds: [Article.Kind] = []
  private var preformattedDepth = 0
  /// How many elements around the present place say that they are not to be translated.
  private var untranslatedDepth = 0

  /// - Parameters:
  ///   - source: valid UTF-8.
  ///   - isWhole: whether it is a page, of which only the article counts, and not a piece of one.
  init(_ source: [UInt8], isWhole: Bool = true) throws(HTMLTree.TooDeep) {
    self.source = source
    tree = try HTMLTree(source)
    for events in HTMLMainText(tree, isWhole: isWhole).events {
      read(events)
      // A block that is left out parts what stands before it from what stands behind it.
      if isBlockOpened(at: events.upperBound) { finishBlock() }
    }
    finishBlock()
    // A parser moves text that stands between the rows of a table.
    blocks = blocks.inFileOrder()
  }

  private mutating func read(_ events: Range<Int>) {
    for event in tree.events[events] {
      switch event {
      case .open(let index): open(tree.elements[index])
      case .close(let index): close(tree.elements[index])
      case .text(let bytes, let range): read(bytes, range)
      }
    }
  }

  private func isBlockOpened(at event: Int) -> Bool {
    guard event < tree.events.count, case .open(let index) = tree.events[event] else { return false }
    return Self.blocks.contains(tree.elements[index].name)
  }

  // MARK: - Elements

  private mutating func open(_ element: HTMLTree.Element) {
    if element.name == "br" {
      if let tag = element.startTag { builder.appendLineBreak(tag) }
    } else if Self.blocks.contains(element.name) {
      finishBlock()
      if element.isUntranslated { untranslatedDepth += 1 }
      if let kind = Self.kind(of: element.name) { kinds.append(kind) }
      if element.name == "pre" { preformattedDepth += 1 }
      builder = BlockBuilder(kind)
    } else {
      builder.append(Self.empty.contains(element.name) ? .standalone : .opening, element.name, element.startTag)
    }
  }

  private mutating func close(_ element: HTMLTree.Element) {
    if Self.blocks.contains(element.name) {
      finishBlock()
      if element.isUntranslated { untranslatedDepth -= 1 }
      if Self.kind(of: element.name) != nil { kinds.removeLast() }
      if element.name == "pre" { preformattedDepth -= 1 }
      builder = BlockBuilder(kind)
    } else if !Self.empty.contains(element.name) {
      builder.append(.closing, element.name, element.endTag)
    }
  }

  /// A paragraph inside a list item is of the list item's kind.
  private var kind: Article.Kind { kinds.last ?? .paragraph }

  private static func kind(of name: String) -> Article.Kind? {
    switch name {
    case "h1": .heading(level: 1)
    case "h2": .heading(level: 2)
    case "h3": .heading(level: 3)
    case "h4": .heading(level: 4)
    case "h5": .heading(level: 5)
    case "h6": .heading(level: 6)
    case "li", "dt", "dd": .listItem
    case "td", "th": .tableCell
    case "caption", "figcaption", "legend": .caption
    case "blockquote": .quotation
    default: nil
    }
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details", "dir",
    "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "pre", "search",
    "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
  ]
  private static let empty: Set<String> = [
    "img", "wbr", "area", "base", "link", "meta", "param", "source", "track", "basefont",
  ]

  // MARK: - Text

  private mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    if !builder.canContinue(at: range.lowerBound) { finishBlock() }
    guard let pieces = HTMLText.pieces(of: text, in: source, range) else {
      return builder.append(text.map { $0 < 0x20 ? 0x20 : $0 }, somewhereIn: range)
    }
    for piece in pieces {
      switch piece {
      case .verbatim(let piece, let place): append(text[piece], at: place.lowerBound)
      case .reference(let piece, let place):
        if piece.count == 1, Self.isSpace(text[piece.lowerBound]) {
          appendSpace(text[piece.lowerBound], place)
        } else {
          builder.append(text[piece], for: place)
        }
      }
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, at place: Int) {
    let shift = place - text.startIndex
    var i = text.startIndex
    while i < text.endIndex {
      let end = text[i...].firstIndex(where: Self.isSpace) ?? text.endIndex
      if end > i { builder.append(text[i..<end], at: i + shift) }
      i = text[end...].firstIndex { !Self.isSpace($0) } ?? text.endIndex
      guard i > end else { break }
      if preformattedDepth > 0 {
        for j in end..<i { appendSpace(text[j], j + shift..<j + shift + 1) }
      } else {
        builder.appendSpace(end + shift..<i + shift)
      }
    }
  }

  private mutating func appendSpace(_ byte: UInt8, _ place: Range<Int>) {
    if preformattedDepth > 0, byte == UInt8(ascii: "\n") {
      builder.appendLineBreak(place)
    } else {
      builder.appendSpace(place)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  // MARK: - Blocks

  private mutating func finishBlock() {
    if var block = builder.finish() {
      if untranslatedDepth > 0 { block.isReplaceable = false }
      blocks.append(block)
    }
    builder = BlockBuilder(kind)
  }
}

extension HTMLTree.Element {
  /// Whether the page says that it stays in its language (HTML, "The translate attribute"; the class is an older habit).
  fileprivate var isUntranslated: Bool {
    self["translate"]?.lowercased() == "no" || self["class"]?.split(separator: " ").contains("notranslate") == true
  }
}
