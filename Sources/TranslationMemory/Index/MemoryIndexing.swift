internal import GRDB

/// Makes the match index of a memory, and finds the one that is there.
enum MemoryIndexing {
  /// Units that an index does not have are looked through one by one: so many at most before a new index is made.
  static func mostUnindexed(of units: Int) -> Int { max(1000, units / 200) }

  /// How many units an index with this revision and last unit does not have as they are now.
  static func unindexed(_ db: Database, since revision: Revision, last: Int64) throws -> Int {
    let changed = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM change WHERE revision > ?"), arguments: [revision.number])
    let added = try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM unit WHERE id > ?"), arguments: [last])
    return (changed ?? 0) + (added ?? 0)
  }

  /// Whether the memory has been in the state that an index was made from, and still knows what has changed since.
  static func knows(_ revision: Revision, _ db: Database) throws -> Bool {
    let stamp = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT stamp FROM revision WHERE number = ?"), arguments: [revision.number])
    return stamp == revision.stamp
  }

  /// The index of the state that `db` reads.
  ///
  /// - Complexity: O(length of all texts)
  static func build(_ db: Database) throws -> [UInt8] {
    var builder = IndexBuilder()
    try MemoryReader.forEachUnit(db, .all) { unit, traits, texts in
      builder.add(unit, traits)
      for (place, text) in texts.enumerated() { builder.add(text, language: traits.languages[place], place: place) }
    }
    return builder.bytes(try MemoryStore.revision(db))
  }
}

extension MemoryStore {
  /// Makes a new index when the one beside the memory lacks too much. That it cannot be written is no error: look-ups make
  /// their own then.
  func renewIndex() throws(MemoryError) {
    let revision: Revision? = try read { db in
      let old = IndexBytes(path: IndexFile.path(of: path)).flatMap(OpenIndex.init)
      if let old, try MemoryIndexing.knows(old.revision, db) {
        let unindexed = try MemoryIndexing.unindexed(db, since: old.revision, last: old.lastUnit)
        if unindexed <= MemoryIndexing.mostUnindexed(of: old.units.count) { return nil }
      } else {
        let units = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
        if units <= MemoryIndexing.mostUnindexed(of: 0) { return nil }
      }
      return IndexFile.write(try MemoryIndexing.build(db), beside: path) ? try Self.revision(db) : nil
    }
    if let revision { try forgetChanges(before: revision) }
  }

  /// Takes out what no index from `revision` on has to know.
  private func forgetChanges(before revision: Revision) throws(MemoryError) {
    try maintain { db in
      try db.execute(sql: "DELETE FROM change WHERE revision <= ?", arguments: [revision.number])
      try db.execute(sql: "DELETE FROM revision WHERE number < ?", arguments: [revision.number])
    }
  }
}
