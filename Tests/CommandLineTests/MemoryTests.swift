import Foundation
import Testing

@Suite("Work with a memory")
struct MemoryTests {
  private let sandbox: Sandbox

  init() throws { sandbox = try Fixture.sandbox() }

  @Test("A pair is added, found, changed and taken out again")
  func editing() throws {
    #expect(try memory("add", "Guten Tag.", "Good day.", "--author", "A. Muster").status == 0)
    #expect(try match("Guten Tag.").contains("\tGood day.\tentry\t"))
    #expect(try memory("edit", "3", "--target", "Hello.").status == 0)
    #expect(try match("Guten Tag.").contains("\tHello.\t"))
    #expect(try memory("remove", "--unit", "3").status == 0)
    #expect(try match("Guten Tag.") == "\n")
    #expect(try memory("check").messages == "memory.db: no damage found\n")
  }

  @Test("A replacement that leaves nothing of a text is refused")
  func replacedByNothing() throws {
    let sandbox = try Fixture.sandbox()
    let outcome = try sandbox.run(["memory", "replace", "Hallo Welt.", "", "--apply", "--memory", "memory.db"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.contains("remove it: satzpaar memory remove --unit 1"))
    #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
  }

  @Test("Pairs that come as lines are stored one by one and answered by their numbers")
  func lines() throws {
    let pairs = "Guten Tag.\tGood day.\nZeile\\tzwei\tline two\nGuten Tag.\tGood day.\n"
    let outcome = try sandbox.run(["memory", "add", "-", "--memory", "memory.db"], input: pairs)
    #expect(outcome.status == 0)
    #expect(outcome.output == "3\n4\n3\n")
    #expect(try match("Guten Tag.").contains("\tGood day.\tentry\t"))
    let wrong = try sandbox.run(["memory", "add", "-", "--memory", "memory.db"], input: "Gut.\tGood.\nallein\n")
    #expect(wrong.status == 65)
    #expect(wrong.output == "5\n")
    #expect(wrong.messages.hasPrefix("satzpaar: standard input:2: this line is no pair"))
  }

  @Test("Phrases that come as lines are answered in their order")
  func phrases() throws {
    #expect(try memory("add", "Guten Tag.", "Good day.").status == 0)
    let arguments = ["concordance", "-", "--memory", "memory.db", "--format", "tsv"]
    let outcome = try sandbox.run(arguments, input: "Tag\nNichts davon\ngood\n")
    #expect(outcome.status == 0)
    #expect(outcome.output == "3\t6-9\tGuten Tag.\tGood day.\t\n\n\n3\t0-4\tGood day.\tGuten Tag.\t\n\n")
    #expect(try sandbox.run(arguments, input: "Nichts davon\n").status == 1)
  }

  @Test("A match is explained where that is wanted")
  func explanation() throws {
    #expect(try memory("add", "Guten alten Tag.", "Good old day.").status == 0)
    let outcome = try sandbox.run(
      ["match", "--memory", "memory.db", "--explain", "--format", "json", "--minimum", "50", "Guten neuen Tag."])
    let explained =
      #""adjustments":[],"differences":[{"query":"neuen","source":"alten"}],"origin":"entry""#
    #expect(outcome.output.contains(explained), "\(outcome.output)")
  }

  @Test("An import can be taken out, and leaves the memory as it was")
  func undo() throws {
    try sandbox.write(Fixture.tmx(units: 5), to: "five.tmx")
    let outcome = try memory("import", "five.tmx")
    #expect(outcome.messages == "memory.db: 5 units read: 5 stored, 0 known already, 0 left out\n")
    let again = try memory("import", "five.tmx")
    #expect(again.messages == "memory.db: 5 units read: 0 stored, 5 known already, 0 left out\n")
    #expect(try memory("remove", "--import", "3").status == 0)
    #expect(try memory("remove", "--import", "2").status == 0)
    #expect(try export() == Fixture.exportOfMemory)
  }

  @Test("A memory that was made for an import that fails is not left behind, one that was there is")
  func failedImport() throws {
    try sandbox.write("<tmx version=\"1.4\"><header srclang=\"de\"/><body><tu>", to: "broken.tmx")
    #expect(try sandbox.run(["memory", "import", "broken.tmx", "--memory", "new.db"]).status == 65)
    let files = try FileManager.default.contentsOfDirectory(atPath: sandbox.url(".").path)
    #expect(!files.contains { $0.hasPrefix("new.db") })
    #expect(try sandbox.run(["memory", "import", "broken.tmx", "--memory", "memory.db"]).status == 65)
    #expect(try export() == Fixture.exportOfMemory)
  }

  @Test("A damaged memory is exported as far as it can be read")
  func damaged() throws {
    try sandbox.write(Fixture.tmx(units: 3000), to: "many.tmx")
    #expect(try memory("import", "many.tmx").status == 0)
    var bytes = try sandbox.bytes("memory.db")
    let middle = bytes.count / 2 / 4096 * 4096
    for place in middle + 8..<middle + 4000 { bytes[place] = 0xFF }
    try sandbox.write(bytes, to: "memory.db")
    let refused = try memory("export", "-o", "out.tmx")
    #expect(refused.status == 65)
    #expect(refused.messages.contains("--lenient"))
    let saved = try memory("export", "--lenient", "-o", "out.tmx")
    #expect(saved.status == 0)
    #expect(saved.messages.contains("cannot be read"))
    let units = try sandbox.read("out.tmx").split(separator: "<tu ").count - 1
    #expect(units > 2500 && units < 3002)
  }

  @Test("What an import or an export is asked by mistake is refused, with what to do")
  func mistakes() throws {
    try sandbox.write(
      """
      msgid ""
      msgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n"

      msgid "yes"
      msgstr "ja"

      """, to: "de.po")
    let messages = try memory("import", "de.po")
    #expect(messages.status == 65)
    #expect(messages.messages.contains("--from en --to de"))
    #expect(try memory("import", "de.po", "--from", "en", "--to", "de").status == 0)
    #expect(try memory("import", "memory.db").messages.contains("memory merge"))
    #expect(try sandbox.run(["inspect", "memory.db"]).messages.contains("memory info"))
    #expect(try memory("export", "--from", "de", "--to", "de").status == 64)
    try sandbox.write(Fixture.tmx(units: 5), to: "five.tmx")
    let other = try memory("import", "five.tmx", "--from", "fr", "--to", "it")
    #expect(other.messages.contains("five.tmx: 5 units are not in fr and it"))
  }

  @Test("Scores and columns of a table that may be meant otherwise are worth a message")
  func doubtfulTable() throws {
    try sandbox.write("eins\tone\t0.5\nzwei\ttwo\t7\ndrei\tthree\t1\tx\n", to: "pairs.tsv")
    let outcome = try memory("import", "pairs.tsv")
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("pairs.tsv:2: the score 7 does not lie between 0 and 1"))
    #expect(outcome.messages.contains("pairs.tsv:3: a row of 4 columns"))
  }

  @Test("A score that is written as 1 passes for 1")
  func roundedScore() throws {
    try sandbox.write("eins\tone\t0.99999976\nzwei\ttwo\t0.9\n", to: "pairs.tsv")
    #expect(try memory("import", "pairs.tsv").status == 0)
    #expect(try memory("export", "--origin", "alignment", "--minimum-score", "1", "-o", "a.tsv").status == 0)
    #expect(try sandbox.read("a.tsv") == "eins\tone\t1.0\n")
  }

  @Test("Standard input is imported where no file is named, and exported units go to standard output")
  func streams() throws {
    let outcome = try sandbox.run(["memory", "import", "--memory", "other.db"], input: try export())
    #expect(outcome.messages == "other.db: 2 units read: 2 stored, 0 known already, 0 left out\n")
    #expect(try Fixture.export("other.db", in: sandbox) == export())
  }

  @Test("The export's format follows the file's name")
  func table() throws {
    #expect(try memory("export", "-o", "out.tsv").status == 0)
    #expect(try sandbox.read("out.tsv") == Fixture.pairs)
    #expect(try memory("export", "-o", "out.tmx").status == 0)
    #expect(try sandbox.read("out.tmx").hasPrefix("<?xml"))
  }

  @Test("An export can be narrowed by text, origin and date; what is left of nothing is an error")
  func narrowedExport() throws {
    #expect(try memory("add", "Guten Tag.", "Good day.").status == 0)
    let count = try memory("export", "-o", "all.tsv").messages
    #expect(count == "all.tsv: 3 units written\n")
    #expect(try memory("export", "--origin", "entry", "-o", "a.tsv").status == 0)
    #expect(try sandbox.read("a.tsv") == "Guten Tag.\tGood day.\n")
    #expect(try memory("export", "--text", "HALLO", "-o", "b.tsv").status == 0)
    #expect(try sandbox.read("b.tsv").hasPrefix("Hallo Welt.\t"))
    #expect(try memory("export", "--since", "2999-01-01", "-o", "c.tsv").status == 1)
    #expect(try memory("export", "--origin", "machine-translation", "-o", "c.tsv").status == 1)
  }

  @Test(
    "What comes in by TMX goes out again: notes, properties, dates, attributes, languages, variants and inline codes")
  func everythingOfTMX() throws {
    let version = try sandbox.run(["--version"]).output.trimmingCharacters(in: .newlines)
    let units = """
      <tu tuid="u1" usagecount="3" lastusagedate="20260104T030405Z" creationdate="20260102T030405Z" creationid="A" \
      changedate="20260103T030405Z" changeid="B" datatype="xml" segtype="sentence">
      <note xml:lang="en">Check &amp; ask.</note>
      <note>Again.</note>
      <prop type="x-client">ACME</prop>
      <prop type="x-satzpaar-document">a.txt</prop>
      <prop type="x-satzpaar-position">4</prop>
      <prop type="x-satzpaar-origin">alignment</prop>
      <prop type="x-satzpaar-score">0.75</prop>
      <prop type="x-context-pre">Davor.</prop>
      <prop type="x-context-post">Danach.</prop>
      <tuv xml:lang="de" creationdate="20260102T030405Z" creationid="C">
      <note>n</note>
      <prop type="x-checked">yes</prop>
      <seg>Ein <bpt i="1" type="bold">&lt;b&gt;</bpt>Satz<ept i="1">&lt;/b&gt;</ept> <ph x="2">&lt;img alt="<sub>Bild</sub>"/&gt;</ph>\
      <it pos="begin">&lt;i&gt;</it><hi type="x">hell</hi><ut>{\\f1}</ut></seg></tuv>
      <tuv xml:lang="en-GB"><seg>A sentence.</seg></tuv>
      <tuv xml:lang="en-US"><seg> A sentence!</seg></tuv>
      <tuv xml:lang="fr"><seg>Une phrase.</seg></tuv>
      </tu>
      <tu tuid="u2" srclang="en">
      <prop type="x-client">ACME</prop>
      <tuv xml:lang="en"><seg>Yes.</seg></tuv>
      <tuv xml:lang="de"><seg>Ja.</seg></tuv>
      </tu>
      <tu tuid="u3" srclang="en">
      <prop type="x-client">Other</prop>
      <tuv xml:lang="en"><seg>Yes.</seg></tuv>
      <tuv xml:lang="de"><seg>Ja.</seg></tuv>
      </tu>
      """
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
      <header creationtool="satzpaar" creationtoolversion="\(version)" segtype="sentence" o-tmf="satzpaar" adminlang="en" \
      srclang="de" datatype="plaintext" creationdate="20231114T221320Z"/>
      <body>
      \(units)
      </body>
      </tmx>

      """
    #expect(try sandbox.run(["memory", "import", "--memory", "rich.db"], input: text).status == 0)
    #expect(try Fixture.export("rich.db", in: sandbox) == text)
  }

  @Test("XLIFF is exported in either version, and imported again")
  func xliff() throws {
    for (version, name) in [("1.2", "one.xlf"), ("2.1", "two.xliff")] {
      #expect(try memory("export", "--xliff", version, "-o", name).status == 0)
      #expect(try sandbox.run(["inspect", name]).output.hasPrefix("\(name): xliff \(version), UTF-8\n"))
      let outcome = try sandbox.run(["memory", "import", "--memory", "\(name).db", name])
      #expect(outcome.messages == "\(name).db: 2 units read: 2 stored, 0 known already, 0 left out\n")
    }
  }

  @Test("SATZPAAR_MEMORY names the memory, and --memory overrides it")
  func environment() throws {
    let named = ["SATZPAAR_MEMORY": "memory.db"]
    #expect(try sandbox.run(["match", "Hallo Welt."], environment: named).status == 0)
    #expect(try sandbox.run(["match", "Hallo Welt.", "--memory", "none.db"], environment: named).status == 66)
  }

  @Test("A memory answers from English too")
  func direction() throws {
    let outcome = try sandbox.run(["match", "Hello world.", "--memory", "memory.db", "--from", "en", "--to", "de"])
    #expect(outcome.output.hasPrefix("100%  Hello world.\n      Hallo Welt.\n"))
  }

  @Test("Of a broken file --lenient keeps the units before the break, and --strict refuses what would be left out")
  func brokenFiles() throws {
    try sandbox.write(String(Fixture.tmx(units: 10).prefix(900)), to: "cut.tmx")
    let lenient = try memory("import", "--lenient", "cut.tmx")
    #expect(lenient.status == 0)
    #expect(lenient.messages.hasPrefix("satzpaar: cut.tmx:"))
    #expect(lenient.messages.contains("units before it that were kept: "))
    try sandbox.write("Ja.\tYes.\n\tNothing.\n", to: "half.tsv")
    let before = try export()
    #expect(try memory("import", "--strict", "half.tsv").status == 65)
    #expect(try export() == before)
    let outcome = try memory("import", "half.tsv")
    #expect(outcome.status == 0)
    #expect(outcome.messages.hasSuffix("memory.db: 2 units read: 1 stored, 0 known already, 1 left out\n"))
  }

  private func memory(_ arguments: String...) throws -> Sandbox.Outcome {
    try sandbox.run(["memory"] + arguments + ["--memory", "memory.db"])
  }

  private func export() throws -> String { try Fixture.export("memory.db", in: sandbox) }

  private func match(_ sentence: String) throws -> String {
    try sandbox.run(["match", sentence, "--memory", "memory.db", "--format", "tsv"]).output
  }

  @Test("A memory that was made for a file that is refused does not stay behind")
  func nothingLeft() throws {
    let sandbox = try Fixture.sandbox()
    try sandbox.write(String(Fixture.tmx(units: 3).dropLast(40)), to: "cut.tmx")
    #expect(try sandbox.run(["memory", "import", "cut.tmx", "--memory", "new.db"]).status == 65)
    #expect(!["", "-wal", "-shm", "-index"].contains { sandbox.exists("new.db" + $0) })
    #expect(try sandbox.run(["memory", "import", "cut.tmx", "--memory", "memory.db"]).status == 65)
    #expect(try Fixture.export("memory.db", in: sandbox) == Fixture.exportOfMemory)
  }

  @Test("A memory of other languages is named when it is asked")
  func otherLanguages() throws {
    let sandbox = try Fixture.sandbox()
    let outcome = try sandbox.run(["match", "Bonjour", "--memory", "memory.db", "--from", "fr"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.hasPrefix("satzpaar: memory.db: holds nothing in fr, only de, en; name the languages"))
  }
}
