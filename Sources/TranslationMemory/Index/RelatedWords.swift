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
  private let kinds: [Vocabulary.Kind]
  private let families = Mutex<[Substring: Family]>([:])
  private static let mostFamilies = 20_000

  init(_ words: IndexedWords, _ bytes: borrowing RawSpan) {
    var shapes = WordShapes()
    var kinds: [Vocabulary.Kind] = []
    kinds.reserveCapacity(words.count)
    for word in 0..<words.count {
      let key = MatchKey.of(String(decoding: words.letters(of: word, bytes), as: UTF8.self))
      switch key.unicodeScalars.first?.characterClass {
      case .letter:
        shapes.append(key.unicodeScalars, symbol: UInt32(word))
        kinds.append(.word)
      case .digit: kinds.append(.number)
      case .mark, .space, nil: kinds.append(.mark)
      }
    }
    shapes.finish()
    self.shapes = shapes
    self.kinds = kinds
  }

  /// What a word of the index is, as long as the segment is not `IndexedSegments.irregular`.
  func kind(of word: UInt32) -> Vocabulary.Kind { kinds[Int(word)] }

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
