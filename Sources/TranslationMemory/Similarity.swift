internal import UnicodeText

/// How alike two segments are, in percent.
///
/// All three are symmetric, lie between 0 and 100, and give a text with itself 100.
package enum Similarity: String, Hashable, Sendable, CaseIterable {
  /// By words, in which related words, numbers and punctuation count as `MatchWeights` says; 100 only for segments with the
  /// same `MatchKey`.
  case combined
  /// 100 · (1 - *d* / max(*n*, *m*)), *d* the Levenshtein distance over the tokens of the texts in small letters.
  case words
  /// The same over their characters (Unicode scalars), white space among them.
  case characters

  /// - Returns: 0 where neither text has anything to compare.
  /// - Complexity: O(*n* · *m* / 64) for `words` and `characters`, O(*n* · *m*) for `combined`
  package func percent(_ first: String, _ second: String) -> Double {
    switch self {
    case .combined: CombinedComparison(first, second).percent
    case .words: EditScore(of: .words, first, second).percent
    case .characters: EditScore(of: .characters, first, second).percent
    }
  }
}

/// The distance between two sequences and what it is measured by.
struct EditScore: Hashable {
  let distance: Int
  /// The length of the longer one.
  let length: Int

  var percent: Double { length == 0 ? 0 : 100 * (1 - Double(distance) / Double(length)) }

  init(distance: Int, length: Int) {
    self.distance = distance
    self.length = length
  }

  init(of unit: Alphabet.Unit, _ first: String, _ second: String) {
    var alphabet = Alphabet(of: unit)
    let first = alphabet.intern(first)
    let second = alphabet.intern(second)
    var pattern = EditPattern(first, alphabet: alphabet.count)
    length = max(first.count, second.count)
    distance = pattern.distance(to: second.span) ?? length
  }

  /// The largest distance at which sequences with a longer length of `length` still reach `percent`; below 0 if none does.
  static func limit(length: Int, percent: Double) -> Int {
    var limit = Int(Double(length) * (1 - percent / 100) + 1)
    while limit >= 0, EditScore(distance: limit, length: length).percent < percent { limit -= 1 }
    return limit
  }
}
