internal import UnicodeText

/// Terms by their stems (``GermanStem``): what a word of a text begins with tells which terms it may be a form of, and what
/// begins inside it, which terms it may have as parts.
package struct StemIndex: Sendable {
  private struct Stem: Sendable {
    let hash: UInt64
    /// The last of the terms that begin so, in `links`.
    var last: Int32
    /// Of the shortest first word of the terms, in letters.
    var wordLength: Int32
    var stage = Stage.waiting
  }

  /// What has been done with the terms of a stem.
  package enum Stage: UInt8, Comparable, Sendable {
    case waiting
    /// Their forms are in the trie.
    case expanded
    /// They are also known as parts of compounds.
    case compounded

    package static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }

  /// A term, and the one before it that begins so; -1 for none.
  private struct Link: Sendable {
    let term: Int32
    let before: Int32
  }

  /// For each slot, 32 bits of the stem's hash, and its index plus one; 0 where it is free. As many as a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 10)
  private var stems: [Stem] = []
  private var links: [Link] = []
  /// For each three letters, the lengths of the stems that begin with them, a bit each.
  private var lengths: [UInt64] = Array(repeating: 0, count: LetterKey.count)

  package init() {}

  /// Longer stems are cut.
  private static let longest = 60

  /// Files a term under a stem.
  ///
  /// - Parameters:
  ///   - stem: at least `GermanStem.shortest` letters.
  ///   - length: of the term's first word, in letters.
  /// - Complexity: O(length of the stem), amortized
  package mutating func insert(_ term: Int32, _ stem: ArraySlice<UInt8>, length: Int) {
    let stem = stem.prefix(Self.longest)
    lengths[Self.key(stem, stem.startIndex)] |= 1 << UInt64(stem.count)
    var hash = FNV1a().value
    let prime = FNV1a.prime
    for byte in stem { hash = (hash ^ UInt64(byte)) &* prime }
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      stems.append(Stem(hash: hash, last: -1, wordLength: Int32(length)))
      slots[slot] = Self.filled(hash, stems.count)
    }
    let index = self.stem(in: slot)
    links.append(Link(term: term, before: stems[index].last))
    stems[index].wordLength = min(stems[index].wordLength, Int32(length))
    stems[index].last = Int32(links.count - 1)
    if stems.count * 2 > slots.count { grow() }
  }

  /// Calls `body` with each stem that a word begins with or, where parts are sought, has anywhere, and with the place where it
  /// stands.
  ///
  /// - Parameter word: in small letters, as stems are.
  /// - Complexity: O(*n*) for stems of bounded length
  package func forEachStem(in word: [UInt8], seeksParts: Bool, _ body: (_ stem: Int, _ place: Int) -> Void) {
    guard word.count >= GermanStem.shortest else { return }
    let (seed, prime) = (FNV1a().value, FNV1a.prime)
    for place in 0...(seeksParts ? word.count - GermanStem.shortest : 0) {
      var rest = lengths[Self.key(word[...], place)]
      var hash = seed
      var length = 0
      while rest != 0 {
        let next = rest.trailingZeroBitCount
        guard place + next <= word.count else { break }
        for index in place + length..<place + next { hash = (hash ^ UInt64(word[index])) &* prime }
        length = next
        rest &= rest - 1
        let stem = stem(in: slot(of: hash))
        if stem >= 0 { body(stem, place) }
      }
    }
  }

  /// How far the terms of a stem are expanded.
  package func stage(_ stem: Int) -> Stage { stems[stem].stage }

  /// Brings the terms of a stem to a stage.
  ///
  /// - Returns: the terms, in their order; none where the stem had come so far before.
  package mutating func advance(_ stem: Int, to stage: Stage) -> [Int] {
    guard stems[stem].stage < stage else { return [] }
    stems[stem].stage = stage
    return terms(of: stem)
  }

  /// The terms of a stem, in their order.
  ///
  /// - Complexity: O(number of terms)
  package func terms(of stem: Int) -> [Int] {
    var terms: [Int] = []
    var link = stems[stem].last
    while link >= 0 {
      terms.append(Int(links[Int(link)].term))
      link = links[Int(link)].before
    }
    terms.reverse()
    return terms
  }

  /// Remembers that the forms of all terms of a stem are made.
  package mutating func markExpanded(_ stem: Int) { stems[stem].stage = max(stems[stem].stage, .expanded) }

  /// How many letters the shortest first word of the terms of a stem has.
  package func wordLength(_ stem: Int) -> Int { Int(stems[stem].wordLength) }

  // MARK: - Hashing

  /// Stems of one hash are taken for one, which costs nothing but the forms of a term that nobody asked for.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 29) & mask
    while slots[slot] != 0, slots[slot] >> 32 != hash >> 32 || stems[stem(in: slot)].hash != hash {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  /// The stem in a slot; -1 for none.
  @inline(__always)
  private func stem(in slot: Int) -> Int { Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1 }

  private static func filled(_ hash: UInt64, _ number: Int) -> UInt64 { hash & ~0xFFFF_FFFF | UInt64(number) }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for index in stems.indices { slots[slot(of: stems[index].hash)] = Self.filled(stems[index].hash, index + 1) }
  }

  @inline(__always)
  private static func key(_ word: ArraySlice<UInt8>, _ place: Int) -> Int {
    LetterKey.code(word[place]) << 10 | LetterKey.code(word[place + 1]) << 5 | LetterKey.code(word[place + 2])
  }
}
