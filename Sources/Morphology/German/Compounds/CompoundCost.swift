/// What the readings of a compound are weighed by: a reading costs the sum of its parts, and the cheapest one is taken.
///
/// Fewer parts are cheaper than more, long ones than short ones, usual spellings than unusual ones.
enum CompoundCost {
  static let part = 10
  /// Up to here a linking element is one that the noun mostly has.
  static let usualLinking = 1
  static let verbStem = 3
  static let verbStemE = 4
  static let derivation = 3
  static let adjective = 2
  /// An adjective without ending as the last part: a noun that is made of one has an ending, save those for colors and languages.
  static let bareAdjective = 12
  static let name = 3
  static let combiningForm = 2
  /// A word that may itself be a compound: its parts are preferred where they are known.
  static let unknownStanding = 18
  /// The same for such a word alone: it is left whole only where its parts are not known. A long word may have more of them.
  static func unknownWhole(_ letterCount: Int) -> Int { 30 + 2 * max(0, letterCount - 8) }
  /// A noun in capitals as the last part of a word: it stands behind a hyphen.
  static let abbreviation = 40
  /// "Über" in "Übergang": the particle makes a new word of the one after it.
  static let particle = 5
  /// "-schaft" in "Anwaltschaft".
  static let suffix = 5
  /// A part that no word list knows.
  static let unknownModifier = 14
  static let unknownHead = 17

  /// What a part costs for being short, in letters.
  static func shortness(_ letterCount: Int) -> Int {
    switch letterCount {
    case ...2: 12
    case 3: 6
    case 4: 2
    default: 0
    }
  }
}
