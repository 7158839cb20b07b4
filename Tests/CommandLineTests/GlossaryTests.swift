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

  @Test("Terms of an article are proposed as a table")
  func extraction() throws {
    let text = "Die Messstation am Ufer wurde erneuert. Die Messstationen melden jede Stunde."
    let outcome = try sandbox.run(["glossary", "extract", "--limit", "1"], input: text)
    #expect(outcome.output.hasPrefix("de\tpos\tgender\tplural\ten\tnote\nMessstation\tnoun\tf\tMessstationen\t\t2"))
  }
}
