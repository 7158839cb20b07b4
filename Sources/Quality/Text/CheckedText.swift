internal import Morphology
internal import Terminology
package import TranslationMemory
package import UnicodeText

/// A segment and its translation, to be checked.
package struct CheckedPair: Hashable, Sendable {
  /// The original.
  package var source: Segment
  /// Its translation.
  package var target: Segment
  /// That of `source`.
  package var sourceLanguage: LanguageTag
  /// That of `target`.
  package var targetLanguage: LanguageTag

  package init(
    _ source: Segment, _ target: Segment, from sourceLanguage: LanguageTag = .german,
    to targetLanguage: LanguageTag = .english
  ) {
    self.source = source
    self.target = target
    self.sourceLanguage = sourceLanguage
    self.targetLanguage = targetLanguage
  }
}

/// Both sides of a pair as the checks read them. What several checks need is read once.
final class PairReading {
  let source: CheckedText
  let target: CheckedText
  private let recognizer: TermRecognizer

  /// Numbers, dates and times that differ, and those that agree.
  private(set) lazy var comparison = QuantityComparison(source.quantities, target.quantities)
  /// The terms and names of a German source that its English translation should show: not parts of compounds, and of nested
  /// ones the longest. Empty for other languages.
  private(set) lazy var hits: [TermHit] =
    source.language.language == "de" && target.language.language == "en"
    ? recognizer.hits(in: source.text)
      .filter { !$0.kind.isPart && !$0.isNested && $0.entry.status != .forbidden && !isNoun($0) } : []

  /// Whether a form of a verb that is found is a noun, by its capital: "Der Tank".
  private func isNoun(_ hit: TermHit) -> Bool {
    guard hit.entry.term.partOfSpeech == .verb, hit.range.lowerBound > 0,
      source.scalars[hit.range.lowerBound].properties.isUppercase
    else { return false }
    let before = source.scalars[..<hit.range.lowerBound].last { $0.characterClass != .space }
    return before?.characterClass == .letter
  }

  init(_ pair: CheckedPair, _ settings: CheckSettings) {
    source = CheckedText(pair.source, pair.sourceLanguage)
    target = CheckedText(pair.target, pair.targetLanguage)
    recognizer = settings.recognizer
  }
}

/// One side of a pair. All ranges count code points of the text.
package final class CheckedText {
  /// The segment with its inline codes.
  package let segment: Segment
  /// What the segment is said to be in.
  package let language: LanguageTag
  /// The segment without its inline codes.
  package let text: String
  /// The text's code points.
  package let scalars: [Unicode.Scalar]

  /// The runs of letters, in order.
  package private(set) lazy var words: [CheckedWord] = CheckedWord.all(in: scalars)
  /// Placeholders, tags and the like that are part of the text, in order.
  package private(set) lazy var codes: [TextCode] = TextCode.all(in: scalars)
  /// The numbers, dates and times outside of codes.
  package private(set) lazy var quantities: [Quantity] = QuantityReader(self).quantities
  /// The words in a form in which English terms are looked for.
  private(set) lazy var englishWords: EnglishWords = EnglishWords(scalars)

  /// What the words outside of codes tell of the language.
  var languageEvidence: LanguageEvidence {
    var evidence = LanguageEvidence()
    for word in words where !isInCode(word.range.lowerBound) { evidence.add(word.folded) }
    return evidence
  }

  package init(_ segment: Segment, _ language: LanguageTag) {
    self.segment = segment
    self.language = language
    text = segment.text
    scalars = Array(text.unicodeScalars)
  }

  /// A part of the text.
  package subscript(range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range]))
  }

  var isBlank: Bool { scalars.allSatisfy { $0.characterClass == .space } }

  /// Whether a place lies in a code.
  func isInCode(_ place: Int) -> Bool { codes.contains { $0.range.contains(place) } }
}

/// A run of letters.
package struct CheckedWord: Sendable {
  /// Where it stands, in code points.
  package let range: Range<Int>
  /// As it is written.
  package let text: String
  /// In small letters.
  package let folded: String

  var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase == true }

  static func all(in scalars: [Unicode.Scalar]) -> [CheckedWord] {
    var words: [CheckedWord] = []
    var start: Int?
    func finish(_ end: Int) {
      guard let first = start else { return }
      let text = String(String.UnicodeScalarView(scalars[first..<end]))
      words.append(CheckedWord(range: first..<end, text: text, folded: text.lowercasedByICU))
      start = nil
    }
    for (i, scalar) in scalars.enumerated() {
      let isMark = scalar.value >= 0x300 && scalar.value < 0x370 || scalar.value == 0xAD
      if scalar.characterClass == .letter || isMark && start != nil {
        if start == nil { start = i }
      } else {
        finish(i)
      }
    }
    finish(scalars.count)
    return words
  }
}
