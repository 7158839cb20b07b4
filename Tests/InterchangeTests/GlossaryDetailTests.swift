import Morphology
import Terminology
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("What stands beside the terms of a glossary")
struct GlossaryDetailTests {
  private func read(_ text: String, name: String = "g.csv") throws(InterchangeError) -> GlossaryFile.Reading {
    try GlossaryFile.read(ByteSource(Array(text.utf8), name: name))
  }

  @Test(
    "The words for a term's status are understood in English and German",
    arguments: [
      ("verboten", GlossaryEntry.Status.forbidden), ("veraltet", .forbidden), ("Abgelehnt", .forbidden),
      ("do not use", .forbidden), ("rejected", .forbidden), ("invalid", .forbidden), ("nicht zugelassen", .forbidden),
      ("zugelassen", .admitted), ("erlaubt", .admitted), ("admittedTerm-admn-sts", .admitted),
      ("bevorzugt", .preferred),
    ])
  func status(word: String, status: GlossaryEntry.Status) throws {
    let reading = try read("de;en;Status\na;b;\(word)\n")
    #expect(reading.entries.map(\.status) == [status] && reading.warnings.isEmpty)
  }

  @Test("A status, gender or part of speech that is not known is named once")
  func unknownWords() throws {
    let reading = try read("de;en;Status;Genus;Wortart\na;b;proposed;x;y\nc;d;proposed;m;n\n")
    #expect(reading.entries.map(\.status) == [.preferred, .preferred])
    #expect(reading.warnings.map(\.line) == [2, 2, 2])
    #expect(reading.warnings[0].message.contains("\"proposed\"") && reading.warnings[0].message.hasSuffix("(2 times)"))
  }

  @Test(
    "German words for parts of speech and genders are understood",
    arguments: [
      ("Substantiv", "Neutrum", PartOfSpeech.noun, GrammaticalGender.neuter), ("Nomen", "sächlich", .noun, .neuter),
      ("Hauptwort", "die", .noun, .feminine), ("Eigenname", "männlich", .name, .masculine),
    ])
  func grammar(word: String, genderWord: String, partOfSpeech: PartOfSpeech, gender: GrammaticalGender) throws {
    let reading = try read("de;en;Geschlecht;Wortart\na;b;\(genderWord);\(word)\n")
    #expect(reading.entries.map(\.term.partOfSpeech) == [partOfSpeech] && reading.warnings.isEmpty)
    #expect(reading.entries.map(\.term.gender) == [gender])
  }

  @Test(
    "A column of yes and no marks forbidden terms, one of words names them",
    arguments: [("FALSCH", "WAHR"), ("nein", "ja"), ("", "x"), ("0", "1"), ("false", "true")])
  func flags(no: String, yes: String) throws {
    let reading = try read("de;en;forbidden\na;b;\(no)\nc;d;\(yes)\n")
    #expect(reading.entries.map(\.status) == [.preferred, .forbidden])
    #expect(reading.entries.map(\.forbiddenTranslations) == [[], []])
    #expect(try read("de;en;verboten\na;b;c|d\n").entries.map(\.forbiddenTranslations) == [["c", "d"]])
    #expect(try read("de;en;en_forbidden\na;b;no\n").entries.map(\.forbiddenTranslations) == [["no"]])
  }

  @Test("What we forbid in OmegaT's glossary comes back as forbidden")
  func omegaT() throws {
    let place = GlossaryEntry.Location(file: "g", line: 1)
    let entries = [
      GlossaryEntry(
        term: Lexeme("Haus", nil), translations: ["house"], forbiddenTranslations: ["hut"], location: place),
      GlossaryEntry(
        term: Lexeme("Hof", nil), translations: ["yard"], status: .forbidden, note: "old; very", location: place),
    ]
    let sink = MemorySink()
    try GlossaryWriter.write(entries, as: .omegaT, to: sink)
    let again = try read(String(decoding: sink.bytes, as: UTF8.self), name: "glossary.utf8").entries
    #expect(again.map(\.withoutPlace) == entries.map(\.withoutPlace))
  }

  @Test("Columns of which nothing is taken are named once, and a line that may be a header is")
  func columns() throws {
    let reading = try read("de;en;Color;note\na;b;red;n\nc;d;blue;n\n")
    #expect(reading.warnings.map(\.message) == ["of the columns \"Color\" nothing is taken"])
    let doubtful = try read("Lemma;Definition\nHaus;house\n")
    #expect(doubtful.warnings.count == 1 && doubtful.warnings[0].message.contains("may name the columns"))
    #expect(try read("Haus;house\nHof;yard\n").warnings.isEmpty)
  }

  @Test("Excel's text with tabs may have line breaks in quotes")
  func quotedLineBreaks() throws {
    let reading = try read(
      "Deutsch\tEnglisch\tNotiz\r\nHaus\thouse\t\"Zeile 1\nZeile 2\"\r\nHof\tyard\t\r\n", name: "g.txt")
    #expect(reading.entries.map(\.term.lemma) == ["Haus", "Hof"])
    #expect(reading.entries.map(\.note) == ["Zeile 1 Zeile 2", nil])
    #expect(try read("\"Haus\thouse\nHof\tyard\n", name: "g.txt").entries.map(\.term.lemma) == ["\"Haus", "Hof"])
  }

  @Test("A tab table of other languages is read by --from and --to")
  func otherLanguages() throws {
    let french = try #require(LanguageTag("fr"))
    let reading = try GlossaryFile.read(ByteSource(Array("de\tfr\nHaus\tmaison\n".utf8), name: "g.tsv"), to: french)
    #expect(reading.entries.map(\.translations) == [["maison"]] && reading.errors.isEmpty)
  }

  @Test(
    "Definition, context and what is said of a translation stay apart through a table and back",
    arguments: TBXWriter.Version.allCases)
  func notes(version: TBXWriter.Version) throws {
    let text = """
      <martif type="TBX" xml:lang="de"><text><body><termEntry id="c"><descrip type="definition">D</descrip>\
      <langSet xml:lang="de"><tig><term>Haus</term><descrip type="context">C</descrip><note>N; M</note></tig></langSet>\
      <langSet xml:lang="en"><tig><term>house</term><note>NE</note><descrip type="context">CE</descrip></tig></langSet>\
      </termEntry></body></text></martif>
      """
    let first = try read(text, name: "t.tbx").entries
    #expect(
      first.map(\.note) == ["N; M; definition: D; context: C; note on house: NE; context of house: CE"])
    let sink = MemorySink()
    _ = try TBXWriter.write(first, from: .german, to: .english, version: version, to: sink)
    let written = String(decoding: sink.bytes, as: UTF8.self)
    for line in [
      "<descrip type=\"definition\">D</descrip>", "<descrip type=\"context\">CE</descrip>", "<note>NE</note>",
      "<note>N; M</note>",
    ] { #expect(written.contains(line)) }
    #expect(!written.contains("partOfSpeech"))
    #expect(try read(written, name: "t.tbx").entries.map(\.withoutPlace) == first.map(\.withoutPlace))
  }

  @Test("How common a word is survives CSV and TBX")
  func frequency() throws {
    let entry = GlossaryEntry(
      term: Lexeme("Haus", .noun), translations: ["house"], frequency: 2, location: .init(file: "g", line: 1))
    let csv = MemorySink()
    try GlossaryWriter.write([entry], as: .csv, to: csv)
    let tbx = MemorySink()
    _ = try TBXWriter.write([entry], from: .german, to: .english, to: tbx)
    for (sink, name) in [(csv, "g.csv"), (tbx, "g.tbx")] {
      #expect(try GlossaryFile.read(ByteSource(sink.bytes, name: name)).entries.map(\.frequency) == [2])
    }
  }

  @Test("Concepts with one id in one file of TBX, or in several files, stay apart")
  func identifiers() throws {
    func concept(_ german: String, _ english: String) -> String {
      "<termEntry id=\"1\"><langSet xml:lang=\"de\"><tig><term>\(german)</term></tig></langSet>"
        + "<langSet xml:lang=\"en\"><tig><term>\(english)</term></tig></langSet></termEntry>"
    }
    let text = "<martif type=\"TBX\"><text><body>\(concept("a", "b"))\(concept("c", "d"))</body></text></martif>"
    let reading = try read(text, name: "t.tbx")
    #expect(reading.entries.map(\.concept) == ["1", "1-2"] && reading.warnings.count == 1)
    var names = ConceptNames()
    var files = [reading.entries, reading.entries]
    #expect(names.makeDistinct(&files[0]).isEmpty)
    #expect(names.makeDistinct(&files[1]).map(\.new) == ["1-3", "1-2-2"])
    #expect(Set(files.joined().map(\.concept)).count == 4)
  }

  @Test("Blanks at the ends of pairs with tabs are theirs")
  func blanks() throws {
    let row = PairTable.Row(source: " a\n", target: "b ")
    let file = try UnitFile(ByteSource(Array(PairTable.line(row).utf8), name: "p.tsv"), from: .german, to: .english)
    #expect(try file.next()?.unit.variants.map(\.segment.text) == [" a\n", "b "])
  }
}
