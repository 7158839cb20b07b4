import UnicodeText

/// The words of a text with what recognition asks of them.
struct Words {
  let tokens: [Token]
  let bytes: [UInt8]
  /// The runs of words that hyphens join: "NATO-Generalsekretär" is three tokens.
  private(set) var hyphenCompounds: [Range<Int>] = []

  private let codePointStarts: [Int]
  /// For each token, the compound that it belongs to, or -1; empty where the text has none.
  private var compoundOfToken: [Int] = []

  init(_ text: String) {
    let tokens = text.tokens
    let bytes = Array(text.utf8)
    var offsets = CodePointOffsets()
    var starts: [Int] = []
    starts.reserveCapacity(tokens.count)
    for token in tokens { starts.append(offsets.codePoint(atByte: token.bytes.lowerBound, in: bytes.span)) }
    codePointStarts = starts
    self.tokens = tokens
    self.bytes = bytes
    findCompounds()
  }

  /// The text from the first to the last of some tokens, with what stands between them.
  func text(_ range: Range<Int>) -> String {
    String(
      decoding: bytes[tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound],
      as: UTF8.self)
  }

  func codePoints(_ range: Range<Int>) -> Range<Int> {
    let last = range.upperBound - 1
    let length = bytes[tokens[last].bytes].count { $0 & 0xC0 != 0x80 }
    return codePointStarts[range.lowerBound]..<codePointStarts[last] + length
  }

  /// Whether a token follows the one before without a space.
  func isAdjacent(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].bytes.upperBound == tokens[index].bytes.lowerBound
  }

  /// Whether a token is the first word of a sentence, as far as the marks before it tell.
  func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard tokens[index - 1].kind == .mark else { return lineBreaks(before: index) }
    return !isHyphen(index - 1) || !isAdjacent(index)
  }

  func isHyphen(_ index: Int) -> Bool {
    let range = tokens[index].bytes
    return bytes[range.lowerBound] == UInt8(ascii: "-")
      || range.count == 3 && bytes[range].elementsEqual([0xE2, 0x80, 0x90])
      || range.count == 3 && bytes[range].elementsEqual([0xE2, 0x80, 0x91])
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
    return hyphenCompounds[compoundOfToken[index]]
  }

  /// Whether tokens are part of a compound with hyphens, but not all of it: such a hit is the compound's, not its own.
  func isInsideCompound(_ range: Range<Int>) -> Bool {
    let (first, last) = (range.lowerBound, range.upperBound - 1)
    if let compound = hyphenCompound(of: first), compound.lowerBound < first { return true }
    if let compound = hyphenCompound(of: last), compound.upperBound > range.upperBound { return true }
    return false
  }

  private func lineBreaks(before index: Int) -> Bool {
    bytes[tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound].contains(UInt8(ascii: "\n"))
  }

  private mutating func findCompounds() {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end + 1 < tokens.count, tokens[end].kind == .mark, tokens[start].kind != .mark, isHyphen(end),
        isAdjacent(end), isAdjacent(end + 1), tokens[end + 1].kind != .mark
      {
        end += 2
      }
      if end > start + 1 { addCompound(start..<end) }
      start = end
    }
  }

  private mutating func addCompound(_ compound: Range<Int>) {
    if compoundOfToken.isEmpty { compoundOfToken = Array(repeating: -1, count: tokens.count) }
    for index in compound { compoundOfToken[index] = hyphenCompounds.count }
    hyphenCompounds.append(compound)
  }
}
