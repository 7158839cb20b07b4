internal import FoundationEssentials
internal import GRDB

/// Reads from a memory what match indexes are made of.
enum MemoryReader {
  /// Which units are read.
  enum Part {
    case all
    /// Those up to the last unit that a match index has.
    case through(Int64)
    /// Those that a match index with this revision and last unit does not have as they are now.
    case since(Revision, last: Int64)
  }

  /// Calls `body` with each unit's header and packed content, in the order of their numbers.
  static func forEachUnit(
    _ db: Database, _ part: Part, _ kinds: KindTable, _ body: (UnitHeader, _ content: [UInt8]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(db, sql: part.sql)
    while let row = try rows.next() {
      guard let id = row[0] as Int64?, let kind = row[1] as Int64?, let content = row[4] as Data? else { continue }
      let unit = UnitHeader(
        id: id, kind: kind, languages: kinds[kind]?.languages ?? [], recency: row[2] ?? 0, usage: row[3] ?? 1)
      try body(unit, [UInt8](content))
    }
  }
}

extension MemoryReader.Part {
  fileprivate var sql: String {
    let select = "SELECT id, kind, recency, usage, content FROM unit"
    return switch self {
    case .all: "\(select) ORDER BY id"
    case .through(let last): "\(select) WHERE id <= \(last) ORDER BY id"
    case .since(let revision, let last):
      """
      \(select) WHERE id IN (
        SELECT id FROM unit WHERE id > \(last) UNION SELECT unit FROM change WHERE revision > \(revision.number)
      ) ORDER BY id
      """
    }
  }
}
