/// One line of a transcription table: a group of letters, where it stands, and what it is rewritten to.
struct RewriteRule: Sendable {
  let group: [Unicode.Scalar]
  let left: Context
  let right: Context
  /// The alternatives, each with the part of cases (of 1) in which it is the right one.
  let outputs: [(text: [Unicode.Scalar], share: Double)]

  /// What must stand beside a group, or need not.
  enum Context: Hashable, Sendable {
    case any
    /// The beginning or end of the word.
    case edge
    case vowel
    case edgeOrVowel
    case consonant
    /// One of these letters.
    case letter(String)
    /// None of these letters.
    case notLetter(String)
  }

  /// - Parameter outputs: the alternatives with the percentage of cases in which each is right.
  init(
    _ group: String, after left: Context = .any, before right: Context = .any, _ outputs: KeyValuePairs<String, Double>
  ) {
    self.group = Array(group.unicodeScalars)
    self.left = left
    self.right = right
    self.outputs = outputs.map { (Array($0.key.unicodeScalars), $0.value / 100) }
  }

  init(_ group: String, after left: Context = .any, before right: Context = .any, _ output: String) {
    self.init(group, after: left, before: right, [output: 100])
  }

  /// A rule for any place, whose alternatives come with their shares of 1.
  init(group: [Unicode.Scalar], outputs: [(text: [Unicode.Scalar], share: Double)]) {
    self.group = group
    (left, right) = (.any, .any)
    self.outputs = outputs
  }

  /// Whether the rule applies at `position` of `word`.
  func applies(to word: [Unicode.Scalar], at position: Int) -> Bool {
    let end = position + group.count
    return end <= word.count && word[position..<end].elementsEqual(group)
      && left.holds(for: position > 0 ? word[position - 1] : nil)
      && right.holds(for: end < word.count ? word[end] : nil)
  }
}

extension RewriteRule.Context {
  /// - Parameter neighbor: the letter beside the group; nil at the edge of the word.
  func holds(for neighbor: Unicode.Scalar?) -> Bool {
    switch self {
    case .any: true
    case .edge: neighbor == nil
    case .vowel: neighbor.map(Self.isVowel) ?? false
    case .edgeOrVowel: neighbor.map(Self.isVowel) ?? true
    case .consonant: neighbor.map { !Self.isVowel($0) } ?? false
    case .letter(let letters): neighbor.map { letters.unicodeScalars.contains($0) } ?? false
    case .notLetter(let letters): neighbor.map { !letters.unicodeScalars.contains($0) } ?? true
    }
  }

  /// Vowels of Latin and Cyrillic; the soft and hard signs count as vowels since iotated letters after them are read
  /// as after a vowel (Прокофьев).
  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "ä", "ö", "ü", "ë", "ě", "ė", "é", "è", "ă", "â", "û", "а", "е", "ё", "є", "и",
      "і", "ї",
      "о",
      "у", "ы", "э", "ю", "я", "ь", "ъ", "ʼ":
      true
    default: false
    }
  }
}
