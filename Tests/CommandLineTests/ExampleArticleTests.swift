import Foundation
import Testing

@Suite("The whole job on the example article")
struct ExampleArticleTests {
  private let sandbox: Sandbox
  private let source = Fixture.example("article.de.txt").path
  private let target = Fixture.example("article.en.txt").path

  init() throws { sandbox = try Sandbox() }

  @Test("The article's pairs are those that a translator would make")
  func alignment() throws {
    let pairs = try sandbox.run(["align", source, target, "--format", "tsv"])
    #expect(pairs.status == 0)
    #expect(
      Self.texts(pairs.output) == Self.texts(try String(contentsOf: Fixture.example("pairs.tsv"), encoding: .utf8)))
  }

  @Test("Article and translation go through a memory and TMX into another memory, and come out equal byte for byte")
  func roundTrip() throws {
    #expect(try sandbox.run(["align", source, target, "--into", "first.db"]).status == 0)
    #expect(try sandbox.run(["memory", "export", "--memory", "first.db", "-o", "first.tmx"]).status == 0)
    #expect(try sandbox.run(["memory", "import", "first.tmx", "--memory", "second.db"]).status == 0)
    #expect(try sandbox.run(["memory", "export", "--memory", "second.db", "-o", "second.tmx"]).status == 0)
    #expect(try sandbox.read("first.tmx").contains("<tu"))
    #expect(try sandbox.bytes("first.tmx") == sandbox.bytes("second.tmx"))

    let sentence =
      "Der Beitritt nützt auch den Verbündeten an der Ostsee, z. B. Estland und Lettland, denen nun leichter zu helfen ist."
    let match = try sandbox.run(["match", "--memory", "second.db", "--top", "1", "--format", "tsv", sentence])
    #expect(match.status == 0)
    #expect(match.output.contains("Accession also benefits the Allies on the Baltic Sea"))
    let concordance = try sandbox.run(["concordance", "--memory", "second.db", "Baltic Sea"])
    #expect(concordance.status == 0)
    #expect(concordance.output.contains("Estland und Lettland"))
    #expect(try sandbox.run(["memory", "check", "--memory", "second.db"]).status == 0)
  }

  @Test("Every sentence is cut, and its offsets give it back")
  func sentences() throws {
    let article = Array(try String(contentsOf: Fixture.example("article.de.txt"), encoding: .utf8).unicodeScalars)
    let rows = try sandbox.run(["segment", source, "--format", "tsv"]).output.split(separator: "\n")
    #expect(rows.count == 25)
    for row in rows {
      let cells = row.split(separator: "\t")
      let (start, end) = (try #require(Int(cells[0])), try #require(Int(cells[1])))
      #expect(String(String.UnicodeScalarView(article[start..<end])) == cells[3])
    }
  }

  @Test("Its terms and names are found in their inflected forms")
  func terms() throws {
    let rows = try sandbox.run(["terms", source, "--format", "tsv"]).output.split(separator: "\n")
    let found = Set(rows.map { $0.split(separator: "\t")[2] })
    #expect(found.isSuperset(of: ["Verbündeten", "Nordatlantikvertrags", "Wolodymyr Selenskyj", "Brüssel"]))
  }

  /// Source and target of each row.
  private static func texts(_ table: String) -> [[Substring]] {
    table.split(separator: "\n").map { Array($0.split(separator: "\t", omittingEmptySubsequences: false).prefix(2)) }
  }
}
