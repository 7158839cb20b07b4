import GRDB
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Memories of format 1")
struct FormatMigrationTests {
  private let old: OldMemory

  init() throws { old = try OldMemory(Self.tables, Self.rows) }

  @Test(
    "They are read and written, with all that they hold", arguments: [MemoryStore.Mode.readOnly, .readWrite, .create])
  func units(mode: MemoryStore.Mode) throws {
    let memory = try MemoryStore(path: old.path, mode: mode)
    #expect(
      try memory.units == [
        TranslationUnit(
          identifier: "tu-1", sourceLanguage: .german,
          variants: [
            Variant(.german, "Die Straße"),
            Variant(.english, "The street", attributes: [.init("datatype", "html")]),
          ], origin: .alignment(score: 0.5), document: "Rede.txt", position: 3,
          context: .init(previous: "Davor.", next: "Danach."), history: .init(createdBy: "anna", usageCount: 4)),
        pair("ja", "yes"),
      ])
    #expect(try memory.concordance(ConcordanceQuery("strasse")).total == 1)
    #expect(try ScanIndex(memory).matches(for: MatchQuery("Ja", from: .german)).map(\.score) == [100])
    try old.expectSoundness()
  }

  private static let tables = """
    PRAGMA application_id = 1398887501; PRAGMA user_version = 1;
    CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
    CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, description TEXT NOT NULL, date TEXT);
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY, batch INTEGER NOT NULL REFERENCES batch, origin INTEGER NOT NULL, score REAL,
      sourceLanguage INTEGER REFERENCES language, document INTEGER REFERENCES document, position INTEGER, previous TEXT,
      next TEXT, identifier TEXT, recency INTEGER, usage INTEGER, details BLOB
    );
    CREATE TABLE variant (
      id INTEGER PRIMARY KEY, language INTEGER NOT NULL REFERENCES language, text TEXT NOT NULL, details BLOB
    );
    CREATE TABLE matchKey (hash INTEGER NOT NULL, variant INTEGER NOT NULL, PRIMARY KEY (hash, variant)) WITHOUT ROWID;
    CREATE TABLE identity (hash INTEGER NOT NULL, unit INTEGER NOT NULL, PRIMARY KEY (hash, unit)) WITHOUT ROWID;
    CREATE TABLE repeats (
      batch INTEGER NOT NULL REFERENCES batch, unit INTEGER NOT NULL REFERENCES unit, count INTEGER NOT NULL,
      PRIMARY KEY (unit, batch)
    ) WITHOUT ROWID;
    CREATE TABLE revision (number INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
    CREATE TABLE change (unit INTEGER PRIMARY KEY, revision INTEGER NOT NULL);
    CREATE TRIGGER unitChanged AFTER UPDATE OF origin, recency, usage ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    CREATE TRIGGER unitDeleted AFTER DELETE ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    CREATE VIRTUAL TABLE concordance USING fts5(text, content = '', columnsize = 0, tokenize = 'ascii');
    """

  private static let rows = """
    INSERT INTO language VALUES (1, 'de'), (2, 'en');
    INSERT INTO document VALUES (1, 'Rede.txt');
    INSERT INTO batch VALUES (1, 'first', NULL), (2, 'second', NULL);
    INSERT INTO unit VALUES
      (1, 1, 1, 0.5, 1, 1, 3, 'Davor.', 'Danach.', 'tu-1', NULL, 4, x'0204616E6E61'),
      (2, 2, 0, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
    INSERT INTO variant VALUES
      (1024, 1, 'Die Straße', NULL), (1025, 2, 'The street', x'090864617461747970650468746D6C'),
      (2048, 1, 'ja', NULL), (2049, 2, 'yes', NULL);
    INSERT INTO repeats VALUES (2, 1, 3);
    INSERT INTO revision (stamp) VALUES (7);
    """
}

@Suite("Memories of format 2")
struct AuthorMigrationTests {
  private let old: OldMemory

  init() throws { old = try OldMemory(Self.tables, Self.rows) }

  @Test(
    "They are read and written, with all that they hold", arguments: [MemoryStore.Mode.readOnly, .readWrite, .create])
  func units(mode: MemoryStore.Mode) throws {
    let memory = try MemoryStore(path: old.path, mode: mode)
    let street = TranslationUnit(
      sourceLanguage: .german, variants: [Variant(.german, "Die Straße"), Variant(.english, "The street")],
      history: .init(createdBy: "anna", usageCount: 4))
    #expect(try memory.units == [street, pair("ja", "yes")])
    #expect(try MemoryIndex(memory).matches(for: MatchQuery("Ja", from: .german)).map(\.score) == [100])
    try old.expectSoundness()
    let again = try MemoryStore(path: old.path, mode: .readWrite)
    #expect(try again.add([pair("nein", "no", history: .init(createdBy: "anna"))], batch: "new").stored == 1)
    #expect(try again.units.last?.history.createdBy == "anna")
    #expect(try MemoryStore(path: old.path, mode: .readOnly).units.count == 3)
  }

  /// The tables of format 2: kinds have no author.
  private static let tables = """
    PRAGMA application_id = 1398887501; PRAGMA user_version = 2;
    CREATE TABLE language (id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
    CREATE TABLE document (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
    CREATE TABLE batch (id INTEGER PRIMARY KEY AUTOINCREMENT, description TEXT NOT NULL, date TEXT);
    CREATE TABLE repeats (
      batch INTEGER NOT NULL, unit INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (unit, batch)
    ) WITHOUT ROWID;
    CREATE TABLE revision (number INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
    CREATE TABLE change (unit INTEGER PRIMARY KEY, revision INTEGER NOT NULL);
    CREATE TABLE kind (
      id INTEGER PRIMARY KEY, origin INTEGER NOT NULL, sourceLanguage INTEGER, languages TEXT NOT NULL
    );
    CREATE TABLE unit (
      id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, kind INTEGER NOT NULL, document INTEGER, recency INTEGER,
      usage INTEGER, content BLOB NOT NULL
    );
    CREATE TRIGGER unitChanged AFTER UPDATE OF kind, recency, usage, content ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    CREATE TRIGGER unitDeleted AFTER DELETE ON unit BEGIN
      INSERT OR REPLACE INTO change VALUES (old.id, (SELECT max(number) + 1 FROM revision));
    END;
    """

  private static let rows = """
    INSERT INTO language VALUES (1, 'de'), (2, 'en');
    INSERT INTO batch VALUES (1, 'first', NULL), (2, 'second', NULL);
    INSERT INTO kind VALUES (1, 0, 1, '1 2');
    INSERT INTO unit VALUES
      (1, 1, 1, NULL, NULL, 4, x'020B4469652053747261C39F65000A54686520737472656574000204616E6E61'),
      (2, 2, 1, NULL, NULL, NULL, x'02026A61000379657300');
    INSERT INTO repeats VALUES (2, 1, 3);
    INSERT INTO revision (stamp) VALUES (7);
    """
}

/// A memory as an earlier version of the program has left it. Every one holds two units of two imports, one of them "ja".
private struct OldMemory {
  private let folder: TemporaryFolder
  let path: String

  init(_ tables: String, _ rows: String) throws {
    folder = try TemporaryFolder()
    path = folder.file("memory")
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(sql: tables)
      try db.execute(sql: rows)
    }
    try queue.close()
  }

  /// Once the memory has been brought up to date it is like any other.
  func expectSoundness() throws {
    let memory = try MemoryStore(path: path, mode: .readWrite)
    #expect(try memory.check() == [])
    #expect(try memory.info().imports.map(\.units) == [1, 1])
    #expect(try memory.add([pair("ja", "yes")], batch: "again").merged == 1)
  }
}
