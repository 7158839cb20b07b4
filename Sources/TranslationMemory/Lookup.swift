internal import GRDB
internal import UnicodeText

/// Reads from a memory what matches in one direction consist of.
struct Lookup {
  private let db: Database
  private let path: String
  /// The row numbers of the languages that are searched.
  let sources: Set<Int64>
  private let targets: Set<Int64>
  private let isTarget: (LanguageTag) -> Bool
  private let reader: UnitReader

  init(_ db: Database, path: String, source: LanguageTag, target: LanguageTag?) throws {
    self.db = db
    self.path = path
    let languages = try LanguageTable.read(db)
    reader = try UnitReader(db, path: path, languages: languages)
    let sources = LanguageTable.numbers(languages, matching: source)
    self.sources = sources
    targets =
      target.map { LanguageTable.numbers(languages, matching: $0) } ?? Set(languages.keys).subtracting(sources)
    isTarget = { language in target.map { language.matches($0) } ?? !language.matches(source) }
  }

  /// Segments in the source language that have a translation, in the order of their units.
  func texts(of part: MemoryReader.Part) throws -> [ScanText] {
    var texts: [ScanText] = []
    try MemoryReader.forEachUnit(db, part) { unit, traits, segments in
      let standing = Standing(recency: traits.recency, usage: traits.usage, unit: unit)
      for (place, text) in segments.enumerated() where isWanted(place, of: traits) {
        let variant = Schema.variants(of: unit).lowerBound + Int64(place)
        texts.append(ScanText(variant: variant, standing: standing, origin: traits.origin, text: text))
      }
    }
    return texts
  }

  /// Whether the variant at this place of a unit is in the source language and another one is its translation.
  func isWanted(_ place: Int, of traits: UnitTraits) -> Bool {
    sources.contains(traits.languages[place])
      && traits.languages.indices.contains { $0 != place && targets.contains(traits.languages[$0]) }
  }

  /// The text of the variant with this row number.
  func text(of variant: Int64) throws -> String {
    let statement = try db.cachedStatement(sql: "SELECT text FROM variant WHERE id = ?")
    guard let text = try String.fetchOne(statement, arguments: [variant]) else { throw damaged }
    return text
  }

  private var damaged: MemoryError {
    MemoryError(.damaged, path: path, "the file is damaged; run `satzpaar memory check`")
  }

  /// The segments with the same `MatchKey` as the query, as far as they have a translation.
  func exactMatches(_ query: MatchQuery) throws -> [Hit] {
    let key = MatchKey.of(query.text)
    let previous = query.context.previous.map(MatchKey.of)
    let next = query.context.next.map(MatchKey.of)
    let statement = try db.cachedStatement(
      sql: """
        SELECT variant.id, variant.text, coalesce(unit.recency, 0), coalesce(unit.usage, 1), unit.origin,
          unit.previous, unit.next
        FROM matchKey JOIN variant ON variant.id = matchKey.variant
        JOIN unit ON unit.id = variant.id / \(Schema.variantsPerUnit)
        WHERE matchKey.hash = ? AND variant.language IN (\(list(sources))) AND EXISTS (
          SELECT 1 FROM variant AS target
          WHERE target.id BETWEEN unit.id * \(Schema.variantsPerUnit)
            AND unit.id * \(Schema.variantsPerUnit) + \(Schema.variantsPerUnit - 1)
          AND target.id <> variant.id AND target.language IN (\(list(targets))))
        ORDER BY variant.id
        """)
    var hits: [Hit] = []
    let rows = try Row.fetchCursor(statement, arguments: [StableHash.of(key)])
    while let row = try rows.next() {
      guard let variant = row[0] as Int64?, let text = row[1] as String?, MatchKey.of(text) == key else { continue }
      guard let evidence = evidence(query, text, row, previous: previous, next: next) else { continue }
      let origin = TranslationUnit.Origin(origin: row[4] ?? 0, score: nil) ?? .import
      let standing = Standing(recency: row[2] ?? 0, usage: row[3] ?? 1, unit: Schema.unit(of: variant))
      hits.append(
        Hit(variant: variant, standing: standing, evidence: evidence, penalty: query.penalties.points(for: origin)))
    }
    return hits
  }

  /// By words and by characters the plain definition decides what is exact.
  private func evidence(
    _ query: MatchQuery, _ text: String, _ row: Row, previous: String?, next: String?
  ) -> Hit.Evidence? {
    if query.similarity != .combined, query.similarity.percent(query.text, text) < 100 { return nil }
    func isEqual(_ key: String?, _ stored: String?) -> Bool {
      guard let key, let stored else { return false }
      return MatchKey.of(stored) == key
    }
    return .exact(previous: isEqual(previous, row[5]), next: isEqual(next, row[6]))
  }

  private func list(_ numbers: Set<Int64>) -> String { numbers.sorted().map(String.init).joined(separator: ",") }

  /// The match that a hit is, with the unit read from the memory.
  func match(_ hit: Hit, _ query: MatchQuery) throws -> Match {
    let place = Schema.place(of: hit.variant)
    guard let stored = try reader.unit(UnitID(hit.standing.unit)),
      stored.unit.variants.indices.contains(place),
      let target = stored.unit.variants.indices.first(where: { index in
        index != place && isTarget(stored.unit.variants[index].language)
      })
    else {
      throw damaged
    }
    return Match(
      score: hit.score, unit: stored, sourceVariant: place, targetVariant: target,
      reason: hit.reason(query, source: stored.unit.variants[place].segment.text, origin: stored.unit.origin))
  }
}

extension Hit {
  fileprivate func reason(_ query: MatchQuery, source: String, origin: TranslationUnit.Origin) -> String {
    var parts: [String] = []
    switch evidence {
    case .exact(true, true): parts.append("exact, previous and next segment equal")
    case .exact(true, false): parts.append("exact, previous segment equal")
    case .exact(false, true): parts.append("exact, next segment equal")
    case .exact(false, false): parts.append("exact")
    case .edits(let score):
      let unit = query.similarity == .characters ? "characters" : "words"
      parts.append("\(score.length - score.distance) of \(score.length) \(unit)")
    case .combined(let score):
      let words = EditScore(of: .words, query.text, source)
      parts.append("\(words.length - words.distance) of \(words.length) words")
      if score.numbersDiffer { parts.append("numbers differ") }
    }
    if penalty > 0 {
      let name = if case .alignment = origin { "alignment" } else { "machine translation" }
      parts.append("\(penalty) off for \(name)")
    }
    return parts.joined(separator: ", ")
  }
}
