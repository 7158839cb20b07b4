/// The declension and comparison of German adjectives.
enum GermanAdjective {
  /// The endings of all three declensions (strong, weak, mixed) together.
  static let endings = ["e", "er", "en", "em", "es"]

  /// All forms of an adjective that is cited without an ending, each also with a capital letter.
  static func forms(of lemma: String) -> [WordForm] {
    var list = WordFormList(citation: lemma)
    if !isIndeclinable(lemma) {
      list.append(contentsOf: declined(attributiveStem(of: lemma), rule: "adjective ending"))
      for stem in comparativeStems(of: lemma) {
        list.append(stem, rule: "comparative")
        list.append(contentsOf: declined(stem, rule: "comparative"))
      }
      for stem in superlativeStems(of: lemma) { list.append(contentsOf: declined(stem, rule: "superlative")) }
    }
    list.appendCapitalized()
    return list.forms
  }

  static func declined(_ stem: String, rule: String) -> [WordForm] {
    endings.map { WordForm(stem + $0, rule: rule) }
  }

  /// Adjectives in a full vowel ("rosa", "prima", but not "zollfrei") and those made of the names of towns ("Berliner").
  private static func isIndeclinable(_ lemma: String) -> Bool {
    if lemma.lowercased().ends(with: "frei") { return false }
    return lemma.ends(withAny: ["a", "o", "i", "super", "extra"]) || lemma.beginsUppercase && lemma.ends(with: "er")
  }
}

// MARK: Stems

extension GermanAdjective {
  /// The form before the endings: "hoch" has "hoh", "dunkel" has "dunkl", "teuer" has "teur", "müde" has "müd".
  static func attributiveStem(of lemma: String) -> String {
    if let stem = lemma.dropping("hoch") { return stem + "hoh" }
    if let stem = lemma.dropping("e") { return stem }
    if let stem = lemma.dropping("el"), dropsE(lemma, stem) { return stem + "l" }
    if lemma.ends(withAny: droppingEBeforeR) { return lemma.dropping(2) + "r" }
    return lemma
  }

  /// Whether -el is not stressed: "dunkel", but "viel", "scheel", "parallel".
  private static func dropsE(_ lemma: String, _ stem: String) -> Bool {
    guard let last = stem.utf8.last, !last.isVowel, stem.utf8.contains(where: \.isVowel) else { return false }
    return !lemma.ends(withAny: ["parallel", "fidel"])
  }

  /// After a diphthong, and in foreign words: "teure", "integre"; others keep the e ("saubere").
  private static let droppingEBeforeR = ["euer", "auer", "integer", "makaber", "illuster", "sinister"]

  private static func comparativeStems(of lemma: String) -> [String] {
    if let irregular = irregularStems(of: lemma) { return [irregular.comparative] }
    let stem = attributiveStem(of: lemma) + "er"
    guard let umlauted = umlautedInComparison(lemma) else { return [stem] }
    return hasTwoComparatives(lemma) ? [umlauted + "er", stem] : [umlauted + "er"]
  }

  private static func superlativeStems(of lemma: String) -> [String] {
    if let irregular = irregularStems(of: lemma) { return [irregular.superlative] }
    let stem = lemma.dropping("e") ?? lemma
    let stems: [String] =
      if let umlauted = umlautedInComparison(lemma) {
        hasTwoComparatives(lemma) ? [umlauted, stem] : [umlauted]
      } else {
        [stem]
      }
    let endings = superlativeEndings(of: stem)
    return stems.flatMap { stem in endings.map { stem + $0 } }
  }

  /// -est after d, t and sibilants where the syllable before is stressed: "breitest", "frischest", but "bedeutendst",
  /// "geeignetst", "praktischst"; after a vowel and in -ert, -elt both are in use: "neuest" and "neust".
  private static func superlativeEndings(of stem: String) -> [String] {
    if let before = stem.dropping("isch"), before.utf8.contains(where: \.isVowel) { return ["st"] }
    if stem.ends(withAny: ["end", "ernd", "elnd"]) { return ["st"] }
    if stem.ends(with: "et") { return stem.ends(withAny: stressedInEt) ? ["est"] : ["st"] }
    if let before = stem.dropping("ert") ?? stem.dropping("elt"), before.utf8.contains(where: \.isVowel) {
      return ["est", "st"]
    }
    if stem.ends(withAny: ["d", "t", "s", "ß", "x", "z", "sch"]) { return ["est"] }
    return endsInVowel(stem.dropping("h") ?? stem) ? ["est", "st"] : ["st"]
  }

  private static let stressedInEt = ["konkret", "diskret", "obsolet"]

  private static func endsInVowel(_ stem: String) -> Bool { stem.utf8.last?.isVowel ?? false }

  private static func umlautedInComparison(_ lemma: String) -> String? {
    umlauting.contains(lemma) ? lemma.umlauted : nil
  }

  private static func hasTwoComparatives(_ lemma: String) -> Bool { optionallyUmlauting.contains(lemma) }

  private static func irregularStems(of lemma: String) -> (comparative: String, superlative: String)? {
    for irregular in irregulars {
      // "Ungut" is no kind of good, and "unguter" its comparative.
      if let modifier = lemma.dropping(irregular.positive), modifier != "un" {
        return (modifier + irregular.comparative, modifier + irregular.superlative)
      }
    }
    return nil
  }

  private static let irregulars = [
    (positive: "hoch", comparative: "höher", superlative: "höchst"),
    (positive: "groß", comparative: "größer", superlative: "größt"),
    (positive: "nah", comparative: "näher", superlative: "nächst"),
    (positive: "nahe", comparative: "näher", superlative: "nächst"),
    (positive: "gut", comparative: "besser", superlative: "best"),
    (positive: "viel", comparative: "mehr", superlative: "meist"),
  ]

  private static let optionallyUmlauting: Set<String> = [
    "bang", "blass", "gesund", "glatt", "karg", "krumm", "nass", "rot", "schmal", "fromm",
  ]

  private static let umlauting: Set<String> = optionallyUmlauting.union([
    "alt", "arg", "arm", "dumm", "grob", "hart", "jung", "kalt", "klug", "krank", "kurz", "lang", "scharf", "schwach",
    "schwarz", "stark", "warm",
  ])
}

// MARK: In phrases

extension GermanAdjective {
  /// An inflected adjective as it stands in a term, cut into stem and ending: "gerechter" into "gerecht" and "er".
  struct Inflected {
    let stem: String
    let ending: String

    /// Nil where the word has no such ending, or where it is capitalized and does not look like an adjective:
    /// "Berliner".
    init?(_ word: String) {
      guard let ending = ["er", "es", "en", "em", "e"].first(where: word.ends(with:)) else { return nil }
      stem = word.dropping(ending.utf8.count)
      self.ending = ending
      guard stem.utf8.contains(where: \.isVowel) else { return nil }
      guard word.beginsLowercase || Self.looksLikeAdjective(stem.lowercased()) else { return nil }
    }

    private static func looksLikeAdjective(_ stem: String) -> Bool {
      stem.ends(withAny: endings) || Self.stems.contains(stem)
    }

    private static let endings = [
      "isch", "ig", "lich", "sam", "bar", "haft", "los", "voll", "end", "iert", "int", "igt", "ell", "iv", "är", "al",
      "fach", "frei", "reich", "arm", "wert", "ibl", "abl", "ös", "ant", "ent", "il", "weit", "nah", "fest",
    ]

    /// The stems of other adjectives that names and terms are made with: "Weißes Haus", "Hoher Kommissar", "Vereinte Nationen".
    private static let stems = Set(
      """
      absolut akut allgemein alt ander besetzt besonder best blau blind braun breit deutsch dicht direkt dritt eigen
      einzeln eisern erst exakt extern fein fern fremd früh ganz gefallen gelb gemein gemischt gerecht gesamt
      geschlossen gesund geteilt gleich golden groß grün gut halb hart heiß hoh höchst höher indirekt inner innere
      intern jung kalt klein komplett konkret korrekt krank kurz lang leer leicht letzt link links mehrer meist mild
      mittler modern neu nieder nächst ober oberst offen perfekt privat rasch rau recht reif rein rot rund scharf
      schlecht schwach schwarz schwer sicher silbern spät stark still streng süß teur tief tot trocken unbekannt
      unter verboten verbunden verbündet verloren weich weiter weiß wild äußer
      """.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
