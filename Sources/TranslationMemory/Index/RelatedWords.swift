internal import Synchronization
internal import UnicodeText

/// The words of one language in a match index as the combined similarity sees them.
///
/// Is made when it is first asked for. What is related to a word is kept, since words come again.
final class RelatedWords: Sendable {
  /// Words of the index that stand for one of a query, and what each saves of its weight (`CombinedPattern.units`).
  struct Family {
    var words: [(word: Int, gain: Int)] = []
  }

  private let shapes: WordShapes
  private let wordFlags: [Bool]
  private let families = Mutex<[Substring: Family]>([:])
  private static let mostFamilies = 20_000

  init(_ words: IndexedWords, _ bytes: borrowing RawSpan) {
    var shapes = WordShapes()
    var flags: [Bool] = []
    flags.reserveCapacity(words.count)
    for word in 0..<words.count {
      let key = MatchKey.of(words.text(of: word, bytes))
      let isWord = key.unicodeScalars.first?.characterClass == .letter
      if isWord { shapes.append(key.unicodeScalars, symbol: UInt32(word)) }
      flags.append(isWord)
    }
    shapes.finish()
    self.shapes = shapes
    wordFlags = flags
  }

  /// Whether a word of the index consists of letters.
  func isWord(_ word: UInt32) -> Bool { wordFlags[Int(word)] }

  /// The words related to this one, which is as it stands in a `MatchKey`.
  func family(of key: Substring) -> Family {
    if let family = families.withLock({ $0[key] }) { return family }
    var family = Family()
    shapes.forEachRelated(to: key.unicodeScalars) { word, difference in
      let cost = CombinedPattern.cost(difference * MatchWeights.word)
      family.words.append((Int(word), CombinedPattern.units(CombinedPattern.weight(of: .word) - cost)))
    }
    families.withLock { families in
      if families.count >= Self.mostFamilies { families.removeAll() }
      families[key] = family
    }
    return family
  }
}

extension IndexedWords {
  fileprivate func text(of word: Int, _ bytes: borrowing RawSpan) -> String {
    let range: Range<Int> = text(of: word, bytes)
    return String(decoding: range.map { UInt8(bytes.uint8($0)) }, as: UTF8.self)
  }
}
