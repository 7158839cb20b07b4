internal import GRDB

extension MemoryStore {
  /// Takes out the units that pass `filter`; to undo an import, use `undo(_:)`.
  ///
  /// - Returns: how many there were.
  @discardableResult
  package func remove(_ filter: UnitFilter) throws(MemoryError) -> Int {
    try write { db in
      let ids = try Self.ids(filter, db, path: path)
      try Self.delete(ids, db, path: path)
      return ids.count
    }
  }

  /// Undoes an import: takes out the units that it alone brought, and its part of the usage counts of the others.
  ///
  /// - Returns: how many units were taken out.
  /// - Throws: `MemoryError` with the code `notFound` where there is no such import.
  @discardableResult
  package func undo(_ batch: BatchID) throws(MemoryError) -> Int {
    try write { db in
      guard try Bool.fetchOne(db, sql: "SELECT 1 FROM batch WHERE id = ?", arguments: [batch.number]) != nil else {
        throw MemoryError(.notFound, path: path, "there is no import \(batch.number); `memory info` lists them")
      }
      try Self.passOn(batch, db)
      let ids = try Self.ids(UnitFilter(batch: batch), db, path: path)
      try Self.delete(ids, db, path: path)
      try db.execute(sql: "DELETE FROM batch WHERE id = ?", arguments: [batch.number])
      return ids.count
    }
  }

  /// Puts `unit` in the place of the unit with this number. It keeps its number and its import; whether it now repeats
  /// another is not looked at.
  ///
  /// - Throws: `MemoryError` with the code `notFound` when there is no such unit, `invalidUnit` when the new one cannot be stored.
  package func update(_ id: UnitID, to unit: TranslationUnit) throws(MemoryError) {
    try update([(id, unit)])
  }

  /// The same for many units: all of them are changed, or none.
  package func update(_ units: [(id: UnitID, unit: TranslationUnit)]) throws(MemoryError) {
    try write { db in
      for (id, unit) in units { try Self.update(id, to: unit, db, path: path) }
      try Self.deleteUnusedDocuments(db)
    }
  }

  private static func update(_ id: UnitID, to unit: TranslationUnit, _ db: Database, path: String) throws {
    let writer = try UnitWriter(db, path: path)
    try writer.validate(unit)
    guard let stored = try UnitReader(db, path: path).unit(id) else {
      throw MemoryError(.notFound, path: path, "there is no unit \(id.number)")
    }
    try writer.delete(id)
    _ = try writer.insert(unit, languages: writer.languages(of: unit), batch: stored.batch, id: id)
  }

  private static func ids(_ filter: UnitFilter, _ db: Database, path: String) throws -> [UnitID] {
    var ids: [UnitID] = []
    try UnitReader(db, path: path).forEachUnit(filter) { ids.append($0.id) }
    return ids
  }

  private static func delete(_ ids: [UnitID], _ db: Database, path: String) throws {
    let writer = try UnitWriter(db, path: path)
    let deleteRepeats = try db.makeStatement(sql: "DELETE FROM repeats WHERE unit = ?")
    for id in ids {
      try deleteRepeats.execute(arguments: [id.number])
      try writer.delete(id)
    }
    try deleteUnusedDocuments(db)
  }

  private static func deleteUnusedDocuments(_ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM document WHERE id NOT IN (SELECT document FROM unit WHERE document IS NOT NULL)")
  }

  /// Takes the part of `batch` out of usage counts, and gives the units that other imports brought too to the first of them.
  private static func passOn(_ batch: BatchID, _ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE unit SET usage = max(1, usage - repeats.count) FROM repeats
        WHERE repeats.unit = unit.id AND repeats.batch = ?
        """, arguments: [batch.number])
    try db.execute(sql: "DELETE FROM repeats WHERE batch = ?", arguments: [batch.number])
    let heirs = try Row.fetchAll(
      db,
      sql: """
        SELECT repeats.unit, min(repeats.batch) FROM repeats JOIN unit ON unit.id = repeats.unit
        WHERE unit.batch = ? GROUP BY repeats.unit
        """, arguments: [batch.number])
    for row in heirs {
      let (unit, heir): (Int64?, Int64?) = (row[0], row[1])
      // One of the heir's repeats becomes the unit itself.
      try db.execute(sql: "UPDATE unit SET batch = ?, usage = max(1, usage - 1) WHERE id = ?", arguments: [heir, unit])
      try db.execute(
        sql: "UPDATE repeats SET count = count - 1 WHERE unit = ? AND batch = ?", arguments: [unit, heir])
    }
    try db.execute(sql: "DELETE FROM repeats WHERE count <= 0")
  }
}
