internal import GRDB
internal import Synchronization
internal import UnicodeText

/// The match index of a memory: finds everything that a `ScanIndex` finds, and looks at next to nothing else.
///
/// It lies beside the memory in a file of its own (`IndexFile`), made at an import, mapped when it is asked, and made anew by
/// itself when it is missing, damaged or too far behind; in a folder that cannot be written it is made in memory. What was
/// added, changed or taken out since it was made is known from the memory: such units are passed over in the index and looked
/// through one by one. Any number of threads may ask at once.
package final class MemoryIndex: MatchIndex {
  let store: MemoryStore
  private let state = Mutex<State?>(nil)

  package init(_ store: MemoryStore) { self.store = store }

  package func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    guard query.limit > 0 else { return [] }
    return try store.read { db in
      let state = try state(db) { $1.parts(forMatchesIn: $0.languages.numbers(matching: query.source)) }
      let lookup = try Lookup(db, path: store.path, state.names, query)
      var top = TopMatches(limit: query.limit, minimum: query.minimum)
      let found = try lookup.exactMatches(state.variants(withKeyOf: lookup), into: &top)
      if top.cut <= 100 {
        for part in state.unindexed {
          let scan = part.scan(ScanSide(query), for: lookup)
          scan.search(query.text, penalties: lookup.penalties, excluding: found, into: &top)
        }
        if let index = state.index {
          let excluded = state.changed.isEmpty ? found : state.changed.union(found)
          try search(index, state, query, lookup, excluding: excluded, into: &top)
        }
      }
      return try top.hits.map { try lookup.match($0) }
    }
  }

  private func search(
    _ index: OpenIndex, _ state: State, _ query: MatchQuery, _ lookup: Lookup, excluding excluded: Set<Int64>,
    into top: inout TopMatches
  ) throws {
    let penalties = lookup.penalties
    try index.bytes.withSpan { bytes in
      for segments in index.segments(in: lookup.sources) {
        var scratch = index.takeScratch(for: segments)
        defer { index.giveBack(scratch, for: segments) }
        let candidates = Candidates(index: index, segments: segments, lookup: lookup, excluded: excluded)
        func words() -> WordSearch { WordSearch(segments.words.find(query.text, bytes), in: segments, bytes) }
        func hit(_ segment: Int, _ score: EditScore) -> Hit? {
          candidates.candidate(segment, bytes).map { found in
            Hit(
              variant: found.variant, standing: found.standing, evidence: .edits(score), penalty: penalties[found.kind])
          }
        }
        switch query.similarity {
        case .characters:
          var likely: [Int] = []
          var similar = TopMatches(limit: query.limit, minimum: Self.likely)
          words().run(bytes, &scratch, into: &similar) { segment, score in
            likely.append(segment)
            return hit(segment, score)
          }
          let search = CharacterSearch(query.text, in: segments, index.characters(of: segments, bytes))
          try search.run(bytes, &scratch.characters, likely: likely.reversed(), into: &top, hit: hit) {
            try lookup.text(of: $0.variant)
          }
        case .words: words().run(bytes, &scratch, into: &top, hit: hit)
        case .combined:
          if !segments.irregular.isEmpty {
            let irregular = try irregularScan(query, lookup, state, segments, candidates, bytes)
            irregular.search(query.text, penalties: penalties, excluding: excluded, into: &top)
          }
          let related = index.relatedWords(of: segments, bytes)
          let search = CombinedSearch(query.text, in: segments, related, bytes)
          try search.run(bytes, &scratch, into: &top) { segment, score in
            candidates.candidate(segment, bytes).map { found in
              Hit(
                variant: found.variant, standing: found.standing, evidence: .combined(score),
                penalty: penalties[found.kind])
            }
          } compare: { segment, top in
            guard let found = candidates.candidate(segment, bytes) else { return }
            let text = ScanText(variant: found, text: try lookup.text(of: found.variant))
            CombinedScan([text]).search(query.text, penalties: penalties, excluding: [], into: &top)
          }
        }
      }
    }
  }

  /// What is as similar by words is compared first by characters.
  private static let likely = 70.0

  /// Says of a segment of the index which variant it is, if it is wanted.
  struct Candidates {
    let index: OpenIndex
    let segments: IndexedSegments
    let lookup: Lookup
    let excluded: Set<Int64>

    func candidate(_ segment: Int, _ bytes: borrowing RawSpan) -> FoundVariant? {
      let unit = segments.unit(of: segment, bytes)
      let place = segments.place(of: segment, bytes)
      let kind = index.units.kind(unit, bytes)
      guard lookup.isWanted(place, ofKind: kind) else { return nil }
      let standing = index.units.standing(unit, bytes)
      if !excluded.isEmpty, excluded.contains(standing.unit) { return nil }
      return FoundVariant(
        variant: Schema.variant(place, of: standing.unit), standing: standing, kind: kind)
    }
  }

  // MARK: State

  /// What is known of one revision of the memory.
  struct State {
    let revision: Revision
    let names: MemoryNames
    let index: OpenIndex?
    /// Units of the index that have changed since.
    let changed: Set<Int64>
    /// The units that the index does not have as they are now.
    let unindexed: [UnindexedUnits]
    /// No unit of the memory has a higher number.
    fileprivate let last: Int64
    /// Of the segments whose words do not tell all, by side and language.
    fileprivate var irregularScans: [ScanSide: [Int64: CombinedScan]] = [:]

    /// The variants that may have the `MatchKey` of the query.
    fileprivate func variants(withKeyOf lookup: Lookup) -> [FoundVariant] {
      var found = unindexed.flatMap { $0.units.variants(withKey: lookup.keyHash, for: lookup) }
      index?.bytes.withSpan { bytes in
        for segments in index?.segments(in: lookup.sources) ?? [] {
          guard let index else { return }
          let candidates = Candidates(index: index, segments: segments, lookup: lookup, excluded: changed)
          segments.keys.forEach(lookup.keyHash, bytes) { segment in
            if let variant = candidates.candidate(segment, bytes) { found.append(variant) }
          }
        }
      }
      return found
    }
  }

  /// What is known of the revision that `db` reads.
  ///
  /// - Parameter parts: of an index what will be read: it is made anew where that is damaged.
  func state(_ db: Database, reading parts: (MemoryNames, OpenIndex) -> [IndexPart]) throws -> State {
    for _ in 0..<3 {
      let state = try state(db)
      guard let index = state.index, !index.areWhole(parts(state.names, index)) else { return state }
      store.dismiss(index)
      self.state.withLock { $0 = nil }
    }
    throw MemoryError.damaged(IndexFile.path(of: store.path))
  }

  private func state(_ db: Database) throws -> State {
    let revision = try MemoryStore.revision(db)
    let known = state.withLock { $0 }
    if let known, known.revision == revision { return known }
    let state = try newState(db, revision, after: known)
    self.state.withLock { $0 = state }
    return state
  }

  /// The scan of the segments of a language whose words in the index do not tell all.
  private func irregularScan(
    _ query: MatchQuery, _ lookup: Lookup, _ state: State, _ segments: IndexedSegments, _ candidates: Candidates,
    _ bytes: borrowing RawSpan
  ) throws -> CombinedScan {
    let side = ScanSide(query)
    if let scan = state.irregularScans[side]?[segments.language] { return scan }
    let all = Candidates(index: candidates.index, segments: segments, lookup: lookup, excluded: state.changed)
    var texts: [ScanText] = []
    for segment in segments.irregular {
      guard let found = all.candidate(segment, bytes) else { continue }
      texts.append(ScanText(variant: found, text: try lookup.text(of: found.variant)))
    }
    let scan = CombinedScan(texts)
    self.state.withLock { present in
      if present?.revision == state.revision { present?.irregularScans[side, default: [:]][segments.language] = scan }
    }
    return scan
  }

  private func newState(_ db: Database, _ revision: Revision, after known: State?) throws -> State {
    var index = try store.index(db)
    if let known, let state = try laterState(db, revision, after: known, index) { return state }
    let unindexed = try MemoryIndexing.unindexed(db, index)
    if unindexed > MemoryIndexing.mostUnindexedMeanwhile(of: index) {
      let bytes = try MemoryIndexing.build(db, path: store.path, .all, revision)
      let file = IndexFile.write(bytes, beside: store.path) ? IndexBytes(path: IndexFile.path(of: store.path)) : nil
      index =
        file.flatMap(OpenIndex.init) ?? OpenIndex(IndexBytes(bytes.withSpan { span in span.indices.map { span[$0] } }))
      store.openIndex.withLock { $0 = index }
    }
    let names = try MemoryNames(db)
    let units = try MemoryIndexing.unindexedUnits(db, path: store.path, index, names.kinds)
    return State(
      revision: revision, names: names, index: index, changed: try MemoryIndexing.changed(db, index),
      unindexed: units.units.isEmpty ? [] : [UnindexedUnits(units)],
      last: max(index?.lastUnit ?? 0, units.units.last?.header.id ?? 0))
  }

  /// The state of the memory from an earlier one and what has been added since: only that is read.
  ///
  /// - Returns: nil where that is not enough.
  private func laterState(
    _ db: Database, _ revision: Revision, after known: State, _ index: OpenIndex?
  ) throws -> State? {
    guard known.index === index, try MemoryIndexing.knows(known.revision, db) else { return nil }
    let since = try MemoryIndexing.changed(db, since: known.revision)
    guard !since.contains(where: { unit in known.unindexed.contains { $0.units.contains(unit) } }) else { return nil }
    let changed = since.isEmpty ? known.changed : known.changed.union(since)
    let names = try MemoryNames(db)
    let units = try LoadedUnits(db, path: store.path, .since(known.revision, last: known.last), names.kinds)
    var unindexed = known.unindexed
    unindexed.append(units)
    guard unindexed.unitCount + changed.count <= MemoryIndexing.mostUnindexedMeanwhile(of: index) else { return nil }
    return State(
      revision: revision, names: names, index: index, changed: changed, unindexed: unindexed,
      last: max(known.last, units.units.last?.header.id ?? 0), irregularScans: known.irregularScans)
  }
}

extension IndexedWords {
  /// The words of a text.
  fileprivate func find(_ text: String, _ bytes: borrowing RawSpan) -> [UInt32] {
    var scanner = LowercaseTokens()
    scanner.scan(text)
    let letters = scanner.bytes.span
    var words: [UInt32] = []
    for token in scanner.tokens {
      words.append(find(letters, token.bytes, bytes).map { UInt32($0) } ?? Alphabet.unknown)
    }
    return words
  }
}
