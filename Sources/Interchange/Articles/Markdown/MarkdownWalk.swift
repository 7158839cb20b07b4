/// Follows the inline nodes of a block through its source, since cmark does not say for sure where they stand.
///
/// Every byte of the source is accounted for: as text, as markup, or as an escape. Where one does not fit, the walk fails.
struct MarkdownWalk {
  private let source: [UInt8]
  private let end: Int
  var builder: BlockBuilder
  /// Behind what was followed.
  private(set) var place: Int
  /// How the marks were written that are open: `*` and `_`, brackets and angles.
  private var open: [UInt8] = []

  /// - Parameter leads: the bytes that may stand before a block's text: blanks, and the marks of its kind.
  init(_ source: [UInt8], _ region: Range<Int>, leads: StaticString, _ builder: BlockBuilder) {
    self.source = source
    self.builder = builder
    place = region.lowerBound
    end = region.upperBound
    skip { leads.description.utf8.contains($0) }
  }

  /// - Returns: false where the nodes and the source do not fit.
  mutating func read(_ inlines: ArraySlice<MarkdownTree.Event>) -> Bool {
    var image = 0
    for event in inlines {
      if event.node.kind == .image {
        image += event.isStart ? 1 : -1
        if event.isStart, image == 1, !readImage() { return false }
      } else if image == 0, !read(event) {
        return false
      }
    }
    return true
  }

  private mutating func read(_ event: MarkdownTree.Event) -> Bool {
    let node = event.node
    switch node.kind {
    case .text: return readText(node.literal)
    case .softBreak: return readBreak { builder, range in builder.appendSpace(range) }
    case .lineBreak: return readBreak { builder, range in builder.appendLineBreak(range) }
    case .code: return readCode(node.literal)
    case .htmlInline: return readHTML(node.literal)
    case .emphasis: return readMark("em", of: "*_", length: 1...1, isStart: event.isStart)
    case .strong: return readMark("strong", of: "*_", length: 2...2, isStart: event.isStart)
    case .strikethrough: return readMark("del", of: "~", length: 1...2, isStart: event.isStart)
    case .link: return event.isStart ? openLink() : closeLink()
    case .footnoteReference:
      guard event.isStart else { return true }
      guard let close = source[place..<end].firstIndex(of: UInt8(ascii: "]")) else { return false }
      markup(.standalone, "note", close + 1 - place)
      return true
    default: return false
    }
  }

  // MARK: - Text

  private mutating func readText(_ text: [UInt8]) -> Bool {
    var t = 0
    while t < text.count {
      guard let next = peek else { return false }
      if text[t] == Self.blank, next == Self.blank {
        builder.appendSpace(place..<place + 1)
        (t, place) = (t + 1, place + 1)
      } else if isEscape(of: text[t]) {
        builder.append(CollectionOfOne(text[t]), for: place..<place + 2)
        (t, place) = (t + 1, place + 2)
      } else if let reference = referenceLength(), !isLiteral(reference, text[t...]) {
        let end = text[(t + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? text.count
        builder.append(text[t..<end], for: place..<place + reference)
        (t, place) = (end, place + reference)
      } else {
        let start = t
        let from = place
        repeat {
          (t, place) = (t + 1, place + 1)
        } while t < text.count && place < end && text[t] == source[place]
          && !isSpecial(text[t])
        guard text[start] == source[from] else { return false }
        builder.append(text[start..<t], at: from)
      }
    }
    return true
  }

  private static let blank = UInt8(ascii: " ")

  private func isSpecial(_ byte: UInt8) -> Bool {
    byte == Self.blank || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&")
  }

  private func isEscape(of byte: UInt8) -> Bool {
    guard source[place] == UInt8(ascii: "\\"), place + 1 < end, source[place + 1] == byte else { return false }
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    default: return false
    }
  }

  /// The length of what looks like a character reference at the present place.
  private func referenceLength() -> Int? {
    guard source[place] == UInt8(ascii: "&"),
      let length = source[place..<min(end, place + 34)].firstIndex(of: UInt8(ascii: ";"))
    else { return nil }
    return length + 1 - place
  }

  /// Whether a reference is none, and stands in the text as it is written.
  private func isLiteral(_ length: Int, _ text: ArraySlice<UInt8>) -> Bool {
    let reference = source[place..<place + length]
    let isAmpersand = ["&amp;", "&AMP;", "&#38;", "&#x26;", "&#X26;"].contains { reference.elementsEqual($0.utf8) }
    return !isAmpersand && text.starts(with: reference)
  }

  /// A line's end, with the white space around it and the marks of quotations before the next line.
  private mutating func readBreak(_ append: (inout BlockBuilder, Range<Int>) -> Void) -> Bool {
    let start = place
    skip { $0 == 0x20 || $0 == 0x09 }
    if peek == UInt8(ascii: "\\") { place += 1 }
    guard peek == UInt8(ascii: "\r") || peek == UInt8(ascii: "\n") else { return false }
    if peek == UInt8(ascii: "\r") { place += 1 }
    if peek == UInt8(ascii: "\n") { place += 1 }
    skip { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    append(&builder, start..<place)
    return true
  }

  // MARK: - Marks

  private mutating func readMark(_ name: String, of marks: StaticString, length: ClosedRange<Int>, isStart: Bool)
    -> Bool
  {
    guard let mark = isStart ? peek : open.popLast() else { return false }
    let found = source[place..<min(end, place + length.upperBound)].prefix { $0 == mark }.count
    guard marks.description.utf8.contains(mark), length.contains(found) else { return false }
    if isStart { open.append(mark) }
    markup(isStart ? .opening : .closing, name, found)
    return true
  }

  private mutating func readCode(_ text: [UInt8]) -> Bool {
    let backtick = UInt8(ascii: "`")
    let length = source[place..<end].prefix { $0 == backtick }.count
    guard length > 0 else { return false }
    markup(.opening, "code", length)
    if let first = peek, first != text.first, isBlank(first) { skipOneBlank() }
    for byte in text {
      guard let next = peek else { return false }
      if byte == Self.blank {
        guard isBlank(next) else { return false }
        let start = place
        skipOneBlank()
        builder.appendSpace(start..<place)
      } else {
        guard next == byte else { return false }
        builder.append(source[place..<place + 1], at: place)
        place += 1
      }
    }
    if let next = peek, isBlank(next) { skipOneBlank() }
    guard source[place..<end].prefix(while: { $0 == backtick }).count == length else { return false }
    markup(.closing, "code", length)
    return true
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }

  /// A blank or a line's end, which inside code is one.
  private mutating func skipOneBlank() {
    let isReturn = peek == UInt8(ascii: "\r")
    place += 1
    if isReturn, peek == UInt8(ascii: "\n") { place += 1 }
  }

  private mutating func readHTML(_ tag: [UInt8]) -> Bool {
    guard source[place..<end].starts(with: tag) else { return false }
    let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
    let letters = tag.dropFirst(isClosing ? 2 : 1).prefix {
      $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A || 0x30...0x39 ~= $0
    }
    let name = String(decoding: letters, as: UTF8.self).lowercased()
    if name == "br" {
      builder.appendLineBreak(place..<place + tag.count)
      place += tag.count
    } else {
      let isEmpty = tag.dropLast().last == UInt8(ascii: "/") || ["", "img", "wbr"].contains(name)
      markup(isClosing ? .closing : isEmpty ? .standalone : .opening, name, tag.count)
    }
    return true
  }

  // MARK: - Links

  private mutating func openLink() -> Bool {
    guard let mark = peek, mark == UInt8(ascii: "[") || mark == UInt8(ascii: "<") else { return false }
    open.append(mark)
    markup(.opening, "a", 1)
    return true
  }

  private mutating func closeLink() -> Bool {
    guard let mark = open.popLast() else { return false }
    guard mark == UInt8(ascii: "[") else {
      guard peek == UInt8(ascii: ">") else { return false }
      markup(.closing, "a", 1)
      return true
    }
    guard peek == UInt8(ascii: "]"), let close = endOfLink(from: place + 1) else { return false }
    markup(.closing, "a", close - place)
    return true
  }

  private mutating func readImage() -> Bool {
    guard peek == UInt8(ascii: "!"), place + 1 < end, source[place + 1] == UInt8(ascii: "["),
      let bracket = closing(UInt8(ascii: "]"), from: place + 2, opening: UInt8(ascii: "[")),
      let close = endOfLink(from: bracket + 1)
    else { return false }
    markup(.standalone, "img", close - place)
    return true
  }

  /// Behind the address or the label that follows a link's text, if one does.
  private func endOfLink(from start: Int) -> Int? {
    guard start < end else { return start }
    switch source[start] {
    case UInt8(ascii: "("):
      return closing(UInt8(ascii: ")"), from: start + 1, opening: UInt8(ascii: "(")).map { $0 + 1 }
    case UInt8(ascii: "["): return closing(UInt8(ascii: "]"), from: start + 1, opening: nil).map { $0 + 1 }
    default: return start
    }
  }

  /// The closing mark that belongs to an opening one before `start`; what stands in quotation marks or angles does not count.
  private func closing(_ mark: UInt8, from start: Int, opening: UInt8?) -> Int? {
    var depth = 0
    var i = start
    while i < end {
      switch source[i] {
      case UInt8(ascii: "\\"): i += 1
      case mark where depth == 0: return i
      case mark: depth -= 1
      case opening: depth += 1
      case UInt8(ascii: "<") where mark == UInt8(ascii: ")") && i == start,
        UInt8(ascii: "\"") where mark == UInt8(ascii: ")"):
        let other = source[i] == UInt8(ascii: "<") ? UInt8(ascii: ">") : source[i]
        i = source[(i + 1)..<end].firstIndex(of: other) ?? i
      default: break
      }
      i += 1
    }
    return nil
  }

  // MARK: - Bytes

  private var peek: UInt8? { place < end ? source[place] : nil }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    while place < end, isSkipped(source[place]) { place += 1 }
  }

  private mutating func markup(_ role: Article.Markup.Role, _ name: String, _ length: Int) {
    builder.append(role, name, place..<place + length)
    place += length
  }
}
