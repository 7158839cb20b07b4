internal import GRDB

/// Takes units into a memory, one at a time, inside one transaction.
///
/// An exact repeat (the same texts with the same inline codes in the same languages, and the same context) is not stored
/// again: it raises the usage count of the unit that is there, which keeps its own notes, dates and document. Another
/// translation of the same text is a unit of its own.
package struct Importer: ~Copyable {
  package enum Outcome: Hashable, Sendable {
    case stored(UnitID)
    /// Collapsed into this unit.
    case merged(UnitID)
  }

  package private(set) var report: ImportReport
  private let writer: UnitWriter
  private let reader: UnitReader

  init(_ db: Database, path: String, batch: BatchID) throws {
    let writer = try UnitWriter(db, path: path)
    let reader = try UnitReader(db, path: path)
    self.writer = writer
    self.reader = reader
    report = ImportReport(batch: batch)
  }

  /// - Throws: `MemoryError` with the code `invalidUnit` when this unit cannot be stored: nothing of it is in the memory
  ///   then, and the import can go on. After any other error it cannot.
  /// - Complexity: O(length of the texts · log(units in the memory))
  @discardableResult
  package mutating func add(_ unit: TranslationUnit) throws(MemoryError) -> Outcome {
    try writer.validate(unit)
    do {
      let identity = UnitWriter.identity(of: unit)
      if let existing = try repeated(unit, identity: identity) {
        try writer.countRepeat(of: existing, in: report.batch, by: max(1, unit.history.usageCount ?? 1))
        report.merged += 1
        return .merged(existing.id)
      }
      let id = try writer.insert(unit, batch: report.batch, identity: identity)
      report.stored += 1
      return .stored(id)
    } catch {
      throw MemoryError(error, path: writer.path)
    }
  }

  /// The unit in the memory that `unit` is an exact repeat of.
  private func repeated(_ unit: TranslationUnit, identity: Int64) throws -> StoredUnit? {
    for id in try writer.units(withIdentity: identity) {
      if let stored = try reader.unit(id), stored.unit.isRepeat(of: unit) { return stored }
    }
    return nil
  }
}

extension TranslationUnit {
  fileprivate func isRepeat(of other: TranslationUnit) -> Bool {
    context == other.context
      && variants.elementsEqual(other.variants) { $0.language == $1.language && $0.segment == $1.segment }
  }
}

extension MemoryStore {
  /// Takes in the units that `body` gives the importer: all of them, or none if it throws.
  ///
  /// - Parameters:
  ///   - description: what is imported, as the user knows it: the name of a file.
  ///   - date: when, in TMX's form; shown by `info`.
  /// - Throws: what `body` throws, and `MemoryError`.
  @discardableResult
  package func importing(
    _ description: String, date: String? = nil, _ body: (inout Importer) throws -> Void
  ) throws -> ImportReport {
    let report = try writing { db in
      try db.execute(sql: "INSERT INTO batch (description, date) VALUES (?, ?)", arguments: [description, date])
      var importer = try Importer(db, path: path, batch: BatchID(db.lastInsertedRowID))
      try body(&importer)
      return importer.report
    }
    try renewIndex()
    return report
  }

  /// Takes in `units`: all of them, or none if one cannot be stored.
  @discardableResult
  package func add(
    _ units: some Sequence<TranslationUnit>, batch description: String, date: String? = nil
  ) throws(MemoryError) -> ImportReport {
    do {
      return try importing(description, date: date) { importer in
        for unit in units { try importer.add(unit) }
      }
    } catch {
      throw MemoryError(error, path: path)
    }
  }
}
