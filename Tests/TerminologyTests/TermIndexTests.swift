import Morphology
import Testing
import UnicodeText

@testable import Terminology

@Suite("Look-up")
struct TermIndexTests {
  private let index = TermIndex(
    glossary(
      """
      de\tpos\tgender\tplural\ten
      Präsident\tnoun\tm\tPräsidenten\tpresident
      Verbündeter\tnoun\tm\tVerbündete\tally
      Generalsekretär\tnoun\tm\tGeneralsekretäre\tSecretary General
      Haus\tnoun\tn\tHäuser\thouse
      Übung\tnoun\tf\tÜbungen\texercise|drill
      """
    ).entries)

  @Test(
    "finds terms from both languages and in any form",
    arguments: [
      ("Präsident", "Präsident", "de"), ("präsidenten", "Präsident", "de"), ("Verbündeten", "Verbündeter", "de"),
      ("Häusern", "Haus", "de"), ("allies", "Verbündeter", "en"), ("Secretaries General", "Generalsekretär", "en"),
      ("DRILLS", "Übung", "en"), ("  Übung ", "Übung", "de"), ("haeuser", "Haus", "de"), ("Uebungen", "Übung", "de"),
    ])
  func found(term: String, lemma: String, side: String) {
    let matches = index.matches(for: term)
    #expect(matches.map(\.entry.term.lemma) == [lemma])
    #expect(matches.map(\.side.rawValue) == [side])
  }

  @Test("leaves out what an entry before says already")
  func covered() {
    let entries = glossary("de\tpos\ten\nHof\tnoun\tcourt|yard\nHof\t\tyard\nHof\t\tfarm\n").entries
    #expect(TermIndex(entries).matches(for: "Hof").map(\.entry.translations) == [["court", "yard"], ["farm"]])
  }

  @Test("finds in the rows that may answer what it finds in all of the program's glossaries")
  func carried() {
    let words = ["Äpfel", "gesprochen", "isst", "Kiews", "secretaries general", "ž", ""]
    let all = TermIndex((Glossary.terms + [.dictionary, .names]).flatMap(\.entries))
    let some = TermIndex(Glossary.carried(for: words, CarriedGlossary.allCases))
    for word in words { #expect(some.matches(for: word) == all.matches(for: word), "\(word)") }
    #expect(!some.matches(for: "Kiews").isEmpty)
  }

  @Test("finds every carried term by its citation form, whatever letters it begins with")
  func citations() {
    let entries = (Glossary.terms + [.dictionary, .names]).flatMap(\.entries)
    for entry in entries where entry.term.lemma.utf8.prefix(6).contains(where: { $0 >= 0x80 }) {
      let key = MatchKey.of(entry.term.lemma)
      #expect(TermInitial(keys: [key]).mayBegin(entry.term.lemma, entry.term.partOfSpeech), "\(entry.term.lemma)")
    }
    for word in ["Außenminister", "Aussenminister", "Äußerung", "İzmir"] {
      #expect(!TermIndex(Glossary.carried(for: [word], CarriedGlossary.allCases)).matches(for: word).isEmpty)
    }
  }

  @Test(
    "finds a term without its article, a verb with its particle behind it, and words for all genders",
    arguments: [
      ("des Volkes", "Volk"), ("der Bund", "Bund"), ("trat zurück", "zurücktreten"), ("kündigte an", "ankündigen"),
      ("Lehrer*innen", "Lehrer"), ("Bürger:innen", "Bürger"), ("LehrerInnen", "Lehrerin"),
    ])
  func otherReadings(question: String, lemma: String) {
    let words = [question] + TermIndex.otherReadings(of: question)
    let found = TermIndex(Glossary.carried(for: words, CarriedGlossary.allCases)).matches(for: question)
    #expect(found.first?.entry.term.lemma == lemma)
  }

  @Test("finds nothing for what is no form", arguments: ["", " ", "Präsidentschaft", "allying", "H"])
  func notFound(term: String) {
    #expect(index.matches(for: term).isEmpty)
  }
}
