internal import TranslationMemory
internal import UnicodeText

/// XLIFF 1.2: a `trans-unit` a segment.
struct XLIFF1Format: XLIFFFormat {
  private let options: XLIFFWriter.Options

  init(_ options: XLIFFWriter.Options) { self.options = options }

  func beginDocument(_ output: inout XMLOutput) {
    output.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">

      """)
  }

  func beginFile(_ original: String, datatype: String, number: Int, _ output: inout XMLOutput) {
    output.begin(
      "file",
      [
        "original": original, "source-language": options.source.description,
        "target-language": options.target.description, "datatype": datatype,
      ])
    output.markup("\n<header>")
    output.empty(
      "tool", ["tool-id": "satzpaar", "tool-name": "Satzpaar", "tool-version": options.toolVersion])
    output.markup("</header>\n<body>\n")
  }

  func endFile(_ output: inout XMLOutput) { output.markup("</body>\n</file>\n") }

  func write(_ unit: XLIFFUnit, id: String, _ output: inout XMLOutput) {
    guard unit.segments.count > 1 else { return write(unit.segments[0], id: id, &output) }
    output.begin("group", ["id": id])
    output.markup("\n")
    for (index, segment) in unit.segments.enumerated() { write(segment, id: "\(id).\(index + 1)", &output) }
    output.markup("</group>\n")
  }

  private func write(_ segment: XLIFFSegment, id: String, _ output: inout XMLOutput) {
    var numbers = XLIFFCodeNumbers()
    let parts = numbers.number(segment.source, segment.target?.segment)
    output.begin("trans-unit", ["id": id, "approved": segment.target?.state.isApproved, "xml:space": "preserve"])
    output.markup("\n")
    output.line("source") { write(parts.source, &$0) }
    if let target = segment.target, let parts = parts.target {
      output.line("target", ["state": target.state.version1, "state-qualifier": target.origin?.rawValue]) {
        write(parts, &$0)
      }
    }
    for match in segment.matches { write(match, &output) }
    for term in segment.terms { output.line("note", ["from": XLIFFSegment.noteAuthor]) { $0.text(term.line) } }
    let author = options.marksNotes ? XLIFFSegment.noteAuthor : nil
    for note in segment.notes { output.line("note", ["from": author]) { $0.text(note) } }
    output.markup("</trans-unit>\n")
  }

  private func write(_ match: XLIFFSegment.Match, _ output: inout XMLOutput) {
    var numbers = XLIFFCodeNumbers()
    let parts = numbers.number(match.source, match.target)
    output.begin("alt-trans", ["match-quality": match.percent, "tool-id": "satzpaar", "origin": match.origin])
    output.markup("\n")
    output.line("source", ["xml:lang": options.source.description]) { write(parts.source, &$0) }
    let qualifier = match.kind == .machineTranslation ? XLIFFSegment.Origin.machineTranslation.rawValue : nil
    output.line("target", ["xml:lang": options.target.description, "state-qualifier": qualifier]) {
      write(parts.target ?? [], &$0)
    }
    output.markup("</alt-trans>\n")
  }

  private func write(_ parts: [XLIFFInline], _ output: inout XMLOutput) {
    for part in parts {
      switch part {
      case .text(let text): output.text(text)
      case .code(let code):
        let element = code.kind.element
        output.begin(element, ["id": "\(code.id)", "pos": code.kind.position])
        output.text(code.native)
        output.markup("</\(element)>")
      }
    }
  }
}

extension XLIFFInline.Kind {
  fileprivate var element: String {
    switch self {
    case .begin: "bpt"
    case .end: "ept"
    case .loneBegin, .loneEnd: "it"
    case .placeholder: "ph"
    }
  }

  fileprivate var position: String? {
    switch self {
    case .loneBegin: "open"
    case .loneEnd: "close"
    default: nil
    }
  }
}

extension XLIFFSegment.State {
  /// The word of XLIFF 1.
  var version1: String {
    switch self {
    case .untranslated: "new"
    case .needsReview: "needs-review-translation"
    case .translated: "translated"
    case .reviewed: "signed-off"
    case .final: "final"
    }
  }

  fileprivate var isApproved: String? { self == .reviewed || self == .final ? "yes" : nil }
}

extension XLIFFSegment.Term {
  /// The term as a line for people.
  fileprivate var line: String {
    "\(text): \(translations.joined(separator: ", "))\(definition.map { " (\($0))" } ?? "")"
  }
}
