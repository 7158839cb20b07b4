/// A 64-bit hash that is the same on every machine and in every run, for keys that are kept on disk.
///
/// FNV-1a (Fowler, Noll, Vo; draft-eastlake-fnv), finished with the mixer of MurmurHash3. Two texts may share a hash: what
/// is found by it must be compared.
struct StableHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }

  /// Takes in the text and its end, so that parts of a whole cannot run into each other.
  mutating func combine(_ text: String) {
    for byte in text.utf8 { combine(byte) }
    combine(0xFF)
  }

  mutating func combine(_ bytes: [UInt8]) {
    for byte in bytes { combine(byte) }
    combine(0xFF)
  }

  /// As a signed number, which is what SQLite stores.
  var value: Int64 {
    var mixed = state
    mixed = (mixed ^ mixed >> 33) &* 0xFF51_AFD7_ED55_8CCD
    mixed = (mixed ^ mixed >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return Int64(bitPattern: mixed ^ mixed >> 33)
  }

  static func of(_ text: String) -> Int64 {
    var hash = StableHash()
    hash.combine(text)
    return hash.value
  }
}
