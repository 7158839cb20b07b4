import Testing
import UnicodeText

@testable import Morphology

@Suite("German names and phrases")
struct GermanNameAndPhraseTests {
  @Test(
    "A name takes -s, or the apostrophe after a sibilant",
    arguments: [
      "Merkel|Merkels", "Kohl|Kohls", "Wolodymyr Selenskyj|Wolodymyr Selenskyjs", "Paris|Paris’|Paris'",
      "Scholz|Scholz’|Scholz'", "Strauß|Strauß’|Strauß'", "Marx|Marx’|Marx'", "Nice|Nice’|Nice'",
      "Ursula von der Leyen|Ursula von der Leyens", "Frankreich|Frankreichs", "NATO|NATOs",
    ])
  func name(_ forms: String) { expectForms(forms, .name) }

  @Test(
    "A name with an adjective or a complement declines",
    arguments: [
      "Europäische Union|Europäischer Union|Europäischen Union",
      "Vereinte Nationen|Vereinten Nationen|Vereinter Nationen",
      "Vereinigte Arabische Emirate|Vereinigter Arabischer Emirate|Vereinigten Arabischen Emirate"
        + "|Vereinigten Arabischen Emiraten",
      "Weißes Haus|Weiße Haus|Weißen Haus|Weißem Haus|Weißen Hause|Weißem Hause|Weißen Hauses",
      "Rat der Europäischen Union|Rats der Europäischen Union|Rates der Europäischen Union|Rate der Europäischen Union",
    ])
  func decliningName(_ forms: String) { expectForms(forms, .name) }

  @Test(
    "Adjectives and head agree in phrases, in small letters and at the beginning of a sentence",
    arguments: [
      "gerechter Frieden|gerechte Frieden|gerechten Frieden|gerechtem Frieden|gerechten Friedens",
      "große Koalition|großer Koalition|großen Koalition|große Koalitionen|großen Koalitionen|großer Koalitionen",
      "erneuerbare Energien|erneuerbaren Energien|erneuerbarer Energien",
      "gerechter und dauerhafter Frieden|gerechte und dauerhafte Frieden|gerechten und dauerhaften Frieden"
        + "|gerechtem und dauerhaftem Frieden|gerechten und dauerhaften Friedens",
      "ukrainischer Präsident|ukrainische Präsident|ukrainischen Präsidenten|ukrainischem Präsidenten"
        + "|ukrainische Präsidenten|ukrainischer Präsidenten",
      "dunkles Kapitel|dunkle Kapitel|dunklen Kapitel|dunklem Kapitel|dunklen Kapitels"
        + "|dunkler Kapitel|dunklen Kapiteln",
    ])
  func phrase(_ forms: String) {
    let small = forms.split(separator: "|").map(String.init)
    let made = GermanInflection.forms(of: Lexeme(small[0], .phrase)).map(\.text)
    #expect(Set(made) == Set(small + small.map(\.capitalizedFirst)))
  }

  @Test(
    "What depends on the head stays as it is",
    arguments: [
      "Vertreter der Opposition|Vertreters der Opposition|Vertretern der Opposition",
      "Angriff auf die Ukraine|Angriffs auf die Ukraine|Angriffes auf die Ukraine|Angriffe auf die Ukraine"
        + "|Angriffen auf die Ukraine",
    ])
  func complement(_ forms: String) { expectForms(forms, .phrase) }

  @Test("The plural of the whole phrase is that of its head")
  func phrasePlural() {
    let lexeme = Lexeme("soziales Netzwerk", .phrase, gender: .neuter, plural: .form("soziale Netzwerke"))
    let forms = GermanInflection.forms(of: lexeme).map(\.text)
    for form in ["sozialen Netzwerks", "soziale Netzwerke", "sozialer Netzwerke", "sozialen Netzwerken"] {
      #expect(forms.contains(form))
    }
    #expect(!forms.contains("soziales Netzwerke"))
  }

  @Test("An adjectival noun after an adjective takes endings of its own")
  func adjectivalHead() {
    let forms = GermanInflection.forms(of: Lexeme("Hoher Beauftragter", .phrase)).map(\.text)
    for form in ["Hohe Beauftragte", "Hohen Beauftragten", "Hohem Beauftragten", "hoher Beauftragter"] {
      #expect(forms.contains(form))
    }
  }

  private func expectForms(_ row: String, _ partOfSpeech: PartOfSpeech) {
    let expected = row.split(separator: "|").map(String.init)
    let forms = GermanInflection.forms(of: Lexeme(expected[0], partOfSpeech)).map(\.text)
    #expect(Set(forms) == Set(expected))
    #expect(forms.first == expected[0])
  }
}
