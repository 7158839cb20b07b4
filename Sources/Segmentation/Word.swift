import UnicodeText

/// A word beside a candidate, as the rules look at it.
struct Word {
  /// Its bytes in the text; empty where there is no word.
  var range: Range<Int>
  /// The lists on which it stands.
  var classes: WordClasses = []
  var shape: Shape = []
  /// Its value if it consists of up to nine decimal digits.
  var number: Int?

  static let none = Word(range: 0..<0)

  struct Shape: OptionSet {
    let rawValue: UInt16

    /// It begins with a capital letter, with a small letter, with a digit.
    static let capitalized = Shape(rawValue: 1 << 0)
    static let lowercase = Shape(rawValue: 1 << 1)
    static let digits = Shape(rawValue: 1 << 2)
    /// It is one letter.
    static let singleLetter = Shape(rawValue: 1 << 3)
    /// It consists of the letters of Roman numerals.
    static let roman = Shape(rawValue: 1 << 4)
    /// A capital stands at its second or third place, behind a small letter: `iPhone`.
    static let innerCapital = Shape(rawValue: 1 << 5)
    /// One or two letters between periods: `U.S`, `Ph.D`.
    static let dotted = Shape(rawValue: 1 << 6)
    /// No period, slash or at sign stands in it.
    static let plain = Shape(rawValue: 1 << 7)
    /// It has no vowel and at least one small letter behind the first: `mhd`, `Hptm`.
    static let vowelless = Shape(rawValue: 1 << 8)
    /// It ends in "str": a street.
    static let streetLike = Shape(rawValue: 1 << 10)
    /// It ends as no word does that is spoken: `schriftl`.
    static let cutOff = Shape(rawValue: 1 << 9)
  }

  var isEmpty: Bool { range.isEmpty }
  var isNumber: Bool { shape.contains(.digits) }
  var isCapitalized: Bool { shape.contains(.capitalized) }
  var isLowercase: Bool { shape.contains(.lowercase) }
  var isSingleLetter: Bool { shape.contains(.singleLetter) }
  var isStarter: Bool { classes.contains(.starter) }
  /// Whether nothing about the word is special: it cannot be an abbreviation, a number or an initial.
  var isOrdinary: Bool {
    (shape == [.capitalized, .plain] || shape == [.lowercase, .plain]) && range.count > 1
      && classes.isSubset(of: [.starter, .ordinalLead, .numberedNoun, .ordinalNoun])
  }
}

extension Word {
  /// The word at `range`, looked up and looked at.
  init(_ range: Range<Int>, in bytes: [UInt8], _ data: LanguageData) {
    self.range = range
    guard !range.isEmpty else { return }
    classes = data.words.classes(of: range, in: bytes)
    shape = Shape(of: range, in: bytes)
    if shape.contains(.digits) { number = Self.number(range, in: bytes) }
  }

  private static func number(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard range.count < 10 else { return nil }
    var value = 0
    for i in range {
      let digit = Int(bytes[i]) - 0x30
      guard 0..<10 ~= digit else { return nil }
      value = 10 * value + digit
    }
    return value
  }
}
