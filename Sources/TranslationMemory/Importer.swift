internal import GRDB
internal import Synchronization

/// Takes units into a memory, one at a time, inside one transaction.
///
/// An exact repeat (the same texts with the same inline codes in the same languages, the same context, notes and properties) is not
/// stored again: it raises the usage count of the unit that is there, which keeps its own dates and document. Another
/// translation of the same text is a unit of its own.
package struct Importer: ~Copyable {
  /// What became of a unit.
  package enum Outcome: Hashable, Sendable {
    case stored(UnitID)
    /// Collapsed into this unit.
    case merged(UnitID)
  }

  /// What was stored so far.
  package private(set) var report: ImportReport
  let writer: UnitWriter
  private let reader: UnitReader
  private(set) var identities: KnownIdentities
  /// Builds the index of a memory that was empty.
  let builder: IndexBuilder?
  private var batch = IndexBuilder.Batch()

  init(_ db: Database, _ store: MemoryStore, batch: BatchID) throws {
    let writer = try UnitWriter(db, path: store.path)
    let reader = try UnitReader(db, path: store.path)
    let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM unit LIMIT 1") == nil
    let identities = try store.takeIdentities(db) ?? KnownIdentities(db, store, isEmpty: isEmpty)
    self.writer = writer
    self.reader = reader
    self.identities = identities
    builder = isEmpty ? IndexBuilder(in: MemoryFile(path: store.path).scratchFolder) : nil
    report = ImportReport(batch: batch)
  }

  /// Whether the memory had no units before.
  package var isFirst: Bool { builder != nil }

  /// - Parameter countsRepeat: whether a unit that is there already counts as used once more.
  /// - Throws: `MemoryError` with the code `invalidUnit` when this unit cannot be stored: nothing of it is in the memory
  ///   then, and the import can go on. After any other error it cannot.
  /// - Complexity: O(length of the texts)
  @discardableResult
  package mutating func add(_ unit: TranslationUnit, countsRepeat: Bool = true) throws(MemoryError) -> Outcome {
    try writer.validate(unit)
    do {
      let languages = try writer.languages(of: unit)
      let identity = unit.identity(languages: languages)
      if let existing = try merge(unit, identity: identity, countsRepeat: countsRepeat) { return .merged(existing) }
      let header = try writer.insert(unit, languages: languages, batch: report.batch)
      identities.insert(identity, unit: header.id)
      report.stored += 1
      enqueue(unit, header, identity: identity)
      return .stored(UnitID(header.id))
    } catch {
      throw MemoryError(error, path: writer.path)
    }
  }

  /// Takes in all of `units`.
  ///
  /// - Throws: `MemoryError`, after which the import cannot go on.
  /// - Complexity: O(length of the texts)
  package mutating func add(_ units: PackedUnits) throws(MemoryError) {
    do {
      let kinds = try writer.kinds(of: units)
      let documents = try writer.documents(of: units)
      for (unit, packed) in units.units.enumerated() {
        let (kind, languages) = kinds[packed.kind]
        let identity = try UnitContent.identity(units.bytes.span, packed.content, languages: languages)
        if !identities.units(with: identity).isEmpty {
          let unit = units[unit]
          if try merge(unit, identity: identity, countsRepeat: true) != nil { continue }
        }
        let header = try writer.insert(
          unit, of: units, kind: kind, languages: languages, document: packed.document.map { documents[$0] },
          batch: report.batch)
        identities.insert(identity, unit: header.id)
        report.stored += 1
        guard let builder else { continue }
        batch.add(header, identity: identity)
        units.forEachText(unit) { place, text in batch.add(text, language: languages[place], place: place) }
        if batch.isFull { builder.add(exchange(&batch, with: .init())) }
      }
    } catch {
      throw MemoryError(error, path: writer.path)
    }
  }

  /// Counts a unit as used once more if it is a repeat, and if that is wanted.
  ///
  /// - Returns: the unit that it repeats; nil for a new one.
  private mutating func merge(_ unit: TranslationUnit, identity: UInt64, countsRepeat: Bool) throws -> UnitID? {
    guard let existing = try repeated(unit, identity: identity) else { return nil }
    report.merged += 1
    guard countsRepeat else { return existing.id }
    let count = max(1, unit.history.usageCount ?? 1)
    let usage = try writer.countRepeat(of: existing, in: report.batch, by: count)
    if builder != nil { batch.recount(existing.id.number, usage: usage) }
    return existing.id
  }

  private mutating func enqueue(_ unit: TranslationUnit, _ header: UnitHeader, identity: UInt64) {
    guard let builder else { return }
    batch.add(header, identity: identity)
    for (place, variant) in unit.variants.enumerated() {
      batch.add(variant.segment.text.utf8Span.span, language: header.languages[place], place: place)
    }
    if batch.isFull { builder.add(exchange(&batch, with: .init())) }
  }

  /// To be called when all units are in.
  mutating func finish() {
    builder?.add(exchange(&batch, with: .init()))
    builder?.close()
  }

  /// The unit in the memory that `unit` is an exact repeat of.
  private func repeated(_ unit: TranslationUnit, identity: UInt64) throws -> StoredUnit? {
    for id in identities.units(with: identity).sorted() {
      if let stored = try reader.unit(UnitID(id)), stored.unit.isRepeat(of: unit) { return stored }
    }
    return nil
  }
}

extension TranslationUnit {
  fileprivate func isRepeat(of other: TranslationUnit) -> Bool {
    context == other.context && notes == other.notes && properties == other.properties
      && variants.elementsEqual(other.variants) {
        $0.language == $1.language && $0.segment == $1.segment && $0.notes == $1.notes && $0.properties == $1.properties
      }
  }
}

extension MemoryStore {
  /// Takes in the units that `body` gives the importer: all of them, or none if it throws.
  ///
  /// - Parameters:
  ///   - description: what is imported, as the user knows it: the name of a file.
  ///   - date: when, in TMX's form; shown by `info`.
  ///   - begun: an import that this one continues. If there is none it is a new one.
  /// - Throws: what `body` throws, and `MemoryError`.
  @discardableResult
  package func importing(
    _ description: String, date: String? = nil, continuing begun: BatchID? = nil,
    _ body: (inout Importer) throws -> Void
  ) throws -> ImportReport {
    let ((report, builder, identities), revision) = try writing { db in
      let batch = try Self.batch(begun, db) ?? Self.newBatch(description, date: date, db)
      var importer = try Importer(db, self, batch: batch)
      try body(&importer)
      importer.finish()
      return (importer.report, importer.builder, importer.identities)
    }
    if builder == nil && identities.isBearable {
      if !identities.isSmall { renewal.start() }
      knownIdentities.withLock { $0 = KnownIdentities.Kept(identities: identities, revision: revision) }
    } else {
      try renewIndex(builder.map { ($0, revision) })
    }
    return report
  }

  /// Nil if it has been undone.
  private static func batch(_ begun: BatchID?, _ db: Database) throws -> BatchID? {
    guard let begun else { return nil }
    let sql = "SELECT 1 FROM batch WHERE id = ?"
    return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [begun.number]) == nil ? nil : begun
  }

  private static func newBatch(_ description: String, date: String?, _ db: Database) throws -> BatchID {
    try db.execute(sql: "INSERT INTO batch (description, date) VALUES (?, ?)", arguments: [description, date])
    return BatchID(db.lastInsertedRowID)
  }

  /// What the last addition left, if nothing has happened since; it is gone then until this one is done.
  fileprivate func takeIdentities(_ db: Database) throws -> KnownIdentities? {
    guard let kept = knownIdentities.withLock({ $0.take() }), try kept.revision == Self.revision(db),
      try kept.identities.belong(to: index(db))
    else { return nil }
    return kept.identities
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
