import Terminology
import Testing
import UnicodeText

@testable import Leverage

@Suite("Repair of fuzzy matches")
struct RepairTests {
  private static let repair = Repair(
    terms: TermRecognizer(Glossary.names.entries + Glossary.terms.flatMap(\.entries)), from: .german, to: .english)

  struct Example: Sendable {
    let new: String
    let old: String
    let translation: String
    let repaired: String?
  }

  @Test(
    "puts in what differs where it can be told",
    arguments: [
      Example(
        new: "Es kamen 25 Gäste.", old: "Es kamen 17 Gäste.", translation: "17 guests came.",
        repaired: "25 guests came."),
      Example(
        new: "Es waren 1.250,5 Tonnen.", old: "Es waren 900,25 Tonnen.", translation: "It was 900.25 tonnes.",
        repaired: "It was 1,250.5 tonnes."),
      Example(
        new: "Ab Version 7.3 gilt das.", old: "Ab Version 7.2 gilt das.",
        translation: "This holds from version 7.2 on.",
        repaired: "This holds from version 7.3 on."),
      Example(
        new: "Am 3. Juni tagte der Rat.", old: "Am 21. Mai tagte der Rat.", translation: "The council met on 21 May.",
        repaired: "The council met on 3 June."),
      Example(
        new: "Am Freitag tagte der Rat.", old: "Am Montag tagte der Rat.", translation: "The council met on Monday.",
        repaired: "The council met on Friday."),
      Example(
        new: "Datei %2 fehlt.", old: "Datei %1 fehlt.", translation: "File %1 is missing.",
        repaired: "File %2 is missing."),
      Example(
        new: "Er reiste nach Mailand.", old: "Er reiste nach Kiew.", translation: "He went to Kyiv.",
        repaired: "He went to Milan."),
      Example(
        new: "Er reiste nach Wien.", old: "Er reiste nach Kiew.", translation: "He went to Kyiv, and Kyiv was far.",
        repaired: nil),
      Example(
        new: "17 von 25 kamen.", old: "17 von 17 kamen.", translation: "17 of 17 came.", repaired: nil),
      Example(
        new: "Er kam am 9. Mai und blieb bis zum 1. Juni.", old: "Er kam am 1. Mai und blieb bis zum 9. Mai.",
        translation: "He came on May 1 and stayed until May 9.",
        repaired: "He came on May 9 and stayed until June 1."),
      Example(
        new: "Siehe Kapitel 3.1.", old: "Siehe Kapitel 3.", translation: "See chapter 3.", repaired: "See chapter 3.1."),
      Example(
        new: "Siehe Abschnitt 4.2.1.", old: "Siehe Abschnitt 4.", translation: "See section 4.",
        repaired: "See section 4.2.1."),
      Example(
        new: "Geöffnet von 9 bis 18.30 Uhr.", old: "Geöffnet von 8.30 bis 17 Uhr.",
        translation: "Open from 8:30 a.m. to 5 p.m.", repaired: "Open from 9 a.m. to 6:30 p.m."),
      Example(
        new: "Der Zug fährt um 0.15 Uhr ab.", old: "Der Zug fährt um 14.30 Uhr ab.",
        translation: "The train leaves at 2:30 p.m.", repaired: "The train leaves at 12:15 a.m."),
      Example(
        new: "Das Treffen beginnt um 19 Uhr.", old: "Das Treffen beginnt um 9 Uhr.",
        translation: "The meeting starts at 9 a.m.", repaired: "The meeting starts at 7 p.m."),
      Example(
        new: "Die 3 Söhne sind 4, 6 und 8 Jahre alt.", old: "Die 3 Söhne sind 3, 5 und 7 Jahre alt.",
        translation: "The 3 sons are 3, 5 and 7 years old.", repaired: nil),
      Example(
        new: "Der Bau dauerte 4 Jahre und kostete 7 Millionen Euro.",
        old: "Der Bau dauerte 3 Jahre und kostete 3 Millionen Euro.",
        translation: "Construction took 3 years and cost 3 million euros.", repaired: nil),
      Example(
        new: "Die Wahl war am 23. September 2013.", old: "Die Wahl war am 22. September 2013.",
        translation: "The election was on 22nd September 2013.",
        repaired: "The election was on 23rd September 2013."),
      Example(
        new: "Im 21. Jahrhundert war es so.", old: "Im 17. Jahrhundert war es so.",
        translation: "It was so in the 17th century.", repaired: "It was so in the 21st century."),
      Example(
        new: "Ein 12-jähriger Junge kam.", old: "Ein 11-jähriger Junge kam.", translation: "An 11-year-old boy came.",
        repaired: "A 12-year-old boy came."),
      Example(
        new: "Es war eine Strecke von 80 km.", old: "Es war eine Strecke von 70 km.",
        translation: "It was a 70 km stretch.",
        repaired: "It was an 80 km stretch."),
      Example(
        new: "Der Fluss fließt durch 1 Land.", old: "Der Fluss fließt durch 3 Länder.",
        translation: "The river flows through 3 countries.", repaired: nil),
      Example(
        new: "Siehe Seite 1.", old: "Siehe Seite 3.", translation: "See page 3.", repaired: "See page 1."),
      Example(
        new: "Sie wurde am 01.11.1972 geboren.", old: "Sie wurde am 12.03.1968 geboren.",
        translation: "She was born on 12 March 1968.", repaired: "She was born on 1 November 1972."),
      Example(
        new: "Es sind 7 Meilen.", old: "Es sind 5 Kilometer.", translation: "It is 5 kilometres.", repaired: nil),
      Example(
        new: "Polens Präsident kam.", old: "Frankreichs Präsident kam.", translation: "France's president came.",
        repaired: "Poland's president came."),
      Example(new: "Er kam.", old: "Sie kam.", translation: "She came.", repaired: nil),
      Example(
        new: "Es kamen 25 Gäste am 3. Mai.", old: "Es kamen 17 Gäste.", translation: "17 guests came.", repaired: nil),
    ])
  func repairs(example: Example) {
    let result = Self.repair.result(for: example.new, old: example.old, translation: example.translation)
    #expect(result?.target == example.repaired)
  }

  @Test("States every change with its place in the new target")
  func changes() {
    let result = Self.repair.result(
      for: "Am 3. Juni kamen 125 Gäste.", old: "Am 21. Mai kamen 17 Gäste.", translation: "17 guests came on 21 May.")
    #expect(result?.target == "125 guests came on 3 June.")
    #expect(
      result?.changes == [
        .init(kind: .number, old: "17", new: "125", range: 0..<3),
        .init(kind: .date, old: "21", new: "3", range: 19..<20),
        .init(kind: .date, old: "May", new: "June", range: 21..<25),
      ])
  }
}
