internal import TranslationMemory

/// The inline codes of a segment as OmegaT shows those of an XLIFF: `<b0>word</b0>`.
///
/// A code's tag is the first letter of its native text, or f, and its number in the segment, counted from 0; both halves of a
/// pair have the same. OmegaT compares and stores segments in this form (`XLIFFDialect` of its versions 3 to 6).
struct OmegaTTags {
  /// The segment with its tags.
  let text: String
  /// The tags in their order, each with its code.
  let tags: [(tag: String, code: InlineCode)]

  init(_ segment: Segment) {
    var text = ""
    var tags: [(tag: String, code: InlineCode)] = []
    var open: [String: String] = [:]
    var count = 0
    for part in segment.parts {
      guard case .code(let code) = part else {
        if case .text(let string) = part { text += string }
        continue
      }
      let pair = code.attributes.first { $0.name == "i" }?.value
      let tag: String
      if code.kind == .end, let pair, let name = open.removeValue(forKey: pair) {
        tag = "</\(name)>"
      } else {
        let name = "\(code.shortcut)\(count)"
        count += 1
        switch code.kind {
        case .begin:
          tag = "<\(name)>"
          if let pair { open[pair] = name }
        case .isolated: tag = code.attributes.contains(.init("pos", "end")) ? "</\(name)>" : "<\(name)>"
        case .end: tag = "</\(name)>"
        case .placeholder, .highlight, .subflow, .unknown: tag = "<\(name)/>"
        }
      }
      tags.append((tag, code))
      text += tag
    }
    self.text = text
    self.tags = tags
  }

  /// Whether a text of OmegaT has tags.
  static func holdsTags(_ text: String) -> Bool { text.contains(#/</?\p{Ll}[0-9]+/?>/#) }

  /// A translation that OmegaT has stored, with the codes of this segment in the place of their tags.
  func segment(of translation: String) -> Segment {
    var parts: [Segment.Part] = []
    var text = ""
    var rest = translation[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      rest = rest[start...]
      guard let end = rest.firstIndex(of: ">"),
        let code = tags.first(where: { $0.tag == rest[...end] })?.code
      else {
        text += "<"
        rest = rest.dropFirst()
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = ""
      parts.append(.code(code))
      rest = rest[rest.index(after: end)...]
    }
    text += rest
    if !text.isEmpty { parts.append(.text(text)) }
    return Segment(parts: parts)
  }
}

extension InlineCode {
  fileprivate var shortcut: String {
    nativeText.first { $0.isLetter }.map { String($0).lowercased() } ?? "f"
  }
}
