internal import GRDB

// What the files of an import say of all their units, as text that nothing here looks into. It lies in a table of its own, which is made
// when it is needed: memories of the same format may have it or not.

extension Importer {
  /// Keeps what a file says of all its units.
  package func keep(header: String) throws(MemoryError) {
    do {
      try writer.db.execute(
        sql: """
          CREATE TABLE IF NOT EXISTS header (batch INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (batch, content))
          """)
      try writer.db.execute(
        sql: "INSERT OR IGNORE INTO header VALUES (?, ?)", arguments: [report.batch.number, header])
    } catch {
      throw MemoryError(error, path: writer.path)
    }
  }
}

extension MemoryStore {
  /// What the files of each import say of their units; nothing at all where no file says anything.
  ///
  /// - Complexity: O(number of imports)
  package func importHeaders() throws(MemoryError) -> [BatchID: Set<String>] {
    try read { db in
      guard try db.tableExists("header") else { return [:] }
      var headers: [BatchID: Set<String>] = [:]
      let rows = try Row.fetchAll(db, sql: "SELECT id, content FROM batch LEFT JOIN header ON batch = id")
      for row in rows {
        guard let batch = row[0] as Int64? else { continue }
        headers[BatchID(batch), default: []].formUnion([row[1] as String?].compactMap { $0 })
      }
      return headers.values.allSatisfy(\.isEmpty) ? [:] : headers
    }
  }
}
