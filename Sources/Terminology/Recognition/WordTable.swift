internal import UnicodeText

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
  /// Where each word begins in `letters`; one more than there are words.
  private var starts: [Int32] = [0]

  /// How many words have been inserted, by the last bits of their hashes in small letters.
  private var insertions: [UInt32] = Array(repeating: 0, count: bucketCount)

  private static let bucketCount = 1 << 12

  var count: Int { hashes.count }

  /// Where insertions of a word are counted, in whatever case it is.
  static func bucket(of text: [UInt8], _ range: Range<Int>) -> Int32 {
    var hash = FNV1a.seed
    let prime = FNV1a.prime
    if range.count == 3, let mark = foldedMark(text.span, range.lowerBound) {
      hash = (hash ^ UInt64(mark)) &* prime
    } else {
      // The bit that makes a capital small, in letters of ASCII and of Latin-1.
      for index in range { hash = (hash ^ UInt64(folded(text.span, index, range) | 0x20)) &* prime }
    }
    return Int32(truncatingIfNeeded: (hash ^ hash >> 29) & UInt64(bucketCount - 1))
  }

  /// How many words have been inserted of a bucket: as long as it is the same number, nothing that is found there is another.
  func insertions(in bucket: Int32) -> UInt32 { insertions[Int(bucket)] }

  /// The number of a word that may be new.
  ///
  /// - Complexity: O(length of the word), amortized
  mutating func insert(_ text: [UInt8], _ range: Range<Int>, _ change: CaseChange = .none) -> WordID {
    let hash = Self.hash(text, range, change)
    let slot = self.slot(of: text, range, hash, change)
    if slots[slot] > 0 { return slots[slot] - 1 }
    hashes.append(hash)
    insertions[Int(Self.bucket(of: text, range))] &+= 1
    Self.forEachByte(text, range, change) { letters.append($0) }
    starts.append(Int32(letters.count))
    slots[slot] = WordID(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return WordID(hashes.count - 1)
  }

  /// The number of a word, if it is known; -1 otherwise.
  ///
  /// - Parameter hash: the word's.
  /// - Complexity: O(length of the word) for a known one, O(1) for most others
  func find(_ text: [UInt8], _ range: Range<Int>, _ hash: UInt64, _ change: CaseChange = .none) -> WordID {
    slots[slot(of: text, range, hash, change)] - 1
  }

  /// The same word in another case.
  func find(_ text: [UInt8], _ range: Range<Int>, _ change: CaseChange) -> WordID {
    find(text, range, Self.hash(text, range, change), change)
  }

  // MARK: - Hashing

  private func slot(of text: [UInt8], _ range: Range<Int>, _ hash: UInt64, _ change: CaseChange) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let word = Int(slots[slot]) - 1
      if word < 0 || hashes[word] == hash && isWord(word, text, range, change) { return slot }
      slot = (slot + 1) & mask
    }
  }

  private func isWord(_ word: Int, _ text: [UInt8], _ range: Range<Int>, _ change: CaseChange) -> Bool {
    var index = Int(starts[word])
    let end = Int(starts[word + 1])
    var isEqual = true
    Self.forEachByte(text, range, change) { byte in
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

  /// With a last mixing step, so that the low bits may choose the slot.
  private static func hash(_ text: [UInt8], _ range: Range<Int>, _ change: CaseChange) -> UInt64 {
    if change == .none { return hash(text.span, range) }
    var hash = FNV1a.seed
    let prime = FNV1a.prime
    forEachByte(text, range, change) { hash = (hash ^ UInt64($0)) &* prime }
    return hash ^ (hash >> 29)
  }

  /// The same for a word as it is written.
  static func hash(_ text: borrowing Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = FNV1a.seed
    let prime = FNV1a.prime
    if range.count == 3, let mark = foldedMark(text, range.lowerBound) {
      hash = (hash ^ UInt64(mark)) &* prime
      return hash ^ (hash >> 29)
    }
    for index in range { hash = (hash ^ UInt64(folded(text, index, range))) &* prime }
    return hash ^ (hash >> 29)
  }

  /// A byte of a word, of which ß is ss.
  @inline(__always)
  private static func folded(_ text: borrowing Span<UInt8>, _ index: Int, _ word: Range<Int>) -> UInt8 {
    let byte = text[index]
    if byte < 0x80 { return byte }
    let isSharpS =
      byte == 0xC3 && index + 1 < word.upperBound && text[index + 1] == 0x9F
      || byte == 0x9F && index > word.lowerBound && text[index - 1] == 0xC3
    return isSharpS ? UInt8(ascii: "s") : byte
  }

  /// The bytes of a word in the one spelling that stands for all.
  @inline(__always)
  private static func forEachByte(
    _ text: [UInt8], _ range: Range<Int>, _ change: CaseChange, _ body: (UInt8) -> Void
  ) {
    if range.count == 3, let mark = foldedMark(text.span, range.lowerBound) {
      body(mark)
      return
    }
    for index in range {
      let byte = folded(text.span, index, range)
      body(change == .none || byte != text[index] ? byte : text.changed(index, change, start: range.lowerBound))
    }
  }

  /// The ASCII character for three bytes that are an apostrophe or hyphen of the block U+2000.
  @inline(__always)
  private static func foldedMark(_ text: borrowing Span<UInt8>, _ start: Int) -> UInt8? {
    guard text[start] == 0xE2, text[start + 1] == 0x80 else { return nil }
    return switch text[start + 2] {
    case 0x98, 0x99: UInt8(ascii: "'")
    case 0x90, 0x91: UInt8(ascii: "-")
    default: nil
    }
  }
}
