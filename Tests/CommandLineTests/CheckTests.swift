import Foundation
import Testing

@Suite("Check translations")
struct CheckTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Sandbox()
    try sandbox.write(
      "Am 21. Mai kam er.\tHe came on May 12.\nEs sind 1.000,5 Tonnen.\tIt is 1,000.5 tonnes.\n", to: "pairs.tsv")
  }

  @Test("A wrong date is named with its place and both texts, and the exit status says that something is left")
  func text() throws {
    let outcome = try sandbox.run(["check", "pairs.tsv"])
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        pairs.tsv:1: error dates: 21 became 12
            Am [21]. Mai kam er.
            He came on May [12].

        """)
    #expect(outcome.messages == "2 pairs checked, 1 finding\n")
  }

  @Test("JSON gives the places in code points, and counts")
  func json() throws {
    let outcome = try sandbox.run(["check", "pairs.tsv", "--format", "json"])
    let object = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let findings = try #require(object["findings"] as? [[String: Any]])
    #expect(findings.first?["check"] as? String == "dates")
    #expect(findings.first?["sourceRanges"] as? [[Int]] == [[3, 5]])
    #expect(findings.first?["targetRanges"] as? [[Int]] == [[15, 17]])
    #expect(object["pairs"] as? Int == 2)
  }

  @Test("What is accepted, switched off or below the severity is not reported")
  func accepted() throws {
    try sandbox.write(try sandbox.run(["check", "pairs.tsv", "--format", "tsv"]).output, to: "accepted.tsv")
    #expect(try sandbox.run(["check", "pairs.tsv", "--accepted", "accepted.tsv"]).status == 0)
    #expect(try sandbox.run(["check", "pairs.tsv", "--off", "dates"]).status == 0)
    try sandbox.write("Ja.\tYes .\n", to: "blank.tsv")
    #expect(try sandbox.run(["check", "blank.tsv"]).status == 0)
    #expect(try sandbox.run(["check", "blank.tsv", "--severity", "hint"]).status == 1)
    let unknown = try sandbox.run(["check", "pairs.tsv", "--off", "datums"])
    #expect(unknown.status == 64)
    #expect(unknown.messages.contains("there is no check \"datums\""))
  }

  @Test("A page shows the findings with their places marked")
  func page() throws {
    #expect(try sandbox.run(["check", "pairs.tsv", "-o", "report.html"]).status == 1)
    let page = try sandbox.read("report.html")
    #expect(page.contains("Am <mark>21</mark>. Mai kam er."))
    #expect(page.contains("2 pairs checked. <span>1 dates</span>"))
  }

  @Test("Of a half-translated XLIFF the missing targets are named, and alternatives are not checked")
  func halfXLIFF() throws {
    try sandbox.write(
      """
      <?xml version="1.0"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="de"
       target-language="en" datatype="plaintext"><body>
      <trans-unit id="1"><source>Ja, gern.</source><target>Yes, gladly.</target></trans-unit>
      <trans-unit id="2"><source>Nein.</source></trans-unit>
      <trans-unit id="3"><source>Vielleicht.</source><target/>
      <alt-trans><source>Um 8 Uhr.</source><target>At 9.</target></alt-trans></trans-unit>
      </body></file></xliff>

      """, to: "half.xlf")
    let outcome = try sandbox.run(["check", "half.xlf"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("half.xlf:5: error empty: the translation is empty"))
    #expect(outcome.output.contains("half.xlf:6: error empty"))
    #expect(outcome.messages == "3 pairs checked, 2 findings\n")
  }

  @Test("A memory is checked, and one of other languages is refused with those it has")
  func memories() throws {
    #expect(try sandbox.run(["memory", "import", "pairs.tsv", "--memory", "m.db"]).status == 0)
    #expect(try sandbox.run(["check", "m.db"]).status == 1)
    let outcome = try sandbox.run(["check", "m.db", "--from", "fr"])
    #expect(outcome.status == 65)
    #expect(
      outcome.messages
        == "satzpaar: m.db: no unit is in fr and en, there are de, en; name the languages with --from and --to\n")
  }

  @Test("An XLIFF is checked in its own direction, whichever way the languages are named")
  func direction() throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      """
      <?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file original="a" source-language="en-US" target-language="de" datatype="plaintext"><body>
      <trans-unit id="1"><source>It was 5 metres.</source><target>Es waren 6 Meter.</target></trans-unit>
      <trans-unit id="2"><source>Good day.</source></trans-unit></body></file></xliff>

      """, to: "e.xlf")
    let outcome = try sandbox.run(["check", "e.xlf"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("e.xlf:3: error numbers: 5 became 6"))
    #expect(outcome.output.contains("e.xlf:4: error empty: the translation is empty"))
  }

  @Test("What cannot be written is refused before anything is read, and an empty file is named")
  func refusals() throws {
    let sandbox = try Fixture.sandbox()
    let outcome = try sandbox.run(["check", "pairs.tsv", "-o", "rep.csv"])
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("rep.csv: this command writes no such file; end the name in one of .txt, .html"))
    try sandbox.write("", to: "empty.tsv")
    #expect(try sandbox.run(["check", "empty.tsv"]).messages.contains("there is nothing to check"))
    #expect(try sandbox.run(["memory", "export", "--memory", "memory.db", "-o", "a.csv"]).status == 64)
    #expect(try sandbox.run(["translate", "article.txt", "-o", "a.docx"]).status == 64)
    let parallel = try sandbox.run(["memory", "export", "--memory", "memory.db", "-o", "tab.moses"])
    #expect(parallel.messages == "tab.de, tab.en: 2 units written\n")
  }
}
