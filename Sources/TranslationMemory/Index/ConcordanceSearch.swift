internal import GRDB
internal import Synchronization
internal import UnicodeText

extension MemoryIndex {
  /// The variants that have what is asked for. Everything between words is ignored.
  ///
  /// - Complexity: O(occurrences of the rarest word), and O(words of the memory) unless they are wanted as they are
  package func concordance(_ query: ConcordanceQuery) throws(MemoryError) -> Concordance {
    try store.read { db in
      let state = try state(db) { names, index in
        let wish = ConcordanceWish(query, names)
        return index.parts(forConcordanceIn: wish.isWanted)
      }
      let wish = ConcordanceWish(query, state.names)
      guard !wish.pattern.words.isEmpty else { return Concordance(hits: [], total: 0) }
      var places = ConcordancePlaces(limit: query.limit)
      for part in state.unindexed where wish.mayBeFulfilled(in: part) {
        for (unit, texts) in zip(part.units.units, part.concordanceWords()) {
          for (place, words) in texts.enumerated()
          where wish.isWanted(place, ofKind: Int(unit.header.kind))
            && wish.pattern.isFulfilled(by: words, unit.header.languages[place])
          {
            places.insert(Schema.variant(place, of: unit.header.id))
          }
        }
      }
      let reader = try UnitReader(db, path: store.path, names: state.names)
      try state.index?.search(wish, excluding: state.changed, reader, into: &places)
      var scanner = LowercaseTokens()
      var hits: [ConcordanceHit] = []
      for variant in places.first {
        guard let unit = try reader.unit(UnitID(Schema.unit(of: variant))) else { continue }
        if let hit = wish.hit(unit, Schema.place(of: variant), &scanner) { hits.append(hit) }
      }
      return Concordance(hits: state.withCounterparts(hits, length: wish.pattern.words.count), total: places.total)
    }
  }
}

extension MemoryStore {
  /// `MemoryIndex.concordance` for a single question.
  package func concordance(_ query: ConcordanceQuery) throws(MemoryError) -> Concordance {
    try MemoryIndex(self).concordance(query)
  }
}

/// What a concordance is asked for, in a certain memory.
private struct ConcordanceWish {
  let pattern: ConcordancePattern
  private let query: ConcordanceQuery
  private let languages: [LanguageTag: Int64]
  /// By kind of unit and place.
  private let wanted: [[Bool]]
  /// The languages of which some variants are wanted, and those of which some are not.
  private let wantedLanguages: Set<Int64>
  private let restrictedLanguages: Set<Int64>

  init(_ query: ConcordanceQuery, _ names: MemoryNames) {
    self.query = query
    pattern = ConcordancePattern(query, names.languages)
    languages = Dictionary(names.languages.map { ($0.value, $0.key) }) { first, _ in first }
    let sources = query.language.map { names.languages.numbers(matching: $0) }
    let targets = query.target.map { names.languages.numbers(matching: $0) }
    var wanted = [[Bool]](repeating: [], count: Int(names.kinds.keys.max() ?? 0) + 1)
    var (some, restricted) = (Set<Int64>(), Set<Int64>())
    for (number, kind) in names.kinds {
      for (place, language) in kind.languages.enumerated() {
        let isWanted =
          sources?.contains(language) ?? true
          && targets.map { targets in
            kind.languages.indices.contains { $0 != place && targets.contains(kind.languages[$0]) }
          } ?? true
        wanted[Int(number)].append(isWanted)
        if isWanted { some.insert(language) } else { restricted.insert(language) }
      }
    }
    self.wanted = wanted
    wantedLanguages = some
    restrictedLanguages = restricted
  }

  func isWanted(_ place: Int, ofKind kind: Int) -> Bool {
    wanted.indices.contains(kind) && wanted[kind].indices.contains(place) && wanted[kind][place]
  }

  /// Whether any variant in this language is wanted, and whether every one is.
  func isWanted(_ language: Int64) -> Bool { wantedLanguages.contains(language) }
  func isUnrestricted(_ language: Int64) -> Bool { !restrictedLanguages.contains(language) }

  /// Whether there is any reason to look through some units.
  func mayBeFulfilled(in part: UnindexedUnits) -> Bool {
    guard pattern.forms == .exact else { return true }
    return wantedLanguages.contains { language in
      let known = part.frequencies(in: language).words
      return pattern.words.allSatisfy { known[$0] != nil }
    }
  }

  func hit(_ stored: StoredUnit, _ place: Int, _ scanner: inout LowercaseTokens) -> ConcordanceHit? {
    let variants = stored.unit.variants
    guard variants.indices.contains(place) else { return nil }
    let counterpart = variants.indices.first { index in
      guard index != place else { return false }
      return query.target.map { variants[index].language.matches($0) }
        ?? (variants[index].language != variants[place].language)
    }
    let ranges = pattern.ranges(in: variants[place].segment.text, languages[variants[place].language] ?? 0, &scanner)
    return ConcordanceHit(unit: stored, variant: place, ranges: ranges, counterpart: counterpart)
  }
}

/// Units of which it is mostly asked in vain whether another one is among them.
private struct RareUnits {
  private let units: Set<Int64>
  /// A bit for each of the units, by the lowest bits of its number.
  private var bits = [UInt64](repeating: 0, count: 256)

  init(_ units: Set<Int64>) {
    self.units = units
    for unit in units { bits[Self.place(unit)] |= Self.bit(unit) }
  }

  @inline(__always)
  func contains(_ unit: Int64) -> Bool { bits[Self.place(unit)] & Self.bit(unit) != 0 && units.contains(unit) }

  @inline(__always)
  private static func place(_ unit: Int64) -> Int { Int(truncatingIfNeeded: unit &>> 6) & 255 }

  @inline(__always)
  private static func bit(_ unit: Int64) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: unit & 63) }
}

/// The variants that were found: how many, and the first of them.
private struct ConcordancePlaces {
  private(set) var total = 0
  /// Ascending.
  private(set) var first: [Int64] = []
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
    last = limit > 0 ? .max : .min
  }

  /// What comes behind this is counted and not shown.
  private(set) var last: Int64

  /// Counts a variant that is not shown.
  mutating func count() { total += 1 }

  mutating func insert(_ variant: Int64) {
    total += 1
    guard variant < last else { return }
    if first.count == limit { first.removeLast() }
    var place = first.count
    while place > 0, first[place - 1] > variant { place -= 1 }
    first.insert(variant, at: place)
    if first.count == limit { last = first.last ?? last }
  }
}

extension MemoryIndex.State {
  /// The hits with the places that probably translate the phrase, as far as one language has all counterparts.
  fileprivate func withCounterparts(_ hits: [ConcordanceHit], length: Int) -> [ConcordanceHit] {
    let languages = Set(hits.compactMap { hit in hit.counterpart.map { hit.unit.unit.variants[$0].language } })
    guard languages.count == 1, let language = languages.first else { return hits }
    var scanner = LowercaseTokens()
    let texts = hits.map { hit in hit.counterpartText.map { ConcordanceWord.of($0, &scanner) } ?? [] }
    let numbers = names.languages.numbers(matching: language)
    let loaded = unindexed.flatMap { part in numbers.map { part.frequencies(in: $0) } }
    let counterparts = Counterparts(texts, length: length) { key in share(of: key, in: numbers, loaded) }
    var marked = hits
    for (place, text) in texts.enumerated() { marked[place].counterpartRanges = counterparts.ranges(in: text) }
    return marked
  }

  /// Of all segments in some languages, the share that has a word.
  private func share(of key: String, in numbers: Set<Int64>, _ loaded: [UnindexedUnits.Frequencies]) -> Double {
    var (found, all) = (0, 0)
    for part in loaded {
      found += part.words[key] ?? 0
      all += part.segments
    }
    index?.bytes.withSpan { bytes in
      for segments in index?.segments(in: numbers) ?? [] {
        all += segments.count
        for word in segments.words.find(key: Array(key.utf8), bytes) { found += segments.words.frequency(word, bytes) }
      }
    }
    return Double(found) / Double(max(1, all))
  }
}

extension OpenIndex {
  fileprivate func search(
    _ wish: ConcordanceWish, excluding changed: Set<Int64>, _ reader: UnitReader, into places: inout ConcordancePlaces
  ) throws {
    let changed = RareUnits(changed)
    try bytes.withSpan { bytes in
      for segments in sides where wish.isWanted(segments.language) {
        let isUnrestricted = wish.isUnrestricted(segments.language)
        let words = self.words(for: wish.pattern, in: segments, bytes)
        let phrase = IndexedPhrase(words, wish.pattern.mode, in: segments, bytes)
        var irregulars = segments.irregulars
        var scratch = takeScratch(for: segments)
        defer { giveBack(scratch, for: segments) }
        phrase.forEachSegment(bytes, &scratch) { segment in
          if irregulars.contains(segment) { return }
          let unit = segments.unit(of: segment, bytes)
          let id = units.id(unit, bytes)
          if changed.contains(id) { return }
          if isUnrestricted, Schema.variant(0, of: id) > places.last { return places.count() }
          let place = segments.place(of: segment, bytes)
          guard isUnrestricted || wish.isWanted(place, ofKind: units.kind(unit, bytes)) else { return }
          places.insert(Schema.variant(place, of: id))
        }
        let irregular = try irregularWords(of: segments, reader, bytes)
        for (segment, words) in zip(segments.irregular, irregular)
        where wish.pattern.isFulfilled(by: words, segments.language) {
          let unit = segments.unit(of: segment, bytes)
          let place = segments.place(of: segment, bytes)
          let id = units.id(unit, bytes)
          guard wish.isWanted(place, ofKind: units.kind(unit, bytes)), !changed.contains(id) else { continue }
          places.insert(Schema.variant(place, of: id))
        }
      }
    }
  }

  /// The words of the segments whose words in the index do not tell all; none of those that are not there any more.
  private func irregularWords(
    of segments: IndexedSegments, _ reader: UnitReader, _ bytes: borrowing RawSpan
  ) throws -> [[ConcordanceWord]] {
    if let known = irregularWords.withLock({ $0[segments.language] }) { return known }
    var words: [[ConcordanceWord]] = []
    for segment in segments.irregular {
      let unit = try reader.unit(UnitID(units.id(segments.unit(of: segment, bytes), bytes)))?.unit
      let place = segments.place(of: segment, bytes)
      let text = unit.flatMap { $0.variants.indices.contains(place) ? $0.variants[place].segment.text : nil }
      words.append(text.map { ConcordanceWord.of($0) } ?? [])
    }
    // A unit that has changed since the index was made is never taken from it, whatever is known here.
    if words.count <= Self.mostIrregular { irregularWords.withLock { $0[segments.language] = words } }
    return words
  }

  private static let mostIrregular = 20_000

  /// For each word of a query, the words of the index that stand for it, ascending.
  private func words(
    for pattern: ConcordancePattern, in segments: IndexedSegments, _ bytes: borrowing RawSpan
  ) -> [[Int]] {
    switch pattern.forms {
    case .exact: return pattern.words.map { segments.words.find(key: Array($0.utf8), bytes).sorted() }
    case .inflected:
      let keys = keys(of: segments, bytes)
      return pattern.words.indices.map { index in keys.words { pattern.fits(index, $0, segments.language) } }
    case .part:
      let keys = keys(of: segments, bytes)
      return pattern.words.indices.map { index in
        let holding = keys.words(holding: pattern.words[index])
        if pattern.words.count == 1 { return holding }
        return holding.filter { pattern.fits(index, keys.key(of: $0), segments.language) }
      }
    }
  }
}
