import Morphology
import Terminology
import UnicodeText

/// Inspects TBX of any family by reading it as an import does.
enum TBXInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootName.map(TBXReader.isRoot) ?? false }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try TBXReader(file, encoding: inspector.encoding)
    var pairs = PairCounter(from: inspector.source, to: inspector.target)
    var findings = Findings()
    var identifiers: Set<String> = []
    while let concept = try reader.next() {
      if let identifier = concept.identifier, !identifiers.insert(identifier).inserted {
        findings.note("id", concept.line, "the id \"\(identifier)\" stands twice")
      }
      let entries = concept.entries(from: inspector.source, to: inspector.target, file: file.name)
      for entry in entries { for target in entry.translations { pairs.add(entry.term.lemma, target) } }
      if entries.isEmpty {
        findings.note(
          "languages", concept.line,
          "a concept without a term in \(inspector.source) and one in \(inspector.target); it is left out")
      }
    }
    if reader.concepts == 0 { findings.note("empty", 1, "holds no concepts; there is nothing to import") }
    return Inspection(
      format: "tbx", version: reader.version, encoding: reader.encoding,
      languages: reader.languages.map(\.description).sorted(),
      counts: ["concepts": reader.concepts, "terms": reader.terms, "pairs": pairs.count],
      warnings: reader.findings.remarks + findings.remarks)
  }
}
