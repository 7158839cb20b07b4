import Testing

@testable import Morphology

@Suite("German nouns")
struct GermanNounTests {
  struct Paradigm: Sendable, CustomTestStringConvertible {
    let lexeme: Lexeme
    /// All forms but the lemma, in order.
    let forms: String
    var testDescription: String { lexeme.lemma }

    init(_ lemma: String, _ gender: GrammaticalGender, _ plural: Lexeme.Plural, _ forms: String) {
      lexeme = Lexeme(lemma, .noun, gender: gender, plural: plural)
      self.forms = forms
    }
  }

  static let paradigms = [
    Paradigm("Präsident", .masculine, .form("Präsidenten"), "Präsidenten"),
    Paradigm("Demonstrant", .masculine, .form("Demonstranten"), "Demonstranten"),
    Paradigm("Kunde", .masculine, .form("Kunden"), "Kunden"),
    Paradigm("Name", .masculine, .form("Namen"), "Namens Namen"),
    Paradigm("Gedanke", .masculine, .form("Gedanken"), "Gedankens Gedanken"),
    Paradigm("Herz", .neuter, .form("Herzen"), "Herzens Herzen"),
    Paradigm("Herr", .masculine, .form("Herren"), "Herrn Herren"),
    Paradigm("Mensch", .masculine, .form("Menschen"), "Menschen"),
    Paradigm("Psychopath", .masculine, .form("Psychopathen"), "Psychopathen"),
    Paradigm("Bauer", .masculine, .form("Bauern"), "Bauern"),
    Paradigm("Nachbar", .masculine, .form("Nachbarn"), "Nachbars Nachbarn"),
    Paradigm("Ungar", .masculine, .form("Ungarn"), "Ungarn"),
    Paradigm("Staat", .masculine, .form("Staaten"), "Staats Staates Staate Staaten"),
    Paradigm("Schmerz", .masculine, .form("Schmerzen"), "Schmerzes Schmerze Schmerzen"),
    Paradigm("Muskel", .masculine, .form("Muskeln"), "Muskels Muskeln"),
    Paradigm("Direktor", .masculine, .form("Direktoren"), "Direktors Direktoren"),
    Paradigm("Krieg", .masculine, .form("Kriege"), "Kriegs Krieges Kriege Kriegen"),
    Paradigm("Bundestag", .masculine, .form("Bundestage"), "Bundestags Bundestages Bundestage Bundestagen"),
    Paradigm("Angriff", .masculine, .form("Angriffe"), "Angriffs Angriffes Angriffe Angriffen"),
    Paradigm("Fall", .masculine, .form("Fälle"), "Falls Falles Falle Fälle Fällen"),
    Paradigm("Anschlag", .masculine, .form("Anschläge"), "Anschlags Anschlages Anschlage Anschläge Anschlägen"),
    Paradigm("Vertrag", .masculine, .form("Verträge"), "Vertrags Vertrages Vertrage Verträge Verträgen"),
    Paradigm("Fluss", .masculine, .form("Flüsse"), "Flusses Flusse Flüsse Flüssen"),
    Paradigm("Druck", .masculine, .none, "Drucks Druckes Drucke"),
    Paradigm("Vater", .masculine, .form("Väter"), "Vaters Väter Vätern"),
    Paradigm("Garten", .masculine, .form("Gärten"), "Gartens Gärten"),
    Paradigm("Sprecher", .masculine, .form("Sprecher"), "Sprechers Sprechern"),
    Paradigm("Gipfel", .masculine, .form("Gipfel"), "Gipfels Gipfeln"),
    Paradigm("Marschflugkörper", .masculine, .form("Marschflugkörper"), "Marschflugkörpers Marschflugkörpern"),
    Paradigm("Frieden", .masculine, .form("Frieden"), "Friedens"),
    Paradigm("Flüchtling", .masculine, .form("Flüchtlinge"), "Flüchtlings Flüchtlinges Flüchtlinge Flüchtlingen"),
    Paradigm("Gläubiger", .masculine, .form("Gläubiger"), "Gläubigers Gläubigern"),
    Paradigm("Vorsitzender", .masculine, .form("Vorsitzende"), "Vorsitzende Vorsitzenden Vorsitzendem Vorsitzendes"),
    Paradigm("Verbündeter", .masculine, .form("Verbündete"), "Verbündete Verbündeten Verbündetem Verbündetes"),
    Paradigm("Beamter", .masculine, .form("Beamte"), "Beamte Beamten Beamtem Beamtes"),
    Paradigm(
      "Sondergesandter", .masculine, .form("Sondergesandte"),
      "Sondergesandte Sondergesandten Sondergesandtem Sondergesandtes"),
    Paradigm(
      "Kriegsgefangener", .masculine, .form("Kriegsgefangene"),
      "Kriegsgefangene Kriegsgefangenen Kriegsgefangenem Kriegsgefangenes"),
    Paradigm("Abgeordnete", .feminine, .form("Abgeordnete"), "Abgeordneter Abgeordneten Abgeordnetem Abgeordnetes"),
    Paradigm("Mann", .masculine, .form("Männer"), "Manns Mannes Manne Männer Männern"),
    Paradigm("Fachmann", .masculine, .form("Fachleute"), "Fachmanns Fachmannes Fachmanne Fachleute Fachleuten"),
    Paradigm("Chef", .masculine, .form("Chefs"), "Chefs"),
    Paradigm("Mechanismus", .masculine, .form("Mechanismen"), "Mechanismen"),
    Paradigm("Kosmos", .masculine, .none, ""),
    Paradigm("Atlas", .masculine, .form("Atlanten"), "Atlasses Atlasse Atlanten"),
    Paradigm("Bau", .masculine, .form("Bauten"), "Baus Baues Baue Bauten"),
    Paradigm("Saal", .masculine, .form("Säle"), "Saals Saales Saale Säle Sälen"),
    Paradigm("LKW", .masculine, .form("LKW"), "LKWs"),
    Paradigm("Wahl", .feminine, .form("Wahlen"), "Wahlen"),
    Paradigm("Maßnahme", .feminine, .form("Maßnahmen"), "Maßnahmen"),
    Paradigm("Verhandlung", .feminine, .form("Verhandlungen"), "Verhandlungen"),
    Paradigm("Präsidentin", .feminine, .form("Präsidentinnen"), "Präsidentinnen"),
    Paradigm("Kenntnis", .feminine, .form("Kenntnisse"), "Kenntnisse Kenntnissen"),
    Paradigm("Hauptstadt", .feminine, .form("Hauptstädte"), "Hauptstädte Hauptstädten"),
    Paradigm("Mutter", .feminine, .form("Mütter"), "Mütter Müttern"),
    Paradigm("Steuer", .feminine, .form("Steuern"), "Steuern"),
    Paradigm("Firma", .feminine, .form("Firmen"), "Firmen"),
    Paradigm("Basis", .feminine, .form("Basen"), "Basen"),
    Paradigm("Kamera", .feminine, .form("Kameras"), "Kameras"),
    Paradigm("Idee", .feminine, .form("Ideen"), "Ideen"),
    Paradigm("Zusammenarbeit", .feminine, .none, ""),
    Paradigm("EU", .feminine, .none, ""),
    Paradigm("Haus", .neuter, .form("Häuser"), "Hauses Hause Häuser Häusern"),
    Paradigm("Kind", .neuter, .form("Kinder"), "Kinds Kindes Kinde Kinder Kindern"),
    Paradigm("Jahr", .neuter, .form("Jahre"), "Jahrs Jahres Jahre Jahren"),
    Paradigm("Netzwerk", .neuter, .form("Netzwerke"), "Netzwerks Netzwerkes Netzwerke Netzwerken"),
    Paradigm("Bündnis", .neuter, .form("Bündnisse"), "Bündnisses Bündnisse Bündnissen"),
    Paradigm("Ende", .neuter, .form("Enden"), "Endes Enden"),
    Paradigm("Interesse", .neuter, .form("Interessen"), "Interesses Interessen"),
    Paradigm("Gebäude", .neuter, .form("Gebäude"), "Gebäudes Gebäuden"),
    Paradigm("Treffen", .neuter, .form("Treffen"), "Treffens"),
    Paradigm("Mädchen", .neuter, .form("Mädchen"), "Mädchens"),
    Paradigm("Opfer", .neuter, .form("Opfer"), "Opfers Opfern"),
    Paradigm("Zentrum", .neuter, .form("Zentren"), "Zentrums Zentren"),
    Paradigm("Museum", .neuter, .form("Museen"), "Museums Museen"),
    Paradigm("Virus", .neuter, .form("Viren"), "Viren"),
    Paradigm("Lexikon", .neuter, .form("Lexika"), "Lexikons Lexika"),
    Paradigm("Thema", .neuter, .form("Themen"), "Themas Themen"),
    Paradigm("Risiko", .neuter, .form("Risiken"), "Risikos Risiken"),
    Paradigm("Kommando", .neuter, .form("Kommandos"), "Kommandos"),
    Paradigm("Streitkräfte", .plural, .unknown, "Streitkräften"),
    Paradigm("Friedensgespräche", .plural, .unknown, "Friedensgesprächen"),
    Paradigm("Eltern", .plural, .unknown, ""),
  ]

  @Test("Gender and plural make the paradigm exact", arguments: paradigms)
  func exactParadigm(_ paradigm: Paradigm) {
    let forms = GermanInflection.forms(of: paradigm.lexeme)
    #expect(forms.first == WordForm(paradigm.lexeme.lemma, rule: "citation"))
    #expect(forms.dropFirst().map(\.text).joined(separator: " ") == paradigm.forms)
  }

  @Test(
    "A form that is another word is not made",
    arguments: [
      ("Spiel", "Spieln"), ("Bier", "Biern"), ("Wein", "Weinnen"), ("Sieg", "Sieger"),
      ("Arbeit", "Arbeiter"), ("Arbeit", "Arbeits"), ("Wahl", "Wähler"), ("Wahl", "Wahls"), ("Küche", "Kuchen"),
      ("Fall", "Fallen"), ("Post", "Posten"), ("Sprecher", "Sprecherem"), ("Führer", "Führe"), ("Minister", "Ministe"),
      ("Vertreter", "Vertrete"), ("Sender", "Sende"), ("Spende", "Spender"), ("Charakter", "Charakte"),
      ("Überschneidung", "Überschneidunge"), ("Schwanz", "Schwanzen"), ("Bundestagswahl", "Bundestagswähle"),
      ("Oma", "Omen"), ("Bar", "Bären"), ("Montag", "Monti"),
      ("Fee", "Feeen"), ("Kaffee", "Kaffeeen"), ("Vollmacht", "Vollmächte"), ("Wurm", "Würme"), ("Bus", "Buse"),
    ])
  func trap(lemma: String, wrong: String) {
    let forms = GermanInflection.forms(of: Lexeme(lemma, .noun)).map(\.text)
    #expect(!forms.contains(wrong))
  }

  @Test(
    "A gender alone narrows the guess",
    arguments: [
      (GrammaticalGender.feminine, "Leistung Leistungen"), (.masculine, "Trick Tricks Trickes Tricke Tricken"),
      (.feminine, "Nummer Nummern"), (.masculine, "Zeuge Zeugen"), (.neuter, "Gebilde Gebildes Gebilden"),
      (.feminine, "Klinik Kliniken"), (.neuter, "Drittel Drittels Dritteln"),
    ])
  func genderOnly(gender: GrammaticalGender, forms: String) {
    let words = forms.split(separator: " ").map(String.init)
    let made = GermanInflection.forms(of: Lexeme(words[0], .noun, gender: gender)).map(\.text)
    #expect(Set(made) == Set(words))
  }

  @Test(
    "A form that is an old dative and the plural is called the plural",
    arguments: [("Gesetz", "Gesetze"), ("Bündnis", "Bündnisse"), ("Naturschutzgebiet", "Naturschutzgebiete")])
  func pluralBeforeDative(lemma: String, plural: String) {
    let forms = GermanInflection.forms(of: Lexeme(lemma, .noun, gender: .neuter, plural: .form(plural)))
    #expect(forms.first { $0.text == plural }?.rule == "plural")
  }

  @Test("Listed forms take the place of generated ones")
  func listedForms() {
    let lexeme = Lexeme("Druck", .noun, listedForms: ["Druck", "Drucks", "Druck"])
    let expected = [WordForm("Druck", rule: "listed"), WordForm("Drucks", rule: "listed")]
    #expect(GermanInflection.forms(of: lexeme) == expected)
  }

  @Test("A lemma in decomposed Unicode gives forms in NFC")
  func normalization() {
    let forms = GermanInflection.forms(of: Lexeme("Bu\u{308}ndnis", .noun)).map { Array($0.text.unicodeScalars) }
    #expect(forms[1] == Array("B\u{FC}ndnisses".unicodeScalars))
  }

  @Test("No form comes twice", arguments: ["Kind", "Steuer", "Zentrum", "Vorsitzender", "Ergebnis"])
  func noDuplicates(lemma: String) {
    let forms = GermanInflection.forms(of: Lexeme(lemma, .noun)).map(\.text)
    #expect(Set(forms).count == forms.count)
  }

  @Test("An empty lemma has no forms")
  func emptyLemma() {
    #expect(GermanInflection.forms(of: Lexeme(" ", .noun)).isEmpty)
  }
}
