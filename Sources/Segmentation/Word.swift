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
  var isAbbreviation: Bool { !classes.isDisjoint(with: .abbreviation) }
}

extension Word {
  /// The word at `range`, looked up and looked at.
  init(_ range: Range<Int>, in bytes: [UInt8], _ data: LanguageData) {
    self.range = range
    guard !range.isEmpty else { return }
    classes = data.words.classes(of: range, in: bytes)
    number = Self.number(range, in: bytes)
    shape = Self.shape(range, in: bytes)
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

  private static func shape(_ range: Range<Int>, in bytes: [UInt8]) -> Shape {
    var shape: Shape = []
    let (first, width) = bytes.scalar(at: range.lowerBound)
    switch LetterCase(first) {
    case .upper: shape.insert(.capitalized)
    case .lower: shape.insert(.lowercase)
    case .none:
      if first.isDigit { shape.insert(.digits) }
      return shape
    case .uncased: break
    }
    if range.count == width { shape.insert(.singleLetter) }
    var counts = LetterCounts()
    var previous: UInt8 = 0
    for i in range {
      counts.count(bytes[i])
      if counts.letters == 2 || counts.letters == 3, bytes[i] &- 0x41 < 26, previous &- 0x61 < 26 {
        shape.insert(.innerCapital)
      }
      previous = bytes[i]
    }
    if counts.romanDigits == range.count { shape.insert(.roman) }
    if counts.isDotted { shape.insert(.dotted) }
    if counts.others == 0 { shape.formUnion(abbreviationShape(counts, range, in: bytes)) }
    return shape
  }

  private static func abbreviationShape(_ counts: LetterCounts, _ range: Range<Int>, in bytes: [UInt8]) -> Shape {
    let last = bytes[range.upperBound - 1]
    guard counts.letters > 1, last &- 0x61 < 26 else { return .plain }
    if range.count > 2, bytes[range.upperBound - 3] | 0x20 == UInt8(ascii: "s"),
      bytes[range.upperBound - 2] == UInt8(ascii: "t"),
      last == UInt8(ascii: "r")
    {
      return [.plain, .streetLike, .cutOff]
    }
    if counts.vowels == 0 { return [.plain, .vowelless] }
    return range.count > 3 && isCutOff(bytes[range.upperBound - 2], last) ? [.plain, .cutOff] : .plain
  }

  /// No word of German or English ends in these two letters: a stop or hissing sound before l, a stop before r.
  private static func isCutOff(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case UInt8(ascii: "l"): beforeL.contains(first)
    case UInt8(ascii: "r"): beforeR.contains(first)
    default: false
    }
  }

  private static let beforeL: ByteSet = "tgbfkpzs"
  private static let beforeR: ByteSet = "tgdbfkpz"

  private struct LetterCounts {
    var letters = 0
    var vowels = 0
    var romanDigits = 0
    /// Whatever is no letter.
    var others = 0
    private var periods = 0
    private var lettersOfPart = 0
    private var isEveryPartShort = true

    mutating func count(_ byte: UInt8) {
      switch byte {
      case 0x80...:
        // Accented letters count as vowels: ä, ö, ü, é; the others are too rare to matter.
        if byte & 0xC0 != 0x80 { countLetter() }
        vowels += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        countLetter()
        switch byte | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"): vowels += 1
        case UInt8(ascii: "i"):
          vowels += 1
          if byte == UInt8(ascii: "I") { romanDigits += 1 }
        case UInt8(ascii: "v"), UInt8(ascii: "x"), UInt8(ascii: "l"), UInt8(ascii: "c"), UInt8(ascii: "d"),
          UInt8(ascii: "m"):
          if byte < 0x60 { romanDigits += 1 }
        default: break
        }
      case UInt8(ascii: "."):
        if !isPartShort { isEveryPartShort = false }
        lettersOfPart = 0
        periods += 1
        others += 1
      default: others += 1
      }
    }

    private mutating func countLetter() {
      letters += 1
      lettersOfPart += 1
    }

    private var isPartShort: Bool { lettersOfPart == 1 || lettersOfPart == 2 }

    var isDotted: Bool { periods > 0 && periods == others && isEveryPartShort && isPartShort }
  }
}

/// The case of a scalar, from a table for Latin text.
enum LetterCase: UInt8 {
  case none, upper, lower, uncased

  init(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      self = scalar.value &- 0x61 < 26 ? .lower : scalar.value &- 0x41 < 26 ? .upper : .none
      return
    }
    self = scalar.value < UInt32(Self.latin.count) ? Self.latin[Int(scalar.value)] : Self.classify(scalar)
  }

  private static let latin: [LetterCase] = (0..<0x250).map { value in
    Unicode.Scalar(UInt32(value)).map(classify) ?? .none
  }

  private static func classify(_ scalar: Unicode.Scalar) -> LetterCase {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: .upper
    case .lowercaseLetter: .lower
    case .modifierLetter, .otherLetter: .uncased
    default: .none
    }
  }
}
