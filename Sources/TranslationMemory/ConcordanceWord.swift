internal import UnicodeText

/// A word of the concordance: a run of letters, numerals and their marks, with the characters of no width among them.
///
/// What a word is decides this type alone: FTS5 is given words with spaces between them (`searchable`), because its own
/// tokenizer for Unicode knows the characters of version 6.1 only.
struct ConcordanceWord {
  /// The word's `MatchKey`.
  let key: String
  /// In code points.
  let range: Range<Int>

  static func of(_ text: String) -> [ConcordanceWord] {
    var words: [ConcordanceWord] = []
    var open = String.UnicodeScalarView()
    var offset = 0
    func finish() {
      guard !open.isEmpty else { return }
      let key = MatchKey.of(String(open))
      words.append(ConcordanceWord(key: key, range: offset - open.count..<offset))
      open.removeAll()
    }
    for scalar in text.unicodeScalars {
      if belongsToWord(scalar) || hasNoWidth(scalar) && !open.isEmpty { open.append(scalar) } else { finish() }
      offset += 1
    }
    finish()
    return words
  }

  /// A text's `MatchKey` with spaces for everything that belongs to no word.
  static func searchable(_ key: String) -> String {
    var bytes = Array(key.utf8)
    var start = 0
    while start < bytes.count {
      if bytes[start] < 0x80 {
        if !isASCIIWord[Int(bytes[start])] { bytes[start] = UInt8(ascii: " ") }
        start += 1
        continue
      }
      var value = UInt32(bytes[start]) & (bytes[start] < 0xE0 ? 0x1F : bytes[start] < 0xF0 ? 0x0F : 0x07)
      var end = start + 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 {
        value = value << 6 | UInt32(bytes[end] & 0x3F)
        end += 1
      }
      if let scalar = Unicode.Scalar(value), !belongsToWord(scalar) {
        for i in start..<end { bytes[i] = UInt8(ascii: " ") }
      }
      start = end
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let isASCIIWord: [Bool] = (UInt8(0)..<0x80).map { belongsToWord(Unicode.Scalar($0)) }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.characterClass {
    case .letter, .digit: return true
    case .space: return false
    case .mark:
      if scalar.isASCII { return false }
      return switch scalar.properties.generalCategory {
      case .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark, .enclosingMark: true
      default: false
      }
    }
  }

  /// What `MatchKey` leaves out.
  private static func hasNoWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// Where the words stand in a text, one after the other or each for itself.
  static func ranges(of keys: [String], _ mode: ConcordanceMode, in text: String) -> [Range<Int>] {
    let words = of(text)
    switch mode {
    case .words:
      let wanted = Set(keys)
      return words.filter { wanted.contains($0.key) }.map(\.range)
    case .phrase:
      var ranges: [Range<Int>] = []
      var i = 0
      while i + keys.count <= words.count {
        let candidate = words[i..<i + keys.count]
        if zip(candidate, keys).allSatisfy({ $0.key == $1 }) {
          ranges.append(words[i].range.lowerBound..<words[i + keys.count - 1].range.upperBound)
          i += keys.count
        } else {
          i += 1
        }
      }
      return ranges
    }
  }
}
