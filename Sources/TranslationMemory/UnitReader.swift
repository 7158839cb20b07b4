internal import FoundationEssentials
internal import GRDB
internal import UnicodeText

/// Puts units together from the rows of a memory's tables.
final class UnitReader {
  private let db: Database
  private let path: String
  private var names: MemoryNames
  private let byID: Statement

  /// - Parameter names: the memory's, where they are known already.
  init(_ db: Database, path: String, names: MemoryNames? = nil) throws {
    self.db = db
    self.path = path
    self.names = try names ?? MemoryNames(db)
    byID = try db.cachedStatement(sql: Self.select + " WHERE unit.id = ?")
  }

  private static let select = """
    SELECT unit.id, unit.batch, unit.kind, document.name, unit.usage, unit.content
    FROM unit LEFT JOIN document ON document.id = unit.document
    """

  /// Nil if there is no unit of this number.
  func unit(_ id: UnitID) throws -> StoredUnit? {
    let rows = try Row.fetchCursor(byID, arguments: [id.number])
    // A row is read from its cursor, and without a copy.
    return try withExtendedLifetime(rows) { try rows.next().map(unit) }
  }

  /// Calls `body` with the units that pass `filter`, in the order of their numbers.
  func forEachUnit(_ filter: UnitFilter, _ body: (StoredUnit) throws -> Void) throws {
    if let ids = filter.ids {
      for id in ids.sorted() {
        guard let unit = try unit(id), passes(unit, filter) else { continue }
        try body(unit)
      }
      return
    }
    let (condition, arguments) = condition(filter)
    let rows = try Row.fetchCursor(db, sql: Self.select + condition + " ORDER BY unit.id", arguments: arguments)
    while let row = try rows.next() { try body(unit(row)) }
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
      conditions.append("document.name = ?")
      arguments += [document]
    }
    if let batch = filter.batch {
      conditions.append("unit.batch = ?")
      arguments += [batch.number]
    }
    for language in filter.languages {
      let wanted = names.languages.numbers(matching: language)
      let kinds = names.kinds.list { !wanted.isDisjoint(with: $0.languages) }
      conditions.append("unit.kind IN (\(kinds))")
    }
    return (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "), arguments)
  }

  // MARK: Rows

  private func unit(_ row: Row) throws -> StoredUnit {
    // The bytes are copied once, and not into Data first.
    let bytes = try row.withUnsafeData(atIndex: 5) { data in data.map { [UInt8]($0) } }
    guard let id = row[0] as Int64?, let batch = row[1] as Int64?, let number = row[2] as Int64?, let content = bytes
    else { throw damaged }
    let kind = try kind(number)
    do throws(UnitContent.Malformed) {
      let span = content.span
      let (variants, details) = try UnitContent.unpack(span, 0..<span.count) { place throws(UnitContent.Malformed) in
        guard kind.languages.indices.contains(place), let tag = names.languages[kind.languages[place]] else {
          throw UnitContent.Malformed()
        }
        return tag
      }
      guard let origin = TranslationUnit.Origin(number: kind.origin, score: details.score) else {
        throw UnitContent.Malformed()
      }
      var history = details.history
      history.usageCount = row[4]
      let unit = TranslationUnit(
        identifier: details.identifier, sourceLanguage: kind.sourceLanguage.flatMap { names.languages[$0] },
        variants: variants, origin: origin, document: row[3], position: details.position, context: details.context,
        history: history, notes: details.notes, properties: details.properties, attributes: details.attributes)
      return StoredUnit(id: UnitID(id), batch: BatchID(batch), unit: unit)
    } catch {
      throw damaged
    }
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

  /// Nil if there is no unit of this number.
  package func unit(_ id: UnitID) throws(MemoryError) -> StoredUnit? {
    try read { db in try UnitReader(db, path: path).unit(id) }
  }
}
