/// What a word of a text is to the lexicon.
package enum WordKind: UInt8, Sendable {
  case word
  /// Digits, with their separators brought into one form; number words and months count as numbers too.
  case number
  /// A punctuation mark or symbol that translators keep: ? ! : " ( % and the like, no commas, full stops and hyphens.
  case mark
}

/// Cuts a sentence into the words that a lexicon knows: folded as in `MatchKey`, without diacritics, numbers in one form
/// ("1.000,5" and "1,000.5" both become "1000.5").
struct WordScanner {
  private let elides: Bool
  private var text = FoldedText()
  private var next = 0

  init(_ folding: WordFolding) { elides = folding == .french }

  /// Calls `body` with every word of a sentence in order; all of it in UTF-8.
  mutating func forEachWord(in sentence: Span<UInt8>, _ body: (WordKind, Span<UInt8>) -> Void) {
    text.fold(sentence)
    next = 0
    while next < text.bytes.count {
      switch ByteClass(text.bytes[next]) {
      case .digit:
        let number = scanNumber()
        body(.number, number.span)
        skipOrdinalSuffix()
      case .letter:
        let start = next
        next = endOfLetters()
        if !isClitic(start), !isElided(start) { body(.word, text.bytes.span.extracting(start..<next)) }
      case .mark:
        body(.mark, text.bytes.span.extracting(next..<next + 1))
        next += 1
      case .other:
        next += 1
      }
    }
  }

  private func endOfLetters() -> Int {
    var end = next
    while end < text.bytes.count, ByteClass(text.bytes[end]) == .letter { end += 1 }
    return end
  }

  /// Reads groups of digits with single separators between them. A last group of other than three digits, or after
  /// another separator than the groups before, is the fraction.
  private mutating func scanNumber() -> ArraySlice<UInt8> {
    let first = scanDigits()
    guard isAtSeparator() else { return first }
    var groups = [first]
    var separators: [UInt8] = []
    while isAtSeparator() {
      separators.append(text.bytes[next])
      next += 1
      groups.append(scanDigits())
    }
    guard let last = separators.last, let fraction = groups.last else { return first }
    let isMixed = separators.first != last
    if separators.count > 1, !isMixed, fraction.count != 3 { return Array(groups.joined(separator: [0x2E]))[...] }
    if fraction.count == 3, !isMixed { return Array(groups.joined())[...] }
    return (Array(groups.dropLast().joined()) + [0x2E] + fraction)[...]
  }

  private mutating func scanDigits() -> ArraySlice<UInt8> {
    let start = next
    while next < text.bytes.count, ByteClass(text.bytes[next]) == .digit { next += 1 }
    return text.bytes[start..<next]
  }

  /// Whether a separator stands here between two digits.
  private func isAtSeparator() -> Bool {
    next + 1 < text.bytes.count && Self.separators.contains(text.bytes[next])
      && ByteClass(text.bytes[next + 1]) == .digit
  }

  private static let separators = Array(".,:'".utf8)

  private mutating func skipOrdinalSuffix() {
    let end = endOfLetters()
    guard end == next + 2 else { return }
    if Self.ordinalSuffixes.contains(where: { text.bytes[next..<end].elementsEqual($0.utf8) }) { next = end }
  }

  private static let ordinalSuffixes = ["st", "nd", "rd", "th"]

  /// The "s" of "Ukraine's" and its kind.
  private func isClitic(_ start: Int) -> Bool {
    next - start == 1 && start > 1 && text.bytes[start - 1] == 0x27 && ByteClass(text.bytes[start - 2]) == .letter
  }

  /// The "l" of "l'an" and its kind.
  private func isElided(_ start: Int) -> Bool {
    elides && next - start < 3 && next + 1 < text.bytes.count && text.bytes[next] == 0x27
      && ByteClass(text.bytes[next + 1]) == .letter
  }
}

/// What a byte of a folded text is.
private enum ByteClass: UInt8 {
  /// Bytes of characters beyond ASCII count as letters: `FoldedText` has made spaces of all that are none.
  case letter
  case digit, mark, other

  init(_ byte: UInt8) { self = byte < 0x80 ? Self.ascii[Int(byte)] : .letter }

  private static let ascii: [ByteClass] = (0..<0x80).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    default: marks.contains(byte) ? .mark : .other
    }
  }

  private static let marks = Array("?!:;\"()[]{}/%$&+=<>@#*_|~^\\".utf8)
}
