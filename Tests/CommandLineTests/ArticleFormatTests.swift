import Testing

@Suite("Articles in HTML and Markdown")
struct ArticleFormatTests {
  private static let page = """
    <html><body><nav>Start</nav><h1>Der B&uuml;ndnisfall</h1><p>Die <b>NATO</b> berät. Sie schweigt.<br>Noch.</p></body></html>
    """
  private static let text = "# Der Bündnisfall\n\nDie **NATO**\nberät. Sie schweigt.\\\nNoch.\n"

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write(Self.page, to: "a.html")
    try sandbox.write(Self.text, to: "a.md")
    try sandbox.write("<h1>The alliance case</h1><p>NATO is deliberating. It is silent.<br>Still.</p>", to: "en.html")
    return sandbox
  }

  @Test("give their sentences, whatever the format is known by")
  func segments() throws {
    let sandbox = try sandbox()
    let sentences = "Der Bündnisfall\nDie NATO berät.\nSie schweigt.\nNoch.\n"
    #expect(try sandbox.run(["segment", "a.html"]).output == sentences)
    #expect(try sandbox.run(["segment", "a.md"]).output == sentences)
    #expect(try sandbox.run(["segment"], input: Self.page).output == sentences)
    #expect(try sandbox.run(["segment", "--input", "markdown"], input: Self.text).output == sentences)
    #expect(try sandbox.run(["segment", "--input", "text", "a.html"]).output.hasPrefix("<html>"))
  }

  @Test("have places that are those in the file, of sentences, boundaries and terms")
  func places() throws {
    let sandbox = try sandbox()
    let rows = try sandbox.run(["segment", "a.html", "--format", "tsv"]).output.split(separator: "\n")
    let page = Array(Self.page.unicodeScalars)
    let found = rows.map { row in
      let cells = row.split(separator: "\t")
      return String(String.UnicodeScalarView(page[(Int(cells[0]) ?? 0)..<(Int(cells[1]) ?? 0)]))
    }
    #expect(found == ["Der B&uuml;ndnisfall", "Die <b>NATO</b> berät.", "Sie schweigt.", "Noch."])
    let ends = try sandbox.run(["segment", "a.html", "--explain", "--format", "tsv"]).output.split(separator: "\n")
      .map { $0.prefix { $0 != "\t" } }
    #expect(ends == rows.map { $0.split(separator: "\t")[1] })
    let terms = try sandbox.run(["terms", "a.html", "--format", "tsv"]).output
    #expect(terms.contains("67\t71\tNATO\t"))
  }

  @Test("are paired with their translations, in any format")
  func pairs() throws {
    let outcome = try sandbox().run(["align", "a.md", "en.html", "--format", "tsv"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Die NATO berät.\tNATO is deliberating.\t"))
  }

  @Test("are cut the same and in order, one by one and several at once")
  func several() throws {
    let sandbox = try sandbox()
    let long = (1...3000).map { "Das ist Satz \($0). Am \($0 % 28 + 1). Mai kam Dr. Weber.\n" }.joined()
    try sandbox.write(long, to: "long.txt")
    let files = ["a.html", "long.txt", "a.md", "long.txt"]
    for format in ["text", "jsonl", "tsv"] {
      let alone = try files.map { try sandbox.run(["segment", $0, "--format", format]).output }
      #expect(try sandbox.run(["segment", "--format", format] + files).output == alone.joined())
    }
    #expect(try sandbox.run(["segment", "a.html", "none.txt", "a.md"]).status == 66)
  }

  @Test("The built-in rules are exported as SRX, with the loss stated, and cut by that file nearly as well")
  func exportedRules() throws {
    let sandbox = try sandbox()
    let export = try sandbox.run(["segment", "--export-srx", "-o", "own.srx", "--split-semicolon"])
    #expect(export.status == 0 && export.messages.contains("left out: "))
    #expect(try sandbox.read("own.srx").contains("have no counterpart:"))
    let text =
      "Am 3. Mai kam Dr. J. Weber, z. B. mit 5 Mio. Euro. Er blieb; sie ging. „Gut?“ fragte er. Nach Art. 5 Abs. 2 war es so.\n"
    let cut = try sandbox.run(["segment", "--srx", "own.srx"], input: text)
    #expect(cut.output == (try sandbox.run(["segment", "--split-semicolon"], input: text).output))
    #expect(try sandbox.run(["inspect", "own.srx", "--format", "json"]).output.contains("\"warnings\":[]"))
  }
}
