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
