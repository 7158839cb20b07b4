internal import GRDB

/// Finds the units that one that is imported may repeat, by the hash of all that makes units repeats of each other.
struct KnownIdentities {
  /// The units that the match index beside the memory has.
  private let index: OpenIndex?
  /// The others, open addressing: 0 is free, otherwise the upper half of the identity and the unit's number, in halves.
  private var slots: [UInt64]
  private var count = 0

  /// - Parameter isEmpty: whether the memory has no units.
  init(_ db: Database, path: String, isEmpty: Bool) throws {
    slots = [UInt64](repeating: 0, count: 1 << 12)
    guard !isEmpty else {
      index = nil
      return
    }
    let index = try MemoryIndexing.index(db, beside: path)
    self.index = index
    let kinds = try KindTable.read(db)
    let units = try MemoryIndexing.unindexedUnits(db, path: path, index, kinds, withIdentities: true).units
    for unit in units { if let identity = unit.identity { insert(identity, unit: unit.header.id) } }
  }

  /// The numbers of the units that may have this identity.
  func units(with identity: UInt64) -> [Int64] {
    var units: [Int64] = []
    let half = identity >> 32
    var slot = Int(half) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == half { units.append(Int64(slots[slot] & 0xFFFF_FFFF)) }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let index else { return units }
    return units + index.bytes.withSpan { index.units.ids(ofIdentity: identity, $0) }
  }

  mutating func insert(_ identity: UInt64, unit: Int64) {
    if count * 2 >= slots.count {
      let entries = exchange(&slots, with: [UInt64](repeating: 0, count: slots.count * 2))
      for entry in entries where entry != 0 { place(entry) }
    }
    place(identity & ~0xFFFF_FFFF | UInt64(unit) & 0xFFFF_FFFF)
    count += 1
  }

  private mutating func place(_ entry: UInt64) {
    var slot = Int(entry >> 32) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }
}
