internal import TranslationMemory

/// A segment as XLIFF has it: text, and codes with numbers that tell which code of a target is which of its source.
enum XLIFFInline: Hashable, Sendable {
  case text(String)
  case code(Code)

  struct Code: Hashable, Sendable {
    var kind: Kind
    /// Both halves of a pair have the same one.
    var id: Int
    /// The native text; what stands in a sub-flow belongs to it.
    var native: String
  }

  enum Kind: Hashable, Sendable {
    case begin, end
    /// Half of a pair whose other half is elsewhere.
    case loneBegin, loneEnd
    case placeholder
  }
}

/// Gives the codes of a unit their numbers.
struct XLIFFCodeNumbers {
  private var last = 0

  /// The codes of the source that no code of its target has taken yet, by what they are.
  private struct Source {
    var ids: [Key: [Int]] = [:]

    struct Key: Hashable {
      var kind: XLIFFInline.Kind
      var native: String
    }
  }

  /// Numbers the codes of a segment and of its target.
  mutating func number(_ source: Segment, _ target: Segment?) -> (source: [XLIFFInline], target: [XLIFFInline]?) {
    let written = number(source) { _ in nil }
    guard let target else { return (written, nil) }
    var free = Source()
    for case .code(let code) in written where code.kind != .end {
      free.ids[.init(kind: code.kind, native: code.native), default: []].append(code.id)
    }
    return (
      written,
      number(target) { code in
        let key = Source.Key(kind: code.kind, native: code.native)
        guard let id = free.ids[key]?.first else { return nil }
        free.ids[key]?.removeFirst()
        return id
      }
    )
  }

  /// - Parameter known: the number that a code has already.
  private mutating func number(_ segment: Segment, known: (XLIFFInline.Code) -> Int?) -> [XLIFFInline] {
    guard segment.hasCodes else { return [.text(segment.text)] }
    var open: [String: Int] = [:]
    return Self.flattened(segment).map { part in
      guard case .code(var code, let pair) = part else { return part.inline }
      if code.kind == .end, let pair, let id = open.removeValue(forKey: pair) {
        code.id = id
        return .code(code)
      }
      code.id = known(code) ?? next()
      if code.kind == .begin, let pair { open[pair] = code.id }
      return .code(code)
    }
  }

  private mutating func next() -> Int {
    last += 1
    return last
  }

  // MARK: Parts in a row

  private enum Part {
    case text(String)
    /// With what the halves of a pair have in common.
    case code(XLIFFInline.Code, pair: String?)

    var inline: XLIFFInline {
      switch self {
      case .text(let text): .text(text)
      case .code(let code, _): .code(code)
      }
    }
  }

  private static func flattened(_ segment: Segment) -> [Part] {
    var numbers = CodeBalance(segment).numbers[...]
    var highlights = 0
    return flattened(segment.parts, &numbers, &highlights)
  }

  private static func flattened(
    _ parts: [Segment.Part], _ numbers: inout ArraySlice<String?>, _ highlights: inout Int
  ) -> [Part] {
    var flat: [Part] = []
    for part in parts {
      guard case .code(let code) = part else {
        if case .text(let text) = part { flat.append(.text(text)) }
        continue
      }
      if code.kind == .highlight {
        // What is highlighted is language and stays outside of codes.
        highlights += 1
        let pair = "highlight \(highlights)"
        flat.append(.code(.init(kind: .begin, id: 0, native: ""), pair: pair))
        flat += flattened(code.content, &numbers, &highlights)
        flat.append(.code(.init(kind: .end, id: 0, native: ""), pair: pair))
        continue
      }
      let number = code.kind == .begin || code.kind == .end ? numbers.popFirst() ?? nil : nil
      numbers = numbers.dropFirst(Self.pairedCodes(in: code.content))
      flat.append(.code(.init(kind: kind(of: code, number), id: 0, native: code.wholeText), pair: number))
    }
    return flat
  }

  private static func kind(of code: InlineCode, _ number: String?) -> XLIFFInline.Kind {
    switch code.kind {
    case .begin: number == nil ? .loneBegin : .begin
    case .end: number == nil ? .loneEnd : .end
    case .isolated: code.attributes.contains(.init("pos", "end")) ? .loneEnd : .loneBegin
    case .placeholder, .unknown, .subflow, .highlight: .placeholder
    }
  }

  private static func pairedCodes(in parts: [Segment.Part]) -> Int {
    parts.reduce(0) { count, part in
      guard case .code(let code) = part else { return count }
      return count + (code.kind == .begin || code.kind == .end ? 1 : 0) + pairedCodes(in: code.content)
    }
  }
}

extension InlineCode {
  /// All text in the code, at any depth.
  fileprivate var wholeText: String {
    content.map { part in
      switch part {
      case .text(let text): text
      case .code(let code): code.wholeText
      }
    }.joined()
  }
}
