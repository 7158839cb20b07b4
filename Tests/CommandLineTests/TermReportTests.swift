import Testing

@Suite("The terms of an article, as a translator reads them")
struct TermReportTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      """
      de\tpos\tgender\tplural\tstatus\tdomain\tnote\ten
      Frieden\tnoun\tm\t-\t\tpolitics\t\tpeace
      Gipfel\tnoun\tm\tGipfel\t\tpolitics\tof leaders\tsummit
      gerechter Frieden\tphrase\tm\t-\tforbidden\tpolitics\t\tjust peace
      Friedensplan\tnoun\tm\tFriedenspläne\t\tpolitics\t\tpeace plan
      ankündigen\tverb\t\t\t\t\t\tannounce
      Kamera\tnoun\tf\tKameras\t\ttechnology\t\tcamera

      """, to: "glossary.tsv")
  }

  private func report(_ text: String, _ arguments: String...) throws -> String {
    try sandbox.run(["terms", "--glossary", "glossary.tsv", "--no-names"] + arguments, input: text).output
  }

  @Test("Each term comes once, in the sentence where it is met first, with the lines of its other places")
  func repetition() throws {
    let text = "Ein Gipfel. Noch nichts.\n\nDer Gipfel und des Gipfels Kamera.\nDie Kamera.\n"
    #expect(
      try report(text) == """
        1  Ein Gipfel.
            Gipfel  →  summit  (glossary.tsv:3; 3 times, also in line 3)
              of leaders
        3  Der Gipfel und des Gipfels Kamera.
            Kamera  →  camera  (glossary.tsv:7; 2 times, also in line 4)

        """)
  }

  @Test("What lies in another term, or is part of a compound, is indented under it")
  func nesting() throws {
    #expect(
      try report("Ein gerechter Frieden: der Friedensgipfel und Friedensplan.") == """
        1  Ein gerechter Frieden: der Friedensgipfel und Friedensplan.
            gerechter Frieden  →  just peace  (glossary.tsv:4)
              forbidden term
              Frieden  →  peace  (glossary.tsv:2)
            Friedensgipfel
              Friedens-  →  peace  (Frieden; glossary.tsv:2)
              -gipfel  →  summit  (glossary.tsv:3)
            Friedensplan  →  peace plan  (glossary.tsv:5)
              Friedens-  →  peace  (Frieden; glossary.tsv:2)

        """)
  }

  @Test("A verb whose parts stand apart is shown without what stands between them")
  func apart() throws {
    let text = "Er kündigte den Gipfel an.\n"
    #expect(
      try report(text) == """
        1  Er kündigte den Gipfel an.
            kündigte … an  →  announce  (ankündigen: preterite, particle apart; glossary.tsv:6)
            Gipfel  →  summit  (glossary.tsv:3)
              of leaders

        """)
    #expect(try report(text, "--format", "tsv").contains("\tkündigte den Gipfel an\tankündigen\tinflected\t"))
  }

  @Test("Several files have a heading each, and count for themselves")
  func files() throws {
    try sandbox.write("Die Kamera.\n", to: "a.txt")
    try sandbox.write("<p>Text.</p>\n<p>Die\n<b>Kamera</b>.</p>\n", to: "b.html")
    #expect(
      try report("", "a.txt", "b.html") == """
        a.txt
        1  Die Kamera.
            Kamera  →  camera  (glossary.tsv:7)

        b.html
        2  Die Kamera.
            Kamera  →  camera  (glossary.tsv:7)

        """)
  }

  @Test("A name that no glossary knows is marked as proposed, once for all its forms")
  func proposals() throws {
    let text = "Das sagte Makarov. Makarovs Rede."
    let outcome = try sandbox.run(["terms", "--glossary", "glossary.tsv"], input: text)
    #expect(outcome.output.contains("Makarov  →  Makarov  (proposed: English spelling of a Slavic name; 2 times)\n"))
    let rows = try sandbox.run(["terms", "--glossary", "glossary.tsv", "--format", "tsv"], input: text).output
    #expect(rows.hasSuffix("\tstandard input\tfalse\tproposed\t\n"))
  }

  @Test("A domain leaves out the terms and names of all others, and is offered in the help")
  func domains() throws {
    let text = "Olaf Scholz in Kiew: die Kamera, der Gipfel."
    func found(_ arguments: String...) throws -> [Substring] {
      try sandbox.run(["terms", "--glossary", "glossary.tsv", "--format", "tsv"] + arguments, input: text).output
        .split(separator: "\n").map { $0.split(separator: "\t")[2] }
    }
    #expect(try found("--domain", "technology") == ["Kamera"])
    #expect(try found("--domain", "place", "--domain", "politics") == ["Kiew", "Gipfel"])
    #expect(try found() == ["Olaf Scholz", "Kiew", "Kamera", "Gipfel"])
    let words = Set(try sandbox.run(["terms", "--help"]).output.split { !$0.isLetter })
    let error = try sandbox.run(["terms", "--domain", "x"], input: text).messages
    let domains = error.split(separator: "domains are ").last?.split { !$0.isLetter } ?? []
    #expect(domains.count == 20 && words.isSuperset(of: domains), "\(error)")
  }

  @Test("Without names there are neither those of the fields' glossaries nor parts of the others")
  func noNames() throws {
    let text = "Die Bundesnetzagentur und die Luftwaffe."
    let without = try sandbox.run(["terms", "--no-names"], input: text).output
    #expect(!without.contains("Federal Network Agency") && !without.contains("weapon"))
    let with = try sandbox.run(["terms"], input: text).output
    #expect(with.contains("Federal Network Agency") && with.contains("air force"))
  }
}
