import CSQLite
import Foundation

/// SQLite's full-text index of one side of a memory, as others use it for matches: segments that share words, by rank.
@safe final class FullTextSearch {
  private var database: OpaquePointer?
  private var search: OpaquePointer?
  /// CPU seconds that filling took.
  private(set) var buildSeconds = 0.0

  /// Has SQLite copy the text.
  private static var transient: sqlite3_destructor_type { unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self) }

  init(_ texts: [String]) throws {
    guard unsafe sqlite3_open(":memory:", &database) == SQLITE_OK else { throw Failure("SQLite cannot be opened") }
    buildSeconds = try Usage.cpuSeconds {
      try execute("CREATE VIRTUAL TABLE units USING fts5(text, tokenize = 'unicode61'); BEGIN")
      var insert: OpaquePointer?
      unsafe sqlite3_prepare_v2(database, "INSERT INTO units VALUES (?)", -1, &insert, nil)
      for text in texts {
        unsafe sqlite3_bind_text(insert, 1, text, -1, Self.transient)
        unsafe sqlite3_step(insert)
        unsafe sqlite3_reset(insert)
      }
      unsafe sqlite3_finalize(insert)
      try execute("COMMIT")
    }
    let sql = "SELECT rowid FROM units WHERE units MATCH ? ORDER BY rank LIMIT 100"
    unsafe sqlite3_prepare_v2(database, sql, -1, &search, nil)
  }

  deinit {
    unsafe sqlite3_finalize(search)
    unsafe sqlite3_close(database)
  }

  /// The rows that share words with the query.
  func candidates(for query: String) throws -> [Int64] {
    let words = query.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
    unsafe sqlite3_reset(search)
    unsafe sqlite3_bind_text(search, 1, words.joined(separator: " OR "), -1, Self.transient)
    var rows: [Int64] = []
    while unsafe sqlite3_step(search) == SQLITE_ROW { rows.append(unsafe sqlite3_column_int64(search, 0)) }
    return rows
  }

  private func execute(_ sql: String) throws {
    guard unsafe sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
      throw Failure("SQLite refused: \(sql)")
    }
  }
}
