import Testing

@testable import Morphology

@Suite("German spellings beside each other")
struct GermanSpellingTests {
  private func forms(_ lemma: String, _ partOfSpeech: PartOfSpeech = .noun) -> [String] {
    GermanInflection.forms(of: Lexeme(lemma, partOfSpeech)).map(\.text)
  }

  @Test(
    "are forms of the same word",
    arguments: [
      ("Potenzial", "Potentials"), ("Potential", "Potenzials"), ("Schifffahrt", "Schiffahrt"),
      ("Schiffahrt", "Schifffahrt"),
      ("Tipp", "Tip"), ("Tip", "Tipp"), ("Fotografie", "Photografie"), ("Grafik", "Graphiken"),
      ("Stillleben", "Stilleben"),
      ("Auswurffrist", "Auswurffrist"),
    ])
  func nouns(lemma: String, form: String) { #expect(forms(lemma).contains(form), "\(forms(lemma))") }

  @Test("also of verbs and adjectives, and none where there is none")
  func others() {
    #expect(
      forms("potenziell", .adjective).contains("potentielle") && forms("nummerieren", .verb).contains("numeriert"))
    #expect(!forms("Tipper").contains("Tiper") && !forms("Stuhl").contains { $0.contains("stul") })
    #expect(!forms("nummerieren", .verb).contains { $0.contains("mmmm") })
  }

  @Test("lead back to where they came from", arguments: GermanSpelling.all.indices)
  func pairs(index: Int) {
    let spelling = GermanSpelling.all[index]
    #expect(GermanSpelling.variants(of: [spelling.one], lemma: spelling.one).contains(spelling.other))
    #expect(GermanSpelling.variants(of: [spelling.other], lemma: spelling.other).contains(spelling.one))
  }

  @Test("are known by a quick test", arguments: GermanSpelling.all.indices)
  func quickTest(index: Int) {
    let spelling = GermanSpelling.all[index]
    #expect(GermanSpelling.mayVary(GermanStem.letters(spelling.one)))
    #expect(GermanSpelling.mayVary(GermanStem.letters(spelling.other)))
    let letters = [spelling.one, spelling.other].map { GermanStem.letters($0) }
    let variations = letters.map { GermanSpelling.variations(of: $0) }
    #expect(variations[0].contains { $0.other == letters[1] } && variations[1].contains { $0.other == letters[0] })
    #expect(GermanSpelling.mayVary(GermanStem.letters("Schifffracht")))
    #expect(!GermanSpelling.mayVary(GermanStem.letters("Haustür")))
  }

  @Test("tell whether they begin otherwise", arguments: GermanSpelling.all.indices)
  func beginnings(index: Int) {
    let (one, other) = (GermanSpelling.all[index].one, GermanSpelling.all[index].other)
    let keys = [one, other].map { LetterKey.first(of: Array($0.utf8), 0..<$0.utf8.count) }
    let isOther = keys[0] != keys[1]
    let isPart = ["ential", "entiell", "stantiell"].contains(one)
    if isOther, !isPart, one.utf8.count > 2 {
      #expect(GermanSpelling.mayBeginOtherwise(GermanStem.letters(one)), "\(one)")
    }
  }
}
