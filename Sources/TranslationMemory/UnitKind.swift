internal import GRDB

/// What most units of a memory have in common.
struct UnitKind: Hashable, Sendable {
  /// The number of the origin's kind (`TranslationUnit.Origin.number`).
  let origin: Int64
  /// The language's row number; nil where it is not known.
  let sourceLanguage: Int64?
  /// Of the variants, in their order: the languages' row numbers.
  let languages: [Int64]
  /// Who changed the unit last, or else made it.
  let author: String?
}

/// The kinds of a memory by their row numbers.
typealias KindTable = [Int64: UnitKind]

extension KindTable {
  static func read(_ db: Database) throws -> KindTable {
    var kinds: KindTable = [:]
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, origin, sourceLanguage, languages, author FROM kind"))
    while let row = try rows.next() {
      guard let id = row[0] as Int64?, let languages = row[3] as String? else { continue }
      kinds[id] = UnitKind(
        origin: row[1] ?? 0, sourceLanguage: row[2],
        languages: languages.split(separator: " ").compactMap { Int64($0) }, author: row[4])
    }
    return kinds
  }

  /// The numbers of kinds, for SQL, separated by commas.
  func list(where isWanted: (UnitKind) -> Bool) -> String {
    filter { isWanted($0.value) }.keys.sorted().map(String.init).joined(separator: ",")
  }
}

/// Gives kinds their numbers while units are written.
final class UnitKinds {
  private let db: Database
  private var numbers: [UnitKind: Int64] = [:]
  /// Units that come one after the other are mostly of one kind.
  private var latest: (kind: UnitKind, number: Int64)?

  init(_ db: Database) throws {
    self.db = db
    for (number, kind) in try KindTable.read(db) { numbers[kind] = number }
  }

  func number(of kind: UnitKind) throws -> Int64 {
    if let latest, latest.kind == kind { return latest.number }
    let number = try numbers[kind] ?? add(kind)
    latest = (kind, number)
    return number
  }

  private func add(_ kind: UnitKind) throws -> Int64 {
    let languages = kind.languages.map(String.init).joined(separator: " ")
    try db.execute(
      sql: "INSERT INTO kind (origin, sourceLanguage, languages, author) VALUES (?, ?, ?, ?)",
      arguments: [kind.origin, kind.sourceLanguage, languages, kind.author])
    numbers[kind] = db.lastInsertedRowID
    return db.lastInsertedRowID
  }
}
