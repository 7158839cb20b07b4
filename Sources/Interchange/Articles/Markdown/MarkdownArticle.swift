/// The blocks of a Markdown text.
struct MarkdownArticle {
  private let source: [UInt8]
  /// Where each line begins, and the end of the text.
  private let lineStarts: [Int]
  private(set) var blocks: [Article.Block] = []
  /// Behind the last block that was followed in the source.
  private var reached = 0

  /// - Parameter source: valid UTF-8.
  init(_ source: [UInt8]) {
    self.source = source
    lineStarts = Self.lineStarts(of: source)
    read(MarkdownTree(Self.withoutFrontMatter(source)).events)
    // Footnotes stand in cmark's tree behind all else, wherever they are written.
    blocks = blocks.inFileOrder()
  }

  private mutating func read(_ events: [MarkdownTree.Event]) {
    var kinds: [Article.Kind] = []
    var i = 0
    while i < events.count {
      let event = events[i]
      i += 1
      switch event.node.kind {
      case .item where event.isStart, .footnoteDefinition where event.isStart: kinds.append(.listItem)
      case .quotation where event.isStart: kinds.append(.quotation)
      case .item, .footnoteDefinition, .quotation: kinds.removeLast()
      case .htmlBlock: readHTML(event.node)
      case .paragraph where event.isStart, .heading where event.isStart, .tableCell where event.isStart:
        let end = events[i...].firstIndex { !$0.isStart && $0.node.kind == event.node.kind } ?? events.count
        read(events[i..<end], of: event.node, Self.kind(of: event.node, inside: kinds.last))
        i = end
      default: break
      }
    }
  }

  private static func kind(of node: MarkdownTree.Node, inside outer: Article.Kind?) -> Article.Kind {
    switch node.kind {
    case .heading: .heading(level: node.headingLevel)
    case .tableCell: .tableCell
    default: outer ?? .paragraph
    }
  }

  // MARK: - Blocks

  private mutating func read(
    _ inlines: ArraySlice<MarkdownTree.Event>, of node: MarkdownTree.Node, _ kind: Article.Kind
  ) {
    for region in regions(of: node) {
      var walk = MarkdownWalk(source, region, leads: Self.leads(of: node.kind), BlockBuilder(kind))
      if walk.read(inlines) {
        reached = max(reached, walk.place)
        if let block = walk.builder.finish() { blocks.append(block) }
        return
      }
    }
    var builder = BlockBuilder(kind)
    let region = region(of: node)
    builder.append(Self.plainText(of: inlines), somewhereIn: region.isEmpty ? restOfLine(from: reached) : region)
    if let block = builder.finish() { blocks.append(block) }
  }

  /// Where the node may begin: where cmark says, or in one of the next lines, since definitions of links may stand before a
  /// paragraph's text. Of a table that follows a paragraph without a blank line, and of that paragraph, cmark knows no places:
  /// they begin behind what was followed last.
  private func regions(of node: MarkdownTree.Node) -> [Range<Int>] {
    let said = region(of: node)
    var regions: [Range<Int>] = []
    if !said.isEmpty, node.kind != .tableCell || said.lowerBound >= reached {
      let further = lineStarts.dropFirst(node.start.line).prefix(Self.furthest).filter { $0 < said.upperBound }
      regions = ([said.lowerBound] + further).map { $0..<said.upperBound }
    }
    guard said.isEmpty || node.kind == .tableCell else { return regions }
    let line = lineStarts.index(of: reached)
    let last = lineStarts[min(line + Self.furthest, lineStarts.count - 1)]
    let lines = lineStarts[line...].prefix(Self.furthest).filter { reached < $0 && $0 < last }
    return regions + ([reached] + lines).filter { $0 < last }.map { $0..<last }
  }

  private func restOfLine(from start: Int) -> Range<Int> {
    let end = lineStarts[lineStarts.index(of: start)...].first { $0 > start } ?? source.count
    return min(start, end - 1)..<end
  }

  /// In lines.
  private static let furthest = 20

  private static func leads(of kind: MarkdownTree.Kind) -> StaticString {
    switch kind {
    case .heading: "# \t"
    case .tableCell: "| \t"
    default: "> \t"
    }
  }

  /// The text of a block that cannot be followed in its source.
  private static func plainText(of inlines: ArraySlice<MarkdownTree.Event>) -> [UInt8] {
    inlines.filter(\.isStart).flatMap { event -> [UInt8] in
      switch event.node.kind {
      case .text, .code: event.node.literal
      case .softBreak: [UInt8(ascii: " ")]
      case .lineBreak: [UInt8(ascii: "\n")]
      default: []
      }
    }
  }

  private mutating func readHTML(_ node: MarkdownTree.Node) {
    let region = region(of: node)
    reached = max(reached, region.upperBound)
    let isAsWritten = source[region].starts(with: node.literal)
    guard let article = try? HTMLArticle(node.literal, isWhole: false) else { return }
    for block in article.blocks {
      if isAsWritten {
        blocks.append(block.shifted(by: region.lowerBound))
      } else {
        var builder = BlockBuilder(block.kind)
        builder.append(block.text.utf8, somewhereIn: region)
        if let block = builder.finish() { blocks.append(block) }
      }
    }
  }

  // MARK: - Lines

  /// From the node's first character to the end of its last line.
  private func region(of node: MarkdownTree.Node) -> Range<Int> {
    let end = lineStarts[min(max(node.lastLine, node.start.line, 0), lineStarts.count - 1)]
    let start = lineStarts[min(max(node.start.line - 1, 0), lineStarts.count - 1)] + max(node.start.column - 1, 0)
    return min(start, end)..<end
  }

  /// As cmark counts lines: LF, CR and CR LF end one.
  private static func lineStarts(of source: [UInt8]) -> [Int] {
    var starts = [0]
    for i in source.indices {
      let isBreak =
        source[i] == UInt8(ascii: "\n")
        || source[i] == UInt8(ascii: "\r") && (i + 1 == source.count || source[i + 1] != UInt8(ascii: "\n"))
      if isBreak { starts.append(i + 1) }
    }
    return starts.last == source.count ? starts : starts + [source.count]
  }

  /// The text with blanks in place of the data that site generators want between lines of `---` or `+++` at the beginning.
  private static func withoutFrontMatter(_ source: [UInt8]) -> [UInt8] {
    let lines = lineStarts(of: source)
    func line(_ i: Int) -> ArraySlice<UInt8> {
      var line = source[lines[i]..<lines[i + 1]]
      while let last = line.last, last <= 0x20 { line.removeLast() }
      return line
    }
    guard lines.count > 2,
      let mark = ["---", "+++"].map({ Array($0.utf8) }).first(where: { line(0).elementsEqual($0) }),
      let end = (1..<lines.count - 1).first(where: { line($0).elementsEqual(mark) })
    else { return source }
    return source[..<lines[end + 1]].map { $0 < 0x20 ? $0 : 0x20 } + source[lines[end + 1]...]
  }
}

extension [Int] {
  /// Of ascending numbers, the index of the first that is not smaller than `value`; the last one's if all are.
  fileprivate func index(of value: Int) -> Int {
    var (low, high) = (0, count - 1)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Article.Block {
  /// The same block in a file where it stands further behind.
  fileprivate func shifted(by distance: Int) -> Article.Block {
    Article.Block(
      kind: kind, text: text,
      markup: markup.map {
        Article.Markup(
          role: $0.role, name: $0.name, offset: $0.offset,
          source: $0.source.lowerBound + distance..<$0.source.upperBound + distance)
      }, isReplaceable: isReplaceable, map: map.shifted(by: distance))
  }
}
