import UnicodeText

/// Inspects segmentation rules.
enum SRXInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootName == "srx" }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reading = try SRXDocumentReader.read(file, encoding: inspector.encoding)
    let rules = reading.document.languageRules
    return Inspection(
      format: "srx", version: reading.document.version, encoding: reading.encoding,
      counts: ["languageRules": rules.count, "rules": rules.reduce(0) { $0 + $1.rules.count }],
      warnings: reading.warnings)
  }
}
