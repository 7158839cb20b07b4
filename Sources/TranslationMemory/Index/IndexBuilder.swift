internal import UnicodeText

/// Collects the units of a memory for its match index.
struct IndexBuilder {
  private var unitIDs: [Int] = []
  /// For each unit, which of `traits` it has.
  private var unitTraits: [Int] = []
  private var traits: [UnitTraits] = []
  private var traitNumbers: [UnitTraits: Int] = [:]
  private var sides: [Int64: SideBuilder] = [:]

  /// Adds a unit; units come in ascending order.
  mutating func add(_ unit: Int64, _ traits: UnitTraits) {
    let number = traitNumbers[traits] ?? self.traits.count
    if number == self.traits.count {
      traitNumbers[traits] = number
      self.traits.append(traits)
    }
    unitIDs.append(Int(unit))
    unitTraits.append(number)
  }

  /// Adds a variant of the unit that was added last.
  mutating func add(_ text: String, language: Int64, place: Int) {
    sides[language, default: SideBuilder()].add(text, unit: unitIDs.count - 1, place: place)
  }

  /// The finished bytes of the index.
  consuming func bytes(_ revision: Revision) -> [UInt8] {
    var writer = IndexWriter(reserved: IndexFile.headerLength)
    writer.append(Int(revision.number))
    writer.append(Int(revision.stamp))
    // Numbers are mostly without gaps: then all of these are equal and take no room.
    writer.append(column: unitIDs.indices.map { unitIDs[$0] - $0 })
    writer.append(column: unitTraits)
    writer.append(traits.count)
    for traits in traits { traits.write(to: &writer) }
    writer.append(sides.count)
    for (language, side) in sides.sorted(by: { $0.key < $1.key }) {
      writer.append(Int(language))
      side.write(to: &writer)
    }
    return IndexFile.seal(writer)
  }
}

/// What look-ups need of a unit besides its texts; few units differ in it.
struct UnitTraits: Hashable {
  let recency: Int64
  let usage: Int64
  /// `TranslationUnit.Origin.columns`.
  let origin: UInt8
  /// Of the variants, in their order: the languages' row numbers.
  let languages: [Int64]

  init(recency: Int64, usage: Int64, origin: UInt8, languages: [Int64]) {
    self.recency = recency
    self.usage = usage
    self.origin = origin
    self.languages = languages
  }

  init(_ reader: inout IndexReader) throws(IndexReader.Malformed) {
    recency = Int64(try reader.number())
    usage = Int64(try reader.number())
    origin = UInt8(clamping: try reader.number())
    var languages: [Int64] = []
    for _ in 0..<(try reader.number()) { languages.append(Int64(try reader.number())) }
    self.languages = languages
  }

  func write(to writer: inout IndexWriter) {
    [Int(recency), Int(usage), Int(origin), languages.count].forEach { writer.append($0) }
    for language in languages { writer.append(Int(language)) }
  }
}

/// Collects the segments of one language.
private struct SideBuilder {
  private var alphabet = Alphabet(of: .words)
  /// The words of all segments, one after the other, by their numbers in `alphabet`.
  private var symbols: [UInt32] = []
  private var ends: [Int] = []
  private var units: [UInt32] = []
  private var places: [UInt16] = []
  /// See `IndexedSegments.irregular`.
  private var isIrregular: [Bool] = []

  mutating func add(_ text: String, unit: Int, place: Int) {
    symbols += alphabet.intern(text)
    ends.append(symbols.count)
    units.append(UInt32(unit))
    places.append(UInt16(place))
    isIrregular.append(!text.isPlainLatin && !text.hasKeysOfItsWords)
  }

  private func range(_ segment: Int) -> Range<Int> { (segment == 0 ? 0 : ends[segment - 1])..<ends[segment] }

  consuming func write(to writer: inout IndexWriter) {
    let order = segmentsByLength()
    let ranks = ranksByFrequency()
    for index in symbols.indices { symbols[index] = ranks[Int(symbols[index])] }
    writer.append(order.count)
    writeWords(ranks, order, to: &writer)
    writeLengths(order, to: &writer)
    writer.append(column: order.lazy.map { Int(units[$0]) })
    writer.append(column: order.lazy.map { Int(places[$0]) })
    var starts: [Int] = []
    var bytes: [UInt8] = []
    starts.reserveCapacity(order.count)
    bytes.reserveCapacity(symbols.count * 3 / 2)
    for segment in order {
      starts.append(bytes.count)
      for index in range(segment) { Varint.append(Int(symbols[index]), to: &bytes) }
    }
    writer.append(column: starts)
    writer.append(column: wordCounts(ranks, order))
    writer.append(blob: bytes)
    let irregular = order.indices.filter { isIrregular[order[$0]] }
    writer.append(irregular.count)
    for segment in irregular { writer.append(segment) }
  }

  /// How many words of letters each segment has.
  private func wordCounts(_ ranks: [UInt32], _ order: [Int]) -> [Int] {
    var isWord = [Bool](repeating: false, count: ranks.count)
    for (symbol, rank) in ranks.enumerated() {
      let letters = String(decoding: alphabet.bytes(of: UInt32(symbol)), as: UTF8.self)
      isWord[Int(rank)] = letters.unicodeScalars.first?.characterClass == .letter
    }
    return order.map { segment in range(segment).count { isWord[Int(symbols[$0])] } }
  }

  /// The segments, those with the fewest words first.
  private func segmentsByLength() -> [Int] {
    var firsts = [Int](repeating: 0, count: (ends.indices.map { range($0).count }.max() ?? 0) + 2)
    for segment in ends.indices { firsts[range(segment).count + 1] += 1 }
    for length in firsts.indices.dropFirst() { firsts[length] += firsts[length - 1] }
    var order = [Int](repeating: 0, count: ends.count)
    for segment in ends.indices {
      order[firsts[range(segment).count]] = segment
      firsts[range(segment).count] += 1
    }
    return order
  }

  /// For each word of `alphabet` its new number: the most frequent word is 0.
  private func ranksByFrequency() -> [UInt32] {
    var counts = [Int](repeating: 0, count: alphabet.count)
    for symbol in symbols { counts[Int(symbol)] += 1 }
    var ranks = [UInt32](repeating: 0, count: counts.count)
    for (rank, symbol) in counts.indices.sorted(by: { (counts[$1], $0) < (counts[$0], $1) }).enumerated() {
      ranks[symbol] = UInt32(rank)
    }
    return ranks
  }

  private func writeLengths(_ order: [Int], to writer: inout IndexWriter) {
    var lengths: [Int] = []
    var firsts: [Int] = []
    for (place, segment) in order.enumerated() where range(segment).count != lengths.last {
      lengths.append(range(segment).count)
      firsts.append(place)
    }
    writer.append(column: lengths)
    writer.append(column: firsts + [order.count])
  }

  private func writeWords(_ ranks: [UInt32], _ order: [Int], to writer: inout IndexWriter) {
    var words = [UInt32](repeating: 0, count: ranks.count)
    for (symbol, rank) in ranks.enumerated() { words[Int(rank)] = UInt32(symbol) }
    var text: [UInt8] = []
    var ends: [Int] = []
    var slots = [Int](repeating: 0, count: words.count + words.count / 3 + 1)
    for (rank, symbol) in words.enumerated() {
      text += alphabet.bytes(of: symbol)
      ends.append(text.count)
      var slot = IndexedWords.slot(of: alphabet.hash(of: symbol), among: slots.count)
      while slots[slot] != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
      slots[slot] = rank + 1
    }
    writer.append(words.count)
    writer.append(blob: text)
    writer.append(column: ends)
    writer.append(column: slots)
    writeLists(order, words: words.count, to: &writer)
  }

  /// For each word the segments that have it.
  private func writeLists(_ order: [Int], words: Int, to writer: inout IndexWriter) {
    var counts = [Int](repeating: 0, count: words)
    var latest = [UInt32](repeating: .max, count: words)
    func forEachWord(_ body: (_ word: Int, _ place: UInt32) -> Void) {
      for (place, segment) in order.enumerated() {
        for index in range(segment) where latest[Int(symbols[index])] != UInt32(place) {
          latest[Int(symbols[index])] = UInt32(place)
          body(Int(symbols[index]), UInt32(place))
        }
      }
    }
    forEachWord { word, _ in counts[word] += 1 }
    var nexts: [Int] = []
    nexts.reserveCapacity(words)
    var total = 0
    for count in counts {
      nexts.append(total)
      total += count
    }
    var segments = [UInt32](repeating: 0, count: total)
    latest = [UInt32](repeating: .max, count: words)
    forEachWord { word, place in
      segments[nexts[word]] = place
      nexts[word] += 1
    }
    var starts: [Int] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(total * 3 / 2)
    for word in 0..<words {
      starts.append(bytes.count)
      Self.append(segments[nexts[word] - counts[word]..<nexts[word]], to: &bytes)
    }
    writer.append(column: counts)
    writer.append(column: starts)
    writer.append(blob: bytes)
  }

  /// Appends the list of one word; see `IndexedWords.block`.
  private static func append(_ segments: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
    let start = bytes.count
    let blocks = (segments.count - 1) / IndexedWords.block
    bytes += repeatElement(0, count: blocks * 8)
    var last = -1
    for (index, segment) in segments.enumerated() {
      if index > 0, index % IndexedWords.block == 0 {
        let entry = start + (index / IndexedWords.block - 1) * 8
        put(last, at: entry, in: &bytes)
        put(bytes.count - start, at: entry + 4, in: &bytes)
      }
      Varint.append(Int(segment) - last - 1, to: &bytes)
      last = Int(segment)
    }
  }

  private static func put(_ number: Int, at offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
  }
}

extension String {
  /// Whether the text has nothing but letters with and without accents, digits and common punctuation: each of its words is
  /// a word of its `MatchKey` then.
  fileprivate var isPlainLatin: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x00...0xAC, 0xAE...0x12F, 0x131...0x148, 0x14A...0x17F, 0x2010...0x2027, 0x20AC: true
      default: false
      }
    }
  }

  /// Whether the words of the text's `MatchKey` are the keys of its words.
  fileprivate var hasKeysOfItsWords: Bool {
    let key = MatchKey.of(self)
    let keyWords = key.tokens.filter { $0.kind == .letter }.map { key.slice($0.bytes) }
    let text = lowercasedByICU
    let words = text.tokens.filter { $0.kind == .letter }.map { Substring(MatchKey.of(String(text.slice($0.bytes)))) }
    return keyWords == words
  }
}
