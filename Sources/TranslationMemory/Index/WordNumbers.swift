internal import UnicodeText

/// Gives every distinct word of many texts a number, in the order in which they come.
struct WordNumbers: ~Copyable {
  private var text: ScratchArray<UInt8>
  private var ends: ScratchArray<Int>
  /// Open addressing, by turns: a word's key, 0 where the slot is free, and its number.
  private var slots: ScratchArray<UInt64>
  private var bits = 10
  private let folder: String?

  /// - Parameter folder: where scratch files may lie.
  init(in folder: String?) {
    self.folder = folder
    text = ScratchArray(in: folder)
    ends = ScratchArray(in: folder)
    slots = ScratchArray(in: folder)
    slots.append(repeating: 0, count: 2 << bits)
  }

  var count: Int { ends.count }

  /// Where the letters of a word are in the text of all words.
  func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

  /// Calls `body` with the letters of all words.
  func withLetters<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result { text.withSpan(body) }

  /// The number of the word `letters[range]`, a new one if it was not seen before.
  mutating func number(of letters: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    let key = Self.key(of: letters, range)
    let mask = 1 << bits &- 1
    var slot = Int(truncatingIfNeeded: (key &* Self.prime) >> UInt64(64 &- bits))
    while true {
      let present = slots[2 &* slot]
      if present == 0 { break }
      if present == key {
        let word = Int(truncatingIfNeeded: slots[2 &* slot &+ 1])
        if range.count < Self.shortEnd || isEqual(word, letters, range) { return word }
      }
      slot = (slot &+ 1) & mask
    }
    let word = ends.count
    for index in range { text.append(letters[index]) }
    ends.append(text.count)
    slots[2 &* slot] = key
    slots[2 &* slot &+ 1] = UInt64(word)
    if ends.count * 2 > 1 << bits { grow() }
    return word
  }

  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87
  /// Words below this length are their own keys.
  private static let shortEnd = 8

  /// The word itself and its length if it is short, otherwise a hash that no short word has; never 0.
  @inline(__always)
  private static func key(of letters: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    let bytes = unsafe letters.bytes
    let count = range.count
    var position = range.lowerBound
    if count < shortEnd {
      if position &+ 8 <= letters.count {
        let word = bytes.uint64(position) & (1 << UInt64(8 &* count) &- 1)
        return word | UInt64(count) << 56
      }
      var word: UInt64 = 0
      for offset in 0..<count { word |= UInt64(letters[position &+ offset]) << UInt64(8 &* offset) }
      return word | UInt64(count) << 56
    }
    var hash = UInt64(count) &* prime
    while position &+ 8 <= range.upperBound {
      hash = mixed(hash, bytes.uint64(position))
      position &+= 8
    }
    // The last eight bytes, some of them for the second time.
    hash = mixed(hash, bytes.uint64(range.upperBound &- 8))
    return hash | 0xFF << 56
  }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* prime
    return product << 31 | product >> 33
  }

  private func isEqual(_ word: Int, _ letters: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = self.range(of: word)
    guard own.count == range.count else { return false }
    for offset in 0..<range.count where text[own.lowerBound &+ offset] != letters[range.lowerBound &+ offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    let old = exchange(&slots, with: ScratchArray(in: folder))
    bits += 1
    slots.append(repeating: 0, count: 2 << bits)
    let mask = 1 << bits - 1
    for index in stride(from: 0, to: old.count, by: 2) where old[index] != 0 {
      var slot = Int(truncatingIfNeeded: (old[index] &* Self.prime) >> UInt64(64 &- bits))
      while slots[2 &* slot] != 0 { slot = (slot &+ 1) & mask }
      slots[2 &* slot] = old[index]
      slots[2 &* slot &+ 1] = old[index + 1]
    }
  }
}
