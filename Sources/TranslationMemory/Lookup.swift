internal import GRDB
internal import UnicodeText

/// Reads from a memory what the matches of one query consist of.
final class Lookup {
  private let db: Database
  private let path: String
  private let query: MatchQuery
  private let names: MemoryNames
  /// The row numbers of the languages that are searched.
  let sources: Set<Int64>
  private let targets: Set<Int64>
  /// By kind of unit: a bit for each of the first 64 places whose variant is wanted.
  private let wanted: [UInt64]
  /// By kind of unit: the points that are taken off.
  let penalties: [Double]
  /// The query's `MatchKey` and its hash.
  private let key: [UInt8]
  let keyHash: UInt32
  private let reader: UnitReader
  /// Units that were read.
  private var units: [Int64: StoredUnit] = [:]

  init(_ db: Database, path: String, _ names: MemoryNames, _ query: MatchQuery) throws {
    self.db = db
    self.path = path
    self.query = query
    self.names = names
    reader = try UnitReader(db, path: path, names: names)
    let sources = names.languages.numbers(matching: query.source)
    let targets =
      query.target.map { names.languages.numbers(matching: $0) } ?? Set(names.languages.keys).subtracting(sources)
    var wanted = [UInt64](repeating: 0, count: Int(names.kinds.keys.max() ?? 0) + 1)
    var penalties = [Double](repeating: 0, count: wanted.count)
    for (number, kind) in names.kinds {
      penalties[Int(number)] = query.penalties.points(for: kind)
      for place in kind.languages.indices.prefix(64) where Self.isWanted(place, kind, sources, targets) {
        wanted[Int(number)] |= 1 << UInt64(place)
      }
    }
    self.sources = sources
    self.targets = targets
    self.wanted = wanted
    self.penalties = penalties
    key = Array(MatchKey.of(query.text).utf8)
    keyHash = StableHash.ofKey(key)
  }

  /// Whether the variant at this place of a unit of this kind is in the source language and another one is its translation.
  func isWanted(_ place: Int, ofKind kind: Int) -> Bool {
    if place < 64 { return kind < wanted.count && wanted[kind] >> UInt64(place) & 1 == 1 }
    return names.kinds[Int64(kind)].map { Self.isWanted(place, $0, sources, targets) } ?? false
  }

  private static func isWanted(_ place: Int, _ kind: UnitKind, _ sources: Set<Int64>, _ targets: Set<Int64>) -> Bool {
    sources.contains(kind.languages[place])
      && kind.languages.indices.contains { $0 != place && targets.contains(kind.languages[$0]) }
  }

  private func unit(_ id: Int64) throws -> StoredUnit {
    if let unit = units[id] { return unit }
    guard let unit = try reader.unit(UnitID(id)) else { throw MemoryError.damaged(path) }
    units[id] = unit
    return unit
  }

  /// The text of the variant with this number.
  func text(of variant: Int64) throws -> String {
    let unit = try unit(Schema.unit(of: variant)).unit
    guard unit.variants.indices.contains(Schema.place(of: variant)) else { throw MemoryError.damaged(path) }
    return unit.variants[Schema.place(of: variant)].segment.text
  }

  // MARK: Exact matches

  /// Takes those of `candidates` that have the same `MatchKey` as the query into `top`.
  ///
  /// - Parameter candidates: all variants whose key has the same hash.
  /// - Returns: the units that were found.
  func exactMatches(_ candidates: [FoundVariant], into top: inout TopMatches) throws -> Set<Int64> {
    let previous = query.context.previous.map(MatchKey.of)
    let next = query.context.next.map(MatchKey.of)
    // Without a context all exact matches of one origin score alike, and the first ones are the best.
    let areSorted = previous == nil && next == nil
    let candidates = candidates.sorted { left, right in
      let (low, high) = (penalties[left.kind], penalties[right.kind])
      return areSorted && low != high
        ? low < high
        : left.standing == right.standing
          ? left.variant < right.variant : left.standing < right.standing
    }
    var found: Set<Int64> = []
    for candidate in candidates {
      if areSorted, found.count >= query.limit { break }
      let text = try text(of: candidate.variant)
      guard Array(MatchKey.of(text).utf8) == key, isExact(text) else { continue }
      let context = try unit(candidate.standing.unit).unit.context
      func isEqual(_ key: String?, _ stored: String?) -> Bool {
        guard let key, let stored else { return false }
        return MatchKey.of(stored) == key
      }
      found.insert(candidate.standing.unit)
      top.insert(
        Hit(
          variant: candidate.variant, standing: candidate.standing,
          evidence: .exact(previous: isEqual(previous, context.previous), next: isEqual(next, context.next)),
          penalty: penalties[candidate.kind]))
    }
    return found
  }

  /// By words and by characters the plain definition decides what is exact.
  private func isExact(_ text: String) -> Bool {
    query.similarity == .combined || query.similarity.percent(query.text, text) >= 100
  }

  // MARK: Matches

  /// The match that a hit is, with the unit read from the memory.
  func match(_ hit: Hit) throws -> Match {
    let place = Schema.place(of: hit.variant)
    let stored = try unit(hit.standing.unit)
    guard stored.unit.variants.indices.contains(place),
      let target = stored.unit.variants.indices.first(where: { index in
        index != place && isTarget(stored.unit.variants[index].language)
      })
    else {
      throw MemoryError.damaged(path)
    }
    return Match(
      score: hit.score, unit: stored, sourceVariant: place, targetVariant: target,
      reason: hit.reason(query, source: stored.unit.variants[place].segment.text, unit: stored.unit),
      adjustments: hit.adjustments(query, stored.unit))
  }

  private func isTarget(_ language: LanguageTag) -> Bool {
    query.target.map { language.matches($0) } ?? !language.matches(query.source)
  }
}

extension Hit {
  fileprivate func adjustments(_ query: MatchQuery, _ unit: TranslationUnit) -> [Match.Adjustment] {
    var adjustments: [Match.Adjustment] = []
    switch evidence {
    case .exact(let previous, let next):
      if previous { adjustments.append(.init(points: MatchWeights.context, reason: "previous segment equal")) }
      if next { adjustments.append(.init(points: MatchWeights.context, reason: "next segment equal")) }
    case .combined(let score) where score.numbersDiffer:
      adjustments.append(.init(points: -MatchWeights.numbersDeduction, reason: "numbers differ"))
    case .combined, .edits: break
    }
    for (points, reason) in query.penalties.deductions(origin: unit.origin, author: unit.history.author) {
      adjustments.append(.init(points: -points, reason: reason))
    }
    return adjustments
  }

  fileprivate func reason(_ query: MatchQuery, source: String, unit: TranslationUnit) -> String {
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
    for (points, reason) in query.penalties.deductions(origin: unit.origin, author: unit.history.author) {
      parts.append("\(points) off for \(reason)")
    }
    return parts.joined(separator: ", ")
  }
}
