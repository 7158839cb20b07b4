/// What the words of texts have yielded, by their bytes: a text repeats its words, and a word yields the same each time.
struct SeenWords: Sendable {
  /// A word, by its place in the list.
  typealias Index = Int

  /// The words of the trie that a word may stand for; -1 where there is none.
  struct Readings: Sendable {
    /// The word as it is written.
    var own: WordTable.WordID = -1
    /// With a small first letter, as a sentence may begin with it.
    var smallFirst: WordTable.WordID = -1
    /// A word in capitals throughout, with a capital first letter and all small.
    var capitalized: WordTable.WordID = -1
    var small: WordTable.WordID = -1
    /// Whether there is none.
    var isEmpty: Bool { own & smallFirst & capitalized & small < 0 }
  }

  private struct Word: Sendable {
    /// Where its letters begin, and how many bytes they are.
    let start: Int32
    let length: Int32
    var readings: Readings
    /// How many words the trie had when the readings were made; with more of them they may be others.
    var wordCount: Int32
    /// Where the trie counts insertions of this word, and how many there had been.
    let bucket: Int32
    var insertions: UInt32
    /// Whether it may be another word in another spelling, whose insertions are counted elsewhere.
    let hasOtherSpelling: Bool
    /// The place of its parts in `parts`; -1 as long as nobody has asked for them.
    var parts: Int32 = -1
  }

  /// For each slot, 32 bits of the word's hash, and its index plus one; 0 where it is free. As many as a power of two.
  private var slots: [UInt64] = Array(repeating: 0, count: 1 << 12)
  private var words: [Word] = []
  /// Of the words, for the slots of a larger table.
  private var hashes: [UInt64] = []
  private var letters: [UInt8] = []
  /// The terms that words have as parts. The first is that of all words without any.
  private var parts: [[CompoundTerms.ClosedPart]] = [[]]

  /// How many words are kept from one text to the next.
  private static let capacity = 1 << 18

  /// Forgets everything where too much is kept. Indices are worth nothing afterwards.
  mutating func limit() {
    if words.count > Self.capacity { self = SeenWords() }
  }

  // MARK: - Words

  /// The word that another one of a text most likely is, by its hash; -1 where none is like it. A text asks for those of all its words
  /// before it compares them, so that it need not wait for memory word by word.
  @inline(__always)
  func candidate(_ word: Words.Word) -> Index {
    let filled = slots[Int(truncatingIfNeeded: word.hash) & (slots.count - 1)]
    return filled >> 32 == word.hash >> 32 ? Int(truncatingIfNeeded: filled & 0xFFFF_FFFF) &- 1 : -1
  }

  /// - Parameter candidate: what it most likely is; other words may be known since it was asked.
  /// - Complexity: O(length of the word)
  @inline(__always)
  func find(_ text: borrowing Span<UInt8>, _ word: Words.Word, candidate: Index) -> Index? {
    candidate >= 0 && isWord(candidate, text, word.bytes) ? candidate : find(text, word)
  }

  private func find(_ text: borrowing Span<UInt8>, _ word: Words.Word) -> Index? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: word.hash) & mask
    while true {
      let filled = slots[slot]
      if filled == 0 { return nil }
      if filled >> 32 == word.hash >> 32 {
        let index = Int(truncatingIfNeeded: filled & 0xFFFF_FFFF) &- 1
        if isWord(index, text, word.bytes) { return index }
      }
      slot = (slot + 1) & mask
    }
  }

  private func isWord(_ index: Index, _ text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard Int(words[index].length) == range.count else { return false }
    let start = Int(words[index].start)
    for offset in 0..<range.count where letters[start &+ offset] != text[range.lowerBound &+ offset] { return false }
    return true
  }

  /// Keeps a word that is not among the words yet, with its readings by what the trie has now.
  ///
  /// - Parameter hasOtherSpelling: whether it may be another word in another spelling.
  mutating func insert(
    _ text: [UInt8], _ word: Words.Word, hasOtherSpelling: Bool, _ trie: borrowing FormTrie
  ) -> Index {
    let bucket = WordTable.bucket(of: text, word.bytes)
    words.append(
      Word(
        start: Int32(letters.count), length: Int32(word.bytes.count),
        readings: Readings(word, of: text, in: trie), wordCount: Int32(trie.words.count), bucket: bucket,
        insertions: trie.words.insertions(in: bucket),
        hasOtherSpelling: hasOtherSpelling))
    hashes.append(word.hash)
    for index in word.bytes { letters.append(text[index]) }
    if words.count * 2 > slots.count {
      slots = Array(repeating: 0, count: slots.count * 2)
      for index in words.indices { fileInSlot(index) }
    } else {
      fileInSlot(words.count - 1)
    }
    return words.count - 1
  }

  private mutating func fileInSlot(_ index: Index) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[index]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hashes[index] & ~0xFFFF_FFFF | UInt64(index + 1)
  }

  // MARK: - What they yield

  /// The readings of a word by what the trie has now.
  ///
  /// - Parameters:
  ///   - token: where the word stands in a text.
  /// - Complexity: O(1) where nothing like the word was inserted into the trie since it was asked before
  @inline(__always)
  mutating func readings(
    _ index: Index, _ token: Words.Word, of text: [UInt8], in trie: borrowing FormTrie
  ) -> Readings {
    let wordCount = Int32(trie.words.count)
    if words[index].wordCount != wordCount {
      let insertions = trie.words.insertions(in: words[index].bucket)
      if words[index].insertions != insertions || words[index].hasOtherSpelling {
        words[index].readings = Readings(token, of: text, in: trie)
        words[index].insertions = insertions
      }
      words[index].wordCount = wordCount
    }
    return words[index].readings
  }

  /// Whether a word is known to have no terms as parts.
  @inline(__always)
  func hasNoParts(_ index: Index) -> Bool { words[index].parts == 0 }

  /// The terms that a word has as parts; nil as long as nobody has asked for them.
  func parts(_ index: Index) -> [CompoundTerms.ClosedPart]? {
    let place = words[index].parts
    return place < 0 ? nil : parts[Int(place)]
  }

  mutating func setParts(_ index: Index, _ found: [CompoundTerms.ClosedPart]) {
    words[index].parts = found.isEmpty ? 0 : Int32(parts.count)
    if !found.isEmpty { parts.append(found) }
  }
}
