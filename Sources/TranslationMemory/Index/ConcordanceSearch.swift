internal import GRDB
internal import UnicodeText

extension MemoryIndex {
  /// The variants that have what is asked for. Everything between words is ignored.
  ///
  /// - Complexity: O(occurrences of the rarest word), and O(words of the memory) unless they are wanted as they are
  package func concordance(_ query: ConcordanceQuery) throws(MemoryError) -> Concordance {
    try store.read { db in
      let state = try state(db)
      let wish = ConcordanceWish(query, state.names)
      guard !wish.pattern.words.isEmpty else { return Concordance(hits: [], total: 0) }
      var places = ConcordancePlaces(limit: query.limit)
      for unit in state.units.units {
        for (place, text) in unit.texts.enumerated()
        where wish.isWanted(place, ofKind: Int(unit.header.kind))
          && wish.pattern.isFulfilled(by: text, unit.header.languages[place])
        {
          places.insert(Schema.variant(place, of: unit.header.id))
        }
      }
      let reader = try UnitReader(db, path: store.path, names: state.names)
      try state.index?.search(wish, excluding: state.changed, reader, into: &places)
      let hits = try places.first.compactMap { variant in
        try reader.unit(UnitID(Schema.unit(of: variant))).flatMap { wish.hit($0, Schema.place(of: variant)) }
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
  private let wanted: [Int: [Bool]]

  init(_ query: ConcordanceQuery, _ names: MemoryNames) {
    self.query = query
    pattern = ConcordancePattern(query, names.languages)
    languages = Dictionary(names.languages.map { ($0.value, $0.key) }) { first, _ in first }
    let sources = query.language.map { names.languages.numbers(matching: $0) }
    let targets = query.target.map { names.languages.numbers(matching: $0) }
    var wanted: [Int: [Bool]] = [:]
    for (number, kind) in names.kinds {
      wanted[Int(number)] = kind.languages.indices.map { place in
        sources?.contains(kind.languages[place]) ?? true
          && targets.map { targets in
            kind.languages.indices.contains { $0 != place && targets.contains(kind.languages[$0]) }
          } ?? true
      }
    }
    self.wanted = wanted
  }

  func isWanted(_ place: Int, ofKind kind: Int) -> Bool {
    guard let places = wanted[kind], places.indices.contains(place) else { return false }
    return places[place]
  }

  /// Whether every variant of every unit is wanted.
  var isUnrestricted: Bool { wanted.values.allSatisfy { $0.allSatisfy { $0 } } }

  func hit(_ stored: StoredUnit, _ place: Int) -> ConcordanceHit? {
    let variants = stored.unit.variants
    guard variants.indices.contains(place) else { return nil }
    let counterpart = variants.indices.first { index in
      guard index != place else { return false }
      return query.target.map { variants[index].language.matches($0) }
        ?? (variants[index].language != variants[place].language)
    }
    let ranges = pattern.ranges(in: variants[place].segment.text, languages[variants[place].language] ?? 0)
    return ConcordanceHit(unit: stored, variant: place, ranges: ranges, counterpart: counterpart)
  }
}

/// The variants that were found: how many, and the first of them.
private struct ConcordancePlaces {
  private(set) var total = 0
  /// Ascending.
  private(set) var first: [Int64] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func insert(_ variant: Int64) {
    total += 1
    if first.count == limit {
      guard let last = first.last, variant < last else { return }
      first.removeLast()
    }
    var place = first.count
    while place > 0, first[place - 1] > variant { place -= 1 }
    first.insert(variant, at: place)
  }
}

extension MemoryIndex.State {
  /// The hits with the places that probably translate the phrase, as far as one language has all counterparts.
  fileprivate func withCounterparts(_ hits: [ConcordanceHit], length: Int) -> [ConcordanceHit] {
    let languages = Set(hits.compactMap { hit in hit.counterpart.map { hit.unit.unit.variants[$0].language } })
    guard languages.count == 1, let language = languages.first else { return hits }
    let texts = hits.map { hit in hit.counterpartText.map(ConcordanceWord.of) ?? [] }
    let numbers = names.languages.numbers(matching: language)
    let loaded = frequencies(in: numbers)
    let counterparts = Counterparts(texts, length: length) { key in share(of: key, in: numbers, loaded) }
    return zip(hits, texts).map { hit, text in
      var hit = hit
      hit.counterpartRanges = counterparts.ranges(in: text)
      return hit
    }
  }

  /// The words of the segments that the index does not have: in how many each is, and how many segments there are.
  private func frequencies(in languages: Set<Int64>) -> (words: [String: Int], segments: Int) {
    var words: [String: Int] = [:]
    var segments = 0
    for unit in units.units {
      for (place, text) in unit.texts.enumerated() where languages.contains(unit.header.languages[place]) {
        segments += 1
        for key in Set(ConcordanceWord.of(text).map(\.key)) { words[key, default: 0] += 1 }
      }
    }
    return (words, segments)
  }

  /// Of all segments in some languages, the share that has a word.
  private func share(
    of key: String, in numbers: Set<Int64>, _ loaded: (words: [String: Int], segments: Int)
  ) -> Double {
    var (found, all) = (loaded.words[key] ?? 0, loaded.segments)
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
    let isUnrestricted = wish.isUnrestricted && changed.isEmpty
    try bytes.withSpan { bytes in
      for segments in sides {
        func insert(_ segment: Int, _ isFulfilled: () throws -> Bool) rethrows {
          let unit = segments.unit(of: segment, bytes)
          let place = segments.place(of: segment, bytes)
          let id = units.id(unit, bytes)
          guard isUnrestricted || wish.isWanted(place, ofKind: units.kind(unit, bytes)) && !changed.contains(id),
            try isFulfilled()
          else { return }
          places.insert(Schema.variant(place, of: id))
        }
        let phrase = IndexedPhrase(wish.pattern, in: segments, bytes)
        var symbols: [UInt32] = []
        phrase.forEachCandidate(bytes) { segment in
          if segments.isIrregular(segment) { return }
          insert(segment) { phrase.isFulfilled(by: segment, &symbols, bytes) }
        }
        for segment in segments.irregular {
          try insert(segment) {
            let id = UnitID(units.id(segments.unit(of: segment, bytes), bytes))
            guard let unit = try reader.unit(id)?.unit else { return false }
            let text = unit.variants[segments.place(of: segment, bytes)].segment.text
            return wish.pattern.isFulfilled(by: text, segments.language)
          }
        }
      }
    }
  }
}

/// The words of a query as an index knows them.
private struct IndexedPhrase {
  private let segments: IndexedSegments
  private let mode: ConcordanceQuery.Mode
  /// For each word of the query, the words of the index that stand for it.
  private let words: [Set<Int>]
  /// That of the words which fewest segments have.
  private let rarest: Int

  init(_ pattern: ConcordancePattern, in segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    self.segments = segments
    mode = pattern.mode
    let words: [Set<Int>] =
      pattern.forms == .exact
      ? pattern.words.map { Set(segments.words.find(key: Array($0.utf8), bytes)) }
      : segments.words.find(pattern, segments.language, bytes)
    let frequencies = words.map { $0.reduce(0) { $0 + segments.words.frequency($1, bytes) } }
    self.words = words
    rarest = frequencies.indices.min { frequencies[$0] < frequencies[$1] } ?? 0
  }

  /// Calls `body` with each segment that has the rarest word, once.
  func forEachCandidate(_ bytes: borrowing RawSpan, _ body: (_ segment: Int) -> Void) {
    let all = 0..<segments.count
    if words[rarest].count == 1, let word = words[rarest].first {
      segments.words.forEachSegment(with: word, in: all, bytes, body)
      return
    }
    var scratch = SearchScratch()
    scratch.prepare(segments: segments.count)
    for word in words[rarest] {
      segments.words.forEachSegment(with: word, in: all, bytes) { if scratch.visit($0) { body($0) } }
    }
  }

  /// Whether a segment that has the rarest word has the others as well, where they must be.
  func isFulfilled(by segment: Int, _ symbols: inout [UInt32], _ bytes: borrowing RawSpan) -> Bool {
    if words.count == 1 { return true }
    segments.read(segment, into: &symbols, bytes)
    switch mode {
    case .words: return words.allSatisfy { word in symbols.contains { word.contains(Int($0)) } }
    case .phrase:
      symbols.removeAll { segments.words.kind(Int($0), bytes) == .mark }
      guard symbols.count >= words.count else { return false }
      for start in 0...symbols.count - words.count
      where words.indices.allSatisfy({ words[$0].contains(Int(symbols[start + $0])) }) {
        return true
      }
      return false
    }
  }
}

extension IndexedWords {
  /// For each word of a query, the words that stand for it.
  ///
  /// - Complexity: O(length of all words)
  fileprivate func find(
    _ pattern: ConcordancePattern, _ language: Int64, _ bytes: borrowing RawSpan
  ) -> [Set<Int>] {
    var found = [Set<Int>](repeating: [], count: pattern.words.count)
    let respelled = folded.numbers(bytes)
    for word in 0..<count where kind(word, bytes) != .mark {
      let letters = String(decoding: letters(of: word, bytes), as: UTF8.self)
      let key = respelled.contains(word) ? MatchKey.of(letters) : letters
      for index in pattern.words.indices where pattern.fits(index, key, language) { found[index].insert(word) }
    }
    return found
  }
}
