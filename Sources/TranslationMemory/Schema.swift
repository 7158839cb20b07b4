internal import GRDB

/// The tables of a memory.
///
/// - A variant's row number is its unit's number times 1,024 plus its place in the unit: the variants of a unit lie side by
///   side and need no index.
/// - `matchKey` leads from the hash of a text's `MatchKey` to its variants; `identity` from the hash of all that makes two
///   units repeats of each other to the unit. Both hold nothing but numbers, and what they find is compared with the texts.
/// - `concordance` indexes the words of `MatchKey`s (`ConcordanceWord`) and keeps no text of its own.
/// - `repeats` says which imports brought a unit again, so that an import can be undone.
/// - `revision` has a row for each transaction that wrote (`Revision`); `change` says which units were changed or taken out in
///   which. From both the match index knows what it does not know yet. Rows that no index needs are taken out.
/// - What few units have (notes, properties, inline codes, who and when) is packed into `details`, NULL when there is none.
enum Schema {
  /// The number of the format that this program writes (`PRAGMA user_version`). A later one is refused.
  static let format = 1

  static let variantsPerUnit: Int64 = 1 << 10

  static func variants(of unit: Int64) -> ClosedRange<Int64> {
    unit * variantsPerUnit...unit * variantsPerUnit + variantsPerUnit - 1
  }

  static func unit(of variant: Int64) -> Int64 { variant / variantsPerUnit }
  static func place(of variant: Int64) -> Int { Int(variant % variantsPerUnit) }

  /// SQL for the row numbers of a unit's variants.
  static let variantRange =
    "variant.id BETWEEN unit.id * \(variantsPerUnit) AND unit.id * \(variantsPerUnit) + \(variantsPerUnit - 1)"

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("units") { db in
      try db.execute(sql: "PRAGMA application_id = \(MemoryFile.applicationID); PRAGMA user_version = \(format)")
      try db.execute(sql: tables)
    }
    return migrator
  }

  private static let tables = """
    CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
    CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, description TEXT NOT NULL, date TEXT);
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY,
      batch INTEGER NOT NULL REFERENCES batch,
      origin INTEGER NOT NULL,
      score REAL,
      sourceLanguage INTEGER REFERENCES language,
      document INTEGER REFERENCES document,
      position INTEGER,
      previous TEXT,
      next TEXT,
      identifier TEXT,
      recency INTEGER,
      usage INTEGER,
      details BLOB
    );
    CREATE TABLE variant (
      id INTEGER PRIMARY KEY,
      language INTEGER NOT NULL REFERENCES language,
      text TEXT NOT NULL,
      details BLOB
    );
    CREATE TABLE matchKey (hash INTEGER NOT NULL, variant INTEGER NOT NULL, PRIMARY KEY (hash, variant)) WITHOUT ROWID;
    CREATE TABLE identity (hash INTEGER NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (hash, unit)) WITHOUT ROWID;
    CREATE TABLE repeats (
      batch INTEGER NOT NULL REFERENCES batch,
      unit INTEGER NOT NULL REFERENCES unit,
      count INTEGER NOT NULL,
      PRIMARY KEY (unit, batch)
    ) WITHOUT ROWID;
    CREATE TABLE revision (number INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
    INSERT INTO revision (stamp) VALUES (random());
    CREATE TABLE change (unit INTEGER PRIMARY KEY, revision INTEGER NOT NULL);
    CREATE TRIGGER unitChanged AFTER UPDATE OF origin, recency, usage ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    CREATE TRIGGER unitDeleted AFTER DELETE ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    CREATE VIRTUAL TABLE concordance USING fts5(
      text, content = '', columnsize = 0, tokenize = 'ascii'
    );
    INSERT INTO concordance (concordance, rank) VALUES ('hashsize', 16777216);
    """
}
