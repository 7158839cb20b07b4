internal import UnicodeText

/// A German verb as a term has it: the words before it, its separable prefix, and what is conjugated.
///
/// "aussetzen" is "aus" and "setzen"; "in Kraft treten" is "treten" with "in Kraft" before it.
struct GermanVerb {
  /// Words of the term that are not the verb: "in Kraft", "Druck". Empty for one word.
  private let complement: String
  /// Empty where the verb has none.
  private let separablePrefix: String
  private let conjugation: GermanConjugation

  /// The verb of a term; two where it is conjugated with its prefix apart in one sense and together in another
  /// ("umgehen"), the one with the prefix apart first.
  static func readings(of term: String) -> [GermanVerb] {
    let words = term.words
    let complement = words.dropLast().joined(separator: " ")
    return GermanVerbPrefix.readings(of: words.last ?? term).map { GermanVerb($0, complement: complement) }
  }

  private init(_ parts: GermanVerbParts, complement: String) {
    self.complement = complement
    separablePrefix = parts.separable
    conjugation = GermanConjugation(parts.inseparable + parts.base, base: parts.base)
  }

  /// - Parameter nominalized: whether to give also the nouns that every verb has: "Aussetzen", "Ausgesetzte".
  static func forms(of lemma: String, nominalized: Bool = true) -> [WordForm] {
    let verbs = readings(of: lemma)
    var list = WordFormList(citation: lemma)
    for verb in verbs { list.append(contentsOf: verb.joined + verb.invertedFinite) }
    if nominalized { for verb in verbs { list.append(contentsOf: verb.nominalized) } }
    for verb in verbs { list.append(contentsOf: verb.clauseFinal) }
    return list.forms
  }

  /// Whether a word of a phrase may be the infinitive of a verb: small, and in -en, -eln or -ern.
  static func isInfinitive(_ word: String) -> Bool {
    word.beginsLowercase && (word.ends(withAny: ["en", "eln", "ern"]) || word == "tun" || word == "sein")
  }

  /// Nil where nothing of the term can stand apart from the verb.
  var separable: SeparableVerb? {
    let prefix = [complement, separablePrefix].filter { !$0.isEmpty }.joined(separator: " ")
    return prefix.isEmpty
      ? nil
      : SeparableVerb(
        prefix: prefix, finiteForms: conjugation.finite, complement: complement,
        finalForms: complement.isEmpty ? [] : finalForms)
  }

  /// What a clause ends with whose other words have the complement: "ergriffen", "einigen", "auszuüben".
  private var finalForms: [WordForm] {
    let finite = conjugation.finite.filter { $0.rule != Self.imperative }
    let participles = conjugation.pastParticiples.map { WordForm($0, rule: "past participle") }
    let zuInfinitive =
      separablePrefix.isEmpty ? [] : [WordForm("zu" + conjugation.infinitive, rule: "infinitive with zu")]
    return (finite + participles + zuInfinitive).map { $0.respelled(separablePrefix + $0.text) }
  }
}

extension WordForm {
  /// Whether a form of a verb can only be the predicate of a clause: "schlug", but not "schlagen", "geschlagen" or "reiche", which
  /// are mostly something else.
  var isPredicate: Bool {
    // Of several rules those of finite forms come first.
    guard rule.ends(withAny: ["present", "preterite", "subjunctive"]) else { return false }
    return !(rule.begins(with: "present") && text.ends(with: "e"))
  }
}

/// What is needed to find a verb whose parts stand apart: "setzt … aus", "tritt … in Kraft".
package struct SeparableVerb: Hashable, Sendable {
  /// The last part, which ends the clause: "aus", "in Kraft".
  package let prefix: String
  /// The forms that may stand before it, in small letters and each once.
  package let finiteForms: [WordForm]
  /// The words of the term before the verb, without its prefix; they may also stand anywhere before a verb that ends the clause:
  /// "Maßnahmen" of "Maßnahmen ergreifen", "sich" of "sich einigen". Empty for none.
  package let complement: String
  /// The forms of such a verb, with its prefix, each once.
  package let finalForms: [WordForm]

  init(prefix: String, finiteForms: [WordForm], complement: String, finalForms: [WordForm]) {
    func unique(_ forms: [WordForm]) -> [WordForm] {
      var seen: Set<String> = []
      return forms.filter { seen.insert($0.text).inserted }
    }
    (self.prefix, self.complement) = (prefix, complement)
    (self.finiteForms, self.finalForms) = (unique(finiteForms), unique(finalForms))
  }
}

// MARK: Forms

extension GermanVerb {
  /// The forms with the words in the order of the citation that may begin a sentence: "ausgesetzt", "auszusetzen", "in Kraft
  /// getreten", and "setzt" where nothing stands before the verb.
  private var joined: [WordForm] {
    let finite = isSeparableWord ? [] : conjugation.finite
    let before = complement.isEmpty ? separablePrefix : complement + " " + separablePrefix
    return (finite + participles).map { $0.respelled(before + $0.text) } + zuInfinitive + gerundive
  }

  /// Infinitive and participles as nouns. Other forms never have a capital but where a sentence begins: "Klage", "Tank" and
  /// "Sparte" are no verbs.
  private var nominalized: [WordForm] {
    guard complement.isEmpty else { return [] }
    let infinitive = WordForm(conjugation.infinitive, rule: "infinitive as a noun")
    return ([infinitive] + declinedParticiples)
      .map { $0.respelled((separablePrefix + $0.text).capitalizedFirst) }
  }

  /// The finite forms of a separable verb in one word, which end a clause and so never have a capital ("weil er ausweist"):
  /// "Beitritt" is a noun. The imperative is always in two words ("weis … aus"): "Ausweis" is a noun as well.
  private var clauseFinal: [WordForm] {
    guard isSeparableWord else { return [] }
    return conjugation.finite.filter { $0.rule != Self.imperative }
      .map { $0.respelled(separablePrefix + $0.text) }
  }

  private static let imperative = "imperative"

  private var isSeparableWord: Bool { complement.isEmpty && !separablePrefix.isEmpty }

  private var participles: [WordForm] {
    let past = conjugation.pastParticiples.map { WordForm($0, rule: "past participle") }
    return [WordForm(conjugation.presentParticiple, rule: "present participle")] + past + declinedParticiples
  }

  private var declinedParticiples: [WordForm] {
    GermanAdjective.declined(conjugation.presentParticiple, rule: "present participle")
      + conjugation.pastParticiples.flatMap { GermanAdjective.declined($0, rule: "past participle") }
  }

  /// "auszusetzen", "in Kraft zu treten", "misszuverstehen"; that of a simple verb is two words and holds the
  /// infinitive.
  private var zuInfinitive: [WordForm] {
    if separablePrefix.isEmpty && complement.isEmpty {
      // "miss-" is stressed before another prefix, and so "zu" follows it.
      let infinitive = conjugation.infinitive
      guard infinitive.begins(with: "missver") else { return [] }
      return [WordForm("misszu" + infinitive.dropFirst(4), rule: "infinitive with zu")]
    }
    let zu = separablePrefix.isEmpty ? "zu " : separablePrefix + "zu"
    let before = complement.isEmpty ? "" : complement + " "
    return [WordForm(before + zu + conjugation.infinitive, rule: "infinitive with zu")]
  }

  /// "die umzusetzenden Vorgaben". That of other verbs is two words and holds the participle.
  private var gerundive: [WordForm] {
    guard !separablePrefix.isEmpty else { return [] }
    let before = (complement.isEmpty ? "" : complement + " ") + separablePrefix + "zu"
    return GermanAdjective.declined(before + conjugation.presentParticiple, rule: "gerundive")
  }

  /// The order of main clauses, where the other words follow at once: "tritt in Kraft", "übt Druck aus".
  private var invertedFinite: [WordForm] {
    guard !complement.isEmpty, let prefix = separable?.prefix else { return [] }
    return conjugation.finite.map { $0.respelled($0.text + " " + prefix) }
  }
}
