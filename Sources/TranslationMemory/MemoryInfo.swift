internal import GRDB
package import UnicodeText

/// What is in a memory, in numbers.
package struct MemoryInfo: Hashable, Sendable {
  package var units = 0
  package var variants = 0
  /// Variants of each language, the most frequent first.
  package var languages: [Count<LanguageTag>] = []
  /// Units of each origin (alignments of any score together), the most frequent first.
  package var origins: [Count<Origin>] = []
  /// Units of each document, by name.
  package var documents: [Count<String>] = []
  /// Oldest first.
  package var imports: [Import] = []
  /// The earliest and latest date of a unit, as YYYYMMDDThhmmssZ; nil if no unit has a date.
  package var dates: ClosedRange<String>?
  /// Of the file and its log, in bytes.
  package var size = 0

  package struct Count<Value: Hashable & Sendable>: Hashable, Sendable {
    package let value: Value
    package let count: Int
  }

  package enum Origin: String, Hashable, Sendable {
    case `import`
    case alignment
    case entry
    case machineTranslation = "machine translation"
  }

  package struct Import: Hashable, Sendable {
    package let id: BatchID
    package let description: String
    package let date: String?
    /// The units that it brought first.
    package let units: Int
  }
}

extension MemoryStore {
  /// - Complexity: O(units)
  package func info() throws(MemoryError) -> MemoryInfo {
    try read { db in
      var info = MemoryInfo()
      info.units = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
      info.variants = try Int.fetchOne(db, sql: "SELECT count(*) FROM variant") ?? 0
      info.languages = try Self.counts(
        db, "SELECT tag, count(*) FROM variant JOIN language ON language.id = language GROUP BY tag ORDER BY 2 DESC, 1"
      ) { (tag: String) in LanguageTag(tag) }
      info.origins = try Self.counts(
        db, "SELECT origin, count(*) FROM unit GROUP BY origin ORDER BY 2 DESC, 1"
      ) { (number: Int64) in TranslationUnit.Origin(origin: number, score: nil).map(MemoryInfo.Origin.init) }
      info.documents = try Self.counts(
        db, "SELECT name, count(*) FROM unit JOIN document ON document.id = document GROUP BY name ORDER BY name"
      ) { $0 }
      info.imports = try Row.fetchAll(
        db,
        sql: """
          SELECT id, description, date, (SELECT count(*) FROM unit WHERE batch = batch.id) FROM batch ORDER BY id
          """
      ).map { row in
        MemoryInfo.Import(
          id: BatchID(row[0] ?? 0), description: row[1] ?? "", date: row[2], units: row[3] ?? 0)
      }
      info.dates = try Self.dates(db)
      info.size = MemoryFile(path: path).size
      return info
    }
  }

  private static func counts<Stored: DatabaseValueConvertible, Value>(
    _ db: Database, _ sql: String, _ value: (Stored) -> Value?
  ) throws -> [MemoryInfo.Count<Value>] {
    try Row.fetchAll(db, sql: sql).compactMap { row in
      guard let stored = Stored.fromDatabaseValue(row[0]), let value = value(stored) else { return nil }
      return MemoryInfo.Count(value: value, count: row[1] ?? 0)
    }
  }

  private static func dates(_ db: Database) throws -> ClosedRange<String>? {
    guard let row = try Row.fetchOne(db, sql: "SELECT min(recency), max(recency) FROM unit"),
      let first = row[0] as Int64?, let last = row[1] as Int64?
    else { return nil }
    func date(_ number: Int64) -> String {
      let digits = String(number)
      let padded = String(repeating: "0", count: max(0, 14 - digits.utf8.count)) + digits
      return "\(padded.prefix(8))T\(padded.dropFirst(8))Z"
    }
    return date(first)...date(last)
  }
}

extension MemoryInfo.Origin {
  fileprivate init(_ origin: TranslationUnit.Origin) {
    self =
      switch origin {
      case .import: .import
      case .alignment: .alignment
      case .entry: .entry
      case .machineTranslation: .machineTranslation
      }
  }
}
