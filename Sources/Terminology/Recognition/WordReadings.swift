/// The words of a trie that a word of a text may stand for; -1 where there is none.
///
/// A word stands for itself; if it does not, in capitals throughout for any other case ("FRIEDEN"); and where a sentence
/// begins also for the word with a small first letter.
struct WordReadings {
  private var words: (WordTable.WordID, WordTable.WordID, WordTable.WordID) = (-1, -1, -1)

  var isEmpty: Bool { words.0 < 0 && words.1 < 0 && words.2 < 0 }

  init(_ readings: SeenWords.Readings, startsSentence: Bool) {
    words = (readings.own, readings.capitalized, readings.small)
    if startsSentence, readings.smallFirst >= 0 { words.1 = readings.smallFirst }
  }

  @inline(__always)
  func forEach(_ body: (WordTable.WordID) -> Void) {
    if words.0 >= 0 { body(words.0) }
    if words.1 >= 0, words.1 != words.0 { body(words.1) }
    if words.2 >= 0, words.2 != words.0 { body(words.2) }
  }
}

extension SeenWords.Readings {
  /// The readings of a word by what the trie has now.
  init(_ token: Words.Word, of text: [UInt8], in trie: borrowing FormTrie) {
    let range = token.bytes
    own = trie.words.find(text, range, token.hash)
    if own < 0, let other = text.otherSpelling(of: range) {
      own = trie.words.find(other, other.indices, .none)
      if token.isCapitalized { smallFirst = trie.words.find(other, other.indices, .smallFirst) }
      if own >= 0 || smallFirst >= 0 { return }
      // "BUENDNIS"
      if token.isCapitalized, range.count > 2, text.isUppercase(range) {
        capitalized = trie.words.find(other, other.indices, .capitalized)
        small = trie.words.find(other, other.indices, .small)
        if capitalized >= 0 || small >= 0 { return }
      }
    }
    guard token.isCapitalized else { return }
    // "NATO" is an entry of its own where there is one, and not "Nato".
    if own < 0, range.count > 2, text.isUppercase(range) {
      capitalized = trie.words.find(text, range, .capitalized)
      small = trie.words.find(text, range, .small)
    } else {
      smallFirst = trie.words.find(text, range, .smallFirst)
    }
  }
}
