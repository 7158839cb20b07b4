internal import TranslationMemory
internal import UnicodeText

/// A file's own bytes, and how text is put between them.
struct XLIFFBytes: Sendable {
  let bytes: [UInt8]
  /// The encoding's name as `XMLStream` has it.
  let encoding: String

  /// What stands in the file.
  func text(_ range: Range<Int>) -> String {
    let part = Array(bytes[range])
    guard let encoding = TextEncoding(encoding), let (text, _) = try? TextEncoding.decode(part, as: encoding) else {
      return String(decoding: part, as: UTF8.self)
    }
    return text
  }

  /// Markup in the encoding of the file. In those of 8 bits a character beyond ASCII is written as a reference.
  func encoded(_ markup: String) -> [UInt8] {
    switch encoding.uppercased() {
    case "UTF-8": return Array(markup.utf8)
    case "UTF-16LE": return markup.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case "UTF-16BE": return markup.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    default:
      return markup.unicodeScalars.flatMap { scalar in
        scalar.isASCII ? [UInt8(truncatingIfNeeded: scalar.value)] : Array("&#\(scalar.value);".utf8)
      }
    }
  }
}

/// A change of a file.
struct XLIFFEdit: Sendable {
  /// The bytes that go.
  var range: Range<Int>
  /// The markup that comes.
  var markup: String

  init(_ range: Range<Int>, _ markup: String) {
    self.range = range
    self.markup = markup
  }
}

/// A start tag as it stands in a file.
struct XMLTag {
  private(set) var markup: String

  init(_ markup: String) { self.markup = markup }

  /// The element's name with its prefix.
  var name: String {
    String(markup.unicodeScalars.dropFirst().prefix { !$0.properties.isWhitespace && $0 != "/" && $0 != ">" })
  }

  /// The tag as one of an element that holds something.
  var opened: String { markup.hasSuffix("/>") ? markup.dropLast(2).trimmed + ">" : markup }

  /// The names of the attributes, as they stand there.
  var attributes: [String] { values.map(\.name) }

  /// Gives an attribute a value; one that is not there is added.
  ///
  /// - Parameter value: of a kind that needs no escaping.
  mutating func set(_ attribute: String, _ value: String) {
    if let known = values.first(where: { $0.name == attribute }) {
      markup.replaceSubrange(known.range, with: "\"\(value)\"")
    } else {
      let end = markup.index(markup.endIndex, offsetBy: markup.hasSuffix("/>") ? -2 : -1)
      markup.insert(contentsOf: " \(attribute)=\"\(value)\"", at: end)
    }
  }

  /// The attributes, each with the place of its value, quotes included. They are looked for by code points: a quote with a
  /// combining mark behind it is one character to Swift.
  private var values: [(name: String, range: ClosedRange<String.Index>)] {
    var values: [(name: String, range: ClosedRange<String.Index>)] = []
    let scalars = markup.unicodeScalars
    var rest = scalars.dropFirst(name.unicodeScalars.count + 1)
    while let equals = rest.firstIndex(of: "=") {
      let value = rest[equals...].dropFirst().drop(while: \.properties.isWhitespace)
      guard let quote = value.first, let end = value.dropFirst().firstIndex(of: quote) else { break }
      values.append((String(rest[..<equals]).trimmed, value.startIndex...end))
      rest = scalars[end...].dropFirst()
    }
    return values
  }
}

/// A part of a segment with its place in the file, where it is a code.
struct LocatedPart {
  var part: Segment.Part
  /// The bytes of the code's element, or of the tag at this end of it.
  var range: Range<Int>?
  /// Whether the element holds the text between the ends of the code.
  var isContainer = false

  static func text(_ text: String) -> LocatedPart { LocatedPart(part: .text(text)) }

  static func code(_ part: Segment.Part, _ element: XMLElement) -> LocatedPart {
    LocatedPart(part: part, range: element.range)
  }

  /// An element as a code at each end, with what it holds between.
  static func pair(
    _ element: XMLElement, _ begin: Segment.Part, _ content: [LocatedPart], _ end: Segment.Part
  ) -> [LocatedPart] {
    [LocatedPart(part: begin, range: element.startTag, isContainer: true)] + content
      + [LocatedPart(part: end, range: element.endTag, isContainer: true)]
  }
}

extension Segment {
  init(_ parts: [LocatedPart]) { self.init(parts: parts.map(\.part).merged) }
}

/// Writes targets with the inline elements of their source.
struct XLIFFTargetMarkup {
  /// The elements of the source that stand for a code, by the code's number.
  private var elements: [Key: (markup: String, isContainer: Bool)] = [:]
  private let source: Segment

  private struct Key: Hashable {
    var id: Int
    var kind: XLIFFInline.Kind
  }

  /// - Parameter source: the parts of the source segment.
  init(_ source: [LocatedPart], in file: XLIFFBytes) {
    self.source = Segment(source)
    var numbers = XLIFFCodeNumbers()
    var ranges = source.filter { $0.range != nil }[...]
    for case .code(let code) in numbers.number(self.source, nil).source {
      guard let part = ranges.popFirst(), let range = part.range else { break }
      elements[Key(id: code.id, kind: code.kind)] = (file.text(range), part.isContainer)
    }
  }

  /// A target as markup. A code is written as the element of its like in the source, or else of the next one of its kind that no
  /// code of the target stands for.
  ///
  /// - Returns: the markup, and how many codes have no counterpart and were left out; all are where they would not nest.
  func markup(of target: Segment) -> (markup: String, codesLeftOut: Int) {
    var numbers = XLIFFCodeNumbers()
    let parts = numbers.number(source, target).target ?? []
    var stand = StandIns(free: elements.keys, taken: parts)
    var output = ""
    var open: [Int] = []
    var leftOut = 0
    for part in parts {
      switch part {
      case .text(let text): output += XMLOutput.escaped(text)
      case .code(let code):
        guard let id = stand.id(for: code), let element = elements[Key(id: id, kind: code.kind)] else {
          leftOut += 1
          continue
        }
        if element.isContainer, code.kind == .begin { open.append(id) }
        if element.isContainer, code.kind == .end, open.popLast() != id { return withoutCodes(parts) }
        output += element.markup
      }
    }
    return open.isEmpty ? (output, leftOut) : withoutCodes(parts)
  }

  private func withoutCodes(_ parts: [XLIFFInline]) -> (markup: String, codesLeftOut: Int) {
    let texts = parts.map { if case .text(let text) = $0 { XMLOutput.escaped(text) } else { "" } }
    return (texts.joined(), parts.count { if case .code = $0 { true } else { false } })
  }

  /// Finds numbers of the source for codes of a target that have none.
  private struct StandIns {
    private var free: [XLIFFInline.Kind: ArraySlice<Int>] = [:]
    private var known: Set<Int>
    private var chosen: [Int: Int] = [:]

    init(free keys: some Collection<Key>, taken parts: [XLIFFInline]) {
      known = Set(keys.map(\.id))
      let taken = Set(parts.compactMap { if case .code(let code) = $0 { code.id } else { nil } })
      for (kind, group) in Dictionary(grouping: keys.filter { !taken.contains($0.id) }, by: \.kind) {
        free[kind] = group.map(\.id).sorted()[...]
      }
    }

    mutating func id(for code: XLIFFInline.Code) -> Int? {
      if known.contains(code.id) { return code.id }
      if code.kind == .end { return chosen[code.id] }
      guard let id = free[code.kind]?.popFirst() else { return nil }
      chosen[code.id] = id
      return id
    }
  }
}
