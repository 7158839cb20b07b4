import UnicodeText

/// Inspects tables with tabs: our glossaries, which have a header line with `de` and `en`, and pairs without a header.
enum TableInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool {
    guard head.rootElement == nil, !head.isBinary, !head.isJSON else { return false }
    let lines = head.text.split(separator: "\n").prefix(20).dropLast(head.text.utf8.count >= 1 << 16 ? 1 : 0)
    return !lines.isEmpty && lines.allSatisfy { $0.hasPrefix("#") || $0.utf8.contains(UInt8(ascii: "\t")) }
  }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let text = try TextFile.decode(file, encoding: inspector.encoding)
    var table = Counter(inspector)
    var number = 0
    for line in text.lines {
      number += 1
      if !line.isEmpty, !line.hasPrefix("#") { table.add(TabSeparated.fields(line), line: number) }
    }
    return Inspection(
      format: "table", encoding: text.encoding.description, languages: table.languages,
      counts: ["rows": table.rows, "terms": table.terms, "pairs": table.pairs.count], warnings: table.warnings)
  }

  private struct Counter {
    var rows = 0
    var terms = 0
    var pairs: Set<[String]> = []
    var warnings: [Inspection.Remark] = []
    private let inspector: FileInspector
    private var columns: (source: Int, target: Int)?
    private var isGlossary = false

    init(_ inspector: FileInspector) { self.inspector = inspector }

    /// Of a table with a header, which names them.
    var languages: [String] {
      isGlossary ? [inspector.source.description, inspector.target.description].sorted() : []
    }

    mutating func add(_ fields: [String], line: Int) {
      guard let columns else { return begin(fields, line) }
      rows += 1
      guard fields.count > max(columns.source, columns.target), !fields[columns.source].isEmpty,
        !fields[columns.target].isEmpty
      else {
        let missing = "a row without source or target; it is left out"
        warnings.append(Inspection.Remark(line: line, message: missing))
        return
      }
      terms += 1
      let targets =
        isGlossary ? fields[columns.target].split(separator: "|").map(String.init) : [fields[columns.target]]
      for target in targets { pairs.insert([fields[columns.source], target]) }
    }

    private mutating func begin(_ fields: [String], _ line: Int) {
      if let source = fields.firstIndex(of: inspector.source.description),
        let target = fields.firstIndex(of: inspector.target.description)
      {
        columns = (source, target)
        isGlossary = true
      } else {
        columns = (0, 1)
        add(fields, line: line)
      }
    }
  }
}
