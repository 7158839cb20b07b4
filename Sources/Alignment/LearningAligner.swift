package import BilingualLexicon

/// Aligns one document after the other. Where no dictionary helps, each document teaches its words to those after it.
package struct LearningAligner: Sendable {
  private let options: AlignmentOptions
  private let given: LexiconBuilder
  private var aligner: Aligner
  /// Nil where a dictionary knows more than a few documents can teach.
  private var learned: LearnedLexicon?
  /// The number of pairs from which it is worth while to learn anew; it grows by half, so that all lessons together cost
  /// three times the last one.
  private var nextLesson = 50

  /// - Parameter given: what is known before; nothing is learned where it is not empty.
  package init(options: AlignmentOptions = AlignmentOptions(), lexicon given: LexiconBuilder) {
    self.options = options
    self.given = given
    let lexicon = given.build()
    aligner = Aligner(options: options, lexicon: lexicon.isEmpty ? nil : lexicon)
    learned = lexicon.isEmpty ? LearnedLexicon(from: options.sourceLanguage, to: options.targetLanguage) : nil
  }

  /// As `Aligner.align(_:_:)`.
  package mutating func align(_ source: [String], _ target: [String]) -> [AlignedPair] {
    let pairs = aligner.align(source, target)
    learned?.add(source, target, pairs: pairs)
    if let learned, learned.pairCount >= nextLesson {
      var builder = given
      builder.add(learned.entries())
      aligner = Aligner(options: options, lexicon: builder.build())
      nextLesson = learned.pairCount * 3 / 2
    }
    return pairs
  }
}
