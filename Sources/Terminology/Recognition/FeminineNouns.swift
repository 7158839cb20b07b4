import Morphology

/// Which entries a feminine noun in -in may belong to that has none of its own: "Staatssekretärin" to "Staatssekretär".
enum FeminineNouns {
  /// Whether a term has a feminine that English calls the same.
  static func mayHave(_ entry: GlossaryEntry) -> Bool {
    let term = entry.term
    guard GermanStem.isOneWord(term.lemma), let english = entry.translations.first else { return false }
    switch (term.partOfSpeech, term.gender) {
    case (.noun, .masculine): return !isMale(english)
    // Offices: "Bundesjustizminister".
    case (.name, .masculine): return entry.domain == "institution" && !isMale(english)
    default: return false
    }
  }

  /// Whether an English noun means men only.
  private static func isMale(_ english: String) -> Bool {
    let word = english.lowercased().split { $0 == " " || $0 == "-" }.last.map(String.init) ?? ""
    if word.hasSuffix("man") { return !["german", "roman", "human", "shaman", "talisman", "ottoman"].contains(word) }
    return males.contains(word)
  }

  private static let males: Set<String> = [
    "abbot", "baron", "boy", "brother", "count", "czar", "duke", "earl", "emperor", "father", "god", "grandfather",
    "grandson",
    "hero", "husband", "king", "lion", "lord", "monk", "nephew", "prince", "son", "sorcerer", "stallion", "tsar",
    "uncle",
    "waiter", "widower", "wizard",
  ]
}
