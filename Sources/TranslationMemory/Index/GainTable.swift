/// What words of a match index gain in the place of words of a query, in the combined similarity.
struct GainTable {
  private struct Entry {
    let term: Int
    let gain: Int
    /// The next entry of the same word, or 0.
    let next: UInt32
  }

  /// By word of the index: its first entry, or 0.
  private var firsts: [UInt32] = []
  private var entries: [Entry] = []
  /// The words that have entries.
  private var known: [Int] = []
  private var times: [Int] = []
  /// By term: the most that was seen in the present segment.
  private var best: [Int] = []

  /// Takes the place of what was there before, in the same memory.
  ///
  /// - Parameter terms: the words related to each distinct word of a query, and how often the query has it.
  mutating func load(_ terms: [(family: RelatedWords.Family, times: Int)], words: Int) {
    for word in known { firsts[word] = 0 }
    known.removeAll(keepingCapacity: true)
    if firsts.count < words { firsts += repeatElement(0, count: words - firsts.count) }
    entries.removeAll(keepingCapacity: true)
    entries.append(Entry(term: 0, gain: 0, next: 0))
    times = terms.map(\.times)
    best = [Int](repeating: 0, count: terms.count)
    for (term, (family, _)) in terms.enumerated() {
      for (word, gain) in family.words {
        entries.append(Entry(term: term, gain: gain, next: firsts[word]))
        firsts[word] = UInt32(entries.count - 1)
        known.append(word)
      }
    }
  }

  /// Calls `body` with the terms that a word is related to, and what it gains in their places.
  func forEach(of word: Int, _ body: (_ term: Int, _ gain: Int) -> Void) {
    var index = firsts[word]
    while index != 0 {
      let entry = entries[Int(index)]
      body(entry.term, entry.gain)
      index = entry.next
    }
  }

  /// What there is in a segment.
  struct Count {
    var words = 0
    /// Runs of digits.
    var numbers = 0
    var marks = 0
    /// Whether several runs of digits may be one number, with the marks between them.
    var mayHaveLongNumbers = false
    /// The most that the words can gain: each word of either side takes part once.
    var gain = 0
  }

  mutating func read(_ symbols: [UInt32], of words: IndexedWords, _ bytes: borrowing RawSpan) -> Count {
    var count = Count()
    for term in best.indices { best[term] = 0 }
    var own = 0
    var digits = -2
    for (place, symbol) in symbols.enumerated() {
      switch words.kind(Int(symbol), bytes) {
      case .letters:
        count.words += 1
        var most = 0
        var index = firsts[Int(symbol)]
        while index != 0 {
          let entry = entries[Int(index)]
          best[entry.term] = max(best[entry.term], entry.gain)
          most = max(most, entry.gain)
          index = entry.next
        }
        own += most
      case .digits:
        count.numbers += 1
        if digits == place - 2 { count.mayHaveLongNumbers = true }
        digits = place
      case .mark: count.marks += 1
      }
    }
    var theirs = 0
    for term in best.indices { theirs += best[term] * times[term] }
    count.gain = min(own, theirs)
    return count
  }
}
