import Morphology
import Testing

@Suite("Compounds")
struct CompoundSplitterTests {
  private static let lexicon: CompoundLexicon = {
    var lexicon = CompoundLexicon()
    let nouns: [(String, GrammaticalGender)] = [
      ("Staat", .masculine), ("Anwalt", .masculine), ("Schule", .feminine), ("Buch", .neuter), ("Haus", .neuter),
      ("Meer", .neuter), ("Regierung", .feminine), ("Chef", .masculine), ("Gang", .masculine), ("Kirche", .feminine),
      ("Musik", .feminine), ("Herz", .neuter), ("Wunsch", .masculine), ("Fluss", .masculine), ("Lauf", .masculine),
      ("Tag", .masculine), ("Sonntag", .masculine), ("Zeitung", .feminine), ("Öl", .neuter), ("Preis", .masculine),
      ("Kind", .neuter), ("Garten", .masculine), ("Planung", .feminine), ("Sicherheit", .feminine),
      ("Nachbar", .masculine), ("Recht", .neuter),
    ]
    for (lemma, gender) in nouns { lexicon.add(Lexeme(lemma, .noun, gender: gender), .simple) }
    lexicon.add(Lexeme("kaufen", .verb), .simple)
    lexicon.add(Lexeme("groß", .adjective), .simple)
    lexicon.add(Lexeme("vize", .other), .simple)
    lexicon.add(Lexeme("vielleicht", .adverb), .simple)
    lexicon.add(Lexeme("Regierungschef", .noun, gender: .masculine), .unknown)
    lexicon.add(Lexeme("Hausach", .name), .name)
    return lexicon
  }()

  private let splitter = CompoundSplitter(Self.lexicon)

  @Test(
    "are split at every linking element",
    arguments: [
      ("Staatsanwalt", "Staat Anwalt"), ("Schulbuch", "Schule buch"), ("Häusermeer", "Haus meer"),
      ("Kirchenmusik", "Kirche musik"), ("Herzenswunsch", "Herz wunsch"), ("Tageszeitung", "Tag zeitung"),
      ("Kindergarten", "Kind garten"), ("Flusslauf", "Fluss lauf"), ("Flußlauf", "Fluss lauf"),
      ("Ölpreise", "Öl preise"), ("Kaufhaus", "kaufen haus"), ("Großstaat", "groß staat"), ("Vizechef", "vize chef"),
    ])
  func linking(word: String, parts: String) {
    #expect(
      splitter.parts(of: word).map { $0.text.lowercased() } == parts.lowercased().split(separator: " ").map(String.init)
    )
  }

  @Test("may have a part that only another source knows, with a linking element or without")
  func otherSources() {
    let splitter = CompoundSplitter(Self.lexicon) { ["Qualm", "Zimt"].contains($0) }
    #expect(splitter.parts(of: "Qualmsschule").map(\.text) == ["Qualms", "schule"])
    #expect(splitter.parts(of: "Musikzimt").map(\.text) == ["Musik", "zimt"])
    #expect(self.splitter.parts(of: "Qualmsschule").count == 1)
  }

  @Test("are words for women too")
  func feminine() {
    #expect(splitter.parts(of: "Regierungschefin").map(\.text) == ["Regierung", "chefin"])
    #expect(splitter.parts(of: "Regierungschefinnen").map(\.text) == ["Regierung", "chefinnen"])
  }

  @Test("are seen in the word for a woman as in that for a man")
  func derived() {
    var lexicon = CompoundLexicon()
    for noun in ["Kanzler", "Minister", "Lehrer"] { lexicon.add(Lexeme(noun, .noun, gender: .masculine), .simple) }
    for noun in ["Kanzlerminister", "Gouverneur"] { lexicon.add(Lexeme(noun, .noun, gender: .masculine), .unknown) }
    let splitter = CompoundSplitter(lexicon)
    #expect(splitter.parts(of: "Kanzlerministerin").map(\.text) == ["Kanzler", "ministerin"])
    #expect(splitter.parts(of: "Lehrerin").count == 1 && splitter.parts(of: "Gouverneurin").count == 1)
  }

  @Test(
    "tell predicates from other words",
    arguments: [
      ("kauft", true), ("kauften", true), ("kaufe", false), ("kaufen", false), ("gekauft", false), ("großen", false),
      ("vielleicht", false), ("xyz", false), ("rechte", false),
    ])
  func predicates(word: String, isPredicate: Bool) {
    #expect(Self.lexicon.isPredicate(word) == isPredicate)
  }

  @Test(
    "have as many parts as they need",
    arguments: [
      ("STAATSANWALT", ["Staat", "ANWALT"]), ("Regierungschefs", ["Regierung", "chefs"]),
      ("Regierungschefgarten", ["Regierung", "Chef", "garten"]), ("Regierungs-Chef", ["Regierungs", "Chef"]),
      ("Nachbarschaftsrecht", ["Nachbarschaft", "recht"]), ("Sicherheitsrecht", ["Sicherheit", "recht"]),
    ])
  func count(word: String, parts: [String]) {
    #expect(splitter.parts(of: word).map(\.text) == parts)
  }

  @Test(
    "are not seen in simple words",
    arguments: [
      "Sonntag", "Sonntags", "Übergang", "Ausgänge", "vielleicht", "gekauft", "Hausachs", "Staatchen", "Tag", "Xyz", "",
      "-",
      "Großheit",
    ])
  func simple(word: String) {
    #expect(splitter.parts(of: word).count == 1)
  }

  @Test("are not seen before -ei, which makes a noun of a doer")
  func doers() {
    var lexicon = CompoundLexicon()
    for noun in ["Fischer", "Ei", "Recht", "Huhn"] { lexicon.add(Lexeme(noun, .noun, gender: .neuter), .simple) }
    lexicon.add(Lexeme("Huhn", .noun, gender: .neuter, plural: .form("Hühner")), .simple)
    let splitter = CompoundSplitter(lexicon)
    #expect(splitter.parts(of: "Fischereirecht").map(\.text) == ["Fischerei", "recht"])
    #expect(splitter.parts(of: "Hühnerei").map(\.text) == ["Huhn", "ei"])
  }

  /// Over a lexicon of nouns with their genders, and of other words.
  private static func splitter(
    _ nouns: [(String, GrammaticalGender)], open: [(String, GrammaticalGender)] = [], verbs: [String] = [],
    adjectives: [String] = [], combiningForms: [String] = []
  ) -> CompoundSplitter {
    var lexicon = CompoundLexicon()
    for (lemma, gender) in nouns { lexicon.add(Lexeme(lemma, .noun, gender: gender), .simple) }
    for (lemma, gender) in open { lexicon.add(Lexeme(lemma, .noun, gender: gender), .unknown) }
    for verb in verbs { lexicon.add(Lexeme(verb, .verb), .simple) }
    for adjective in adjectives { lexicon.add(Lexeme(adjective, .adjective), .simple) }
    for form in combiningForms { lexicon.add(Lexeme(form, .other), .simple) }
    return CompoundSplitter(lexicon)
  }

  private static let aroundS = splitter(
    [
      ("Amt", .neuter), ("Samt", .masculine), ("Gesundheit", .feminine), ("Land", .neuter), ("Bund", .masculine),
      ("Staat", .masculine), ("Arbeit", .feminine), ("Straße", .feminine), ("Trasse", .feminine), ("Tier", .neuter),
      ("Stier", .masculine), ("Steuer", .feminine), ("Erbschaft", .feminine), ("Verbrauch", .masculine),
      ("Gewinn", .masculine), ("Spanne", .feminine), ("Panne", .feminine), ("Motor", .masculine), ("Sport", .masculine),
      ("Port", .masculine), ("Darlehen", .neuter), ("Konto", .neuter), ("Skonto", .neuter), ("Meer", .neuter),
      ("Grund", .masculine), ("Stück", .neuter), ("Tücke", .feminine), ("Schnee", .masculine), ("Sturm", .masculine),
      ("Turm", .masculine), ("Eisen", .neuter), ("Eis", .neuter), ("Erz", .neuter), ("Nerz", .masculine),
      ("Wirtschaft", .feminine), ("Saal", .masculine), ("Aal", .masculine), ("Fest", .neuter), ("Sprung", .masculine),
    ], verbs: ["landen", "wirtschaften"], adjectives: ["teuer", "blau", "dunkel"])

  @Test(
    "have an s before a part or as its first letter, as the word before it mostly has",
    arguments: [
      ("Gesundheitsamt", "Gesundheit amt"), ("Landesamt", "Land amt"), ("Bundesamt", "Bund amt"),
      ("Staatsamt", "Staat amt"), ("Wirtschaftsamt", "Wirtschaft amt"), ("Landstraße", "Land straße"),
      ("Arbeitstier", "Arbeit tier"), ("Erbschaftsteuer", "Erbschaft steuer"), ("Verbrauchsteuer", "Verbrauch steuer"),
      ("Gewinnspanne", "Gewinn spanne"), ("Motorsport", "Motor sport"), ("Eisenerz", "Eisen erz"),
      ("Darlehenskonto", "Darlehen konto"), ("Meerestiere", "Meer tiere"),
      ("Grundstücke", "Grund stücke"), ("Schneesturm", "Schnee sturm"),
      ("Festsaal", "Fest saal"), ("Sprungspanne", "Sprung spanne"), ("Dunkelblau", "dunkel blau"),
    ])
  func sOfEither(word: String, parts: String) {
    #expect(Self.aroundS.parts(of: word).map(\.text).joined(separator: " ") == parts)
  }

  @Test("are taken apart inside longer ones as they are alone")
  func nested() {
    let splitter = Self.splitter(
      [
        ("Bund", .masculine), ("Gericht", .neuter), ("Urteil", .neuter), ("Verfassung", .feminine),
        ("Schule", .feminine),
        ("Präsident", .masculine),
      ],
      open: [
        ("Verfassungsgericht", .neuter), ("Bundesverfassungsgericht", .neuter), ("Hochschule", .feminine),
        ("Gerichtspräsident", .masculine), ("Gerichtsqualm", .masculine),
      ], adjectives: ["hoch"])
    func parts(_ word: String) -> String { splitter.parts(of: word).map(\.text).joined(separator: " ") }
    #expect(parts("Bundesverfassungsgericht") == "Bund Verfassung gericht")
    #expect(parts("Bundesverfassungsgerichtsurteil") == "Bund Verfassung Gericht urteil")
    #expect(parts("Hochschulurteil") == "hoch Schule urteil" && parts("Bundeshochschulen") == "Bund hoch schulen")
    #expect(parts("Gerichtspräsidentinnen") == "Gericht präsidentinnen")
    #expect(parts("Gerichtsqualmurteil") == "Gerichtsqualm urteil")
  }

  @Test("are not seen in particles, nor particles in nouns")
  func particles() {
    let splitter = Self.splitter(
      [
        ("Weg", .masculine), ("Netz", .neuter), ("Rad", .neuter), ("Rand", .masculine), ("Schiff", .neuter),
        ("Schiffer", .masculine), ("Klavier", .neuter), ("Satz", .masculine), ("Teich", .masculine), ("Halb", .neuter),
        ("Stadt", .feminine),
      ], verbs: ["werfen", "landen", "schreiben"])
    func parts(_ word: String) -> String { splitter.parts(of: word).map(\.text).joined(separator: " ") }
    #expect(parts("Radwegnetz") == "Rad Weg netz" && parts("Wegrand") == "Weg rand")
    #expect(parts("Wegwerfnetz") == "Wegwerf netz" && parts("Wegbeschreibung") == "Weg beschreibung")
    #expect(parts("Schifferklavier") == "Schiffer klavier" && parts("Halberstadt") == "Halberstadt")
    #expect(parts("Netzversatz") == "Netz versatz")
    #expect(parts("Teichverlandung") == "Teich verlandung" && parts("Verlandungsnetz") == "Verlandung netz")
  }

  @Test("are not seen in adjectives in -isch and -bar, nor in infinitives with a particle")
  func adjectives() {
    let splitter = Self.splitter(
      [
        ("Tisch", .masculine), ("Klima", .neuter), ("Diagnose", .feminine), ("Glas", .neuter), ("Laden", .masculine),
        ("Nische", .feminine), ("Wand", .feminine), ("Ostafrika", .neuter),
      ],
      verbs: ["laden", "sitzen"])
    for word in [
      "Klimatische", "Klimatischer", "Ostafrikanischen", "Ladbare", "Diagnostisch", "Herunterladen", "Herumsitzen",
    ] {
      #expect(splitter.parts(of: word).count == 1, "\(word)")
    }
    #expect(splitter.parts(of: "Glastische").map(\.text) == ["Glas", "tische"])
    #expect(splitter.parts(of: "Wandnische").map(\.text) == ["Wand", "nische"])
  }

  @Test("have the stem of a verb where the noun keeps its e, and -en after -ment")
  func stemsOfVerbs() {
    let splitter = Self.splitter(
      [("Stelle", .feminine), ("Platz", .masculine), ("Medikament", .neuter)], verbs: ["stellen"])
    #expect(splitter.parts(of: "Stellplatz").map(\.text) == ["stellen", "platz"])
    #expect(splitter.parts(of: "Stellenplatz").map(\.text) == ["Stelle", "platz"])
    #expect(splitter.parts(of: "Medikamentenplatz").map(\.text) == ["Medikament", "platz"])
  }

  @Test("have no ion where a foreign noun ends, and no abbreviation in small letters")
  func endingsAndAbbreviations() {
    let splitter = Self.splitter(
      [("Ion", .neuter), ("Format", .neuter), ("Metall", .neuter), ("OB", .masculine), ("Laster", .masculine)],
      combiningForms: ["trans", "ghett"])
    #expect(splitter.parts(of: "Transformation").count == 1)
    #expect(splitter.parts(of: "Metallion").map(\.text) == ["Metall", "ion"])
    #expect(splitter.parts(of: "Metalloblaster").count == 1)
  }

  @Test("tell declined adjectives from other words")
  func declined() {
    var lexicon = CompoundLexicon()
    for adjective in ["dürr", "teuer", "dunkel", "müde", "hoch"] { lexicon.add(Lexeme(adjective, .adjective), .simple) }
    lexicon.add(Lexeme("interessieren", .verb), .simple)
    for word in ["dürre", "teures", "dunklem", "müder", "hohen", "interessierte"] {
      #expect(lexicon.isDeclinedAdjective(word), "\(word)")
    }
    for word in ["dürr", "hocher", "müd", "rate", "interessieren", "e", ""] {
      #expect(!lexicon.isDeclinedAdjective(word), "\(word)")
    }
  }

  @Test("with a capital are no finite forms of verbs")
  func finiteForms() {
    let splitter = Self.splitter([("Erbe", .neuter), ("Recht", .neuter)], verbs: ["erbrechen", "rechten"])
    #expect(splitter.parts(of: "Erbrecht").map(\.text) == ["Erbe", "recht"])
    #expect(splitter.parts(of: "erbrecht").count == 1 && splitter.parts(of: "Erbrechen").count == 1)
  }

  @Test("name the word that a shortened part is of")
  func shortened() {
    let splitter = Self.splitter(
      [
        ("Ende", .neuter), ("Erde", .feminine), ("Ecke", .feminine), ("Idee", .feminine), ("Spiel", .neuter),
        ("Ball", .masculine), ("Schule", .feminine), ("Ostern", .neuter), ("Kohl", .masculine), ("Kohle", .feminine),
        ("Strom", .masculine), ("Spiegel", .masculine), ("Ei", .neuter), ("Armer", .masculine), ("Haus", .neuter),
        ("Stimme", .feminine), ("Liste", .feminine), ("Weste", .feminine), ("Nachricht", .feminine),
        ("Dose", .feminine), ("Dosis", .feminine), ("Arbeit", .feminine), ("Los", .neuter), ("Tür", .feminine),
        ("Türke", .masculine), ("Klinke", .feminine),
        ("Linke", .feminine),
      ], open: [("Nachrichten", .plural)], verbs: ["enden", "stimmen", "liefern", "sammeln"],
      combiningForms: ["west", "vize"])
    func parts(_ word: String) -> String { splitter.parts(of: word).map(\.text).joined(separator: " ") }
    #expect(parts("Endspiel") == "Ende spiel" && parts("Eckball") == "Ecke ball" && parts("Erdball") == "Erde ball")
    #expect(parts("Schulball") == "Schule ball" && parts("Osterei") == "Ostern ei" && parts("Vizeball") == "vize ball")
    #expect(parts("Kohlestrom") == "Kohle strom" && parts("Kohlstrom") == "Kohl strom")
    #expect(parts("Stimmenliste") == "Stimme liste" && parts("Lieferliste") == "liefern liste")
    #expect(parts("Sammlungsliste") == "Sammlung liste" && parts("Sammlerball") == "Sammler ball")
    #expect(parts("Westball") == "west ball" && parts("Nachrichtenliste") == "Nachricht liste")
    #expect(parts("Dosenliste") == "Dose liste" && parts("Arbeitslosenhaus") == "Arbeitslosen haus")
    #expect(parts("Türklinke") == "Tür klinke" && parts("Türkenhaus") == "Türke haus")
    #expect(parts("Spiegelei") == "Spiegel ei" && parts("Armenhaus") == "Arme haus")
  }

  @Test("may have one part that no list knows, if it looks like a word")
  func unknown() {
    #expect(splitter.parts(of: "Wanderungsplanung").map(\.text) == ["Wanderungs", "planung"])
    #expect(splitter.parts(of: "Wxdrkplanung").count == 1)
  }

  @Test("name their parts' places in the word")
  func places() {
    #expect(splitter.parts(of: "Häuser-Meer").map(\.bytes) == [0..<7, 8..<12])
    #expect(splitter.parts(of: "Großstaaten").map(\.bytes) == [0..<5, 5..<12])
  }
}
