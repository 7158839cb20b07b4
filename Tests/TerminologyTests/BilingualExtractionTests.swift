import Morphology
import Terminology
import Testing

/// What is proposed for pairs that stand among others which have nothing to do with them.
private func proposals(_ pairs: [(String, String)], minimum: Int = 3) -> [BilingualTermExtractor.Proposal] {
  var extractor = BilingualTermExtractor(minimum: minimum)
  for (german, english) in pairs { extractor.add(german: german, english: english) }
  for (german, english) in others { extractor.add(german: german, english: english) }
  return extractor.proposals()
}

private func translations(_ pairs: [(String, String)]) -> [String: String] {
  Dictionary(proposals(pairs).map { ($0.term.lemma, $0.translation) }) { first, _ in first }
}

/// The same pair several times: with another adverb, which no phrase goes on across.
private func repeated(_ german: String, _ english: String, _ count: Int) -> [(String, String)] {
  let adverbs = [
    ("jetzt", "now"), ("immer", "always"), ("nie", "never"), ("wieder", "again"), ("dann", "then"), ("hier", "here"),
    ("dort", "there"), ("oft", "often"),
  ]
  return adverbs.prefix(count).map { (german + ", " + $0.0, english + ", " + $0.1) }
}

private let others = (0..<10).flatMap { index -> [(String, String)] in
  let letters = String(repeating: "x", count: index + 1)
  return [
    ("wir warten \(letters)", "we are waiting \(letters)"), ("es schneit \(letters)", "it is snowing \(letters)"),
    ("niemand fragt \(letters)", "nobody asks \(letters)"), ("alles ist gut \(letters)", "all is well \(letters)"),
  ]
}

@Suite("The English of terms proposed out of a memory")
struct ProposedTranslationTests {
  @Test(
    "is in the singular as English has it",
    arguments: [
      ("zwei Kirchen brennen", "two churches are burning", "Kirche", "church"),
      ("nach den Krisen kam er", "after the crises he came", "Krise", "crisis"),
      ("beide Adressen fehlen", "both addresses are missing", "Adresse", "address"),
      ("die Nachricht kam an", "the news arrived", "Nachricht", "news"),
      ("viele Fische schwimmen", "many fish are swimming", "Fisch", "fish"),
    ])
  func singulars(german: String, english: String, term: String, translation: String) {
    #expect(translations(repeated(german, english, 3))[term] == translation)
  }

  @Test("is in the plural where English has nothing else for a German singular")
  func plurals() {
    #expect(translations(repeated("die Statistik fehlt", "the statistics are missing", 4))["Statistik"] == "statistics")
    #expect(translations(repeated("5 Gramm fehlen", "5 grams are missing", 4))["Gramm"] == "gram")
  }

  @Test("is no word of the sentence that another German word translates")
  func neighbors() {
    let found = translations(
      repeated("dort wird sein das Weinen und Zähneknirschen", "there will be weeping and gnashing of teeth", 6)
        + repeated("nach dem Absturz wurde das Flugzeug geborgen", "after it the plane was recovered", 6))
    #expect(found["Zähneknirschen"] == nil && found["Weinen"] != "gnashing")
    #expect(found["Absturz"] == nil && found["Flugzeug"] == "plane")
  }

  @Test("may be a word that no dictionary has, but not where counts cannot tell it from another one")
  func ties() {
    let pairs = [
      ("der Flimmerkasten blieb aus", "the blinkenbox stayed off"),
      ("wir kaufen einen Flimmerkasten", "we buy a blinkenbox"),
      ("mein Flimmerkasten rauscht", "my blinkenbox hisses"), ("kein Flimmerkasten glänzt", "no blinkenbox shines"),
      ("sie trägt den Flimmerkasten weg", "she carries the blinkenbox away"),
      ("den Flimmerkasten putzen", "clean the blinkenbox"),
    ]
    #expect(translations(pairs)["Flimmerkasten"] == "blinkenbox")
    #expect(translations(pairs.map { ($0.0, $0.1 + " and its grumbler") })["Flimmerkasten"] == nil)
  }

  @Test("is no part of a name, and no name for a common noun")
  func names() {
    let found = translations(
      repeated("so sagt es Dr. Kramer allen", "Dr. Kramer tells everyone so", 6)
        + repeated("laut dem Medienbericht von Seehofer", "Horst Seehofer said so there", 6))
    #expect(found["Kramer"] == nil && found["Medienbericht"] == nil)
  }

  @Test("is not the English of a part of a compound by itself")
  func parts() {
    let found = translations(
      repeated("es bestand Lebensgefahr", "there was danger", 6)
        + repeated("die Umgebungsvariable fehlt", "the environment variable is missing", 3)
        + repeated("der Zeitstempel fehlt", "the timestamp is missing", 3))
    #expect(found["Lebensgefahr"] == nil)
    #expect(
      translations(repeated("die Laufzeitbibliothek fehlt", "the shared library is missing", 3))["Laufzeitbibliothek"]
        == nil)
    #expect(found["Umgebungsvariable"] == "environment variable" && found["Zeitstempel"] == "timestamp")
  }

  @Test("ends and begins with no function word and says no more than the term")
  func boundaries() {
    let found = translations(
      repeated("die Lampe leuchtet in dieser Reihenfolge", "the lamp around it shines in that order", 4)
        + repeated("geben Sie den Betrag ein", "enter the amount", 4))
    #expect(found["Lampe"] == "lamp" && found["Reihenfolge"] == "order" && found["Betrag"] == "amount")
  }

  @Test("is small but for names and abbreviations")
  func letterCase() {
    let found = translations(
      repeated("der SSH-Zugang fehlt", "the ssh access is missing", 3)
        + repeated("Konfigurationsdatei öffnen", "Open Configuration FILE", 3)
        + repeated("er kam nach Venedig zurück", "he came back to Venice at last", 3))
    #expect(found["SSH-Zugang"] == "SSH access" && found["Konfigurationsdatei"] == "configuration file")
    #expect(found["Venedig"] == "Venice")
    let people = translations(
      repeated("da kamen die Atlanter zurück", "there the Atlanteans came back to him at last", 4))
    #expect(people["Atlanter"] == "Atlantean")
  }

  @Test(
    "may be several words that translate no part of the term, the longest that stand in the same pairs",
    arguments: [
      ("Brummgasse", "emergency corridor", "emergency corridors"),
      ("Knarzklausel", "electoral threshold", "electoral thresholds"),
      ("Quirlbeschleuniger", "particle accelerator", "particle accelerators"),
      ("Überwelklichkeit", "excess mortality", "excess mortality"),
      ("Schnarrabschnitt", "section of track", "sections of track"),
      ("Kapitelquarzierung", "chapter quirking", "chapter quirkings"),
      ("Stadtquarzrätin", "head of city planning", "heads of city planning"),
      ("Straßenersatzverkehr", "rail replacement bus service", "rail replacement bus services"),
      ("Lohnrichtwert", "standard wage value", "standard wage values"),
    ])
  func wholePhrases(term: String, translation: String, plural: String) {
    #expect(translations(inSentences(term, translation, plural: plural))[term] == translation)
  }

  @Test("may be several words of which one also stands in the sentence by itself, if it translates a part of the term")
  func partsElsewhere() {
    let pairs = inSentences("Seitenquarz", "page quirk", plural: "page quirks").map {
      ($0.0 + ", Seite", $0.1 + ", page")
    }
    #expect(translations(pairs)["Seitenquarz"] == "page quirk")
  }

  /// A term with its English in eight different sentences.
  private func inSentences(_ german: String, _ english: String, plural: String) -> [(String, String)] {
    [
      ("wegen der \(german) kamen wir spät", "we came late because of the \(english)"),
      ("meine \(german) ist blau", "my \(english) is blue"),
      ("niemand fand die \(german)", "nobody found the \(english)"),
      ("sie malen jede \(german) weiß", "they paint every \(english) white"),
      ("über eine \(german) schreiben", "write about the \(english)"),
      ("ohne \(german) schläft er nicht", "he does not sleep without \(plural)"),
      ("die \(german) kostet viel", "the \(english) costs a lot"), ("keine \(german) half", "no \(english) helped"),
    ]
  }

  @Test("is not made of words that stand beside the term by chance, or are cut out of more")
  func noPhrases() {
    let pairs = inSentences("Brummgasse", "emergency corridor", plural: "emergency corridors")
    // Too few.
    #expect(translations(Array(pairs.prefix(4)))["Brummgasse"] == nil)
    // With another noun that is as probable, and with another German word.
    let doubled = pairs.map { ($0.0, $0.1 + " and its grumbler") }
    #expect(translations(doubled)["Brummgasse"] == nil)
    let shared = pairs.map { ($0.0 + " und der Schnarrkasten", $0.1) }
    #expect(translations(shared)["Brummgasse"] == nil)
    // Five words: "green emergency corridor planning board".
    let long = inSentences(
      "Brummgasse", "green emergency corridor planning board", plural: "green emergency corridor planning boards")
    #expect(translations(long)["Brummgasse"] == nil)
    // More words than a short word has.
    #expect(translations(inSentences("Moll", "blinken scale", plural: "blinken scales"))["Moll"] != "blinken scale")
    // Mostly without the term.
    let elsewhere = (0..<6).map { ("hier \($0) fehlt es", "there is an emergency corridor \($0)") }
    #expect(translations(pairs + elsewhere)["Brummgasse"] == nil)
  }

  @Test("is that of the dictionary where a rarer one stands in as many pairs")
  func dictionary() {
    let found = translations(repeated("die Installation braucht ein Profil", "the installation needs a profile", 3))
    #expect(found["Installation"] == nil && found["Profil"] == "profile")
  }
}

@Suite("The citation forms of terms proposed out of a memory")
struct ProposedTermTests {
  @Test(
    "are those of the noun that is meant",
    arguments: [
      ("alle Spalten fehlen", "all columns are missing", "Spalte", GrammaticalGender.feminine),
      ("die Zugriffsrechte fehlen", "the access rights are missing", "Zugriffsrecht", .neuter),
      ("der See ist tief", "the lake is deep", "See", .masculine),
      ("alle 3D-Objekte fehlen", "all 3D objects are missing", "3D-Objekt", .neuter),
      ("die Endlosschleifen bleiben", "the endless loops remain", "Endlosschleife", .feminine),
    ])
  func lemmas(german: String, english: String, lemma: String, gender: GrammaticalGender) {
    let found = proposals(repeated(german, english, 4)).map(\.term)
    #expect(found.contains { $0.lemma == lemma && $0.gender == gender }, "\(found)")
  }

  @Test(
    "are not made of adjectives, halves of words and forms of names",
    arguments: [
      ("die Ältesten kamen", "the elders came", "Ältesten"), ("die Bösen kamen", "the evil came", "Bösen"),
      ("und Meinten Sie das", "and did you mean that", "Meinten"),
      ("Groß- und Kleinschreibung beachten", "it is case-sensitive", "Groß"),
      ("das Frankfurter Haus brennt", "the house in Frankfurt is burning", "Frankfurter"),
    ])
  func noTerms(german: String, english: String, word: String) {
    #expect(!proposals(repeated(german, english, 6)).contains { $0.term.lemma.hasPrefix(word) })
  }

  @Test("have the singular of a foreign word that the texts have in the plural")
  func loans() {
    let found = translations(repeated("alle LTSP-Clients starten", "all LTSP clients start", 4))
    #expect(found["LTSP-Client"] == "LTSP client")
    #expect(translations(repeated("so sang William", "so sang Williams", 4))["William"] == nil)
  }
}
