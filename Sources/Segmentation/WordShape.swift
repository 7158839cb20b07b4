extension Word.Shape {
  /// What the letters of the word at `range` show; the range is not empty.
  init(of range: Range<Int>, in bytes: [UInt8]) {
    self = []
    let (first, width) = bytes.scalar(at: range.lowerBound)
    switch first.letterCase {
    case .upper: insert(.capitalized)
    case .lower: insert(.lowercase)
    case .uncased: break
    case .none:
      if first.isDigit { insert(.digits) }
      return
    }
    var any: ByteTraits = []
    var all = ByteTraits.romanDigit
    for i in range {
      let traits = ByteTraits.of(bytes[i])
      any.formUnion(traits)
      all.formIntersection(traits)
    }
    if range.count == width { insert(.singleLetter) }
    if all == .romanDigit { insert(.roman) }
    if Self.hasInnerCapital(range, in: bytes) { insert(.innerCapital) }
    if any.isDisjoint(with: [.period, .other]) {
      insert(.plain)
      if range.count > width { formUnion(Self.abbreviationShape(range, any, in: bytes)) }
    } else if !any.contains(.other), Self.isDotted(range, in: bytes) {
      insert(.dotted)
    }
  }

  /// A capital behind a small letter, both among the first three.
  private static func hasInnerCapital(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isInner(_ i: Int) -> Bool {
      i < range.upperBound && bytes[i] &- 0x41 < 26 && bytes[i - 1] &- 0x61 < 26
    }
    return isInner(range.lowerBound + 1) || isInner(range.lowerBound + 2)
  }

  private static func abbreviationShape(_ range: Range<Int>, _ any: ByteTraits, in bytes: [UInt8]) -> Word.Shape {
    let last = bytes[range.upperBound - 1]
    guard last &- 0x61 < 26 else { return [] }
    if range.count > 2, last == UInt8(ascii: "r"), bytes[range.upperBound - 2] == UInt8(ascii: "t"),
      bytes[range.upperBound - 3] | 0x20 == UInt8(ascii: "s")
    {
      return [.streetLike, .cutOff]
    }
    if !any.contains(.vowel) { return .vowelless }
    return range.count > 3 && isCutOff(bytes[range.upperBound - 2], last) ? .cutOff : []
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

  /// One or two letters between the periods: `U.S`, `Ph.D`.
  private static func isDotted(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var letters = 0
    for i in range {
      if bytes[i] == UInt8(ascii: ".") {
        guard 1...2 ~= letters else { return false }
        letters = 0
      } else if bytes[i] & 0xC0 != 0x80 {
        letters += 1
      }
    }
    return 1...2 ~= letters
  }
}

/// What a byte of a word is.
private struct ByteTraits: OptionSet {
  let rawValue: UInt8

  /// Bytes of letters with accents count as vowels: ä, ö, ü, é; the others are too rare to matter.
  static let vowel = ByteTraits(rawValue: 1 << 0)
  static let romanDigit = ByteTraits(rawValue: 1 << 1)
  static let period = ByteTraits(rawValue: 1 << 2)
  /// No letter and no period.
  static let other = ByteTraits(rawValue: 1 << 3)

  static func of(_ byte: UInt8) -> ByteTraits {
    switch byte {
    case 0x80...: .vowel
    case UInt8(ascii: "I"): [.vowel, .romanDigit]
    case UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"), UInt8(ascii: "D"),
      UInt8(ascii: "M"):
      .romanDigit
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"), UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "O"), UInt8(ascii: "U"),
      UInt8(ascii: "Y"):
      .vowel
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): []
    case UInt8(ascii: "."): .period
    default: .other
    }
  }
}
