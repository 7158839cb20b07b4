import Morphology
import Testing

@testable import Terminology

@Suite("Words that only look like terms")
struct HomographTests {
  private static let table = """
    de\tpos\tgender\tplural\tdomain\ten
    Hama\tname\t\t\tplace\tHama
    Hamas\tname\t\t\tinstitution\tHamas
    Nil\tname\t\t\tplace\tNile
    Hamm\tname\t\t\tplace\tHamm
    Kiew\tname\t\t\tplace\tKyiv
    Löwen\tname\t\t\tplace\tLeuven
    Mokka\tname\t\t\tplace\tMocha
    Polen\tname\t\t\tplace\tPoland
    Wladimir\tname\t\t\tplace\tVladimir
    Asien\tname\t\t\tplace\tAsia
    klagen\tverb\t\t\t\tsue
    tanken\tverb\t\t\t\trefuel
    vereinbaren\tverb\t\t\t\tagree
    Rat\tnoun\tm\tRäte\t\tcouncil
    Datum\tnoun\tn\tDaten\t\tdate
    Abgeordneter\tnoun\tm\tAbgeordnete\t\tmember

    """
  private let recognizer = TermRecognizer(glossary(table).entries)

  private func terms(_ text: String) -> [String] { recognizer.hits(in: text).map(\.entry.term.lemma) }

  @Test(
    "take no genitive of a name for what another name, or a given name, is",
    arguments: [
      ("Die Hamas griff an.", ["Hamas"]), ("ein Hamas-Kämpfer", ["Hamas"]), ("HAMAS", ["Hamas"]),
      ("die Altstadt Hamas", ["Hamas"]), ("die Ufer Kiews", ["Kiew"]), ("Nils kam.", []), ("des Nil", ["Nil"]),
    ])
  func genitives(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "take no adjective of a place for another noun, but where a noun follows",
    arguments: [
      ("ein Hammer", []), ("die Hammer Altstadt", ["Hamm"]), ("der Holzhammer", []), ("ein Holz-Hammer", []),
      ("die Kiewer", []), ("Kiewer oder Hammer Bürger", ["Kiew", "Hamm"]),
    ])
  func adjectives(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "take no word before other parts for a term that is only spelled like it",
    arguments: [
      ("Schuldenbremse", ["Schuld"]), ("Flottmachen", []), ("Flottenbau", ["Flotte"]),
      ("Kohlekraftwerk", []), ("Kohlsuppe", ["Kohl"]),
    ])
  func modifiers(word: String, expected: [String]) {
    let table =
      "de\tpos\tgender\tplural\ten\nSchuld\tnoun\tf\tSchulden\tdebt\nFlotte\tnoun\tf\tFlotten\tfleet\n"
      + "Kohl\tnoun\tm\t-\tcabbage\n"
    #expect(TermRecognizer(glossary(table).entries).hits(in: "Die \(word).").map(\.entry.term.lemma) == expected)
  }

  @Test(
    "take no place for people, animals or given names",
    arguments: [
      ("die Löwen", []), ("in Löwen", ["Löwen"]), ("der Mokka", []), ("nach Mokka", ["Mokka"]),
      ("nach Polen", ["Polen"]),
      ("Wladimir Petrow", []), ("in Wladimir", ["Wladimir"]), ("Transkaukasien", []), ("Nordasien", ["Asien"]),
      ("Eurasien", []), ("Wüstenasien", []),
    ])
  func places(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "take no finite verb for a noun, and no adjective for an imperative",
    arguments: [
      ("Die Klage kam.", []), ("Klage nicht!", ["klagen"]), ("das Klagen", ["klagen"]), ("Der Tank", []),
      ("ist vereinbar", []), ("das Vereinbarte", ["vereinbaren"]),
    ])
  func verbs(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "take no form for the head of a compound that is another word",
    arguments: [
      ("die Geburtenrate", []), ("die Stadträte", ["Rat"]), ("die Geburten-Rate", []), ("die Messdaten", ["Datum"]),
      ("die Bundestagsabgeordnete", ["Abgeordneter"]),
    ])
  func heads(text: String, expected: [String]) {
    #expect(terms(text) == expected)
  }

  @Test(
    "take no plural that an unknown gender allows for another word, but one that the tables know",
    arguments: [
      ("die Blüte", []), ("das Blut", ["Blut"]), ("Die Chips fehlen.", ["Chip"]), ("in Raten", []),
      ("die Räte", ["Rat"]),
      ("die EU-Regeln", ["Regel"]), ("die Geburtenraten", []), ("die Gerichtsakte", ["Akte"]),
      ("Kohlenstoff", ["Kohle"]),
      ("mit anderen Worten", ["Wort"]), ("alle Dialoge", ["Dialog"]), ("zwei Säle", ["Saal"]), ("Indizes", ["Index"]),
      ("Unterhaltskosten", []), ("zwei Stücke", []), ("die Linker-Version", []), ("die Linken-Politiker", ["Linke"]),
    ])
  func plurals(text: String, expected: [String]) {
    let terms = [
      "Blut", "Chip", "Rat", "Regel", "Akt", "Akte", "Kohl", "Kohle", "Wort", "Dialog", "Saal", "Index", "Kost",
      "Stuck", "Linke",
    ]
    let recognizer = TermRecognizer(glossary("de\tpos\ten\n" + terms.map { "\($0)\tnoun\tterm\n" }.joined()).entries)
    #expect(recognizer.hits(in: text).map(\.entry.term.lemma) == expected)
  }

  @Test(
    "take no word at the beginning of a sentence for a noun that is there an adjective, adverb or preposition",
    arguments: [
      ("Liebe Grüße aus Kiel!", []), ("Liebe macht blind.", ["Liebe"]), ("Seine Liebe Gott gegenüber", ["Liebe"]),
      ("Fossile Brennstoffe.", []), ("Gut die Hälfte", []), ("Gut gefiel es.", ["Gut"]), ("Recht gute Noten", []),
      ("Recht auf Arbeit", ["Recht"]), ("Recht bekommt er.", ["Recht"]), ("Kraft seines Amtes", []),
      ("Kraft tanken will er.", ["Kraft"]), ("Dank neuer Technik", []), ("Dank gebührt allen.", ["Dank"]),
      ("Interessierte Länder", []), ("Interessierte sind da.", ["Interessierter"]),
      ("Angeklagte Meier schwieg.", ["Angeklagter"]),
    ])
  func beginnings(text: String, expected: [String]) {
    let terms = ["Liebe", "Fossil", "Gut", "Recht", "Kraft", "Dank", "Interessierter", "Angeklagter"]
    let recognizer = TermRecognizer(glossary("de\tpos\ten\n" + terms.map { "\($0)\tnoun\tterm\n" }.joined()).entries)
    #expect(recognizer.hits(in: text).map(\.entry.term.lemma) == expected)
  }

  @Test(
    "take no noun that is made of a verb for a name",
    arguments: [
      ("in Essen", ["Essen"]), ("das Essen", []), ("beim gemeinsamen Essen", []),
      ("Essen plant ein Museum.", ["Essen"]),
    ])
  func infinitives(text: String, expected: [String]) {
    let recognizer = TermRecognizer(glossary("de\tpos\ten\nEssen\tname\tEssen\n").entries)
    #expect(recognizer.hits(in: text).map(\.entry.term.lemma) == expected)
  }

  @Test(
    "take no word before a finite verb for another one, and no country for a party",
    arguments: [
      ("Google kauft Firmen.", []), ("Google nicht alles!", ["googeln"]), ("Gegoogelt hat er es.", ["googeln"]),
      ("Er googelt es.", ["googeln"]), ("im Grünen", []), ("den Grünen", ["Grüner"]),
    ])
  func finiteVerbs(text: String, expected: [String]) {
    let table = "de\tpos\tplural\ten\ngoogeln\tverb\t\tgoogle\nGrüner\tnoun\tGrüne\tGreen\n"
    #expect(TermRecognizer(glossary(table).entries).hits(in: text).map(\.entry.term.lemma) == expected)
  }

  @Test(
    "take no law for the right",
    arguments: [("Rechtspartei", []), ("Rechtskurve", []), ("Rechtslage", ["Recht"]), ("Rechtsanwältin", ["Recht"])])
  func right(text: String, expected: [String]) {
    let recognizer = TermRecognizer(glossary("de\tpos\ten\nRecht\tnoun\tlaw\n").entries)
    #expect(recognizer.hits(in: text).map(\.entry.term.lemma) == expected)
  }

  @Test(
    "show no part of the carried glossaries whose English the dictionary's English of the compound has nothing of",
    arguments: [
      ("Bergwerk", []), ("Kupferbergwerks", []), ("Meisterwerke", []), ("Kraftwerk", ["Werk"]), ("Kreuzzug", []),
      ("Eilzug", ["Zug"]), ("Luftwaffe", []), ("Atomwaffe", ["Waffe"]),
    ])
  func misleading(text: String, expected: [String]) {
    let table =
      "de\tpos\tgender\tplural\ten\nWerk\tnoun\tn\tWerke\tplant\nZug\tnoun\tm\tZüge\ttrain\nWaffe\tnoun\tf\tWaffen\tweapon\n"
    func found(_ name: String) -> [String] {
      TermRecognizer(glossary(table, name: name).entries).hits(in: text).map(\.entry.term.lemma)
    }
    #expect(found("economy.tsv") == expected)
    #expect(found("g.tsv").count == 1)
  }

  @Test("are compounds for women where a name is one for men")
  func feminine() {
    let table = """
      de\tpos\tgender\tplural\tforms\tdomain\ten
      Bundesjustizminister\tname\tm\t-\tBundesjustizminister\tinstitution\tFederal Minister of Justice
      Ministerin\tnoun\tf\tMinisterinnen\t\t\tminister
      Bund\tnoun\tm\t\t\t\tfederation

      """
    let hits = TermRecognizer(glossary(table).entries).hits(in: "die Bundesjustizministerin")
    #expect(
      hits.map { "\($0.entry.term.lemma) \($0.kind)" } == [
        "Bundesjustizminister name", "Bund modifier", "Ministerin head",
      ])
  }

  @Test(
    "are parts of longer words where a hyphen stands before \"und\"",
    arguments: [
      ("Kranken- und Pflegeversicherung", ["Kranke modifier", "Pflege modifier"]),
      ("Pflege- oder Krankenversicherung", ["Pflege modifier", "Kranke modifier"]),
      ("Pflege - und mehr", ["Pflege exact"]),
    ])
  func suspended(text: String, expected: [String]) {
    let table = "de\tpos\tgender\tplural\ten\nKranke\tnoun\tm\tKranke\tpatient\nPflege\tnoun\tf\t-\tcare\n"
    let hits = TermRecognizer(glossary(table).entries).hits(in: text)
    #expect(hits.map { "\($0.entry.term.lemma) \($0.kind)" } == expected)
  }

  @Test("stand behind the term that they are a part of")
  func order() {
    let table = """
      de\tpos\tgender\ten
      Tank\tnoun\tm\ttank
      Wasser\tnoun\tn\twater
      Wassertank\tnoun\tm\twater tank

      """
    let hits = TermRecognizer(glossary(table).entries).hits(in: "der Wassertankwagen")
    let found = hits.map { "\($0.entry.term.lemma)\($0.isNested ? " nested" : "")" }
    #expect(found == ["Wassertank", "Wasser nested", "Tank nested"])
  }
}
