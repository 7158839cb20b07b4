import Testing
import UnicodeText

@testable import Interchange

@Suite("Articles in Markdown")
struct MarkdownArticleTests {
  private func article(_ text: String) throws -> Article {
    try Article(ByteSource(Array(text.utf8), name: "a.md"))
  }

  @Test("A text is its headings, paragraphs, list items, quotations and cells")
  func kinds() throws {
    let blocks = try article(
      """
      ---
      title: Nicht zu lesen
      ---
      # Die Wahl

      Erster Satz
      geht weiter. Zweiter.

      Untertitel
      ----------

      * Ein Punkt
        geht weiter
      * Noch einer

      > Ich gehe.
      > Wirklich.

      ```swift
      let code = 1
      ```

      | Partei | Anteil |
      | ------ | ------ |
      | *Eine* | 10 %   |

      <div>Ein Kasten</div>

      [ziel]: http://beispiel.de
      """
    ).blocks
    #expect(
      blocks.map(\.text) == [
        "Die Wahl", "Erster Satz geht weiter. Zweiter.", "Untertitel", "Ein Punkt geht weiter", "Noch einer",
        "Ich gehe. Wirklich.", "Partei", "Anteil", "Eine", "10 %", "Ein Kasten",
      ])
    #expect(
      blocks.map(\.kind) == [
        .heading(level: 1), .paragraph, .heading(level: 2), .listItem, .listItem, .quotation, .tableCell, .tableCell,
        .tableCell, .tableCell, .paragraph,
      ])
    #expect(blocks.allSatisfy { $0.isReplaceable })
  }

  @Test(
    "Inline markup is followed through the source",
    arguments: [
      ("Der **Präsi**dent sprach _leise_.", "Der Präsident sprach leise."),
      (#"Drei \* vier &amp; f&uuml;nf &unbekannt; AT&T"#, "Drei * vier & fünf &unbekannt; AT&T"),
      ("Erste Zeile  \nzweite\\\ndritte", "Erste Zeile\nzweite\ndritte"),
      ("Siehe [den *Text*](http://beispiel.de/a_(b) \"Ein ) Titel\") hier.", "Siehe den Text hier."),
      ("Siehe [den Text][ziel] und [ziel].\n\n[ziel]: http://beispiel.de", "Siehe den Text und ziel."),
      ("Siehe <http://beispiel.de> hier.", "Siehe http://beispiel.de hier."),
      ("Der Befehl `satzpaar  a` und ``b ` c``.", "Der Befehl satzpaar a und b ` c."),
      ("Ein Bild ![Das **Haus**](haus.jpg) hier.", "Ein Bild  hier."),
      ("H<sub>2</sub>O ist <br>nass.", "H2O ist\nnass."),
      ("Das gilt.[^1] Und das.\n\n[^1]: Eine Note.", "Das gilt. Und das."),
      ("Das ~~war~~ ist so.", "Das war ist so."),
      ("***Beides*** zugleich", "Beides zugleich"),
      ("Ein #Schlagwort > und mehr", "Ein #Schlagwort > und mehr"),
      ("#Schlagwort am Anfang", "#Schlagwort am Anfang"),
    ])
  func inline(_ markdown: String, _ text: String) throws {
    let block = try #require(try article(markdown).blocks.first)
    #expect(block.text == text)
    #expect(block.isReplaceable)
  }

  @Test("Every part of a block is found again in the file, with the markup inside it")
  func places() throws {
    let article = try article("1. Der *erste* Satz.\n   Der **zweite\n   Satz**.\n")
    let block = try #require(article.blocks.first)
    #expect(block.text == "Der erste Satz. Der zweite Satz.")
    func source(_ range: Range<Int>) -> String {
      String(decoding: article.source[article.segment(range, of: block).source], as: UTF8.self)
    }
    #expect(source(0..<15) == "Der *erste* Satz.")
    #expect(source(16..<32) == "Der **zweite\n   Satz**.")
  }

  @Test("A table directly behind a paragraph is found in the file, though cmark loses both")
  func tableBehindParagraph() throws {
    let article = try article("Vor der\nTabelle *hier*\na | b\n|-|-|\n| c *d* | a |\n")
    let parts = article.blocks.map { String(decoding: article.source[$0.source], as: UTF8.self) }
    #expect(article.blocks.map(\.text) == ["Vor der Tabelle hier", "a", "b", "c d", "a"])
    #expect(parts == ["Vor der\nTabelle *hier", "a", "b", "c *d", "a"])
    #expect(article.blocks.allSatisfy { $0.isReplaceable })
  }

  @Test("What cannot be followed keeps its text")
  func unfollowed() throws {
    let html = try article("> <p>Ein\n> Kasten</p>\n")
    #expect(html.blocks.map(\.text) == ["Ein Kasten"])
    for text in [
      "", "\n", "#", "> ", "- ", "[", "![a", "`", "**", "| a |\n| - |\n| b", "---\n---\n", "---\n", "a\r\rb\r\n",
    ] {
      for block in try article(text).blocks { #expect(!block.text.isEmpty) }
    }
  }
}
