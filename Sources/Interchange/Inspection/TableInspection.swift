import UnicodeText

/// Inspects tables of terms and segments.
enum TableInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool {
    guard head.rootElement == nil, !head.isBinary, !head.isJSON else { return false }
    if head.hasName(of: ["csv", "tsv", "tab", "utf8"]) { return true }
    let lines = head.text.split(whereSeparator: \.isNewline).prefix(50)
    guard let first = lines.first else { return false }
    if first.hasPrefix("#") && first.contains("coding:") || first.lowercased().hasPrefix("sep=") { return true }
    let rows = lines.filter { !$0.hasPrefix("#") && !$0.isBlank }
    return isTable(rows, "\t", atLeast: 1) || SeparatedTable.hasQuotedLineBreaks(head.text[...])
      || [";", ",", "|"].contains { isTable(rows, $0, atLeast: 2) }
  }

  /// Whether nearly all rows have the delimiter; in prose a blank follows it.
  private static func isTable(_ rows: [Substring], _ delimiter: Character, atLeast count: Int) -> Bool {
    let fitting = rows.count { row in
      row.contains(delimiter) && (delimiter == "\t" || !row.contains("\(delimiter) "))
    }
    return fitting >= count && fitting * 10 >= rows.count * 9
  }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let text = try TextFile.decode(file, encoding: inspector.encoding)
    let table = try SeparatedTable(text, from: inspector.source, to: inspector.target, keepsBlanks: true)
    var pairs = PairCounter(from: inspector.source, to: inspector.target)
    for row in table.rows {
      for source in [row.source] + row.otherSources { for target in row.targets { pairs.add(source, target) } }
    }
    return Inspection(
      format: "table", encoding: text.encoding.description,
      languages: table.columns.languages.map(\.description).sorted(),
      counts: ["rows": table.records, "terms": table.rows.count { !$0.isComment }, "pairs": pairs.count],
      warnings: table.findings.remarks)
  }
}
