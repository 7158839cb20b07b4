/// What kind of word or phrase a dictionary entry is, as far as its inflection depends on it.
package enum PartOfSpeech: String, Hashable, Sendable, CaseIterable {
  case noun
  /// A proper name: as a rule it takes nothing but -s or an apostrophe.
  case name
  case adjective
  case verb
  case adverb
  /// Several words, the last of them mostly a noun: "gerechter Frieden", "in Kraft treten".
  case phrase
  /// Anything else: it is matched as it stands.
  case other
}

/// The genders of German nouns, and `plural` for those that have no singular.
package enum GrammaticalGender: String, Hashable, Sendable, CaseIterable {
  case masculine = "m"
  case feminine = "f"
  case neuter = "n"
  /// A plural without a singular: "Friedensgespräche", "Streitkräfte".
  case plural = "pl"
}

/// An entry of a lexicon with what is known of its inflection. Everything but the lemma may be unknown.
package struct Lexeme: Hashable, Sendable {
  /// The citation form: "Generalsekretär", "gerechter Frieden", "Vereinte Nationen", "aussetzen".
  package var lemma: String
  /// What decides on the paradigm.
  package var partOfSpeech: PartOfSpeech
  /// Whether the entry says so. Where it does not, the part of speech is a guess (``PartOfSpeech/likely(_:)``).
  package let isPartOfSpeechStated: Bool
  /// Of nouns; nil where it is not known.
  package var gender: GrammaticalGender?
  /// The nominative plural of the whole term.
  package var plural: Plural
  /// All forms where the user lists them; they take the place of generated ones. Empty otherwise.
  package var listedForms: [String]

  /// What is known of a noun's plural.
  package enum Plural: Hashable, Sendable {
    case unknown
    /// The word has no plural.
    case none
    case form(String)

    /// The plural where there is one and it is known.
    package var form: String? {
      if case .form(let form) = self { form } else { nil }
    }
  }

  /// - Parameter partOfSpeech: nil where the entry does not say it; then the lemma and what is known of it decide.
  package init(
    _ lemma: String, _ partOfSpeech: PartOfSpeech?, gender: GrammaticalGender? = nil, plural: Plural = .unknown,
    listedForms: [String] = []
  ) {
    self.lemma = lemma
    isPartOfSpeechStated = partOfSpeech != nil
    let likely = { gender == nil && plural == .unknown ? PartOfSpeech.likely(lemma) : .noun }
    self.partOfSpeech = partOfSpeech ?? likely()
    self.gender = gender
    self.plural = plural
    self.listedForms = listedForms
  }

  /// What the entry says of the part of speech; nil where that is a guess.
  package var statedPartOfSpeech: PartOfSpeech? { isPartOfSpeechStated ? partOfSpeech : nil }
}

/// One form of a lexeme, and the rules that make it.
package struct WordForm: Hashable, Sendable {
  /// The form as it is written.
  package let text: String
  /// The paradigm or rule by its name: "citation", "genitive -s", "weak noun", "listed", …; where several make the form, all of
  /// them, the likeliest first: "present, subjunctive or past participle".
  package var rule: String {
    guard let last = otherRules.last else { return likeliestRule }
    return ([likeliestRule] + otherRules.dropLast()).joined(separator: ", ") + " or " + last
  }

  private let likeliestRule: String
  /// The others that make the form, in their order: mostly none.
  private var otherRules: [String] = []

  package init(_ text: String, rule: String) {
    self.text = text
    likeliestRule = rule
  }

  private init(_ text: String, _ likeliestRule: String, _ otherRules: [String]) {
    (self.text, self.likeliestRule, self.otherRules) = (text, likeliestRule, otherRules)
  }

  /// Another text that the same rules make.
  func respelled(_ text: String) -> WordForm { WordForm(text, likeliestRule, otherRules) }

  /// The rules one by one, the likeliest first.
  package static func rules(_ rule: String) -> [String] {
    var rules = rule.split(separator: ",").map { String($0.drop { $0 == " " }) }
    if let last = rules.popLast() {
      let words = last.split(separator: " ", omittingEmptySubsequences: false)
      rules += words.split(separator: "or").map { $0.joined(separator: " ") }
    }
    return rules
  }

  /// Adds the rules that make the same form in another way.
  mutating func add(rulesOf other: WordForm) {
    for rule in [other.likeliestRule] + other.otherRules where rule != likeliestRule && !otherRules.contains(rule) {
      otherRules.append(rule)
    }
  }
}
