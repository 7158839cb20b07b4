import Foundation
import Testing

@Suite("Work on a glossary")
struct GlossaryTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Fixture.sandbox() }

  private func add(_ arguments: String...) throws -> Sandbox.Outcome {
    try sandbox.run(["glossary", "add", "new.tsv"] + arguments)
  }

  @Test("Entries are added in their places, and what is wrong or there already is refused")
  func adding() throws {
    #expect(try add("--de", "Pumpe", "--en", "pump", "--gender", "f").status == 0)
    #expect(try add("--de", "Filter", "--en", "filter", "--note", "in the pump").messages.contains("new.tsv:2:"))
    let table = "de\tgender\ten\tnote\nFilter\t\tfilter\tin the pump\nPumpe\tf\tpump\t\n"
    #expect(try sandbox.read("new.tsv") == table)
    #expect(try add("--de", "Pumpe", "--en", "pump", "--gender", "f").status == 65)
    #expect(try add("--de", "Ventil", "--en", "valve", "--forbidden", "valve").status == 65)
    #expect(try add("--de", "Ven\ttil", "--en", "valve").status == 64)
    #expect(try sandbox.read("new.tsv") == table)
  }

  @Test("A table keeps its byte order mark, and what it cannot hold is refused before it is touched")
  func addingOddly() throws {
    try sandbox.write("\u{FEFF}de\ten\r\nHaus\thouse\r\n", to: "marked.tsv")
    #expect(
      try sandbox.run([
        "glossary", "add", "marked.tsv", "--de", "Baum", "--en", "tree||arbor", "--qa", "strict", "--frequency", "2",
      ]).status == 0)
    let table = "\u{FEFF}de\ten\tqa\tfrequency\r\nBaum\ttree|arbor\tstrict\t2\r\nHaus\thouse\t\t\r\n"
    #expect(try sandbox.read("marked.tsv").utf8.elementsEqual(table.utf8))
    #expect(try sandbox.run(["glossary", "add", "builtin", "--de", "Baum", "--en", "tree"]).status == 64)
    #expect(try add("--de", " ", "--en", "tree").status == 64 && add("--de", "Baum", "--en", "|").status == 64)
    #expect(try add("--de", "Baum", "--en", "tree", "--frequency", "4").status == 64)
  }

  @Test("Of a hundred problems of the same words the first twenty are written, and how many more there are")
  func equalProblems() throws {
    try sandbox.write("de\ten\n" + String(repeating: "Haus\thouse\n", count: 101), to: "equal.tsv")
    let outcome = try sandbox.run(["glossary", "check", "equal.tsv"])
    #expect(outcome.output.split(separator: "\n").count == 22)
    #expect(outcome.output.contains("it is left out: in 80 more lines"))
    #expect(
      try sandbox.run(["glossary", "check", "equal.tsv", "--format", "tsv"]).output.split(separator: "\n").count == 100)
  }

  @Test("Of entries that are added at the same time none is lost")
  func addAtOnce() throws {
    let sandbox = try Sandbox()
    let runs = (0..<8).map { sandbox.process(["glossary", "add", "g.tsv", "--de", "Wort\($0)", "--en", "word\($0)"]) }
    for run in runs {
      run.standardError = FileHandle.nullDevice
      try run.run()
    }
    for run in runs {
      run.waitUntilExit()
      #expect(run.exit == 0)
    }
    #expect(try sandbox.read("g.tsv").split(separator: "\n").count == 9)
  }

  @Test("A mistyped word is not found, but guessed")
  func guess() throws {
    let outcome = try sandbox.run(["lookup", "Generalsekretär", "Bundeskanzlre"])
    #expect(outcome.output.contains("Bundeskanzlre: nothing found; did you mean Bundeskanzler"), "\(outcome.output)")
  }

  @Test("An entry that two glossaries have is shown once, with both places")
  func sameEntry() throws {
    _ = try sandbox.write("de\tpos\tdomain\ten\nFlunsch\tnoun\tfood\tpout\n", to: "a.tsv")
    _ = try sandbox.write("de\tpos\ten\nFlunsch\tnoun\tpout\nFlunsch\tnoun\tgrimace\n", to: "b.tsv")
    let found = try sandbox.run(["lookup", "Flunsch", "--glossary", "a.tsv", "--glossary", "b.tsv", "--format", "tsv"])
    let rows = found.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(rows.map { $0[2] } == ["pout", "grimace"], "\(found.output)")
    #expect(rows.first?.last?.contains("a.tsv:2") == true, "\(found.output)")
    let both = try sandbox.run(["lookup", "allies"]).output
    #expect(both.contains("politics.tsv") && both.split(separator: "\n").count { $0.hasPrefix("Verbündeter") } == 1)
    #expect(both.contains(/politics\.tsv:\d+, dictionary\.tsv:\d+/), "\(both)")
  }

  @Test("A hundred thousand rows of one term are told of in few lines, and used all the same")
  func identicalRows() throws {
    _ = try sandbox.write("de\ten\n" + String(repeating: "Flunsch\tpout\n", count: 100_000), to: "same.tsv")
    let outcome = try sandbox.run(["terms", "--no-names", "--glossary", "same.tsv"], input: "Ein Flunsch.")
    #expect(outcome.status == 0 && outcome.output.contains("pout"))
    let messages = outcome.messages.split(separator: "\n")
    #expect(messages.count < 30 && messages.last?.contains("glossary check same.tsv shows them all") == true)
    let others = (0..<100_000).map { "Flunsch\tpout \($0)\n" }.joined()
    _ = try sandbox.write("de\ten\n" + others, to: "others.tsv")
    #expect(try sandbox.run(["glossary", "check", "others.tsv"]).output.contains("99999 warnings"))
  }

  @Test("A guess comes from the glossaries that were asked, and names another question they can answer")
  func guessOfNamedGlossary() throws {
    _ = try sandbox.write("de\tpos\ten\nFlunsch\tnoun\tpout\n", to: "own.tsv")
    let found = try sandbox.run(["lookup", "Tischx", "Flunch", "--glossary", "own.tsv"])
    #expect(!found.output.contains("Tisch,") && !found.output.contains("Tisch?"), "\(found.output)")
    #expect(found.output.contains("did you mean Flunsch?"), "\(found.output)")
  }

  @Test("What a glossary of one's own has wrong is told once, however many terms are unknown")
  func warningsOnce() throws {
    _ = try sandbox.write("de\ten\tcolor\nFlunsch\tpout\tred\n", to: "own.tsv")
    let outcome = try sandbox.run(["lookup", "Flunch", "Xqzt", "Xqztbahnhof", "--glossary", "own.tsv"])
    #expect(outcome.messages.split(separator: "\n").count == 1, "\(outcome.messages)")
  }

  @Test("In a table an unknown term has a row, and so has each guess")
  func unknownInTable() throws {
    let outcome = try sandbox.run(["lookup", "Xqzt", "Bundeskanzlre", "--format", "tsv"])
    #expect(
      outcome.output == "Xqzt\t\t\tnothing found\t\nBundeskanzlre\tBundeskanzler\t\tdid you mean\t\n",
      "\(outcome.output)")
    #expect(outcome.status == 1)
  }

  @Test("The term that a compound may be a slip of is shown beside its parts")
  func guessBesideParts() throws {
    let outcome = try sandbox.run(["lookup", "Bundsrat"])
    #expect(outcome.output.hasPrefix("Bundsrat: did you mean Bundesrat?\nBundsrat = Bund + rat\n"), "\(outcome.output)")
  }

  @Test(
    "What is transcribed from Cyrillic is told before a guess, with what tables have, and persons with their titles")
  func transcribedNames() throws {
    let outcome = try sandbox.run([
      "lookup", "Iwanow", "Rajon Pokrowsk", "Зеленский", "Herr Müller", "Olaf’s", "Stefans", "Byelections",
      "Frau Prof. Dr. Müller", "Frau Präsidentin", "--format", "tsv",
    ])
    let rows = outcome.output.split(separator: "\n")
    for row in [
      "Iwanow\tIwanow\tIvanov\tRussian press style\t", "Зеленский\tЗеленский\tZelensky\tRussian press style\t",
      "Herr Müller\tHerr Müller\tMr Müller\tunchanged\t",
      "Frau Prof. Dr. Müller\tFrau Prof. Dr. Müller\tProfessor Müller\tunchanged\t",
      "Stefans\tStefans\tStefan\tgiven name\t", "Olaf’s\tOlaf’s\tOlaf\tgiven name\t",
    ] { #expect(rows.contains { $0 == row }, "\(row)") }
    #expect(rows.contains { $0.hasPrefix("Rajon Pokrowsk\tRajon Pokrowsk\tPokrovsk District\ttable names.tsv:") })
    #expect(rows.contains { $0.hasPrefix("Byelections\tNachwahl\t") })
    #expect(!outcome.output.contains("Pokrovzk") && !outcome.output.contains("Ms Pr"))
  }

  @Test("Standard input has an answer for each line, blank and equal ones too")
  func lines() throws {
    let outcome = try sandbox.run(["lookup", "-", "--format", "jsonl"], input: "Haus\n\nXqzt\nHaus\n")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 4 && lines[0] == lines[3] && lines[1].contains(#""term":"""#) && outcome.status == 0)
    let text = try sandbox.run(["lookup", "-"], input: "Xqzt\n\nXqzt\n")
    #expect(text.output == "Xqzt: nothing found\n\nXqzt: nothing found\n" && text.status == 1)
    let empty = try sandbox.run(["lookup", "-"], input: "")
    #expect(empty.status == 1 && empty.messages.contains("nothing to look up"))
  }

  @Test("A domain that no entry has is refused in look-ups too")
  func unknownDomain() throws {
    let outcome = try sandbox.run(["lookup", "Vertrag", "--domain", "nope"])
    #expect(outcome.status == 64 && outcome.messages.contains("no entry has the domain nope; the domains are "))
    #expect(try sandbox.run(["lookup", "Vertrag", "--domain", "diplomacy"]).status == 0)
    _ = try sandbox.write("de\ten\tdomain\nFlunsch\tpout\tmoods\n", to: "own.tsv")
    #expect(try sandbox.run(["lookup", "Flunsch", "--domain", "moods", "--glossary", "own.tsv"]).status == 0)
    #expect(try sandbox.run(["lookup", "Flunsch", "--domain", "law", "--glossary", "own.tsv"]).status == 64)
  }

  @Test(
    "Terms that are not there are told by the exit status, as by other commands",
    arguments: ["text", "json", "jsonl", "tsv"])
  func noTerms(format: String) throws {
    let none = try sandbox.run(["terms", "--format", format], input: "Xqzt.\n")
    #expect(none.status == 1 && none.output.contains("no terms found") == (format == "text"))
    #expect(try sandbox.run(["terms", "--format", format], input: "Das Parlament.\n").status == 0)
    #expect(try sandbox.run(["terms", "--jsonl"], input: #"{"id":1,"text":"Xqzt."}"#).status == 0)
  }

  @Test("German words are no names, and names are found that the program's tables do not have")
  func names() throws {
    let words = try sandbox.run(["lookup", "Wasserwacht", "Watschn", "Stefan Zweig"])
    #expect(words.status == 1 && !words.output.contains("→"), "\(words.output)")
    let names = try sandbox.run(["lookup", "Serhij Hnatjuk", "Tymoschtschuk", "Bretonisch"]).output
    for name in ["Serhiy Hnatyuk", "Tymoshchuk", "Breton"] { #expect(names.contains(name), "\(names)") }
  }

  @Test("In a memory a term is found in its other forms too")
  func formsInMemory() throws {
    _ = try sandbox.write(
      "Der Xqztmeister kam.\tThe xqzt master came.\nDes Xqztmeisters Hut.\tThe hat.\n", to: "pairs.tsv")
    #expect(try sandbox.run(["memory", "import", "pairs.tsv", "--memory", "m.db"]).status == 0)
    let outcome = try sandbox.run(["lookup", "Xqztmeisters", "--memory", "m.db"]).output
    let lines = outcome.split(separator: "\n")
    #expect(lines == ["Des Xqztmeisters Hut.", "  The hat.", "Der Xqztmeister kam.", "  The xqzt master came."])
  }

  @Test("Words in another encoding are refused with an advice that helps")
  func otherEncoding() throws {
    try sandbox.write(Data([0x4D, 0xFC, 0x6C, 0x6C, 0x0A]), to: "words.txt")
    let process = sandbox.process(["lookup", "-"])
    let messages = Pipe()
    process.standardInput = try sandbox.handle(forReading: "words.txt")
    process.standardError = messages
    #expect(try process.runToEnd() == 65)
    let message = String(decoding: try messages.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    #expect(message.contains("give the words in UTF-8"), "\(message)")
  }

  @Test("A compound is explained by its longest parts, in German only")
  func explanation() throws {
    let outcome = try sandbox.run([
      "lookup", "Verfassungsschutzpräsident", "Klimaschutzgesetze", "Rentenversicherungsdebatten",
    ])
    #expect(outcome.output.contains("= Verfassungsschutz + präsident"), "\(outcome.output)")
    #expect(outcome.output.contains("= Rentenversicherung + debatten"), "\(outcome.output)")
    #expect(!outcome.output.contains("press style"), "\(outcome.output)")
  }

  @Test("Words of a phrase that a glossary knows are not proposed for themselves")
  func wordsOfKnownPhrases() throws {
    let text = "Die Russische Föderation liefert die Messstation. Die Russische Föderation schweigt."
    let outcome = try sandbox.run(["glossary", "extract"], input: text)
    #expect(outcome.output.contains("Messstation") && !outcome.output.contains("Föderation\tnoun"), "\(outcome.output)")
  }

  @Test("Where no term is proposed, the file that was named stays as it was")
  func nothingProposed() throws {
    _ = try sandbox.write("mine", to: "terms.tsv")
    let outcome = try sandbox.run(["glossary", "extract", "-o", "terms.tsv"], input: "Und so.")
    #expect(outcome.status == 1 && outcome.messages.contains("terms.tsv was not written"))
    #expect(try sandbox.read("terms.tsv") == "mine")
  }

  @Test("Hits are written in JSON with every character that needs it escaped")
  func json() throws {
    _ = try sandbox.write("de\ten\tnote\tdomain\nRohr\tpipe \"A\" \\\ttwo\u{1} ä\u{7F}\td/e\n", to: "g.tsv")
    let request = #"{"text" : "\u0044as Rohr \"\u00fc\" \/.", "id":7 }"#
    let outcome = try sandbox.run(["terms", "--jsonl", "--no-names", "--glossary", "g.tsv"], input: request)
    let expected =
      #"{"hits":[{"domain":"d/e","end":8,"kind":"exact","nested":false,"note":"two\u0001 ä"# + "\u{7F}"
      + #"","reason":"citation; g.tsv:2","start":4,"status":"preferred","term":"Rohr","text":"Rohr","#
      + #""translations":["pipe \"A\" \\"]}],"id":7}"# + "\n"
    #expect(outcome.output == expected, "\(outcome.messages)")
  }

  @Test("Terms of an article are proposed as a table")
  func extraction() throws {
    let text = "Die Messstation am Ufer wurde erneuert. Die Messstationen melden jede Stunde."
    let outcome = try sandbox.run(["glossary", "extract", "--limit", "1"], input: text)
    #expect(outcome.output.hasPrefix("de\tpos\tgender\tplural\ten\tnote\nMessstation\tnoun\tf\tMessstationen\t\t2"))
  }

  @Test("Terms of an article have the English of the dictionary, and names in full have none")
  func extractionWithEnglish() throws {
    let outcome = try sandbox.run(["glossary", "extract"], input: "Der Gastgeber traf die Autorin Tricia Brelo.")
    #expect(
      outcome.output.contains(
        "\nGastgeber\tnoun\tm\tGastgeber\thost\t1×, English from the dictionary: Der"))
    #expect(outcome.output.contains("\nTricia Brelo\tname\t\t\t\t1×: Der"), "\(outcome.output)")
  }
}
