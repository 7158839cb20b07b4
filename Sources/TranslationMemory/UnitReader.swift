internal import FoundationEssentials
internal import GRDB
internal import UnicodeText

/// Puts units together from the rows of a memory's tables.
final class UnitReader {
  private let db: Database
  private let path: String
  private var languages: [Int64: LanguageTag]
  private let byID: Statement

  /// - Parameter languages: the memory's, where they are known already.
  init(_ db: Database, path: String, languages: [Int64: LanguageTag]? = nil) throws {
    self.db = db
    self.path = path
    self.languages = try languages ?? LanguageTable.read(db)
    byID = try db.cachedStatement(sql: Self.select + " WHERE unit.id = ? ORDER BY variant.id")
  }

  /// Complete units, a row a variant.
  private static let select = """
    SELECT unit.id, unit.batch, unit.origin, unit.score, unit.sourceLanguage, document.name, unit.position,
      unit.previous, unit.next, unit.identifier, unit.usage, unit.details,
      variant.language, variant.text, variant.details
    FROM unit LEFT JOIN document ON document.id = unit.document
    CROSS JOIN variant ON \(Schema.variantRange)
    """

  /// Nil if there is no unit of this number.
  func unit(_ id: UnitID) throws -> StoredUnit? {
    var found: StoredUnit?
    try forEachUnit(Row.fetchCursor(byID, arguments: [id.number])) { found = $0 }
    return found
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
    let sql = Self.select + condition + " ORDER BY unit.id, variant.id"
    try forEachUnit(Row.fetchCursor(db, sql: sql, arguments: arguments), body)
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
      let numbers = LanguageTable.list(languages, matching: language)
      conditions.append("EXISTS (SELECT 1 FROM variant WHERE \(Schema.variantRange) AND language IN (\(numbers)))")
    }
    return (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "), arguments)
  }

  // MARK: Rows

  private func forEachUnit(_ rows: RowCursor, _ body: (StoredUnit) throws -> Void) throws {
    var open: StoredUnit?
    var variants: [Variant] = []
    func finish() throws {
      guard let unit = open else { return }
      try body(unit.with(variants))
      variants.removeAll(keepingCapacity: true)
    }
    while let row = try rows.next() {
      if row[0] as Int64? != open?.id.number {
        try finish()
        open = try unit(row)
      }
      variants.append(try variant(row))
    }
    try finish()
  }

  /// The unit of a row, without its variants.
  private func unit(_ row: Row) throws -> StoredUnit {
    guard let id = row[0] as Int64?, let batch = row[1] as Int64?, let kind = row[2] as Int64?,
      let origin = TranslationUnit.Origin(origin: kind, score: row[3])
    else { throw damaged }
    var details = try details(row[11])
    details.history.usageCount = row[10]
    let unit = TranslationUnit(
      identifier: row[9], sourceLanguage: try (row[4] as Int64?).map(language), variants: [], origin: origin,
      document: row[5], position: row[6], context: .init(previous: row[7], next: row[8]), history: details.history,
      notes: details.notes, properties: details.properties, attributes: details.attributes)
    return StoredUnit(id: UnitID(id), batch: BatchID(batch), unit: unit)
  }

  private func variant(_ row: Row) throws -> Variant {
    guard let number = row[12] as Int64?, let text = row[13] as String? else { throw damaged }
    let details = try details(row[14])
    return Variant(
      try language(number), details.parts.map(Segment.init(parts:)) ?? Segment(text), history: details.history,
      notes: details.notes, properties: details.properties, attributes: details.attributes)
  }

  private func details(_ data: Data?) throws -> UnitDetails {
    guard let data else { return UnitDetails() }
    do { return try UnitDetails(packed: [UInt8](data)) } catch { throw damaged }
  }

  private func language(_ number: Int64) throws -> LanguageTag {
    if let tag = languages[number] { return tag }
    // An import may have added it since.
    languages = try LanguageTable.read(db)
    guard let tag = languages[number] else { throw damaged }
    return tag
  }

  private var damaged: MemoryError {
    MemoryError(.damaged, path: path, "the file is damaged; run `satzpaar memory check`, and restore it from a copy")
  }
}

extension StoredUnit {
  fileprivate func with(_ variants: [Variant]) -> StoredUnit {
    var unit = unit
    unit.variants = variants
    return StoredUnit(id: id, batch: batch, unit: unit)
  }
}

/// The languages of a memory by their numbers.
enum LanguageTable {
  static func read(_ db: Database) throws -> [Int64: LanguageTag] {
    var languages: [Int64: LanguageTag] = [:]
    let rows = try Row.fetchCursor(db.cachedStatement(sql: "SELECT id, tag FROM language"))
    while let row = try rows.next() {
      if let id = row[0] as Int64?, let tag = row[1] as String? { languages[id] = LanguageTag(tag) }
    }
    return languages
  }

  /// The numbers of the languages that answer for `wanted`.
  static func numbers(_ languages: [Int64: LanguageTag], matching wanted: LanguageTag) -> Set<Int64> {
    Set(languages.filter { $0.value.matches(wanted) }.keys)
  }

  /// The same for SQL, separated by commas.
  static func list(_ languages: [Int64: LanguageTag], matching wanted: LanguageTag) -> String {
    numbers(languages, matching: wanted).sorted().map(String.init).joined(separator: ",")
  }
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
