/// A way to write the Cyrillic letters of a language in English.
struct RomanizationSystem: Sendable {
  /// As the reason of a candidate names it.
  let name: String
  let origin: NameOrigin
  /// How common the system is in English texts, for names of each kind.
  let use: Use
  let rules: [RewriteRule]

  struct Use: Sendable {
    let person: Double
    let place: Double
    /// For names of which nobody says what they name.
    let any: Double

    /// - Parameter any: the mean of the other two, unless it is given.
    init(person: Double, place: Double, any: Double? = nil) {
      (self.person, self.place, self.any) = (person, place, any ?? (person + place) / 2)
    }

    subscript(kind: NameKind?) -> Double {
      switch kind {
      case .person: person
      case .place, .institution: place
      case nil: any
      }
    }
  }

  static let all = [
    ukrainianPress, ukrainianShort, ukrainianGazetteer, ukrainianNational, ukrainianBGN, russianPress, russianBGN,
    belarusianBGN, belarusianPassport, bulgarianOfficial,
  ]

  // MARK: Ukrainian

  /// Resolution 55 of the Cabinet of Ministers of Ukraine, 2010: у-forms only at the beginning of a word.
  private static let ukrainianNational = RomanizationSystem(
    name: "Ukrainian national 2010", origin: .ukrainian, use: Use(person: 0.29, place: 0.3),
    rules: [
      RewriteRule("є", after: .edge, "ye"), RewriteRule("ї", after: .edge, "yi"), RewriteRule("й", after: .edge, "y"),
      RewriteRule("ю", after: .edge, "yu"), RewriteRule("я", after: .edge, "ya"), RewriteRule("є", "ie"),
      RewriteRule("ї", "i"), RewriteRule("й", "i"), RewriteRule("ю", "iu"), RewriteRule("я", "ia"),
    ] + ukrainianLetters)

  /// BGN/PCGN 1965, without the apostrophe for the soft sign.
  private static let ukrainianBGN = RomanizationSystem(
    name: "BGN/PCGN Ukrainian 1965", origin: .ukrainian, use: Use(person: 0.16, place: 0.2),
    rules: ukrainianIotated + ukrainianLetters)

  /// What English-language newspapers write: the system of 1965 with short endings.
  private static let ukrainianPress = RomanizationSystem(
    name: "Ukrainian press style", origin: .ukrainian, use: Use(person: 0.21, place: 0.08, any: 0.315),
    rules: [
      RewriteRule("ий", before: .edge, "y"), RewriteRule("ія", before: .edge, "ia"),
      RewriteRule("ї", after: .edge, "yi"),
      RewriteRule("ї", "i"),
    ] + ukrainianIotated + ukrainianLetters)

  /// What English texts write of persons today: the system of 2010 with the short endings of newspapers.
  private static let ukrainianShort = RomanizationSystem(
    name: "Ukrainian national 2010 with short endings", origin: .ukrainian,
    use: Use(person: 0.34, place: 0, any: 0),
    rules: [
      RewriteRule("ий", before: .edge, "y"), RewriteRule("ій", before: .edge, "iy"),
      RewriteRule("ія", before: .edge, "ia"),
    ] + ukrainianNational.rules)

  /// What gazetteers write: the system of 1965 with the adjective ending of 2010.
  private static let ukrainianGazetteer = RomanizationSystem(
    name: "Ukrainian gazetteer style", origin: .ukrainian, use: Use(person: 0, place: 0.42),
    rules: [RewriteRule("ий", before: .edge, "yi")] + ukrainianIotated + ukrainianLetters)

  private static let ukrainianIotated = [
    RewriteRule("ї", after: .letter("и"), "i"),
    RewriteRule("є", "ye"), RewriteRule("ї", "yi"), RewriteRule("й", "y"), RewriteRule("ю", "yu"),
    RewriteRule("я", "ya"),
    RewriteRule("ьо", ["yo": 75, "io": 25]),
  ]

  private static let ukrainianLetters =
    [
      RewriteRule("г", "h"), RewriteRule("ґ", "g"), RewriteRule("и", "y"), RewriteRule("і", "i"),
      RewriteRule("щ", "shch"), RewriteRule("ьо", "io"), RewriteRule("зг", "zgh"),
    ] + sharedLetters

  // MARK: Russian

  /// BGN/PCGN 1947, without apostrophes and with yo for yë.
  private static let russianBGN = RomanizationSystem(
    name: "BGN/PCGN Russian 1947", origin: .russian, use: Use(person: 0.3, place: 0.5),
    rules: [
      RewriteRule("е", after: .edgeOrVowel, "ye"), RewriteRule("ё", "yo"), RewriteRule("й", "y"),
      RewriteRule("ѯ", "ks"),
    ] + russianLetters)

  /// What English-language newspapers write: short endings, x, and e for ё after sibilants.
  private static let russianPress = RomanizationSystem(
    name: "Russian press style", origin: .russian, use: Use(person: 0.7, place: 0.5),
    rules: [
      RewriteRule("ий", before: .edge, ["y": 92, "i": 8]), RewriteRule("ый", before: .edge, "y"),
      RewriteRule("ой", before: .edge, ["oy": 75, "oi": 25]), RewriteRule("ей", before: .edge, ["ei": 55, "ey": 45]),
      RewriteRule("ай", before: .edge, ["ai": 65, "ay": 35]), RewriteRule("ия", before: .edge, "ia"),
      RewriteRule("ие", ["iye": 55, "ie": 45]), RewriteRule("иев", ["iev": 90, "iyev": 10]),
      RewriteRule("ьев", after: .letter("бвмпф"), ["iev": 55, "yev": 45]),
      RewriteRule("ьев", ["yev": 68, "iev": 32]),
      RewriteRule("е", after: .edge, "ye"), RewriteRule("е", after: .vowel, ["ye": 72, "e": 28]),
      RewriteRule("ё", after: .letter("чшщж"), "e"), RewriteRule("ё", after: .edgeOrVowel, "yo"),
      RewriteRule("ё", ["yo": 72, "e": 28]), RewriteRule("йо", "yo"), RewriteRule("ѯ", "x"),
      RewriteRule("й", before: .consonant, ["i": 65, "y": 35]), RewriteRule("й", "y"),
      RewriteRule("ю", after: .edgeOrVowel, "yu"), RewriteRule("ю", ["yu": 82, "iu": 18]),
      RewriteRule("я", after: .edgeOrVowel, "ya"), RewriteRule("я", ["ya": 82, "ia": 18]),
    ] + russianLetters)

  private static let russianLetters =
    [
      RewriteRule("г", "g"), RewriteRule("и", "i"), RewriteRule("ы", "y"), RewriteRule("э", "e"),
      RewriteRule("ю", "yu"),
      RewriteRule("я", "ya"), RewriteRule("щ", "shch"),
    ] + sharedLetters

  // MARK: Belarusian

  /// BGN/PCGN 1979, without apostrophes.
  private static let belarusianBGN = RomanizationSystem(
    name: "BGN/PCGN Belarusian 1979", origin: .belarusian, use: Use(person: 0.4, place: 0.65),
    rules: [
      RewriteRule("е", "ye"), RewriteRule("ё", "yo"), RewriteRule("й", "y"), RewriteRule("ю", "yu"),
      RewriteRule("я", "ya"),
      RewriteRule("ў", "w"),
    ] + belarusianLetters)

  /// The system of Belarusian passports (ICAO Doc 9303 with ie, io, iu, ia after consonants).
  private static let belarusianPassport = RomanizationSystem(
    name: "Belarusian passport system", origin: .belarusian, use: Use(person: 0.6, place: 0.35),
    rules: [
      RewriteRule("е", after: .edgeOrVowel, "ye"), RewriteRule("е", "e"), RewriteRule("ё", after: .edgeOrVowel, "yo"),
      RewriteRule("ё", "io"), RewriteRule("ю", after: .edgeOrVowel, "yu"), RewriteRule("ю", "iu"),
      RewriteRule("я", after: .edgeOrVowel, "ya"), RewriteRule("я", "ia"), RewriteRule("й", "i"), RewriteRule("ў", "u"),
    ] + belarusianLetters)

  private static let belarusianLetters =
    [
      RewriteRule("г", "h"), RewriteRule("ґ", "g"), RewriteRule("і", "i"), RewriteRule("ы", "y"), RewriteRule("э", "e"),
    ] + sharedLetters

  // MARK: Bulgarian

  /// The Transliteration Act of 2009.
  private static let bulgarianOfficial = RomanizationSystem(
    name: "Bulgarian Transliteration Act 2009", origin: .bulgarian, use: Use(person: 1, place: 1),
    rules: [
      RewriteRule("г", "g"), RewriteRule("и", "i"), RewriteRule("й", "y"), RewriteRule("х", "h"),
      RewriteRule("щ", "sht"),
      RewriteRule("ъ", "a"), RewriteRule("ь", "y"), RewriteRule("ю", "yu"), RewriteRule("я", "ya"),
      RewriteRule("ия", before: .edge, "ia"),
    ] + sharedLetters)

  private static let sharedLetters = [
    RewriteRule("а", "a"), RewriteRule("б", "b"), RewriteRule("в", "v"), RewriteRule("д", "d"), RewriteRule("е", "e"),
    RewriteRule("ё", "yo"), RewriteRule("ж", "zh"), RewriteRule("з", "z"), RewriteRule("к", "k"), RewriteRule("л", "l"),
    RewriteRule("м", "m"), RewriteRule("н", "n"), RewriteRule("о", "o"), RewriteRule("п", "p"), RewriteRule("р", "r"),
    RewriteRule("с", "s"), RewriteRule("т", "t"), RewriteRule("у", "u"), RewriteRule("ф", "f"), RewriteRule("х", "kh"),
    RewriteRule("ц", "ts"), RewriteRule("ч", "ch"), RewriteRule("ш", "sh"), RewriteRule("ь", ""), RewriteRule("ъ", ""),
    RewriteRule("ʼ", ""), RewriteRule("ѯ", "ks"),
  ]
}
