internal import TranslationMemory
internal import UnicodeText

extension Check {
  static let codes = Check(
    "codes", "tags, placeholders and inline codes that are missing, added or damaged", worst: .error, mildest: .warning,
    finds: [
      .init("Datei %s fehlt.", "File is missing.", .error), .init("<b>Halt!</b>", "<b>Stop!", .error),
      .init("Von {0} bis {1}", "From {0} to {2}", .error), .init("%1 von %2", "%1 of %1", .error),
      .init("Ende %1", "End %1%1", .error),
      .init("A &amp; B", "A & B", .warning), .init("Nur $NAME", "Only", .error),
      .init("Klicken Sie <b>dort</b>.", "Click </b>there<b>.", .error),
      .init(
        Segment(parts: [.code(.opening), .text("Halt!"), .code(.closing)]),
        Segment(parts: [.code(.closing), .text("Stop!"), .code(.opening)]), .error),
      .init(
        Segment(parts: [.code(.init(.placeholder, content: [.text("<x/>")])), .text("Halt!")]), Segment("Stop!"), .error
      ),
    ],
    passes: [
      .init("Datei %s fehlt.", "%s is missing."), .init("<b>Halt!</b>", "<b>Stop!</b>"),
      .init("50 % der Leute", "50% of people"),
      .init("5 < 6 und 7 > 6", "5 < 6 and 7 > 6"), .init("Es kostet $50.", "It costs $50."),
      .init("%1 von %2", "%2 has %1"), .init("B<Hinweis>: Halt!", "B<Note>: Stop!"),
      .init(#"<a href="x" title="Ende">Halt</a>"#, #"<a href="x" title="End">Stop</a>"#), .init("%s", "%ss"),
      .init("Datei „%1“ fehlt.", "File '%1' is missing."),
    ]
  ) { pair, _ in
    textCodes(of: pair, [.code, .looseCode]).map { code, isMissing in
      Issue(
        severity: code.kind == .code ? .error : .warning, source: isMissing ? [code.range] : [],
        target: isMissing ? [] : [code.range],
        reason: "\(code.text) \(isMissing ? "is missing in the translation" : "is not in the source")")
    } + inlineCodes(of: pair) + closedBeforeOpened(in: pair)
  }

  /// Closing tags before their opening ones, where the source has both in order.
  private static func closedBeforeOpened(in pair: PairReading) -> [Issue] {
    if pair.target.segment.closesBeforeOpening, !pair.source.segment.closesBeforeOpening {
      return [Issue(severity: .error, reason: "a closing inline code stands before its opening one")]
    }
    guard pair.source.closingBeforeOpening == nil, let code = pair.target.closingBeforeOpening,
      pair.source.codes.contains(where: { $0.key == code.key })
    else { return [] }
    return [Issue(severity: .error, target: [code.range], reason: "\(code.text) stands before what it closes")]
  }

  static let addresses = Check(
    "addresses", "web and mail addresses that differ", worst: .warning, mildest: .warning,
    finds: [
      .init("Mehr unter https://example.org/a.", "More at https://example.org/b.", .warning),
      .init("Mehr unter www.example.org", "More on our site"),
    ],
    passes: [.init("Mehr unter https://example.org/a.", "More at https://example.org/a.")]
  ) { pair, _ in
    textCodes(of: pair, [.address]).map { code, isMissing in
      Issue(
        severity: .warning, source: isMissing ? [code.range] : [], target: isMissing ? [] : [code.range],
        reason: "\(code.text) \(isMissing ? "is missing in the translation" : "is not in the source")")
    }
  }

  /// The codes of one kind that only one side has, as often as it has more of them.
  private static func textCodes(of pair: PairReading, _ kinds: [TextCode.Kind]) -> [(TextCode, isMissing: Bool)] {
    var added = pair.target.codes.filter { kinds.contains($0.kind) }
    let missing = pair.source.codes.filter { code in
      guard kinds.contains(code.kind) else { return false }
      guard let match = added.firstIndex(where: { $0.key == code.key }) else { return true }
      added.remove(at: match)
      return false
    }
    return missing.map { ($0, true) } + added.map { ($0, false) }
  }

  /// The same for the codes that a file marks as such.
  private static func inlineCodes(of pair: PairReading) -> [Issue] {
    var added = pair.target.segment.inlineCodes
    let missing = pair.source.segment.inlineCodes.filter { code in
      guard let match = added.firstIndex(of: code) else { return true }
      added.remove(at: match)
      return false
    }
    return missing.map { Issue(severity: .error, reason: "the inline code \($0) is missing in the translation") }
      + added.map { Issue(severity: .error, reason: "the inline code \($0) is not in the source") }
  }
}

extension CheckedText {
  /// The first closing tag whose opening one only follows.
  fileprivate var closingBeforeOpening: TextCode? {
    var open: [Substring: Int] = [:]
    for (index, code) in codes.enumerated() where code.kind == .code && code.text.hasPrefix("<") {
      let name = code.tagName
      guard name.hasPrefix("/") else {
        if !code.text.hasSuffix("/>") { open[name, default: 0] += 1 }
        continue
      }
      let opening = name.dropFirst()
      if open[opening, default: 0] == 0 {
        return codes[index...].contains { $0.tagName == opening } ? code : nil
      }
      open[opening, default: 0] -= 1
    }
    return nil
  }
}

extension Segment {
  /// Whether a closing code that a file marks as such stands before its opening one.
  fileprivate var closesBeforeOpening: Bool {
    var opened: Set<String> = []
    let codes = parts.compactMap { part -> InlineCode? in if case .code(let code) = part { code } else { nil } }
    for (index, code) in codes.enumerated() {
      guard let pair = code.pair else { continue }
      if code.kind == .begin { opened.insert(pair) }
      if code.kind == .end, !opened.contains(pair) {
        return codes[index...].contains { $0.kind == .begin && $0.pair == pair }
      }
    }
    return false
  }

  /// What the inline codes stand for, or their kind where the file does not say.
  fileprivate var inlineCodes: [String] {
    parts.compactMap { part in
      guard case .code(let code) = part, code.kind != .highlight else { return nil }
      let content = code.nativeText
      return content.isEmpty ? "<\(code.kind.rawValue)>" : content
    }
  }
}

extension InlineCode {
  /// What the two codes of a pair have in common.
  fileprivate var pair: String? { attributes.first { $0.name == "i" }?.value }

  fileprivate static let opening = InlineCode(.begin, attributes: [.init("i", "1")], content: [.text("<b>")])
  fileprivate static let closing = InlineCode(.end, attributes: [.init("i", "1")], content: [.text("</b>")])
}
