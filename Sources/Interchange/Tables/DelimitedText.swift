/// Tables whose fields are set apart by a character and may stand in quotes (RFC 4180): CSV and its relatives.
enum DelimitedText {
  /// What sets the fields of a record apart.
  enum Delimiter: UInt8, CaseIterable {
    case tab = 0x09
    case semicolon = 0x3B
    case comma = 0x2C
    case bar = 0x7C
  }

  struct Record: Hashable {
    var fields: [String]
    /// Where it begins, counted from 1.
    var line: Int

    /// Whether it is an empty line.
    var isEmpty: Bool { fields == [""] }
  }

  /// The records of a text, empty lines among them. A quote inside a field that does not begin with one stands for itself,
  /// and what follows a closing quote belongs to the field, as spreadsheets read it.
  ///
  /// - Parameter line: the number of the first line.
  /// - Returns: the records, and the line of a quote that is never closed; what follows that quote is the last field.
  static func records(
    _ text: some StringProtocol, _ delimiter: Delimiter, startingAtLine line: Int = 1
  ) -> (records: [Record], unclosedQuote: Int?) {
    var scanner = Scanner(delimiter: delimiter.rawValue, line: line)
    for byte in text.utf8 { scanner.take(byte) }
    return scanner.finish()
  }

  /// A record as a line of CSV without its line break. A cell that a spreadsheet would run as a formula gets an apostrophe
  /// in front (OWASP, CSV injection).
  static func line(_ fields: [String], _ delimiter: Delimiter = .comma) -> String {
    fields.map { quoted(withoutFormula($0), delimiter) }
      .joined(separator: String(Unicode.Scalar(delimiter.rawValue)))
  }

  /// Whether a spreadsheet takes a cell for a formula.
  static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.utf8.first else { return false }
    return formulaStarts.contains(first)
  }

  /// The cell behind one that was written by `line`.
  static func withoutApostrophe(_ cell: String) -> String {
    cell.utf8.first == UInt8(ascii: "'") && isFormula(String(cell.drop { $0 == "'" })) ? String(cell.dropFirst()) : cell
  }

  private static let formulaStarts: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D,
  ]

  /// A cell that looks as if it had its apostrophe already gets another one, so that reading takes away just the one put here.
  private static func withoutFormula(_ cell: String) -> String {
    isFormula(String(cell.drop { $0 == "'" })) ? "'" + cell : cell
  }

  private static func quoted(_ cell: String, _ delimiter: Delimiter) -> String {
    let needsQuotes = cell.utf8.contains { [delimiter.rawValue, UInt8(ascii: "\""), 0x0A, 0x0D].contains($0) }
    guard needsQuotes else { return cell }
    // By bytes: with a combining mark behind it a quote is another character to Swift.
    let parts = cell.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return "\"" + parts.map { String(Substring($0)) }.joined(separator: "\"\"") + "\""
  }

  /// Cuts bytes into records.
  private struct Scanner {
    let delimiter: UInt8
    var line: Int
    private var state = State.fieldStart
    private var field: [UInt8] = []
    private var record = Record(fields: [], line: 1)
    private var records: [Record] = []
    private var quoteLine = 0

    private enum State { case fieldStart, plain, quoted, quoteInQuoted }

    init(delimiter: UInt8, line: Int) {
      self.delimiter = delimiter
      self.line = line
      record.line = line
    }

    mutating func take(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") { line += 1 }
      switch (state, byte) {
      case (.fieldStart, UInt8(ascii: "\"")):
        state = .quoted
        quoteLine = line
      case (.quoted, UInt8(ascii: "\"")): state = .quoteInQuoted
      case (.quoteInQuoted, UInt8(ascii: "\"")):
        field.append(byte)
        state = .quoted
      case (.quoted, _): field.append(byte)
      case (_, delimiter): endField()
      case (_, UInt8(ascii: "\n")): endRecord()
      default:
        field.append(byte)
        state = .plain
      }
    }

    mutating func finish() -> (records: [Record], unclosedQuote: Int?) {
      let unclosed = state == .quoted ? quoteLine : nil
      if !field.isEmpty || !record.fields.isEmpty || state != .fieldStart { endRecord() }
      return (records, unclosed)
    }

    private mutating func endField() {
      record.fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
      state = .fieldStart
    }

    private mutating func endRecord() {
      if state != .quoted, field.last == 0x0D { field.removeLast() }
      endField()
      records.append(record)
      record = Record(fields: [], line: line)
    }
  }
}
