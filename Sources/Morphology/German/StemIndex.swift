internal import UnicodeText

/// Terms by their stems (``GermanStem``): what a word of a text begins with tells which terms it may be a form of, and what
/// begins inside it, which terms it may have as parts.
package struct StemIndex: Sendable {
  @usableFromInline
  struct Stem: Sendable {
    let hash: UInt64
    /// The first and the last of the terms that begin so, in `links`.
    @usableFromInline let first: Int32
    var last: Int32
    /// Of the shortest first word of the terms, in letters.
    var wordLength: Int32
    @usableFromInline var done: Uses = []
  }

  /// What the terms of a stem are made ready for.
  package struct Uses: OptionSet, Sendable {
    package let rawValue: UInt8

    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// To be found as whole words, in all their forms.
    package static let forms = Uses(rawValue: 1)
    /// To be found as parts of compounds.
    package static let parts = Uses(rawValue: 2)
  }

  /// A stem that stands in a word.
  package struct Occurrence: Sendable {
    /// Its number in the index.
    package let stem: Int
    /// Where it stands, in letters of the word.
    package let letters: Range<Int>
  }

  /// A term, and the next one that begins so; -1 for none.
  @usableFromInline
  struct Link: Sendable {
    @usableFromInline let term: Int32
    @usableFromInline var next: Int32 = -1
  }

  /// For each slot, 32 bits of the stem's hash, and its index plus one; 0 where it is free. As many as a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 10)
  @usableFromInline var stems: [Stem] = []
  @usableFromInline var links: [Link] = []
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
    var hash = FNV1a.seed
    let prime = FNV1a.prime
    for byte in stem { hash = (hash ^ UInt64(byte)) &* prime }
    let slot = slot(of: hash)
    if slots[slot] == 0 {
      stems.append(
        Stem(hash: hash, first: Int32(links.count), last: Int32(links.count), wordLength: Int32(length)))
      slots[slot] = Self.filled(hash, stems.count)
    } else {
      let index = self.stem(in: slot)
      links[Int(stems[index].last)].next = Int32(links.count)
      stems[index].last = Int32(links.count)
      stems[index].wordLength = min(stems[index].wordLength, Int32(length))
    }
    links.append(Link(term: term))
    if stems.count * 2 > slots.count { grow() }
  }

  /// Adds to `found` each stem that a word begins with or, where parts are sought, has anywhere, from left to right, and the
  /// shorter ones first.
  ///
  /// - Parameter word: in small letters, as stems are.
  /// - Complexity: O(*n*) for stems of bounded length
  package func find(in word: [UInt8], seeksParts: Bool, into found: inout [Occurrence]) {
    guard word.count >= GermanStem.shortest else { return }
    let (seed, prime) = (FNV1a.seed, FNV1a.prime)
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
        if stem >= 0 { found.append(Occurrence(stem: stem, letters: place..<place + next)) }
      }
    }
  }

  /// Whether the terms of a stem are ready for a use.
  @inlinable
  package func isDone(_ use: Uses, _ stem: Int) -> Bool { stems[stem].done.contains(use) }

  /// Remembers that the terms of a stem are ready for a use.
  @inlinable
  package mutating func markDone(_ use: Uses, _ stem: Int) { stems[stem].done.insert(use) }

  /// The terms of a stem, in their order.
  package func terms(of stem: Int) -> [Int] {
    var terms: [Int] = []
    var link = firstLink(of: stem)
    while let current = link {
      terms.append(term(at: current))
      link = self.link(after: current)
    }
    return terms
  }

  /// Where the first term of a stem is, for who goes through them while the index may change.
  @inlinable
  package func firstLink(of stem: Int) -> Int? { Int(stems[stem].first) }

  /// The term at a place.
  @inlinable
  package func term(at link: Int) -> Int { Int(links[link].term) }

  /// Where the next term of the same stem is; nil behind the last.
  @inlinable
  package func link(after link: Int) -> Int? {
    let next = Int(links[link].next)
    return next < 0 ? nil : next
  }

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
