import UnicodeText

/// Inspects XLIFF by reading it as an import does, and by the constraints of its standard.
enum XLIFFInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { head.rootName == "xliff" }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try XLIFFReader(file, encoding: inspector.encoding, to: inspector.target)
    var pairs = PairCounter(from: inspector.source, to: inspector.target)
    while let unit = try reader.next() { pairs.add(unit) }
    let counts = reader.counts
    return Inspection(
      format: "xliff", version: reader.version, encoding: reader.encoding,
      languages: reader.languages.map(\.description).sorted(),
      counts: [
        "files": counts.files, "units": counts.units, "targets": counts.targets, "alternatives": counts.alternatives,
        "glossaryEntries": counts.glossaryEntries, "pairs": pairs.count,
      ],
      warnings: reader.findings.remarks, errors: reader.validator.errors.remarks)
  }
}
