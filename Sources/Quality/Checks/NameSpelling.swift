internal import TranslationMemory
internal import UnicodeText

extension Check {
  /// Names of the source that stand in the translation with other letters. Whether a word is a name nobody says: it is taken for
  /// one where the translation has nearly the same word with a capital in running text, and has it nowhere as it was.
  static func misspelled(_ pair: PairReading, besides known: [Range<Int>]) -> [Issue] {
    guard !pair.target.isTitle else { return [] }
    let targets = pair.target.words.filter(\.isCapitalized)
    let plain = Set(pair.target.words.map(\.text))
    let sources = Set(pair.source.words.map(\.text))
    return pair.source.words.compactMap { word in
      guard word.isCapitalized, word.range.count >= 5, !plain.contains(word.text),
        !known.contains(where: { $0.overlaps(word.range) })
      else { return nil }
      let match = targets.first { target in
        target.range.lowerBound > 0 && target.range.count >= 4 && !sources.contains(target.text)
          && NameDistance.isSlip(word.folded, target.folded)
      }
      return match.map {
        Issue(
          severity: .warning, source: [word.range], target: [$0.range],
          reason: "\(word.text) is spelled \($0.text) in the translation")
      }
    }
  }
}

extension CheckedText {
  /// Whether most words begin with capitals, as in an English headline.
  fileprivate var isTitle: Bool {
    let long = words.dropFirst().filter { $0.range.count > 3 }
    return long.count { $0.isCapitalized } * 2 > long.count
  }
}

/// Tells slips of the pen from words that two languages share.
enum NameDistance {
  /// Whether two words in small letters differ by one letter that was put in, left out or replaced, or by two neighbors in each
  /// other's place, and not in a way in which German and English words regularly differ.
  static func isSlip(_ german: String, _ english: String) -> Bool {
    let (a, b) = (Array(german.unicodeScalars), Array(english.unicodeScalars))
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let suffix = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    let shorter = min(a.count, b.count)
    let shared = min(prefix + suffix, shorter)
    if a.count == b.count, shared == shorter - 2, a[prefix] == b[prefix + 1], a[prefix + 1] == b[prefix] { return true }
    guard shared >= shorter - (a.count == b.count ? 1 : 0) else { return false }
    // At the ends are endings, and k and c, z and c are how the languages write the same sound.
    let isEnding = suffix < 2
    let pair = a.count == b.count ? [a[prefix], b[prefix]] : []
    let isRegular = regular.contains { $0 == pair }
    return !isEnding && !isRegular
  }

  private static let regular: [[Unicode.Scalar]] = [
    ["k", "c"], ["z", "c"], ["ä", "a"], ["ö", "o"], ["ü", "u"], ["j", "y"], ["i", "y"], ["z", "s"], ["t", "d"],
    ["w", "v"], ["ä", "e"], ["k", "q"], ["ß", "s"], ["f", "v"], ["i", "e"], ["é", "e"], ["o", "u"],
  ]
}
