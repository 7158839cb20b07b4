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
  private let scratches = Mutex<[SearchScratch]>([])

  package init(_ store: MemoryStore) { self.store = store }

  package func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    guard query.limit > 0 else { return [] }
    return try store.read { db in
      let state = try state(db)
      let lookup = try Lookup(db, path: store.path, state.names, query)
      var top = TopMatches(limit: query.limit, minimum: query.minimum)
      let found = try lookup.exactMatches(state.variants(withKeyOf: lookup), into: &top)
      if top.cut <= 100 {
        if !state.units.units.isEmpty {
          let scan = scan(query, state) { state.units.texts(for: lookup) }
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
    var scratch = scratches.withLock { $0.popLast() } ?? SearchScratch()
    defer { scratches.withLock { $0.append(scratch) } }
    let penalties = lookup.penalties
    try index.bytes.withSpan { bytes in
      for segments in index.segments(in: lookup.sources) {
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
    let units: LoadedUnits
    fileprivate var scans: [ScanSide: any Scan] = [:]
    /// Of the segments whose words do not tell all, by side and language.
    fileprivate var irregularScans: [ScanSide: [Int64: CombinedScan]] = [:]

    /// The variants that may have the `MatchKey` of the query.
    fileprivate func variants(withKeyOf lookup: Lookup) -> [FoundVariant] {
      var found = units.variants(withKey: lookup.keyHash, for: lookup)
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
  func state(_ db: Database) throws -> State {
    let revision = try MemoryStore.revision(db)
    let known = state.withLock { $0 }
    if let known, known.revision == revision { return known }
    let state = try newState(db, revision, known?.index)
    self.state.withLock { $0 = state }
    return state
  }

  /// The scan of what is looked through one by one.
  private func scan(
    _ query: MatchQuery, _ state: State, _ texts: () -> [ScanText]
  ) -> any Scan {
    let side = ScanSide(query)
    if let scan = state.scans[side] { return scan }
    let scan = side.scan(texts())
    self.state.withLock { present in
      if present?.revision == state.revision { present?.scans[side] = scan }
    }
    return scan
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

  private func newState(_ db: Database, _ revision: Revision, _ open: OpenIndex?) throws -> State {
    var index = try current(db, open)
    let unindexed = try MemoryIndexing.unindexed(db, index)
    if unindexed > MemoryIndexing.mostUnindexed(of: index?.units.count ?? 0) {
      let bytes = try MemoryIndexing.build(db, path: store.path, .all, revision)
      let file = IndexFile.write(bytes, beside: store.path) ? IndexBytes(path: IndexFile.path(of: store.path)) : nil
      index =
        file.flatMap(OpenIndex.init) ?? OpenIndex(IndexBytes(bytes.withSpan { span in span.indices.map { span[$0] } }))
    }
    let names = try MemoryNames(db)
    let units = try MemoryIndexing.unindexedUnits(db, path: store.path, index, names.kinds)
    return State(
      revision: revision, names: names, index: index, changed: try MemoryIndexing.changed(db, index), units: units)
  }

  /// The index in the file, or the one that is open if it is the same, as far as it belongs to this memory.
  private func current(_ db: Database, _ open: OpenIndex?) throws -> OpenIndex? {
    let path = IndexFile.path(of: store.path)
    if let open, open.bytes.identity == nil || open.bytes.identity == FileIdentity(path: path),
      try MemoryIndexing.knows(open.revision, db)
    {
      return open
    }
    guard let index = IndexBytes(path: path).flatMap(OpenIndex.init) else { return nil }
    return try MemoryIndexing.knows(index.revision, db) ? index : nil
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
