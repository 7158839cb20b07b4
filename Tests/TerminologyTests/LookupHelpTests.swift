import Morphology
import Testing

@testable import Terminology

@Suite("Did you mean")
struct SpellingSuggestionsTests {
  /// - Parameter terms: German words in the singular, or rows of German, part of speech, English and frequency.
  private func suggestions(for word: String, among terms: [String]) -> SpellingSuggestions {
    let rows = terms.map { $0.contains("\t") ? $0 : "\($0)\tnoun\t-\t" }
    var suggestions = SpellingSuggestions(for: word)
    for entry in glossary("de\tpos\ten\tfrequency\n" + rows.map { $0 + "\n" }.joined()).entries {
      suggestions.offer(entry)
    }
    return suggestions
  }

  @Test(
    "finds what a slip made of a word",
    arguments: [
      ("Ventl", "Ventil"), ("Venttil", "Ventil"), ("Vebtil", "Ventil"), ("Venitl", "Ventil"), ("ventil", nil),
      ("Schraubenzeiher", "Schraubenzieher"), ("Scrhaubnzieher", "Schraubenzieher"), ("Scrhaubnziehr", nil),
      ("schraubenzihr", "Schraubenzieher"),
      ("Mull", "Müll"), ("Rad", nil), ("Quark", nil),
      ("Strassenbhan", "Straßenbahn"), ("Buergermiester", "Bürgermeister"), ("Aussenpolitk", "Außenpolitik"),
      ("Grosshandle", "Großhandel"),
    ])
  func slips(typed: String, meant: String?) {
    let terms = [
      "Ventil", "Schraubenzieher", "Müll", "Rat", "Grube", "Straßenbahn", "Bürgermeister", "Außenpolitik", "Großhandel",
    ]
    let found = suggestions(for: typed, among: terms).best
    #expect(found.first == meant, "\(found)")
  }

  @Test(
    "finds the term of which a form was mistyped",
    arguments: [
      ("Verhandlngen", "Verhandlung"), ("Flüchtlngen", "Flüchtling"), ("Rakteen", "Rakete"), ("gestiegn", "steigen"),
      ("geforedrt", "fordern"), ("zurückgetretten", "zurücktreten"), ("occured", "occur"), ("goverments", "government"),
    ])
  func forms(typed: String, meant: String) {
    let terms = [
      "Verhandlung", "Flüchtling", "Rakete", "steigen\tverb\trise\t", "fordern\tverb\tdemand\t",
      "zurücktreten\tverb\tresign\t", "passieren\tverb\toccur\t", "Regierung\tnoun\tgovernment\t", "Gestein",
    ]
    let found = suggestions(for: typed, among: terms).best
    #expect(found.first == meant, "\(found)")
  }

  @Test(
    "gives the likeliest slip first, then the commoner word",
    arguments: [
      ("Hasu", ["Hase", "Hass", "Haus"], "Haus"),
      ("recieve", ["lindern\tverb\trelieve\t1", "erhalten\tverb\treceive\t2"], "receive"),
      ("Presidänt", ["Chef\tnoun\tpresident\t1", "Präsident\tnoun\tpresident\t2"], "Präsident"),
      ("Schanter", ["Scharter\tnoun\t-\t3", "Schalter\tnoun\t-\t1"], "Schalter"),
    ])
  func likeliest(typed: String, terms: [String], meant: String) {
    #expect(suggestions(for: typed, among: terms).best.first == meant)
  }

  @Test("gives the three nearest, each once")
  func nearest() {
    let found = suggestions(
      for: "Schalter", among: ["Schulter", "Schaltern", "Schulter", "Scholter", "Spalter", "Halter"])
    #expect(found.best == ["Schulter", "Schaltern", "Scholter"])
  }

  @Test(
    "does not take a noun for a word of another class, nor a word for one with another first letter",
    arguments: [("Prüfer", "prefer"), ("Gelatine", "relative"), ("Ablation", "abortion"), ("Obduktion", "abduction")])
  func otherClass(word: String, english: String) {
    #expect(suggestions(for: word, among: ["Wort\tnoun\t\(english)\t1"]).best.isEmpty)
    #expect(suggestions(for: "Lauch", among: ["Bauch", "Hauch"]).best.isEmpty)
  }
}

@Suite("Names that no glossary knows")
struct NameProposerTests {
  private let proposer = NameProposer()

  @Test(
    "are proposed where they look as if transcribed from Cyrillic",
    arguments: [
      ("Der Dichter Serhij Hnatjuk las.", "Serhij Hnatjuk", "Serhiy Hnatyuk"),
      ("Das sagte Tymoschtschuk gestern.", "Tymoschtschuk", "Tymoshchuk"),
      ("Die Rede Tymoschtschuks war kurz.", "Tymoschtschuks", "Tymoshchuk"),
      ("Der Gouverneur Serhij Lyssak schrieb.", "Serhij Lyssak", "Serhiy Lysak"),
      ("Das Team Igor Konaschenkows siegte.", "Igor Konaschenkows", "Igor Konashenkov"),
      ("Die Botschafterin Oksana Markarowa kam.", "Oksana Markarowa", "Oksana Markarova"),
      ("Der General Wladimir Schamanow schrieb.", "Wladimir Schamanow", "Vladimir Shamanov"),
      ("Der Autor Wladimir Kara-Mursa schrieb.", "Wladimir Kara-Mursa", "Vladimir Kara-Murza"),
      ("Der Ort Bereschynka und der Fluss.", "Bereschynka", "Berezhynka"),
      ("Aus Juschno-Sachalinsk kommend.", "Juschno-Sachalinsk", "Yuzhno-Sakhalinsk"),
      ("In Nowaja Tawolschanka brannte es.", "Nowaja Tawolschanka", "Novaya Tavolzhanka"),
      ("Die Spielerin Mirra Andrejewa siegte.", "Mirra Andrejewa", "Mirra Andreyeva"),
      ("Dort traf Marfa Rabkowas Brief ein.", "Marfa Rabkowas", "Marfa Rabkova"),
      ("Die Kämpfe bei Kalinowa dauern an.", "Kalinowa", "Kalinova"),
    ])
  func proposed(text: String, written: String, english: String) throws {
    let found = proposer.proposals(in: text, besides: [])
    #expect(found.count == 1 && found.first?.text == written, "\(found)")
    #expect(found.first?.candidates.contains { $0.text == english } == true, "\(found)")
    let start = try #require(found.first?.range.lowerBound)
    #expect(String(text.unicodeScalars.dropFirst(start)).hasPrefix(written))
  }

  @Test(
    "are not seen in German and Western names and nouns",
    arguments: [
      "Der Möwenschiss auf dem Fenster.", "Robert Habeck und Alexander Gerst reisen.",
      "Die Chefin kommt mit dem Schlitten.",
      "Er läuft in Windows, nach Hanja und in Pankow, sagt Hartmut Ladow.",
      "Der Selenskyj-Vertraute und die Lukaschenko-Gegnerin, die Kreml-Partei.",
      "Der Roman Krieg und Frieden von Anna Meyer.",
      "Im Juli kaufte Frau Rostow… nein, Frau Müller, ein Sofa.", "Die Kirschen der Nachbarn sind rot.", "",
    ])
  func others(text: String) {
    let found = proposer.proposals(in: text, besides: []).map(\.text)
    #expect(found.allSatisfy { $0 == "Rostow" }, "\(found)")
  }

  @Test("stay as they are where that is likelier")
  func unchanged() {
    let found = proposer.proposals(in: "Der Abgeordnete Roman Kostenko kam.", besides: [])
    #expect(found.first?.candidates.first?.text == "Roman Kostenko", "\(found)")
  }

  @Test(
    "are found by the surname in one spelling once a text has them in full",
    arguments: [
      ("Fedir Wenislawskyj kam. Wenislawskyj sprach, Wenislawskyjs Rede.", ["Wenislawskyj", "Wenislawskyjs"]),
      ("Lyssaks Brief: Serhij Lyssak bat darum.", ["Lyssaks"]),
      ("Jerome Powell kam. Powells Rede, die Powell hielt.", ["Powells", "Powell"]),
      ("Luc Frieden kam. Laut Frieden ist der hohe Frieden ein Frieden des Jahres.", ["Frieden"]),
      ("Friedrich der Große kam. Er sah Große und Kleine.", []),
    ])
  func surnames(text: String, expected: [String]) {
    let rows = ["Jerome Powell", "Luc Frieden", "Friedrich der Große"].map { "\($0)\tname\tperson\t\($0)\n" }.joined()
    let hits = TermRecognizer(glossary("de\tpos\tdomain\ten\n" + rows).entries).hits(in: text)
    let found = proposer.proposals(in: text, besides: hits).filter { !$0.text.contains(" ") }
    #expect(found.map(\.text) == expected)
    #expect(Set(found.map { $0.candidates[0].text }).count <= 1, "\(found)")
    #expect(found.allSatisfy { ($0.entry != nil) == hits.contains { $0.entry.term.lemma.contains(" ") } })
  }

  @Test("are remembered from one text of an article to the next")
  func laterTexts() {
    var persons = NamedPersons()
    #expect(proposer.proposals(in: "Serhij Lyssak kam.", besides: [], &persons).count == 1)
    #expect(proposer.proposals(in: "Das sagte Lyssak.", besides: [], &persons).map(\.name) == ["Lyssak"])
    #expect(proposer.proposals(in: "Das sagte Lyssak.", besides: []).isEmpty)
  }

  @Test("take the place of what else their words may be")
  func placesInside() {
    let text = "Der Maler Wladimir Petruschin kam nach Wladimir."
    let hits = TermRecognizer(glossary("de\tpos\tdomain\ten\nWladimir\tname\tplace\tVladimir\n").entries).hits(in: text)
    let found = proposer.proposals(in: text, besides: hits)
    #expect(found.map(\.text) == ["Wladimir Petruschin"])
    #expect(hits.outside(found).map(\.range.lowerBound) == [39])
  }

  @Test("are left alone where a glossary has them")
  func known() {
    let table = "de\tpos\ten\nTymoschtschuk\tname\tTymoshchuk\n"
    let text = "Das sagte Tymoschtschuk gestern."
    let hits = TermRecognizer(GlossaryReader.read(Array(table.utf8), name: "g.tsv").entries).hits(in: text)
    #expect(hits.count == 1 && proposer.proposals(in: text, besides: hits).isEmpty)
  }
}

@Suite("The words that the program carries")
struct CarriedLexiconTests {
  @Test("are there for the words that ask for them, in any order")
  func loading() {
    let words = ["Häusermeer", "Anleitungen", "Leitungsrohr", "Gegangener", "Zeitungsverkäuferinnen"]
    func parts(_ words: [String]) -> [String: [String]] {
      Dictionary(uniqueKeysWithValues: words.map { word in (word, CompoundSplitter.parts(of: word).map(\.text)) })
    }
    let first = parts(words)
    #expect(first == parts(words.reversed()))
    #expect(first["Häusermeer"] == ["Haus", "meer"])
    #expect(
      parts(["Radweg", "Notruf", "Partei"]) == [
        "Radweg": ["Rad", "weg"], "Notruf": ["Not", "ruf"], "Partei": ["Partei"],
      ])
    #expect(first["Zeitungsverkäuferinnen"]?.first == "Zeitung")
    #expect(CompoundLexicon.carried(for: "Häusern").noun(withForm: "Häusern")?.lemma == "Haus")
  }
}

@Suite("Compounds that no glossary has")
struct GermanCompoundTests {
  @Test(
    "are no names",
    arguments: [
      ("Klimaschutzgesetze", true), ("Putschversuche", true), ("Kitschromane", true), ("Rutschbahnen", true),
      ("Klatschspalte", true), ("Arbeitsschutzvorschriften", true), ("Kowaltschuk", false), ("Tymoschtschuk", false),
    ])
  func known(word: String, isKnown: Bool) {
    #expect(GermanCompound.isKnown(word) == isKnown)
  }

  @Test("are explained by the longest parts that are known")
  func longest() {
    func parts(_ word: String, known: Set<String>) -> [String] {
      let compound = GermanCompound(word)
      return compound.longest { compound.readings(of: $0).contains(where: known.contains) }
        .map { run in compound.readings(of: run).first(where: known.contains) ?? compound.readings(of: run)[0] }
    }
    #expect(parts("Verfassungsschutzpräsident", known: ["Verfassungsschutz"]) == ["Verfassungsschutz", "präsident"])
    #expect(parts("Krankenhausreform", known: ["Krankenhaus", "Haus"]) == ["Krankenhaus", "reform"])
    #expect(parts("Rentenversicherungsbeiträge", known: ["Rentenversicherung"]).first == "Rentenversicherung")
  }

  @Test("have no parts where there are more of them than in a word")
  func tooLong() {
    #expect(GermanCompound(Array(repeating: "Haus", count: 500).joined(separator: "-")).runs.isEmpty)
  }
}

@Suite("What stands in no glossary as a whole")
struct KnownPartsTests {
  private func parts(_ question: String) -> [String] {
    KnownParts.parts(of: TermQuestion(question)) { keys, germanOnly in
      TermIndex(Glossary.carried(for: keys, CarriedGlossary.allCases, germanOnly: germanOnly))
    }.map { "\($0.text): \($0.matches[0].entry.term.lemma)" }
  }

  @Test(
    "is explained by parts that are all known",
    arguments: [
      ("Moebelhaus", ["Möbel: Möbel", "haus: Haus"]), ("Übungsleiterin", ["Übung: Übung", "leiterin: Leiterin"]),
      ("Erneuerbare-Energien-Gesetz", ["Erneuerbare Energien: erneuerbare Energien", "Gesetz: Gesetz"]),
      ("traf eine Entscheidung", ["traf: treffen", "Entscheidung: Entscheidung"]),
      ("Vor- und Nachteile", ["Vorteile: Vorteil", "Nachteile: Nachteil"]),
      ("Ein- und Ausfuhr", ["Einfuhr: Einfuhr", "Ausfuhr: Ausfuhr"]),
      (
        "Rücktritt der Europäischen Kommission",
        ["Rücktritt: Rücktritt", "Europäischen Kommission: Europäische Kommission"]
      ),
    ])
  func known(question: String, expected: [String]) {
    let parts = parts(question)
    #expect(parts == expected)
  }

  @Test(
    "is not explained by nonsense",
    arguments: ["Kardiologen", "Verhandlunge", "Abgeordente", "Ereigniss", "Xqzt und Haus", "xqzt", ""])
  func nonsense(question: String) {
    let parts = parts(question)
    #expect(parts.isEmpty)
  }
}
