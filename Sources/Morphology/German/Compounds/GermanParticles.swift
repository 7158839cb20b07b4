/// What makes new words of others without making compounds.
enum GermanParticles {
  struct Particle: Sendable {
    let spelling: [UInt8]
    let use: Use
  }

  /// Where a particle stands.
  enum Use: Sendable {
    case anywhere
    /// Before what is made of a verb: elsewhere the letters mostly end the part before ("Schiffer|klavier").
    case beforeVerb
    /// At the beginning of a word, and before the stem of a verb: elsewhere the letters are a noun ("Rad|weg|netz").
    case beforeVerbStem
  }

  /// Prefixes of verbs, of nouns derived from them, and of negation.
  private static let all: [Particle] =
    particles(
      """
      ab an auf aus bei dar durch ein fort ge her herab heran herauf heraus herein herüber herum herunter hervor hin hinab \
      hinaus hinein hinter hinüber hinunter hinzu miss mit nach nieder über um un unter ur vor voran voraus vorbei wider wieder zu zurück zusammen
      """, .anywhere) + particles("be emp ent er ver zer", .beforeVerb) + particles("weg", .beforeVerbStem)

  private static func particles(_ spellings: String, _ use: Use) -> [Particle] {
    spellings.split(separator: " ").map { Particle(spelling: Array($0.utf8), use: use) }
  }

  /// The particles that begin with a byte.
  static func beginning(with byte: UInt8) -> [Particle] { byFirstByte[Int(byte)] }

  private static let byFirstByte: [[Particle]] = (0..<256).map { byte in all.filter { Int($0.spelling[0]) == byte } }

  /// Nouns that are made of verbs by a change of vowel or an old ending, so that their prefix is the verb's: "Versatz".
  static let nounsOfVerbs: Set<String> = Set(
    """
    Band Bruch Bund Drang Fahrt Fang Flucht Fluss Fund Gabe Gang Griff Guss Hang Kunft Lust Nahme Satz Schluss Schnitt
    Schritt Schuss Schwund Schwung Sicht Sprung Spruch Stand Sucht Tat Trank Trieb Tritt Wuchs Wurf Zucht Zug Zwang
    """.split { $0.isWhitespace }.map(String.init))

  struct Suffix: Sendable {
    let spelling: [UInt8]
    /// Whether it may stand before other parts, and at the end.
    let isModifier: Bool
    let isHead: Bool
    /// Whether the noun that it makes can be any part of a compound. "Arbeitslosigkeit" is no "Losigkeit".
    let isFree: Bool
    /// What the word before it must end in; anything, if there is nothing.
    var stems: [[UInt8]] = []
    /// Whether the spelling ends in a linking element.
    var isLinked = false
    /// Whether the word before it must be one that does something: "Fischer", "betteln".
    var followsDoer = false

    /// Whether the suffix stands at a place in a word.
    func stands(in word: [UInt8], at place: Int) -> Bool {
      word[place...].starts(with: spelling)
        && (stems.isEmpty || stems.contains { word[..<place].suffix($0.count).elementsEqual($0) })
    }
  }

  /// The suffixes that begin with a byte.
  static func suffixes(beginningWith byte: UInt8) -> [Suffix] { suffixesByFirstByte[Int(byte)] }

  private static let suffixesByFirstByte: [[Suffix]] = (0..<256).map { byte in
    suffixes.filter { Int($0.spelling[0]) == byte }
  }

  /// Endings that derive a noun, alone and inflected; before other parts the feminine ones take -s.
  private static let suffixes: [Suffix] =
    ["schaft", "heit", "keit", "igkeit"].flatMap { suffix in
      [(suffix, false), (suffix + "en", false), (suffix + "s", true)].map { spelling, isModifier in
        Suffix(
          spelling: Array(spelling.utf8), isModifier: isModifier, isHead: !isModifier, isFree: suffix == "schaft",
          isLinked: isModifier)
      }
    }
    + ["chen", "lein", "chens", "leins"].map {
      Suffix(spelling: Array($0.utf8), isModifier: true, isHead: true, isFree: true)
    }
    + ["in", "innen"].map {
      Suffix(spelling: Array($0.utf8), isModifier: $0 == "innen", isHead: true, isFree: true, stems: persons)
    }
    // "Arbeitslose" are no lots.
    + ["los", "lose", "losem", "losen", "loser", "loses"].map {
      Suffix(spelling: Array($0.utf8), isModifier: ["los", "losen"].contains($0), isHead: $0 != "los", isFree: true)
    }
    // "Fischerei" is no egg, but what a "Fischer" does.
    + ["ei", "eien"].map {
      Suffix(
        spelling: Array($0.utf8), isModifier: $0 == "ei", isHead: true, isFree: true, stems: doers,
        followsDoer: true)
    }

  private static let doers = ["er", "el"].map { Array($0.utf8) }

  /// The endings of words for persons that have a feminine form: "Ministerin".
  private static let persons = ["er", "or", "ist", "ent", "ant", "eur", "chef"].map { Array($0.utf8) }

  /// Whether a word is an adjective in -isch or a declined one in -bar, and has no noun in it that looks like its end:
  /// "klimatische" no table, "ostafrikanischen" no niche.
  static func isAdjective(_ word: [UInt8]) -> Bool {
    let stem = ["e", "em", "en", "er", "es"].first { word.suffix($0.utf8.count).elementsEqual($0.utf8) }.map {
      word.dropLast($0.utf8.count)
    }
    // "Hotelbar", but "machbare".
    if let stem, stem.count > 5, stem.suffix(3).elementsEqual("bar".utf8) { return true }
    return adjectivesInIsch.contains { (stem ?? word[...]).suffix($0.count).elementsEqual($0) }
  }

  private static let adjectivesInIsch = """
    matisch kratisch iatisch etisch itisch utisch ristisch listisch nistisch ostisch nastisch tastisch ustisch iotisch
    xotisch aotisch potisch anisch enisch inisch onisch unisch
    """.split { $0.isWhitespace }.map { Array($0.utf8) }

  /// Words that surnames and places end in: after something unknown they make a name and no compound.
  static let endingsOfNames = """
    bach berg berger burg burger dorf feld hausen heim hof kirch land mann mannes mühle see sohn stadt stein tal wald welle \
    reich roth graf wein gold
    """.split(separator: " ").map { Array($0.utf8) }

  /// Endings of words, which are no words themselves.
  static let inflections = """
    enden ender endes ende ungen isch ische ischen ischer isches lich liche lichen licher liches igen iger iges inger \
    innen ianer ieren ierte ierung ismus isten osen ation ationen ität itäten erin erinnen losigkeit
    """.split(separator: " ").map { Array($0.utf8) }
}
