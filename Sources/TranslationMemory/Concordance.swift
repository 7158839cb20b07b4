internal import GRDB
package import UnicodeText

/// A place where a phrase stands in a memory.
package struct ConcordanceHit: Hashable, Sendable {
  package let unit: StoredUnit
  /// Which of the unit's variants has the phrase.
  package let variant: Int
  /// Where in the variant's text, in code points; empty only where a text is spelled in a way that cannot be told apart.
  package let ranges: [Range<Int>]
  /// Which variant is its translation; nil where the unit has none in the wanted language.
  package let counterpart: Int?

  package var text: String { unit.unit.variants[variant].segment.text }
  package var counterpartText: String? { counterpart.map { unit.unit.variants[$0].segment.text } }
}

/// Where a phrase stands in a memory, and how often.
package struct Concordance: Hashable, Sendable {
  /// In the order in which the units came in.
  package let hits: [ConcordanceHit]
  /// How many variants have the phrase, also those beyond the limit.
  package let total: Int
}

/// What is searched for: the words one after the other, or all of them in any order.
package enum ConcordanceMode: Hashable, Sendable {
  case phrase
  case words
}

extension MemoryStore {
  /// The variants that have the words of `phrase`. Case, ß and ss, soft hyphens and everything between words are ignored;
  /// words are whole.
  ///
  /// - Parameters:
  ///   - language: of the side that is searched; any if nil.
  ///   - target: the language that a counterpart is wanted in; units without it are left out. Any other language if nil.
  /// - Complexity: O(occurrences of the rarest word)
  package func concordance(
    _ phrase: String, language: LanguageTag? = nil, target: LanguageTag? = nil, mode: ConcordanceMode = .phrase,
    limit: Int = 50
  ) throws(MemoryError) -> Concordance {
    let words = ConcordanceWord.of(phrase).map(\.key)
    guard !words.isEmpty else { return Concordance(hits: [], total: 0) }
    return try read { db in
      let search = try ConcordanceSearch(db, path: path, words: words, mode: mode, language: language, target: target)
      return Concordance(hits: try search.hits(limit: limit), total: try search.total())
    }
  }
}

private struct ConcordanceSearch {
  let db: Database
  let path: String
  let words: [String]
  let mode: ConcordanceMode
  let language: LanguageTag?
  let target: LanguageTag?
  private let condition: String

  init(
    _ db: Database, path: String, words: [String], mode: ConcordanceMode, language: LanguageTag?, target: LanguageTag?
  ) throws {
    self.db = db
    self.path = path
    self.words = words
    self.mode = mode
    self.language = language
    self.target = target
    let languages = try LanguageTable.read(db)
    var condition = "concordance MATCH ?"
    if let language { condition += " AND variant.language IN (\(LanguageTable.list(languages, matching: language)))" }
    if let target {
      let unit = "variant.id / \(Schema.variantsPerUnit) * \(Schema.variantsPerUnit)"
      condition += """
         AND EXISTS (SELECT 1 FROM variant AS target WHERE target.id <> variant.id
          AND target.id BETWEEN \(unit) AND \(unit) + \(Schema.variantsPerUnit - 1)
          AND target.language IN (\(LanguageTable.list(languages, matching: target))))
        """
    }
    self.condition = condition
  }

  /// FTS5's query language: in double quotes everything is text. The words hold letters and digits only.
  private var query: String {
    switch mode {
    case .phrase: "\"\(words.joined(separator: " "))\""
    case .words: words.map { "\"\($0)\"" }.joined(separator: " ")
    }
  }

  func total() throws -> Int {
    let join = condition.contains("variant") ? " JOIN variant ON variant.id = concordance.rowid" : ""
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM concordance\(join) WHERE \(condition)", arguments: [query]) ?? 0
  }

  func hits(limit: Int) throws -> [ConcordanceHit] {
    let rows = try Int64.fetchAll(
      db,
      sql: """
        SELECT variant.id FROM concordance JOIN variant ON variant.id = concordance.rowid
        WHERE \(condition) ORDER BY concordance.rowid LIMIT ?
        """, arguments: [query, limit])
    let reader = try UnitReader(db, path: path)
    return try rows.compactMap { row in
      guard let unit = try reader.unit(UnitID(Schema.unit(of: row))) else { return nil }
      return hit(unit, Schema.place(of: row))
    }
  }

  private func hit(_ stored: StoredUnit, _ place: Int) -> ConcordanceHit? {
    let variants = stored.unit.variants
    guard variants.indices.contains(place) else { return nil }
    let counterpart = variants.indices.first { index in
      guard index != place else { return false }
      return target.map { variants[index].language.matches($0) }
        ?? (variants[index].language != variants[place].language)
    }
    let ranges = ConcordanceWord.ranges(of: words, mode, in: variants[place].segment.text)
    return ConcordanceHit(unit: stored, variant: place, ranges: ranges, counterpart: counterpart)
  }
}
