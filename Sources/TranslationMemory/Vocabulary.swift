internal import UnicodeText

/// The tokens of many segments as the combined similarity sees them: words by their letters, numbers, marks.
struct Vocabulary {
  enum Kind: UInt8 { case word, number, mark }

  /// A token's kind, and for words what related words are found by.
  struct Entry {
    let kind: Kind
    fileprivate let letters: Range<Int>
    /// A bit for each kind of letter that occurs.
    fileprivate let signature: UInt64
  }

  private var table = SymbolTable()
  private(set) var entries: [Entry] = []
  private var letters: [UInt32] = []
  private var alphabet = Alphabet(of: .characters)
  /// The words by length, shortest first.
  private var words: [(length: Int, signature: UInt64, symbol: UInt32)] = []
  /// The letters of `words`, in the same order.
  private var bags: [SymbolBag] = []

  /// The tokens of the segment with this `MatchKey`.
  mutating func intern(key: String) -> [UInt32] {
    let bytes = key.utf8Span.span
    return Self.tokens(of: key, bytes).map { kind, range in
      let symbol = table.intern(bytes, range)
      if Int(symbol) == entries.count { append(kind, key, range) }
      return symbol
    }
  }

  /// Sorts the words for `forEachRelated`; to be called when all segments are in.
  mutating func finish() {
    words = entries.enumerated().filter { $0.element.kind == .word }.map { symbol, entry in
      (entry.letters.count, entry.signature, UInt32(symbol))
    }
    words.sort { ($0.length, $0.symbol) < ($1.length, $1.symbol) }
    bags = words.map { SymbolBag(letters[entries[Int($0.symbol)].letters]) }
  }

  /// The kinds of a segment's tokens, their symbols (`Alphabet.unknown` for those that are not here) and letters.
  func find(key: String) -> [(kind: Kind, symbol: UInt32, letters: [UInt32])] {
    let bytes = key.utf8Span.span
    return Self.tokens(of: key, bytes).map { kind, range in
      let letters = kind == .word ? key.slice(range).unicodeScalars.map { alphabet.find($0) ?? Alphabet.unknown } : []
      return (kind, table.find(bytes, range) ?? Alphabet.unknown, letters)
    }
  }

  /// Calls `body` with all words that are related to the word of these letters (`MatchWeights.relatedness`), and the
  /// share of characters by which they differ.
  func forEachRelated(to letters: [UInt32], _ body: (_ symbol: UInt32, _ difference: Double) -> Void) {
    var pattern = EditPattern(letters, alphabet: alphabet.count)
    let signature = Self.signature(letters)
    let bag = SymbolBag(letters[...])
    let shortest = Int((Double(letters.count) * MatchWeights.relatedness).rounded(.up))
    let longest = Int(Double(letters.count) / MatchWeights.relatedness)
    let pool = self.letters.span
    for i in firstWord(ofLength: shortest)..<firstWord(ofLength: longest + 1) {
      let word = words[i]
      let length = max(word.length, letters.count)
      let limit = Int(Double(length) * (1 - MatchWeights.relatedness))
      let lost = (signature & ~word.signature).nonzeroBitCount
      let gained = (word.signature & ~signature).nonzeroBitCount
      guard max(lost, gained) <= limit, bag.distanceBound(bags[i]) <= limit else { continue }
      let span = pool.extracting(entries[Int(word.symbol)].letters)
      guard let distance = pattern.distance(to: span, limit: limit) else { continue }
      body(word.symbol, Double(distance) / Double(length))
    }
  }

  private func firstWord(ofLength length: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].length < length { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func append(_ kind: Kind, _ key: String, _ range: Range<Int>) {
    let start = letters.count
    if kind == .word { letters += key.slice(range).unicodeScalars.map { alphabet.intern($0) } }
    let own = start..<letters.count
    entries.append(Entry(kind: kind, letters: own, signature: Self.signature(letters[own])))
  }

  private static func signature(_ letters: some Sequence<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The tokens of a text, numbers with the marks inside them as one.
  private static func tokens(of text: String, _ bytes: borrowing Span<UInt8>) -> [(kind: Kind, bytes: Range<Int>)] {
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
