import Foundation
import Testing

@Suite("Clean a memory")
struct MemoryCleanTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      """
      Am 21. Mai kam er.\tHe came on May 12.
      Die Lage ist ernst.\tDie Lage ist ernst.
      Er kam nicht.\tHe did not come.

      """, to: "pairs.tsv")
    _ = try clean("import", "pairs.tsv")
  }

  private func clean(_ arguments: String...) throws -> Sandbox.Outcome {
    try sandbox.run(["memory"] + arguments + ["--memory", "m.db"])
  }

  @Test("Without a quarantine nothing is changed, and every unit is named with its reason")
  func dryRun() throws {
    let before = try Fixture.export("m.db", in: sandbox)
    let outcome = try clean("clean")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("m.db:1: error dates: 21 became 12"))
    #expect(outcome.output.contains("m.db:2: error untranslated"))
    #expect(outcome.messages == "m.db: 2 units would go; --quarantine FILE.tmx takes them out\n")
    #expect(try Fixture.export("m.db", in: sandbox) == before)
  }

  @Test("Units go to a quarantine with their reasons, and come back as they were")
  func undo() throws {
    #expect(try clean("clean", "--quarantine", "bad.tmx").status == 0)
    #expect(try sandbox.read("bad.tmx").contains("x-satzpaar-quarantine\">dates: 21 became 12<"))
    #expect(try clean("info").output.contains("1 unit"))
    #expect(try clean("clean", "--quarantine", "bad.tmx").status == 73)
    let outcome = try clean("clean", "--undo", "bad.tmx")
    #expect(outcome.messages == "m.db: 2 units put back under new numbers, 0 were there already\n")
    let export = try Fixture.export("m.db", in: sandbox)
    #expect(export.contains("He came on May 12."))
    #expect(!export.contains("quarantine"))
    let again = try clean("clean", "--undo", "bad.tmx")
    #expect(again.messages == "m.db: 0 units put back under new numbers, 2 were there already\n")
    #expect(try Fixture.export("m.db", in: sandbox) == export)
    #expect(try clean("clean", "--undo", "pairs.tsv").status == 65)
  }
}
