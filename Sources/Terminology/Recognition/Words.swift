import UnicodeText

/// The words of a text with what recognition asks of them.
struct Words {
  let tokens: [Word]
  let bytes: [UInt8]
  /// Whether a token is a hyphen.
  let hasHyphen: Bool
  /// The runs of words that hyphens join: "NATO-Generalsekretär" is three tokens.
  private(set) var hyphenCompounds: [Range<Int>] = []

  /// How many code points stand before the end of each block of the text that is full.
  private let codePointsBefore: [Int]

  /// For each token, the compound that it belongs to, or -1; empty where the text has none.
  private var compoundOfToken: [Int32] = []

  /// A token of the text.
  struct Word {
    /// Where it stands, in bytes of UTF-8.
    let bytes: Range<Int>
    let isLetter: Bool
    /// Whether it is neither letters nor digits.
    let isMark: Bool
    /// Whether it begins with a capital letter of Latin.
    let isCapitalized: Bool
    let isHyphen: Bool
    /// What word tables file it under.
    let hash: UInt64
  }

  init(_ text: String) {
    let bytes = Array(text.utf8)
    let span = bytes.span
    var tokens: [Word] = []
    tokens.reserveCapacity(bytes.count / 5)
    var hasHyphen = false
    span.forEachToken { kind, range in
      let isLetter = kind == .letter
      let isMark = kind == .mark
      let isHyphen = isMark && bytes.isHyphen(range)
      hasHyphen = hasHyphen || isHyphen
      tokens.append(
        Word(
          bytes: range, isLetter: isLetter, isMark: isMark,
          isCapitalized: isLetter && bytes.beginsUppercase(at: range.lowerBound), isHyphen: isHyphen,
          hash: WordTable.hash(bytes.span, range)))
    }
    self.tokens = tokens
    self.bytes = bytes
    self.hasHyphen = hasHyphen
    var before: [Int] = []
    for end in stride(from: Self.blockSize, through: bytes.count, by: Self.blockSize) {
      before.append((before.last ?? 0) + Self.codePoints(in: span, end - Self.blockSize..<end))
    }
    codePointsBefore = before
    if hasHyphen { findCompounds() }
  }

  /// The text from the first to the last of some tokens, with what stands between them.
  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  /// Where the same stands, in bytes of UTF-8.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound
  }

  /// Where it stands, in code points.
  ///
  /// - Complexity: O(length of the range)
  func codePoints(_ range: Range<Int>) -> Range<Int> {
    let range = byteRange(range)
    let block = range.lowerBound / Self.blockSize
    let inBlock = Self.codePoints(in: bytes.span, block * Self.blockSize..<range.lowerBound)
    let start = (block > 0 ? codePointsBefore[block - 1] : 0) + inBlock
    return start..<start + Self.codePoints(in: bytes.span, range)
  }

  private static func codePoints(in bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }

  /// In bytes.
  private static let blockSize = 256

  /// Whether a token follows the one before without a space.
  func isAdjacent(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].bytes.upperBound == tokens[index].bytes.lowerBound
  }

  /// Whether a token is the first word of a sentence, as far as the marks before it tell.
  func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard tokens[index - 1].isMark else { return lineBreaks(before: index) }
    if bytes[tokens[index - 1].bytes.lowerBound] == UInt8(ascii: ",") { return lineBreaks(before: index) }
    return !tokens[index - 1].isHyphen || !isAdjacent(index)
  }

  /// Whether a token is one of some words in ASCII.
  func isOne(of words: [StaticString], _ index: Int) -> Bool {
    let range = tokens[index].bytes
    return words.contains { word in
      word.utf8CodeUnitCount == range.count && word.withUTF8Buffer { unsafe $0.elementsEqual(bytes[range]) }
    }
  }

  /// The compound with hyphens that a token is part of.
  func hyphenCompound(of index: Int) -> Range<Int>? {
    guard !compoundOfToken.isEmpty, compoundOfToken[index] >= 0 else { return nil }
    return hyphenCompounds[Int(compoundOfToken[index])]
  }

  /// Whether tokens are part of a compound with hyphens, but not all of it: such a hit is the compound's, not its own.
  func isInsideCompound(_ range: Range<Int>) -> Bool {
    guard !compoundOfToken.isEmpty else { return false }
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if let compound = hyphenCompound(of: first), compound.lowerBound < first { return true }
    if let compound = hyphenCompound(of: last), compound.upperBound > range.upperBound { return true }
    return false
  }

  private func lineBreaks(before index: Int) -> Bool {
    let gap = tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound
    return gap.count > 0 && gap.contains { bytes[$0] == UInt8(ascii: "\n") }
  }

  private mutating func findCompounds() {
    var start = 0
    while start < tokens.count {
      var end = endOfElement(start)
      let first = end
      while end + 1 < tokens.count, tokens[end].isHyphen, !tokens[start].isMark, isAdjacent(end),
        isAdjacent(end + 1), !tokens[end + 1].isMark
      {
        end = endOfElement(end + 1)
      }
      if end > first { addCompound(start..<end) }
      start = end
    }
  }

  /// Where what stands between hyphens ends: "CO2" is two tokens, "1,5" three.
  private func endOfElement(_ start: Int) -> Int {
    var end = start + 1
    if tokens[start].isMark { return end }
    while end < tokens.count, isAdjacent(end) {
      if !tokens[end].isMark {
        end += 1
      } else if isDecimalMark(end) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// Whether a mark stands between digits.
  private func isDecimalMark(_ index: Int) -> Bool {
    func isNumber(_ index: Int) -> Bool { !tokens[index].isLetter && !tokens[index].isMark }
    return index + 1 < tokens.count && isAdjacent(index + 1) && isNumber(index - 1) && isNumber(index + 1)
      && isOne(of: [",", "."], index)
  }

  private mutating func addCompound(_ compound: Range<Int>) {
    if compoundOfToken.isEmpty { compoundOfToken = Array(repeating: -1, count: tokens.count) }
    for index in compound { compoundOfToken[index] = Int32(hyphenCompounds.count) }
    hyphenCompounds.append(compound)
  }
}
