internal import UnicodeText

/// Turns texts into the sequences of symbols whose Levenshtein distance is taken: their words or characters in small
/// letters.
struct Alphabet {
  enum Unit { case words, characters }

  /// Of what the alphabet does not have.
  static let unknown = UInt32.max

  let unit: Unit
  private var words = SymbolTable()
  /// Characters of the common scripts by value: the symbol plus 1. The others stand in the dictionary.
  private var common = [UInt32](repeating: 0, count: 0x2200)
  private var rare: [Unicode.Scalar: UInt32] = [:]
  private var characters: UInt32 = 0

  init(of unit: Unit) { self.unit = unit }

  /// Above all symbols.
  var count: Int { unit == .words ? words.count : Int(characters) }

  /// The letters of a word, in UTF-8, and its hash.
  func bytes(of word: UInt32) -> ArraySlice<UInt8> { words[word] }
  func hash(of word: UInt32) -> UInt32 { words.hash(of: word) }

  /// The symbols of a text, new ones for what was not seen before.
  mutating func intern(_ text: String) -> [UInt32] {
    let text = text.lowercasedByICU
    switch unit {
    case .characters: return text.unicodeScalars.map { intern($0) }
    case .words:
      let bytes = text.utf8Span.span
      return text.tokens.map { words.intern(bytes, $0.bytes) }
    }
  }

  /// The symbols of a text, `unknown` for what was not seen before.
  func find(_ text: String) -> [UInt32] {
    let text = text.lowercasedByICU
    switch unit {
    case .characters: return text.unicodeScalars.map { find($0) ?? Self.unknown }
    case .words:
      let bytes = text.utf8Span.span
      return text.tokens.map { words.find(bytes, $0.bytes) ?? Self.unknown }
    }
  }

  mutating func intern(_ scalar: Unicode.Scalar) -> UInt32 {
    if let symbol = find(scalar) { return symbol }
    characters += 1
    if scalar.value < common.count { common[Int(scalar.value)] = characters } else { rare[scalar] = characters - 1 }
    return characters - 1
  }

  func find(_ scalar: Unicode.Scalar) -> UInt32? {
    guard scalar.value < common.count else { return rare[scalar] }
    return common[Int(scalar.value)] == 0 ? nil : common[Int(scalar.value)] - 1
  }
}
