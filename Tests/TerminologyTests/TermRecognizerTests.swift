import Morphology
import Testing
import UnicodeText

@testable import Terminology

@Suite("Recognition")
struct TermRecognizerTests {
  private static let table = """
    id\tde\tpos\tgender\tplural\ten
    president\tPräsident\tnoun\tm\tPräsidenten\tpresident
    peace\tFrieden\tnoun\tm\t-\tpeace
    just-peace\tgerechter Frieden\tphrase\tm\t-\tjust peace
    fortress\tFestung\tnoun\tf\tFestungen\tfortress
    street\tStraße\tnoun\tf\tStraßen\tstreet
    summit\tGipfel\tnoun\tm\tGipfel\tsummit
    nato\tNATO\tname\tf\t-\tNATO
    zelenskyy\tWolodymyr Selenskyj\tname\tm\t-\tVolodymyr Zelenskyy
    zelenskyy\tSelenskyj\tname\tm\t-\tZelenskyy
    nato-summit\tNATO-Gipfel\tnoun\tm\tNATO-Gipfel\tNATO summit
    suspend\taussetzen\tverb\t\t\tsuspend
    enter-into-force\tin Kraft treten\tphrase\t\t\tenter into force
    defense-minister\tVerteidigungsminister\tnoun\tm\tVerteidigungsminister\tdefense minister
    """
  private let recognizer = TermRecognizer(glossary(table).entries)

  private func hits(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return recognizer.hits(in: text).map { hit in
      let met = String(String.UnicodeScalarView(scalars[hit.range]))
      return "\(met)/\(hit.entry.term.lemma)/\(hit.kind.rawValue)\(hit.isNested ? "/nested" : "")"
    }
  }

  @Test(
    "finds terms in every form",
    arguments: [
      ("Der Präsident kam.", ["Präsident/Präsident/exact"]),
      ("des Präsidenten", ["Präsidenten/Präsident/inflected"]),
      ("FRIEDEN!", ["FRIEDEN/Frieden/exact"]),
      ("Auf der Strasse.", ["Strasse/Straße/exact"]),
      ("Selenskyjs Rede", ["Selenskyjs/Selenskyj/name"]),
      ("frieden und präsident", []),
      ("Kein Wort davon.", []), ("", []),
    ])
  func forms(text: String, expected: [String]) {
    #expect(hits(text) == expected)
  }

  @Test("prefers the longest, marks other terms inside it, and leaves out the same concept")
  func nesting() {
    #expect(
      hits("einen gerechten Frieden") == [
        "gerechten Frieden/gerechter Frieden/inflected", "Frieden/Frieden/exact/nested",
      ])
    #expect(hits("Wolodymyr Selenskyj") == ["Wolodymyr Selenskyj/Wolodymyr Selenskyj/name"])
    #expect(hits("Gerechter Frieden hilft.").first == "Gerechter Frieden/gerechter Frieden/inflected")
  }

  @Test("finds parts of compounds with hyphens, as a class of their own")
  func compounds() {
    #expect(hits("der NATO-Präsident") == ["NATO-Präsident/NATO/modifier", "NATO-Präsident/Präsident/head"])
    #expect(
      hits("beim NATO-Gipfel") == [
        "NATO-Gipfel/NATO-Gipfel/exact", "NATO-Gipfel/NATO/modifier/nested", "NATO-Gipfel/Gipfel/head/nested",
      ])
    #expect(hits("die Gipfel-Festungen") == ["Gipfel-Festungen/Gipfel/modifier", "Gipfel-Festungen/Festung/head"])
    #expect(hits("NATO - Gipfel") == ["NATO/NATO/name", "Gipfel/Gipfel/exact"])
  }

  @Test(
    "finds parts of compounds without hyphens",
    arguments: [
      ("beim Friedensgipfel", ["Friedensgipfel/Frieden/modifier", "Friedensgipfel/Gipfel/head"]),
      ("Straßenfestungen", ["Straßenfestungen/Straße/modifier", "Straßenfestungen/Festung/head"]),
      ("des Staatspräsidenten", ["Staatspräsidenten/Präsident/head"]),
      ("die Präsidentenwahl", ["Präsidentenwahl/Präsident/modifier"]),
      ("der EU-Friedensplan", ["EU-Friedensplan/Frieden/modifier"]),
      ("friedensliebend", []),
    ])
  func closedCompounds(text: String, expected: [String]) {
    #expect(hits(text) == expected)
  }

  @Test(
    "finds terms that share a word beside \"und\"",
    arguments: [
      (
        "einen gerechten und dauerhaften Frieden",
        ["gerechten und dauerhaften Frieden/gerechter Frieden/inflected", "Frieden/Frieden/exact/nested"]
      ),
      (
        "ein gerechter, stabiler oder dauerhafter Frieden",
        ["gerechter, stabiler oder dauerhafter Frieden/gerechter Frieden/inflected", "Frieden/Frieden/exact/nested"]
      ),
      ("gerecht und dauerhaft, der Frieden", ["Frieden/Frieden/exact"]),
      (
        "NATO- und EU-Gipfel",
        ["NATO- und EU-Gipfel/NATO-Gipfel/inflected", "NATO/NATO/modifier/nested", "EU-Gipfel/Gipfel/head/nested"]
      ),
      ("Verteidigungs- und Außenministern", ["Verteidigungs- und Außenministern/Verteidigungsminister/inflected"]),
    ])
  func coordination(text: String, expected: [String]) {
    #expect(hits(text) == expected)
  }

  @Test(
    "finds verbs whose parts stand apart",
    arguments: [
      ("Er setzt die Gespräche aus.", ["setzt die Gespräche aus/aussetzen/inflected"]),
      (
        "Setzte der Präsident sie aus?",
        ["Setzte der Präsident sie aus/aussetzen/inflected", "Präsident/Präsident/exact"]
      ),
      ("Das tritt morgen in Kraft, sagt er.", ["tritt morgen in Kraft/in Kraft treten/inflected"]),
      ("Sie wurden ausgesetzt.", ["ausgesetzt/aussetzen/inflected"]),
      ("Er setzt sich aus Angst hin. Aus.", []),
      ("Er setzt die Gespräche am 1. Januar aus.", ["setzt die Gespräche am 1. Januar aus/aussetzen/inflected"]),
      ("Das tritt z. B. laut Dr. Weber in Kraft.", ["tritt z. B. laut Dr. Weber in Kraft/in Kraft treten/inflected"]),
      ("Er setzt auf Platz 2. Dann steigt er aus.", []),
      ("Sie setzten sich nieder und warfen sie aus.", []), ("Sie setzten sich nieder und werfen sie aus.", []),
      ("Er setzt den Zoll und die Quote aus.", ["setzt den Zoll und die Quote aus/aussetzen/inflected"]),
      (
        "Er setzt die Gespräche, die im Mai begannen und scheiterten, aus.",
        ["setzt die Gespräche, die im Mai begannen und scheiterten, aus/aussetzen/inflected"]
      ),
      ("Er setzt sich, doch sie reichte den Brief, den er schrieb, nicht aus.", []),
    ])
  func separatedVerbs(text: String, expected: [String]) {
    #expect(hits(text) == expected)
  }

  @Test(
    "takes no form that an unknown gender allows for a word that is better known",
    arguments: [
      ("Die Falle war leer.", []), ("Kurs halten.", []), ("des Falles", ["Fall"]), ("im Fall", ["Fall"]),
      ("Abends kam er.", []), ("des Abends", ["Abend"]), ("zwei Kuren", ["Kur"]), ("der Dachshund", []),
      ("im Sprachkurs", []),
      ("das Dachfenster", ["Dach"]),
    ])
  func homographs(text: String, terms: [String]) {
    let table = "de\tpos\ten\n" + ["Fall", "Kur", "Abend", "Dach"].map { "\($0)\tnoun\tx\n" }.joined()
    #expect(TermRecognizer(glossary(table).entries).hits(in: text).map(\.entry.term.lemma) == terms)
  }

  @Test(
    "shows a part of a term only where the English of the term has it",
    arguments: [
      ("der Oberbürgermeister", ["Bürgermeister"]), ("die Bürgermeister", ["Bürgermeister"]),
      ("der Vizeaußenminister", ["Außenminister", "Minister nested"]),
      ("ein Außenminister", ["Außenminister", "Minister nested"]), ("im Kanzleramt", ["Kanzleramt"]),
      ("das Ministeramt", ["Minister", "Amt"]),
    ])
  func innerParts(text: String, terms: [String]) {
    let table = """
      de\tpos\tgender\ten
      Bürgermeister\tnoun\tm\tmayor
      Meister\tnoun\tm\tmaster
      Außenminister\tnoun\tm\tforeign minister
      Minister\tnoun\tm\tminister|secretary
      Kanzleramt\tnoun\tn\tchancellery
      Amt\tnoun\tn\toffice

      """
    let hits = TermRecognizer(glossary(table).entries).hits(in: text)
    #expect(hits.map { $0.entry.term.lemma + ($0.isNested ? " nested" : "") } == terms)
  }

  @Test(
    "finds words that are written for all genders",
    arguments: [
      ("alle BürgerInnen", ["BürgerInnen/Bürger"]),
      ("Bürger*innen und Ärzt*innen", ["Bürger*innen/Bürger", "Ärzt*innen/Arzt"]),
      ("Bürger:innen", ["Bürger:innen/Bürger"]), ("Bürger_innen", ["Bürger_innen/Bürger"]),
      ("Kolleg/-innen, ein Bürger/in", ["Kolleg/-innen/Kollege", "Bürger/in/Bürger"]),
      ("Ein Bürger in Kiel: innen", ["Bürger/Bürger"]), ("LinkedIn, McInnen, PlugIn", []),
    ])
  func genders(text: String, expected: [String]) {
    let table =
      "de\tpos\tgender\ten\nBürger\tnoun\tm\tcitizen\nArzt\tnoun\tm\tdoctor\nKollege\tnoun\tm\tcolleague\nPlug\tnoun\t\tplug\n"
    let hits = TermRecognizer(glossary(table).entries).hits(in: text)
    #expect(hits.map { "\($0.text)/\($0.entry.term.lemma)" } == expected)
  }

  @Test(
    "reads ae, oe and ue as umlauts where nothing else is meant, and foreign accents as none",
    arguments: [
      ("Das Buendnis.", ["Bündnis"]), ("AERZTE", []), ("DAS BUENDNIS", ["Bündnis"]), ("des Buendnisses", ["Bündnis"]),
      ("Oel und Soehne", ["Öl", "Sohn"]),
      ("Quellen, Steuer, Poesie", []), ("Samuel", ["Samuel"]),
      ("Sámuel und Söhn", ["Samuel"]),
    ])
  func umlauts(text: String, terms: [String]) {
    let rows = ["Bündnis\tnoun", "Öl\tnoun", "Sohn\tnoun", "Samuel\tname", "Steür\tnoun"]
    let table = "de\tpos\ten\n" + rows.map { $0 + "\tx\n" }.joined()
    #expect(TermRecognizer(glossary(table).entries).hits(in: text).map(\.entry.term.lemma) == terms)
  }

  @Test(
    "finds the adjectives of cities",
    arguments: [
      ("die Kiewer Regierung", ["Kiew"]), ("Dresdner und Münchener Bürger", ["Dresden", "München"]),
      ("Römer Bürger, Iraner", ["Rom"]),
      ("Göttinger Bürger", ["Göttingen"]), ("Kohler", []),
    ])
  func adjectives(text: String, terms: [String]) {
    let places = ["Kiew", "Dresden", "München", "Rom", "Iran", "Göttingen"].map { "\($0)\tname\tplace\tx\n" }
    let table = "de\tpos\tdomain\ten\n" + places.joined() + "Kohl\tname\tperson\tKohl\n"
    let hits = TermRecognizer(glossary(table).entries).hits(in: text)
    #expect(hits.map(\.entry.term.lemma) == terms && hits.allSatisfy { $0.kind == .name })
    let index = TermIndex(glossary(table).entries)
    #expect(index.matches(for: "dresdner").map(\.form.rule) == ["adjective of a place"])
    #expect(index.matches(for: "Iraner").isEmpty)
  }

  @Test("proposes Slavic names in English spelling, too")
  func englishSpelling() {
    let proposals = NameProposer().proposals(
      in: "Das sagte Makarov, nicht Makarovs Bruder Gustav, mit InStrRev.", besides: [])
    #expect(proposals.map(\.name) == ["Makarov", "Makarov"])
    #expect(proposals.first?.candidates.map(\.text) == ["Makarov"])
  }

  @Test(
    "finds a term that is met as it is cited and later in another form",
    arguments: [
      (["Vater", "Väter"], "Vater, Väter, Vaters."), (["Bauer", "Bauern"], "Bauern. Bauer."),
      (["Herz", "Herzens"], "Herz. Herzens. Herzen."), (["Prinzip", "Komma"], "Prinzip Prinzipien Komma Kommata"),
    ])
  func citedFirst(terms: [String], text: String) {
    let table = "de\tpos\ten\n" + terms.map { "\($0)\tnoun\tx\n" }.joined()
    let together = TermRecognizer(glossary(table).entries).hits(in: text).map { "\($0.text) \($0.entry.term.lemma)" }
    let apart = text.split(separator: " ").flatMap { word in
      TermRecognizer(glossary(table).entries).hits(in: String(word)).map { "\($0.text) \($0.entry.term.lemma)" }
    }
    #expect(together == apart && together.count >= text.split(separator: " ").count)
  }

  @Test(
    "finds feminine nouns for persons by the masculine, unless they have an entry of their own",
    arguments: [
      ("Die Staatssekretärin kam.", ["Staatssekretär"]), ("zwei Ärztinnen", ["Arzt"]), ("der Expertin", ["Experte"]),
      ("die EZB-Chefin", ["Chef"]), ("die Fraktionschefin", ["Chef"]), ("alle Beamtinnen", ["Beamter"]),
      ("eine Zauberin", ["Zauberer"]), ("die Bundesjustizministerin", ["Bundesjustizminister"]),
      ("die Präsidentin", ["Präsidentin"]), ("eine Fischerin, ein Termin, die Königin, Falkin", []),
    ])
  func feminines(text: String, terms: [String]) {
    let masculines = [
      "Staatssekretär\tstate secretary", "Arzt\tdoctor", "Experte\texpert", "Chef\tleader", "Zauberer\tmagician",
      "Präsident\tpresident", "König\tking", "Term\tterm",
    ].map { $0.replacing("\t", with: "\tnoun\tm\t\t\t") }
    let others = [
      "Beamter\tnoun\tm\tBeamte\t\tcivil servant", "Präsidentin\tnoun\tf\t\t\tpresident", "Falke\tnoun\tf\t\t\thawk",
      "Bundesjustizminister\tname\tm\t\tinstitution\tMinister of Justice", "Fischer\tname\tm\t\tperson\tFischer",
    ]
    let table = "de\tpos\tgender\tplural\tdomain\ten\n" + (masculines + others).joined(separator: "\n")
    let entries = glossary(table).entries
    #expect(TermRecognizer(entries).hits(in: text).map(\.entry.term.lemma) == terms)
    if let word = text.split(separator: " ").last, terms == ["Arzt"] || terms == ["Beamter"] {
      #expect(TermIndex(entries).matches(for: String(word)).map(\.entry.term.lemma) == terms)
    }
  }

  @Test(
    "shows nothing inside a person's name, behind a given name, or that a name around it says already",
    arguments: [
      ("Luc Frieden kam.", ["Luc Frieden"]), ("Jens Richter und der Richter", ["Richter"]),
      ("König Charles Frieden anbot; weil Tom Frieden will", ["Frieden", "Frieden"]),
      ("im August Frieden", ["Frieden"]), ("die Deutsche Bahn", ["Deutsche Bahn"]),
      ("der Deutsche Bundestag", ["Deutscher Bundestag"]),
      ("das Amt für Frieden", ["Amt für Frieden", "Frieden nested"]),
    ])
  func names(text: String, terms: [String]) {
    let table = """
      de\tpos\tgender\tdomain\ten
      Frieden\tnoun\tm\t\tpeace
      Richter\tnoun\tm\t\tjudge
      deutsch\tadjective\t\t\tGerman
      Luc Frieden\tname\tm\tperson\tLuc Frieden
      Deutsche Bahn\tname\tf\tinstitution\tDeutsche Bahn
      Bundestag\tname\tm\tinstitution\tBundestag
      Deutscher Bundestag\tname\tm\tinstitution\tGerman Bundestag
      Amt für Frieden\tname\tn\tinstitution\tOffice of Reconciliation
      """
    let hits = TermRecognizer(glossary(table).entries).hits(in: text)
    #expect(hits.map { $0.entry.term.lemma + ($0.isNested ? " nested" : "") } == terms)
  }

  @Test(
    "takes a country for its people only in the plural, and then for both",
    arguments: [
      ("in Polen", ["Poland"]), ("Polen gewann.", ["Poland"]), ("die Polen", ["Pole", "Poland"]),
      ("die meisten Polen", ["Pole", "Poland"]), ("das heutige Polen", ["Poland"]), ("50 Polen", ["Pole", "Poland"]),
      ("Polen sind da.", ["Pole", "Poland"]), ("ein Pole", ["Pole"]), ("Polen-Reise", ["Poland"]),
    ])
  func peoples(text: String, english: [String]) {
    let table = "de\tpos\tgender\tplural\tdomain\ten\nPole\tnoun\tm\tPolen\t\tPole\nPolen\tname\tn\t-\tplace\tPoland\n"
    #expect(TermRecognizer(glossary(table).entries).hits(in: text).map { $0.entry.translations[0] } == english)
  }

  @Test("shows hits of a term at one place with the same English once, the citation form before others")
  func duplicates() {
    let table = """
      de\tpos\tgender\tplural\tstatus\ten
      Abtei\tnoun\tf\tAbteien\t\tabbey
      Abtei\tnoun\tf\tAbteien\t\tAbbey|monastery
      Abtei\tnoun\tf\tAbteien\tforbidden\tabbey
      Steuer\tnoun\tf\tSteuern\t\ttax
      Steuern\tnoun\tpl\t\t\ttaxes
      Einstellung\tnoun\tf\tEinstellungen\t\tsetting
      Einstellungen\tnoun\tpl\t\t\tsettings
      Klinik\tnoun\tf\tKliniken\t\thospital
      Klinikum\tnoun\tn\tKliniken\t\thospital
      Deutscher\tnoun\tm\tDeutsche\t\tGerman
      deutsch\tadjective\t\t\t\tGerman
      """
    let hits = TermRecognizer(glossary(table).entries).hits(
      in: "Abtei, Steuern, Einstellungen, Kliniken, Deutschen, Deutscher")
    #expect(
      hits.map { "\($0.kind) \($0.entry.location.line)" } == [
        "exact 2", "exact 4", "exact 6", "exact 8", "inflected 9", "inflected 11", "exact 11",
      ])
  }

  @Test("takes names of institutions for no end of a compound without hyphens")
  func institutionHeads() {
    let table =
      "de\tpos\tdomain\ten\nDemokraten\tname\tinstitution\tDemocrats\nEuropa\tname\tplace\tEurope\nParteitag\tnoun\t\tparty conference\n"
    let recognizer = TermRecognizer(glossary(table).entries)
    #expect(recognizer.hits(in: "Sozialdemokraten").isEmpty)
    #expect(recognizer.hits(in: "Kerneuropa").map(\.entry.term.lemma) == ["Europa"])
    #expect(recognizer.hits(in: "US-Demokraten").map(\.entry.term.lemma) == ["Demokraten"])
  }

  @Test("takes a verb whose parts stand apart for no other verb")
  func innerVerb() {
    let table = "de\tpos\ten\nankündigen\tverb\tannounce\nkündigen\tverb\tterminate\n"
    let recognizer = TermRecognizer(glossary(table).entries)
    func found(_ text: String) -> [String] { recognizer.hits(in: text).map(\.entry.term.lemma) }
    #expect(found("Er kündigte den Besuch an.") == ["ankündigen"])
    #expect(found("Er kündigte den Vertrag.") == ["kündigen"])
    #expect(found("Er kündigte den Besuch an und kündigte dann.") == ["ankündigen", "kündigen"])
  }

  @Test(
    "finds terms in compounds, and not in words that only have their letters",
    arguments: [
      ("Feuerholz", ["Feuer"]), ("Netzwerke", []), ("Landebahn", []), ("Verrat", []), ("Partei", []),
      ("Motor", []), ("Vorrat", []), ("England", []), ("Aufenthaltsorte", ["Ort"]), ("Weihnachtsmarkt", []),
      ("Hilfsorganisation", ["Hilfe"]), ("Bäckerei", []), ("Gebirgsbach", ["Gebirge"]),
    ])
  func parts(word: String, terms: [String]) {
    let table =
      "de\tpos\ten\n"
      + ["Rat", "Feuer", "Netz", "Land", "Ei", "Tor", "Ort", "Nacht", "Hilfe", "Gebirge"]
      .map { "\($0)\tnoun\tx\n" }.joined()
    let recognizer = TermRecognizer(glossary(table).entries)
    #expect(recognizer.hits(in: "Hier: \(word)!").map(\.entry.term.lemma) == terms)
  }

  @Test("takes words in capitals or with capitals inside for no other entry and no compound")
  func capitals() {
    let recognizer = TermRecognizer(glossary("de\tpos\ten\nNATO\tname\tNATO\nNato\tname\tNato\n").entries)
    #expect(recognizer.hits(in: "Die NATO.").map(\.entry.term.lemma) == ["NATO"])
    #expect(recognizer.hits(in: "@SecGenNATO und #iNato").isEmpty)
  }

  @Test("takes a word with a capital for a noun where a noun is one of those that it may be, names aside")
  func nounsOfVerbs() {
    let table = """
      de\tpos\tgender\tplural\ten
      Angeklagter\tnoun\tm\tAngeklagte\tdefendant
      anklagen\tverb\t\t\tcharge
      Deutscher\tnoun\tm\tDeutsche\tGerman person
      deutsch\tadjective\t\t\tGerman
      Gut\tnoun\tn\tGüter\testate
      gut\tadjective\t\t\tgood
      """
    let recognizer = TermRecognizer(glossary(table).entries)
    func found(_ text: String) -> [String] { recognizer.hits(in: text).map(\.entry.term.lemma) }
    #expect(found("Hier schweigt der Angeklagte.") == ["Angeklagter"])
    #expect(found("Die angeklagte Tat.") == ["anklagen"])
    #expect(found("Sie fährt mit der Deutschen Bahn.").contains("deutsch"))
    #expect(found("Das ist das Gute.").contains("gut"))
  }

  @Test("finds the same in a text whatever texts came before it")
  func order() {
    let rows = [
      "Rohr\tnoun\tpipe", "Rohre\tname\tRohre", "Bruch\tnoun\tbreak", "Foto\tnoun\tphoto", "U-Bahn\tnoun\tmetro",
    ]
    let table = (["de\tpos\ten"] + rows).joined(separator: "\n")
    let texts = ["Der Rohrbruch.", "Rohre und Photos.", "Die U-Bahn, ein Bruch.", "Fotobruchrohr"]
    func found(_ texts: [String]) -> [String: [String]] {
      let recognizer = TermRecognizer(glossary(table).entries)
      return Dictionary(uniqueKeysWithValues: texts.map { text in (text, recognizer.hits(in: text).map(\.reason)) })
    }
    #expect(found(texts) == found(texts.reversed()))
    #expect(found(texts)["Rohre und Photos."]?.count == 3)
  }

  @Test("takes what stands between hyphens apart where it is no term itself")
  func hyphens() {
    let table =
      "de\tpos\ten\nEU\tname\tEU\nHaushalt\tnoun\tbudget\nGipfel\tnoun\tsummit\nNATO-Gipfel\tnoun\tNATO summit\n"
    let recognizer = TermRecognizer(glossary(table).entries)
    func found(_ text: String) -> [String] { recognizer.hits(in: text).map { "\($0.entry.term.lemma) \($0.kind)" } }
    #expect(found("der EU-Haushaltskommissar") == ["EU modifier", "Haushalt modifier"])
    #expect(found("das EU-Gipfeltreffen") == ["EU modifier", "Gipfel modifier"])
    #expect(found("der NATO-Gipfel") == ["NATO-Gipfel exact", "Gipfel head"])
  }

  @Test("guesses what a term is whose glossary does not say it")
  func unstated() {
    let table = "de\ten\nHaushalt\tbudget\nverhandeln\tnegotiate\noffen\topen\nkalter Krieg\tcold war\nC++\tC++\n"
    let recognizer = TermRecognizer(glossary(table).entries)
    let texts = ["des Haushalts", "verhandelten", "offene", "im kalten Krieg", "Haushaltsgesetz", "in C++"]
    #expect(texts.allSatisfy { recognizer.hits(in: $0).count == 1 })
    #expect(recognizer.hits(in: "Das Offe, er offt.").isEmpty)
  }

  @Test(
    "finds words that share their beginning beside \"und\"",
    arguments: [
      ("Innenpolitik und -verwaltung", ["Innenpolitik und -verwaltung/Innenverwaltung"]),
      ("die EU-Politik oder -Verwaltung", ["EU-Politik oder -Verwaltung/EU-Verwaltung"]),
      ("Innenpolitik und - verwaltung", []), ("und -verwaltung", []),
    ])
  func sharedBeginnings(text: String, expected: [String]) {
    let table = "de\tpos\ten\nInnenverwaltung\tnoun\thome administration\nEU-Verwaltung\tnoun\tEU administration\n"
    #expect(found(text, table) == expected)
  }

  @Test(
    "finds words with and without the linking -s that may stand in them",
    arguments: [
      ("alle Mitgliedsstaaten", ["Mitgliedsstaaten/Mitgliedstaat"]),
      ("Gesetzentwürfe", ["Gesetzentwürfe/Gesetzesentwurf"]),
      ("EU-Mitgliedsstaat", ["EU-Mitgliedsstaat/Mitgliedstaat"]),
      ("der Schadensersatz", ["Schadensersatz/Schadenersatz"]),
    ])
  func linkingS(text: String, expected: [String]) {
    let table =
      "de\tpos\ten\nMitgliedstaat\tnoun\tmember state\nGesetzesentwurf\tnoun\tbill\nSchadenersatz\tnoun\tdamages\n"
    #expect(found(text, table) == expected)
  }

  @Test("shows a term once in a compound that is written for all genders")
  func genderedCompounds() {
    #expect(found("EU-Bürger*innen", "de\tpos\ten\nBürger\tnoun\tcitizen\n") == ["Bürger*innen/Bürger"])
  }

  @Test(
    "finds terms in the ways that the press writes them",
    arguments: [
      ("die umzusetzenden Vorgaben", "umsetzen", "umzusetzenden"),
      ("ein 24-Stunden-Streik", "Streik", "24-Stunden-Streik"), ("das 1,5-Grad-Ziel", "Ziel", "1,5-Grad-Ziel"),
      ("der CO2-Grenzausgleich", "Grenzausgleich", "CO2-Grenzausgleich"),
      ("die Brombeer-Koalition", "Brombeerkoalition", "Brombeer-Koalition"),
      ("die Renten-, Steuer- und Haushaltspolitik", "Rentenpolitik", "Renten-, Steuer- und Haushaltspolitik"),
      ("ein Mitglied des Vorstandes", "Mitglied des Vorstands", "Mitglied des Vorstandes"),
      ("im Beisein des Rats", "Beisein des Rates", "Beisein des Rats"),
      ("laut Allgemeinen Geschäftsbedingungen", "Allgemeine Geschäftsbedingungen", "Allgemeinen Geschäftsbedingungen"),
      ("in Ungarn, nahe Wien", "Ungarn", "Ungarn"),
      ("Maßnahmen wurden nicht ergriffen.", "Maßnahmen ergreifen", "Maßnahmen wurden nicht ergriffen"),
      ("ob sie Einspruch gegen den Plan erheben", "Einspruch erheben", "Einspruch gegen den Plan erheben"),
      ("weil sich beide auf ihn geeinigt haben", "sich einigen", "sich beide auf ihn geeinigt"),
    ])
  func press(text: String, term: String, written: String) {
    #expect(found(text, "de\ten\n\(term)\tterm\n") == ["\(written)/\(term)"])
  }

  @Test("credits a term to the user's glossary where the built-in names have it, too")
  func userTerms() {
    let own = glossary("de\ten\nSchwarzes Meer\tBlack Sea\nVereinte Nationen\tUnited Nations\n").entries
    for entries in [own + Glossary.names.entries, Glossary.names.entries + own] {
      let hits = TermRecognizer(entries).hits(in: "Die Vereinten Nationen am Schwarzen Meer.")
      #expect(hits.filter { !$0.isNested }.map(\.entry.location.file) == [own[0].location.file, own[0].location.file])
    }
  }

  @Test("leaves out built-in words that mean something else in a built-in phrase or name")
  func idioms() {
    let recognizer = TermRecognizer((Glossary.terms + [.names]).flatMap(\.entries))
    func terms(_ text: String) -> [String] { recognizer.hits(in: text).map(\.entry.term.lemma) }
    #expect(!terms("Geld wurde zur Verfügung gestellt.").contains("Verfügung"))
    #expect(!terms("Der FC Bayern München siegte.").contains("Bayern"))
    #expect(terms("ein gerechter Frieden").contains("Frieden"))
    #expect(!terms("des Deutschen Handwerks").contains("Deutscher"))
    #expect(terms("nach Polen zurückgeschickt").filter { $0 == "Pole" }.isEmpty)
  }

  @Test(
    "finds no terms in words that are only alike",
    arguments: [
      ("in Ungarn", "Ungar"), ("Druck auf Moskau übte keiner aus.", "ausdrucken"),
      ("keine Macht, die er bald auszuüben hofft", "Macht ausüben"),
      ("die Steuer-, Renten-", "Steuerpolitik"), ("U-Bahn-Bau", "Ubahn"),
    ])
  func alike(text: String, term: String) {
    #expect(found(text, "de\ten\n\(term)\tterm\n").isEmpty)
  }

  @Test("finds names that stand before nouns in one word")
  func namesInCompounds() {
    #expect(found("am Rheinufer", "de\tpos\ten\nRhein\tname\tRhine\n") == ["Rheinufer/Rhein"])
  }

  private func found(_ text: String, _ table: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return TermRecognizer(glossary(table).entries).hits(in: text).map { hit in
      "\(String(String.UnicodeScalarView(scalars[hit.range])))/\(hit.entry.term.lemma)"
    }
  }

  @Test("tells places in code points, however far in a text", arguments: [0, 1, 50, 63, 64, 65, 500])
  func places(count: Int) {
    let text = String(repeating: "Übel", count: count) + String(repeating: " Öl 😀", count: count) + " der Gipfel"
    #expect(found(text, "de\tpos\ten\nGipfel\tnoun\tsummit\n") == ["Gipfel/Gipfel"])
  }

  @Test("knows by what all forms of a term begin with that a word may be one")
  func stems() {
    for entry in (Glossary.terms + [.dictionary, .names]).flatMap(\.entries) where entry.term.listedForms.isEmpty {
      let first = GermanStem.firstWord(entry.term.lemma)
      guard let length = GermanStem.length(ofFirst: first, of: entry.term) else { continue }
      let stems = [Array(first.prefix(length))] + GermanStem.others(first, length: length)
      let others = GermanInflection.forms(of: entry.term).map { GermanStem.firstWord($0.text) }
        .filter { form in !stems.contains { form.starts(with: $0) } }
      #expect(others.isEmpty, "\(entry.term.lemma)")
    }
  }

  @Test("yields the same for a word whenever it comes, and for its spelling with ss")
  func repeated() {
    let recognizer = TermRecognizer(
      glossary("de\tpos\ten\nFluß\tnoun\triver\nkalter Krieg\tphrase\tcold war\n").entries)
    #expect(recognizer.hits(in: "Der Krieg.").isEmpty)
    #expect(recognizer.hits(in: "ein kalter Krieg, Krieg").map(\.text) == ["kalter Krieg"])
    for text in ["Flußufer", "Flussufer", "Flußufer"] {
      #expect(recognizer.hits(in: text).map(\.reason).first?.hasPrefix("part \"\(text.dropLast(4))\"") == true)
    }
  }

  @Test("takes many thousand concepts of one term")
  func concepts() {
    let rows = (0..<30_000).map { "c\($0)\tRohr\tpipe \($0)\n" }.joined()
    let recognizer = TermRecognizer(glossary("id\tde\ten\n\(rows)").entries)
    #expect(recognizer.hits(in: "Das Rohr.").count == 30_000)
    #expect(recognizer.hits(in: "Rohrbruch").count == 30_000)
    let index = TermIndex(glossary("de\ten\n" + (0..<30_000).map { "Rohr\tpipe \($0)\n" }.joined()).entries)
    #expect(index.matches(for: "Rohr").count == 30_000)
  }

  @Test("takes thousands of rows of one term, and text from right to left")
  func unusual() {
    let rows = (0..<3000).map { "Rohr\tnoun\tpipe \($0)\n" }.joined()
    let recognizer = TermRecognizer(glossary("de\tpos\ten\n\(rows)").entries)
    #expect(recognizer.hits(in: "Das Rohr.").count == 3000)
    #expect(recognizer.hits(in: "שלום Rohr שלום").first?.range == 5..<9)
  }

  @Test("can be limited to domains, which keeps entries without one")
  func domains() {
    let entries = glossary("de\tdomain\ten\nKammer\tlaw\tchamber\nKammer\tbiology\tventricle\nRat\t\tcouncil\n").entries
    #expect(entries.inDomains(["law"]).flatMap(\.translations) == ["chamber", "council"])
    #expect(entries.inDomains([]).count == 3)
  }

  @Test("gives offsets in code points of the text as it came")
  func offsets() {
    let text = "🙂 Der Pra\u{308}si\u{AD}dent"
    #expect(recognizer.hits(in: text).map(\.range) == [6..<17])
  }

  @Test("says why, the likelier reading first")
  func likelierReading() {
    let recognizer = TermRecognizer(
      glossary("de\tpos\tgender\tplural\ten\nBündnis\tnoun\tn\tBündnisse\talliance\n").entries)
    #expect(recognizer.hits(in: "die Bündnisse").first?.reason.hasPrefix("plural") == true)
  }

  @Test("says why")
  func reasons() {
    let hit = recognizer.hits(in: "des Präsidenten").first
    #expect(hit?.reason.hasSuffix("; g.tsv:2") == true && hit?.text == "Präsidenten")
  }
}
