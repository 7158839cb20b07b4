internal import TranslationMemory
internal import UnicodeText

/// Reads a table of any kind as units, a target each; a row without source or target is left out.
final class TableUnitReader: UnitFileReader {
  private(set) var line = 0
  private(set) var unitReport = UnitFile.Report()
  private let table: SeparatedTable
  private var rows: ArraySlice<SeparatedTable.Row>
  private var waiting: [TranslationUnit] = []
  private let source: LanguageTag
  private let target: LanguageTag

  init(
    _ file: ByteSource, for purpose: UnitFile.Purpose = .storing, encoding: TextEncoding?, from source: LanguageTag,
    to target: LanguageTag
  ) throws(InterchangeError) {
    table = try SeparatedTable(
      try TextFile.decode(file, encoding: encoding), from: source, to: target, details: [.note, .fuzzy],
      keepsHalves: purpose == .checking, keepsBlanks: true)
    rows = table.rows[...]
    self.source = source
    self.target = target
    unitReport.unitsLeftOut = table.findings["left out"] + table.findings["fuzzy"]
    unitReport.findings = table.findings.all
  }

  func next() -> TranslationUnit? {
    if waiting.isEmpty, let row = rows.popFirst() {
      line = row.line
      let sources = [row.source] + row.otherSources
      waiting = sources.flatMap { source in row.targets.map { unit(row, source, $0) } }.reversed()
    }
    guard let unit = waiting.popLast() else { return nil }
    unitReport.unitsRead += 1
    return unit
  }

  private func unit(_ row: SeparatedTable.Row, _ text: String, _ translation: String) -> TranslationUnit {
    let score = table.score(of: row)
    let note = score == nil && table.columns.rowLanguages == nil ? table.value(.note, of: row) : nil
    return TranslationUnit(
      sourceLanguage: source, variants: [Variant(source, text), Variant(target, translation)],
      origin: score.map { .alignment(score: $0) } ?? .import,
      notes: [note].compactMap { $0.map { TranslationUnit.Note($0) } })
  }
}
