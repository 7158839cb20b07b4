internal import GRDB
internal import UnicodeText

extension MemoryStore {
  /// Looks for damage: in the pages of the file, in what the tables say of each other, in the indexes.
  ///
  /// - Returns: a sentence for each finding, a hundred of each kind at most; none when all is well. The words of the
  ///   concordance are checked only when the memory is open for writing.
  /// - Complexity: O(size of the memory)
  package func check() throws(MemoryError) -> [String] {
    let findings = try read { db in
      try Self.pages(db) + Self.references(db) + Self.units(db, path: path) + Self.orphans(db)
    }
    return findings + (isWritable && findings.isEmpty ? try concordanceFindings() : [])
  }

  private static let most = 100

  private static func pages(_ db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(\(most))").filter { $0 != "ok" }.map { "the file: \($0)" }
  }

  private static func references(_ db: Database) throws -> [String] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(most).map { row in
      "row \(row[1] as Int64? ?? 0) of \(row[0] as String? ?? "") refers to nothing in \(row[2] as String? ?? "")"
    }
  }

  /// Units that cannot be read, or that their keys do not lead to.
  private static func units(_ db: Database, path: String) throws -> [String] {
    let key = try db.makeStatement(sql: "SELECT 1 FROM matchKey WHERE hash = ? AND variant = ?")
    let identity = try db.makeStatement(sql: "SELECT 1 FROM identity WHERE hash = ? AND unit = ?")
    var findings: [String] = []
    try UnitReader(db, path: path).forEachUnit(.all) { stored in
      guard findings.count < most else { return }
      let id = stored.id.number
      for (row, variant) in zip(Schema.variants(of: id), stored.unit.variants) {
        let hash = StableHash.of(MatchKey.of(variant.segment.text))
        if try Int.fetchOne(key, arguments: [hash, row]) == nil {
          findings.append("unit \(id) is not found by its text in \(variant.language)")
        }
      }
      if try Int.fetchOne(identity, arguments: [UnitWriter.identity(of: stored.unit), id]) == nil {
        findings.append("unit \(id) is not found by its identity")
      }
    }
    return findings
  }

  /// What the tables hold beyond the units.
  private static func orphans(_ db: Database) throws -> [String] {
    let unit = "/ \(Schema.variantsPerUnit) NOT IN (SELECT id FROM unit)"
    let queries = [
      ("variants without a unit", "SELECT count(*) FROM variant WHERE id \(unit)"),
      (
        "units without variants",
        "SELECT count(*) FROM unit WHERE NOT EXISTS (SELECT 1 FROM variant WHERE \(Schema.variantRange))"
      ),
      ("keys without a variant", "SELECT count(*) FROM matchKey WHERE variant NOT IN (SELECT id FROM variant)"),
      ("identities without a unit", "SELECT count(*) FROM identity WHERE unit NOT IN (SELECT id FROM unit)"),
    ]
    return try queries.compactMap { what, sql in
      let count = try Int.fetchOne(db, sql: sql) ?? 0
      return count == 0 ? nil : "\(count) \(what)"
    }
  }

  /// FTS5 checks itself through a statement that it takes for a change.
  private func concordanceFindings() throws(MemoryError) -> [String] {
    do {
      try write { db in try db.execute(sql: "INSERT INTO concordance (concordance) VALUES ('integrity-check')") }
      return []
    } catch  where error.code == .damaged {
      return ["the index of the concordance is damaged"]
    }
  }
}
