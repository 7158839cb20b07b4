internal import GRDB
package import UnicodeText

/// What is in a memory, in numbers.
package struct MemoryInfo: Hashable, Sendable {
  /// How many units.
  package var units = 0
  /// How many variants, in all languages.
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

  /// How many units have a value.
  package struct Count<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is counted: a language, an origin, a document.
    package let value: Value
    /// How many units have it.
    package let count: Int
  }

  /// Where units come from, without their scores.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    case `import`
    case alignment
    case entry
    case machineTranslation = "machine translation"
  }

  /// An import, or another command that stored units.
  package struct Import: Hashable, Sendable {
    /// Its number, by which it can be undone.
    package let id: BatchID
    /// The files' names, or the command's.
    package let description: String
    /// In TMX's form (`YYYYMMDDThhmmssZ`).
    package let date: String?
    /// The units that it brought first.
    package let units: Int
  }
}

extension MemoryStore {
  /// The languages in which there are variants, or were.
  package func languages() throws(MemoryError) -> Set<LanguageTag> {
    try read { db in Set(try LanguageTable.read(db).values) }
  }

  /// - Complexity: O(units)
  package func info() throws(MemoryError) -> MemoryInfo {
    try read { db in
      var info = MemoryInfo()
      info.units = try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0
      let names = try MemoryNames(db)
      var languages: [LanguageTag: Int] = [:]
      var origins: [MemoryInfo.Origin: Int] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT kind, count(*) FROM unit GROUP BY kind") {
        guard let number = row[0] as Int64?, let count = row[1] as Int?, let kind = names.kinds[number] else {
          continue
        }
        info.variants += count * kind.languages.count
        for language in kind.languages { names.languages[language].map { languages[$0, default: 0] += count } }
        let origin = TranslationUnit.Origin(number: kind.origin, score: nil) ?? .import
        origins[MemoryInfo.Origin(origin), default: 0] += count
      }
      info.languages = Self.sorted(languages, by: \.description)
      info.origins = Self.sorted(origins) { origin in MemoryInfo.Origin.allCases.firstIndex(of: origin) ?? 0 }
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

  /// The most frequent first.
  private static func sorted<Value>(
    _ counts: [Value: Int], by order: (Value) -> some Comparable
  ) -> [MemoryInfo.Count<Value>] {
    counts.map { MemoryInfo.Count(value: $0.key, count: $0.value) }
      .sorted { ($1.count, order($0.value)) < ($0.count, order($1.value)) }
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
  init(_ origin: TranslationUnit.Origin) {
    self =
      switch origin {
      case .import: .import
      case .alignment: .alignment
      case .entry: .entry
      case .machineTranslation: .machineTranslation
      }
  }
}
