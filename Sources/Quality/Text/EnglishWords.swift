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

  /// Where a term stands, in any of its forms.
  func places(of term: String, _ partOfSpeech: PartOfSpeech) -> [Range<Int>] {
    var places: Set<Range<Int>> = []
    for form in EnglishInflection.forms(of: term, partOfSpeech) {
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
    let words = EnglishWords(Array(term.unicodeScalars)).keys.filter { !Self.small.contains($0) }
    return !words.isEmpty
      && words.allSatisfy { word in
        let stem = word.prefix(max(4, word.count - (isName ? 1 : 3)))
        return keys.contains { $0 == word || word.count > 3 && $0.hasPrefix(stem) }
      }
  }

  private static let small: Set<String> = ["of", "the", "a", "an", "to", "in", "for", "on", "and"]

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
