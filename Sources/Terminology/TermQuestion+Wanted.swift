internal import Morphology

extension TermQuestion.Wanted {
  var hasGerman: Bool { self != .englishNoun && self != .englishVerb }

  var hasEnglish: Bool {
    switch self {
    case .any, .nounFirst, .englishNoun, .englishVerb, .verb, .name: true
    case .german, .germanNoun, .germanVerb, .particle, .withoutArticles, .verbWithoutArticles: false
    }
  }

  var isWithoutArticles: Bool { self == .withoutArticles || self == .verbWithoutArticles }

  /// Whether terms of the kind are of the reading.
  func mayBe(_ term: Lexeme) -> Bool {
    switch self {
    case .any, .german, .nounFirst, .englishNoun, .englishVerb: true
    case .germanNoun: term.isNominal && !GermanInflection.isVerb(term)
    case .germanVerb, .verb: GermanInflection.isVerb(term)
    case .particle: term.partOfSpeech == .adverb || term.partOfSpeech == .other
    case .name: term.partOfSpeech == .name
    case .withoutArticles: term.hasSeveralWords
    case .verbWithoutArticles: term.hasSeveralWords && GermanInflection.isVerb(term)
    }
  }

  /// Whether a German form is of the reading, which nouns that are made of verbs are not: "Aufdruck" of "Druck auf".
  func mayBe(_ form: WordForm, of term: Lexeme) -> Bool {
    switch self {
    case .nounFirst: !GermanInflection.isVerb(term) || !form.isFiniteVerb
    case .germanVerb, .verb: term.hasSeveralWords || form.text.unicodeScalars.first?.properties.isLowercase == true
    default: true
    }
  }

  /// Whether a match is of the kind that comes first.
  func prefers(_ term: Lexeme, _ form: WordForm) -> Bool {
    switch self {
    case .nounFirst, .englishNoun: term.isNominal && !GermanInflection.isVerb(term)
    case .englishVerb: GermanInflection.isVerb(term)
    default: true
    }
  }
}

extension Lexeme {
  var isNominal: Bool { partOfSpeech == .noun || partOfSpeech == .name || partOfSpeech == .phrase }
  var hasSeveralWords: Bool { lemma.utf8.contains(UInt8(ascii: " ")) }
}

extension WordForm {
  /// Whether only rules of finite verbs make it.
  var isFiniteVerb: Bool { Self.rules(rule).allSatisfy(Self.finite.contains) }

  private static let finite: Set<String> = ["present", "preterite", "subjunctive", "imperative"]
}
