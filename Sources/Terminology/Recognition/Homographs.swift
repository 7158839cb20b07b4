import Morphology
import UnicodeText

/// Forms of terms that are better known as other words: "Falle" is a trap before it is an old dative of "Fall", and "Abends" at
/// the beginning of a sentence is the adverb.
///
/// Only forms in the endings -s and -e of genitive and dative are doubted: glossaries that tell no gender make too many of them,
/// and running text has few.
struct Homographs: Sendable {
  private enum Verdict: UInt8, Sendable { case unknown, own, noun, adverb }

  /// By the number of the form.
  private var verdicts: [Verdict] = []

  private static let rules: Set<String> = ["genitive -s", "genitive -es", "dative -e"]

  /// Whether a form of a term may be another word, as far as the rule tells that made it.
  static func mayBeOther(_ term: Lexeme, _ rule: String) -> Bool {
    term.partOfSpeech == .noun && term.gender == nil && rules.contains(rule)
  }

  /// Whether a form of a term is another word.
  ///
  /// - Parameters:
  ///   - form: its number.
  ///   - text: how it is written, with a capital.
  mutating func isOther(_ form: Int32, _ text: String, of lemma: String, startsSentence: Bool) -> Bool {
    let form = Int(form)
    if form >= verdicts.count {
      verdicts += Array(repeating: .unknown, count: form + 1 - verdicts.count)
    }
    if verdicts[form] == .unknown { verdicts[form] = Self.verdict(text, lemma) }
    return verdicts[form] == .noun || startsSentence && verdicts[form] == .adverb
  }

  private static func verdict(_ text: String, _ lemma: String) -> Verdict {
    let lexicon = CompoundLexicon.carried(for: text)
    if let noun = lexicon.noun(withForm: text), noun.lemma == text, noun.lemma != lemma { return .noun }
    return lexicon.isAdverb(text.lowercasedByICU) ? .adverb : .own
  }
}
