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

  @Test("A page that is not in UTF-8 says of its translation that it is")
  func encodings() throws {
    let page = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><html><head><META http-equiv=\"Content-Type\" "
    let rest =
      "content=\"text/html; charset=iso-8859-1\"></head><body><p>Hallo Welt.</p><p>Fünf Größen</p></body></html>"
    let latin1 = (page + rest).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try Data(latin1).write(to: sandbox.url("l1.html"))
    let outcome = try sandbox.run(["translate", "l1.html", "--memory", "memory.db", "--in-place"])
    let expected = (page + rest).replacing("ISO-8859-1", with: "utf-8").replacing("iso-8859-1", with: "utf-8")
      .replacing("Hallo Welt.", with: "Hello world.")
    #expect(outcome.output == expected)
    #expect(outcome.messages.contains("l1.html: was in windows-1252, and is written in UTF-8"))
  }

  @Test("What a page says is not to be translated stays")
  func untranslated() throws {
    let page = "<html><body><p translate=\"no\">Hallo Welt.</p><div class=\"a notranslate\"><p>Hallo Welt.</p></div>"
    try sandbox.write(page + "<p>Hallo Welt.</p></body></html>", to: "no.html")
    let outcome = try sandbox.run(["translate", "no.html", "--memory", "memory.db", "--in-place"])
    #expect(outcome.output == page + "<p>Hello world.</p></body></html>")
  }

  /// An XLIFF of another tool, with a target, none, a copy of the source and something that XLIFF does not know.
  private static let foreign = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:x"><file original="a" source-language="de"
      target-language="en" datatype="plaintext"><header><x:kept  a='1'/></header><body>
    <trans-unit id="1"><source>Hallo Welt.</source><target>Hi!</target></trans-unit>
    <trans-unit id="2"><source>Hallo Welt.</source><x:other/></trans-unit>
    <trans-unit id="3"><source>Die Lage ist sehr ernst.</source><target state="new">Die Lage ist sehr ernst.</target></trans-unit>
    <trans-unit id="4"><source>Etwas Neues.</source></trans-unit></body></file></xliff>

    """

  @Test("An XLIFF is filled in where it has no translation, and stays as it is elsewhere")
  func fillIn() throws {
    try sandbox.write(Self.foreign, to: "x.xlf")
    let exact =
      "<source>Hallo Welt.</source><target state=\"needs-review-translation\" state-qualifier=\"exact-match\">Hello world.</target>"
    let expected = Self.foreign.replacing("<source>Hallo Welt.</source><x:other/>", with: exact + "<x:other/>")
    let outcome = try sandbox.run(["translate", "x.xlf", "--memory", "memory.db"])
    #expect(outcome.output == expected)
    #expect(outcome.messages == "4 segments: 1 filled in, 1 had a translation, 2 are open\n")
    let fuzzy = try sandbox.run(["translate", "x.xlf", "--memory", "memory.db", "--fill", "70", "-o", "filled.xlf"])
    #expect(fuzzy.messages == "4 segments: 2 filled in, 1 had a translation, 1 are open\n")
    #expect(
      try sandbox.read("filled.xlf").contains(
        "<target state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">The situation is serious.</target><note from=\"satzpaar\">"
      ))
    let french = try sandbox.run(["translate", "x.xlf", "--from", "fr"])
    #expect(french.status == 65 && french.messages.contains("x.xlf: has de where fr is expected"))
    #expect(try sandbox.run(["translate", "x.xlf", "a.txt"]).status == 64)
    let analysis = try sandbox.run(["analyze", "x.xlf", "--memory", "memory.db", "--format", "tsv"])
    #expect(analysis.output.contains("x.xlf\t100\t1\t2\t10\t30\t0.6\n"))
  }

  @Test("Blanks around a picture stay when the article is written with its translation")
  func picture() throws {
    let page = "<p>Neu: <img src=\"a.png\"> Hallo <img src=b.png> Welt. <img src=c.png> Ende.</p>"
    try sandbox.write(page, to: "p.html")
    try sandbox.write("Ende.\tThe end.\n", to: "end.tsv")
    #expect(try sandbox.run(["memory", "import", "end.tsv", "--memory", "m.db"]).status == 0)
    let outcome = try sandbox.run(["translate", "p.html", "--memory", "m.db", "--in-place"])
    #expect(outcome.output == page.replacing("Ende.", with: "The end."))
    let xliff = try sandbox.run(["translate", "p.html", "--memory", "m.db"]).output
    #expect(xliff.contains("</ph> Hallo <ph"))
  }

  @Test("A word processor's document is not written in place")
  func wordProcessor() throws {
    // An archive that holds an empty text, stored as it is.
    let text = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>"
    try sandbox.write(Self.archive("content.xml", text), to: "a.odt")
    let outcome = try sandbox.run(["translate", "a.odt", "--memory", "memory.db", "--in-place", "-o", "b.odt"])
    #expect(outcome.status == 64 && outcome.messages.contains("--in-place writes text, HTML and Markdown"))
    #expect(!sandbox.exists("b.odt"))
  }

  private static func archive(_ name: String, _ text: String) -> Data {
    func number(_ value: Int, _ length: Int) -> [UInt8] {
      (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let contents = Array(text.utf8)
    let crc = ~contents.reduce(~UInt32(0)) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    let fields =
      number(20, 2) + number(0, 8) + number(Int(crc), 4) + number(contents.count, 4) + number(contents.count, 4)
      + number(name.utf8.count, 2) + number(0, 2)
    let file = [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + contents
    let entry = [0x50, 0x4B, 1, 2] + number(20, 2) + fields + number(0, 14) + Array(name.utf8)
    let end = [0x50, 0x4B, 5, 6] + number(0, 4) + number(1, 2) + number(1, 2) + number(entry.count, 4)
    return Data(file + entry + end + number(file.count, 4) + number(0, 2))
  }

  @Test("A hand-off takes an empty folder, and needs no memory that was not made yet")
  func emptyFolder() throws {
    try FileManager.default.createDirectory(at: sandbox.url("empty"), withIntermediateDirectories: false)
    let unmade = ["SATZPAAR_MEMORY": sandbox.url("none.db").path]
    #expect(try sandbox.run(["handoff", "a.txt", "-o", "empty"], environment: unmade).status == 0)
    #expect(sandbox.exists("empty/omegat.project"))
    #expect(try sandbox.run(["analyze", "a.txt"], environment: unmade).status == 0)
    #expect(try sandbox.run(["lookup", "Lage"], environment: unmade).status == 0)
    #expect(try sandbox.run(["match", "Lage"], environment: unmade).status == 66)
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
    #expect(again.status == 73)
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
