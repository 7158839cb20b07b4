/// The spellings of a noun before another part of a compound: with linking element, in the plural, without its last e.
///
/// The elements are those of Duden, Die Grammatik (2016), § 1084 ff.: -s, -es, -n, -en, -ens, -ns, -er, -e, and none.
enum GermanLinking {
  struct Spelling {
    let spelling: String
    /// How unusual the linking element is for the noun; 0 is usual.
    let cost: Int
  }

  static func spellings(of lemma: String, _ paradigms: [GermanNounParadigm]) -> [Spelling] {
    let gender = paradigms.soleGender
    var spellings = [Spelling(spelling: lemma, cost: bareCost(lemma, gender))]
    spellings += sSpellings(of: lemma, gender)
    for paradigm in paradigms {
      spellings += (paradigm.plural + paradigm.accusative + paradigm.adjectival).map {
        Spelling(spelling: $0.text, cost: 1)
      }
      // "Herzens-", "Friedens-"; any other genitive is the lemma with -s or -es.
      spellings += paradigm.genitive.filter { $0.text.ends(with: "ns") }.map { Spelling(spelling: $0.text, cost: 1) }
    }
    if let stem = lemma.dropping("e"), mayLoseE(stem, gender) {
      spellings.append(Spelling(spelling: stem, cost: 3))
      if stem.ends(withAny: stemsWithS) { spellings.append(Spelling(spelling: stem + "s", cost: 1)) }
    }
    // "Medikamentenpreis" beside "Medikamente".
    if lemma.ends(with: "ment"), gender != .feminine, syllableCount(lemma) > 1 {
      spellings.append(Spelling(spelling: lemma + "en", cost: 1))
    }
    if let feast = feasts[lemma] { spellings.append(Spelling(spelling: feast, cost: 1)) }
    return spellings
  }

  /// Whether the last e after a stem may be lost. Short words mostly keep it, with -n or without ("Rosen-", "Lage-"), and so do
  /// those for men, which are weak ("Türken-").
  private static func mayLoseE(_ stem: String, _ gender: GrammaticalGender?) -> Bool {
    if shortStems.contains(stem) { return true }
    if stemsOfVerbs.contains(stem) { return false }
    return !stem.ends(with: "e") && stem.unicodeScalars.count > 3 && gender != .masculine
  }

  /// What is the stem of a verb, where the noun keeps its e: "Stellplatz" but "Stellenplan".
  private static let stemsOfVerbs: Set<String> = ["Back", "Bind", "Kehr", "Mess", "Stell", "Trag"]

  private static let shortStems: Set<String> = ["Aug", "Buß", "Eck", "Ehr", "End", "Erb", "Erd"]

  private static func bareCost(_ lemma: String, _ gender: GrammaticalGender?) -> Int {
    if hasEnding(lemma, alwaysWithS) { return 8 }
    if lemma.ends(with: "e"), !lemma.ends(with: "ee") { return 4 }
    if gender == .feminine { return lemma.ends(withAny: feminineWithS) ? 4 : 0 }
    return isDerived(lemma) ? 8 : mostlyTakesS(lemma, gender) ? 4 : 0
  }

  /// Whether a noun has one of the endings after a stem: "Zeitung" has, "Sprung" has not.
  private static func hasEnding(_ lemma: String, _ endings: [String]) -> Bool {
    endings.contains { lemma.ends(with: $0) && lemma.utf8.dropLast($0.utf8.count).contains(where: \.isVowel) }
  }

  /// Whether a noun is a verb's with its prefix, which mostly takes -s: "Vertrags-", "Aufenthalts-".
  private static func isDerived(_ lemma: String) -> Bool {
    guard let last = lemma.utf8.last, !last.isVowel, !lemma.ends(withAny: ["er", "el", "en", "s", "z", "ß"]) else {
      return false
    }
    let bytes = lemma.utf8.foldedForCompounds
    return derivingPrefixes.contains { prefix in
      bytes.starts(with: prefix) && bytes.dropFirst(prefix.count).contains(where: \.isVowel)
        && bytes.count > prefix.count + 3
    }
  }

  private static let derivingPrefixes = """
    ab an auf aus be bei durch ein ent er nach über um unter ver vor zu
    """.split(separator: " ").map { Array($0.utf8) }

  private static func sSpellings(of lemma: String, _ gender: GrammaticalGender?) -> [Spelling] {
    if hasEnding(lemma, alwaysWithS) { return [Spelling(spelling: lemma + "s", cost: 0)] }
    if gender == .feminine {
      let isUsual = lemma.ends(withAny: feminineWithS)
      return [Spelling(spelling: lemma + "s", cost: isUsual ? 0 : 5)]
    }
    if lemma.ends(withAny: ["s", "ß", "x", "z"]) { return [Spelling(spelling: lemma + "es", cost: 1)] }
    if lemma.utf8.last?.isVowel ?? true { return [Spelling(spelling: lemma + "s", cost: 3)] }
    let isUsual = isDerived(lemma) || mostlyTakesS(lemma, gender)
    return [
      Spelling(spelling: lemma + "s", cost: isUsual ? 0 : 1),
      Spelling(spelling: lemma + "es", cost: syllableCount(lemma) == 1 ? 0 : 2),
    ]
  }

  /// Whether a noun takes -s as nouns made of infinitives do ("Darlehens-", "Vermögens-"), or is known for it.
  private static func mostlyTakesS(_ lemma: String, _ gender: GrammaticalGender?) -> Bool {
    if mostlyWithS.contains(lemma) { return true }
    return gender == .neuter && lemma.ends(with: "en") && !lemma.ends(with: "chen") && syllableCount(lemma) > 2
  }

  private static func syllableCount(_ lemma: String) -> Int {
    let bytes = Array(lemma.utf8)
    return bytes.indices.count { bytes[$0].isVowel && !($0 > 0 && bytes[$0 - 1].isVowel) }
  }

  private static let alwaysWithS = ["ung", "heit", "keit", "schaft", "tät", "ion", "ling", "tum"]

  /// Feminine nouns that take -s all the same.
  private static let feminineWithS = [
    "arbeit", "Arbeit", "armut", "Armut", "fahrt", "flucht", "geburt", "Geburt", "gegenwart", "Gegenwart", "heirat",
    "Heirat", "kunft", "macht", "nacht", "sicht", "sucht", "zucht", "Weihnacht",
  ]

  /// Nouns of other genders that mostly take -s, though nothing in them tells it.
  private static let mostlyWithS: Set<String> = [
    "Alter", "Amt", "Bezirk", "Bischof", "Gebrauch", "Gefühl", "Gehalt", "Gericht", "Geschäft", "Gespräch", "Gewicht",
    "Handel", "König", "Krieg", "Leben", "Ort", "Rat", "Recht", "Reich", "Staat", "Volk",
  ]

  /// The plurals without article that are names of feasts, as parts.
  private static let feasts = ["Ostern": "Oster", "Pfingsten": "Pfingst", "Weihnachten": "Weihnachts"]

  /// Nouns that take it in place of their last e: "Hilfs-", "Geschichts-", "Gebirgs-".
  private static let stemsWithS = ["hilf", "Hilf", "geschicht", "Geschicht", "miet", "Miet", "gebirg", "Gebirg"]
}
