internal import UnicodeText

/// Gives every distinct byte string a number, in the order in which they come.
struct SymbolTable {
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing: 0 is free, otherwise the hash and the symbol plus 1, in halves.
  private var slots = [UInt64](repeating: 0, count: 1024)

  private struct Entry {
    let start: UInt32
    let end: UInt32
  }

  var count: Int { entries.count }

  /// The bytes of a symbol.
  subscript(symbol: UInt32) -> ArraySlice<UInt8> { bytes[range(symbol)] }

  func hash(of symbol: UInt32) -> UInt32 { Self.hash(bytes.span, range(symbol)) }

  /// The number of `text[range]`, a new one if it was not seen before.
  mutating func intern(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let hash = Self.hash(text, range)
    let slot = slot(of: text, range, hash)
    if slots[slot] != 0 { return UInt32(truncatingIfNeeded: slots[slot]) &- 1 }
    let start = bytes.count
    for i in range { bytes.append(text[i]) }
    entries.append(Entry(start: UInt32(start), end: UInt32(bytes.count)))
    slots[slot] = UInt64(hash) << 32 | UInt64(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return UInt32(entries.count - 1)
  }

  /// Nil if `text[range]` was not seen before.
  func find(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    let slot = slot(of: text, range, Self.hash(text, range))
    return slots[slot] == 0 ? nil : UInt32(truncatingIfNeeded: slots[slot]) &- 1
  }

  private func range(_ symbol: UInt32) -> Range<Int> {
    Int(entries[Int(symbol)].start)..<Int(entries[Int(symbol)].end)
  }

  /// Where the string is, or where it would go.
  private func slot(of text: borrowing Span<UInt8>, _ range: Range<Int>, _ hash: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash,
        isEqual(UInt32(truncatingIfNeeded: slots[slot]) &- 1, text, range)
      {
        break
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private func isEqual(_ symbol: UInt32, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = self.range(symbol)
    guard own.count == range.count else { return false }
    let bytes = bytes.span
    for i in 0..<range.count where bytes[own.lowerBound &+ i] != text[range.lowerBound &+ i] { return false }
    return true
  }

  private mutating func grow() {
    let old = exchange(&slots, with: [UInt64](repeating: 0, count: slots.count * 2))
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// FNV-1a, finished so that all bits depend on all of it. Is the same in every run.
  static func hash(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for i in range { hash = (hash ^ UInt32(text[i])) &* 0x0100_0193 }
    hash = (hash ^ hash >> 16) &* 0x7FEB_352D
    return hash ^ hash >> 15
  }
}
