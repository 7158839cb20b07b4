import UnicodeText

/// Inspects Trados' memories.
enum TradosMemoryInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { TradosMemoryReader.recognizes(head) }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try TradosMemoryReader(file)
    let pairs = try inspector.countPairs(of: reader)
    return Inspection(
      format: "sdltm", encoding: "UTF-8", languages: reader.languages.map(\.description).sorted(),
      counts: ["units": reader.units, "pairs": pairs], warnings: reader.findings.remarks)
  }
}

/// Inspects Weblate's memories.
enum WeblateInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { WeblateReader.recognizes(head) }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try WeblateReader(file, encoding: inspector.encoding)
    let pairs = try inspector.countPairs(of: reader)
    return Inspection(
      format: "weblate", encoding: reader.encoding, languages: reader.languages.map(\.description).sorted(),
      counts: ["units": reader.units, "pairs": pairs], warnings: reader.findings.remarks)
  }
}

/// Inspects Wordfast's memories.
enum WordfastInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool { WordfastReader.recognizes(head) }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let reader = try WordfastReader(file, encoding: inspector.encoding)
    let pairs = try inspector.countPairs(of: reader)
    return Inspection(
      format: "wordfast", encoding: reader.encoding.description,
      languages: reader.languages.map(\.description).sorted(),
      counts: ["units": reader.units, "pairs": pairs], warnings: reader.findings.remarks)
  }
}

extension FileInspector {
  /// Reads to the end.
  fileprivate func countPairs(of reader: any UnitFileReader) throws(InterchangeError) -> Int {
    var pairs = PairCounter(from: source, to: target)
    while let unit = try reader.next() { pairs.add(unit) }
    return pairs.count
  }
}
