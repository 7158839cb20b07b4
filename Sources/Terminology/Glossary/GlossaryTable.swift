/// The text of a glossary table, for putting rows in: all other rows stay as they are, byte for byte.
package struct GlossaryTable: Sendable {
  private var lines: [String]
  private let lineEnd: String
  private let byteOrderMark: String

  /// - Parameter text: the table's text; an empty one is a table without columns and rows.
  package init(_ text: String) {
    byteOrderMark = text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    let body = text.utf8.dropFirst(byteOrderMark.utf8.count)
    lineEnd = body.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
    lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// The table as it is to be written.
  package var text: String { byteOrderMark + lines.map { $0 + lineEnd }.joined() }

  /// Puts a row in before the first one whose German term comes after its own, by code points: a sorted table stays
  /// sorted. Columns that the table lacks are added at its end.
  ///
  /// - Parameter cells: the row's values by column, among them `de`; empty ones are no reason to add a column.
  /// - Returns: the line of the new row, counted from 1.
  package mutating func insert(_ cells: KeyValuePairs<String, String>) -> Int {
    for (column, value) in cells where !value.isEmpty && !columns.contains(column) { addColumn(column) }
    let columns = columns
    let row = columns.map { column in cells.first { $0.key == column }?.value ?? "" }
    let place = columns.firstIndex(of: "de").flatMap { firstRow(withTermAfter: row[$0], in: $0) } ?? lines.count
    lines.insert(row.joined(separator: "\t"), at: place)
    return place + 1
  }

  private var header: Int? { lines.firstIndex { !$0.isEmpty } }

  private var columns: [String] {
    guard let header else { return [] }
    let names = lines[header].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    return names.enumerated().map { $0 == 0 && $1.hasPrefix("# ") ? String($1.dropFirst(2)) : $1 }
  }

  private func firstRow(withTermAfter term: String, in column: Int) -> Int? {
    guard let header else { return nil }
    return lines.indices.first { index in
      let cells = lines[index].split(separator: "\t", omittingEmptySubsequences: false)
      return index > header && column < cells.count && term.utf8.lexicographicallyPrecedes(cells[column].utf8)
    }
  }

  private mutating func addColumn(_ name: String) {
    guard let header else {
      lines = [name]
      return
    }
    for index in lines.indices where !lines[index].isEmpty { lines[index] += "\t" + (index == header ? name : "") }
  }
}
