import Morphology
import Terminology
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Tables of terms from other tools")
struct GlossaryTableTests {
  private func read(_ bytes: [UInt8], name: String = "g.csv") throws(InterchangeError) -> [GlossaryEntry] {
    try GlossaryFile.read(ByteSource(bytes, name: name)).entries
  }

  private func pairs(_ text: String, name: String = "g.csv") throws(InterchangeError) -> [String] {
    try read(Array(text.utf8), name: name).map { "\($0.term.lemma)=\($0.translations.joined(separator: "|"))" }
  }

  private func table(_ text: String) throws(InterchangeError) -> SeparatedTable {
    try SeparatedTable(.init(content: text, encoding: .utf8, file: "g.csv"), from: .german, to: .english)
  }

  @Test(
    "The columns are found whatever sets them apart and whatever they are called",
    arguments: [
      ("Brücke,bridge\nStraße,road\n", ["Brücke=bridge", "Straße=road"]),
      ("Brücke;bridge\n", ["Brücke=bridge"]),
      ("Brücke|bridge\nStraße|road\n", ["Brücke=bridge", "Straße=road"]),
      ("Brücke\tbridge\n", ["Brücke=bridge"]),
      ("sep=;\nBrücke;bridge\n", ["Brücke=bridge"]),
      ("Deutsch;Englisch\nBrücke;bridge\n", ["Brücke=bridge"]),
      ("English;German\nbridge;Brücke\n", ["Brücke=bridge"]),
      ("ID,Quelle,Ziel\n1,Brücke,bridge\n", ["Brücke=bridge"]),
      ("source,target,context\nBrücke,bridge,x\n", ["Brücke=bridge"]),
      ("Entry_ID;German_Germany;Term_Info;English_United States\n1;Brücke;;bridge\n", ["Brücke=bridge"]),
      ("fr;de;en\npont;Brücke;bridge\n", ["Brücke=bridge"]),
      ("German_Germany_Def;German_Germany;English_Def;English\nein Bau;Brücke;a building;bridge\n", ["Brücke=bridge"]),
      ("Deutsch (Österreich);Englisch (Vereinigtes Königreich)\nJänner;January\n", ["Jänner=January"]),
      ("Term [de];Status [de];Term [en]\nBrücke;;bridge\n", ["Brücke=bridge"]),
      ("Term DE;Term EN\nBrücke;bridge\n", ["Brücke=bridge"]),
      ("Benennung (DE);Definition;Benennung (EN)\nBrücke;x;bridge\n", ["Brücke=bridge"]),
      ("Quellsegment;Zielsegment;Datum\nBrücke;bridge;1.2.2020\n", ["Brücke=bridge"]),
      ("ID\tSource - German\tTarget - English\n1\tBrücke\tbridge\n", ["Brücke=bridge"]),
      ("identifier,source_string,translation\nk,Brücke,bridge\n", ["Brücke=bridge"]),
      ("term;description;en;en_description\nBrücke;x;bridge;y\n", ["Brücke=bridge"]),
      ("de,de,en\nBrücke,Steg,bridge\n", ["Brücke=bridge", "Steg=bridge"]),
      ("de-DE,en-GB,en-US\nFarbe,colour,color\n", ["Farbe=colour|color"]),
      ("Brücke,bridge,de,en\nroad,Straße,en-US,de\n", ["Brücke=bridge", "Straße=road"]),
      ("Source language;Target language;Source term;Target term\nde;en;Brücke;bridge\n", ["Brücke=bridge"]),
    ])
  func columns(text: String, expected: [String]) throws { #expect(try pairs(text) == expected) }

  @Test("Quotes hold delimiters, line breaks and doubled quotes, and only where a field begins with one")
  func quotes() throws {
    let table = try read(Array("\"Größe, Breite\",\"size\nwidth\"\n\"\"\"kde\"\"\",a \"b\" c\n".utf8))
    #expect(table.map(\.term.lemma) == ["Größe, Breite", "\"kde\""])
    #expect(table.map(\.translations) == [["size width"], ["a \"b\" c"]])
  }

  @Test("Runs of white space and control characters are one blank, as in TBX")
  func blanks() throws {
    let text = "Haus\tho\u{1}use\n  alte   Brücke \told\u{A0}\u{7F} bridge\n\u{1}\tnothing\n"
    let reading = try GlossaryFile.read(ByteSource(Array(text.utf8), name: "g.txt"))
    #expect(reading.entries.map(\.term.lemma) == ["Haus", "alte Brücke"])
    #expect(reading.entries.map(\.translations) == [["ho use"], ["old bridge"]])
    #expect(reading.warnings.map(\.line) == [3])
    let ding = try GlossaryFile.readDing(ByteSource(Array("Haus {n} :: ho\u{1}use\n\u{1} :: x\n".utf8), name: "d.txt"))
    #expect(ding.entries.map(\.translations) == [["ho use"]] && ding.warnings.map(\.line) == [2])
    let first = MemorySink()
    let second = MemorySink()
    _ = try TBXWriter.write(reading.entries, from: .german, to: .english, to: first)
    let again = try GlossaryFile.read(ByteSource(first.bytes, name: "g.tbx"))
    _ = try TBXWriter.write(again.entries, from: .german, to: .english, to: second)
    #expect(first.bytes == second.bytes)
  }

  @Test("A first line that is no header, for it is far too long or has far too many cells, is a row")
  func hugeFirstLine() throws {
    let cell = "de" + String(repeating: " x", count: 200)
    #expect(try pairs("\(cell)\ten\n", name: "g.txt") == ["\(cell)=en"])
    let many = "de\ten" + String(repeating: "\tx", count: 1000)
    #expect(try pairs(many + "\n", name: "g.txt") == ["de=en"])
  }

  @Test("Rows that say the same twice, terms that are texts and cells without a column are named with their lines")
  func odd() throws {
    let long = String(repeating: "Haus", count: 200)
    let text = "de;en\nHaus;house\nHaus;house\n\(long);x\nBaum;tree;shrub\nHaus;house\n"
    let reading = try GlossaryFile.read(ByteSource(Array(text.utf8), name: "g.csv"))
    #expect(reading.entries.map(\.term.lemma) == ["Haus", "Baum"])
    #expect(reading.warnings.map(\.line) == [3, 4, 5])
    #expect(reading.warnings[0].message.contains("2 times") && reading.warnings[2].message.contains("3 cells"))
  }

  @Test("A quote that is never closed is an error with its line")
  func unclosedQuote() throws {
    let error = try #require(throws: InterchangeError.self) { try pairs("a;b\n\"c;d\ne;f\n") }
    #expect(error.line == 2 && error.code == .malformed)
  }

  @Test("One column is no table")
  func oneColumn() throws {
    let error = try #require(throws: InterchangeError.self) { try pairs("Brücke\n") }
    #expect(error.code == .malformed && error.message.contains("one column"))
  }

  @Test("Excel's Unicode text is UTF-16 with tabs, in which quotes are taken off")
  func unicodeText() throws {
    let table = try read([0xFF, 0xFE] + utf16("\"eine \"\"Brücke\"\"\"\tbridge\r\n"), name: "g.txt")
    #expect(table.map(\.term.lemma) == ["eine \"Brücke\""])
  }

  @Test("OmegaT's glossaries have comments, and rows without a translation are left out")
  func omegaT() throws {
    let text = "# Glossary -*- coding: utf-8 -*-\nBrücke\tbridge\tover water\n\n\t\nStraße\n"
    let reading = try GlossaryFile.read(ByteSource(Array(text.utf8), name: "glossary.txt"))
    #expect(reading.entries.map(\.note) == ["over water"])
    #expect(reading.entries.map(\.location.line) == [2])
    #expect(reading.warnings.map(\.line) == [4])
  }

  @Test("What begins with # is a comment in a glossary, and a pair in a table of pairs")
  func comments() throws {
    let text = "# Punkt eins.\t# Point one.\nHaus\thouse\n#! Baum\t#! tree\n# Anmerkung\n# leer\t\n"
    #expect(try pairs(text, name: "g.txt") == ["Haus=house"])
    let file = try UnitFile(ByteSource(Array(text.utf8), name: "p.tsv"), from: .german, to: .english)
    var sources: [String] = []
    while let (unit, _) = try file.next() { sources.append(unit.variants[0].segment.text) }
    #expect(sources == ["# Punkt eins.", "Haus", "#! Baum"])
    #expect(file.report.findings.isEmpty && file.report.unitsLeftOut == 0)
    let inspection = try FileInspector().inspect(ByteSource(Array(text.utf8), name: "p.tsv"))
    #expect(inspection.counts["pairs"] == 3 && inspection.counts["terms"] == 1)
    #expect(try pairs("# source\ttarget\n# alt\told\nHaus\thouse\n", name: "g.txt") == ["Haus=house"])
  }

  @Test(
    "Cells that a spreadsheet would run are escaped and come back",
    arguments: ["=1+2", "+49", "-lich", "@a", "\tx", "plain", "a\"b", "a\"\u{305}b"])
  func formulas(cell: String) {
    let line = DelimitedText.line([cell, "x"])
    let fields = DelimitedText.records(line, .comma).records[0].fields.map(DelimitedText.withoutApostrophe)
    #expect(fields == [cell, "x"])
    #expect(!line.hasPrefix("=") && !line.hasPrefix("+") && !line.hasPrefix("-") && !line.hasPrefix("@"))
  }

  @Test("A glossary comes back from each of the formats with all that the format holds")
  func roundTrips() throws {
    let entries = Glossary.sample
    for (format, name) in [(GlossaryWriter.Format.table, "g.tsv"), (.csv, "g.csv")] {
      let sink = MemorySink()
      try GlossaryWriter.write(entries, as: format, to: sink)
      #expect(try read(sink.bytes, name: name).map(\.withoutPlace) == entries.map(\.withoutPlace))
    }
    let sink = MemorySink()
    try GlossaryWriter.write(entries, as: .omegaT, to: sink)
    let text = String(decoding: sink.bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("# Glossary in tab-separated format -*- coding: utf-8 -*-\nBrücke\tbridge\ttraffic; a note\n"))
    #expect(text.contains("Brücke\tviaduct\tdo not use\n"))
  }

  @Test("memoQ's synonyms have columns of their own, and its mark for forbidden terms is understood")
  func memoQ() throws {
    let text = """
      Entry_ID;German_Def;German;Term_Info;English;Term_Info;English;Term_Info
      1;ein Bau;Brücke;CasePermissive;span;"CasePermissive;HalfPrefix;Forbidden";bridge;CasePermissive
      2;;Steg;"CaseSense;Forbidden";footbridge;;jetty;
      3;;Damm;;levee;Forbidden;;

      """
    let reading = try GlossaryFile.read(ByteSource(Array(text.utf8), name: "g.csv"))
    #expect(reading.entries.map(\.term.lemma) == ["Brücke", "Steg", "Damm"])
    #expect(reading.entries.map(\.translations) == [["bridge"], ["footbridge", "jetty"], ["levee"]])
    #expect(reading.entries.map(\.forbiddenTranslations) == [["span"], [], []])
    #expect(reading.entries.map(\.status) == [.preferred, .forbidden, .forbidden])
    #expect(reading.entries.map(\.note) == ["definition: ein Bau", nil, nil])
    #expect(reading.warnings.isEmpty)
  }

  @Test("Weblate's rows that are marked fuzzy are left out, and named")
  func weblate() throws {
    let text = "location,source,target,id,fuzzy,context\n,Brücke,bridge,,False,\n,Steg,pier,,True,\n,Damm,dam,,,\n"
    let file = try UnitFile(ByteSource(Array(text.utf8), name: "g.csv"), from: .german, to: .english)
    var sources: [String] = []
    while let (unit, _) = try file.next() { sources.append(unit.variants[0].segment.text) }
    #expect(sources == ["Brücke", "Damm"])
    #expect(file.report.unitsLeftOut == 1 && file.report.findings.filter(\.concernsUnits).map(\.line) == [3])
    #expect(
      file.report.findings.contains {
        $0.message == "of the columns \"location\", \"context\", \"id\" nothing is taken"
      })
  }

  @Test("A table of other languages gives nothing, and says which languages it has")
  func otherLanguages() throws {
    let table = try table("fr,en\nmaison,house\narbre,tree\n")
    #expect(table.rows.isEmpty && table.findings["left out"] == 2)
    #expect(table.findings.all.first?.message.hasPrefix("the columns are in fr, en, not in de and en") == true)
    #expect(try self.table("Deutsch,German\nFranzösisch,French\n").rows.count == 2)
  }

  @Test("Carriage returns alone end lines, where there are no line feeds")
  func carriageReturns() throws {
    #expect(try table("de,en\rHaus,house\rBaum,tree\r").rows.map(\.source) == ["Haus", "Baum"])
  }

  @Test("A table without rows says so")
  func noRows() throws {
    #expect(try table("de,en\n").findings["empty"] == 1)
  }

  @Test("Inspecting counts all rows, those with terms, and the pairs")
  func inspection() throws {
    let text = "Deutsch;Englisch\nBrücke;bridge\nBrücke;bridge\nStraße;\n=cmd|x;y\n"
    let inspection = try FileInspector().inspect(ByteSource(Array(text.utf8), name: "g.csv"))
    #expect(inspection.counts == ["rows": 5, "terms": 3, "pairs": 2])
    #expect(inspection.languages == ["de", "en"])
    #expect(inspection.warnings.map(\.line) == [4, 5])
  }
}

extension Glossary {
  /// Entries with everything that an entry can have.
  static let sample: [GlossaryEntry] = {
    let place = GlossaryEntry.Location(file: "g", line: 1)
    return [
      GlossaryEntry(
        concept: "bridge", term: Lexeme("Brücke", .noun, gender: .feminine, plural: .form("Brücken")),
        translations: ["bridge", "span"], forbiddenTranslations: ["viaduct"], domain: "traffic", isStrict: true,
        note: "a note", source: "us", location: place),
      GlossaryEntry(
        concept: "bridge", term: Lexeme("Überführung", .noun, gender: .feminine, plural: .none),
        translations: ["bridge"], status: .forbidden, domain: "building", location: place),
      GlossaryEntry(
        concept: "12",
        term: Lexeme("Vereinte Nationen", .name, gender: .plural, listedForms: ["Vereinte Nationen", "VN"]),
        translations: ["United Nations"], status: .admitted, location: place),
      GlossaryEntry(
        term: Lexeme("in Kraft treten", .phrase), translations: ["come into force"], note: "see: law; § 1 <b> & c",
        location: place),
    ]
  }()
}

extension GlossaryEntry {
  var withoutPlace: GlossaryEntry {
    var entry = self
    entry.location = .init(file: "", line: 0)
    return entry
  }
}
