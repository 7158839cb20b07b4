package import TranslationMemory
package import UnicodeText

/// Files of translation units in any format that is known here, told apart by their content.
///
/// ```swift
/// let file = try UnitFile(ByteSource(path: path), from: .german, to: .english)
/// while let unit = try file.next() { … }
/// print(file.report.unitsRead)
/// ```
package final class UnitFile {
  /// What was found in a file, and what an import leaves out of it or changes.
  package struct Report: Hashable, Sendable {
    /// The units handed over.
    package var unitsRead = 0
    /// The units that were left out.
    package var unitsLeftOut = 0
    package var findings: [Finding] = []
  }

  /// One kind of trouble.
  package struct Finding: Hashable, Sendable {
    /// How many times it was met.
    package var count: Int
    /// The first place, counted from 1.
    package var line: Int
    /// What is wrong at the first place, and what is done about it.
    package var message: String
  }

  /// As messages name the file.
  package let name: String
  private let reader: any UnitReader

  /// - Parameters:
  ///   - encoding: what the user said; nil: as the file says.
  ///   - source, target: the languages of a table, which says none.
  /// - Throws: `unknownFormat` for what is neither TMX nor a table, and what the format's reader throws.
  package init(
    _ file: ByteSource, encoding: TextEncoding? = nil, from source: LanguageTag, to target: LanguageTag
  ) throws(InterchangeError) {
    name = file.name
    let head = FileHead(try file.peek(1 << 16), encoding: encoding)
    if head.isBlank {
      throw InterchangeError(.malformed, file: file.name, "is empty; there is nothing to import")
    } else if head.rootElement == "tmx" {
      reader = try TMXReader(file, encoding: encoding)
    } else if head.isBinary || head.isJSON || head.rootElement != nil {
      throw InterchangeError(
        .unknownFormat, file: file.name,
        "\(head.description); give a TMX, or a table with source and target separated by a tab")
    } else {
      // Any other text may be a table with a bad row, and the table's reader can name the row.
      reader = try PairTableReader(file, encoding: encoding, from: source, to: target)
    }
  }

  /// The next unit with its line; nil at the end.
  ///
  /// - Throws: what makes the whole file refusable; the units before that place are returned first.
  package func next() throws(InterchangeError) -> (unit: TranslationUnit, line: Int)? {
    guard let unit = try reader.next() else { return nil }
    return (unit, reader.line)
  }

  /// What was found so far; complete when `next()` has returned nil.
  package var report: Report { reader.unitReport }
}

/// A reader of one format.
protocol UnitReader: AnyObject {
  /// The line of the latest unit.
  var line: Int { get }
  var unitReport: UnitFile.Report { get }
  func next() throws(InterchangeError) -> TranslationUnit?
}

extension TMXReader: UnitReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(
      unitsRead: report.unitsRead, unitsLeftOut: report.skipped.reduce(0) { $0 + $1.count },
      findings: report.findings.filter(\.kind.changesImport).map {
        UnitFile.Finding(count: $0.count, line: $0.line, message: $0.message)
      })
  }
}

/// Reads a table of pairs as units; a row without source or target is left out.
private final class PairTableReader: UnitReader {
  private var rows: PairTable.Reader
  private let source: LanguageTag
  private let target: LanguageTag
  private(set) var line = 0
  private(set) var unitReport = UnitFile.Report()

  init(
    _ file: ByteSource, encoding: TextEncoding?, from source: LanguageTag, to target: LanguageTag
  ) throws(InterchangeError) {
    rows = PairTable.Reader(try TextFile.decode(file, encoding: encoding))
    self.source = source
    self.target = target
  }

  func next() throws(InterchangeError) -> TranslationUnit? {
    while let row = try rows.next() {
      guard !Self.isBlank(row.source), !Self.isBlank(row.target) else {
        leaveOut(row)
        continue
      }
      line = row.line
      unitReport.unitsRead += 1
      return TranslationUnit(
        sourceLanguage: source, variants: [Variant(source, row.source), Variant(target, row.target)],
        origin: row.score.map { .alignment(score: min(1, max(0, $0))) } ?? .import)
    }
    return nil
  }

  private func leaveOut(_ row: PairTable.Row) {
    unitReport.unitsLeftOut += 1
    if unitReport.findings.isEmpty {
      let message = "a row without source or target; it is left out"
      unitReport.findings.append(UnitFile.Finding(count: 0, line: row.line, message: message))
    }
    unitReport.findings[0].count += 1
  }

  private static func isBlank(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
