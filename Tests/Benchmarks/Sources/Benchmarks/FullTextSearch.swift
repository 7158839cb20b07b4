import CSQLite
import Foundation

/// SQLite's full-text index of one side of a memory, as others use it for matches: segments that share words, by rank.
@safe final class FullTextSearch {
  private var database: OpaquePointer?
  private var search: OpaquePointer?
  private var rows: OpaquePointer?
  private var count: OpaquePointer?
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
    let text = "SELECT rowid, text FROM units WHERE units MATCH ? ORDER BY rowid LIMIT 50"
    unsafe sqlite3_prepare_v2(database, text, -1, &rows, nil)
    unsafe sqlite3_prepare_v2(database, "SELECT count(*) FROM units WHERE units MATCH ?", -1, &count, nil)
  }

  deinit {
    for statement in unsafe [search, rows, count] { unsafe sqlite3_finalize(statement) }
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

  /// The first rows that have a phrase, with their texts, and how many there are.
  func places(of phrase: String) throws -> (texts: [String], total: Int) {
    let phrase = "\"\(phrase)\""
    for statement in unsafe [rows, count] {
      unsafe sqlite3_reset(statement)
      unsafe sqlite3_bind_text(statement, 1, phrase, -1, Self.transient)
    }
    var texts: [String] = []
    while unsafe sqlite3_step(rows) == SQLITE_ROW {
      if let text = unsafe sqlite3_column_text(rows, 1) { texts.append(unsafe String(cString: text)) }
    }
    guard unsafe sqlite3_step(count) == SQLITE_ROW else { throw Failure("SQLite cannot count \(phrase)") }
    return (texts, Int(unsafe sqlite3_column_int64(count, 0)))
  }

  private func execute(_ sql: String) throws {
    guard unsafe sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
      throw Failure("SQLite refused: \(sql)")
    }
  }
}
