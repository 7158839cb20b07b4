import UnicodeText

/// Inspects PO files.
enum POInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { POReader.recognizes(head) }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try POReader(file, encoding: inspector.encoding, from: inspector.source, to: inspector.target)
    var pairs = PairCounter(from: inspector.source, to: inspector.target)
    while let unit = reader.next() { pairs.add(unit) }
    return Inspection(
      format: "po", encoding: reader.encoding.description, languages: [reader.language].compactMap { $0?.description },
      counts: ["units": reader.units, "pairs": pairs.count], warnings: reader.findings.remarks)
  }
}
