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
  package private(set) var rule: String
  /// Whether a single rule makes the form.
  private var isMadeByOne = true

  package init(_ text: String, rule: String) {
    self.text = text
    self.rule = rule
  }

  /// The rules one by one, the likeliest first.
  package static func rules(_ rule: String) -> [String] {
    var rules = rule.split(separator: ",").map { String($0.drop { $0 == " " }) }
    if let last = rules.popLast() {
      let words = last.split(separator: " ", omittingEmptySubsequences: false)
      rules += words.split(separator: "or").map { $0.joined(separator: " ") }
    }
    return rules
  }

  /// Adds a rule that makes the same form.
  mutating func add(_ other: String) {
    if other == rule { return }
    if isMadeByOne {
      isMadeByOne = false
      rule += " or " + other
      return
    }
    let rules = Self.rules(rule)
    if !rules.contains(other) { rule = rules.joined(separator: ", ") + " or " + other }
  }
}
