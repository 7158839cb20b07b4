internal import UnicodeText

/// What the rules know of a word: the lists of a language on which it stands.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt32

  /// An abbreviation that is never the last word of a sentence: `Dr`, `z.B`.
  static let openAbbreviation = WordClasses(rawValue: 1 << 0)
  /// An abbreviation that may end a sentence: `usw`, `v.Chr`.
  static let closingAbbreviation = WordClasses(rawValue: 1 << 1)
  /// An abbreviation only before a number: `Art`, `S`, English `No`.
  static let numberAbbreviation = WordClasses(rawValue: 1 << 2)
  /// The beginning of an abbreviation of several parts: `i` and `i.d` of `i.d.R`.
  static let abbreviationStart = WordClasses(rawValue: 1 << 3)
  /// The name of a month, in full or abbreviated, without period.
  static let month = WordClasses(rawValue: 1 << 4)
  /// A word before a number that makes it an ordinal or a date: `am`, `der`, `vom`.
  static let ordinalLead = WordClasses(rawValue: 1 << 5)
  /// A word before a number or letter that it belongs to, so that its period ends the sentence: `Seite`, `Vitamin`.
  static let numberedNoun = WordClasses(rawValue: 1 << 6)
  /// A word after a number that it counts, although it begins with a capital: `Jahrhundert`, `Weltkrieg`.
  static let ordinalNoun = WordClasses(rawValue: 1 << 7)
  /// A word that, with a capital, begins a sentence and is hardly ever a name or noun: `Der`, `Danach`.
  static let starter = WordClasses(rawValue: 1 << 8)
  /// A whole word in spite of its shape: an interjection, a unit, English `I`.
  static let wholeWord = WordClasses(rawValue: 1 << 9)
  /// A name that is written with a mark: `Yahoo`.
  static let nameWithMark = WordClasses(rawValue: 1 << 10)

  /// An abbreviation behind which a capital begins a sentence, where nouns have none: English `etc`.
  static let enumerationEnd = WordClasses(rawValue: 1 << 11)

  static let abbreviation: WordClasses = [.openAbbreviation, .closingAbbreviation]
}

/// The words of a language with their classes, looked up by their bytes.
///
/// It holds hashes of 64 bits and not the words: two words of a text that share one are out of reach (a chance of one
/// in 10^16 a word), and a look-up makes no string.
struct WordClassTable: Sendable {
  private var hashes: [UInt64]
  private var classes: [WordClasses]
  private var count = 0

  init() {
    hashes = Array(repeating: 0, count: 4096)
    classes = Array(repeating: [], count: 4096)
  }

  mutating func insert(_ word: String, _ added: WordClasses) {
    if 2 * count >= hashes.count { grow() }
    let bytes = Array(word.utf8)
    insert(Self.hash(of: bytes, 0..<bytes.count), added)
  }

  /// The classes of what stands in `range` of `bytes`, blanks left out; empty for an unknown word.
  func classes(of range: Range<Int>, in bytes: [UInt8]) -> WordClasses {
    range.isEmpty ? [] : classes[slot(of: Self.hash(of: bytes, range))]
  }

  private mutating func insert(_ hash: UInt64, _ added: WordClasses) {
    let slot = slot(of: hash)
    if hashes[slot] == 0 {
      hashes[slot] = hash
      count += 1
    }
    classes[slot].formUnion(added)
  }

  private mutating func grow() {
    let old = zip(hashes, classes)
    hashes = Array(repeating: 0, count: 2 * hashes.count)
    classes = Array(repeating: [], count: hashes.count)
    count = 0
    for (hash, classes) in old where hash != 0 { insert(hash, classes) }
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = hashes.count - 1
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// Never 0. Blanks inside do not count: "z. B" is `z.B`, with any of the spaces.
  private static func hash(of bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = FNV1a()
    var i = range.lowerBound
    while i < range.upperBound {
      let byte = bytes[i]
      if byte == 0x20 || byte == 0xC2 && bytes[i + 1] == 0xA0 {
        i += byte == 0x20 ? 1 : 2
      } else if byte == 0xE2, bytes[i + 1] == 0x80, bytes[i + 2] == 0xAF || bytes[i + 2] == 0x89 {
        i += 3
      } else {
        hash.combine(byte)
        i += 1
      }
    }
    return hash.value | 1
  }
}
