import TranslationMemory
import UnicodeText

/// Counts the distinct pairs of source and target text that an import would store.
struct PairCounter {
  private let source: LanguageTag
  private let target: LanguageTag
  /// A hash stands for the texts: two of a million different pairs fall together once in millions of files.
  private var seen = SeenHashes()
  private var hashes: [UInt64] = []

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = source
    self.target = target
  }

  var count: Int { seen.count }

  mutating func add(_ source: String, _ target: String) {
    add(Self.hash(source.utf8Span.span), Self.hash(target.utf8Span.span))
  }

  mutating func add(_ unit: TranslationUnit) {
    for from in unit.variants where from.language.matches(source) {
      for to in unit.variants where to.language.matches(target) { add(from.segment.text, to.segment.text) }
    }
  }

  mutating func add(_ units: PackedUnits) {
    let sides = units.kinds.map { kind in
      kind.languages.map { (isSource: $0.matches(source), isTarget: $0.matches(target)) }
    }
    for unit in 0..<units.count {
      let sides = sides[units.kind(unit)]
      hashes.removeAll(keepingCapacity: true)
      units.forEachText(unit) { _, text in hashes.append(Self.hash(text)) }
      for from in sides.indices where sides[from].isSource {
        for to in sides.indices where sides[to].isTarget { add(hashes[from], hashes[to]) }
      }
    }
  }

  private mutating func add(_ source: UInt64, _ target: UInt64) {
    var hash = StableHash()
    hash.combine(source)
    hash.combine(target)
    seen.insert(hash.value)
  }

  private static func hash(_ text: Span<UInt8>) -> UInt64 {
    var hash = StableHash()
    hash.combine(text)
    return hash.value
  }
}

/// A set of hashes.
struct SeenHashes {
  private(set) var count = 0
  /// Open addressing; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 1 << 10)

  /// - Returns: false where it was there already.
  @discardableResult
  mutating func insert(_ hash: UInt64) -> Bool {
    let hash = hash == 0 ? 1 : hash
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    if slots[slot] == hash { return false }
    slots[slot] = hash
    count += 1
    return true
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = exchange(&slots, with: [UInt64](repeating: 0, count: slots.count * 2))
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
