internal import GRDB
internal import TranslationMemory
internal import UnicodeText

/// Reads Trados' memories (`.sdltm`): an SQLite database whose table `translation_units` holds both segments as XML.
final class TradosMemoryReader {
  private(set) var units = 0
  private(set) var findings = Findings()
  /// The kinds of findings for which units were left out.
  private var kinds: [String] = []
  private(set) var languages: Set<LanguageTag> = []
  private(set) var unitsRead = 0
  /// The number of the latest unit in the database, since it has no lines.
  private(set) var line = 0
  private let file: String
  private let database: DatabaseQueue
  private var waiting: ArraySlice<Record> = []
  private var isAtEnd = false
  /// The queries for the fields that users have defined, as far as the memory has their tables.
  private var fieldQueries: [String] = []

  private struct Record {
    var number: Int64
    var source: String
    var target: String
    var history: TranslationUnit.History
    var fields: [TranslationUnit.Property] = []
  }

  /// Why a text of a unit is none that can be taken.
  private enum Loss: String, Error {
    case damaged = "is no segment that can be read"
    case language = "names no language"
    case blank = "holds no text"
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
      fieldQueries = try database.read { try Self.fieldQueries($0) }
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
      let sides = (Self.variant(record.source), Self.variant(record.target))
      guard case (.success(let source), .success(let target)) = sides else {
        for (name, side) in [("source", sides.0), ("target", sides.1)] {
          guard case .failure(let loss) = side else { continue }
          let kind = "\(name) \(loss)"
          if !kinds.contains(kind) { kinds.append(kind) }
          findings.note(kind, line, "unit \(line): its \(name) \(loss.rawValue); it is left out")
          break
        }
        continue
      }
      languages.formUnion([source.language, target.language])
      unitsRead += 1
      return TranslationUnit(
        sourceLanguage: source.language, variants: [source, target], history: record.history, properties: record.fields)
    }
  }

  private func fetch(after number: Int64) throws(InterchangeError) -> [Record] {
    do {
      return try database.read { database in
        var records = try Row.fetchAll(
          database,
          sql: """
            SELECT id, source_segment, target_segment, creation_date, creation_user, change_date, change_user,
              last_used_date, usage_counter
            FROM translation_units WHERE id > ? ORDER BY id LIMIT 500
            """, arguments: [number]
        ).map(Self.record)
        if let last = records.last?.number {
          let fields = try fields(of: number + 1...max(number + 1, last), database)
          for index in records.indices { records[index].fields = fields[records[index].number] ?? [] }
        }
        return records
      }
    } catch {
      throw InterchangeError(.malformed, file: file, "the memory is damaged: \(Self.reason(error)); export it as TMX")
    }
  }

  /// The fields that users have defined, by the numbers of the units.
  private func fields(
    of numbers: ClosedRange<Int64>, _ database: Database
  ) throws -> [Int64: [TranslationUnit.Property]] {
    var fields: [Int64: [TranslationUnit.Property]] = [:]
    for query in fieldQueries {
      for row in try Row.fetchAll(database, sql: query, arguments: [numbers.lowerBound, numbers.upperBound]) {
        guard let unit = Int64.fromDatabaseValue(row[0]), let name = String.fromDatabaseValue(row[1]),
          let value = String.fromDatabaseValue(row[3]), !value.isBlank
        else { continue }
        let type = Int.fromDatabaseValue(row[2]).flatMap { Self.fieldTypes[$0] }.map { ":\($0)" } ?? ""
        fields[unit, default: []].append(.init("x-\(name)\(type)", value))
      }
    }
    return fields
  }

  /// The names of the kinds of fields, as Trados writes them in TMX.
  private static let fieldTypes = [
    1: "SingleString", 2: "MultipleString", 3: "DateTime", 4: "SinglePicklist", 5: "MultiplePicklist", 6: "Integer",
  ]

  private static func fieldQueries(_ database: Database) throws -> [String] {
    func has(_ table: String, _ columns: [String]) throws -> Bool {
      guard try database.tableExists(table) else { return false }
      let found = Set(try database.columns(in: table).map(\.name))
      return columns.allSatisfy(found.contains)
    }
    guard try has("attributes", ["id", "name", "type"]) else { return [] }
    var queries: [String] = []
    for table in ["string_attributes", "date_attributes", "numeric_attributes"]
    where try has(table, ["translation_unit_id", "attribute_id", "value"]) {
      queries.append(
        """
        SELECT translation_unit_id, name, type, CAST(value AS TEXT) FROM \(table) JOIN attributes ON attributes.id = attribute_id
        WHERE translation_unit_id BETWEEN ? AND ? ORDER BY translation_unit_id, attribute_id, value
        """)
    }
    if try has("picklist_attributes", ["translation_unit_id", "picklist_value_id"]),
      try has("picklist_values", ["id", "attribute_id", "value"])
    {
      queries.append(
        """
        SELECT translation_unit_id, name, type, picklist_values.value FROM picklist_attributes
        JOIN picklist_values ON picklist_values.id = picklist_value_id JOIN attributes ON attributes.id = attribute_id
        WHERE translation_unit_id BETWEEN ? AND ? ORDER BY translation_unit_id, attribute_id, picklist_value_id
        """)
    }
    return queries
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
  private static func variant(_ xml: String) -> Result<Variant, Loss> {
    guard
      let pieces = try? XMLPieces(ByteSource(Array(xml.utf8), name: ""), encoding: .utf8, .init(pieces: ["Segment"])),
      case .piece(let segment)? = try? pieces.next()
    else { return .failure(.damaged) }
    guard let language = segment.first("CultureName").flatMap({ LanguageTag($0.text.trimmed) }) else {
      return .failure(.language)
    }
    let parts = (segment.first("Elements").map { Array($0.children) } ?? []).compactMap(part)
    let text = Segment(parts: parts.merged)
    return text.text.isBlank ? .failure(.blank) : .success(Variant(language, text))
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
    UnitFile.Report(unitsRead: unitsRead, unitsLeftOut: kinds.reduce(0) { $0 + findings[$1] }, findings: findings.all)
  }
}
