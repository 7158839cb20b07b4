internal import GRDB
internal import TranslationMemory
internal import UnicodeText

/// Reads Trados' memories (`.sdltm`): an SQLite database whose table `translation_units` holds both segments as XML.
final class TradosMemoryReader {
  private(set) var units = 0
  private(set) var findings = Findings()
  private(set) var languages: Set<LanguageTag> = []
  private(set) var unitsRead = 0
  /// The number of the latest unit in the database, since it has no lines.
  private(set) var line = 0
  private let file: String
  private let database: DatabaseQueue
  private var waiting: ArraySlice<Record> = []
  private var isAtEnd = false

  private struct Record {
    var number: Int64
    var source: String
    var target: String
    var history: TranslationUnit.History
  }

  /// - Parameter file: a file with a name; SQLite reads no stream.
  /// - Throws: `unreadable`, `malformed`.
  init(_ file: ByteSource) throws(InterchangeError) {
    self.file = file.name
    var configuration = Configuration()
    configuration.readonly = true
    // The file may come from anywhere: nothing in its schema may call functions with side effects.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON") }
    do {
      database = try DatabaseQueue(path: file.name, configuration: configuration)
      units = try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM translation_units") } ?? 0
    } catch {
      throw InterchangeError(
        .malformed, file: file.name, "is no Trados memory that can be read: \(Self.reason(error)); export it as TMX")
    }
  }

  static func recognizes(_ head: FileHead) -> Bool { head.bytes.starts(with: Array("SQLite format 3\0".utf8)) }

  /// The next unit; nil at the end.
  ///
  /// - Throws: `malformed` for a damaged database.
  func next() throws(InterchangeError) -> TranslationUnit? {
    while true {
      if waiting.isEmpty {
        if isAtEnd { return nil }
        waiting = try fetch(after: Int64(line))[...]
        isAtEnd = waiting.isEmpty
      }
      guard let record = waiting.popFirst() else { continue }
      line = Int(record.number)
      guard let source = Self.variant(record.source), let target = Self.variant(record.target) else {
        findings.note("unit", line, "a unit without two texts in two languages; it is left out")
        continue
      }
      languages.formUnion([source.language, target.language])
      unitsRead += 1
      return TranslationUnit(sourceLanguage: source.language, variants: [source, target], history: record.history)
    }
  }

  private func fetch(after number: Int64) throws(InterchangeError) -> [Record] {
    do {
      return try database.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT id, source_segment, target_segment, creation_date, creation_user, change_date, change_user,
              last_used_date, usage_counter
            FROM translation_units WHERE id > ? ORDER BY id LIMIT 500
            """, arguments: [number]
        ).map(Self.record)
      }
    } catch {
      throw InterchangeError(.malformed, file: file, "the memory is damaged: \(Self.reason(error)); export it as TMX")
    }
  }

  private static func record(_ row: Row) -> Record {
    func text(_ column: String) -> String? { String.fromDatabaseValue(row[column]) }
    func date(_ column: String) -> String? {
      text(column).map { $0.replacing(" ", with: "T") + "Z" }.flatMap(TMXDate.basic)
    }
    let history = TranslationUnit.History(
      created: date("creation_date"), createdBy: text("creation_user"), changed: date("change_date"),
      changedBy: text("change_user"), lastUsed: date("last_used_date"),
      usageCount: Int.fromDatabaseValue(row["usage_counter"]))
    return Record(
      number: Int64.fromDatabaseValue(row["id"]) ?? .max, source: text("source_segment") ?? "",
      target: text("target_segment") ?? "", history: history)
  }

  private static func reason(_ error: any Error) -> String { (error as? DatabaseError)?.message ?? "\(error)" }

  /// A segment as Trados serializes it: `Segment/Elements/(Text/Value | Tag/(Type, Anchor, TagID, TextEquivalent))`, and
  /// `CultureName`.
  private static func variant(_ xml: String) -> Variant? {
    guard
      let pieces = try? XMLPieces(ByteSource(Array(xml.utf8), name: ""), encoding: .utf8, .init(pieces: ["Segment"])),
      case .piece(let segment)? = try? pieces.next(),
      let language = segment.first("CultureName").flatMap({ LanguageTag($0.text) })
    else { return nil }
    let parts = (segment.first("Elements").map { Array($0.children) } ?? []).compactMap(part)
    let text = Segment(parts: parts.merged)
    return text.text.isBlank ? nil : Variant(language, text)
  }

  private static func part(_ element: XMLElement) -> Segment.Part? {
    if element.name == "Text" { return element.first("Value").map { .text($0.text) } }
    guard element.name == "Tag" else { return nil }
    let pair = element.first("Anchor")?.text ?? "0"
    let code = element.first("TextEquivalent")?.text ?? element.first("TagID")?.text ?? ""
    switch element.first("Type")?.text {
    case "Start": return .begin(pair, code)
    case "End": return .end(pair, code)
    default: return .placeholder(code)
    }
  }
}

extension TradosMemoryReader: UnitFileReader {
  var unitReport: UnitFile.Report {
    UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: findings["unit"], findings: findings.all)
  }
}
