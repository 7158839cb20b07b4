/// The declension of a single German noun, exact where gender and plural are known, by ending and last part where not.
enum GermanNoun {
  /// One paradigm for each way in which the noun may be declined.
  static func paradigms(
    of lemma: String, gender: GrammaticalGender? = nil, plural: Lexeme.Plural = .unknown
  ) -> [GermanNounParadigm] {
    if gender == .plural { return [pluralOnly(lemma)] }
    if lemma.isAbbreviation { return [paradigm(of: lemma, .sPlural, gender: gender, plural: plural)] }
    let known = classes(of: lemma, gender: gender, plural: plural)
    return known.map { paradigm(of: lemma, $0, gender: gender, plural: plural) }
  }

  /// A noun that is cited in the plural: "Streitkräfte".
  private static func pluralOnly(_ lemma: String) -> GermanNounParadigm {
    var paradigm = GermanNounParadigm(genders: [.plural], nominative: nil)
    paradigm.addPlural(lemma)
    return paradigm
  }

  private static func paradigm(
    of lemma: String, _ nounClass: GermanNounClass, gender: GrammaticalGender?, plural: Lexeme.Plural
  ) -> GermanNounParadigm {
    let singular = gender == .feminine && nounClass.singular != .adjectival ? .unchanged : nounClass.singular
    let genders = gender.map { [$0] } ?? nounClass.genders
    var paradigm = GermanNounParadigm(singularOf: lemma, singular, genders: genders)
    switch plural {
    case .none: break
    case .form(let form): if nounClass.singular != .adjectival { paradigm.addPlural(form) }
    case .unknown:
      for plural in nounClass.plurals {
        if let nominative = plural.nominative(of: lemma) { paradigm.addPlural(nominative) }
      }
    }
    return paradigm
  }
}

// MARK: Classes

extension GermanNoun {
  /// The classes that fit all that is known of the noun.
  private static func classes(
    of lemma: String, gender: GrammaticalGender?, plural: Lexeme.Plural
  ) -> [GermanNounClass] {
    let guessed = GermanNounRule.classes(of: lemma, gender: gender)
    guard case .form(let form) = plural else { return guessed }
    if isAdjectival(lemma, plural: form, guessed: guessed) { return [.adjectival] }
    let matching = guessed.filter { $0.plurals.contains { $0.nominative(of: lemma) == form } }
    if !matching.isEmpty { return matching }
    if let foreign = guessed.first, lemma.ends(withAny: ["as", "is", "os", "us"]) { return [foreign] }
    return [singularClass(of: lemma, gender: gender, plural: form)]
  }

  /// "Vorsitzender" has the plural "Vorsitzende", "Sprecher" has not. After a lemma in -e only the word itself can
  /// tell.
  private static func isAdjectival(_ lemma: String, plural: String, guessed: [GermanNounClass]) -> Bool {
    if lemma.ends(with: "er") { return lemma.dropping(1) == plural }
    return guessed.first?.singular == .adjectival && (plural == lemma || plural == lemma + "n")
  }

  /// The singular of a noun whose plural no rule foresees.
  private static func singularClass(
    of lemma: String, gender: GrammaticalGender?, plural: String
  ) -> GermanNounClass {
    if gender == .feminine { return .feminineSingular }
    if lemma.ends(with: "e") {
      let isWeak = plural == lemma + "n" && gender != .neuter
      return isWeak ? .weakE : .sSingular
    }
    if gender == .masculine, plural == lemma + "en" { return .weak }
    return endsUnstressed(lemma) ? .sSingular : .strongSingular
  }

  /// Whether the word takes -s alone in the genitive: it ends in a vowel, or in -el, -em, -en, -er after another vowel.
  private static func endsUnstressed(_ lemma: String) -> Bool {
    guard let last = lemma.utf8.last else { return false }
    if last.isVowel { return true }
    let isEnding = lemma.ends(withAny: ["el", "em", "en", "er"])
    return isEnding && lemma.utf8.dropLast(2).contains(where: \.isVowel)
  }
}
