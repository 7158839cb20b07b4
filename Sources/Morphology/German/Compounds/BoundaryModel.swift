/// How often three letters end a word, and how often they begin one, in all words that a lexicon knows of.
///
/// It tells whether something unknown can be a word: "Rekrutierungs-" ends like one, "Corpo-" does not. Letters are
/// counted as bytes of UTF-8.
package struct BoundaryModel: Sendable {
  private struct Count {
    var atBoundary: Int32 = 0
    var all: Int32 = 0

    /// With half a word that goes on, for letters that were never seen.
    var share: Double { Double(atBoundary) / (Double(all) + 0.5) }
  }

  /// By `LetterKey`; empty until something is learned.
  private var endings: [Count] = []
  private var beginnings: [Count] = []

  package init() {}

  /// Learns a noun in UTF-8 as it stands before other parts: with -s after the endings that take it.
  ///
  /// - Complexity: O(length of the word)
  package mutating func learn(noun: ArraySlice<UInt8>) {
    var word = noun.foldedForCompounds
    guard let last = word.last else { return }
    let ending = Self.linkings(Int(last)).first { word.count > $0.ending.count + 2 && word.hasSuffix($0.ending) }
    if let ending { word.append(ending.linking) }
    learn(word)
  }

  private struct Linking: Sendable {
    let ending: [UInt8]
    let linking: UInt8
  }

  /// The linking elements after endings, by the last byte of these.
  private static func linkings(_ last: Int) -> [Linking] { byLastByte[last] }

  private static let byLastByte: [[Linking]] = {
    let all =
      ["ung", "heit", "keit", "schaft", "tät", "ion", "ling", "tum"].map {
        Linking(ending: Array($0.utf8), linking: UInt8(ascii: "s"))
      } + [Linking(ending: Array("e".utf8), linking: UInt8(ascii: "n"))]
    return (0..<256).map { byte in all.filter { Int($0.ending[$0.ending.count - 1]) == byte } }
  }()

  private mutating func learn(_ word: [UInt8]) {
    guard word.count >= 3 else { return }
    if endings.isEmpty {
      endings = Array(repeating: Count(), count: LetterKey.count)
      beginnings = endings
    }
    for start in 0...word.count - 3 {
      let letters = LetterKey.of(word, start)
      endings[letters].all += 1
      beginnings[letters].all += 1
      if start == 0 { beginnings[letters].atBoundary += 1 }
      if start == word.count - 3 { endings[letters].atBoundary += 1 }
    }
  }

  /// How many of the places with the three letters before `place` are ends of words, from 0 to 1.
  func endShare(_ word: [UInt8], at place: Int) -> Double {
    place < 3 || endings.isEmpty ? 0 : endings[LetterKey.of(word, place - 3)].share
  }

  /// How many of the places with the three letters from `place` are beginnings of words, from 0 to 1.
  func beginningShare(_ word: [UInt8], at place: Int) -> Double {
    place + 3 > word.count || beginnings.isEmpty ? 0 : beginnings[LetterKey.of(word, place)].share
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
