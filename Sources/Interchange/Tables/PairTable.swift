/// Pairs of segments as a table without a header: source, target, and what else is known, a pair a line.
///
///     Guten Morgen.⇥Good morning.⇥0.98
package enum PairTable {
  /// A pair with what is known of it.
  package struct Row: Hashable, Sendable {
    /// Empty where the target has something of its own.
    package var source: String
    /// Empty where nothing translates the source.
    package var target: String
    /// How sure the pair is, from 0 to 1, where the third column has a number.
    package var score: Double?
    /// The columns after these.
    package var rest: [String]
    /// Counted from 1; 0 for a row that was not read.
    package var line: Int

    package init(source: String, target: String, score: Double? = nil, rest: [String] = [], line: Int = 0) {
      self.source = source
      self.target = target
      self.score = score
      self.rest = rest
      self.line = line
    }
  }

  /// A row as a line, with its line break. A score has four digits after the point at most.
  package static func line(_ row: Row) -> String {
    var fields = [row.source, row.target]
    if row.score != nil || !row.rest.isEmpty { fields.append(row.score.map(number) ?? "") }
    return TabSeparated.row(fields + row.rest) + "\n"
  }

  /// All rows of a table.
  ///
  /// - Throws: as `Reader.next()` does.
  package static func rows(of text: TextFile.Text) throws(InterchangeError) -> [Row] {
    var reader = Reader(text)
    var rows: [Row] = []
    while let row = try reader.next() { rows.append(row) }
    return rows
  }

  /// Reads the rows of a table, one at a time; empty lines are passed over.
  package struct Reader {
    private let file: String
    private var lines: ArraySlice<Substring>
    private var line = 0

    package init(_ text: TextFile.Text) {
      file = text.file
      lines = ArraySlice(text.lines)
    }

    /// The next row; nil at the end.
    ///
    /// - Throws: `malformed` with the line for a row of one column, or a third column that is neither empty nor a number.
    package mutating func next() throws(InterchangeError) -> Row? {
      while let text = lines.popFirst() {
        line += 1
        if !text.isEmpty { return try row(TabSeparated.fields(text)) }
      }
      return nil
    }

    private func row(_ fields: [String]) throws(InterchangeError) -> Row {
      guard fields.count >= 2 else {
        throw InterchangeError(
          .malformed, file: file, line: line, "one column where source and target are needed; put a tab between them")
      }
      let score = fields.count > 2 ? fields[2] : ""
      guard score.isEmpty || Double(score) != nil else {
        throw InterchangeError(
          .malformed, file: file, line: line,
          "the score \"\(score.prefix(40))\" is no number; the third column is the score")
      }
      return Row(
        source: fields[0], target: fields[1], score: Double(score), rest: Array(fields.dropFirst(3)), line: line)
    }
  }

  private static func number(_ score: Double) -> String {
    let rounded = (score * 10_000).rounded() / 10_000
    return "\(rounded)"
  }
}

extension TextFile.Text {
  /// The lines without their line breaks (LF, CRLF, or CR alone in a text without LF). A last line break does not begin another line.
  package var lines: some Sequence<Substring> { content[...].lines }
}
