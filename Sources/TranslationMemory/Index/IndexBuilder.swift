internal import UnicodeText

/// Collects the units of a memory for its match index.
struct IndexBuilder {
  private var ids: [Int] = []
  private var kinds: [Int] = []
  private var recencies: [Int64] = []
  private var usages: [Int] = []
  private var identities: [UInt32] = []
  private var sides: [(language: Int64, side: SideBuilder)] = []

  var count: Int { ids.count }

  /// Adds a unit; units come in ascending order.
  ///
  /// - Parameters:
  ///   - identity: `TranslationUnit.identity`.
  ///   - texts: of the variants, in their order.
  mutating func add(_ unit: UnitHeader, identity: UInt64, texts: ArraySlice<String>) {
    ids.append(Int(unit.id))
    kinds.append(Int(unit.kind))
    recencies.append(unit.recency)
    usages.append(Int(unit.usage))
    identities.append(IndexedUnits.hash(ofIdentity: identity))
    for (place, text) in texts.enumerated() {
      let side = side(of: unit.languages[place])
      sides[side].side.add(text, unit: ids.count - 1, place: place)
    }
  }

  private mutating func side(of language: Int64) -> Int {
    if let known = sides.firstIndex(where: { $0.language == language }) { return known }
    sides.append((language, SideBuilder()))
    return sides.count - 1
  }

  /// Says that a unit that was added has been used more often since.
  mutating func recount(_ unit: Int64, usage: Int64) {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < unit { low = middle + 1 } else { high = middle }
    }
    if low < ids.count, ids[low] == unit { usages[low] = Int(usage) }
  }

  /// The finished bytes of the index.
  consuming func bytes(_ revision: Revision) -> [UInt8] {
    var writer = IndexWriter(reserved: IndexFile.headerLength)
    writer.append(Int(revision.number))
    writer.append(Int(revision.stamp))
    // Numbers are mostly without gaps: then all of these are equal and take no room.
    writer.append(column: ids.indices.map { ids[$0] - $0 })
    writer.append(column: kinds)
    let dates = Set(recencies).sorted()
    writer.append(column: dates.map(Int.init))
    writer.append(column: Self.ranks(of: recencies, in: dates))
    writer.append(column: usages)
    writer.append(hashes: identities)
    writer.append(sides.count)
    for (language, side) in sides.sorted(by: { $0.language < $1.language }) {
      writer.append(Int(language))
      side.write(to: &writer)
    }
    return IndexFile.seal(writer)
  }

  private static func ranks(of recencies: [Int64], in dates: [Int64]) -> [Int] {
    if dates.count == 1 { return [Int](repeating: 0, count: recencies.count) }
    var ranks: [Int64: Int] = [:]
    for (rank, date) in dates.enumerated() { ranks[date] = rank }
    return recencies.map { ranks[$0] ?? 0 }
  }
}

/// Collects the segments of one language.
private struct SideBuilder {
  private var table = SymbolTable()
  /// The words of all segments, one after the other, by their numbers in `table`.
  private var symbols: [UInt32] = []
  private var ends: [Int] = []
  /// How many characters the segments have in small letters.
  private var characters: [UInt32] = []
  private var units: [UInt32] = []
  private var places: [UInt16] = []
  /// Of the segments' `MatchKey`s.
  private var keyHashes: [UInt32] = []
  /// See `IndexedSegments.irregular`.
  private var irregular: Set<Int> = []
  private var scanner = LowercaseTokens()
  private var key: [UInt8] = []

  mutating func add(_ text: String, unit: Int, place: Int) {
    scanner.scan(text)
    table.intern(scanner, into: &symbols)
    if !scanner.isPlain && !text.hasKeysOfItsWords { irregular.insert(ends.count) }
    ends.append(symbols.count)
    characters.append(scanner.characterCount)
    units.append(UInt32(unit))
    places.append(UInt16(place))
    key.removeAll(keepingCapacity: true)
    MatchKey.append(of: text, to: &key)
    keyHashes.append(StableHash.ofKey(key))
  }

  private func range(_ segment: Int) -> Range<Int> { (segment == 0 ? 0 : ends[segment - 1])..<ends[segment] }

  consuming func write(to writer: inout IndexWriter) {
    let order = segmentsByLength()
    let ranks = ranksByFrequency()
    for index in symbols.indices { symbols[index] = ranks[Int(symbols[index])] }
    let isWord = writeWords(ranks, order, to: &writer)
    writer.append(order.count)
    writeLengths(order, to: &writer)
    writer.append(column: order.map { Int(units[$0]) })
    writer.append(column: order.map { Int(places[$0]) })
    var starts: [Int] = []
    var bytes: [UInt8] = []
    starts.reserveCapacity(order.count)
    bytes.reserveCapacity(symbols.count * 3 / 2)
    for segment in order {
      starts.append(bytes.count)
      for index in range(segment) { Varint.append(Int(symbols[index]), to: &bytes) }
    }
    writer.append(column: starts)
    writer.append(column: order.map { segment in range(segment).count { isWord[Int(symbols[$0])] } })
    writer.append(blob: bytes)
    let found = order.indices.filter { irregular.contains(order[$0]) }
    writer.append(found.count)
    for segment in found { writer.append(segment) }
    writer.append(hashes: order.map { keyHashes[$0] })
  }

  private static func isItsOwnKey(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39
  }

  /// The segments, those with the fewest words first, and among them those with the fewest characters.
  private func segmentsByLength() -> [Int] {
    let byCharacters = Self.sorted(Array(ends.indices), by: characters)
    return Self.sorted(byCharacters, by: ends.indices.map { UInt32(range($0).count) })
  }

  /// The segments with the lowest numbers first, those of equal ones as they were.
  private static func sorted(_ segments: [Int], by numbers: [UInt32]) -> [Int] {
    var firsts = [Int](repeating: 0, count: Int(numbers.max() ?? 0) + 2)
    for number in numbers { firsts[Int(number) + 1] += 1 }
    for number in firsts.indices.dropFirst() { firsts[number] += firsts[number - 1] }
    var sorted = [Int](repeating: 0, count: segments.count)
    for segment in segments {
      let number = Int(numbers[segment])
      sorted[firsts[number]] = segment
      firsts[number] += 1
    }
    return sorted
  }

  /// For each word of `alphabet` its new number: the most frequent word is 0.
  private func ranksByFrequency() -> [UInt32] {
    var counts = [Int](repeating: 0, count: table.count)
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
    let runs = order.indices.filter { place in
      place == 0 || characters[order[place]] != characters[order[place - 1]]
        || range(order[place]).count != range(order[place - 1]).count
    }
    writer.append(column: runs)
    writer.append(column: runs.map { Int(characters[order[$0]]) })
  }

  /// - Returns: for each word, by its new number, whether it consists of letters.
  private func writeWords(_ ranks: [UInt32], _ order: [Int], to writer: inout IndexWriter) -> [Bool] {
    var words = [UInt32](repeating: 0, count: ranks.count)
    for (symbol, rank) in ranks.enumerated() { words[Int(rank)] = UInt32(symbol) }
    var text: [UInt8] = []
    var ends: [Int] = []
    var slots = [Int](repeating: 0, count: words.count + words.count / 3 + 1)
    for (rank, symbol) in words.enumerated() {
      text += table[symbol]
      ends.append(text.count)
      var slot = IndexedWords.slot(of: table.hash(of: symbol), among: slots.count)
      while slots[slot] != 0 { slot = slot + 1 == slots.count ? 0 : slot + 1 }
      slots[slot] = rank + 1
    }
    writer.append(words.count)
    writer.append(blob: text)
    writer.append(column: ends)
    writer.append(column: slots)
    let kinds = words.map { WordKind(of: table[$0]) }
    writer.append(column: kinds.map { Int($0.rawValue) })
    appendFolded(words, to: &writer)
    writeLists(order, words: words.count, to: &writer)
    return kinds.map { $0 == .letters }
  }

  /// Appends the words whose `MatchKey` is spelled otherwise.
  private func appendFolded(_ words: [UInt32], to writer: inout IndexWriter) {
    var hashes: [UInt32] = []
    var numbers: [UInt32] = []
    var key: [UInt8] = []
    for (rank, symbol) in words.enumerated() where !table[symbol].allSatisfy(Self.isItsOwnKey) {
      key.removeAll(keepingCapacity: true)
      MatchKey.append(of: String(decoding: table[symbol], as: UTF8.self), to: &key)
      guard !key.elementsEqual(table[symbol]) else { continue }
      hashes.append(StableHash.ofKey(key))
      numbers.append(UInt32(rank))
    }
    writer.append(hashes: hashes, numbers: numbers)
  }

  /// For each word the segments that have it, in the parts of `PrefixTier`.
  private func writeLists(_ order: [Int], words: Int, to writer: inout IndexWriter) {
    var counts = [Int](repeating: 0, count: words)
    var rarestFirst = symbols
    for segment in order {
      rarestFirst.sortDescending(range(segment))
      for index in range(segment)
      where index == range(segment).lowerBound || rarestFirst[index] != rarestFirst[index - 1] {
        counts[Int(rarestFirst[index])] += 1
      }
    }
    var nexts: [Int] = []
    nexts.reserveCapacity(words)
    var total = 0
    for count in counts {
      nexts.append(total)
      total += count
    }
    // A segment's place with the part of the list in the two lowest bits.
    var entries = [UInt32](repeating: 0, count: total)
    var tiers = PrefixTiers()
    for (place, segment) in order.enumerated() {
      let own = range(segment)
      for index in own where index == own.lowerBound || rarestFirst[index] != rarestFirst[index - 1] {
        let word = Int(rarestFirst[index])
        let tier = tiers.tier(of: index - own.lowerBound, length: own.count)
        entries[nexts[word]] = UInt32(place << 2 | tier)
        nexts[word] += 1
      }
    }
    var starts: [Int] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(total * 3 / 2)
    for word in 0..<words {
      starts.append(bytes.count)
      Self.append(entries[nexts[word] - counts[word]..<nexts[word]], to: &bytes)
    }
    writer.append(column: counts)
    writer.append(column: starts)
    writer.append(blob: bytes)
  }

  /// Appends the list of one word; see `IndexedWords.forEachSegment`.
  private static func append(_ entries: ArraySlice<UInt32>, to bytes: inout [UInt8]) {
    guard entries.count > PrefixTier.shortList else {
      appendPart(entries.map { $0 >> 2 }, to: &bytes)
      return
    }
    var parts = [[UInt32]](repeating: [], count: PrefixTier.count)
    for entry in entries { parts[Int(entry & 3)].append(entry >> 2) }
    var packed: [UInt8] = []
    for (tier, part) in parts.enumerated() {
      let start = packed.count
      appendPart(part, to: &packed)
      Varint.append(part.count, to: &bytes)
      if tier < parts.count - 1 { Varint.append(packed.count - start, to: &bytes) }
    }
    bytes += packed
  }

  private static func appendPart(_ segments: [UInt32], to bytes: inout [UInt8]) {
    guard !segments.isEmpty else { return }
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

/// What the words of an index consist of.
enum WordKind: UInt8 {
  case letters, digits, mark

  init(of word: some Collection<UInt8>) {
    if let first = word.first, first < 0x80 {
      self = Self.ascii[Int(first)]
    } else {
      self = Self.kind(String(decoding: word, as: UTF8.self).unicodeScalars.first)
    }
  }

  private static let ascii: [WordKind] = (UInt8(0)..<0x80).map { kind(Unicode.Scalar($0)) }

  private static func kind(_ scalar: Unicode.Scalar?) -> WordKind {
    switch scalar?.characterClass {
    case .letter: .letters
    case .digit: .digits
    case .mark, .space, nil: .mark
    }
  }
}

extension [UInt32] {
  /// Sorts a part of the array, which is short as a rule.
  fileprivate mutating func sortDescending(_ range: Range<Int>) {
    if range.count > 40 {
      self[range].sort(by: >)
      return
    }
    for index in range.dropFirst() {
      let value = self[index]
      var place = index
      while place > range.lowerBound, self[place &- 1] < value {
        self[place] = self[place &- 1]
        place &-= 1
      }
      self[place] = value
    }
  }
}

extension String {
  /// Whether the tokens of the text's `MatchKey` are the keys of its tokens.
  fileprivate var hasKeysOfItsWords: Bool {
    let key = MatchKey.of(self)
    let text = lowercasedByICU
    return key.tokens.map { key.slice($0.bytes) }
      == text.tokens.map { Substring(MatchKey.of(String(text.slice($0.bytes)))) }
  }
}
