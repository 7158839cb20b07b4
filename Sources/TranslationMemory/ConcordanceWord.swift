internal import UnicodeText

/// A word of the concordance: a run of letters or one of digits, with the characters of no width among them.
struct ConcordanceWord {
  /// The word's `MatchKey`.
  let key: String
  /// In code points.
  let range: Range<Int>

  static func of(_ text: String) -> [ConcordanceWord] {
    var scanner = LowercaseTokens()
    return of(text, &scanner)
  }

  /// - Parameter scanner: its memory is used.
  static func of(_ text: String, _ scanner: inout LowercaseTokens) -> [ConcordanceWord] {
    scanner.scan(text)
    return scanner.isPlain ? words(of: scanner) : anyWords(of: text)
  }

  /// The words of a text whose characters are one in small letters too, and in the keys of its words.
  private static func words(of text: borrowing LowercaseTokens) -> [ConcordanceWord] {
    let bytes = text.bytes.span
    var words: [ConcordanceWord] = []
    words.reserveCapacity(text.tokens.count)
    var key: [UInt8] = []
    var (position, offset) = (0, 0)
    for token in text.tokens where token.kind != .mark {
      while position < token.bytes.lowerBound {
        if bytes[position] & 0xC0 != 0x80 { offset += 1 }
        position += 1
      }
      let start = offset
      while position < token.bytes.upperBound {
        if bytes[position] & 0xC0 != 0x80 { offset += 1 }
        position += 1
      }
      key.removeAll(keepingCapacity: true)
      MatchKey.append(of: bytes.extracting(token.bytes), to: &key)
      words.append(ConcordanceWord(key: String(decoding: key, as: UTF8.self), range: start..<offset))
    }
    return words
  }

  private static func anyWords(of text: String) -> [ConcordanceWord] {
    var words: [ConcordanceWord] = []
    var open = String.UnicodeScalarView()
    var kind = CharacterClass.mark
    var offset = 0
    func finish() {
      guard !open.isEmpty else { return }
      // A letter and the marks on it are one letter more often than not, and always in a key.
      let key = MatchKey.of(String(open))
      words += key.tokens.filter { $0.kind != .mark }.map { token in
        ConcordanceWord(key: String(key.slice(token.bytes)), range: offset - open.count..<offset)
      }
      open.removeAll()
    }
    for scalar in text.unicodeScalars {
      let isAttached = !open.isEmpty && (hasNoWidth(scalar) || isCombining(scalar))
      if !isAttached, scalar.characterClass != kind || open.isEmpty {
        finish()
        kind = scalar.characterClass
      }
      if isAttached || kind == .letter || kind == .digit { open.append(scalar) }
      offset += 1
    }
    finish()
    return words
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// What `MatchKey` leaves out.
  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }
}
