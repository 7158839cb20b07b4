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
    /// What was left out, guessed or changed, each kind once, with the first line it was met in.
    package var findings: [Finding] = []

    /// Counts a unit that is left out; the first place and its message are kept.
    mutating func leaveOut(_ line: Int, _ message: @autoclosure () -> String) {
      unitsLeftOut += 1
      if let place = findings.firstIndex(where: \.concernsUnits) {
        findings[place].count += 1
      } else {
        findings.append(Finding(count: 1, line: line, message: message()))
      }
    }
  }

  /// One kind of trouble.
  package struct Finding: Hashable, Sendable {
    /// How many times it was met.
    package var count: Int
    /// The first place, counted from 1.
    package var line: Int
    /// What is wrong at the first place, and what is done about it.
    package var message: String
    /// Whether units are left out or changed for it, and it is not only something about the file that is worth knowing.
    package var concernsUnits: Bool

    package init(count: Int, line: Int, message: String, concernsUnits: Bool = true) {
      self.count = count
      self.line = line
      self.message = message
      self.concernsUnits = concernsUnits
    }
  }

  /// What the units are wanted for.
  package enum Purpose: Sendable {
    /// Units that a memory can hold: those with a translation, and translations that are offered as alternatives.
    case storing
    /// The file's own units, those too of which a side is empty.
    case checking
  }

  /// As messages name the file.
  package let name: String
  private let reader: any UnitFileReader
  /// Whether the file is one translator's work from one language into another, as an XLIFF is, and not a memory.
  package private(set) var hasDirection = false
  /// What comes after a batch.
  private var failure: InterchangeError?

  /// - Parameters:
  ///   - encoding: what the user said; nil: as the file says.
  ///   - source, target: the languages of a table, which says none.
  /// - Throws: `unknownFormat` for what is neither TMX nor a table, and what the format's reader throws.
  package init(
    _ file: ByteSource, for purpose: Purpose = .storing, encoding: TextEncoding? = nil, from source: LanguageTag,
    to target: LanguageTag
  ) throws(InterchangeError) {
    name = file.name
    try file.unpackIfGzip()
    let head = try FileHead(of: file, encoding: encoding)
    if head.isBlank {
      throw InterchangeError(
        .malformed, file: file.name, "is empty; there is nothing to \(purpose == .checking ? "check" : "import")")
    } else if head.isMemory {
      throw InterchangeError(
        .unknownFormat, file: file.name,
        "is a memory of satzpaar; satzpaar memory merge takes its units into another one")
    } else if TMXInspection.recognizes(head) {
      reader = try TMXReader(file, for: purpose, encoding: encoding)
    } else if XLIFFInspection.recognizes(head) {
      reader = try XLIFFReader(file, for: purpose, encoding: encoding, to: target)
      hasDirection = true
    } else if TradosMemoryReader.recognizes(head) {
      reader = try TradosMemoryReader(file)
    } else if WeblateReader.recognizes(head) {
      reader = try WeblateReader(file, encoding: encoding)
    } else if POReader.recognizes(head) {
      let messages = try POReader(file, encoding: encoding, from: source, to: target)
      if let language = messages.language, language.language == messages.source.language {
        throw InterchangeError(
          .malformed, file: file.name,
          "its header says that its translations are in \(language), so its messages are in another language; name both: "
            + "--from \(target) --to \(language)")
      }
      reader = messages
    } else if WordfastReader.recognizes(head) {
      reader = try WordfastReader(file, encoding: encoding)
    } else if head.isBinary || head.isJSON || head.rootElement != nil {
      throw InterchangeError(
        .unknownFormat, file: file.name,
        "\(head.description); give a TMX, XLIFF or PO file, a memory of Trados, Wordfast or Weblate, or a table of pairs"
      )
    } else {
      // Any other text may be a table with a bad row, and the table's reader can name the row.
      reader = try TableUnitReader(file, for: purpose, encoding: encoding, from: source, to: target)
    }
  }

  /// Moses' parallel text: two files, of which a line of the one translates the same line of the other.
  ///
  /// - Throws: `malformed` where the files have different numbers of lines.
  package init(
    moses sourceFile: ByteSource, _ targetFile: ByteSource, encoding: TextEncoding? = nil, from source: LanguageTag,
    to target: LanguageTag
  ) throws(InterchangeError) {
    name = "\(sourceFile.name), \(targetFile.name)"
    reader = try MosesReader(sourceFile, targetFile, encoding: encoding, from: source, to: target)
  }

  /// The next unit with its line; nil at the end.
  ///
  /// - Throws: what makes the whole file refusable; the units before that place are returned first.
  package func next() throws(InterchangeError) -> (unit: TranslationUnit, line: Int)? {
    guard let unit = try reader.next() else { return nil }
    return (unit, reader.line)
  }

  /// The next units, as many as are at hand; nil at the end. Not to be called between two calls of `next()`.
  ///
  /// - Throws: as `next()`.
  package func nextBatch() throws(InterchangeError) -> UnitBatch? {
    if let reader = reader as? TMXReader { return try reader.nextBatch() }
    if let failure { throw failure }
    var units: [(unit: TranslationUnit, line: Int)] = []
    do throws(InterchangeError) {
      while units.count < 256, let unit = try reader.next() { units.append((unit, reader.line)) }
    } catch {
      if units.isEmpty { throw error }
      failure = error
    }
    return units.isEmpty ? nil : .units(units)
  }

  /// What a TMX file's header says of all its units, as text to be kept (`TMXHeader.stored`); nil for nothing, and before the first
  /// unit.
  package var header: String? { (reader as? TMXReader)?.header.stored }

  /// What was found so far; complete when `next()` has returned nil.
  package var report: Report { reader.unitReport }
}

/// A reader of one format.
protocol UnitFileReader: AnyObject {
  /// The line of the latest unit.
  var line: Int { get }
  var unitReport: UnitFile.Report { get }
  func next() throws(InterchangeError) -> TranslationUnit?
}

extension TMXReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(
      unitsRead: report.unitsRead, unitsLeftOut: report.skipped.reduce(0) { $0 + $1.count },
      findings: report.findings.filter(\.kind.changesImport).map {
        UnitFile.Finding(count: $0.count, line: $0.line, message: $0.message)
      })
  }
}
