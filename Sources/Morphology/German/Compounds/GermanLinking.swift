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
    let isFeminine = !paradigms.isEmpty && paradigms.allSatisfy { $0.genders == [.feminine] }
    var spellings = [Spelling(spelling: lemma, cost: bareCost(lemma, isFeminine: isFeminine))]
    spellings += sSpellings(of: lemma, isFeminine: isFeminine)
    for paradigm in paradigms {
      spellings += (paradigm.plural + paradigm.accusative + paradigm.adjectival).map {
        Spelling(spelling: $0.text, cost: 1)
      }
      // "Herzens-", "Friedens-"; any other genitive is the lemma with -s or -es.
      spellings += paradigm.genitive.filter { $0.text.ends(with: "ns") }.map { Spelling(spelling: $0.text, cost: 1) }
    }
    if lemma.ends(with: "e"), lemma.utf8.count > 4 { spellings.append(Spelling(spelling: lemma.dropping(1), cost: 3)) }
    if let stem = lemma.dropping("e"), stem.ends(withAny: stemsWithS) {
      spellings.append(Spelling(spelling: stem + "s", cost: 1))
    }
    return spellings
  }

  private static func bareCost(_ lemma: String, isFeminine: Bool) -> Int {
    if lemma.ends(with: "e") || lemma.ends(withAny: alwaysWithS) { return 4 }
    return !isFeminine && isDerived(lemma) ? 8 : 0
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
    ab an auf aus be bei durch ein ent er ge nach über um unter ver vor zu
    """.split(separator: " ").map { Array($0.utf8) }

  private static func sSpellings(of lemma: String, isFeminine: Bool) -> [Spelling] {
    if lemma.ends(withAny: alwaysWithS) { return [Spelling(spelling: lemma + "s", cost: 0)] }
    if isFeminine {
      let isUsual = lemma.ends(withAny: feminineWithS)
      return [Spelling(spelling: lemma + "s", cost: isUsual ? 1 : 5)]
    }
    if lemma.ends(withAny: ["s", "ß", "x", "z"]) { return [Spelling(spelling: lemma + "es", cost: 1)] }
    if lemma.utf8.last?.isVowel ?? true { return [Spelling(spelling: lemma + "s", cost: 3)] }
    let isDerived = isDerived(lemma)
    return [Spelling(spelling: lemma + "s", cost: isDerived ? 0 : 1), Spelling(spelling: lemma + "es", cost: 2)]
  }

  private static let alwaysWithS = ["ung", "heit", "keit", "schaft", "tät", "ion", "ling", "tum"]

  /// Feminine nouns that take -s all the same.
  private static let feminineWithS = [
    "arbeit", "Arbeit", "armut", "Armut", "fahrt", "flucht", "geburt", "Geburt", "gegenwart", "Gegenwart", "heirat",
    "Heirat", "kunft", "macht", "nacht", "sicht", "sucht", "zucht", "jugend", "Weihnacht",
  ]

  /// Nouns that take it in place of their last e: "Hilfs-", "Geschichts-", "Gebirgs-".
  private static let stemsWithS = ["hilf", "Hilf", "geschicht", "Geschicht", "miet", "Miet", "gebirg", "Gebirg"]
}
