import Foundation
import Testing

@Suite("What the commands write")
struct FormatTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let text: String
    let json: String
    let jsonl: String
    let tsv: String

    init(_ arguments: String..., text: String, json: String, jsonl: String? = nil, tsv: String) {
      self.arguments = arguments
      self.text = text
      self.json = json
      self.jsonl = jsonl ?? json
      self.tsv = tsv
    }

    var testDescription: String { arguments.joined(separator: " ") }

    var formats: [(name: String, output: String)] {
      [("text", text), ("json", json), ("jsonl", jsonl), ("tsv", tsv)]
    }
  }

  @Test("Every format of a command is what the manual says, without color where no terminal reads it", arguments: cases)
  func formats(of command: Case) throws {
    let sandbox = try Fixture.sandbox()
    for (format, expected) in command.formats {
      let outcome = try sandbox.run(command.arguments + ["--format", format], environment: ["TERM": "xterm-256color"])
      #expect(outcome.output == expected + "\n", "\(format)")
      #expect(outcome.messages.isEmpty)
      #expect(outcome.status == 0)
    }
  }

  @Test("A file that is named gets what standard output would, and nothing else is left beside it")
  func outputFile() throws {
    let sandbox = try Fixture.sandbox()
    let before = Set(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path))
    let process = sandbox.process(["match", "Hallo Welt.", "--memory", "memory.db", "--format", "tsv", "-o", "result"])
    #expect(try process.runToEnd() == 0)
    #expect(try sandbox.read("result") == "100.00\tHallo Welt.\tHello world.\timport\texact\n\n")
    let after = Set(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path))
    #expect(after.subtracting(before) == ["result"])
  }

  private static let cases = [
    Case(
      "segment", "article.txt",
      text: "Am 3. März kam Dr. Olaf Scholz.\nEr blieb.",
      json: """
        {"file":"article.txt","sentences":[{"end":31,"rule":"plain end","start":0,"text":"Am 3. März kam Dr. Olaf Scholz."},\
        {"end":41,"rule":"line break","start":32,"text":"Er blieb."}]}
        """,
      jsonl: """
        {"end":31,"file":"article.txt","rule":"plain end","start":0,"text":"Am 3. März kam Dr. Olaf Scholz."}
        {"end":41,"file":"article.txt","rule":"line break","start":32,"text":"Er blieb."}
        """,
      tsv: """
        0\t31\tplain end\tAm 3. März kam Dr. Olaf Scholz.\tarticle.txt
        32\t41\tline break\tEr blieb.\tarticle.txt
        """),
    Case(
      "terms", "terms.txt", "--glossary", "glossary.tsv", "--no-names",
      text: """
        1  Die Verbündeten tagten.
            Verbündeten  →  ally, partner  (Verbündete: adjectival noun; glossary.tsv:2)
        """,
      json: """
        {"file":"terms.txt","hits":[{"end":15,"kind":"inflected","nested":false,"reason":"adjectival noun; glossary.tsv:2",\
        "start":4,"status":"preferred","term":"Verbündete","text":"Verbündeten","translations":["ally","partner"]}]}
        """,
      jsonl: """
        {"end":15,"file":"terms.txt","kind":"inflected","nested":false,"reason":"adjectival noun; glossary.tsv:2",\
        "start":4,"status":"preferred","term":"Verbündete","text":"Verbündeten","translations":["ally","partner"]}
        """,
      tsv:
        "4\t15\tVerbündeten\tVerbündete\tinflected\tally|partner\tadjectival noun; glossary.tsv:2\tterms.txt\tfalse\tpreferred\t"
    ),
    Case(
      "lookup", "Lagen", "--glossary", "glossary.tsv",
      text: "Lage  →  situation  (noun, f, plural Lagen)\n    Lagen: plural; glossary.tsv:3",
      json: """
        {"concordance":[],"entries":[{"de":"Lage","en":["situation"],"forbidden":[],"form":"Lagen: plural","gender":"f",\
        "location":"glossary.tsv:3","partOfSpeech":"noun","plural":"Lagen","side":"de","status":"preferred"}],"names":[],"parts":[],\
        "suggestions":[],"term":"Lagen"}
        """,
      tsv: "Lagen\tLage\tsituation\tLagen: plural\tglossary.tsv:3"),
    Case(
      "name", "Berlin", "--rules-only",
      text: "Berlin  →  Berlin  (unchanged)",
      json: #"{"candidates":[{"reason":"unchanged","text":"Berlin"}],"name":"Berlin"}"#,
      tsv: "Berlin\tBerlin\tunchanged"),
    Case(
      "align", "terms.txt", "terms.txt", "--from", "de", "--to", "de",
      text: "1.00  Die Verbündeten tagten.\n      Die Verbündeten tagten.",
      json: """
        {"document":"terms.txt","pairs":[{"score":1,"source":"Die Verbündeten tagten.",\
        "target":"Die Verbündeten tagten."}]}
        """,
      jsonl:
        #"{"document":"terms.txt","score":1,"source":"Die Verbündeten tagten.","target":"Die Verbündeten tagten."}"#,
      tsv: "Die Verbündeten tagten.\tDie Verbündeten tagten.\t1.00"),
    Case(
      "match", "Die Lage ist ernst.", "--memory", "memory.db",
      text: "100%  Die Lage ist ernst.\n      The situation is serious.\n      exact",
      json: """
        {"matches":[{"origin":"import","reason":"exact","score":100,"source":"Die Lage ist ernst.",\
        "target":"The situation is serious."}],"text":"Die Lage ist ernst."}
        """,
      tsv: "100.00\tDie Lage ist ernst.\tThe situation is serious.\timport\texact\n"),
    Case(
      "concordance", "lage", "--memory", "memory.db",
      text: "Die Lage ist ernst.\n    The situation is serious.\n    unit 2",
      json: """
        {"hits":[{"language":"de","places":[{"end":8,"start":4}],"text":"Die Lage ist ernst.",\
        "translation":"The situation is serious.","translationPlaces":[],"unit":2}],"phrase":"lage","total":1}
        """,
      jsonl: """
        {"language":"de","places":[{"end":8,"start":4}],"text":"Die Lage ist ernst.",\
        "translation":"The situation is serious.","translationPlaces":[],"unit":2}
        """,
      tsv: "2\t4-8\tDie Lage ist ernst.\tThe situation is serious.\t"),
    Case(
      "inspect", "pairs.tsv",
      text: "pairs.tsv: table, UTF-8\n  pairs: 2\n  rows: 2\n  terms: 2",
      json: """
        {"counts":{"pairs":2,"rows":2,"terms":2},"encoding":"UTF-8","errors":[],"file":"pairs.tsv","format":"table","languages":[],"warnings":[]}
        """,
      tsv: "pairs.tsv\ttable\tpairs\t2\npairs.tsv\ttable\trows\t2\npairs.tsv\ttable\tterms\t2"),
  ]

  @Test(
    "What is said of several things in JSON is one array, and of one its element",
    arguments: [
      ["segment", "article.txt", "terms.txt"], ["terms", "terms.txt", "article.txt"],
      ["inspect", "pairs.tsv", "terms.txt"],
      ["lookup", "Verbündeter", "Lage"], ["name", "Kiew", "Mailand"], ["split", "Haustür", "Brücke"],
      ["glossary", "check", "glossary.tsv", "glossary.tsv"], ["match", "Hallo Welt.", "Die Lage."],
    ])
  func arrays(command: [String]) throws {
    let sandbox = try Fixture.sandbox()
    func json(_ asked: [String]) throws -> Any {
      let options = ["--format", "json"] + (command[0] == "match" ? ["--memory", "memory.db"] : [])
      let output = try sandbox.run(command.dropLast(2) + asked + options).output
      return try JSONSerialization.jsonObject(with: Data(output.utf8))
    }
    let alone = try command.suffix(2).map { try #require(try json([$0]) as? NSDictionary) }
    #expect(try json(command.suffix(2)) as? NSArray == alone as NSArray)
  }

  @Test("Lines that are asked on standard input are answered by one JSON array, however many there are")
  func arraysOfLines() throws {
    let sandbox = try Fixture.sandbox()
    for input in ["", "Hallo Welt.\n", "Hallo Welt.\nNichts.\n"] {
      let count = input.split(separator: "\n").count
      for command in [["match"], ["concordance", "-"], ["lookup", "-"]] {
        let outcome = try sandbox.run(
          command + ["--format", "json"], input: input, environment: ["SATZPAAR_MEMORY": "memory.db"])
        let array = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [Any]
        #expect(array?.count == count, "\(command)")
      }
    }
  }

  @Test("The differences of two memories are one JSON array")
  func difference() throws {
    let sandbox = try Fixture.sandbox()
    try sandbox.write(sandbox.bytes("memory.db"), to: "other.db")
    func diff() throws -> Sandbox.Outcome {
      try sandbox.run(["memory", "diff", "other.db", "--memory", "memory.db", "--format", "json"])
    }
    #expect(try diff().output == "[]\n")
    #expect(try sandbox.run(["memory", "add", "Neu.", "New.", "--memory", "other.db"]).status == 0)
    #expect(try diff().output == #"[{"only":"there","texts":["Neu.","New."],"unit":3}]"# + "\n")
    #expect(try diff().status == 1)
  }

  @Test("Rows and lines name the file that they are from", arguments: ["segment", "terms"])
  func files(command: String) throws {
    let sandbox = try Fixture.sandbox()
    let rows = try sandbox.run([command, "article.txt", "-", "--format", "tsv"], input: "Das Bündnis.\n")
    let column = command == "segment" ? 4 : 7
    let names = rows.output.split(separator: "\n").map { $0.split(separator: "\t")[column] }
    #expect(names.first == "article.txt" && names.last == "standard input")
  }

  @Test(
    "A glossary's problems are listed in every format, with exit status 65",
    arguments: [
      ("text", "bad.tsv:2: error: the row has only 1 column"),
      ("tsv", "bad.tsv\t2\terror\tthe row has only 1 column"),
      ("json", #""problems":[{"line":2,"message":"the row has only 1 column"#),
      ("jsonl", #""problems":[{"line":2,"message":"the row has only 1 column"#),
    ])
  func glossaryCheck(format: String, expected: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("de\ten\nPanzer\n", to: "bad.tsv")
    let outcome = try sandbox.run(["glossary", "check", "bad.tsv", "--format", format])
    #expect(outcome.status == 65)
    #expect(outcome.output.contains(expected))
  }

  @Test("The built-in glossaries have no errors")
  func builtin() throws {
    #expect(try Sandbox().run(["glossary", "check", "builtin"]).status == 0)
  }

  @Test(
    "A memory says what it holds, in every format",
    arguments: [
      (
        "text",
        ["memory.db: 2 units, 4 variants, ", "  languages: de 2, en 2\n", "1: pairs.tsv, 2 units, 20231114T221320Z"]
      ),
      ("tsv", ["units\t\t2\n", "language\tde\t2\n", "import\t1\t2\tpairs.tsv\t20231114T221320Z\n"]),
      ("json", [#""units":2,"#, #""languages":[{"count":2,"name":"de"},{"count":2,"name":"en"}]"#]),
      (
        "jsonl",
        [#""units":2,"#, #""imports":[{"date":"20231114T221320Z","description":"pairs.tsv","number":1,"units":2}]"#]
      ),
    ])
  func memoryInfo(format: String, expected: [String]) throws {
    let outcome = try Fixture.sandbox().run(["memory", "info", "--memory", "memory.db", "--format", format])
    #expect(outcome.status == 0)
    for part in expected { #expect(outcome.output.contains(part)) }
  }

  @Test("Every boundary and every refused one is explained")
  func explanation() throws {
    let outcome = try Fixture.sandbox().run(["segment", "--explain", "article.txt"])
    #expect(outcome.output.hasPrefix("~  Am 3.| März kam"))
    #expect(outcome.output.contains("\n     date: "))
    #expect(outcome.output.contains("|  kam Dr. Olaf Scholz. Er blieb.|"))
  }
}
