internal import TranslationMemory
internal import UnicodeText

/// XLIFF 2.1 with its modules for matches (Translation Candidates) and terms (Glossary).
struct XLIFF2Format: XLIFFFormat {
  private let options: XLIFFWriter.Options

  init(_ options: XLIFFWriter.Options) { self.options = options }

  func beginDocument(_ output: inout XMLOutput) {
    output.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.begin(
      "xliff",
      [
        "version": "2.1", "srcLang": options.source.description, "trgLang": options.target.description,
        "xmlns": "urn:oasis:names:tc:xliff:document:2.0", "xmlns:mtc": "urn:oasis:names:tc:xliff:matches:2.0",
        "xmlns:gls": "urn:oasis:names:tc:xliff:glossary:2.0",
      ])
    output.markup("\n")
  }

  func beginFile(_ original: String, datatype: String, number: Int, _ output: inout XMLOutput) {
    output.begin("file", ["id": "f\(number)", "original": original])
    output.markup("\n")
  }

  func endFile(_ output: inout XMLOutput) { output.markup("</file>\n") }

  func write(_ unit: XLIFFUnit, id: String, _ output: inout XMLOutput) {
    var numbers = XLIFFCodeNumbers()
    var data = OriginalData()
    let segments = unit.segments.map { numbers.number($0.source, $0.target?.segment) }
    for parts in segments { data.add(parts.source + (parts.target ?? [])) }
    output.begin("unit", ["id": id, "xml:space": "preserve"])
    output.markup("\n")
    writeMatches(of: unit, &output)
    writeTerms(of: unit, &output)
    writeNotes(of: unit, &output)
    data.write(&output)
    for (index, (segment, parts)) in zip(unit.segments, segments).enumerated() {
      let target = segment.target
      output.begin(
        "segment",
        [
          "id": "s\(index + 1)", "state": target?.state.version2,
          "subState": target?.origin?.subState,
        ])
      output.line("source") { write(parts.source, data, &$0) }
      if let target = parts.target { output.line("target") { write(target, data, &$0) } }
      output.markup("</segment>\n")
      if index + 1 < segments.count, !segment.gap.isEmpty {
        output.markup("<ignorable>")
        output.begin("source")
        output.text(segment.gap)
        output.markup("</source></ignorable>\n")
      }
    }
    output.markup("</unit>\n")
  }

  private func writeMatches(of unit: XLIFFUnit, _ output: inout XMLOutput) {
    guard unit.segments.contains(where: { !$0.matches.isEmpty }) else { return }
    output.markup("<mtc:matches>\n")
    for (index, segment) in unit.segments.enumerated() {
      for match in segment.matches {
        var numbers = XLIFFCodeNumbers()
        var data = OriginalData()
        let parts = numbers.number(match.source, match.target)
        data.add(parts.source + (parts.target ?? []))
        output.begin(
          "mtc:match",
          [
            "ref": "#s\(index + 1)", "similarity": match.percent, "origin": match.origin, "type": match.kind.rawValue,
          ])
        output.markup("\n")
        data.write(&output)
        output.line("source") { write(parts.source, data, &$0) }
        output.line("target") { write(parts.target ?? [], data, &$0) }
        output.markup("</mtc:match>\n")
      }
    }
    output.markup("</mtc:matches>\n")
  }

  private func writeTerms(of unit: XLIFFUnit, _ output: inout XMLOutput) {
    let terms = unit.segments.flatMap(\.terms).unique
    guard !terms.isEmpty else { return }
    output.markup("<gls:glossary>\n")
    for term in terms {
      output.markup("<gls:glossEntry>\n")
      output.line("gls:term") { $0.text(term.text) }
      for translation in term.translations { output.line("gls:translation") { $0.text(translation) } }
      if let definition = term.definition { output.line("gls:definition") { $0.text(definition) } }
      output.markup("</gls:glossEntry>\n")
    }
    output.markup("</gls:glossary>\n")
  }

  private func writeNotes(of unit: XLIFFUnit, _ output: inout XMLOutput) {
    let notes = unit.segments.flatMap(\.notes)
    guard !notes.isEmpty else { return }
    output.markup("<notes>\n")
    let category = options.marksNotes ? XLIFFSegment.noteAuthor : nil
    for note in notes { output.line("note", ["category": category]) { $0.text(note) } }
    output.markup("</notes>\n")
  }

  private func write(_ parts: [XLIFFInline], _ data: OriginalData, _ output: inout XMLOutput) {
    for part in parts {
      switch part {
      case .text(let text): output.text(text)
      case .code(let code):
        let id = "\(code.id)"
        let reference = data.reference(code.native)
        switch code.kind {
        case .begin: output.empty("sc", ["id": id, "dataRef": reference])
        case .end: output.empty("ec", ["startRef": id, "dataRef": reference])
        case .loneBegin: output.empty("sc", ["id": id, "isolated": "yes", "dataRef": reference])
        case .loneEnd: output.empty("ec", ["id": id, "isolated": "yes", "dataRef": reference])
        case .placeholder: output.empty("ph", ["id": id, "dataRef": reference])
        }
      }
    }
  }
}

/// The native texts of a unit's codes, each once.
private struct OriginalData {
  private var texts: [String] = []
  private var places: [String: Int] = [:]

  mutating func add(_ parts: [XLIFFInline]) {
    for case .code(let code) in parts where !code.native.isEmpty && places[code.native] == nil {
      texts.append(code.native)
      places[code.native] = texts.count
    }
  }

  /// Nil for a code without text.
  func reference(_ text: String) -> String? { places[text].map { "d\($0)" } }

  func write(_ output: inout XMLOutput) {
    guard !texts.isEmpty else { return }
    output.markup("<originalData>\n")
    for (index, text) in texts.enumerated() { output.line("data", ["id": "d\(index + 1)"]) { $0.text(text) } }
    output.markup("</originalData>\n")
  }
}

extension XLIFFSegment.State {
  /// The word of XLIFF 2.
  var version2: String {
    switch self {
    case .untranslated, .needsReview: "initial"
    case .translated: "translated"
    case .reviewed: "reviewed"
    case .final: "final"
    }
  }
}

extension XLIFFSegment.Origin {
  /// The word of XLIFF 2, which has no own one.
  var subState: String { "satzpaar:\(rawValue)" }
}
