internal import GRDB

/// Reads from a memory what match indexes are made of.
enum MemoryReader {
  /// Which units' segments are read.
  enum Part {
    case all
    /// Those that a match index with this revision and last unit does not have as they are now.
    case since(Revision, last: Int64)
  }

  /// Calls `body` with the number of each unit, its traits and the texts of its variants.
  static func forEachUnit(
    _ db: Database, _ part: Part, _ body: (Int64, UnitTraits, [String]) throws -> Void
  ) throws {
    let units = try Row.fetchCursor(
      db, sql: part.sql("id, coalesce(recency, 0), coalesce(usage, 1), origin", of: "unit"))
    let variants = try Row.fetchCursor(db, sql: part.sql("id, language, text", of: "variant"))
    var variant = try variants.next()
    while let unit = try units.next() {
      guard let id = unit[0] as Int64? else { continue }
      var languages: [Int64] = []
      var segments: [String] = []
      while let row = variant, let number = row[0] as Int64?, Schema.unit(of: number) <= id {
        languages.append(row[1] ?? 0)
        segments.append(row[2] ?? "")
        variant = try variants.next()
      }
      let origin = UInt8(clamping: (unit[3] as Int64?) ?? 0)
      try body(
        id, UnitTraits(recency: unit[1] ?? 0, usage: unit[2] ?? 1, origin: min(origin, 3), languages: languages),
        segments)
    }
  }
}

extension MemoryReader.Part {
  /// Selects rows of one of the two tables, in the order of their numbers.
  fileprivate func sql(_ columns: String, of table: String) -> String {
    guard case .since(let revision, let last) = self else { return "SELECT \(columns) FROM \(table) ORDER BY id" }
    let rows = "change.unit * \(Schema.variantsPerUnit)"
    let (after, changed) =
      table == "unit"
      ? (last, "id = change.unit")
      : (Schema.variants(of: last).upperBound, "id BETWEEN \(rows) AND \(rows) + \(Schema.variantsPerUnit - 1)")
    return """
      SELECT \(columns) FROM \(table) WHERE id > \(after)
      UNION SELECT \(columns) FROM change CROSS JOIN \(table) ON \(changed) WHERE change.revision > \(revision.number)
      ORDER BY 1
      """
  }
}
