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
  private let store: MemoryStore
  private let state = Mutex<State?>(nil)
  private let scratches = Mutex<[SearchScratch]>([])

  /// What is known of one revision of the memory.
  private struct State {
    let revision: Revision
    let index: OpenIndex?
    /// Units of the index that have changed since.
    let changed: Set<Int64>
    /// How many units the index does not have.
    let unindexed: Int
    var scans: [ScanSide: any Scan] = [:]
  }

  private let scan: ScanIndex

  package init(_ store: MemoryStore) {
    self.store = store
    scan = ScanIndex(store)
  }

  package func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    guard query.limit > 0 else { return [] }
    guard query.similarity != .characters else { return try scan.matches(for: query) }
    return try store.read { db in
      let lookup = try Lookup(db, path: store.path, source: query.source, target: query.target)
      var top = TopMatches(limit: query.limit, minimum: query.minimum)
      var found: Set<Int64> = []
      for hit in try lookup.exactMatches(query) {
        found.insert(hit.standing.unit)
        top.insert(hit)
      }
      if top.cut <= 100 {
        let (state, scan) = try state(db, query, lookup)
        scan?.search(query.text, penalties: query.penalties.byOrigin, excluding: found, into: &top)
        if let index = state.index {
          try search(index, query, lookup, excluding: state.changed.union(found), into: &top)
        }
      }
      return try top.hits.map { try lookup.match($0, query) }
    }
  }

  private func search(
    _ index: OpenIndex, _ query: MatchQuery, _ lookup: Lookup, excluding excluded: Set<Int64>,
    into top: inout TopMatches
  ) throws {
    var scratch = scratches.withLock { $0.popLast() } ?? SearchScratch()
    defer { scratches.withLock { $0.append(scratch) } }
    let penalties = query.penalties.byOrigin
    try index.bytes.withSpan { bytes in
      for segments in index.segments(in: lookup.sources) {
        let candidates = Candidates(index: index, segments: segments, lookup: lookup, excluded: excluded)
        switch query.similarity {
        case .words, .characters:
          let search = WordSearch(segments.words.find(query.text, bytes), in: segments, bytes)
          Self.descend(&top) { floor, top in
            search.run(bytes, &scratch, floor: floor, into: &top) { segment, score in
              candidates.candidate(segment, bytes).map { variant, standing, origin in
                Hit(variant: variant, standing: standing, evidence: .edits(score), penalty: penalties[Int(origin)])
              }
            }
          }
        case .combined:
          let related = index.relatedWords(of: segments, bytes)
          let search = CombinedSearch(query.text, in: segments, related, bytes)
          try Self.descend(&top) { floor, top in
            try search.run(bytes, &scratch, floor: floor, into: &top) { chunk, top in
              let texts = try chunk.compactMap { segment in
                try candidates.candidate(segment, bytes).map { variant, standing, origin in
                  ScanText(variant: variant, standing: standing, origin: origin, text: try lookup.text(of: variant))
                }
              }
              CombinedScan(texts).search(query.text, penalties: penalties, excluding: [], into: &top)
            }
          }
        }
      }
    }
  }

  /// Searches for good matches first, which is quick, and for worse ones only as long as there are too few.
  private static func descend(
    _ top: inout TopMatches, _ search: (_ floor: Double, inout TopMatches) throws -> Void
  ) rethrows {
    for floor in [90.0, 80, 65] where floor > top.cut {
      try search(floor, &top)
      if top.cut >= floor { return }
    }
    try search(top.cut, &top)
  }

  /// Says of a segment of the index which variant it is, if it is wanted.
  private struct Candidates {
    let index: OpenIndex
    let segments: IndexedSegments
    let lookup: Lookup
    let excluded: Set<Int64>

    func candidate(
      _ segment: Int, _ bytes: borrowing RawSpan
    ) -> (variant: Int64, standing: Standing, origin: UInt8)? {
      let unit = segments.unit(of: segment, bytes)
      let place = segments.place(of: segment, bytes)
      let traits = index.units.traits(unit, bytes)
      let id = index.units.id(unit, bytes)
      guard lookup.isWanted(place, of: traits), !excluded.contains(id) else { return nil }
      return (
        Schema.variants(of: id).lowerBound + Int64(place),
        Standing(recency: traits.recency, usage: traits.usage, unit: id), traits.origin
      )
    }
  }

  // MARK: State

  /// What is known of the revision that `db` reads, and the scan of what the index does not have.
  private func state(_ db: Database, _ query: MatchQuery, _ lookup: Lookup) throws -> (State, (any Scan)?) {
    let revision = try MemoryStore.revision(db)
    return try state.withLock { known in
      var state = try known.flatMap { $0.revision == revision ? $0 : nil } ?? newState(db, revision, known?.index)
      defer { known = state }
      guard state.unindexed > 0 else { return (state, nil) }
      let side = ScanSide(query)
      if let scan = state.scans[side] { return (state, scan) }
      let part = state.index.map { MemoryReader.Part.since($0.revision, last: $0.lastUnit) } ?? .all
      let scan = side.scan(try lookup.texts(of: part))
      state.scans[side] = scan
      return (state, scan)
    }
  }

  private func newState(_ db: Database, _ revision: Revision, _ open: OpenIndex?) throws -> State {
    var index = try current(db, open)
    var unindexed = try Self.unindexed(db, index)
    if unindexed > MemoryIndexing.mostUnindexed(of: index?.units.count ?? 0) {
      let bytes = try MemoryIndexing.build(db)
      let file = IndexFile.write(bytes, beside: store.path) ? IndexBytes(path: IndexFile.path(of: store.path)) : nil
      index = file.flatMap(OpenIndex.init) ?? OpenIndex(IndexBytes(bytes))
      unindexed = try Self.unindexed(db, index)
    }
    var changed: Set<Int64> = []
    if let index {
      changed = try Int64.fetchSet(
        db, sql: "SELECT unit FROM change WHERE revision > ?", arguments: [index.revision.number])
    }
    return State(revision: revision, index: index, changed: changed, unindexed: unindexed)
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

  private static func unindexed(_ db: Database, _ index: OpenIndex?) throws -> Int {
    guard let index else { return try Int.fetchOne(db, sql: "SELECT count(*) FROM unit") ?? 0 }
    return try MemoryIndexing.unindexed(db, since: index.revision, last: index.lastUnit)
  }
}

extension IndexedWords {
  /// The words of a text.
  fileprivate func find(_ text: String, _ bytes: borrowing RawSpan) -> [UInt32] {
    let text = text.lowercasedByICU
    let letters = text.utf8Span.span
    var words: [UInt32] = []
    for token in text.tokens {
      words.append(find(letters, token.bytes, bytes).map { UInt32($0) } ?? Alphabet.unknown)
    }
    return words
  }
}
