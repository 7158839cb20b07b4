import Foundation
import Testing

@Suite("Translate, hand off and take back")
struct HandoffCommandTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Fixture.sandbox()
    try sandbox.write("Hallo Welt.\nDie Lage ist sehr ernst.\nEtwas Neues.\n", to: "a.txt")
  }

  @Test("Translate writes XLIFF, a page or rows by the file's name, and the article itself")
  func translate() throws {
    func run(_ arguments: String...) throws -> Sandbox.Outcome {
      try sandbox.run(["translate", "a.txt", "--memory", "memory.db"] + arguments)
    }
    let xliff = try run()
    #expect(xliff.status == 0)
    #expect(
      xliff.output.contains(
        "<target state=\"needs-review-translation\" state-qualifier=\"exact-match\">Hello world.</target>"))
    #expect(xliff.output.contains("<alt-trans match-quality="))
    #expect(try run("-o", "a.html").status == 0)
    #expect(try sandbox.read("a.html").contains("Hello world."))
    #expect(try run("-o", "a.tsv").status == 0)
    #expect(try sandbox.read("a.tsv").hasPrefix("Hallo Welt.\tHello world.\t100\timport\t\n"))
    #expect(try run("--in-place").output == "Hello world.\nDie Lage ist sehr ernst.\nEtwas Neues.\n")
  }

  @Test("A hand-off is a complete project, is not written over, and comes back")
  func handoff() throws {
    let made = try sandbox.run(["handoff", "a.txt", "--memory", "memory.db", "-o", "project"])
    #expect(made.status == 0)
    #expect(made.messages.hasPrefix("project: 3 segments, 1 with an exact match, 1 with others"))
    for file in ["omegat.project", "source/a.txt.xlf", "tm/auto/exact.tmx", "tm/fuzzy.tmx", "glossary/terms.utf8"] {
      #expect(sandbox.exists("project/\(file)"), "\(file)")
    }
    let again = try sandbox.run(["handoff", "a.txt", "--memory", "memory.db", "-o", "project"])
    #expect(again.status == 74)
    #expect(again.messages.contains("project: exists already"))
    #expect(try sandbox.run(["takeback", "project", "--into", "new.db"]).status == 66)
    let saved = try sandbox.read("project/tm/auto/exact.tmx")
    try sandbox.write(saved, to: "project/omegat/project_save.tmx")
    let back = try sandbox.run(["takeback", "project", "--into", "new.db"])
    #expect(back.status == 0)
    #expect(back.messages == "new.db: 1 of 3 segments taken back (1 new, 0 known already), 2 not translated\n")
    #expect(try Fixture.export("new.db", in: sandbox).contains("Hello world."))
  }
}
