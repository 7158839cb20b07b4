import Testing
import UnicodeText

@testable import Morphology

@Suite("German adjectives")
struct GermanAdjectiveTests {
  @Test(
    "Stem, comparative and superlative take the five endings",
    arguments: [
      ("gerecht", "gerecht gerechter gerechtest"), ("dunkel", "dunkl dunkler dunkelst"),
      ("teuer", "teur teurer teuerst"),
      ("sauer", "saur saurer sauerst"), ("hoch", "hoh höher höchst"), ("groß", "groß größer größt"),
      ("gut", "gut besser best"), ("nah", "nah näher nächst"), ("alt", "alt älter ältest"),
      ("müde", "müd müder müdest"),
      ("bedeutend", "bedeutend bedeutender bedeutendst"), ("praktisch", "praktisch praktischer praktischst"),
      ("stark", "stark stärker stärkst"), ("sauber", "sauber sauberer sauberst"),
      ("frei", "frei freier freiest freist"), ("zollfrei", "zollfrei"), ("parallel", "parallel paralleler parallelst"),
      ("fidel", "fidel fideler fidelst"), ("scheel", "scheel"), ("viel", "viel mehr meist"),
      ("integer", "integr integrer integerst"), ("makaber", "makabr makabrer makaberst"),
      ("neu", "neu neuer neuest neust"), ("genau", "genau genauer genauest genaust"),
      ("treu", "treu treuer treuest treust"), ("froh", "froh froher frohest frohst"),
      ("zäh", "zäh zäher zähest zähst"), ("reich", "reich reicher reichst"), ("frisch", "frisch frischer frischest"),
      ("geeignet", "geeignet geeigneter geeignetst"), ("konkret", "konkret konkreter konkretest"),
      ("begeistert", "begeistert begeisterter begeistertest begeistertst"),
    ])
  func declension(lemma: String, stems: String) {
    let forms = Set(GermanInflection.forms(of: Lexeme(lemma, .adjective)).map(\.text))
    for stem in stems.split(separator: " ") {
      for ending in ["e", "er", "en", "em", "es"] { #expect(forms.contains(stem + ending), "\(stem)\(ending)") }
    }
    #expect(forms.contains(lemma.capitalizedFirst))
  }

  @Test(
    "A form that no one writes is not made",
    arguments: [
      ("parallel", "parallle"), ("fidel", "fidle"), ("integer", "integere"), ("viel", "vile"),
      ("geeignet", "geeigneteste"), ("frisch", "frischste"), ("reich", "reicheste"), ("bedeutend", "bedeutendeste"),
    ])
  func trap(lemma: String, wrong: String) {
    #expect(!GermanInflection.forms(of: Lexeme(lemma, .adjective)).contains { $0.text == wrong })
  }

  @Test("Both comparatives are made where both are in use")
  func twoComparatives() {
    let forms = GermanInflection.forms(of: Lexeme("gesund", .adjective)).map(\.text)
    #expect(forms.contains("gesünder"))
    #expect(forms.contains("gesunder"))
    #expect(forms.contains("gesündesten"))
  }

  @Test(
    "Indeclinable adjectives have no endings", arguments: [("rosa", ["rosa", "Rosa"]), ("Berliner", ["Berliner"])])
  func indeclinable(lemma: String, forms: [String]) {
    #expect(GermanInflection.forms(of: Lexeme(lemma, .adjective)).map(\.text) == forms)
  }

  @Test("An adverb has a capital variant, another word only itself")
  func uninflected() {
    #expect(GermanInflection.forms(of: Lexeme("demnach", .adverb)).map(\.text) == ["demnach", "Demnach"])
    #expect(GermanInflection.forms(of: Lexeme("Art. 5", .other)).map(\.text) == ["Art. 5"])
  }
}
