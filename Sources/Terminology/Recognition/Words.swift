import UnicodeText

/// The words of a text with what recognition asks of them.
struct Words {
  let tokens: [Token]
  /// The runs of words that hyphens join: "NATO-Generalsekretär" is three tokens.
  private(set) var hyphenCompounds: [Range<Int>] = []

  private let bytes: [UInt8]
  private let codePointStarts: [Range<Int>]
  /// For each token, the compound that it belongs to, or -1.
  private var compoundOfToken: [Int]

  init(_ text: String) {
    tokens = text.tokens
    bytes = Array(text.utf8)
    var offsets = CodePointOffsets()
    codePointStarts = tokens.map { [bytes] token in
      let start = offsets.codePoint(atByte: token.bytes.lowerBound, in: bytes.span)
      return start..<offsets.codePoint(atByte: token.bytes.upperBound, in: bytes.span)
    }
    compoundOfToken = Array(repeating: -1, count: tokens.count)
    findCompounds()
  }

  func text(_ index: Int) -> Substring { Substring(decoding: bytes[tokens[index].bytes], as: UTF8.self) }

  /// The text from the first to the last of some tokens, with what stands between them.
  func text(_ range: Range<Int>) -> String {
    String(
      decoding: bytes[tokens[range.lowerBound].bytes.lowerBound..<tokens[range.upperBound - 1].bytes.upperBound],
      as: UTF8.self)
  }

  func codePoints(_ range: Range<Int>) -> Range<Int> {
    codePointStarts[range.lowerBound].lowerBound..<codePointStarts[range.upperBound - 1].upperBound
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

  /// Whether tokens are part of a compound with hyphens, but not all of it: such a hit is the compound's, not its own.
  func isInsideCompound(_ range: ClosedRange<Int>) -> Bool {
    for end in [range.lowerBound, range.upperBound] where compoundOfToken[end] >= 0 {
      let compound = hyphenCompounds[compoundOfToken[end]]
      if compound.lowerBound < range.lowerBound && compound.contains(range.lowerBound)
        || range.upperBound + 1 < compound.upperBound && compound.contains(range.upperBound)
      {
        return true
      }
    }
    return false
  }

  private func lineBreaks(before index: Int) -> Bool {
    bytes[tokens[index - 1].bytes.upperBound..<tokens[index].bytes.lowerBound].contains(UInt8(ascii: "\n"))
  }

  private func isHyphen(_ index: Int) -> Bool { ["-", "‐", "‑"].contains(text(index)) }

  private mutating func findCompounds() {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while tokens[start].kind != .mark, end + 1 < tokens.count, isHyphen(end), isAdjacent(end), isAdjacent(end + 1),
        tokens[end + 1].kind != .mark
      {
        end += 2
      }
      if end > start + 1 {
        for index in start..<end { compoundOfToken[index] = hyphenCompounds.count }
        hyphenCompounds.append(start..<end)
      }
      start = end
    }
  }
}
