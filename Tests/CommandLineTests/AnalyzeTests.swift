import Foundation
import Testing

@Suite("Analyze articles")
struct AnalyzeTests {
  private let sandbox: Sandbox

  init() throws {
    sandbox = try Fixture.sandbox()
    try sandbox.write("Hallo Welt.\nHallo Welt.\nNeu ist das Dritte hier.\n", to: "a.txt")
    try sandbox.write("Hallo Welt.\nDie Lage ist sehr ernst.\n", to: "b.txt")
  }

  @Test("JSON has the bands of each file, and all together")
  func json() throws {
    let outcome = try sandbox.run(["analyze", "a.txt", "b.txt", "--memory", "memory.db", "--format", "json"])
    #expect(outcome.status == 0)
    let report = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let total = try #require(report["total"] as? [String: Any])
    let bands = try #require(total["bands"] as? [[String: Any]])
    let segments = Dictionary(
      uniqueKeysWithValues: bands.compactMap { band in
        (band["band"] as? String).flatMap { name in (band["segments"] as? Int).map { (name, $0) } }
      })
    #expect(segments["100"] == 1)
    #expect(segments["repetitions"] == 1)
    #expect(segments["cross-file"] == 1)
    #expect(segments["no-match"] == 1)
    #expect(total["words"] as? Int == 16)
  }

  @Test("The file's name chooses a page or a table")
  func files() throws {
    #expect(try sandbox.run(["analyze", "a.txt", "--memory", "memory.db", "-o", "a.html"]).status == 0)
    #expect(try sandbox.read("a.html").contains("<svg"))
    #expect(try sandbox.run(["analyze", "a.txt", "--memory", "memory.db", "-o", "a.csv"]).status == 0)
    #expect(try sandbox.read("a.csv").contains("a.txt,100,1,2,10,30,0.6\n"))
  }

  @Test("A missing memory and a wrong rate are named")
  func refusals() throws {
    #expect(try sandbox.run(["analyze", "a.txt", "--memory", "none.db"]).status == 66)
    let french = try sandbox.run(["analyze", "a.txt", "--memory", "memory.db", "--to", "fr"])
    #expect(french.status == 65)
    #expect(french.messages.hasPrefix("satzpaar: memory.db: holds nothing in fr, only de, en;"))
    try sandbox.write("99\t10\n", to: "rates.tsv")
    let outcome = try sandbox.run(["analyze", "a.txt", "--rates", "rates.tsv"])
    #expect(outcome.status == 65)
    #expect(outcome.messages.hasPrefix("satzpaar: rates.tsv:1: this is no rate"))
  }
}
