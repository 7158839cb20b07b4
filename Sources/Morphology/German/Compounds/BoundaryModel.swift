/// How often three letters end a word, and how often they begin one, in all words that a lexicon holds.
///
/// It tells whether something unknown can be a word: "Rekrutierungs-" ends like one, "Corpo-" does not. Letters are
/// counted as bytes of UTF-8.
struct BoundaryModel: Sendable {
  private struct Count {
    var atBoundary: Int32 = 0
    var all: Int32 = 0

    /// With half a word that goes on, for letters that were never seen.
    var share: Double { Double(atBoundary) / (Double(all) + 0.5) }
  }

  private var endings: [UInt32: Count] = [:]
  private var beginnings: [UInt32: Count] = [:]

  /// Learns a word.
  ///
  /// - Complexity: O(length of the word)
  mutating func learn(_ word: [UInt8]) {
    guard word.count >= 3 else { return }
    for start in 0...word.count - 3 {
      let letters = Self.key(word, start)
      endings[letters, default: Count()].all += 1
      beginnings[letters, default: Count()].all += 1
      if start == 0 { beginnings[letters, default: Count()].atBoundary += 1 }
      if start == word.count - 3 { endings[letters, default: Count()].atBoundary += 1 }
    }
  }

  /// How many of the places with the three letters before `place` are ends of words, from 0 to 1.
  func endShare(_ word: [UInt8], at place: Int) -> Double {
    place < 3 ? 0 : endings[Self.key(word, place - 3)]?.share ?? 0
  }

  /// How many of the places with the three letters from `place` are beginnings of words, from 0 to 1.
  func beginningShare(_ word: [UInt8], at place: Int) -> Double {
    place + 3 > word.count ? 0 : beginnings[Self.key(word, place)]?.share ?? 0
  }

  private static func key(_ word: [UInt8], _ start: Int) -> UInt32 {
    UInt32(word[start]) << 16 | UInt32(word[start + 1]) << 8 | UInt32(word[start + 2])
  }
}
