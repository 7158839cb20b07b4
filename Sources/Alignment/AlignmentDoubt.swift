package import UnicodeText

/// A reason to doubt that two texts are an article and its translation, found before or after they were aligned.
package enum AlignmentDoubt: Hashable, Sendable, CustomStringConvertible {
  /// Each side looks like the other's language.
  case swapped(source: LanguageTag, target: LanguageTag)
  /// Both sides look like the same language.
  case sameLanguage(LanguageTag)
  /// One side has this many times the sentences of the other.
  case unequalLengths(Double)
  /// Hardly anything was paired with confidence: the share of sentences in pairs that score above one half.
  case unrelated(Double)

  package var description: String {
    switch self {
    case .swapped(let source, let target):
      "the source looks like \(target) and the target like \(source); the files may be in the wrong order"
    case .sameLanguage(let language): "both files look like \(language); name the article and its translation"
    case .unequalLengths(let ratio):
      "one side has \(Int(ratio.rounded())) times the sentences of the other; they may not be a text and its translation"
    case .unrelated(let share):
      "only \(Int((share * 100).rounded())) % of the sentences are in a confident pair; the texts may not translate each other"
    }
  }
}

extension AlignmentDoubt {
  /// What the texts themselves make doubtful: their languages and their lengths.
  ///
  /// - Complexity: O(*n*)
  package static func of(
    _ source: [String], _ target: [String], from: LanguageTag, to: LanguageTag
  ) -> [AlignmentDoubt] {
    var doubts: [AlignmentDoubt] = []
    if let one = FunctionWords.language(of: source), let other = FunctionWords.language(of: target) {
      if one == other {
        doubts.append(.sameLanguage(one))
      } else if one.matches(to), other.matches(from) {
        doubts.append(.swapped(source: from, target: to))
      }
    }
    let lengths = [Double(source.count), Double(target.count)].sorted()
    if lengths[0] > 0, lengths[1] / lengths[0] >= 5 { doubts.append(.unequalLengths(lengths[1] / lengths[0])) }
    return doubts
  }

  /// What the alignment makes doubtful.
  package static func of(_ pairs: [AlignedPair]) -> AlignmentDoubt? {
    let sentences = pairs.reduce(0) { $0 + $1.source.count + $1.target.count }
    let confident = pairs.filter { !$0.source.isEmpty && !$0.target.isEmpty && $0.score > 0.5 }
      .reduce(0) { $0 + $1.source.count + $1.target.count }
    guard sentences >= 6 else { return nil }
    let share = Double(confident) / Double(sentences)
    return share < 0.3 ? .unrelated(share) : nil
  }
}

/// Tells German, English and French from each other by the most frequent words of each.
private enum FunctionWords {
  /// Nil where the text is too short or is in none of them.
  static func language(of sentences: [String]) -> LanguageTag? {
    var counts = languages.map { _ in 0 }
    var words = 0
    for sentence in sentences {
      for token in sentence.tokens where token.kind == .letter {
        let word = sentence.slice(token.bytes).lowercased()
        words += 1
        for (k, language) in languages.enumerated() where language.words.contains(word) { counts[k] += 1 }
      }
      if words > enough { break }
    }
    let ranked = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    guard words >= 20, counts[ranked[0]] * 10 > words, counts[ranked[0]] > 3 * counts[ranked[1]] else { return nil }
    return languages[ranked[0]].tag
  }

  private static let enough = 5_000
  private static let languages: [(tag: LanguageTag?, words: Set<String>)] = [
    (
      .german,
      [
        "der", "die", "das", "und", "den", "dem", "des", "ein", "eine", "einen", "einer", "ist", "nicht", "mit", "von",
        "zu", "auf", "für", "sich", "auch", "im", "als", "wird", "sie", "er", "es", "wir", "dass", "aus", "bei", "nach",
        "wie", "über", "um",
      ]
    ),
    (
      .english,
      [
        "the", "of", "and", "to", "a", "is", "that", "it", "for", "on", "with", "as", "be", "by", "this", "are", "or",
        "at", "from", "have", "has", "not", "but", "they", "we", "he", "she", "you", "his", "their", "which", "had",
        "its", "been",
      ]
    ),
    (
      LanguageTag("fr"),
      [
        "le", "la", "les", "de", "du", "et", "un", "une", "est", "dans", "que", "qui", "pour", "pas", "sur", "au",
        "aux",
        "par", "avec", "ce", "cette", "il", "elle", "nous", "vous", "sont", "ne", "se", "son", "sa", "ses", "mais",
        "plus", "ou",
      ]
    ),
  ]
}
