import Testing

@Suite("What TMX headers say of all units")
struct HeaderTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      file("paragraph", "html", "<note>Lizenz</note><prop type=\"client\">ACME</prop>", "Haus"), to: "a.tmx")
    try sandbox.write(file("sentence", "plaintext", "", "Hof"), to: "b.tmx")
    try sandbox.write(file("block", "xml", "<note>Andere</note>", "Tor"), to: "c.tmx")
  }

  private func file(_ segments: String, _ data: String, _ content: String, _ word: String) -> String {
    """
    <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="\(segments)" o-tmf="t" adminlang="en" srclang="de" \
    datatype="\(data)">\(content)</header><body><tu><tuv xml:lang="de"><seg>\(word)</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>
    </body></tmx>
    """
  }

  /// What a memory of imports, each of some files, is exported as.
  private func export(_ imports: [[String]]) throws -> (text: String, messages: String) {
    for files in imports {
      #expect(try sandbox.run(["memory", "import", "--memory", "m.db"] + files).status == 0)
    }
    let outcome = try sandbox.run(["memory", "export", "--memory", "m.db"])
    #expect(outcome.status == 0)
    return (outcome.output, outcome.messages)
  }

  @Test("One import's header is that of the export, and of its export again")
  func one() throws {
    let text = try export([["a.tmx"], ["a.tmx"]]).text
    for part in [
      "segtype=\"paragraph\"", "datatype=\"html\"", "<note>Lizenz</note>", "<prop type=\"client\">ACME</prop>",
    ] {
      #expect(text.contains(part))
    }
    #expect(!text.contains("<tu segtype") && !text.contains("\" segtype=\"paragraph\">\n<tuv"))
    try sandbox.write(text, to: "again.tmx")
    #expect(try sandbox.run(["memory", "import", "--memory", "n.db", "again.tmx"]).status == 0)
    let first = text.split(separator: " usagecount=\"2\"").joined()
    let second = try sandbox.run(["memory", "export", "--memory", "n.db"]).output.split(separator: " usagecount=\"2\"")
      .joined()
    #expect(first == second)
  }

  @Test("Where imports differ, their units say what they are, and what cannot be said is named")
  func several() throws {
    let (text, messages) = try export([["a.tmx"], ["b.tmx"], ["c.tmx"]])
    #expect(text.contains("segtype=\"sentence\" o-tmf") && text.contains("datatype=\"plaintext\""))
    #expect(text.contains("segtype=\"paragraph\" datatype=\"html\">"))
    #expect(text.contains("segtype=\"block\" datatype=\"xml\">"))
    #expect(
      !text.contains("Lizenz") && messages.contains("the notes and properties in the headers of 2 imported files"))
  }

  @Test("Files of one import that differ have what is true of all of them")
  func together() throws {
    let text = try export([["a.tmx", "b.tmx"]]).text
    #expect(text.split(separator: "segtype=\"paragraph\" datatype=\"unknown\">").count == 3)
    #expect(text.contains("Lizenz"))
  }

  @Test("An export to a name that ends in gz is packed, whatever the case of the ending")
  func packed() throws {
    _ = try export([["b.tmx"]])
    for name in ["o.tmx.gz", "o.TSV.GZ", "o.XLF"] {
      #expect(try sandbox.run(["memory", "export", "--memory", "m.db", "-o", name]).status == 0)
      let outcome = try sandbox.run(["memory", "import", "--memory", "\(name).db", name])
      #expect(outcome.messages.contains("1 stored"))
    }
  }
}
