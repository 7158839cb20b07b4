package import TranslationMemory

extension Article {
  /// A part of a block as a segment with its inline markup, and the bytes of the file that it stands for.
  ///
  /// Markup at the ends of the part is left outside, unless both marks of a pair lie within it and leave some of the text
  /// out. A mark whose partner lies outside becomes TMX's `it`, one that stands alone `ph`. The codes hold the markup as the
  /// file has it and are numbered from 1.
  ///
  /// - Parameter range: bytes of the block's text, not empty.
  /// - Complexity: O(length of the part).
  package func segment(_ range: Range<Int>, of block: Block) -> (segment: Segment, source: Range<Int>) {
    let marks = Markup.belonging(to: range, of: block.markup)
    var place = block.source(of: range)
    if let first = marks.first { place = min(place.lowerBound, first.source.lowerBound)..<place.upperBound }
    if let last = marks.last { place = place.lowerBound..<max(place.upperBound, last.source.upperBound) }
    let partners = Markup.partners(in: marks)
    var parts: [Segment.Part] = []
    var offset = range.lowerBound
    for (i, mark) in marks.enumerated() {
      if offset < mark.offset { parts.append(.text(block.text(offset..<mark.offset))) }
      offset = mark.offset
      parts.append(.code(code(of: mark, number: min(i, partners[i] ?? i) + 1, isPaired: partners[i] != nil)))
    }
    if offset < range.upperBound { parts.append(.text(block.text(offset..<range.upperBound))) }
    return (Segment(parts: parts), place)
  }

  private func code(of mark: Markup, number: Int, isPaired: Bool) -> InlineCode {
    let content = [Segment.Part.text(String(decoding: source[mark.source], as: UTF8.self))]
    let x = TranslationUnit.Attribute("x", "\(number)")
    switch mark.role {
    case .standalone: return InlineCode(.placeholder, attributes: [x], content: content)
    case .opening where isPaired:
      return InlineCode(.begin, attributes: [.init("i", "\(number)"), x], content: content)
    case .closing where isPaired: return InlineCode(.end, attributes: [.init("i", "\(number)")], content: content)
    case .opening: return InlineCode(.isolated, attributes: [.init("pos", "begin"), x], content: content)
    case .closing: return InlineCode(.isolated, attributes: [.init("pos", "end"), x], content: content)
    }
  }
}

extension Article.Block {
  /// - Parameter range: bytes, from one character's beginning to another's.
  fileprivate func text(_ range: Range<Int>) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return String(text.utf8[start..<text.utf8.index(start, offsetBy: range.count)]) ?? ""
  }
}

extension Article.Markup {
  /// For each mark the index of the one that it makes a pair with.
  fileprivate static func partners(in marks: [Self]) -> [Int?] {
    var partners = [Int?](repeating: nil, count: marks.count)
    var open: [Int] = []
    for (i, mark) in marks.enumerated() {
      switch mark.role {
      case .standalone: break
      case .opening: open.append(i)
      case .closing:
        guard let found = open.lastIndex(where: { marks[$0].name == mark.name }) else { continue }
        partners[i] = open[found]
        partners[open[found]] = i
        open.removeSubrange(found...)
      }
    }
    return partners
  }

  /// The marks inside a part of a text, and those at its ends that form pairs with them.
  fileprivate static func belonging(to range: Range<Int>, of all: [Self]) -> [Self] {
    let marks = all[first(from: range.lowerBound, in: all)...].prefix { $0.offset <= range.upperBound }
    return belonging(to: range, among: Array(marks))
  }

  /// The index of the first mark at `offset` or behind it.
  private static func first(from offset: Int, in marks: [Self]) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].offset < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func belonging(to range: Range<Int>, among marks: [Self]) -> [Self] {
    let partners = partners(in: marks)
    func isClosedInside(_ i: Int) -> Bool {
      marks[i].role == .opening && partners[i].map { marks[$0].offset < range.upperBound } ?? false
    }
    var start = marks.count { $0.offset == range.lowerBound }
    while start > 0, isClosedInside(start - 1) { start -= 1 }
    var end = marks.count - marks.count { $0.offset == range.upperBound }
    while end < marks.count, marks[end].role == .closing, partners[end].map({ $0 >= start }) ?? false { end += 1 }
    return Array(marks[start..<max(start, end)])
  }
}
