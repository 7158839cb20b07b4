internal import UnicodeText

/// A table of terms or segments of any origin: our own, OmegaT's, memoQ's, a spreadsheet's.
///
/// The delimiter is the one that fits most lines, unless an Excel line `sep=;` names it; a header line is known by the names
/// in it. Fields of tables with tabs stand in quotes only where the file is UTF-16, Excel's "Unicode text"; in the
/// others a quote is a quote, a backslash escapes as in our own tables, and `#` begins a comment. Where no header names the
/// columns, a line that begins so and has a tab may as well be a pair of segments: it becomes a row that says so.
struct SeparatedTable {
  private(set) var encoding: TextEncoding
  private(set) var columns = TableColumns()
  /// All records, the header among them; empty lines and comments are none.
  private(set) var records = 0
  private(set) var rows: [Row] = []
  private(set) var findings = Findings()
  private let delimiter: DelimitedText.Delimiter
  /// Why no row can be used, where none can.
  private var refusal: String?
  /// How many columns the header names; nil where there is none.
  private var headerCount: Int?
  private let keepsHalves: Bool
  /// Whether blanks around the texts of a table of pairs belong to them.
  private let keepsBlanks: Bool
  /// The columns in which a term is marked as forbidden, and not named as such.
  private var flags: Set<Int> = []

  /// A row with a source and a target, or with one of them where that is wanted.
  struct Row: Hashable {
    var source: String
    /// Synonyms of the source that have columns of their own.
    var otherSources: [String] = []
    /// Never empty, but for a row that only forbids.
    var targets: [String]
    /// What must not be used for the source.
    var forbidden: [String] = []
    var isForbidden = false
    /// Whether the line begins with `#`, which in a glossary makes it a comment.
    var isComment = false
    var fields: [String]
    /// Counted from 1.
    var line: Int
  }

  /// - Parameters:
  ///   - source, target: the languages whose columns are wanted where a header names languages.
  ///   - details: what is asked for beside the terms; other columns are named in the findings.
  ///   - keepsHalves: whether rows with one side only are wanted too.
  ///   - keepsBlanks: whether blanks around the texts belong to them in a table with tabs and without a header, as we write pairs.
  /// - Throws: `malformed` for a quote that is never closed, and for a table of one column.
  init(
    _ text: TextFile.Text, from source: LanguageTag, to target: LanguageTag,
    details: Set<TableColumns.Detail> = Set(TableColumns.Detail.allCases), keepsHalves: Bool = false,
    keepsBlanks: Bool = false
  ) throws(InterchangeError) {
    self.keepsHalves = keepsHalves
    self.keepsBlanks = keepsBlanks
    encoding = text.encoding
    let (body, firstLine, named) = Self.withoutSeparatorLine(Self.withLineFeeds(text.content))
    delimiter = named ?? Self.delimiter(of: body) ?? .tab
    let found = try Self.records(body, delimiter, firstLine, isExcel: encoding.isUTF16, file: text.file)
    columns.rowLanguages = Self.rowLanguages(found)
    if let first = found.first, columns.rowLanguages == nil,
      TableColumns(header: first.fields, from: source, to: target) == nil
    {
      noteHeader(first, source, target)
    }
    for record in found { add(record, source, target) }
    findFlags()
    let unread = columns.unread(asking: details)
    if !unread.isEmpty {
      let names = unread.map { "\"\($0.prefix(40))\"" }.joined(separator: ", ")
      findings.remark("unread columns", found.first?.line ?? 1, "of the columns \(names) nothing is taken")
    }
    if named == nil, !columns.isNamed, delimiter != .tab, Self.isProse(found) {
      throw InterchangeError(
        .malformed, file: text.file, line: found.first?.line,
        "running text and no table; set source and target apart by a tab, or name the delimiter in a first line such as sep=,"
      )
    }
    if let first = found.first, !body.hasPrefix("#"), found.allSatisfy({ $0.fields.count == 1 }) {
      throw InterchangeError(
        .malformed, file: text.file, line: first.line,
        "one column where source and target are needed; set them apart by a tab, a semicolon or a comma")
    }
    if rows.isEmpty { findings.note("empty", 1, "holds no row with a source and a target; there is nothing to import") }
  }

  /// What a row says of a detail beside the terms; nil where nothing.
  func value(_ detail: TableColumns.Detail, of row: Row) -> String? {
    columns.value(detail, of: row.fields, but: flags)
  }

  /// Whether a row has a mark that says that its term must not be used.
  func isMarkedForbidden(_ row: Row) -> Bool {
    flags.contains { $0 < row.fields.count && BooleanWord.value(row.fields[$0]) == true }
  }

  /// Whether it is one of our own glossaries.
  var isOurs: Bool {
    delimiter == .tab && columns.listsTerms && !encoding.isUTF16
      && Set(columns.languages.map(\.description)) == ["de", "en"]
  }

  /// A column of forbidden terms in which all cells say yes or no marks terms.
  private mutating func findFlags() {
    for column in columns.columns(of: .forbidden) where !columns.listsForbidden(column) {
      let cells = rows.lazy.filter { column < $0.fields.count }.map { $0.fields[column] }.filter { !$0.isBlank }
      if !cells.isEmpty, cells.allSatisfy({ BooleanWord.value($0) != nil }) { flags.insert(column) }
    }
  }

  /// Where a table without a header names the languages in the third and fourth column of every row, as DeepL's do.
  private static func rowLanguages(_ records: [DelimitedText.Record]) -> (source: Int, target: Int)? {
    func isCode(_ cell: String) -> Bool { cell.utf8.count < 8 && LanguageNames.tag(cell) != nil }
    guard let first = records.first, !isCode(first.fields[0]) else { return nil }
    let all = records.allSatisfy { $0.fields.count > 3 && isCode($0.fields[2]) && isCode($0.fields[3]) }
    return all ? (2, 3) : nil
  }

  private mutating func noteHeader(_ first: DelimitedText.Record, _ source: LanguageTag, _ target: LanguageTag) {
    guard TableColumns.otherLanguages(first.fields) == nil, !first.fields[0].hasPrefix("#"),
      TableColumns.looksNamed(first.fields, from: source, to: target)
    else { return }
    findings.remark(
      "header", first.line,
      "the first line may name the columns, but none as source and target; it is taken as a pair; name them \(source) and \(target)"
    )
  }

  /// How sure a pair is, from 0 to 1: the third column of a table of pairs without a header.
  func score(of row: Row) -> Double? {
    guard !columns.isNamed, columns.rowLanguages == nil, row.fields.count > 2, let score = Double(row.fields[2]) else {
      return nil
    }
    return min(1, max(0, score))
  }

  private mutating func add(_ record: DelimitedText.Record, _ source: LanguageTag, _ target: LanguageTag) {
    let isComment = hasComments && record.fields[0].hasPrefix("#")
    if isComment, columns.isNamed { return }
    records += 1
    let mayBeHeader = records == 1 && columns.rowLanguages == nil
    if mayBeHeader, let named = TableColumns(header: header(record), from: source, to: target) {
      columns = named
      headerCount = record.fields.count
      return
    }
    if mayBeHeader, let others = TableColumns.otherLanguages(record.fields) {
      let names = others.map(\.description).joined(separator: ", ")
      refusal = "the columns are in \(names), not in \(source) and \(target); name the languages with --from and --to"
      return
    }
    if let refusal {
      findings.note("left out", record.line, refusal)
      return
    }
    let fields = record.fields
    func cells(_ columns: [Int]) -> [(column: Int, text: String)] {
      columns.filter { $0 < fields.count && !fields[$0].isBlank }.map { ($0, text(fields[$0])) }
    }
    var isReversed = false
    if let languages = columns.rowLanguages {
      guard let direction = direction(of: fields, languages, source, target) else {
        let named = [languages.source, languages.target].map { fields[$0].trimmed }.joined(separator: " and ")
        findings.note("left out", record.line, "a row in \(named), not in \(source) and \(target); it is left out")
        return
      }
      isReversed = direction
    }
    let sides = (cells([columns.source] + columns.otherSources), cells([columns.target] + columns.otherTargets))
    let (sources, targets) = isReversed ? (sides.1, sides.0) : sides
    guard fields.count >= columns.needed,
      !sources.isEmpty && !targets.isEmpty || sources.isEmpty != targets.isEmpty && keepsHalves
    else {
      if isComment { return }
      findings.note("left out", record.line, "a row without source or target; it is left out")
      return
    }
    if !keepsHalves, columns.isFuzzy(fields) {
      findings.note("fuzzy", record.line, "a row marked fuzzy, which nobody has confirmed; it is left out")
      return
    }
    noteDoubts(about: fields, record.line)
    if (sources + targets).contains(where: { Self.isSuspicious($0.text) }) {
      findings.note("formula", record.line, "a cell that a spreadsheet runs as a formula; it is kept as text")
    }
    var row = Row(source: sources.first?.text ?? "", targets: [], fields: fields, line: record.line)
    row.otherSources = sources.dropFirst().map(\.text)
    row.isComment = isComment
    row.isForbidden = sources.first.map { columns.isForbidden($0.column, in: fields) } ?? false
    for (column, text) in targets {
      let terms = columns.listsTerms ? text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty } : [text]
      if columns.isForbidden(column, in: fields) {
        row.forbidden += terms.isEmpty ? [text] : terms
      } else {
        row.targets += terms.isEmpty ? [text] : terms
      }
    }
    if targets.isEmpty { row.targets = [""] }
    rows.append(row)
  }

  private func text(_ cell: String) -> String {
    keepsBlanks && !columns.isNamed && hasComments ? cell : cell.trimmed
  }

  /// Whether a row is in the two languages, and which way round; nil for other languages.
  private func direction(
    of fields: [String], _ columns: (source: Int, target: Int), _ source: LanguageTag, _ target: LanguageTag
  ) -> Bool? {
    guard columns.source != columns.target, columns.source < fields.count, columns.target < fields.count,
      let from = LanguageTag(fields[columns.source].trimmed), let to = LanguageTag(fields[columns.target].trimmed)
    else { return false }
    if from.matches(source), to.matches(target) { return false }
    return from.matches(target) && to.matches(source) ? true : nil
  }

  private var hasComments: Bool { delimiter == .tab && !encoding.isUTF16 }

  /// Our own tables may have `# ` before their header.
  private func header(_ record: DelimitedText.Record) -> [String] {
    guard hasComments, record.fields[0].hasPrefix("# ") else { return record.fields }
    return [String(record.fields[0].dropFirst(2))] + record.fields.dropFirst()
  }

  /// What a table of pairs without a header has beside them that is not taken as what its maker may have meant.
  private mutating func noteDoubts(about fields: [String], _ line: Int) {
    if columns.isNamed {
      if let count = headerCount, fields.count > count, fields[count...].contains(where: { !$0.isBlank }) {
        findings.note(
          "columns", line, "a row of \(fields.count) cells under a header of \(count); the last ones are passed over")
      }
      return
    }
    if fields.count > 2, let score = Double(fields[2]), !(0...1).contains(score) {
      findings.note("score", line, "the score \(fields[2]) does not lie between 0 and 1; the nearer of them is taken")
    }
    if columns.rowLanguages == nil, fields.count > 3, fields[3...].contains(where: { !$0.isBlank }) {
      findings.note("columns", line, "a row of \(fields.count) columns; those behind the third are passed over")
    }
  }

  /// A hyphen also begins a suffix, and a plus sign a number.
  private static func isSuspicious(_ cell: String) -> Bool {
    guard DelimitedText.isFormula(cell) else { return false }
    return cell.hasPrefix("=") || cell.hasPrefix("@") || cell.utf8.contains { "|(!".utf8.contains($0) }
  }

  // MARK: Records

  private static func records(
    _ body: Substring, _ delimiter: DelimitedText.Delimiter, _ firstLine: Int, isExcel: Bool, file: String
  ) throws(InterchangeError) -> [DelimitedText.Record] {
    if delimiter == .tab, !isExcel, !hasQuotedLineBreaks(body) { return tabRecords(body, firstLine) }
    let (records, unclosed) = DelimitedText.records(body, delimiter, startingAtLine: firstLine)
    if let line = unclosed {
      throw InterchangeError(.malformed, file: file, line: line, "a quote that is never closed; close or double it")
    }
    return records.filter { !$0.isEmpty }.map { record in
      DelimitedText.Record(fields: record.fields.map(DelimitedText.withoutApostrophe), line: record.line)
    }
  }

  /// Whether quotes of a table with tabs hold line breaks, as in what Excel saves: with them as quotes all rows have as many cells, and
  /// by lines they have not.
  static func hasQuotedLineBreaks(_ body: Substring) -> Bool {
    guard body.utf8.contains(UInt8(ascii: "\"")) else { return false }
    let opensQuote = body.lines.contains { line in
      let cell = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false).last ?? line.utf8
      return cell.first == UInt8(ascii: "\"") && !cell.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
    }
    guard opensQuote else { return false }
    let (records, unclosed) = DelimitedText.records(body, .tab)
    let counts = Set(records.filter { !$0.isEmpty }.map(\.fields.count))
    return unclosed == nil && counts.count == 1 && counts != [1]
  }

  private static func tabRecords(_ body: Substring, _ firstLine: Int) -> [DelimitedText.Record] {
    var records: [DelimitedText.Record] = []
    var number = firstLine - 1
    for line in body.lines {
      number += 1
      if line.isBlank || line.hasPrefix("#"), !line.utf8.contains(0x09) { continue }
      records.append(.init(fields: TabSeparated.fields(line), line: number))
    }
    return records
  }

  /// The text with line feeds, where it has carriage returns alone, as old Macintosh programs write them.
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D), !text.utf8.contains(0x0A) else { return text }
    return String(decoding: text.utf8.map { $0 == 0x0D ? 0x0A : $0 }, as: UTF8.self)
  }

  // MARK: The delimiter

  /// Cuts off a first line `sep=;`.
  private static func withoutSeparatorLine(
    _ text: String
  ) -> (body: Substring, firstLine: Int, delimiter: DelimitedText.Delimiter?) {
    let first = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    let line = String(decoding: first, as: UTF8.self).trimmed
    guard line.utf8.count == 5, line.lowercased().hasPrefix("sep="), let last = line.utf8.last else {
      return (text[...], 1, nil)
    }
    return (Substring(text.utf8.dropFirst(first.count + 1)), 2, .init(rawValue: last))
  }

  /// Whether blanks follow the marks that would set fields apart, as in running text, and lines have none or several of them.
  private static func isProse(_ records: [DelimitedText.Record]) -> Bool {
    let later = records.flatMap { $0.fields.dropFirst() }
    return Set(records.map(\.fields.count)).count > 1 && later.count { $0.hasPrefix(" ") } * 2 > later.count
  }

  /// The delimiter that stands in most of the first records; nil where none stands in more than half of them.
  static func delimiter(of text: some StringProtocol) -> DelimitedText.Delimiter? {
    let sample = String(decoding: text.utf8.prefix(1 << 14), as: UTF8.self)
    var best: (delimiter: DelimitedText.Delimiter, share: Double)?
    for delimiter in DelimitedText.Delimiter.allCases {
      let records = DelimitedText.records(sample, delimiter).records.filter { !$0.isEmpty }.prefix(50)
      let split = records.count { $0.fields.count > 1 }
      guard split > 0 else { continue }
      let share = Double(split) / Double(records.count)
      if share > best?.share ?? 0 { best = (delimiter, share) }
    }
    return best?.delimiter
  }
}

extension TextEncoding {
  var isUTF16: Bool { description.uppercased().hasPrefix("UTF-16") }
}

extension StringProtocol {
  var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension Substring {
  /// The lines without their line breaks (LF, CRLF, or CR alone in a text without LF). A last line break does not begin another
  /// line.
  var lines: TextLines { TextLines(self) }
}

/// The lines of a text, cut off one at a time.
struct TextLines: Sequence, IteratorProtocol {
  private var rest: Substring.UTF8View
  private let lineBreak: UInt8

  fileprivate init(_ text: Substring) {
    rest = text.utf8
    lineBreak = !rest.contains(0x0A) && rest.contains(0x0D) ? 0x0D : 0x0A
  }

  mutating func next() -> Substring? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: lineBreak)
    let line = rest[..<(end ?? rest.endIndex)]
    rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
    return Substring(line.last == 0x0D ? line.dropLast() : line)
  }
}
