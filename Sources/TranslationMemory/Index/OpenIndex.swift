internal import Synchronization

/// A match index that is open for look-ups.
final class OpenIndex: Sendable {
  let bytes: IndexBytes
  let revision: Revision
  let units: IndexedUnits
  let sides: [IndexedSegments]
  private let related = Mutex<[Int64: RelatedWords]>([:])
  private let characters = Mutex<[Int64: SegmentCharacters]>([:])
  private let keys = Mutex<[Int64: WordKeys]>([:])
  /// For the concordance, by language: the words of the irregular segments, in their order.
  let irregularWords = Mutex<[Int64: [[ConcordanceWord]]]>([:])
  /// Those that no search works in, by language.
  private let scratches = Mutex<[Int64: [SearchScratch]]>([:])

  /// Nil if the bytes are no index that this program wrote, or what is known of units is damaged.
  ///
  /// - Complexity: O(units), to verify that part
  init?(_ bytes: IndexBytes) {
    guard var reader = bytes.withSpan({ IndexFile.directory($0) }) else { return nil }
    do {
      revision = Revision(number: Int64(try reader.number()), stamp: Int64(try reader.number()))
      units = try IndexedUnits(&reader)
      var sides: [IndexedSegments] = []
      for _ in 0..<(try reader.number()) { sides.append(try IndexedSegments(&reader)) }
      self.sides = sides
    } catch {
      return nil
    }
    self.bytes = bytes
    guard units.part.isWhole(bytes) else { return nil }
  }

  /// Whether some parts are as they were written. Nothing of a part may be asked before.
  ///
  /// - Complexity: O(their size) the first time
  func areWhole(_ parts: some Sequence<IndexPart>) -> Bool { parts.allSatisfy { $0.isWhole(bytes) } }

  /// The highest number of a unit in the index.
  var lastUnit: Int64 { bytes.withSpan { units.last($0) } }

  /// The segments in these languages, given by their row numbers in the memory.
  func segments(in languages: Set<Int64>) -> [IndexedSegments] { sides.filter { languages.contains($0.language) } }

  /// What is read to find segments in these languages.
  func parts(forMatchesIn languages: Set<Int64>) -> [IndexPart] {
    segments(in: languages).flatMap { [$0.words.part, $0.part] }
  }

  /// What is read to find the words of segments in these languages, and to weigh those of the others.
  func parts(forConcordanceIn isWanted: (_ language: Int64) -> Bool) -> [IndexPart] {
    sides.flatMap { isWanted($0.language) ? [$0.words.part, $0.part, $0.pairsPart] : [$0.words.part] }
  }

  var allParts: [IndexPart] { [units.part, units.identitiesPart] + parts(forConcordanceIn: { _ in true }) }

  /// The words of these segments for the combined similarity.
  func relatedWords(of segments: IndexedSegments, _ bytes: borrowing RawSpan) -> RelatedWords {
    if let present = related.withLock({ $0[segments.language] }) { return present }
    let words = RelatedWords(segments.words, bytes)
    related.withLock { $0[segments.language] = words }
    return words
  }

  /// The keys of the words of these segments.
  func keys(of segments: IndexedSegments, _ bytes: borrowing RawSpan) -> WordKeys {
    keys.withLock { known in
      if let present = known[segments.language] { return present }
      let keys = WordKeys(segments.words, bytes)
      known[segments.language] = keys
      return keys
    }
  }

  /// Memory to search these segments in, to be given back.
  func takeScratch(for segments: IndexedSegments) -> SearchScratch {
    scratches.withLock { $0[segments.language]?.popLast() } ?? SearchScratch()
  }

  func giveBack(_ scratch: SearchScratch, for segments: IndexedSegments) {
    scratches.withLock { $0[segments.language, default: []].append(scratch) }
  }

  /// These segments for the similarity by characters.
  func characters(of segments: IndexedSegments, _ bytes: borrowing RawSpan) -> SegmentCharacters {
    characters.withLock { known in
      if let present = known[segments.language] { return present }
      let characters = SegmentCharacters(segments, bytes)
      known[segments.language] = characters
      return characters
    }
  }
}

/// The units of a match index.
struct IndexedUnits {
  let count: Int
  /// A unit's number less its place.
  private let offsets: Column
  private let kinds: Column
  private let dates: Column
  /// By unit: which of `dates` is its recency.
  private let recencyRanks: Column
  private let usages: Column
  private let identities: HashColumn
  /// Of all but the identities, and of these.
  let part: IndexPart
  let identitiesPart: IndexPart

  init(_ reader: inout IndexReader) throws(IndexReader.Malformed) {
    offsets = try reader.column()
    kinds = try reader.column()
    dates = try reader.column()
    recencyRanks = try reader.column()
    usages = try reader.column()
    part = try reader.part()
    identities = try HashColumn(&reader)
    identitiesPart = try reader.part()
    count = offsets.count
    guard kinds.count == count, recencyRanks.count == count, usages.count == count, identities.count == count else {
      throw IndexReader.Malformed()
    }
  }

  /// The number of the unit at a place.
  func id(_ place: Int, _ bytes: borrowing RawSpan) -> Int64 { Int64(place &+ offsets.value(place, bytes)) }

  /// The row number of its `UnitKind`.
  func kind(_ place: Int, _ bytes: borrowing RawSpan) -> Int { kinds.value(place, bytes) }

  func standing(_ place: Int, _ bytes: borrowing RawSpan) -> Standing {
    Standing(
      recency: Int64(dates.value(recencyRanks.value(place, bytes), bytes)), usage: Int64(usages.value(place, bytes)),
      unit: id(place, bytes))
  }

  /// The highest number of a unit; 0 if there is none.
  func last(_ bytes: borrowing RawSpan) -> Int64 { count == 0 ? 0 : id(count - 1, bytes) }

  /// The numbers of the units that may have this identity (`TranslationUnit.identity`).
  func ids(ofIdentity identity: UInt64, _ bytes: borrowing RawSpan) -> [Int64] {
    var ids: [Int64] = []
    identities.forEach(Self.hash(ofIdentity: identity), bytes) { ids.append(id($0, bytes)) }
    return ids
  }

  /// 24 bits of an identity, as of keys (`StableHash.ofKey`).
  static func hash(ofIdentity identity: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: identity >> 40) }
}
