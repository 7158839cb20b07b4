/// The segments that a scan goes through, sorted by size, and the symbols that they consist of.
struct ScanTable {
  private(set) var variants: [Int64] = []
  private(set) var standings: [Standing] = []
  /// The row number of the unit's `UnitKind`.
  private(set) var kinds: [Int32] = []
  private(set) var symbols: [UInt32] = []
  private var starts: [UInt32] = [0]
  /// The sizes that occur, ascending, and the entries of each.
  private var groups: [(size: Int, entries: Range<Int>)] = []

  /// A segment before the table is sorted.
  struct Entry {
    let variant: Int64
    let standing: Standing
    let kind: Int32
    let size: Int
    let symbols: [UInt32]
  }

  init(_ entries: [Entry]) {
    let order = entries.indices.sorted { (entries[$0].size, $0) < (entries[$1].size, $1) }
    symbols.reserveCapacity(entries.reduce(0) { $0 + $1.symbols.count })
    for (place, index) in order.enumerated() {
      let entry = entries[index]
      variants.append(entry.variant)
      standings.append(entry.standing)
      kinds.append(entry.kind)
      symbols += entry.symbols
      starts.append(UInt32(symbols.count))
      if groups.last?.size != entry.size { groups.append((entry.size, place..<place)) }
      groups[groups.count - 1].entries = groups[groups.count - 1].entries.lowerBound..<place + 1
    }
  }

  var count: Int { variants.count }

  /// Where in `symbols` an entry's symbols are.
  func range(_ entry: Int) -> Range<Int> { Int(starts[entry])..<Int(starts[entry + 1]) }

  /// Calls `body` with the sizes and their entries, the sizes that are nearest to `size` by their ratio first, until it
  /// returns false.
  func forEachGroup(nearestTo size: Int, _ body: (_ size: Int, _ entries: Range<Int>) -> Bool) {
    var above = groups.firstIndex { $0.size >= size } ?? groups.endIndex
    var below = above - 1
    while true {
      let smaller = below >= 0 ? Double(groups[below].size) / Double(max(1, size)) : -1
      let larger = above < groups.count ? Double(size) / Double(max(1, groups[above].size)) : -1
      if smaller < 0 && larger < 0 { return }
      let next = larger >= smaller ? above : below
      if larger >= smaller { above += 1 } else { below -= 1 }
      guard body(groups[next].size, groups[next].entries) else { return }
    }
  }
}
