internal import GRDB
internal import UnicodeText

extension MemoryStore {
  /// Looks for damage: in the pages of the file, in what the tables say of each other, in the match index.
  ///
  /// - Returns: a sentence for each finding, a hundred of each kind at most; none when all is well.
  /// - Complexity: O(size of the memory)
  package func check() throws(MemoryError) -> [String] {
    try read { db in
      let findings = try Self.pages(db) + Self.references(db)
      if !findings.isEmpty { return findings }
      let units = try Self.units(db, path: path)
      return units.isEmpty ? try Self.index(db, path: path) : units
    }
  }

  private static let most = 100

  private static func pages(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(\(most))").filter { $0 != "ok" }.map { "the file: \($0)" }
  }

  /// Rows that name what is not there.
  private static func references(_ db: Database) throws -> [String] {
    let references = [
      ("units of an import", "unit", "batch", "batch"), ("units of a kind", "unit", "kind", "kind"),
      ("units of a document", "unit", "document", "document"), ("repeats of a unit", "repeats", "unit", "unit"),
      ("repeats of an import", "repeats", "batch", "batch"),
      ("kinds of a language", "kind", "sourceLanguage", "language"),
    ]
    return try references.compactMap { what, table, column, other in
      let sql =
        "SELECT count(*) FROM \(table) WHERE \(column) IS NOT NULL AND \(column) NOT IN (SELECT id FROM \(other))"
      let count = try Int.fetchOne(db, sql: sql) ?? 0
      return count == 0 ? nil : "\(count) \(what) that is missing"
    }
  }

  /// Units that cannot be read.
  private static func units(_ db: Database, path: String) throws -> [String] {
    let reader = try UnitReader(db, path: path)
    var findings: [String] = []
    let numbers = try Int64.fetchCursor(db, sql: "SELECT id FROM unit ORDER BY id")
    while findings.count < most, let number = try numbers.next() {
      do {
        if let stored = try reader.unit(UnitID(number)), stored.unit.variants.count >= 2 { continue }
        findings.append("unit \(number) has no translation")
      } catch let error as MemoryError where error.code == .damaged {
        findings.append("unit \(number) cannot be read")
      }
    }
    return findings
  }

  /// Whether the match index beside the memory is what would be made of the memory today.
  private static func index(_ db: Database, path: String) throws -> [String] {
    let file = IndexFile.path(of: path)
    let advice = "take \(file) away, it is made anew by the next look-up"
    guard let bytes = IndexBytes(path: file) else { return [] }
    guard let index = OpenIndex(bytes), index.areWhole(index.allParts) else {
      return ["the match index is damaged or of another version; \(advice)"]
    }
    guard try MemoryIndexing.knows(index.revision, db), try MemoryIndexing.changed(db, index).isEmpty else { return [] }
    let expected = try MemoryIndexing.build(db, path: path, .through(index.lastUnit), index.revision)
    let isRight = bytes.withSpan { bytes in expected.withSpan { bytes.isEqual(to: $0) } }
    return isRight ? [] : ["the match index does not fit the memory; \(advice)"]
  }
}

extension RawSpan {
  fileprivate func isEqual(to bytes: Span<UInt8>) -> Bool {
    guard byteCount == bytes.count else { return false }
    for offset in 0..<byteCount where uint8(offset) != Int(bytes[offset]) { return false }
    return true
  }
}
