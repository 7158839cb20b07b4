import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  struct Case: CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    let message: String

    init(_ command: String, _ status: Int32, _ message: String) {
      arguments = command.split(separator: " ").map(String.init)
      self.status = status
      self.message = message
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test("One line says what is wrong and what to do, and the memory stays as it was", arguments: cases)
  func refusal(of command: Case) throws {
    let sandbox = try Self.sandbox()
    let outcome = try sandbox.run(command.arguments)
    #expect(outcome.status == command.status)
    #expect(outcome.messages == "satzpaar: \(command.message)\n")
    #expect(outcome.output.isEmpty)
    if command.arguments.contains("memory.db") {
      #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
    }
  }

  private static let cases = [
    Case("segment none.txt", 66, "none.txt: no such file; check the path"),
    Case("segment article.txt none.txt", 66, "none.txt: no such file; check the path"),
    Case("glossary check folder", 66, "folder: is a directory; name the files in it"),
    Case("align article.txt none.txt", 66, "none.txt: no such file; check the path"),
    Case("inspect folder", 66, "folder: is a directory; name the files in it"),
    Case("glossary check none.tsv", 66, "none.tsv: no such file; check the path"),
    Case("segment --jsonl none.jsonl", 66, "none.jsonl: no such file; check the path"),
    Case("memory import none.tmx --memory memory.db", 66, "none.tmx: no such file; check the path"),
    Case("memory import pairs.tsv none.tmx --memory memory.db", 66, "none.tmx: no such file; check the path"),

    Case("segment empty.txt", 0, "empty.txt: holds no text; check that it is the right file"),
    Case("segment space.txt", 0, "space.txt: holds no text; check that it is the right file"),
    Case("align empty.txt article.txt", 65, "empty.txt: holds no sentence; give the article and its translation"),
    Case("align article.txt space.txt", 65, "space.txt: holds no sentence; give the article and its translation"),
    Case("inspect empty.txt", 65, "empty.txt: is empty; nothing to read"),
    Case("memory import empty.txt --memory memory.db", 65, "empty.txt: is empty; there is nothing to import"),
    Case(
      "lookup a --glossary empty.txt", 65,
      "empty.txt:1: the glossary is empty; its first line must name the columns, at least de and en"),

    Case(
      "segment latin.txt", 65,
      "latin.txt:2: byte 0xFC is not UTF-8; name the file's encoding, for example --encoding windows-1252"),
    Case(
      "lookup a --glossary latin.txt", 65,
      "latin.txt:2: byte 0xFC is not UTF-8; save the glossary as UTF-8, or take it in with satzpaar glossary import --encoding windows-1252"
    ),
    Case("segment binary.dat", 65, "binary.dat:2: holds a zero byte, so it is no text; give a text file"),
    Case("align zero.txt article.txt", 65, "zero.txt:1: holds a zero byte, so it is no text; give a text file"),
    Case("glossary check binary.dat", 65, "binary.dat:2: holds a zero byte, so it is no text; give a text file"),
    Case(
      "memory import binary.dat --memory memory.db", 65,
      "binary.dat: binary data; give a TMX, XLIFF or PO file, a memory of Trados, Wordfast or Weblate, or a table of pairs"
    ),
    Case(
      "memory import page.html --memory memory.db", 65,
      "page.html: an HTML page; give a TMX, XLIFF or PO file, a memory of Trados, Wordfast or Weblate, or a table of pairs"
    ),

    Case(
      "terms article.txt --glossary short.tsv", 65,
      "short.tsv:3: the row has only 1 column and the header 2; separate them by single tabs, empty ones too"),
    Case(
      "memory import article.txt --memory memory.db", 65,
      "article.txt:1: one column where source and target are needed; set them apart by a tab, a semicolon or a comma"),
    Case(
      "memory import cut.tmx --memory memory.db", 65,
      "cut.tmx:6:7: the file ends in the middle; get it again from where it comes from"),
    Case("inspect cut.tmx", 65, "cut.tmx:6:7: the file ends in the middle; get it again from where it comes from"),
    Case(
      "memory import entity.tmx --memory memory.db", 65,
      #"entity.tmx:1:27: declares the entity "a", which is not safe to read; remove the declaration"#),

    Case("match a --memory article.txt", 65, "article.txt: is no database and no translation memory; check the name"),
    Case(
      "memory import pairs.tsv --memory article.txt", 65,
      "article.txt: is no database and no translation memory; check the name"),
    Case("memory info --memory folder", 65, "folder: is a folder and no translation memory; check the name"),
    Case("memory check --memory empty.txt", 65, "empty.txt: is empty and no translation memory; check the name"),
    Case(
      "concordance a --memory none.db", 66, "none.db: there is no such memory; check the name, or import a file into it"
    ),
    Case("memory import pairs.tsv --memory none/a.db", 73, "none/a.db: its folder does not exist; make it first"),
    Case(
      "memory edit 99 --source a --memory memory.db", 1,
      "memory.db: there is no unit 99; concordance shows the numbers"),
    Case(
      "memory edit 1 --source a --from fr --memory memory.db", 65,
      "memory.db: unit 1 has no text in fr; name its languages with --from and --to"),
    Case(
      "memory remove --import 9 --memory memory.db", 1, "memory.db: there is no import 9; `memory info` lists them"),
    Case(
      "memory export --from fr --memory memory.db", 65,
      "memory.db: holds nothing in fr, only de, en; name the languages with --from and --to, or another memory"
    ),
    Case(
      "memory export --document none --memory memory.db", 1,
      "memory.db: no unit is wanted by all options of memory export; memory info shows what there is"),
    Case(
      "handoff article.txt -o none/project", 73,
      "none/project: the folder cannot be made; check that the folder around it exists and may be written"),
    Case(
      "takeback none --into memory.db", 66,
      "none: is no hand-off of satzpaar; name a folder that the command handoff made"),

    Case("segment article.txt -o none/out.txt", 73, "none/out.txt: its folder does not exist; make it first"),
    Case("segment article.txt -o folder", 73, "folder: is a directory; name a file in it"),
  ]

  @Test(
    "UTF-16 is read with and without a mark, and an 8-bit encoding where it is named",
    arguments: [
      ["marked.txt"], ["unmarked.txt"], ["latin.txt", "--encoding", "windows-1252"],
    ])
  func encodings(arguments: [String]) throws {
    let outcome = try Self.sandbox().run(["segment"] + arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output == "Eins.\nFünf.\n")
  }

  @Test("Of many errors in a glossary the first are shown, and their number")
  func manyErrors() throws {
    let sandbox = try Sandbox()
    try sandbox.write("de\ten\n" + String(repeating: "Panzer\n", count: 100), to: "bad.tsv")
    let outcome = try sandbox.run(["lookup", "Panzer", "--glossary", "bad.tsv"])
    let lines = outcome.messages.split(separator: "\n")
    #expect(outcome.status == 65)
    #expect(lines.count == 21)
    #expect(lines.last == "satzpaar: bad.tsv: and 80 more; satzpaar glossary check bad.tsv shows them all")
  }

  @Test("A sentence of a megabyte is a sentence")
  func longSentence() throws {
    let sandbox = try Sandbox()
    let sentence = String(repeating: "Wort ", count: 200_000) + "Ende."
    try sandbox.write(sentence, to: "long.txt")
    #expect(try sandbox.run(["segment", "long.txt"]).output == sentence + "\n")
  }

  @Test("An output file stays whole when the command fails")
  func outputFile() throws {
    let sandbox = try Self.sandbox()
    try sandbox.write("old", to: "out.txt")
    #expect(try sandbox.run(["segment", "article.txt", "latin.txt", "-o", "out.txt"]).status == 65)
    #expect(try sandbox.run(["segment", "--jsonl", "article.txt", "-o", "out.txt"]).status == 65)
    #expect(try sandbox.read("out.txt") == "old")
  }

  @Test(
    "No output takes the place of an input",
    arguments: [
      "segment article.txt -o article.txt", "terms article.txt -o ./article.txt", "inspect pairs.tsv -o pairs.tsv",
      "check pairs.tsv -o pairs.tsv", "glossary check terms.tsv -o terms.tsv", "translate article.txt -o article.txt",
      "align article.txt pairs.tsv -o pairs.tsv", "glossary export terms.tsv -o terms.tsv",
      "memory subtract memory.db --memory memory.db", "memory merge ./memory.db --memory memory.db",
    ])
  func outputIsInput(command: String) throws {
    let sandbox = try Self.sandbox()
    try sandbox.write(Fixture.glossary, to: "terms.tsv")
    let files = ["article.txt", "pairs.tsv", "terms.tsv"]
    let before = try files.map(sandbox.read)
    let outcome = try sandbox.run(command.split(separator: " ").map(String.init))
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("name another"))
    #expect(try files.map(sandbox.read) == before)
    #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
  }

  @Test("A write-protected file stays as it is")
  func writeProtected() throws {
    let sandbox = try Self.sandbox()
    try sandbox.write("old", to: "out.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: sandbox.url("out.txt").path)
    #expect(try sandbox.run(["segment", "article.txt", "-o", "out.txt"]).status == 73)
    #expect(try sandbox.read("out.txt") == "old")
  }

  @Test("A pipe that has a name is written to")
  func namedPipe() throws {
    let sandbox = try Self.sandbox()
    #expect(mkfifo(sandbox.url("pipe").path, 0o600) == 0)
    let reader = sandbox.process(["segment", "pipe"])
    let result = Pipe()
    reader.standardOutput = result
    try reader.run()
    #expect(try sandbox.run(["segment", "article.txt", "-o", "pipe"]).status == 0)
    reader.waitUntilExit()
    #expect(reader.exit == 0)
    #expect(
      String(decoding: result.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        == "Am 3. März kam Dr. Olaf Scholz.\nEr blieb.\n")
  }

  @Test("Running text is no table of pairs")
  func prose() throws {
    let sandbox = try Self.sandbox()
    try sandbox.write("Er kam, sah, und ging.\nSie blieb, sagte sie.\nAlles gut.\n", to: "prose.txt")
    let outcome = try sandbox.run(["memory", "import", "prose.txt", "--memory", "memory.db"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.hasPrefix("satzpaar: prose.txt:1: running text and no table; "))
    #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
  }

  @Test("A disk without room is exit status 74, and nothing is stored")
  func fullDisk() throws {
    let sandbox = try Self.sandbox()
    let commands = [
      ["segment", "article.txt"], ["match", "Hallo Welt.", "--memory", "memory.db"],
      ["memory", "export", "--memory", "memory.db"], ["align", "article.txt", "article.txt", "--into", "memory.db"],
    ]
    for arguments in commands {
      let outcome = try sandbox.run(arguments, output: "/dev/full")
      #expect(outcome.status == 74)
      #expect(
        outcome.messages.hasSuffix(
          "satzpaar: standard output: no space left on device; make room, nothing was changed\n"))
    }
    #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
  }

  @Test("A reader that has gone is no error, and does not keep pairs out of the memory")
  func closedPipe() throws {
    let sandbox = try Self.sandbox()
    for arguments in [["segment", "article.txt"], ["align", "article.txt", "article.txt", "--into", "new.db"]] {
      let process = sandbox.process(arguments)
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try pipe.fileHandleForReading.close()
      #expect(try process.runToEnd() == 0)
    }
    #expect(try sandbox.run(["memory", "info", "--memory", "new.db"]).output.hasPrefix("new.db: 2 units"))
  }

  @Test(
    "Ctrl-C in an import leaves the memory as it was, and makes none", .timeLimit(.minutes(10)),
    arguments: ["memory.db", "new.db"])
  func interruption(memory: String) throws {
    let sandbox = try Self.sandbox()
    let process = sandbox.process(["memory", "import", "--memory", memory])
    let (input, messages) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardError = messages
    try process.run()
    // More than fits into the pipe: when all is written the import has begun.
    try input.fileHandleForWriting.write(contentsOf: Data(Fixture.tmx(units: 20_000).dropLast(20).utf8))
    process.interrupt()
    process.waitUntilExit()
    #expect(process.exit == 130)
    let message = String(decoding: messages.fileHandleForReading.availableData, as: UTF8.self)
    #expect(message == "satzpaar: interrupted; nothing unfinished was stored, repeat the command\n")
    #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
    #expect(!["", "-wal", "-shm", "-index"].contains { sandbox.exists("new.db\($0)") })
  }

  private static func sandbox() throws -> Sandbox {
    let sandbox = try Fixture.sandbox()
    try FileManager.default.createDirectory(at: sandbox.url("folder"), withIntermediateDirectories: false)
    try sandbox.write("", to: "empty.txt")
    try sandbox.write(" \n\t\n", to: "space.txt")
    try sandbox.write(Data("Eins.\nF".utf8) + [0xFC] + Data("nf.\n".utf8), to: "latin.txt")
    try sandbox.write(Data("Eins.\nFünf.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), to: "unmarked.txt")
    try sandbox.write(Data([0xFF, 0xFE]) + sandbox.bytes("unmarked.txt"), to: "marked.txt")
    try sandbox.write(Data([0x7F, 0x45, 0x0A, 0x00, 0xFF, 0x80]), to: "binary.dat")
    try sandbox.write("Null\u{0}.\n", to: "zero.txt")
    try sandbox.write("<!DOCTYPE html><html></html>", to: "page.html")
    try sandbox.write("de\ten\nPanzer\ttank\nHaubitze\n", to: "short.tsv")
    try sandbox.write(Fixture.tmxHead + "\n<tu><tuv xml:lang=\"de\">\n<seg>Satz\n</seg>", to: "cut.tmx")
    try sandbox.write("<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx/>", to: "entity.tmx")
    return sandbox
  }
}
