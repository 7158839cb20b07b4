internal import GRDB
package import UnicodeText

extension MemoryIndex {
  /// The variants that have the words of `phrase`. Case, ß and ss, soft hyphens and everything between words are ignored;
  /// words are whole.
  ///
  /// - Parameters:
  ///   - language: of the side that is searched; any if nil.
  ///   - target: the language that a counterpart is wanted in; units without it are left out. Any other language if nil.
  /// - Complexity: O(occurrences of the rarest word)
  package func concordance(
    _ phrase: String, language: LanguageTag? = nil, target: LanguageTag? = nil, mode: ConcordanceMode = .phrase,
    limit: Int = 50
  ) throws(MemoryError) -> Concordance {
    let words = ConcordanceWord.of(phrase).map(\.key)
    guard !words.isEmpty else { return Concordance(hits: [], total: 0) }
    return try store.read { db in
      let state = try state(db)
      let wish = ConcordanceWish(words: words, mode: mode, language: language, target: target, names: state.names)
      var places = ConcordancePlaces(limit: limit)
      for unit in state.units.units {
        for (place, text) in unit.texts.enumerated()
        where wish.isWanted(place, ofKind: Int(unit.header.kind)) && wish.isFulfilled(by: text) {
          places.insert(Schema.variant(place, of: unit.header.id))
        }
      }
      let reader = try UnitReader(db, path: store.path, names: state.names)
      try state.index?.search(wish, excluding: state.changed, reader, into: &places)
      let hits = try places.first.compactMap { variant in
        try reader.unit(UnitID(Schema.unit(of: variant))).flatMap { wish.hit($0, Schema.place(of: variant)) }
      }
      return Concordance(hits: hits, total: places.total)
    }
  }
}

extension MemoryStore {
  /// `MemoryIndex.concordance` for a single question.
  package func concordance(
    _ phrase: String, language: LanguageTag? = nil, target: LanguageTag? = nil, mode: ConcordanceMode = .phrase,
    limit: Int = 50
  ) throws(MemoryError) -> Concordance {
    try MemoryIndex(self).concordance(phrase, language: language, target: target, mode: mode, limit: limit)
  }
}

/// What a concordance is asked for.
private struct ConcordanceWish {
  let words: [String]
  let mode: ConcordanceMode
  let language: LanguageTag?
  let target: LanguageTag?
  /// By kind of unit and place.
  private let wanted: [Int: [Bool]]

  init(words: [String], mode: ConcordanceMode, language: LanguageTag?, target: LanguageTag?, names: MemoryNames) {
    self.words = words
    self.mode = mode
    self.language = language
    self.target = target
    let sources = language.map { names.languages.numbers(matching: $0) }
    let targets = target.map { names.languages.numbers(matching: $0) }
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

  func isFulfilled(by text: String) -> Bool {
    let found = ConcordanceWord.of(text).map(\.key)
    switch mode {
    case .words: return Set(words).isSubset(of: found)
    case .phrase: return found.indices.contains { found[$0...].starts(with: words) }
    }
  }

  func hit(_ stored: StoredUnit, _ place: Int) -> ConcordanceHit? {
    let variants = stored.unit.variants
    guard variants.indices.contains(place) else { return nil }
    let counterpart = variants.indices.first { index in
      guard index != place else { return false }
      return target.map { variants[index].language.matches($0) }
        ?? (variants[index].language != variants[place].language)
    }
    let ranges = ConcordanceWord.ranges(of: words, mode, in: variants[place].segment.text)
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
        let phrase = IndexedPhrase(wish.words, wish.mode, in: segments, bytes)
        var symbols: [UInt32] = []
        phrase.forEachCandidate(bytes) { segment in
          if segments.isIrregular(segment) { return }
          insert(segment) { phrase.isFulfilled(by: segment, &symbols, bytes) }
        }
        for segment in segments.irregular {
          try insert(segment) {
            let id = UnitID(units.id(segments.unit(of: segment, bytes), bytes))
            guard let unit = try reader.unit(id)?.unit else { return false }
            return wish.isFulfilled(by: unit.variants[segments.place(of: segment, bytes)].segment.text)
          }
        }
      }
    }
  }
}

/// Words of a query as an index knows them.
private struct IndexedPhrase {
  private let segments: IndexedSegments
  private let mode: ConcordanceMode
  /// For each word of the query, the words of the index that have its `MatchKey`.
  private let words: [[Int]]
  /// That of the words which fewest segments have.
  private let rarest: Int

  init(_ keys: [String], _ mode: ConcordanceMode, in segments: IndexedSegments, _ bytes: borrowing RawSpan) {
    self.segments = segments
    self.mode = mode
    var words: [[Int]] = []
    var frequencies: [Int] = []
    for key in keys {
      let found = segments.words.find(key: Array(key.utf8), bytes)
      words.append(found)
      frequencies.append(found.reduce(0) { $0 + segments.words.frequency($1, bytes) })
    }
    self.words = words
    rarest = frequencies.indices.min { frequencies[$0] < frequencies[$1] } ?? 0
  }

  /// Calls `body` with each segment that has the rarest word.
  func forEachCandidate(_ bytes: borrowing RawSpan, _ body: (_ segment: Int) -> Void) {
    let all = 0..<segments.count
    guard words[rarest].count != 1 else {
      segments.words.forEachSegment(with: words[rarest][0], in: all, bytes, body)
      return
    }
    var found: Set<Int> = []
    for word in words[rarest] {
      segments.words.forEachSegment(with: word, in: all, bytes) { if found.insert($0).inserted { body($0) } }
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
