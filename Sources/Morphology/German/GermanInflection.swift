internal import UnicodeText

/// German word forms, generated from what an entry says and, where it is silent, from rules on endings and last parts.
///
/// Forms are made once and matched as they stand. That finds more than stemming the text does, and it does not take
/// "Kohle" for "Kohl" or "Arbeiter" for "Arbeit".
package enum GermanInflection {
  /// All forms of a lexeme in NFC, each once; the first is the lemma, by the rule "citation".
  ///
  /// Where the lexeme lists its forms, these are the result, by the rule "listed". Adjectives, verbs and terms with an
  /// adjective come with small and with capital first letter; spellings that a reader takes for the same (ß and ss,
  /// words in capitals) are left to who compares.
  ///
  /// - Parameter mayVary: whether the lemma may have another spelling (`GermanStem.mayVary`), where that is known.
  /// - Complexity: O(length of the lemma + total length of the forms); no part depends on the size of the word lists.
  package static func forms(of lexeme: Lexeme, mayVary: Bool = true) -> [WordForm] {
    if !lexeme.listedForms.isEmpty { return listedForms(of: lexeme) }
    let words = lexeme.lemma.nfc.words
    guard let last = words.last else { return [] }
    let lemma = words.joined(separator: " ")
    let forms = generatedForms(of: lexeme, lemma, words: words, last: last)
    return mayVary ? withOtherSpellings(forms, lemma) : forms
  }

  /// The name of the rule that makes the lemma itself a form.
  package static let citationRule = "citation"

  /// The name of the rule that declines a noun as an adjective.
  package static let adjectivalRule = "adjectival noun"

  /// The name of the rule that makes the dative in -e, which few write now: "dem Manne".
  package static let oldDativeRule = "dative -e"

  /// The name of the rule that makes the forms which a lexeme lists.
  package static let listedRule = "listed"

  private static func generatedForms(
    of lexeme: Lexeme, _ lemma: String, words: [String], last: String
  ) -> [WordForm] {
    switch lexeme.partOfSpeech {
    case .noun: words.count == 1 ? nounForms(lemma, lexeme) : phraseForms(lemma, lexeme)
    case .name: nameForms(lemma, lexeme, isSingleWord: words.count == 1)
    case .adjective: GermanAdjective.forms(of: lemma)
    case .verb: GermanVerb.forms(of: lemma)
    case .adverb: adverbForms(lemma)
    case .phrase: GermanVerb.isInfinitive(last) ? GermanVerb.forms(of: lemma) : phraseForms(lemma, lexeme)
    case .other: [WordForm(lemma, rule: citationRule)]
    }
  }

  /// The forms, and after them those that other spellings of the lemma have: "Potential" beside "Potenzial".
  private static func withOtherSpellings(_ forms: [WordForm], _ lemma: String) -> [WordForm] {
    let variants = GermanSpelling.variants(of: forms.map(\.text), lemma: lemma)
    guard !variants.isEmpty else { return forms }
    var seen = Set(forms.map(\.text))
    return forms + variants.filter { seen.insert($0).inserted }.map { WordForm($0, rule: "other spelling") }
  }

  /// Whether a lexeme is a verb, alone or with what belongs to it ("in Kraft treten").
  package static func isVerb(_ lexeme: Lexeme) -> Bool {
    switch lexeme.partOfSpeech {
    case .verb: true
    case .phrase:
      lexeme.lemma.utf8.last == UInt8(ascii: "n") && lexeme.lemma.words.last.map(GermanVerb.isInfinitive) == true
    default: false
    }
  }

  /// How to find a verb whose parts stand apart in the text ("setzt … aus", "tritt … in Kraft"); nil for other lexemes
  /// and for verbs that stay together.
  package static func separableVerb(of lexeme: Lexeme) -> SeparableVerb? {
    let words = lexeme.lemma.nfc.words
    return isVerb(lexeme)
      ? GermanVerb.readings(of: words.joined(separator: " ")).lazy.compactMap(\.separable).first : nil
  }

  /// A noun with the gender and the plural that its ending or last part leaves no doubt of, where they are not known.
  package static func completed(_ noun: Lexeme) -> Lexeme {
    guard noun.partOfSpeech == .noun else { return noun }
    var noun = noun
    let paradigms = GermanNoun.paradigms(of: noun.lemma, gender: noun.gender, plural: noun.plural)
    noun.gender = noun.gender ?? paradigms.soleGender
    let plurals = paradigms.flatMap(\.plural).map(\.text)
    if noun.plural == .unknown, plurals.count == 1 { noun.plural = .form(plurals[0]) }
    return noun
  }

  /// The adjectives that the name of a city may have, which do not decline; none for other names than words in letters.
  package static func adjectives(ofPlace name: String) -> [String] { GermanName.adjectives(ofPlace: name) }

  private static func listedForms(of lexeme: Lexeme) -> [WordForm] {
    var seen: Set<String> = []
    return lexeme.listedForms.map(\.nfc).filter { seen.insert($0).inserted }.map { WordForm($0, rule: listedRule) }
  }

  private static func nounForms(_ lemma: String, _ lexeme: Lexeme) -> [WordForm] {
    var list = WordFormList(citation: lemma)
    let paradigms = GermanNoun.paradigms(of: lemma, gender: lexeme.gender, plural: lexeme.plural.nfc)
    for (index, paradigm) in paradigms.enumerated() {
      let later = paradigms[(index + 1)...].flatMap(\.plural)
      list.append(contentsOf: paradigm.forms(besides: later))
    }
    return list.forms
  }

  /// A name may be a phrase that declines ("im Weißen Haus"); any other takes its ending on the last word.
  private static func nameForms(_ lemma: String, _ lexeme: Lexeme, isSingleWord: Bool) -> [WordForm] {
    if !isSingleWord {
      let phrase = GermanPhrase(lemma)
      if phrase.hasDecliningHead {
        return phrase.forms(citation: lemma, gender: lexeme.gender, plural: lexeme.plural.nfc, isName: true)
      }
    }
    return GermanName.forms(of: lemma)
  }

  private static func phraseForms(_ lemma: String, _ lexeme: Lexeme) -> [WordForm] {
    GermanPhrase(lemma).forms(citation: lemma, gender: lexeme.gender, plural: lexeme.plural.nfc, isName: false)
  }

  private static func adverbForms(_ lemma: String) -> [WordForm] {
    var list = WordFormList(citation: lemma)
    list.appendCapitalized()
    return list.forms
  }
}

extension Lexeme.Plural {
  fileprivate var nfc: Lexeme.Plural {
    guard case .form(let text) = self else { return self }
    return .form(text.nfc)
  }
}
