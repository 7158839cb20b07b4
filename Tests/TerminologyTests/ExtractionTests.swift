import Morphology
import Terminology
import Testing

@Suite("Terms proposed out of an article")
struct TermExtractorTests {
  private func proposals(_ sentences: String..., commonness: (String) -> Double = { _ in 0 }) -> [String] {
    var extractor = TermExtractor()
    for sentence in sentences { extractor.add(sentence) }
    return extractor.proposals(commonness: commonness).map(\.term.lemma)
  }

  @Test("come in their citation form, whatever forms the article has")
  func citationForms() {
    let found = proposals(
      "Wir prüfen die Windkraftanlagen am Hang.", "Der Bau der Windkraftanlage dauert.", "Die Holztische fehlen noch."
    )
    #expect(found.first == "Windkraftanlage")
    #expect(found.contains("Holztisch"))
  }

  @Test("are phrases with an adjective too, declined for the noun's gender")
  func phrases() {
    let found = proposals("Sie nutzen erneuerbare Energie.", "Der Anteil der erneuerbaren Energie wächst.")
    #expect(found.contains("erneuerbare Energie"))
  }

  @Test("are no pronouns, no first words of sentences, and nothing that everyone says")
  func nothingElse() {
    let found = proposals(
      "Gestern kamen Sie mit dem Zug.", "Danach stand der Trafo still.", commonness: { $0 == "Zug" ? 1 : 0 })
    #expect(found == ["Trafo"])
  }

  @Test("are no verbs that a sentence begins with, and have the gender and plural that the word lists know")
  func verbs() {
    #expect(proposals("Lesen Sie auch.", "Fragen wir ihn.") == [])
    var extractor = TermExtractor()
    extractor.add("Das Hauptquartier und die Verteidigungsressorts schweigen.")
    let found = extractor.proposals { _ in 0 }.map(\.term)
    #expect(found.first { $0.lemma == "Hauptquartier" }?.gender == .neuter)
    #expect(found.first { $0.lemma == "Verteidigungsressort" }?.plural.form == "Verteidigungsressorts")
  }

  @Test("are names in full, one for each bearer, with no plural")
  func names() {
    var extractor = TermExtractor()
    for sentence in [
      "Gestern traf der eingewechselte Florian Wirtz, und Trainer Vincent Kompany jubelte.",
      "Danach ging Wirtz zu Mati Diop.",
      "Die Cembalistin Anna Fuchs spielte mit Ursula von der Brelo.",
      "Dort lobte man Mati Diops Film und den Blorfiker Wirtz.",
      "Die Jury Grenzen ziehen sah niemand.",
      "Im Spiel war Holstein Kiel besser, und Bayerns Torwart Pierce LePage hielt.",
    ] { extractor.add(sentence) }
    let found = extractor.proposals { _ in 0 }
    let names = found.filter { $0.term.partOfSpeech == .name }
    #expect(
      Set(names.map(\.term.lemma)) == [
        "Florian Wirtz", "Vincent Kompany", "Mati Diop", "Anna Fuchs", "Ursula von der Brelo", "Holstein Kiel",
        "Pierce LePage",
      ], "\(found.map(\.term.lemma))")
    #expect(names.first { $0.term.lemma == "Florian Wirtz" }?.frequency == 3)
    #expect(names.first { $0.term.lemma == "Mati Diop" }?.frequency == 2)
    #expect(names.allSatisfy { $0.term.plural.form == nil && $0.term.gender == nil })
    #expect(!found.contains { ["Wirtz", "Vincent", "Fuchs", "Holstein", "Diops"].contains($0.term.lemma) })
  }

  @Test(
    "are in the singular where the ending of a plural leaves no doubt",
    arguments: [
      ("Zorbologen", "Zorbologe", GrammaticalGender.masculine), ("Quarzisten", "Quarzist", .masculine),
      ("Klormatoren", "Klormator", .masculine), ("Blorfungen", "Blorfung", .feminine),
      ("Glorbinnen", "Glorbin", .feminine), ("Meteorologen", "Meteorologe", .masculine),
    ])
  func plurals(form: String, lemma: String, gender: GrammaticalGender) {
    var extractor = TermExtractor()
    extractor.add("Dort sah man die \(form) wieder.")
    let term = extractor.proposals { _ in 0 }.first?.term
    #expect(term?.lemma == lemma && term?.gender == gender && term?.plural == .form(form))
  }

  @Test("begin with what stands there several times, end with what is common, and are no times, numbers and measures")
  func order() {
    let found = proposals(
      "Am Freitagabend standen drei Messstationen im Regenwald, sechs Quadratmeter groß.",
      "Der Trafo der Windkraftanlage fiel aus, der Trafo der Stadt nicht.", "Zehntausende sahen den Herbst im Herbst.",
      commonness: { ["Stadt", "Herbst"].contains($0) ? 0.6 : 0 })
    #expect(found.first == "Trafo")
    #expect(Set(found.suffix(2)) == ["Stadt", "Herbst"], "\(found)")
    #expect(!found.contains { ["Freitagabend", "Quadratmeter", "Zehntausende"].contains($0) })
  }

  @Test("come in the same order each time, and from nothing comes nothing")
  func empty() {
    #expect(proposals("", "  ", "…").isEmpty)
  }
}

@Suite("Terms proposed out of a memory")
struct BilingualTermExtractorTests {
  private let pairs = [
    ("Die Lampe ist defekt.", "The lamp is broken."), ("Schalten Sie die Lampe aus.", "Switch the lamp off."),
    ("Zwei Lampen laufen im Keller.", "Two lamps run in the basement."), ("Das Rohr tropft.", "The pipe is dripping."),
    ("Der Druck im Rohr steigt.", "The pressure in the pipe rises."), ("Alle Rohre sind neu.", "All pipes are new."),
    ("Der Filter der Lampe ist voll.", "The filter of the lamp is full."), ("Wir warten.", "We are waiting."),
    ("Reinigen Sie den Druckfilter täglich.", "Clean the pressure filter daily."),
    ("Der Druckfilter liegt oben.", "The pressure filter is at the top."),
    ("Ein Druckfilter fehlt.", "A pressure filter is missing."), ("Öffnen Sie das Ventil.", "Open the valve."),
    ("Bitte lächeln.", "Please smile."), ("Es schneit.", "It is snowing."), ("Das reicht.", "That is enough."),
    ("Niemand fragt.", "Nobody asks."), ("Alles ist gut.", "All is well."),
    ("Am Abend ist Ruhe.", "It is quiet in the evening."), ("Heute regnet es.", "It is raining today."),
  ]

  private func proposals() -> [BilingualTermExtractor.Proposal] {
    var extractor = BilingualTermExtractor()
    for (german, english) in pairs + pairs { extractor.add(german: german, english: english) }
    return extractor.proposals()
  }

  @Test("go with the English that stands in the same pairs, in the singular")
  func translations() {
    let found = Dictionary(proposals().map { ($0.term.lemma, $0.translation) }) { first, _ in first }
    #expect(found["Lampe"] == "lamp" && found["Rohr"] == "pipe" && found["Druckfilter"] == "pressure filter")
  }

  @Test("count equal pairs once, and rare words not at all")
  func counts() throws {
    let lamp = try #require(proposals().first { $0.term.lemma == "Lampe" })
    #expect(lamp.both == 4 && lamp.frequency == 4 && lamp.example.german.contains("Lampe"))
    #expect(!proposals().contains { $0.term.lemma == "Ventil" })
  }
}

@Suite("Rows put into a glossary table")
struct GlossaryTableTests {
  @Test("stand where the order of terms wants them, and leave the others as they are")
  func place() {
    var table = GlossaryTable("en\tde\r\nhouse\tHaus\r\n tree \tZaun\r\n")
    #expect(table.insert(["de": "Mauer", "en": "wall", "note": ""]) == 3)
    #expect(table.text == "en\tde\r\nhouse\tHaus\r\nwall\tMauer\r\n tree \tZaun\r\n")
  }

  @Test("keep the order of dictionaries, and remarks between the rows")
  func dictionaryOrder() {
    var table = GlossaryTable("de\ten\n# from A\nÄrger\ttrouble\nBaum\ttree\nöffnen\topen\nZug\ttrain\n")
    #expect(table.insert(["de": "Haus", "en": "house"]) == 5)
    #expect(table.insert(["de": "Abend", "en": "evening"]) == 3)
    #expect(GlossaryReader.read(Array(table.text.utf8), name: "g.tsv").problems.isEmpty)
  }

  @Test("bring the columns that the table lacks")
  func columns() {
    var table = GlossaryTable("de\ten\nHaus\thouse\n")
    #expect(table.insert(["de": "Wall", "en": "rampart", "note": "not wall"]) == 3)
    #expect(table.text == "de\ten\tnote\nHaus\thouse\t\nWall\trampart\tnot wall\n")
  }

  @Test("make a table out of nothing")
  func new() {
    var table = GlossaryTable("")
    #expect(table.insert(["de": "Haus", "en": "house", "gender": ""]) == 2)
    #expect(table.text == "de\ten\nHaus\thouse\n")
  }
}

@Suite("What glossary check finds")
struct GlossaryCheckTests {
  @Test(
    "beyond what reading finds",
    arguments: [
      ("Bank\tnoun\tf\tBänke\tbench\t\nBank\tnoun\tf\tBänke\tshore\tbench", "its translation in line 2"),
      ("Rat\tnoun\tm\t\tadvice\tcouncil\nRat\tnoun\tm\t\tcouncil\t", "forbidden in line 2"),
      ("Haus\tnoun\tn\tHäuser\thouse\t\nHaus\tnoun\tn\t\thouse\t", "same translation in line 2"),
      ("Haus\tnoun\tn\tHäuser\thouse\t\nHaus\tnoun\tn\tHäuser\tbuilding\t", "another translation in line 2"),
      ("Lampe\tnoun\tf\tLampen\tLampe\t", "the German word itself"),
      ("Heizung\tnoun\tm\tHeizungen\theating\t", "words of its ending are f"),
      ("laufen\tverb\tn\t\trun\t", "has no gender"),
      ("Haus\tnoun\tn\tLeute\thouse\t", "no plural of"),
      ("Haus\tnoun\tn\thäuser\thouse\t", "no plural of"),
      ("Leute\tnoun\tpl\tLeuten\tpeople\t", "a plural itself"),
    ])
  func findings(rows: String, message: String) {
    let table = "de\tpos\tgender\tplural\ten\ten_forbidden\n\(rows)\n"
    let findings = GlossaryReader.read(Array(table.utf8), name: "g.tsv").findings
    #expect(findings.contains { $0.message.contains(message) }, "\(findings)")
  }

  @Test("is nothing where two meanings are told apart")
  func homographs() {
    let table =
      "id\tde\tpos\tgender\tplural\ten\tdomain\na\tBank\tnoun\tf\tBänke\tbench\t\nb\tBank\tnoun\tf\tBanken\tbank\tmoney\n"
    #expect(GlossaryReader.read(Array(table.utf8), name: "g.tsv").findings.isEmpty)
  }
}
