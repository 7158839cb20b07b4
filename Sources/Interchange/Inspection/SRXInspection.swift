import Segmentation
import UnicodeText

/// Inspects segmentation rules.
enum SRXInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootName == "srx" }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reading = try SRXReader.read(file, encoding: inspector.encoding)
    let lists = reading.rules.lists
    return Inspection(
      format: "srx", version: reading.version, encoding: reading.encoding,
      counts: ["languageRules": lists.count, "rules": lists.reduce(0) { $0 + $1.rules.count }],
      warnings: reading.warnings)
  }
}
