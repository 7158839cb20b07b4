internal import FoundationEssentials
internal import GRDB
internal import UnicodeText

/// The statements that put units into a memory's tables and take them out again.
final class UnitWriter {
  let path: String
  private let db: Database
  private let insertUnit: Statement
  private let insertVariant: Statement
  private let insertKey: Statement
  private let insertIdentity: Statement
  private let insertWords: Statement
  private let findIdentity: Statement
  private var languages: [LanguageTag: Int64] = [:]
  private var documents: [String: Int64] = [:]

  init(_ db: Database, path: String) throws {
    self.db = db
    self.path = path
    insertUnit = try db.makeStatement(
      sql: """
        INSERT INTO unit (id, batch, origin, score, sourceLanguage, document, position, previous, next, identifier,
          recency, usage, details)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    insertVariant = try db.makeStatement(sql: "INSERT INTO variant (id, language, text, details) VALUES (?, ?, ?, ?)")
    insertKey = try db.makeStatement(sql: "INSERT INTO matchKey (hash, variant) VALUES (?, ?)")
    insertIdentity = try db.makeStatement(sql: "INSERT INTO identity (hash, unit) VALUES (?, ?)")
    insertWords = try db.makeStatement(sql: "INSERT INTO concordance (rowid, text) VALUES (?, ?)")
    findIdentity = try db.makeStatement(sql: "SELECT unit FROM identity WHERE hash = ? ORDER BY unit")
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
      guard !text.utf8.contains(0) else { throw refuse("holds a zero character") }
    }
    for variant in unit.variants {
      let text = variant.segment.text
      guard text.utf8.count <= Self.longestText else { throw refuse("is longer than \(Self.longestText) bytes") }
      guard !text.utf8.contains(0) else { throw refuse("holds a zero character") }
      guard variant.segment.parts.nesting <= UnitDetails.deepestNesting else {
        throw refuse("has inline codes inside inline codes more than \(UnitDetails.deepestNesting) deep")
      }
    }
  }

  // MARK: Writing

  /// Stores `unit` under a new number, or under `id` which no unit has.
  func insert(_ unit: TranslationUnit, batch: BatchID, identity: Int64, id: UnitID? = nil) throws -> UnitID {
    let (origin, score) = unit.origin.columns
    let sourceLanguage = try unit.sourceLanguage.map(language)
    let document = try unit.document.map(document)
    try insertUnit.run { values in
      values.bind(id?.number)
      values.bind(batch.number)
      values.bind(origin)
      values.bind(score)
      values.bind(sourceLanguage)
      values.bind(document)
      values.bind(unit.position.map(Int64.init))
      values.bind(unit.context.previous)
      values.bind(unit.context.next)
      values.bind(unit.identifier)
      values.bind(unit.recency)
      values.bind(unit.history.usageCount.map(Int64.init))
      values.bind(UnitDetails(unit).packed)
    }
    let id = id ?? UnitID(db.lastInsertedRowID)
    try insertIdentity.run { values in
      values.bind(identity)
      values.bind(id.number)
    }
    for (row, variant) in zip(Schema.variants(of: id.number), unit.variants) { try insert(variant, row: row) }
    return id
  }

  private func insert(_ variant: Variant, row: Int64) throws {
    let text = variant.segment.text
    let key = MatchKey.of(text)
    let language = try language(variant.language)
    try insertVariant.run { values in
      values.bind(row)
      values.bind(language)
      values.bind(text)
      values.bind(UnitDetails(variant).packed)
    }
    try insertKey.run { values in
      values.bind(StableHash.of(key))
      values.bind(row)
    }
    try insertWords.run { values in
      values.bind(row)
      values.bind(ConcordanceWord.searchable(key))
    }
  }

  /// Takes a unit out of all tables but `repeats`.
  func delete(_ stored: StoredUnit) throws {
    let unit = stored.id.number
    let rows = Schema.variants(of: unit)
    for (row, variant) in zip(rows, stored.unit.variants) {
      let key = MatchKey.of(variant.segment.text)
      try execute(
        "INSERT INTO concordance (concordance, rowid, text) VALUES ('delete', ?, ?)",
        [row, ConcordanceWord.searchable(key)])
      try execute("DELETE FROM matchKey WHERE hash = ? AND variant = ?", [StableHash.of(key), row])
    }
    try execute("DELETE FROM variant WHERE id BETWEEN ? AND ?", [rows.lowerBound, rows.upperBound])
    try execute("DELETE FROM identity WHERE hash = ? AND unit = ?", [Self.identity(of: stored.unit), unit])
    try execute("DELETE FROM unit WHERE id = ?", [unit])
  }

  /// Notes that `batch` brought `stored` again, `count` times.
  func countRepeat(of stored: StoredUnit, in batch: BatchID, by count: Int) throws {
    try execute("UPDATE unit SET usage = coalesce(usage, 1) + ? WHERE id = ?", [count, stored.id.number])
    try execute(
      """
      INSERT INTO repeats (batch, unit, count) VALUES (?, ?, ?)
      ON CONFLICT (unit, batch) DO UPDATE SET count = count + excluded.count
      """, [batch.number, stored.id.number, count])
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  // MARK: Identity

  /// The hash of all that makes two units repeats of each other.
  static func identity(of unit: TranslationUnit) -> Int64 {
    var hash = StableHash()
    for variant in unit.variants {
      hash.combine(variant.language.description)
      hash.combine(variant.segment.text)
      if !variant.segment.isPlain { hash.combine(UnitDetails.packed(variant.segment.parts)) }
    }
    for text in [unit.context.previous, unit.context.next] {
      hash.combine(text == nil ? 0 : 1)
      hash.combine(text ?? "")
    }
    return hash.value
  }

  func units(withIdentity identity: Int64) throws -> [UnitID] {
    try Int64.fetchAll(findIdentity, arguments: [identity]).map(UnitID.init)
  }

  // MARK: Names that many units share

  private func language(_ tag: LanguageTag) throws -> Int64 {
    if let number = languages[tag] { return number }
    let number = try number(of: tag.description, column: "tag", table: "language")
    languages[tag] = number
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

/// Binds the values of a statement that is executed for every unit, one after the other. With GRDB's `StatementArguments`,
/// in which each value is boxed, checked and copied, an import takes half as long again.
private struct StatementValues {
  private let statement: Statement
  private var index: Int32 = 0

  init(_ statement: Statement) { self.statement = statement }

  mutating func bind(_ number: Int64?) {
    index += 1
    if let number { _ = unsafe number.bind(to: statement.sqliteStatement, at: index) }
  }

  mutating func bind(_ number: Double?) {
    index += 1
    if let number { _ = unsafe number.bind(to: statement.sqliteStatement, at: index) }
  }

  mutating func bind(_ text: String?) {
    index += 1
    if let text { _ = unsafe text.bind(to: statement.sqliteStatement, at: index) }
  }

  mutating func bind(_ bytes: [UInt8]?) {
    index += 1
    if let bytes { _ = unsafe Data(bytes).bind(to: statement.sqliteStatement, at: index) }
  }
}

extension Statement {
  fileprivate func run(_ bind: (inout StatementValues) -> Void) throws {
    // Resets the statement and sets all values to NULL.
    setUncheckedArguments([])
    var values = StatementValues(self)
    bind(&values)
    try execute()
  }
}

// MARK: Units as rows

extension TranslationUnit.Origin {
  /// The number of the kind, and the aligner's score. Numbers never change.
  var columns: (origin: Int64, score: Double?) {
    switch self {
    case .import: (0, nil)
    case .alignment(let score): (1, score)
    case .entry: (2, nil)
    case .machineTranslation: (3, nil)
    }
  }

  init?(origin: Int64, score: Double?) {
    switch origin {
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

extension UnitDetails {
  init(_ unit: TranslationUnit) {
    history = unit.history
    history.usageCount = nil
    notes = unit.notes
    properties = unit.properties
    attributes = unit.attributes
  }

  init(_ variant: Variant) {
    history = variant.history
    notes = variant.notes
    properties = variant.properties
    attributes = variant.attributes
    parts = variant.segment.isPlain ? nil : variant.segment.parts
  }
}

extension Segment {
  /// Whether the segment is its text and nothing else.
  var isPlain: Bool {
    switch parts.count {
    case 0: true
    case 1: if case .text(let text) = parts[0] { !text.isEmpty } else { false }
    default: false
    }
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
