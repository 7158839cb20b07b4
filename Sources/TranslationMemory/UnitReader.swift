internal import GRDB
internal import GRDBSQLite
internal import UnicodeText

/// Puts units together from the rows of a memory's tables.
final class UnitReader {
  private let db: Database
  private let path: String
  private var names: MemoryNames
  private let byID: Statement
  private var documents: [Int64: String] = [:]

  /// - Parameter names: the memory's, where they are known already.
  init(_ db: Database, path: String, names: MemoryNames? = nil) throws {
    self.db = db
    self.path = path
    self.names = try names ?? MemoryNames(db)
    byID = try db.cachedStatement(sql: Self.select + " WHERE id = ?")
  }

  private static let select = "SELECT id, batch, kind, document, usage, content FROM unit"

  /// Nil if there is no unit of this number.
  func unit(_ id: UnitID) throws -> StoredUnit? {
    var found: StoredUnit?
    try forEachRow(byID, [id.number]) { row, content in found = try unpack(row, content) }
    return found
  }

  /// Calls `body` with the units that pass `filter`, in the order of their numbers.
  func forEachUnit(_ filter: UnitFilter, _ body: (StoredUnit) throws -> Void) throws {
    try forEachUnit(filter, packed: { _, _ in false }, body)
  }

  /// Calls `packed` with the units that pass `filter` as they are stored, and `body` for those of which it returns false.
  func forEachUnit(
    _ filter: UnitFilter, packed: (PackedHeader, Span<UInt8>) throws -> Bool, _ body: (StoredUnit) throws -> Void
  ) throws {
    if let ids = filter.ids {
      for id in ids.sorted() {
        guard let unit = try unit(id), passes(unit, filter) else { continue }
        try body(unit)
      }
      return
    }
    let (condition, arguments) = condition(filter)
    let statement = try db.makeStatement(sql: Self.select + condition + " ORDER BY id")
    var latest: (number: Int64, kind: PackedUnits.Kind)?
    try forEachRow(statement, arguments) { row, content in
      if latest?.number != row.kind { latest = try (row.kind, packedKind(row.kind)) }
      guard let latest else { return }
      let header = PackedHeader(
        id: UnitID(row.id), kindNumber: row.kind, kind: latest.kind, document: try document(row.document),
        usage: row.usage.map(Int.init))
      if try !packed(header, content) { try body(unpack(row, content)) }
    }
  }

  /// Calls `body` with the units of a damaged memory that can be read, in the order of their numbers.
  ///
  /// - Returns: how many numbers up to the last one have no unit that can be read.
  func forEachReadableUnit(_ filter: UnitFilter, _ body: (StoredUnit) throws -> Void) throws -> Int {
    let last = try? Int64.fetchOne(db, sql: "SELECT max(id) FROM unit")
    var (number, lost, missing): (Int64, Int, Int) = (1, 0, 0)
    // Where the last number is not known, the end is where nothing has been for long.
    while last.map({ number <= $0 }) ?? (missing < 100_000) {
      if let unit = try? unit(UnitID(number)) {
        lost += missing
        missing = 0
        if passes(unit, filter) { try body(unit) }
      } else {
        missing += 1
      }
      number += 1
    }
    return last == nil ? lost : lost + missing
  }

  private func packedKind(_ number: Int64) throws -> PackedUnits.Kind {
    let kind = try kind(number)
    guard let origin = TranslationUnit.Origin(number: kind.origin, score: nil) else { throw damaged }
    let languages = try kind.languages.map { number in
      guard let tag = names.languages[number] else { throw damaged }
      return tag
    }
    return PackedUnits.Kind(
      origin: origin, sourceLanguage: kind.sourceLanguage.flatMap { names.languages[$0] }, languages: languages,
      author: kind.author)
  }

  private func passes(_ stored: StoredUnit, _ filter: UnitFilter) -> Bool {
    (filter.document == nil || filter.document == stored.unit.document)
      && (filter.batch == nil || filter.batch == stored.batch)
      && filter.languages.allSatisfy { wanted in stored.unit.variants.contains { $0.language.matches(wanted) } }
  }

  private func condition(_ filter: UnitFilter) -> (sql: String, StatementArguments) {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if let document = filter.document {
      conditions.append("document = (SELECT id FROM document WHERE name = ?)")
      arguments += [document]
    }
    if let batch = filter.batch {
      conditions.append("batch = ?")
      arguments += [batch.number]
    }
    for language in filter.languages {
      let wanted = names.languages.numbers(matching: language)
      let kinds = names.kinds.list { !wanted.isDisjoint(with: $0.languages) }
      conditions.append("kind IN (\(kinds))")
    }
    return (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "), arguments)
  }

  // MARK: Rows

  /// The columns of the table `unit` but for the content.
  private struct UnitRow {
    let id: Int64
    let batch: Int64
    let kind: Int64
    let document: Int64?
    let usage: Int64?
  }

  /// Calls `body` with the rows that a statement of `select` finds, whose content is not copied.
  private func forEachRow(
    _ statement: Statement, _ arguments: StatementArguments, _ body: (UnitRow, Span<UInt8>) throws -> Void
  ) throws {
    try statement.setArguments(arguments)
    let handle = unsafe statement.sqliteStatement
    defer { unsafe sqlite3_reset(handle) }
    while true {
      let result = unsafe sqlite3_step(handle)
      if result == SQLITE_DONE { return }
      guard result == SQLITE_ROW else {
        throw DatabaseError(resultCode: ResultCode(rawValue: result), message: db.lastErrorMessage)
      }
      func number(_ column: Int32) -> Int64? {
        unsafe sqlite3_column_type(handle, column) == SQLITE_INTEGER ? sqlite3_column_int64(handle, column) : nil
      }
      guard let id = number(0), let batch = number(1), let kind = number(2),
        let start = unsafe sqlite3_column_blob(handle, 5)
      else { throw damaged }
      let row = UnitRow(id: id, batch: batch, kind: kind, document: number(3), usage: number(4))
      let count = unsafe Int(sqlite3_column_bytes(handle, 5))
      try body(row, unsafe Span(_bytes: RawSpan(_unsafeStart: start, byteCount: count)))
    }
  }

  private func unpack(_ row: UnitRow, _ content: Span<UInt8>) throws -> StoredUnit {
    let (kind, document) = (try kind(row.kind), try document(row.document))
    do throws(UnitContent.Malformed) {
      let (variants, details) = try UnitContent.unpack(content, 0..<content.count) {
        place throws(UnitContent.Malformed) in
        guard kind.languages.indices.contains(place), let tag = names.languages[kind.languages[place]] else {
          throw UnitContent.Malformed()
        }
        return tag
      }
      guard let origin = TranslationUnit.Origin(number: kind.origin, score: details.score) else {
        throw UnitContent.Malformed()
      }
      var history = details.history
      history.usageCount = row.usage.map(Int.init)
      let unit = TranslationUnit(
        identifier: details.identifier, sourceLanguage: kind.sourceLanguage.flatMap { names.languages[$0] },
        variants: variants, origin: origin, document: document, position: details.position,
        context: details.context, history: history, notes: details.notes, properties: details.properties,
        attributes: details.attributes)
      return StoredUnit(id: UnitID(row.id), batch: BatchID(row.batch), unit: unit)
    } catch {
      throw damaged
    }
  }

  /// The name of a document; nil for none.
  private func document(_ number: Int64?) throws -> String? {
    guard let number else { return nil }
    if let name = documents[number] { return name }
    let name = try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM document WHERE id = ?"), arguments: [number])
    documents[number] = name
    return name
  }

  private func kind(_ number: Int64) throws -> UnitKind {
    if let kind = names.kinds[number] { return kind }
    // The import that is going on may have added it.
    names = try MemoryNames(db)
    guard let kind = names.kinds[number] else { throw damaged }
    return kind
  }

  private var damaged: MemoryError { .damaged(path) }
}

/// What a memory's rows name by number.
struct MemoryNames {
  let languages: LanguageTable
  let kinds: KindTable

  init(_ db: Database) throws {
    languages = try LanguageTable.read(db)
    kinds = try KindTable.read(db)
  }
}

/// The languages of a memory by their row numbers.
typealias LanguageTable = [Int64: LanguageTag]

extension LanguageTable {
  static func read(_ db: Database) throws -> LanguageTable {
    var languages: LanguageTable = [:]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, tag FROM language"))
    while let row = try rows.next() {
      if let id = row[0] as Int64?, let tag = row[1] as String? { languages[id] = LanguageTag(tag) }
    }
    return languages
  }

  /// The numbers of the languages that answer for `wanted`.
  func numbers(matching wanted: LanguageTag) -> Set<Int64> { Set(filter { $0.value.matches(wanted) }.keys) }
}

extension MemoryStore {
  /// Calls `body` with the units that pass `filter`, in the order in which they came in. They are read one after the other;
  /// what is written meanwhile is not seen.
  ///
  /// - Throws: what `body` throws, and `MemoryError`.
  package func forEachUnit(_ filter: UnitFilter = .all, _ body: (StoredUnit) throws -> Void) throws {
    try reading { db in try UnitReader(db, path: path).forEachUnit(filter, body) }
  }

  /// The same for a damaged memory, as far as it can be read.
  ///
  /// - Returns: how many numbers have no unit that can be read; units that were taken out are among them.
  package func forEachReadableUnit(_ filter: UnitFilter = .all, _ body: (StoredUnit) throws -> Void) throws -> Int {
    // SQLite ends no transaction well in which it has met damage.
    try reader.unsafeRead { db in try UnitReader(db, path: path).forEachReadableUnit(filter, body) }
  }

  /// The same with units as they are stored: `body` is called for those of which `packed` returns false.
  package func forEachUnit(
    _ filter: UnitFilter, packed: (PackedHeader, Span<UInt8>) throws -> Bool, _ body: (StoredUnit) throws -> Void
  ) throws {
    try reading { db in try UnitReader(db, path: path).forEachUnit(filter, packed: packed, body) }
  }

  /// Nil if there is no unit of this number.
  package func unit(_ id: UnitID) throws(MemoryError) -> StoredUnit? {
    try read { db in try UnitReader(db, path: path).unit(id) }
  }
}
