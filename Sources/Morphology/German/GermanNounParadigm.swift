/// The forms of one noun by number and case, as far as they differ from each other.
struct GermanNounParadigm {
  /// The genders that the forms may belong to; for phrases, in which the adjective shows the gender.
  var genders: [GrammaticalGender]
  /// Nil for a noun that has no singular.
  var nominative: String?
  /// What accusative or dative have beside the nominative's form.
  var accusative: [WordForm] = []
  var dative: [WordForm] = []
  /// Empty where it is the nominative's form.
  var genitive: [WordForm] = []
  /// Nominative, accusative and genitive plural.
  var plural: [WordForm] = []
  var dativePlural: [WordForm] = []
  /// Forms of a noun that is declined like an adjective, by their ending; then nothing else is filled in.
  var adjectival: [WordForm] = []

  /// All forms but the nominative singular, in the order of the cases. "Bündnisse" is a plural before it is an old dative.
  var inflectedForms: [WordForm] { forms(besides: []) }

  /// The same without the datives that are plurals in another paradigm of the noun.
  func forms(besides plurals: [WordForm]) -> [WordForm] {
    let dative = dative.filter { form in
      form.rule != GermanInflection.oldDativeRule || !(plural + plurals).contains { $0.text == form.text }
    }
    return genitive + dative + accusative + plural + dativePlural + adjectival
  }
}

extension [GermanNounParadigm] {
  /// The gender that all of them have; nil if they differ.
  var soleGender: GrammaticalGender? {
    let genders = Set(flatMap(\.genders))
    return genders.count == 1 ? genders.first : nil
  }
}

extension GermanNounParadigm {
  /// The singular of a lemma, without a plural.
  init(singularOf lemma: String, _ kind: GermanNounClass.Singular, genders: [GrammaticalGender]) {
    self.init(genders: genders, nominative: lemma)
    switch kind {
    case .unchanged: break
    case .s: genitive = [WordForm(lemma + "s", rule: "genitive -s")]
    case .strong:
      if !lemma.ends(withAny: Self.sibilants) { genitive.append(WordForm(lemma + "s", rule: "genitive -s")) }
      genitive.append(WordForm(lemma + "es", rule: "genitive -es"))
      dative = [WordForm(lemma + "e", rule: GermanInflection.oldDativeRule)]
    case .doublingS:
      genitive = [WordForm(lemma + "ses", rule: "genitive -es")]
      dative = [WordForm(lemma + "se", rule: GermanInflection.oldDativeRule)]
    case .weak: setOblique(lemma + "en", genitive: lemma + "en", rule: "weak noun")
    case .weakN: setOblique(lemma + "n", genitive: lemma + "n", rule: "weak noun")
    case .weakNs:
      let oblique = lemma + (lemma.ends(with: "e") ? "n" : "en")
      setOblique(oblique, genitive: oblique + "s", rule: "weak noun with -ns")
    case .adjectival:
      let stem = lemma.dropping("er") ?? lemma.dropping("e") ?? lemma
      adjectival = GermanAdjective.endings.map { WordForm(stem + $0, rule: GermanInflection.adjectivalRule) }
    }
  }

  private static let sibilants = ["s", "ß", "x", "z"]

  private mutating func setOblique(_ oblique: String, genitive: String, rule: String) {
    self.genitive = [WordForm(genitive, rule: rule)]
    accusative = [WordForm(oblique, rule: rule)]
    dative = accusative
  }

  /// Adds a plural and its dative in -n, which words in -n and -s and foreign ones in a full vowel do without.
  mutating func addPlural(_ nominative: String) {
    plural.append(WordForm(nominative, rule: "plural"))
    guard let last = nominative.utf8.last, nominative.utf8.count > 1 else { return }
    let takesN = last == UInt8(ascii: "e") || nominative.ends(withAny: ["er", "el"])
    if takesN { dativePlural.append(WordForm(nominative + "n", rule: "dative plural")) }
  }
}
