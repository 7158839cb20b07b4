internal import GRDB

/// Finds the units that one that is imported may repeat, by the hash of all that makes units repeats of each other.
struct KnownIdentities {
  /// The units that the match index beside the memory has.
  private let index: OpenIndex?
  /// The others, open addressing: 0 is free, otherwise the upper half of the identity and the unit's number, in halves.
  private var slots: [UInt64]
  /// How many units the index does not have.
  private(set) var count = 0

  /// The identities of one state of a memory.
  struct Kept {
    let identities: KnownIdentities
    let revision: Revision
  }

  /// - Parameter isEmpty: whether the memory has no units.
  init(_ db: Database, _ store: MemoryStore, isEmpty: Bool) throws {
    slots = [UInt64](repeating: 0, count: 1 << 12)
    guard !isEmpty else {
      index = nil
      return
    }
    var index = try store.index(db)
    if let damaged = index, !damaged.areWhole([damaged.units.identitiesPart]) {
      store.dismiss(damaged)
      index = nil
    }
    self.index = index
    let kinds = try KindTable.read(db)
    let units = try MemoryIndexing.unindexedUnits(db, path: store.path, index, kinds, withIdentities: true).units
    for unit in units { if let identity = unit.identity { insert(identity, unit: unit.header.id) } }
  }

  /// Whether there are so few units outside the index that it need not be made anew, and so few that it need not be now.
  var isSmall: Bool { count <= MemoryIndexing.mostUnindexed(of: index?.units.count ?? 0) }
  var isBearable: Bool { count <= MemoryIndexing.mostUnindexedMeanwhile(of: index) }

  /// Whether what the index does not have is kept here beside this index.
  func belong(to index: OpenIndex?) -> Bool { self.index === index }

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
