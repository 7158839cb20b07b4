/// Nouns that decline alike, recognized by their ending or by their last part, with examples that are the rule's tests.
///
/// The longest spelling that fits a noun decides: "Überschneidung" is a word in -ung, "Hauptstadt" one in "Stadt", and
/// "Palast" is "Palast" and not "Last".
struct GermanNounRule: Sendable {
  let place: Place
  /// Small letters, separated by white space.
  let spellings: String
  let classes: [GermanNounClass]
  /// A lemma and all its other forms, which are made when nothing but the lemma is known.
  let examples: [String]

  /// Where in a noun a spelling must stand.
  enum Place: Sendable {
    /// An ending after at least one other syllable: "-ung" in "Verhandlung" but not in "Jung".
    case ending
    /// The noun or the last part of a compound: "Stadt", "Haupt|stadt", "NATO-|Land".
    case lastPart
    /// The noun itself, or what stands after a hyphen: too short or too common an ending to be looked for in compounds.
    case word
    /// The stem of an adjectival noun, before -e or -er: "Vorsitzend|er". As last part, and as ending.
    case adjectivalStem, adjectivalEnding
  }

  init(_ place: Place, _ spellings: String, _ classes: [GermanNounClass], examples: [String]) {
    self.place = place
    self.spellings = spellings
    self.classes = classes
    self.examples = examples
  }

  /// The classes a noun may belong to, most likely first; never empty.
  static func classes(of lemma: String, gender: GrammaticalGender?) -> [GermanNounClass] {
    let rule = table.longestMatch(in: lemma.lowercased()) { rule, rest in
      rule.place.admits(rest) && (gender.map(rule.hasClass) ?? true)
    }
    guard let rule else { return fallback(lemma, gender: gender) }
    guard let gender else { return rule.classes }
    return rule.classes.filter { $0.genders.contains(gender) }
  }

  private func hasClass(of gender: GrammaticalGender) -> Bool { classes.contains { $0.genders.contains(gender) } }

  /// What a noun with no telling ending may be.
  private static func fallback(_ lemma: String, gender: GrammaticalGender?) -> [GermanNounClass] {
    let classes = fallback(lemma)
    guard let gender else { return classes }
    let fitting = classes.filter { $0.genders.contains(gender) }
    return fitting.isEmpty ? [gender == .feminine ? .feminineSingular : .sSingular] : fitting
  }

  private static func fallback(_ lemma: String) -> [GermanNounClass] {
    if lemma.ends(with: "e") { return [.feminineN, .weakE, .mixedN] }
    if lemma.ends(withAny: ["ei", "au", "eu", "äu"]) { return [.strongE, .feminineEn] }
    if lemma.utf8.last?.isVowel ?? true { return [.sPlural, .feminineS] }
    return lemma.lastVowelTakesUmlaut
      ? [.strongE, .feminineEn, .umlautE, .feminineUmlautE] : [.strongE, .feminineEn]
  }

  private static let table: SuffixTable<GermanNounRule> = {
    var table = SuffixTable<GermanNounRule>()
    for rule in (words + endings).sorted(by: { $0.place.rank < $1.place.rank }) {
      for spelling in rule.spellings.words {
        for ending in rule.place.inflections { table.insert(rule, ending: spelling + ending) }
      }
    }
    return table
  }()
}

extension GermanNounRule.Place {
  /// Whether a spelling may stand after these bytes.
  fileprivate func admits(_ rest: Substring.UTF8View) -> Bool {
    switch self {
    case .ending, .adjectivalEnding: rest.containsVowel
    case .lastPart, .adjectivalStem: isBoundary(rest) || rest.count > 1 && rest.containsVowel
    case .word: isBoundary(rest)
    }
  }

  private func isBoundary(_ rest: Substring.UTF8View) -> Bool { rest.last.map { $0 == UInt8(ascii: "-") } ?? true }

  /// Which of two rules for the same spelling is asked first.
  fileprivate var rank: Int {
    switch self {
    case .word: 0
    case .lastPart, .adjectivalStem: 1
    case .ending, .adjectivalEnding: 2
    }
  }

  /// What may follow the spelling in a lemma.
  fileprivate var inflections: [String] {
    switch self {
    case .adjectivalStem, .adjectivalEnding: ["e", "er"]
    case .ending, .lastPart, .word: [""]
    }
  }
}

extension Substring.UTF8View {
  fileprivate var containsVowel: Bool { contains(where: \.isVowel) }
}
