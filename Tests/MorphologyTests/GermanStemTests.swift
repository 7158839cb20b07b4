import Testing

@testable import Morphology

@Suite("German stems")
struct GermanStemTests {
  private func stem(_ word: String, _ partOfSpeech: PartOfSpeech, plural: String? = nil) -> String? {
    let lexeme = Lexeme(word, partOfSpeech, plural: plural.map { .form($0) } ?? .unknown)
    let first = GermanStem.firstWord(word)
    return GermanStem.length(ofFirst: first, of: lexeme).map { String(decoding: first.prefix($0), as: UTF8.self) }
  }

  @Test("are what inflection leaves alone, without umlaut and case")
  func stems() {
    #expect(stem("Verhandlung", .noun) == "verhandlung")
    #expect(stem("Haus", .noun, plural: "Häuser") == "haus")
    #expect(stem("Straße", .noun, plural: "Straßen") == "strass")
    #expect(stem("Kaufmann", .noun, plural: "Kaufleute") == "kauf")
    #expect(stem("Kaufmann", .noun) == "kauf" && stem("Zentrum", .noun) == "zentr" && stem("Firma", .noun) == "firm")
    #expect(stem("gerechter Frieden", .phrase) == "gerecht")
    #expect(stem("Selenskyj", .name) == "selenskyj")
    #expect(stem("Potenzial", .noun) == "potenzial" && stem("Schifffracht", .noun) == "schifffracht")
    #expect(
      stem("Festsaal", .noun) == "fests" && stem("Index", .noun) == "ind" && stem("Gentleman", .noun) == "gentlem")
  }

  @Test("are others in another spelling")
  func otherSpellings() {
    func others(_ word: String, length: Int) -> [String] {
      GermanStem.others(GermanStem.letters(word), length: length).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(others("Potenzial", length: 9) == ["potential"] && others("Schifffracht", length: 12) == ["schiffracht"])
    #expect(others("Mitgliedstaat", length: 13) == ["mitgliedsstaat"] && others("Verhandlung", length: 11).isEmpty)
    // What inflection leaves alone ends before the spellings differ.
    #expect(stem("Tipp", .noun, plural: "Tipps") == "tipp" && others("Tipp", length: 4) == ["tip"])
    #expect(stem("Fotograf", .noun) == nil && others("Schifffracht", length: 6).isEmpty)
  }

  @Test(
    "are not to be had of words that begin otherwise in some form",
    arguments: [
      ("gehen", PartOfSpeech.verb), ("Ei", .noun), ("Epos", .noun), ("Saal", .noun), ("Foto", .noun),
      ("gut", .adjective),
      ("in Kraft treten", .phrase),
    ])
  func none(word: String, partOfSpeech: PartOfSpeech) {
    #expect(stem(word, partOfSpeech) == nil)
  }

  @Test("are no parts of compounds where only an ending follows")
  func endings() {
    #expect(GermanStem.isEnding(Array("ens".utf8)[...]) && !GermanStem.isEnding(Array("ei".utf8)[...]))
    #expect(GermanStem.mayBeInflected(Array("hauser".utf8)) && !GermanStem.mayBeInflected(Array("hausung".utf8)))
  }

  @Test("find the terms that a word may be, and those that it may have as parts")
  func index() {
    var index = StemIndex()
    index.insert(1, Array("friede".utf8)[...], length: 7)
    index.insert(2, Array("gipfel".utf8)[...], length: 6)
    index.insert(3, Array("gipfel".utf8)[...], length: 8)
    func found(_ word: String, seeksParts: Bool) -> [Int: Int] {
      var found: [StemIndex.Occurrence] = []
      index.find(in: GermanStem.letters(word), seeksParts: seeksParts, into: &found)
      return Dictionary(uniqueKeysWithValues: found.map { ($0.stem, $0.letters.lowerBound) })
    }
    #expect(found("Friedensgipfel", seeksParts: true) == [0: 0, 1: 8])
    #expect(found("Friedensgipfel", seeksParts: false) == [0: 0])
    #expect(found("Frieder", seeksParts: false) == [0: 0] && found("Fried", seeksParts: true).isEmpty)
    #expect(Array(index.terms(of: 1)) == [2, 3] && index.wordLength(1) == 6)
    index.markDone(.forms, 1)
    #expect(index.isDone(.forms, 1) && !index.isDone(.parts, 1) && !index.isDone(.forms, 0))
  }
}
