/// A German verb as a term has it: the words before it, its separable prefix, and what is conjugated.
///
/// "aussetzen" is "aus" and "setzen"; "in Kraft treten" is "treten" with "in Kraft" before it.
struct GermanVerb {
  /// Words of the term that are not the verb: "in Kraft", "Druck". Empty for one word.
  private let complement: String
  /// Empty where the verb has none.
  private let separablePrefix: String
  private let conjugation: GermanConjugation

  init(_ term: String) {
    let words = term.words
    complement = words.dropLast().joined(separator: " ")
    let infinitive = words.last ?? term
    let parts = GermanVerbPrefix.split(infinitive)
    separablePrefix = parts.separable
    conjugation = GermanConjugation(parts.inseparable + parts.base, base: parts.base)
  }

  static func forms(of lemma: String) -> [WordForm] {
    let verb = GermanVerb(lemma)
    var list = WordFormList(citation: lemma)
    list.append(contentsOf: verb.joined)
    list.append(contentsOf: verb.invertedFinite)
    list.appendCapitalized()
    return list.forms
  }

  /// Whether a word of a phrase may be the infinitive of a verb: small, and in -en, -eln or -ern.
  static func isInfinitive(_ word: String) -> Bool {
    word.beginsLowercase && (word.ends(withAny: ["en", "eln", "ern"]) || word == "tun" || word == "sein")
  }

  /// Nil where nothing of the term can stand apart from the verb.
  var separable: SeparableVerb? {
    let prefix = [complement, separablePrefix].filter { !$0.isEmpty }.joined(separator: " ")
    return prefix.isEmpty ? nil : SeparableVerb(prefix: prefix, finiteForms: conjugation.finite)
  }
}

/// What is needed to find a verb whose parts stand apart: "setzt … aus", "tritt … in Kraft".
package struct SeparableVerb: Hashable, Sendable {
  /// The last part, which ends the clause: "aus", "in Kraft".
  package let prefix: String
  /// The forms that may stand before it, in small letters and each once.
  package let finiteForms: [WordForm]

  init(prefix: String, finiteForms: [WordForm]) {
    self.prefix = prefix
    var seen: Set<String> = []
    self.finiteForms = finiteForms.filter { seen.insert($0.text).inserted }
  }
}

// MARK: Forms

extension GermanVerb {
  /// All forms with the words in the order of the citation: "aussetzt", "auszusetzen", "in Kraft getreten".
  private var joined: [WordForm] {
    let before = complement.isEmpty ? separablePrefix : complement + " " + separablePrefix
    return (conjugation.finite + participles).map { WordForm(before + $0.text, rule: $0.rule) } + zuInfinitive
  }

  private var participles: [WordForm] {
    let present = conjugation.presentParticiple
    let past = conjugation.pastParticiples
    return [WordForm(present, rule: "present participle")]
      + GermanAdjective.declined(present, rule: "present participle")
      + past.flatMap { participle in
        [WordForm(participle, rule: "past participle")]
          + GermanAdjective.declined(participle, rule: "past participle")
      }
  }

  /// "auszusetzen", "in Kraft zu treten"; that of a simple verb is two words and holds the infinitive.
  private var zuInfinitive: [WordForm] {
    if separablePrefix.isEmpty && complement.isEmpty { return [] }
    let zu = separablePrefix.isEmpty ? "zu " : separablePrefix + "zu"
    let before = complement.isEmpty ? "" : complement + " "
    return [WordForm(before + zu + conjugation.infinitive, rule: "infinitive with zu")]
  }

  /// The order of main clauses, where the other words follow at once: "tritt in Kraft", "übt Druck aus".
  private var invertedFinite: [WordForm] {
    guard !complement.isEmpty, let prefix = separable?.prefix else { return [] }
    return conjugation.finite.map { WordForm($0.text + " " + prefix, rule: $0.rule) }
  }
}
