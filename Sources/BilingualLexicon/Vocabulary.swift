internal import UnicodeText

/// Words numbered from 0 in the order in which they were first seen. They are kept as UTF-8, one after the other.
package struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  /// A hash table with open addressing: the number of a word, or -1. Its size is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)

  package init() {}

  /// The words in their order, each once.
  package init(_ words: some Sequence<String>) {
    for word in words { _ = intern(word.utf8Span.span) }
  }

  /// How many words there are; their numbers are those below it.
  package var count: Int { starts.count - 1 }

  /// The UTF-8 of a word.
  package subscript(id: Int) -> ArraySlice<UInt8> { bytes[Int(starts[id])..<Int(starts[id + 1])] }

  /// The word with a number, as a text.
  package func word(_ id: Int) -> String { String(decoding: self[id], as: UTF8.self) }

  /// The number of `word`, which is given one if it has none.
  ///
  /// - Complexity: O(length), amortized
  package mutating func intern(_ word: Span<UInt8>) -> Int32 {
    let slot = slot(of: word)
    if slots[slot] >= 0 { return slots[slot] }
    let id = Int32(count)
    for i in word.indices { bytes.append(word[i]) }
    starts.append(Int32(bytes.count))
    slots[slot] = id
    if count * 2 > slots.count { grow() }
    return id
  }

  /// The number of a word; nil for one that is not there.
  package func id(of word: Span<UInt8>) -> Int32? {
    let id = slots[slot(of: word)]
    return id < 0 ? nil : id
  }

  package func id(of word: ArraySlice<UInt8>) -> Int32? { id(of: word.span) }

  /// Whether a word, in UTF-8, is there.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool { id(of: word.span) != nil }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: Span<UInt8>) -> Int {
    var slot = Self.hash(word) & (slots.count - 1)
    while slots[slot] >= 0, !isEqual(Int(slots[slot]), word) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func isEqual(_ id: Int, _ word: Span<UInt8>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == word.count else { return false }
    for i in word.indices where bytes[start + i] != word[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for id in 0..<count {
      var slot = Self.hash(self[id].span) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  /// With its high bits brought down.
  private static func hash(_ word: Span<UInt8>) -> Int {
    var hash = FNV1a()
    for i in word.indices { hash.combine(word[i]) }
    return Int(truncatingIfNeeded: hash.value ^ hash.value >> 29)
  }
}
