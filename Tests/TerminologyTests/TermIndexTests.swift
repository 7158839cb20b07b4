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
    let keys = words.flatMap { TermQuestion($0).allKeys }
    let some = TermIndex(Glossary.carried(for: keys, CarriedGlossary.allCases))
    let sorted = TermIndex(Glossary.carried(for: keys, CarriedGlossary.allCases), isForMany: true)
    for word in words { #expect(sorted.matches(for: word) == some.matches(for: word), "\(word)") }
    for word in words { #expect(some.matches(for: word) == all.matches(for: word), "\(word)") }
    #expect(!some.matches(for: "Kiews").isEmpty)
  }

  @Test("finds every carried term by its citation form, whatever letters it begins with")
  func citations() {
    let entries = (Glossary.terms + [.dictionary, .names]).flatMap(\.entries)
    for entry in entries where entry.term.lemma.utf8.prefix(6).contains(where: { $0 >= 0x80 }) {
      let key = MatchKey.of(entry.term.lemma)
      #expect(TermFilter(keys: [key]).accepts(entry.term.lemma, entry.term.partOfSpeech), "\(entry.term.lemma)")
    }
    for word in ["Außenminister", "Aussenminister", "Äußerung", "İzmir"] {
      #expect(!TermIndex(Glossary.carried(for: [word], CarriedGlossary.allCases)).matches(for: word).isEmpty)
    }
  }

  @Test(
    "finds what is asked in other words than it is cited in",
    arguments: [
      ("des Volkes", "Volk"), ("der Bund", "Bund"), ("trat zurück", "zurücktreten"), ("kündigte an", "ankündigen"),
      ("Lehrer*innen", "Lehrer"), ("Bürger:innen", "Bürger"), ("LehrerInnen", "Lehrerin"),
      ("im Weißen Haus", "Weißes Haus"), ("ist zurückgetreten", "zurücktreten"), ("einigte sich", "einigen"),
      ("fand am Montag statt", "stattfinden"), ("trat zurueck", "zurücktreten"), ("nahm Stellung", "Stellung nehmen"),
      ("„Haus“", "Haus"), ("(Haus)", "Haus"), ("Haus,", "Haus"), ("Ha\u{AD}us", "Haus"), ("usw.", "usw"),
      ("Käuferinnen", "Käufer"), ("Kaeuferin", "Käufer"), ("Torhüterin", "Torhüter"),
      // The last word is a preposition where a noun or verb before it is known.
      ("Recht auf", "Recht"), ("der Druck auf", "Druck"), ("Stand vor", "Stand"), ("take part in", "teilnehmen"),
      ("nahm Stellung zu", "Stellung nehmen"), ("nehmen Bezug auf", "Bezug nehmen"), ("geht zurück auf", "zurückgehen"),
      ("hält fest an", "festhalten"), ("setzt sich ein für", "einsetzen"), ("tritt auf", "auftreten"),
      ("lehnte den Antrag ab", "ablehnen"), ("stimmte nicht zu", "zustimmen"),
      // Articles, adjectives and denials inside.
      ("übte scharfe Kritik", "Kritik üben"),
      ("Verantwortung übernehmen", "die Verantwortung übernehmen"), ("war nicht in der Lage", "in der Lage sein"),
      ("came into force", "in Kraft treten"), ("did not take part", "teilnehmen"), ("auf Grund der", "aufgrund"),
      ("held accountable", "zur Rechenschaft ziehen"),
      // One word, hyphens, spaces.
      ("Gaza-Streifen", "Gazastreifen"),
      ("5-Prozent-Hürde", "Fünfprozenthürde"), ("cease-fires", "Waffenstillstand"), ("air-raid", "Luftangriff"),
      ("decision making", "Beschlussfassung"), ("court-martial", "Kriegsgericht"), ("auf Grund", "aufgrund"),
      ("zur Zeit", "zurzeit"), ("an Hand", "anhand"), ("zu Hause", "zu Hause"), ("im Haus", "Haus"),
      ("Frau von der Leyen", "von der Leyen"),
    ])
  func otherReadings(question: String, lemma: String) {
    let keys = TermQuestion(question).allKeys
    let found = TermIndex(Glossary.carried(for: keys, CarriedGlossary.allCases)).matches(for: question)
    #expect(found.first?.entry.term.lemma == lemma)
  }

  @Test("finds a verb before its complement beside the infinitive's order")
  func citedOrder() {
    let table = "de\tpos\tforms\ten\nin Kraft treten\tphrase\tin Kraft treten|in Kraft trat\tenter into force\n"
    #expect(TermIndex(glossary(table).entries).matches(for: "trat in Kraft").count == 1)
  }

  @Test(
    "puts no last word before the first but for German verbs",
    arguments: ["stand under", "put the fire out", "grade up", "dem Vernehmen nach", "Zug ab", "die Hand vor die"])
  func noParticle(question: String) {
    let keys = TermQuestion(question).allKeys
    let found = TermIndex(Glossary.carried(for: keys, CarriedGlossary.allCases)).matches(for: question)
    #expect(found.allSatisfy { question.contains($0.form.text) }, "\(found.map(\.form.text))")
  }

  @Test(
    "finds phrases whatever articles they have, and terms with other hyphens and spaces",
    arguments: [
      ("zog die Konsequenzen", "Konsequenzen ziehen"), ("zog ernste Konsequenzen", "Konsequenzen ziehen"),
      ("ergriff sofort Flucht", "die Flucht ergreifen"),
      ("zog gestern erneut ernste Konsequenzen", "Konsequenzen ziehen"),
      ("zog aus Konsequenzen", nil), ("ergriff Flucht", "die Flucht ergreifen"),
      ("trat in Streik", "in den Streik treten"),
      ("zum guten Ende kommen", "zu Ende kommen"), ("ernste Konsequenzen", nil),
      ("Anna-Kern-Institut", "Anna Kern-Institut"), ("Anna Kern Institut", "Anna Kern-Institut"),
      ("3-Punkte-Plan", "Dreipunkteplan"),
      ("Luft Brücke", "Luftbrücke"), ("Luft-brücke", "Luftbrücke"), ("Luft brücke", nil),
    ])
  func respelled(question: String, lemma: String?) {
    let table = """
      de\tpos\ten
      Konsequenzen ziehen\tphrase\tact
      die Flucht ergreifen\tphrase\tflee
      in den Streik treten\tphrase\tstrike
      zu Ende kommen\tphrase\tend
      Anna Kern-Institut\tname\tAnna Kern Institute
      Dreipunkteplan\tnoun\tplan
      Luftbrücke\tnoun\tairlift
      """
    #expect(TermIndex(glossary(table).entries).matches(for: question).first?.entry.term.lemma == lemma)
  }

  @Test("answers with a verb and its particle before the verb that has a preposition")
  func prepositions() {
    let keys = TermQuestion("führt zu").allKeys
    let found = TermIndex(Glossary.carried(for: keys, CarriedGlossary.allCases)).matches(for: "führt zu")
    #expect(found.map(\.entry.term.lemma) == ["zuführen", "führen"])
  }

  @Test(
    "knows where a term has hyphens and spaces that a question lacks",
    arguments: [
      ("byelections", "by-election", "by-elections"), ("nonprofit", "non-profit", "non-profit"),
      ("byelection", "ceasefire", nil), ("bylaw", "by-election", nil), ("ceasefire", "ceasefire", nil),
      ("airraids", "air raid", "air raids"), ("", "air raid", nil), ("air", "air raid", nil),
    ])
  func spelledLike(question: String, term: String, expected: String?) {
    #expect(TermQuestion(question).spelled(like: term) == expected)
  }

  @Test("asks no long text in other words")
  func longQuestion() {
    let question = TermQuestion(String(repeating: "der ", count: 10_000))
    #expect(question.allKeys.count == 1)
  }

  @Test("takes no word in -in for a feminine one where the masculine one is no masculine noun")
  func noFeminine() {
    let table = "de\tpos\tgender\ten\nRat\tnoun\tm\tadvice\nTasse\tnoun\tf\tcup\nmed\tadjective\t\tmed\n"
    let index = TermIndex(glossary(table).entries)
    #expect(index.matches(for: "Tassin").isEmpty && index.matches(for: "Medin").isEmpty)
    #expect(index.matches(for: "Rätinnen").map(\.form.rule) == ["feminine -innen"])
  }

  @Test("finds nothing for what is no form", arguments: ["", " ", "Präsidentschaft", "allying", "H"])
  func notFound(term: String) {
    #expect(index.matches(for: term).isEmpty)
  }
}

@Suite("The order of answers")
struct TermRankingTests {
  private func lemmas(_ question: String, _ rows: String, own: String? = nil) -> [String] {
    let header = "de\tpos\ten\tfrequency\n"
    let own = own.map { glossary(header + $0).entries } ?? []
    return TermIndex(glossary(header + rows).entries, own: own).matches(for: question).map(\.entry.term.lemma)
  }

  @Test(
    "goes by case, citation form, main sense and frequency",
    arguments: [
      ("trotz", "Trotz\tnoun\tdefiance\t1\ntrotz\tother\tdespite\t2\n", ["trotz", "Trotz"]),
      ("Trotz", "trotz\tother\tdespite\t1\nTrotz\tnoun\tdefiance\t3\n", ["Trotz", "trotz"]),
      ("US", "wir\tother\tus\t1\nVereinigte Staaten\tname\tUS\t3\n", ["Vereinigte Staaten", "wir"]),
      ("weitere", "weit\tadjective\tfar\t1\nweitere\tadjective\tfurther\t3\n", ["weitere", "weit"]),
      ("kommenden", "kommen\tverb\tcome\t1\nkommend\tadjective\tcoming\t3\n", ["kommend", "kommen"]),
      ("time", "Frist\tnoun\tdeadline|time\t1\nZeit\tnoun\ttime\t2\n", ["Zeit", "Frist"]),
      ("always", "allzeit\tadverb\talways\t3\nimmer\tadverb\talways\t1\n", ["immer", "allzeit"]),
      (
        "better", "brav\tadjective\tgood\t3\nbesser\tadjective\tbetter\t2\ngut\tadjective\tgood\t1\n",
        ["besser", "gut", "brav"]
      ),
      ("defence", "Einrede\tnoun\tdefence\t\nVerteidigung\tnoun\tdefence\t2\n", ["Verteidigung", "Einrede"]),
      ("war", "Krieg\tnoun\twar\t1\nsein\tverb\tbe\t1\n", ["Krieg", "sein"]),
      ("film", "filmen\tverb\tshoot\t1\nFilm\tnoun\tmovie|film\t3\n", ["Film", "filmen"]),
      ("matter", "matt\tadjective\tdull\t1\nSache\tnoun\tmatter\t3\n", ["Sache", "matt"]),
      ("rate", "raten\tverb\tadvise\t1\nTarif\tnoun\trate\t3\n", ["Tarif", "raten"]),
      ("hat", "haben\tverb\thave\t1\nHut\tnoun\that\t1\n", ["haben", "Hut"]),
      ("wars", "Krieg\tnoun\twar\t1\nwarsen\tverb\tdo\t1\n", ["warsen", "Krieg"]),
      ("der vertrag", "vertragen\tverb\tbear\t1\nVertrag\tnoun\ttreaty\t3\n", ["Vertrag"]),
      (
        "die Angeklagte", "angeklagt\tadjective\taccused\t1\nAngeklagte\tnoun\tdefendant\t3\n",
        ["Angeklagte", "angeklagt"]
      ),
      ("the plan", "planen\tverb\tplan\t1\nPlan\tnoun\tscheme|plan\t3\n", ["Plan", "planen"]),
      ("to plan", "planen\tverb\tintend|plan\t3\nPlan\tnoun\tplan\t1\n", ["planen", "Plan"]),
      ("\u{202E}Trotz", "trotz\tother\tdespite\t1\nTrotz\tnoun\tdefiance\t3\n", ["Trotz", "trotz"]),
      (
        "step down", "den Hut nehmen\tphrase\tstep down\t3\nzurücktreten\tverb\tresign|step down\t2\n",
        ["zurücktreten", "den Hut nehmen"]
      ),
      ("bat", "Schläger\tnoun\tbat\t1\nFledermaus\tnoun\tbat\t1\n", ["Schläger", "Fledermaus"]),
    ])
  func order(question: String, rows: String, expected: [String]) {
    #expect(lemmas(question, rows) == expected)
  }

  @Test("gives what is to be used where English is asked that must not be, the user's own first")
  func forbidden() {
    let header = "de\tpos\ten\ten_forbidden\n"
    let rows = glossary(header + "Waffenstillstand\tnoun\tceasefire\tweapons standstill\nHandel\tnoun\ttrade\tdeal\n")
      .entries
    let found = TermIndex(rows).matches(for: "weapons standstills")
    #expect(found.map(\.entry.translations) == [["ceasefire"]] && found[0].form.rule == "must not be used")
    let others = glossary(header + "Abmachung\tnoun\tdeal\t\n").entries
    #expect(TermIndex(rows + others).matches(for: "deal").map(\.entry.term.lemma) == ["Abmachung"])
    #expect(TermIndex(others, own: rows).matches(for: "deal").map(\.entry.term.lemma) == ["Handel", "Abmachung"])
  }

  @Test(
    "takes no word with ß and no given name for an abbreviation",
    arguments: [("ß", 0), ("ss", 1), ("SS", 1), ("Olaf", 0), ("Olaf’s", 0), ("OLAF", 1), ("Nato", 1), ("Nato's", 1)])
  func abbreviations(question: String, count: Int) {
    let table = "de\tpos\ten\nStaffel\tname\tSS\nAmt\tname\tOLAF\nBündnis\tname\tNATO\n"
    #expect(TermIndex(glossary(table).entries).matches(for: question).count == count)
  }

  @Test("puts the commoner of two homographs first")
  func homographs() {
    let table = "de\tpos\ten\tfrequency\nLeiter\tnoun\tladder\t3\nLeiter\tnoun\thead\t1\n"
    #expect(
      TermIndex(glossary(table).entries).matches(for: "Leiter").map(\.entry.translations) == [["head"], ["ladder"]])
  }

  @Test("puts the user's own glossary before all others")
  func own() {
    let rows = "Zeit\tnoun\ttime\t1\n"
    #expect(lemmas("time", rows, own: "Frist\tnoun\tdeadline|time\t\n") == ["Frist", "Zeit"])
  }

  @Test("joins what glossaries of the program say of one term, and leaves the senses of one file apart")
  func joining() {
    func entries(_ name: String, _ rows: String) -> [GlossaryEntry] {
      GlossaryReader.read(Array(("de\tpos\tgender\tdomain\ten\tnote\n" + rows).utf8), name: name).entries
    }
    let law = entries("law.tsv", "Gericht\tnoun\tn\tlaw\tcourt|tribunal\tnote\n")
    let dictionary = entries("dictionary.tsv", "Gericht\tnoun\tn\t\tcourt\t\nGericht\tnoun\tn\t\tdish\t\n")
    let found = TermIndex(law + dictionary).matches(for: "Gericht")
    #expect(found.map(\.entry.translations) == [["court", "tribunal"], ["dish"]])
    #expect(found[0].locations.map(\.file) == ["law.tsv", "dictionary.tsv"] && found[0].entry.note == "note")
    // A user's glossary stays as it is.
    let own = TermIndex(dictionary, own: law).matches(for: "Gericht")
    #expect(own.map(\.entry.translations) == [["court", "tribunal"], ["dish"]])
    let other = TermIndex(entries("dictionary.tsv", "Gericht\tnoun\tn\t\tcourt|dish\t\n"), own: law)
    #expect(other.matches(for: "Gericht").map(\.entry.translations) == [["court", "tribunal"], ["court", "dish"]])
    let joined = TermIndex(law + entries("dictionary.tsv", "Gericht\tnoun\tn\t\tdish|court\t\n"))
    #expect(joined.matches(for: "Gericht").map(\.entry.translations) == [["court", "tribunal", "dish"]])
  }

  @Test("repeats no English in other letters and no remark where glossaries are joined")
  func repetitions() {
    func entries(_ name: String, _ row: String) -> [GlossaryEntry] {
      GlossaryReader.read(Array(("de\tpos\ten\tnote\n" + row + "\n").utf8), name: name).entries
    }
    let found = TermIndex(
      entries("law.tsv", "Fall\tnoun\tfall of the Wall|fall\tinformal; of a wall")
        + entries("dictionary.tsv", "Fall\tnoun\tFall of the Wall|drop\trare; informal")
    ).matches(for: "Fall")
    #expect(found.map(\.entry.translations) == [["fall of the Wall", "fall", "drop"]])
    #expect(found.first?.entry.note == "informal; of a wall; rare")
  }

  @Test("joins a name with the noun that means the same, and no other")
  func names() {
    let nouns = "de\tpos\tgender\ten\nJapan\tnoun\tn\tJapan\nEssen\tnoun\tn\tfood\n"
    let names = "de\tpos\tgender\ten\nJapan\tname\tn\tJapan\nEssen\tname\tn\tEssen\n"
    let index = TermIndex(
      glossary(nouns).entries + GlossaryReader.read(Array(names.utf8), name: "names.tsv").entries)
    #expect(index.matches(for: "Japan").count == 1 && index.matches(for: "Essen").count == 2)
  }
}
