internal import Morphology

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

  /// Puts a row in before the first one whose German term comes after its own: a table sorted like a dictionary (DIN 5007-1)
  /// or by code points stays sorted. Columns that the table lacks are added at its end.
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
    let rows = lines.indices.dropFirst(header + 1).compactMap { index -> (line: Int, term: String)? in
      let cells = lines[index].split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count > 1 && column < cells.count ? (index, String(cells[column])) : nil
    }
    let precedes = Self.orders.first { order in zip(rows, rows.dropFirst()).allSatisfy { !order($1.term, $0.term) } }
    return rows.first { (precedes ?? Self.precedesByCodePoints)(term, $0.term) }?.line
  }

  /// The orders that a table may be kept in; where it is in none of them, the first one is as good as any.
  private static let orders: [@Sendable (String, String) -> Bool] = [precedesByCodePoints, precedesInDictionary]

  @Sendable private static func precedesByCodePoints(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Letters with an umlaut like those without, capitals like small ones.
  @Sendable private static func precedesInDictionary(_ a: String, _ b: String) -> Bool {
    let (first, second) = (GermanStem.letters(a), GermanStem.letters(b))
    return first == second ? precedesByCodePoints(a, b) : first.lexicographicallyPrecedes(second)
  }

  private mutating func addColumn(_ name: String) {
    guard let header else {
      lines = [name]
      return
    }
    for index in lines.indices where !lines[index].isEmpty { lines[index] += "\t" + (index == header ? name : "") }
  }
}
