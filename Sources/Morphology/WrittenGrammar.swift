internal import UnicodeText

extension PartOfSpeech {
  /// What a German term is, as far as its spelling tells: several words are a phrase, a capital begins a noun, and a word in
  /// small letters is a verb in the infinitive or else an adjective. What has more than letters and hyphens stays as it is.
  ///
  /// - Complexity: O(length of the term)
  package static func likely(_ term: String) -> PartOfSpeech {
    let words = term.words
    guard !words.isEmpty, words.allSatisfy(\.isPlainWord) else { return .other }
    if words.count > 1 { return .phrase }
    if term.beginsUppercase { return .noun }
    if GermanVerb.isInfinitive(term) { return .verb }
    return term.utf8.count > 2 ? .adjective : .other
  }

  /// A part of speech as tables write it: a word of our own tables, of TBX, or of German and English grammars, also shortened.
  package init?(written word: String) {
    guard let known = PartOfSpeech(rawValue: word) ?? Self.words[word.lettersOnly] else { return nil }
    self = known
  }

  private static let words: [String: PartOfSpeech] = table([
    (.noun, "noun n subst substantive substantiv nomen hauptwort s commonnoun"),
    (.name, "name propernoun propername eigenname"),
    (.verb, "verb v vb zeitwort tätigkeitswort"),
    (.adjective, "adjective adj adjektiv eigenschaftswort"),
    (.adverb, "adverb adv umstandswort"),
    (
      .phrase,
      """
      phrase nounphrase verbphrase adjectivephrase phraseologicalunit multiword multiwordterm collocation wendung \
      redewendung ausdruck mehrwortausdruck nominalphrase
      """
    ),
    (.other, "other andere sonstige sonstiges preposition conjunction pronoun präposition konjunktion pronomen"),
  ])
}

extension GrammaticalGender {
  /// A gender as tables write it: a word of our own tables, of TBX, or of German and English grammars, also shortened.
  package init?(written word: String) {
    guard let known = GrammaticalGender(rawValue: word) ?? Self.words[word.lettersOnly] else { return nil }
    self = known
  }

  private static let words: [String: GrammaticalGender] = table([
    (.masculine, "masculine m masc mask maskulin maskulinum männlich der"),
    (.feminine, "feminine f fem feminin femininum weiblich die"),
    (.neuter, "neuter n neut neutr neutrum sächlich das"),
    (.plural, "plural pl mehrzahl"),
  ])
}

private func table<Value>(_ lists: [(Value, String)]) -> [String: Value] {
  let pairs = lists.flatMap { value, words in words.split(separator: " ").map { (String($0), value) } }
  return Dictionary(pairs) { first, _ in first }
}

extension String {
  /// In small letters, without anything that is no letter: "Proper noun" and "proper_noun" are one.
  fileprivate var lettersOnly: String {
    String(String.UnicodeScalarView(lowercasedByICU.unicodeScalars.filter { $0.characterClass == .letter }))
  }

  /// Whether it is letters, with hyphens between them at most.
  fileprivate var isPlainWord: Bool {
    let hyphen = Unicode.Scalar("-")
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, first != hyphen, last != hyphen else {
      return false
    }
    return unicodeScalars.allSatisfy { $0 == hyphen || $0.characterClass == .letter }
  }
}
