import Foundation
import Testing

@Suite("Parts of compounds")
struct SplitTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test("A word that only the user's spelling dictionary knows may be a part")
  func spellingDictionary() throws {
    try sandbox.write("SET UTF-8\n", to: "de_DE.aff")
    try sandbox.write("1\nQuälgk\n", to: "de_DE.dic")
    let word = "Quälgkplanung"
    #expect(try sandbox.run(["split", word], environment: ["DICPATH": "/nowhere"]).output == "\(word)\n")
    let path = "/nowhere:\(sandbox.folder.path)"
    #expect(try sandbox.run(["split", word], environment: ["DICPATH": path]).output == "Quälgk + planung\n")
  }

  @Test("What a linking element joins is named without it")
  func linkingElements() throws {
    let words = [
      "Hilfsorganisation", "Aufenthaltsorte", "Landwirtschaftsminister", "Fischereirechte", "Krankenhaus", "Landebahn",
    ]
    let outcome = try sandbox.run(["split"] + words)
    let expected = [
      "Hilfe + organisation", "Aufenthalt + orte", "Landwirtschaft + minister", "Fischerei + rechte", "Kranke + haus",
      "landen + bahn",
    ]
    #expect(outcome.output == expected.map { $0 + "\n" }.joined())
  }

  @Test("What the carried words do for each other's parts")
  func carriedWords() throws {
    let expected = [
      ("Gesundheitsamt", "Gesundheit + amt"), ("Landstraße", "Land + straße"),
      ("Erbschaftsteuer", "Erbschaft + steuer"),
      ("Bundesverfassungsgerichtsurteil", "Bund + Verfassung + Gericht + urteil"), ("Radwegnetz", "Rad + Weg + netz"),
      ("Schulhof", "Schule + hof"), ("Endspiel", "Ende + spiel"), ("Kohlekraftwerk", "Kohle + Kraft + werk"),
      ("Osterei", "Ostern + ei"), ("Linkspartei", "links + partei"), ("Rückreise", "rück + reise"),
      ("Quantensprung", "Quanten + sprung"), ("Bundestagspräsidentin", "Bund + Tag + präsidentin"),
      ("Rechtsextremismus", "Rechtsextremismus"), ("Beckenbauer", "Beckenbauer"), ("Portier", "Portier"),
    ]
    let outcome = try sandbox.run(["split"] + expected.map(\.0))
    #expect(outcome.output == expected.map { $0.1 + "\n" }.joined())
  }
}
