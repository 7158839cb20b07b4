internal import FoundationEssentials
internal import GRDB

/// Brings a memory of format 1 into the present one.
///
/// Format 1 had a row for each variant, three tables and a full-text index that led from texts to units, and the context
/// in columns.
enum FormatMigration {
  /// - Complexity: O(size of the memory)
  static func run(_ db: Database) throws {
    try db.execute(
      sql: """
        DROP TRIGGER unitChanged;
        DROP TRIGGER unitDeleted;
        ALTER TABLE unit RENAME TO oldUnit;
        ALTER TABLE variant RENAME TO oldVariant;
        ALTER TABLE repeats RENAME TO oldRepeats;
        CREATE TABLE repeats (
          batch INTEGER NOT NULL,
          unit INTEGER NOT NULL,
          count INTEGER NOT NULL,
          PRIMARY KEY (unit, batch)
        ) WITHOUT ROWID;
        INSERT INTO repeats SELECT batch, unit, count FROM oldRepeats;
        """)
    try db.execute(sql: Schema.unitTable)
    try copyUnits(db)
    try db.execute(
      sql: """
        DROP TABLE oldRepeats;
        DROP TABLE oldVariant;
        DROP TABLE oldUnit;
        DROP TABLE matchKey;
        DROP TABLE identity;
        DROP TABLE concordance;
        DROP TABLE IF EXISTS grdb_migrations;
        INSERT INTO revision (stamp) VALUES (random());
        DELETE FROM change;
        """)
  }

  private static func copyUnits(_ db: Database) throws {
    let kinds = try UnitKinds(db)
    let insert = try db.makeStatement(
      sql: "INSERT INTO unit (id, batch, kind, document, recency, usage, content) VALUES (?, ?, ?, ?, ?, ?, ?)")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT oldUnit.id, batch, origin, score, sourceLanguage, document, position, previous, next, identifier, recency,
          usage, oldUnit.details, language, text, oldVariant.details
        FROM oldUnit CROSS JOIN oldVariant
          ON oldVariant.id BETWEEN oldUnit.id * 1024 AND oldUnit.id * 1024 + 1023
        ORDER BY oldUnit.id, oldVariant.id
        """)
    var unit: Row?
    var languages: [Int64] = []
    var variants: [(text: String, details: [UInt8])] = []
    func finish() throws {
      guard let row = unit else { return }
      let packed = (row[12] as Data?).map { [UInt8]($0) } ?? []
      var details = try UnitDetails(packed: packed.span, packed.indices)
      details.identifier = row[9]
      details.score = row[3]
      details.position = row[6]
      details.context = .init(previous: row[7], next: row[8])
      let kind = UnitKind(
        origin: row[2] ?? 0, sourceLanguage: row[4], languages: languages,
        author: details.history.author)
      let content = UnitContent.packed(variants, details)
      try insert.execute(
        arguments: [
          row[0] as Int64?, row[1] as Int64?, try kinds.number(of: kind), row[5] as Int64?, row[10] as Int64?,
          row[11] as Int64?, Data(content),
        ])
      languages.removeAll()
      variants.removeAll()
    }
    while let row = try rows.next() {
      if row[0] as Int64? != unit?[0] {
        try finish()
        unit = row.copy()
      }
      languages.append(row[13] ?? 0)
      variants.append((row[14] ?? "", (row[15] as Data?).map { [UInt8]($0) } ?? []))
    }
    try finish()
  }
}
