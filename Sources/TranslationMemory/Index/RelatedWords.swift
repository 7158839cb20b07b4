internal import Synchronization
internal import UnicodeText

/// The words of one language in a match index as the combined similarity sees them.
///
/// Is made when it is first asked for. What is related to a word is kept, since words come again.
final class RelatedWords: Sendable {
  /// Words of the index that stand for one of a query, and what each saves of its weight (`CombinedPattern.units`).
  struct Family {
    var words: [(word: Int, gain: Int)] = []
    /// In how many segments these words are, all together.
    var entries = 0
  }

  private let shapes: WordShapes
  private let families = Mutex<[Substring: Family]>([:])
  private static let mostFamilies = 20_000

  init(_ words: IndexedWords, _ bytes: borrowing RawSpan) {
    var shapes = WordShapes()
    let folded = words.folded.numbers(bytes)
    for word in 0..<words.count where words.kind(word, bytes) == .letters {
      if folded.contains(word) {
        let key = MatchKey.of(String(decoding: words.letters(of: word, bytes), as: UTF8.self))
        shapes.append(key.unicodeScalars, symbol: UInt32(word))
      } else {
        words.forEachLetter(of: word, bytes) { shapes.append($0) }
        shapes.finishWord(symbol: UInt32(word))
      }
    }
    shapes.finish()
    self.shapes = shapes
  }

  /// The words related to this one, which is as it stands in a `MatchKey`.
  func family(of key: Substring, _ words: IndexedWords, _ bytes: borrowing RawSpan) -> Family {
    if let family = families.withLock({ $0[key] }) { return family }
    var family = Family()
    shapes.forEachRelated(to: key.unicodeScalars) { word, difference in
      let cost = CombinedPattern.cost(difference * MatchWeights.word)
      family.words.append((Int(word), CombinedPattern.units(CombinedPattern.weight(of: .word) - cost)))
      family.entries += words.frequency(Int(word), bytes)
    }
    families.withLock { families in
      if families.count >= Self.mostFamilies { families.removeAll() }
      families[key] = family
    }
    return family
  }
}
