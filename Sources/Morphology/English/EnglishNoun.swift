internal import UnicodeText

/// An English noun term: the words before its head, the head, and what follows.
struct EnglishNoun {
  private let before: [String]
  private let head: String
  private let after: [String]

  init(_ words: [String]) {
    let index = Self.headIndex(of: words)
    before = Array(words[..<index])
    head = words[index]
    after = Array(words[(index + 1)...])
  }

  /// Plural and possessives; a term that is cited in the plural has no other number.
  var forms: [WordForm] {
    let citation = compose(head)
    if Self.isPlural(head) { return Self.possessives(ofPlural: citation) }
    let plurals = Self.plurals(of: head).map(compose)
    let possessives = Self.possessives(of: citation) + plurals.flatMap(Self.possessives(ofPlural:))
    return plurals.map { WordForm($0, rule: "plural") } + possessives
  }

  /// With 's, and after an s also with the apostrophe alone; with both kinds of apostrophe.
  static func possessives(of term: String) -> [WordForm] {
    guard let last = term.unicodeScalars.last, last.properties.isAlphabetic || last.properties.numericType != nil else {
      return []
    }
    let endings = last == "s" ? ["’s", "'s", "’", "'"] : ["’s", "'s"]
    return endings.map { WordForm(term + $0, rule: "possessive") }
  }

  /// "the allies’", but "the people’s", "heads of state’s".
  private static func possessives(ofPlural term: String) -> [WordForm] {
    term.ends(with: "s") ? ["’", "'"].map { WordForm(term + $0, rule: "possessive") } : possessives(of: term)
  }

  private func compose(_ head: String) -> String { (before + [head] + after).joined(separator: " ") }

  /// The word before a preposition ("head of state") or before an adjective that follows its noun ("Secretary
  /// General"), otherwise the last word.
  private static func headIndex(of words: [String]) -> Int {
    if let preposition = words.dropFirst().firstIndex(where: prepositions.contains) { return preposition - 1 }
    let last = words.endIndex - 1
    if last > 0, isPostposed(words[last], after: words[last - 1]) { return last - 1 }
    return last
  }

  private static func isPostposed(_ word: String, after noun: String) -> Bool {
    switch word.lowercased() {
    case "general": generals.contains { noun.lowercased().ends(with: $0) }
    case "martial", "elect", "designate", "emeritus", "plenipotentiary", "extraordinary": true
    default: false
    }
  }

  private static let prepositions: Set<String> = [
    "about", "against", "among", "as", "at", "between", "by", "for", "from", "in", "into", "of", "off", "on", "over",
    "to",
    "under", "upon", "with", "within", "without",
  ]

  /// Nouns before which "general" is no noun: but "major generals".
  private static let generals = [
    "secretary", "attorney", "governor", "director", "consul", "inspector", "solicitor", "auditor",
  ]
}

// MARK: Plural

extension EnglishNoun {
  private static func plurals(of noun: String) -> [String] {
    if invariable.contains(where: noun.lowercased().ends(with:)) { return [] }
    if let (head, complement) = hyphenated(noun) { return plurals(of: head).map { $0 + complement } }
    for (singular, plurals) in noun.utf8.last.flatMap({ irregularByLastByte[$0] }) ?? [] {
      if let prefix = stem(of: noun, before: singular) { return plurals.map { prefix + $0 } }
    }
    return [regularPlural(of: noun)]
  }

  /// The irregular nouns with a small and with a capital first letter, and their plurals.
  private static let irregularByLastByte = Dictionary(
    grouping: irregular.flatMap { singular, plurals in
      [(singular, plurals.words), (singular.capitalizedFirst, plurals.words.map(\.capitalizedFirst))]
    }
  ) { $0.0.utf8.last ?? 0 }

  /// Head and complement of "mother-in-law", "commander-in-chief", "runner-up", but not of "check-in" or "by-product".
  private static func hyphenated(_ noun: String) -> (head: String, complement: String)? {
    let parts = noun.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, !parts[0].isEmpty, !prepositions.contains(parts[0]) else { return nil }
    let isPerson = parts[0].ends(with: "er") && parts.count == 2 && ["by", "on", "up"].contains(parts[1])
    let hasComplement = parts.count > 2 && prepositions.contains(parts[1])
    return isPerson || hasComplement ? (parts[0], "-" + parts.dropFirst().joined(separator: "-")) : nil
  }

  /// What precedes the last part of a noun that may stand alone or in a closed compound: "chair" of "chairman".
  private static func stem(of noun: String, before part: String) -> String? {
    guard let prefix = noun.dropping(part) else { return nil }
    let isOpen = prefix.isEmpty || prefix.ends(with: "-")
    let isCompound = closedCompounds.contains(part) && !notMen.contains(where: noun.lowercased().ends(with:))
    return isOpen || isCompound ? prefix : nil
  }

  private static func regularPlural(of noun: String) -> String {
    if noun.isAbbreviation { return noun + "s" }
    if noun.ends(with: "sis") { return noun.dropping(2) + "es" }
    if noun.ends(withAny: doublingZ) { return noun + "zes" }
    if noun.ends(withAny: spokenWithK) { return noun + "s" }
    if noun.ends(withAny: ["s", "x", "z", "ch", "sh"]) { return noun + "es" }
    guard let stem = noun.dropping("y"), let before = stem.utf8.last else { return noun + "s" }
    return before.isVowel ? noun + "s" : stem + "ies"
  }

  private static let doublingZ = ["quiz", "whiz", "fez"]

  /// Nouns in -ch that is no sibilant.
  private static let spokenWithK = [
    "monarch", "patriarch", "matriarch", "oligarch", "hierarch", "stomach", "epoch", "eunuch", "loch", "tech", "Czech",
  ]

  /// "talks", "forces": an s that is not part of a singular's own ending.
  private static func isPlural(_ noun: String) -> Bool {
    let noun = noun.lowercased()
    if invariable.contains(where: noun.ends(with:)) { return true }
    return noun.ends(with: "s") && !noun.ends(withAny: singularEndings) && noun.utf8.count > 3
  }

  private static let singularEndings = ["ss", "us", "is", "as", "os", "lens"]

  private static let invariable = [
    "news", "headquarters", "series", "species", "means", "crossroads", "sheep", "aircraft", "spacecraft", "deer",
    "people", "police", "personnel", "media", "cattle", "staff", "offspring", "gallows", "politics", "economics",
    "physics", "ethics",
  ]

  /// Parts that form compounds written as one word.
  private static let closedCompounds: Set<String> = ["man", "woman", "child", "foot", "tooth", "wife", "life", "shelf"]

  private static let notMen = ["human", "german", "roman", "talisman", "ottoman", "norman", "shaman", "mussulman"]

  /// Singulars, and their plurals separated by spaces.
  private static let irregular: [(String, String)] = [
    ("woman", "women"), ("man", "men"), ("child", "children"), ("person", "people"), ("foot", "feet"),
    ("tooth", "teeth"),
    ("mouse", "mice"), ("goose", "geese"), ("ox", "oxen"), ("phenomenon", "phenomena"), ("criterion", "criteria"),
    ("datum", "data"), ("bacterium", "bacteria"), ("memorandum", "memoranda"), ("index", "indices indexes"),
    ("appendix", "appendices appendixes"), ("matrix", "matrices"), ("life", "lives"), ("wife", "wives"),
    ("knife", "knives"),
    ("half", "halves"), ("leaf", "leaves"), ("thief", "thieves"), ("shelf", "shelves"), ("self", "selves"),
    ("wolf", "wolves"), ("calf", "calves"), ("loaf", "loaves"), ("hero", "heroes"), ("veto", "vetoes"),
    ("embargo", "embargoes"), ("echo", "echoes"), ("torpedo", "torpedoes"), ("potato", "potatoes"),
    ("tomato", "tomatoes"),
    ("nucleus", "nuclei"), ("stimulus", "stimuli"), ("medium", "media mediums"),
    ("curriculum", "curricula curriculums"), ("scarf", "scarves scarfs"),
    ("dwarf", "dwarves dwarfs"), ("wharf", "wharves wharfs"), ("sheaf", "sheaves"), ("hoof", "hooves hoofs"),
    ("bureau", "bureaus bureaux"), ("plateau", "plateaus plateaux"), ("volcano", "volcanoes volcanos"),
    ("cargo", "cargoes cargos"), ("tornado", "tornadoes tornados"), ("mosquito", "mosquitoes mosquitos"),
    ("axis", "axes"), ("formula", "formulas formulae"), ("referendum", "referendums referenda"),
    ("stadium", "stadiums stadia"), ("syllabus", "syllabuses syllabi"), ("cactus", "cacti cactuses"),
    ("fungus", "fungi"), ("alumnus", "alumni"), ("radius", "radii radiuses"), ("larva", "larvae"),
  ]
}
