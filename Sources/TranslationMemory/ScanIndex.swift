internal import GRDB
internal import Synchronization
internal import UnicodeText

/// A match index that compares the query with every segment of its language: nothing is missed at any minimum.
///
/// The segments are loaded at the first query for a language and similarity, and again when the memory has changed. Exact
/// matches are looked up in the memory itself.
package final class ScanIndex: MatchIndex {
  private let store: MemoryStore
  private let loaded = Mutex<[ScanSide: Loaded]>([:])

  private struct Loaded {
    let revision: Revision
    let scan: any Scan
  }

  package init(_ store: MemoryStore) { self.store = store }

  package func matches(for query: MatchQuery) throws(MemoryError) -> [Match] {
    guard query.limit > 0 else { return [] }
    return try store.read { db in
      let lookup = try Lookup(db, path: store.path, source: query.source, target: query.target)
      var top = TopMatches(limit: query.limit, minimum: query.minimum)
      var found: Set<Int64> = []
      for hit in try lookup.exactMatches(query) {
        found.insert(hit.standing.unit)
        top.insert(hit)
      }
      if top.cut <= 100 {
        let scan = try scan(for: query, lookup, db)
        scan.search(query.text, penalties: query.penalties.byOrigin, excluding: found, into: &top)
      }
      return try top.hits.map { try lookup.match($0, query) }
    }
  }

  private func scan(for query: MatchQuery, _ lookup: Lookup, _ db: Database) throws -> any Scan {
    let side = ScanSide(query)
    let revision = try MemoryStore.revision(db)
    return try loaded.withLock { loaded in
      if let present = loaded[side], present.revision == revision { return present.scan }
      let scan = side.scan(try lookup.texts(of: .all))
      loaded[side] = Loaded(revision: revision, scan: scan)
      return scan
    }
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

extension MatchPenalties {
  /// By the number of the origin.
  var byOrigin: [Double] {
    (0..<4).map { number in TranslationUnit.Origin(origin: number, score: nil).map(points) ?? 0 }
  }
}
