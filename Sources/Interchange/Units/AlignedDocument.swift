package import Alignment
package import TranslationMemory
package import UnicodeText

/// An article with its translation, sentence by sentence, and the pairs that were found.
package struct AlignedDocument: Sendable {
  /// The name under which a memory knows it.
  package var name: String
  /// The article's language.
  package var sourceLanguage: LanguageTag
  /// The translation's language.
  package var targetLanguage: LanguageTag
  /// The article's sentences.
  package var source: [String]
  /// The translation's sentences.
  package var target: [String]
  /// In the order of the texts; every sentence of either stands in one of them.
  package var pairs: [AlignedPair]

  package init(
    name: String, from sourceLanguage: LanguageTag, to targetLanguage: LanguageTag, source: [String], target: [String],
    pairs: [AlignedPair]
  ) {
    self.name = name
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
    self.source = source
    self.target = target
    self.pairs = pairs
  }

  /// The texts of a pair; empty on the side that has nothing. Sentences are joined by blanks.
  package func texts(of pair: AlignedPair) -> (source: String, target: String) {
    (source[pair.source].joined(separator: " "), target[pair.target].joined(separator: " "))
  }

  /// The pairs as units of a memory, with document, position, neighbors and score; without what has no counterpart.
  ///
  /// - Parameters:
  ///   - minimum: pairs with a lower score are left out. Scores are rounded to four digits first, as they are written.
  ///   - date: of the units, in TMX's form.
  package func units(minimum: Double = 0, author: String? = nil, date: String? = nil) -> [TranslationUnit] {
    pairs.enumerated().compactMap { position, pair in
      let score = (pair.score * 10_000).rounded() / 10_000
      guard !pair.source.isEmpty, !pair.target.isEmpty, score >= minimum else { return nil }
      let texts = texts(of: pair)
      return TranslationUnit(
        sourceLanguage: sourceLanguage,
        variants: [Variant(sourceLanguage, texts.source), Variant(targetLanguage, texts.target)],
        origin: .alignment(score: score), document: name, position: position, context: context(of: pair),
        history: .init(created: date, createdBy: author))
    }
  }

  private func context(of pair: AlignedPair) -> TranslationUnit.Context {
    TranslationUnit.Context(
      previous: pair.source.lowerBound > 0 ? source[pair.source.lowerBound - 1] : nil,
      next: pair.source.upperBound < source.count ? source[pair.source.upperBound] : nil)
  }

  /// The runs of sentences that have no counterpart: on which side, and which sentences.
  package var unpairedRuns: [(isSource: Bool, sentences: Range<Int>)] {
    var runs: [(isSource: Bool, sentences: Range<Int>)] = []
    for pair in pairs where pair.source.isEmpty || pair.target.isEmpty {
      let isSource = pair.target.isEmpty
      let sentences = isSource ? pair.source : pair.target
      if let last = runs.last, last.isSource == isSource, last.sentences.upperBound == sentences.lowerBound {
        runs[runs.count - 1].sentences = last.sentences.lowerBound..<sentences.upperBound
      } else {
        runs.append((isSource, sentences))
      }
    }
    return runs
  }
}
