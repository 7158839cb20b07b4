import Morphology
import Testing
import UnicodeText

@testable import Terminology

@Suite("Glossary tables")
struct GlossaryReaderTests {
  @Test("are read by the names of their columns, in any order")
  func columns() throws {
    let read = glossary(
      "en\tnote\tde\tpos\tgender\tplural\tforms\ten_forbidden\tqa\tstatus\tid\npresident|head\tweak\tPräsident\tnoun\tm\tPräsidenten\t\tleader\tstrict\tadmitted\tp\n"
    )
    let entry = try #require(read.entries.first)
    #expect(read.problems.isEmpty && read.entries.count == 1)
    #expect(entry.term == Lexeme("Präsident", .noun, gender: .masculine, plural: .form("Präsidenten")))
    #expect(entry.translations == ["president", "head"] && entry.forbiddenTranslations == ["leader"])
    #expect(entry.note == "weak" && entry.isStrict && entry.status == .admitted && entry.concept == "p")
    #expect(entry.location.description == "g.tsv:2")
  }

  @Test("need only German and English, and take byte order marks, CR LF and empty lines")
  func minimal() {
    let read = glossary("\u{FEFF}de\ten\r\n\r\nHaus\thouse\r\n")
    #expect(read.problems.isEmpty)
    #expect(read.entries.map(\.term.lemma) == ["Haus"] && read.entries.map(\.location.line) == [3])
  }

  @Test("have no plural, listed forms and several columns left empty")
  func plurals() {
    let read = glossary("de\tplural\tforms\ten\nNATO\t-\t\tNATO\nDruck\t\tDruck|Drucks\tpressure\n")
    #expect(read.entries.map(\.term.plural) == [.none, .unknown])
    #expect(read.entries[1].term.listedForms == ["Druck", "Drucks"])
  }

  @Test(
    "say what is odd about a table, and how to take in one of another kind",
    arguments: [
      (
        "de,en\nHaus,house\n",
        "g.tsv:1: the header line names no column de and en; the columns de and en are needed and"
      ),
      ("de\ten\n", "g.tsv:1: the glossary holds no terms"),
      ("de\ten\nשלום\tpeace\n", "g.tsv:2: the term \"שלום\" is written from right to left"),
      ("de\ten\nHaus\u{AD}\thouse\n", "g.tsv:2: the term \"Haus\u{AD}\" holds the invisible character U+00AD"),
    ])
  func oddTables(table: String, message: String) {
    #expect(glossary(table).problems.contains { $0.description.hasPrefix(message) }, "\(glossary(table).problems)")
  }

  @Test(
    "report every bad row with its line, and keep the others",
    arguments: [
      ("de\ten\nHaus\nBaum\ttree\n", 2, "only 1 column"),
      ("de\ten\nHaus\thouse\tx\nBaum\ttree\n", 2, "3 columns"),
      ("de\ten\n\thouse\nBaum\ttree\n", 2, "de is empty"),
      ("de\ten\nHaus\t | \nBaum\ttree\n", 2, "en is empty"),
      ("de\ten\nHaus\tho\u{1}use\nBaum\ttree\n", 2, "control character"),
      ("de\tpos\ten\nHaus\tThing\thouse\nBaum\tnoun\ttree\n", 2, "write one of noun"),
      ("de\tgender\ten\nHaus\tx\thouse\nBaum\tm\ttree\n", 2, "write one of m, f, n, pl"),
      ("de\tqa\ten\nHaus\tyes\thouse\nBaum\t\ttree\n", 2, "write strict"),
      ("de\ten\ten_forbidden\nHaus\thouse\thouse\nBaum\ttree\t\n", 2, "en_forbidden"),
    ])
  func badRows(table: String, line: Int, message: String) {
    let read = glossary(table)
    #expect(read.hasErrors && read.problems.count == 1)
    #expect(read.problems.first?.location.line == line)
    #expect(read.problems.first?.message.contains(message) == true)
    #expect(read.entries.map(\.term.lemma) == ["Baum"])
  }

  @Test(
    "need a header",
    arguments: [("", "empty"), ("\n\n", "empty"), ("Haus\thouse\n", "de and en"), ("de\tde\ten\n", "twice")])
  func header(table: String, message: String) {
    let read = glossary(table)
    #expect(read.hasErrors && read.entries.isEmpty)
    #expect(read.problems.contains { $0.message.contains(message) })
  }

  @Test("warn of repeats, contradictions and single letters")
  func warnings() {
    let read = glossary("de\tstatus\ten\nHaus\t\thouse\nHaus\t\thouse\nHaus\tforbidden\thome\nA\t\tA\n")
    #expect(!read.hasErrors && read.entries.count == 3)
    #expect(read.problems.map(\.location.line) == [3, 4, 5])
  }

  @Test(
    "warn of terms that are hardly meant so, and keep them",
    arguments: [("A", "single character"), ("Haus | Hof", "|"), ("\"Haus\"", "quotation marks")])
  func oddities(term: String, message: String) {
    let read = glossary("de\ten\n\(term)\tx\nBaum\ttree\n")
    #expect(read.problems.map(\.description).contains { $0.hasPrefix("g.tsv:2: ") && $0.contains(message) })
    #expect(!read.hasErrors && read.entries.count == 2)
  }

  @Test("say what is wrong with the whole file, or with a line of it that is far too long")
  func unusualFiles() {
    let carriageReturns = glossary("de\ten\rHaus\thouse\rBaum\ttree\r")
    #expect(carriageReturns.problems.map(\.message).contains { $0.contains("carriage return") })
    let text = String(repeating: "x", count: 100_000)
    let long = glossary("de\ten\nHaus\t\(text)\n\(text)\ty\nBaum\ttree\n")
    #expect(long.problems.map(\.location.line) == [2, 3] && long.entries.map(\.term.lemma) == ["Baum"])
    let binary = GlossaryReader.read(Array(0...255) + Array(0...255), name: "g.tsv")
    #expect(binary.hasErrors && binary.entries.isEmpty)
    #expect(glossary("de\tforms\ten\nHaus\tHaus|Ha\tus\thouse\n").problems.map(\.location.line) == [2])
  }

  @Test("say where a line is no UTF-8")
  func encoding() {
    let read = GlossaryReader.read(Array("de\ten\nHaus\thouse\n".utf8) + [0xE4, 0x09, 0x61, 0x0A], name: "g.tsv")
    #expect(read.problems.map(\.description) == ["g.tsv:3: this line is no UTF-8 text; save the glossary as UTF-8"])
    #expect(read.entries.count == 1)
  }

  private static let builtin = Glossary.terms + [.dictionary, .names]

  @Test("carried by the program are without a problem", arguments: builtin.map(\.name))
  func carried(name: String) throws {
    let glossary = try #require(Self.builtin.first { $0.name == name })
    #expect(glossary.problems.isEmpty)
    #expect(glossary.entries.count >= 150)
    #expect(glossary.entries.allSatisfy { !$0.translations.isEmpty })
  }
}
