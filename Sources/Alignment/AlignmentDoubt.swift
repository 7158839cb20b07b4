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
    if let one = language(of: source), let other = language(of: target) {
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

  /// Nil where the text is too short, or in none of the languages that can be told.
  private static func language(of sentences: [String]) -> LanguageTag? {
    var evidence = LanguageEvidence()
    for sentence in sentences {
      for token in sentence.tokens where token.kind == .letter {
        evidence.add(sentence.slice(token.bytes).lowercased())
      }
      if evidence.words > enoughWords { break }
    }
    return evidence.language(among: [.german, .english] + [LanguageTag("fr")].compactMap(\.self))
  }

  private static let enoughWords = 5_000
}
