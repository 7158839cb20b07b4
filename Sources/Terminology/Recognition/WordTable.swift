/// Words by their bytes: a hash table that is asked with a place in a text, so that no string is made for a look-up.
///
/// ß and ss are one spelling, and so are the kinds of apostrophe and of hyphen.
struct WordTable: Sendable {
  typealias WordID = Int32

  /// For each slot, the word's number plus one; 0 where it is free. As many as a power of two.
  private var slots: [WordID] = Array(repeating: 0, count: 1 << 10)
  private var hashes: [UInt64] = []
  /// All words one after another, each as it is looked up.
  private var letters: [UInt8] = []
  private var ends: [Int32] = []

  var count: Int { hashes.count }

  /// The number of a word that may be new.
  ///
  /// - Complexity: O(length of the word), amortized
  mutating func insert(_ text: [UInt8], _ range: Range<Int>) -> WordID {
    let hash = Self.hash(text, range)
    let slot = self.slot(of: text, range, hash)
    if slots[slot] > 0 { return slots[slot] - 1 }
    hashes.append(hash)
    Self.forEachByte(text, range) { letters.append($0) }
    ends.append(Int32(letters.count))
    slots[slot] = WordID(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return WordID(hashes.count - 1)
  }

  /// The number of a word, if it is known.
  ///
  /// - Complexity: O(length of the word)
  func find(_ text: [UInt8], _ range: Range<Int>) -> WordID? {
    let known = slots[slot(of: text, range, Self.hash(text, range))]
    return known > 0 ? known - 1 : nil
  }

  // MARK: - Hashing

  private func slot(of text: [UInt8], _ range: Range<Int>, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0, !isWord(Int(slots[slot]) - 1, text, range, hash) { slot = (slot + 1) & mask }
    return slot
  }

  private func isWord(_ word: Int, _ text: [UInt8], _ range: Range<Int>, _ hash: UInt64) -> Bool {
    guard hashes[word] == hash else { return false }
    var index = word == 0 ? 0 : Int(ends[word - 1])
    let end = Int(ends[word])
    var isEqual = true
    Self.forEachByte(text, range) { byte in
      isEqual = isEqual && index < end && letters[index] == byte
      index += 1
    }
    return isEqual && index == end
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (word, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] > 0 { slot = (slot + 1) & mask }
      slots[slot] = WordID(word + 1)
    }
  }

  /// FNV-1a with a last mixing step, so that the low bits may choose the slot.
  private static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    forEachByte(text, range) { hash = (hash ^ UInt64($0)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }

  /// The bytes of a word in the one spelling that stands for all.
  @inline(__always)
  private static func forEachByte(_ text: [UInt8], _ range: Range<Int>, _ body: (UInt8) -> Void) {
    guard !range.isEmpty else { return }
    if range.count == 3, let mark = foldedMark(text, range.lowerBound) {
      body(mark)
      return
    }
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte == 0xC3, index + 1 < range.upperBound, text[index + 1] == 0x9F {
        body(UInt8(ascii: "s"))
        body(UInt8(ascii: "s"))
        index += 2
      } else {
        body(byte)
        index += 1
      }
    }
  }

  /// The ASCII character for an apostrophe or hyphen of the block U+2000.
  @inline(__always)
  private static func foldedMark(_ text: [UInt8], _ start: Int) -> UInt8? {
    guard text[start] == 0xE2, text[start + 1] == 0x80 else { return nil }
    return switch text[start + 2] {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x90, 0x91: UInt8(ascii: "-")
    default: nil
    }
  }
}
