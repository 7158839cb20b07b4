import UnicodeText

/// The words of a trie that a word of a text may stand for.
///
/// A word stands for itself; if it does not, in capitals throughout for any other case ("FRIEDEN"); and where a sentence begins also for
/// the word with a small first letter.
struct WordReadings {
  private var words: (WordTable.WordID, WordTable.WordID, WordTable.WordID) = (-1, -1, -1)

  var isEmpty: Bool { words.0 < 0 && words.1 < 0 && words.2 < 0 }

  init(_ index: Int, of text: Words, in trie: FormTrie) {
    let range = text.tokens[index].bytes
    words.0 = trie.word(text.bytes, range) ?? -1
    guard text.tokens[index].kind == .letter, text.bytes[range].beginsUppercase else { return }
    // "NATO" is an entry of its own where there is one, and not "Nato".
    if words.0 < 0, range.count > 2, text.bytes[range].isUppercase {
      let small = Array(text.bytes[range]).lowercased
      words.1 = trie.word(small.capitalized, small.indices) ?? -1
      words.2 = trie.word(small, small.indices) ?? -1
    } else if text.startsSentence(index) {
      let small = Array(text.bytes[range]).withSmallFirstLetter
      words.1 = trie.word(small, small.indices) ?? -1
    }
  }

  func forEach(_ body: (WordTable.WordID) -> Void) {
    if words.0 >= 0 { body(words.0) }
    if words.1 >= 0, words.1 != words.0 { body(words.1) }
    if words.2 >= 0, words.2 != words.0 { body(words.2) }
  }

  /// Whether some term begins with the word.
  func canStart(in trie: FormTrie) -> Bool {
    var canStart = false
    forEach { canStart = canStart || trie.next(FormTrie.root, $0, isAdjacent: false) != nil }
    return canStart
  }

  /// The states that a word leads to from some states.
  func states(after states: [FormTrie.State], in trie: FormTrie, isAdjacent: Bool) -> [FormTrie.State] {
    var reached: [FormTrie.State] = []
    for state in states {
      forEach { word in
        if let next = trie.next(state, word, isAdjacent: isAdjacent) { reached.append(next) }
      }
    }
    return reached
  }
}

/// Letter case by bytes of UTF-8, for the letters of ASCII and Latin-1: those that German words begin with.
extension Collection<UInt8> where Index == Int {
  var beginsUppercase: Bool {
    guard let first else { return false }
    return (0x41...0x5A).contains(first)
      || first == 0xC3 && dropFirst().first.map { (0x80...0x9E).contains($0) } == true
  }

  /// Whether a capital follows a small letter: "iPhone", "SecGenNATO".
  var hasInnerCapital: Bool {
    zip(self, dropFirst()).contains { (0x61...0x7A).contains($0) && (0x41...0x5A).contains($1) }
  }

  var isUppercase: Bool {
    var isUppercase = true
    for byte in self {
      isUppercase = isUppercase && !((0x61...0x7A).contains(byte) || byte >= 0x9F && byte != 0xC3)
    }
    return isUppercase
  }
}

extension [UInt8] {
  var lowercased: [UInt8] {
    var bytes = self
    for index in bytes.indices where bytes.isCapital(at: index) { bytes[index] |= 0x20 }
    return bytes
  }

  var withSmallFirstLetter: [UInt8] {
    var bytes = self
    for index in bytes.indices.prefix(2) where bytes.isCapital(at: index) && (index == 0 || bytes[0] == 0xC3) {
      bytes[index] |= 0x20
    }
    return bytes
  }

  var capitalized: [UInt8] {
    var bytes = self
    guard let first = bytes.first else { return bytes }
    if (0x61...0x7A).contains(first) {
      bytes[0] &= ~0x20
    } else if first == 0xC3, bytes.count > 1, (0xA0...0xBE).contains(bytes[1]) {
      bytes[1] &= ~0x20
    }
    return bytes
  }

  private func isCapital(at index: Int) -> Bool {
    (0x41...0x5A).contains(self[index]) || index > 0 && self[index - 1] == 0xC3 && (0x80...0x9E).contains(self[index])
  }
}
