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

  @Test("An import can be taken out, and leaves the memory as it was")
  func undo() throws {
    try sandbox.write(Fixture.tmx(units: 5), to: "five.tmx")
    let outcome = try memory("import", "five.tmx")
    #expect(outcome.messages == "memory.db: 5 units stored, 0 known already, 0 left out\n")
    #expect(try memory("import", "five.tmx").messages == "memory.db: 0 units stored, 5 known already, 0 left out\n")
    #expect(try memory("remove", "--import", "3").status == 0)
    #expect(try memory("remove", "--import", "2").status == 0)
    #expect(try export() == Fixture.exportOfMemory)
  }

  @Test("Standard input is imported where no file is named, and exported units go to standard output")
  func streams() throws {
    let outcome = try sandbox.run(["memory", "import", "--memory", "other.db"], input: try export())
    #expect(outcome.messages == "other.db: 2 units stored, 0 known already, 0 left out\n")
    #expect(try Fixture.export("other.db", in: sandbox) == export())
  }

  @Test("The export's format follows the file's name")
  func table() throws {
    #expect(try memory("export", "-o", "out.tsv").status == 0)
    #expect(try sandbox.read("out.tsv") == Fixture.pairs)
    #expect(try memory("export", "-o", "out.tmx").status == 0)
    #expect(try sandbox.read("out.tmx").hasPrefix("<?xml"))
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
    #expect(outcome.messages.hasSuffix("memory.db: 1 units stored, 0 known already, 1 left out\n"))
  }

  private func memory(_ arguments: String...) throws -> Sandbox.Outcome {
    try sandbox.run(["memory"] + arguments + ["--memory", "memory.db"])
  }

  private func export() throws -> String { try Fixture.export("memory.db", in: sandbox) }

  private func match(_ sentence: String) throws -> String {
    try sandbox.run(["match", sentence, "--memory", "memory.db", "--format", "tsv"]).output
  }
}
