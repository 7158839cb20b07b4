internal import GRDB
internal import GRDBSQLite
internal import UnicodeText

/// The statements that put units into a memory's tables and take them out again.
final class UnitWriter {
  let path: String
  let db: Database
  private let insertUnit: Statement
  private let kinds: UnitKinds
  private var languages: [(tag: LanguageTag, number: Int64)] = []
  private var documents: [String: Int64] = [:]
  /// The packed unit; its memory is used again for the next one.
  private var content: [UInt8] = []

  init(_ db: Database, path: String) throws {
    self.db = db
    self.path = path
    insertUnit = try db.makeStatement(
      sql: "INSERT INTO unit (id, batch, kind, document, recency, usage, content) VALUES (?, ?, ?, ?, ?, ?, ?)")
    kinds = try UnitKinds(db)
  }

  // MARK: What can be stored

  /// In bytes of UTF-8. What is longer is no segment but a file that was never cut into sentences.
  static let longestText = 1 << 16

  /// - Throws: `MemoryError` with the code `invalidUnit`.
  func validate(_ unit: TranslationUnit) throws(MemoryError) {
    func refuse(_ what: String) -> MemoryError {
      MemoryError(.invalidUnit, path: path, "the unit \(what) and was left out")
    }
    guard unit.variants.count >= 2 else { throw refuse("has no translation") }
    guard unit.variants.count <= Schema.variantsPerUnit else {
      throw refuse("has more than \(Schema.variantsPerUnit) variants")
    }
    for text in [unit.identifier, unit.document, unit.context.previous, unit.context.next] {
      guard let text else { continue }
      guard !text.holdsZero else { throw refuse("holds a zero character") }
    }
    for variant in unit.variants {
      let text = variant.segment.text
      guard text.utf8.count <= Self.longestText else { throw refuse("is longer than \(Self.longestText) bytes") }
      guard !text.holdsZero else { throw refuse("holds a zero character") }
      guard variant.segment.isPlain || variant.segment.parts.nesting <= UnitDetails.deepestNesting else {
        throw refuse("has inline codes inside inline codes more than \(UnitDetails.deepestNesting) deep")
      }
    }
  }

  // MARK: Writing

  /// The row numbers of the languages of the variants.
  func languages(of unit: TranslationUnit) throws -> [Int64] { try unit.variants.map { try language($0.language) } }

  /// Stores `unit` under a new number, or under `id` which no unit has.
  ///
  /// - Returns: what look-ups need to know of it.
  func insert(
    _ unit: TranslationUnit, languages: [Int64], batch: BatchID, id: UnitID? = nil
  ) throws -> UnitHeader {
    let kind = UnitKind(
      origin: unit.origin.number, sourceLanguage: try unit.sourceLanguage.map(language), languages: languages,
      author: unit.history.author)
    let number = try kinds.number(of: kind)
    let document = try unit.document.map(document)
    let recency = unit.recency
    let usage = unit.history.usageCount.map(Int64.init)
    content.removeAll(keepingCapacity: true)
    UnitContent.pack(unit, into: &content)
    let row = Row(
      id: id?.number, batch: batch.number, kind: number, document: document, recency: recency, usage: usage)
    let bytes = content
    return try insert(row, languages: languages, bytes.span)
  }

  /// Stores a unit of `units` under a new number.
  ///
  /// - Parameters:
  ///   - kind: the row number of its `UnitKind`.
  ///   - languages: of the variants, in their order: the languages' row numbers.
  func insert(
    _ unit: Int, of units: borrowing PackedUnits, kind: Int64, languages: [Int64], document: Int64?, batch: BatchID
  ) throws -> UnitHeader {
    let packed = units.units[unit]
    let row = Row(
      id: nil, batch: batch.number, kind: kind, document: document, recency: packed.recency, usage: packed.usage)
    let bytes = units.bytes
    return try insert(row, languages: languages, bytes.span.extracting(packed.content))
  }

  /// The columns of the table `unit` but for the content.
  private struct Row {
    let id: Int64?
    let batch: Int64
    let kind: Int64
    let document: Int64?
    let recency: Int64?
    let usage: Int64?
  }

  private func insert(_ row: Row, languages: [Int64], _ content: Span<UInt8>) throws -> UnitHeader {
    let statement = unsafe insertUnit.sqliteStatement
    let result = unsafe content.withUnsafeBufferPointer { content in
      for (index, number) in [row.id, row.batch, row.kind, row.document, row.recency, row.usage].enumerated() {
        if let number {
          unsafe sqlite3_bind_int64(statement, Int32(index + 1), number)
        } else {
          unsafe sqlite3_bind_null(statement, Int32(index + 1))
        }
      }
      // The bytes need not be copied: they stay as they are until the statement has run.
      unsafe sqlite3_bind_blob(statement, 7, content.baseAddress, Int32(content.count), nil)
      return unsafe sqlite3_step(statement)
    }
    unsafe sqlite3_reset(statement)
    guard result == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: result), message: db.lastErrorMessage)
    }
    return UnitHeader(
      id: row.id ?? db.lastInsertedRowID, kind: row.kind, languages: languages, recency: row.recency ?? 0,
      usage: row.usage ?? 1)
  }

  /// The row numbers of the kinds of `units`, and of the languages of their variants.
  func kinds(of units: borrowing PackedUnits) throws -> [(number: Int64, languages: [Int64])] {
    try units.kinds.map { kind in
      let languages = try kind.languages.map(language)
      let known = UnitKind(
        origin: kind.origin.number, sourceLanguage: try kind.sourceLanguage.map(language), languages: languages,
        author: kind.author)
      return (try kinds.number(of: known), languages)
    }
  }

  /// The row numbers of the documents of `units`.
  func documents(of units: borrowing PackedUnits) throws -> [Int64] { try units.documents.map(document) }

  /// Takes a unit out of all tables but `repeats`.
  func delete(_ unit: UnitID) throws { try execute("DELETE FROM unit WHERE id = ?", [unit.number]) }

  /// Notes that `batch` brought `stored` again, `count` times.
  ///
  /// - Returns: how often it has been used now.
  func countRepeat(of stored: StoredUnit, in batch: BatchID, by count: Int) throws -> Int64 {
    let usage = (stored.unit.history.usageCount ?? 1) + count
    try execute("UPDATE unit SET usage = ? WHERE id = ?", [usage, stored.id.number])
    try execute(
      """
      INSERT INTO repeats (batch, unit, count) VALUES (?, ?, ?)
      ON CONFLICT (unit, batch) DO UPDATE SET count = count + excluded.count
      """, [batch.number, stored.id.number, count])
    return Int64(usage)
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  // MARK: Names that many units share

  private func language(_ tag: LanguageTag) throws -> Int64 {
    // A memory has a handful, which a short list finds faster than a table does.
    for known in languages where known.tag == tag { return known.number }
    let number = try number(of: tag.description, column: "tag", table: "language")
    languages.append((tag, number))
    return number
  }

  private func document(_ name: String) throws -> Int64 {
    if let number = documents[name] { return number }
    let number = try number(of: name, column: "name", table: "document")
    documents[name] = number
    return number
  }

  private func number(of name: String, column: String, table: String) throws -> Int64 {
    let find = "SELECT id FROM \(table) WHERE \(column) = ?"
    if let number = try Int64.fetchOne(db.cachedStatement(sql: find), arguments: [name]) { return number }
    try execute("INSERT INTO \(table) (\(column)) VALUES (?)", [name])
    return db.lastInsertedRowID
  }
}

// MARK: Units as rows

/// What look-ups need to know of a unit besides its texts.
struct UnitHeader {
  let id: Int64
  /// The row number of its `UnitKind`.
  let kind: Int64
  /// Of the variants, in their order: the languages' row numbers.
  let languages: [Int64]
  let recency: Int64
  let usage: Int64
}

extension TranslationUnit.Origin {
  /// The number of the origin's kind on the disk. Numbers never change.
  var number: Int64 {
    switch self {
    case .import: 0
    case .alignment: 1
    case .entry: 2
    case .machineTranslation: 3
    }
  }

  init?(number: Int64, score: Double?) {
    switch number {
    case 0: self = .import
    case 1: self = .alignment(score: score ?? 0)
    case 2: self = .entry
    case 3: self = .machineTranslation
    default: return nil
    }
  }
}

extension TranslationUnit {
  /// When the unit or one of its variants was last changed, as the number YYYYMMDDhhmmss; nil without a date that can be read.
  var recency: Int64? {
    variants.reduce(history.recency) { latest, variant in
      guard let recency = variant.history.recency else { return latest }
      return max(recency, latest ?? recency)
    }
  }
}

extension TranslationUnit.History {
  /// Who is answerable for what stands there now.
  var author: String? { changedBy ?? createdBy }

  fileprivate var recency: Int64? {
    let changed = changed.flatMap(Self.number)
    guard let created = created.flatMap(Self.number) else { return changed }
    return max(created, changed ?? created)
  }

  /// The digits of a date in TMX's form, `YYYYMMDDThhmmssZ`.
  private static func number(_ date: String) -> Int64? {
    let date = date.utf8
    guard date.count == 16, date.dropFirst(8).first == UInt8(ascii: "T"), date.last == UInt8(ascii: "Z") else {
      return nil
    }
    var number: Int64 = 0
    for digit in date where digit != UInt8(ascii: "T") && digit != UInt8(ascii: "Z") {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int64(digit & 15)
    }
    return number
  }
}

extension String {
  fileprivate var holdsZero: Bool {
    let bytes = utf8Span.span
    // Without a way out the loop takes many bytes in one step.
    var least = UInt8.max
    for i in bytes.indices { least = min(least, bytes[i]) }
    return least == 0
  }
}

extension [Segment.Part] {
  /// How deep inline codes stand inside inline codes.
  fileprivate var nesting: Int {
    reduce(0) { deepest, part in
      if case .code(let code) = part { Swift.max(deepest, 1 + code.content.nesting) } else { deepest }
    }
  }
}
