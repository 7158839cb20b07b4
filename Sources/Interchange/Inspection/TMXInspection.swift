import TranslationMemory
import UnicodeText

/// Inspects TMX by reading it as an import does.
enum TMXInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootElement == "tmx" }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try TMXReader(file, encoding: inspector.encoding)
    var pairs = PairCounter(from: inspector.source, to: inspector.target)
    var identifiers: Set<Int> = []
    var repeated: TMXReport.Finding?
    while let unit = try reader.next() {
      pairs.add(unit)
      guard let identifier = unit.identifier, !identifiers.insert(hash([identifier])).inserted else { continue }
      let message = "the tuid \"\(identifier)\" stands twice; both units are kept"
      repeated = repeated ?? .init(kind: .repeatedIdentifier, count: 0, line: reader.line, message: message)
      repeated?.count += 1
    }
    let report = reader.report
    let findings = report.findings + [repeated].compactMap { $0 }
    return Inspection(
      format: "tmx", version: report.version, encoding: report.encoding,
      languages: report.languages.map(\.description).sorted(),
      counts: ["units": report.units, "variants": report.variants, "pairs": pairs.count],
      warnings: findings.filter(\.kind.changesImport).map(remark),
      errors: findings.filter(\.kind.breaksStandard).map(remark))
  }

  private static func remark(_ finding: TMXReport.Finding) -> Inspection.Remark {
    let times = finding.count > 1 ? " (\(finding.count) times)" : ""
    return Inspection.Remark(line: finding.line, message: finding.message + times)
  }

  /// Stands for the texts in a set: two of a million different ones fall together once in millions of files.
  private static func hash(_ texts: [String]) -> Int { texts.hashValue }
}
