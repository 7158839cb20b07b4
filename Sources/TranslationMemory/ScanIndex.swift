internal import GRDB
internal import Synchronization
internal import UnicodeText

/// A match index that compares the query with every segment of its language: nothing is missed at any minimum.
///
/// The units are loaded at the first query, and again when the memory has changed.
package final class ScanIndex: MatchIndex {
  private let store: MemoryStore
  private let loaded = Mutex<Loaded?>(nil)

  private struct Loaded {
    let revision: Revision
    let names: MemoryNames
    let units: LoadedUnits
    var scans: [ScanSide: any Scan] = [:]
  }

  package init(_ store: MemoryStore) { self.store = store }

  package func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    guard query.limit > 0 else { return [] }
    return try store.read { db in
      let loaded = try loaded(db)
      let lookup = try Lookup(db, path: store.path, loaded.names, query)
      var top = TopMatches(limit: query.limit, minimum: query.minimum)
      let found = try lookup.exactMatches(loaded.units.variants(withKey: lookup.keyHash, for: lookup), into: &top)
      if top.cut <= 100 {
        let scan = scan(for: query, lookup, loaded)
        scan.search(query.text, penalties: lookup.penalties, excluding: found, into: &top)
      }
      return try top.hits.map { try lookup.match($0) }
    }
  }

  private func loaded(_ db: Database) throws -> Loaded {
    let revision = try MemoryStore.revision(db)
    if let present = loaded.withLock({ $0 }), present.revision == revision { return present }
    let names = try MemoryNames(db)
    let units = try LoadedUnits(db, path: store.path, .all, names.kinds)
    let loaded = Loaded(revision: revision, names: names, units: units)
    self.loaded.withLock { $0 = loaded }
    return loaded
  }

  private func scan(for query: MatchQuery, _ lookup: Lookup, _ loaded: Loaded) -> any Scan {
    let side = ScanSide(query)
    if let scan = loaded.scans[side] { return scan }
    let scan = side.scan(loaded.units.texts(for: lookup))
    self.loaded.withLock { present in
      if present?.revision == loaded.revision { present?.scans[side] = scan }
    }
    return scan
  }
}

/// What segments are loaded for.
struct ScanSide: Hashable {
  private let source: LanguageTag
  private let target: LanguageTag?
  private let similarity: Similarity

  init(_ query: MatchQuery) {
    source = query.source
    target = query.target
    similarity = query.similarity
  }

  func scan(_ texts: [ScanText]) -> any Scan {
    switch similarity {
    case .combined: CombinedScan(texts)
    case .words: EditScan(texts, unit: .words)
    case .characters: EditScan(texts, unit: .characters)
    }
  }
}
