/// Gives every distinct byte string a number, in the order in which they come.
struct SymbolTable {
  private var bytes: [UInt8] = []
  /// Where symbol *i* ends in `bytes`; it begins where the one before ends.
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// Open addressing: 0 is free, otherwise the symbol plus 1.
  private var slots = [UInt32](repeating: 0, count: 1024)

  var count: Int { ends.count }

  /// The bytes of a symbol.
  subscript(symbol: UInt32) -> ArraySlice<UInt8> { bytes[range(symbol)] }

  func hash(of symbol: UInt32) -> UInt32 { hashes[Int(symbol)] }

  /// The number of `text[range]`, a new one if it was not seen before.
  mutating func intern(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32 {
    let hash = Self.hash(text, range)
    let slot = slot(of: text, range, hash)
    if slots[slot] != 0 { return slots[slot] - 1 }
    for i in range { bytes.append(text[i]) }
    ends.append(UInt32(bytes.count))
    hashes.append(hash)
    slots[slot] = UInt32(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return UInt32(ends.count - 1)
  }

  /// Nil if `text[range]` was not seen before.
  func find(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    let slot = slot(of: text, range, Self.hash(text, range))
    return slots[slot] == 0 ? nil : slots[slot] - 1
  }

  private func range(_ symbol: UInt32) -> Range<Int> {
    (symbol == 0 ? 0 : Int(ends[Int(symbol) - 1]))..<Int(ends[Int(symbol)])
  }

  /// Where the string is, or where it would go.
  private func slot(of text: borrowing Span<UInt8>, _ range: Range<Int>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let symbol = slots[slot] - 1
      if hashes[Int(symbol)] == hash, isEqual(symbol, text, range) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func isEqual(_ symbol: UInt32, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = self.range(symbol)
    guard own.count == range.count else { return false }
    for i in 0..<range.count where bytes[own.lowerBound + i] != text[range.lowerBound + i] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (symbol, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(symbol + 1)
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
