internal import GRDB
internal import Synchronization

/// Makes the match index of a memory, and finds what the one that is there does not have.
enum MemoryIndexing {
  /// Units that an index does not have are looked through one by one: so many at most before a new index is made.
  static func mostUnindexed(of units: Int) -> Int { max(1000, units / 500) }

  /// So many at most while the new index is being made: no look-up waits for it before.
  static func mostUnindexedMeanwhile(of index: OpenIndex?) -> Int {
    index.map { mostUnindexed(of: $0.units.count) * 10 } ?? mostUnindexed(of: 0)
  }

  /// Takes out what no index from `revision` on has to know.
  static func forgetChanges(_ db: Database, before revision: Revision) throws {
    try db.execute(sql: "DELETE FROM change WHERE revision <= ?", arguments: [revision.number])
    try db.execute(sql: "DELETE FROM revision WHERE number < ?", arguments: [revision.number])
  }

  /// How many units an index does not have as they are now.
  static func unindexed(_ db: Database, _ index: OpenIndex?) throws -> Int {
    guard let index else { return try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0 }
    let added = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM unit WHERE id > ?"), arguments: [index.lastUnit])
    return try changed(db, index).count + (added ?? 0)
  }

  /// The units that have been changed or taken out since the index was made.
  static func changed(_ db: Database, _ index: OpenIndex?) throws -> Set<Int64> {
    try index.map { try changed(db, since: $0.revision) } ?? []
  }

  static func changed(_ db: Database, since revision: Revision) throws -> Set<Int64> {
    try Int64.fetchSet(
      db.cachedStatement(sql: "SELECT unit FROM change WHERE revision > ?"), arguments: [revision.number])
  }

  /// The units that an index does not have as they are now.
  static func unindexedUnits(
    _ db: Database, path: String, _ index: OpenIndex?, _ kinds: KindTable, withIdentities: Bool = false
  ) throws -> LoadedUnits {
    let part = index.map { MemoryReader.Part.since($0.revision, last: $0.lastUnit) } ?? .all
    return try LoadedUnits(db, path: path, part, kinds, withIdentities: withIdentities)
  }

  /// Whether the memory has been in the state that an index was made from, and still knows what has changed since.
  static func knows(_ revision: Revision, _ db: Database) throws -> Bool {
    let stamp = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT stamp FROM revision WHERE number = ?"), arguments: [revision.number])
    return stamp == revision.stamp
  }

  /// The index of the units that `db` reads.
  ///
  /// - Parameter check: is called now and then, to throw when the index is not wanted any more.
  /// - Complexity: O(length of all texts)
  static func build(
    _ db: Database, path: String, _ part: MemoryReader.Part, _ revision: Revision, _ check: () throws -> Void = {}
  ) throws -> ScratchArray<UInt8> {
    let builder = IndexBuilder(in: MemoryFile(path: path).scratchFolder)
    var batch = IndexBuilder.Batch()
    do {
      try MemoryReader.forEachUnit(db, part, KindTable.read(db)) { unit, content in
        try batch.add(unit, content)
        guard batch.isFull else { return }
        try check()
        builder.add(exchange(&batch, with: .init()))
      }
    } catch is UnitContent.Malformed {
      throw MemoryError.damaged(path)
    }
    builder.add(batch)
    return IndexFile.seal(builder.finish(revision))
  }
}

extension IndexBuilder.Batch {
  /// Adds a unit with the texts in its packed content.
  fileprivate mutating func add(_ unit: UnitHeader, _ content: [UInt8]) throws(UnitContent.Malformed) {
    let content = content.span
    let identity = try UnitContent.identity(content, 0..<content.count, languages: unit.languages)
    add(unit, identity: identity)
    var places = 0
    try UnitContent.forEachText(content, 0..<content.count) { place, text throws(UnitContent.Malformed) in
      guard place < unit.languages.count, (try? UTF8Span(validating: text)) != nil else {
        throw UnitContent.Malformed()
      }
      add(text, language: unit.languages[place], place: place)
      places += 1
    }
    guard places == unit.languages.count else { throw UnitContent.Malformed() }
  }
}

extension MemoryStore {
  /// The index that lies beside the memory, or was made in memory, as far as it belongs to it and is not known to
  /// be damaged. It stays open.
  func index(_ db: Database) throws -> OpenIndex? {
    let file = IndexFile.path(of: path)
    let open = openIndex.withLock { $0 }
    if let open, open.bytes.identity == nil || open.bytes.identity == IndexFileIdentity(path: file),
      try MemoryIndexing.knows(open.revision, db)
    {
      return open
    }
    guard let bytes = IndexBytes(path: file), bytes.identity != damagedIndex.withLock({ $0 }),
      let index = OpenIndex(bytes), try MemoryIndexing.knows(index.revision, db)
    else { return nil }
    openIndex.withLock { $0 = index }
    return index
  }

  /// A part of this index is damaged: it is not opened again.
  func dismiss(_ index: OpenIndex) {
    damagedIndex.withLock { $0 = index.bytes.identity }
    openIndex.withLock { if $0 === index { $0 = nil } }
  }

  /// Makes a new index when the one beside the memory lacks too much. That it cannot be written is no error: look-ups make
  /// their own then.
  ///
  /// - Parameter built: what was given all units that the memory has in a revision, if there is such a thing.
  func renewIndex(_ built: (builder: IndexBuilder, revision: Revision)?) throws(MemoryError) {
    let revision: Revision? = try read { db in
      let old = try index(db)
      let most = MemoryIndexing.mostUnindexed(of: old?.units.count ?? 0)
      guard try MemoryIndexing.unindexed(db, old) > most else { return nil }
      let revision = try Self.revision(db)
      if let built, built.revision == revision {
        let bytes = IndexFile.seal(built.builder.finish(revision))
        return IndexFile.write(bytes, beside: path) ? revision : nil
      }
      let bytes = try MemoryIndexing.build(db, path: path, .all, revision)
      return IndexFile.write(bytes, beside: path) ? revision : nil
    }
    if let revision { try maintain { try MemoryIndexing.forgetChanges($0, before: revision) } }
  }
}
