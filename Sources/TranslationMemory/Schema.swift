internal import GRDB

/// The tables of a memory.
///
/// - A unit is one row: what is asked for by itself has a column, all the rest is packed into `content` (`UnitContent`).
/// - `kind` holds what most units have in common: origin, author, source language, the languages of the variants (`UnitKind`). Its rows
///   are never changed or taken out.
/// - Nothing in the database leads from a text to its unit: that is what the match index beside it is for.
/// - `repeats` says which imports brought a unit again, so that an import can be undone.
/// - `revision` has a row for each transaction that wrote (`Revision`); `change` says which units were changed or taken out in
///   which. From both the match index knows what it does not know yet. Rows that no index needs are taken out.
enum Schema {
  /// The number of the format that this program writes (`PRAGMA user_version`). A later one is refused, an earlier one made
  /// anew (`FormatMigration`).
  static let format = 4

  static let variantsPerUnit: Int64 = 1 << 10

  /// A variant's number is its unit's number times 1,024 plus its place in the unit.
  static func variant(_ place: Int, of unit: Int64) -> Int64 { unit * variantsPerUnit + Int64(place) }
  static func unit(of variant: Int64) -> Int64 { variant / variantsPerUnit }
  static func place(of variant: Int64) -> Int { Int(variant % variantsPerUnit) }

  /// Makes the tables, or brings those of an earlier format into the present one.
  static func prepare(_ db: Database) throws {
    switch try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0 {
    case format: return
    case 1: try FormatMigration.run(db)
    case 2: try db.execute(sql: "ALTER TABLE kind ADD COLUMN author TEXT")
    // All dates were texts, which are still read.
    case 3: break
    default: try db.execute(sql: sharedTables + unitTable)
    }
    try db.execute(sql: "PRAGMA application_id = \(MemoryFile.applicationID); PRAGMA user_version = \(format)")
  }

  /// What all formats have in common.
  private static let sharedTables = """
    CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
    CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, description TEXT NOT NULL, date TEXT);
    CREATE TABLE repeats (
      batch INTEGER NOT NULL,
      unit INTEGER NOT NULL,
      count INTEGER NOT NULL,
      PRIMARY KEY (unit, batch)
    ) WITHOUT ROWID;
    CREATE TABLE revision (number INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
    INSERT INTO revision (stamp) VALUES (random());
    CREATE TABLE change (unit INTEGER PRIMARY KEY, revision INTEGER NOT NULL);
    """

  static let unitTable = """
    CREATE TABLE kind (
      id INTEGER PRIMARY KEY,
      origin INTEGER NOT NULL,
      sourceLanguage INTEGER,
      languages TEXT NOT NULL,
      author TEXT
    );
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY,
      batch INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      document INTEGER,
      recency INTEGER,
      usage INTEGER,
      content BLOB NOT NULL
    );
    CREATE TRIGGER unitChanged AFTER UPDATE OF kind, recency, usage, content ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    CREATE TRIGGER unitDeleted AFTER DELETE ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    """
}
