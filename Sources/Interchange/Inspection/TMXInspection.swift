import TranslationMemory
import UnicodeText

/// Inspects TMX by reading it as an import does.
enum TMXInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootName == "tmx" }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try TMXReader(file, encoding: inspector.encoding)
    var pairs = PairCounter(from: inspector.source, to: inspector.target)
    var identifiers = SeenHashes()
    var repeated: TMXReport.Finding?
    func take(_ identifier: Span<UInt8>, _ line: Int) {
      var hash = StableHash()
      hash.combine(identifier)
      guard !identifiers.insert(hash.value) else { return }
      let message = "the tuid \"\(String(copying: identifier))\" stands twice; both units are kept"
      repeated = repeated ?? .init(kind: .repeatedIdentifier, count: 0, line: line, message: message)
      repeated?.count += 1
    }
    while let batch = try reader.nextBatch() {
      switch batch {
      case .packed(let units):
        pairs.add(units)
        for unit in 0..<units.count { units.withIdentifier(unit) { take($0, units.line(unit)) } }
      case .units(let units):
        for (unit, line) in units {
          pairs.add(unit)
          if let identifier = unit.identifier { take(identifier.utf8Span.span, line) }
        }
      }
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
}
