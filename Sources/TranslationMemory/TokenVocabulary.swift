internal import UnicodeText

/// The tokens of many segments as the combined similarity sees them: words by their letters, numbers, marks.
struct TokenVocabulary {
  enum Kind: UInt8 { case word, number, mark }

  private var table = SymbolTable()
  /// By symbol.
  private(set) var kinds: [Kind] = []
  private var shapes = WordShapes()

  /// A token of a query.
  struct Found {
    let kind: Kind
    /// `Alphabet.unknown` if no segment has it.
    let symbol: UInt32
    let text: Substring
  }

  /// The tokens of the segment with this `MatchKey`.
  mutating func intern(key: String) -> [UInt32] {
    let bytes = key.utf8Span.span
    return Self.tokens(of: key, bytes).map { kind, range in
      let symbol = table.intern(bytes, range)
      if Int(symbol) == kinds.count {
        kinds.append(kind)
        if kind == .word { shapes.append(key.slice(range).unicodeScalars, symbol: symbol) }
      }
      return symbol
    }
  }

  /// To be called when all segments are in.
  mutating func finish() { shapes.finish() }

  /// The tokens of a query with this `MatchKey`.
  func find(key: String) -> [Found] {
    let bytes = key.utf8Span.span
    return Self.tokens(of: key, bytes).map { kind, range in
      Found(kind: kind, symbol: table.find(bytes, range) ?? Alphabet.unknown, text: key.slice(range))
    }
  }

  /// Calls `body` with all words that are related to this one (`MatchWeights.relatedness`), and the share of characters by
  /// which they differ.
  func forEachRelated(to word: Substring, _ body: (_ symbol: UInt32, _ difference: Double) -> Void) {
    shapes.forEachRelated(to: word.unicodeScalars, body)
  }

  /// The tokens of a text, numbers with the marks inside them as one.
  static func tokens(of text: String, _ bytes: borrowing Span<UInt8>) -> [(kind: Kind, bytes: Range<Int>)] {
    var tokens: [(kind: Kind, bytes: Range<Int>)] = []
    var separator: Token?
    for token in text.tokens {
      if token.kind == .digit, let last = tokens.last, let mark = separator,
        last.bytes.upperBound == token.bytes.lowerBound,
        tokens.count >= 2, tokens[tokens.count - 2].kind == .number,
        tokens[tokens.count - 2].bytes.upperBound == mark.bytes.lowerBound
      {
        tokens.removeLast()
        tokens[tokens.count - 1].bytes = tokens[tokens.count - 1].bytes.lowerBound..<token.bytes.upperBound
        separator = nil
        continue
      }
      let isSeparator = token.kind == .mark && separators.contains(bytes[token.bytes.lowerBound])
      separator = isSeparator ? token : nil
      let kind: Kind =
        switch token.kind {
        case .letter: .word
        case .digit: .number
        case .mark, .space: .mark
        }
      tokens.append((kind, token.bytes))
    }
    return tokens
  }

  /// What stands between the digits of numbers, dates and times.
  private static let separators = Array(".,:".utf8)
}
