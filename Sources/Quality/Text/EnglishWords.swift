internal import Morphology
internal import UnicodeText

/// The words and numbers of an English text, in small letters and one spelling for Britain and America, so that terms are found
/// in them.
struct EnglishWords {
  private let keys: [String]
  private let ranges: [Range<Int>]

  init(_ scalars: [Unicode.Scalar]) {
    var keys: [String] = []
    var ranges: [Range<Int>] = []
    var start: Int?
    func finish(_ end: Int) {
      guard let first = start else { return }
      keys.append(Self.key(String(String.UnicodeScalarView(scalars[first..<end]))))
      ranges.append(first..<end)
      start = nil
    }
    for (i, scalar) in scalars.enumerated() {
      if scalar.characterClass != .letter, !scalar.isASCIIDigit {
        finish(i)
      } else if start == nil {
        start = i
      }
    }
    finish(scalars.count)
    (self.keys, self.ranges) = (keys, ranges)
  }

  var count: Int { keys.count }

  /// A term as a key: its words with a blank between them.
  static func key(ofTerm term: String) -> String {
    EnglishWords(Array(term.unicodeScalars)).keys.joined(separator: " ")
  }

  /// A run of words as keys of terms: as it stands, and in the singular.
  func readings(_ range: Range<Int>) -> [String] {
    let before = keys[range].dropLast().map { $0 + " " }.joined()
    let last = keys[range.upperBound - 1]
    var readings = [before + last]
    guard last.hasSuffix("s"), last.utf8.count > 3 else { return readings }
    if last.hasSuffix("ies") { readings.append(before + last.dropLast(3) + "y") }
    if last.hasSuffix("es") { readings.append(before + last.dropLast(2)) }
    readings.append(before + last.dropLast())
    return readings
  }

  /// Where a term stands, in any of its forms.
  func places(of term: String, _ partsOfSpeech: [PartOfSpeech]) -> [Range<Int>] {
    var places: Set<Range<Int>> = []
    for form in partsOfSpeech.flatMap({ EnglishInflection.forms(of: term, $0) }) {
      let words = EnglishWords(Array(form.text.unicodeScalars)).keys
      guard let first = words.first, words.count <= keys.count else { continue }
      for start in 0...(keys.count - words.count) where keys[start] == first {
        guard keys[start...].starts(with: words) else { continue }
        places.insert(ranges[start].lowerBound..<ranges[start + words.count - 1].upperBound)
      }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether every longer word of a term has a relative in the text: "presidential" for "president", "control of arms" for
  /// "arms control".
  func mayRender(_ term: String, isName: Bool) -> Bool {
    let words = Self.contentWords(of: term)
    return !words.isEmpty && words.allSatisfy { hasRelative(of: $0, isName: isName) }
  }

  /// Whether the adjective of a country or town stands in the text: "Austrian" for "Austria", "Berliner" for "Berlin".
  func hasAdjective(ofName name: String) -> Bool {
    guard name.utf8.count > 3, let first = name.unicodeScalars.first, first.properties.isUppercase else { return false }
    let key = Self.key(ofTerm: name)
    return keys.contains { $0.hasPrefix(key) && Self.adjectiveEndings.contains($0.dropFirst(key.count)) }
  }

  private static let adjectiveEndings: Set<Substring> = [
    "n", "an", "ian", "er", "ese", "ish", "ns", "ans", "ians", "ers",
  ]

  /// Whether a word of a term of several words has a relative in the text outside of some places.
  func mayRenderPart(of term: String, outside places: [Range<Int>]) -> Bool {
    let words = Self.contentWords(of: term)
    return words.count > 1 && words.contains { hasRelative(of: $0, isName: false, outside: places) }
  }

  private static func contentWords(of term: String) -> [String] {
    EnglishWords(Array(term.unicodeScalars)).keys.filter { !small.contains($0) }
  }

  private func hasRelative(of word: String, isName: Bool, outside places: [Range<Int>] = []) -> Bool {
    let stem = word.prefix(max(4, word.count - (isName ? 1 : 3)))
    return keys.indices.contains { index in
      (keys[index] == word || word.count > 3 && keys[index].hasPrefix(stem))
        && !places.contains { $0.contains(index) }
    }
  }

  private static let small: Set<String> = ["of", "the", "a", "an", "to", "in", "for", "on", "and", "s"]

  /// One key for the spellings of Britain and America.
  private static func key(_ word: String) -> String {
    let folded = word.lowercasedByICU
    guard folded.utf8.count > 4 else { return folded }
    for (british, american) in endings where folded.hasSuffix(british) {
      return String(folded.dropLast(british.count)) + american
    }
    return folded
  }

  private static let endings: [(String, String)] = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("ise", "ize"), ("ours", "ors"), ("our", "or"), ("oured", "ored"), ("ouring", "oring"), ("fence", "fense"),
    ("cence", "cense"), ("entre", "enter"), ("entres", "enters"), ("amme", "am"), ("ammes", "ams"),
  ]
}
