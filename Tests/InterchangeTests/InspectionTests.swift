import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Inspecting files")
struct InspectionTests {
  private func inspect(_ text: String, name: String = "f") throws(InterchangeError) -> Inspection {
    try FileInspector().inspect(ByteSource(Array(text.utf8), name: name))
  }

  @Test("A TMX is counted: units, variants, and the distinct pairs an import would store")
  func tmxFile() throws {
    let units = [tu("a", "b"), tu("a", "b"), tu("a", "c"), tu("d", " ")].joined(separator: "\n")
    let inspection = try inspect(tmx(units))
    #expect(inspection.format == "tmx" && inspection.version == "1.4" && inspection.encoding == "UTF-8")
    #expect(inspection.languages == ["de", "en"])
    #expect(inspection.counts == ["units": 4, "variants": 8, "pairs": 2])
    #expect(inspection.warnings.map(\.line) == [8, 8])
    #expect(inspection.errors.isEmpty)
  }

  @Test("Pairs are counted by language, in either order, each target for itself")
  func pairs() throws {
    let unit =
      "<tu><tuv xml:lang=\"fr\"><seg>x</seg></tuv><tuv xml:lang=\"en-US\"><seg>1</seg></tuv>"
      + "<tuv xml:lang=\"de-AT\"><seg>2</seg></tuv><tuv xml:lang=\"en-GB\"><seg>3</seg></tuv></tu>"
    #expect(try inspect(tmx(unit, sourceLanguage: "en")).counts["pairs"] == 2)
  }

  @Test("A repeated identifier and a broken standard are told apart")
  func remarks() throws {
    let repeated = try inspect(
      tmx(tu("a", "b", attributes: " tuid=\"1\"") + "\n" + tu("c", "d", attributes: " tuid=\"1\"")))
    #expect(repeated.warnings.map(\.line) == [6] && repeated.errors.isEmpty)
    let foreign = try inspect(tmx(tu("a", "b", attributes: " status=\"x\"")))
    #expect(foreign.warnings.isEmpty && foreign.errors.map(\.line) == [5])
  }

  @Test("An article is counted by its blocks of text, a page known by its beginning, Markdown by its name")
  func articles() throws {
    let page = try inspect("<!DOCTYPE html><meta charset=windows-1252><h1>Titel</h1><p>Text</p>")
    #expect(page.format == "html" && page.encoding == "windows-1252" && page.counts == ["blocks": 2])
    let text = try FileInspector().inspect(ByteSource(Array("# Titel\n\nText".utf8), name: "a.md"))
    #expect(text.format == "markdown" && text.counts == ["blocks": 2])
  }

  @Test("A glossary is known by its header, a table of pairs by its tabs")
  func tables() throws {
    let glossary = try inspect("de\tpos\ten\nAmt\tnoun\toffice|agency\nWahl\tnoun\n")
    #expect(glossary.format == "table" && glossary.counts == ["rows": 3, "terms": 1, "pairs": 2])
    #expect(glossary.languages == ["de", "en"] && glossary.warnings.map(\.line) == [3])
    #expect(try inspect("a\tb\nc\td\n").counts == ["rows": 2, "terms": 2, "pairs": 2])
  }

  @Test(
    "A table whose first cell begins with a tag is no XML",
    arguments: [
      ("<item>Brücke\t<item>bridge\n<item>Steg\t<item>pier\n", "t"), ("<b>Brücke</b>;<b>bridge</b>\n", "t.csv"),
    ])
  func markedTable(text: String, name: String) throws {
    #expect(try inspect(text, name: name).format == "table")
    let file = try UnitFile(ByteSource(Array(text.utf8), name: name), from: .german, to: .english)
    #expect(try file.next()?.unit.variants[1].segment.text.contains("bridge") == true)
  }

  @Test("XML with tabs in it is no table")
  func xmlWithTabs() throws {
    #expect(try inspect("<tmx version=\"1.4\">\n\t<body>\n\t\t\(tu("a", "b"))\n\t</body></tmx>").format == "tmx")
    #expect(throws: InterchangeError.self) { try inspect("<a>\t<b/>\n\t<c/>\n</a>\n") }
  }

  @Test("Plain text is text")
  func text() throws {
    let inspection = try inspect("Ein Satz.\nNoch einer [1].\n")
    #expect(inspection.format == "text" && inspection.counts == ["lines": 2])
  }

  @Test("A page under the name of a memory is refused: it is what a server sent in its place")
  func errorPage() throws {
    let error = try #require(throws: InterchangeError.self) {
      try inspect("<html><p>Not found</p></html>", name: "a.tmx")
    }
    #expect(error.code.blamesContent && error.message.contains("an HTML page"))
  }

  @Test(
    "Everything else is named and refused",
    arguments: [
      ("", "empty"), (" \n", "empty"), ("{\"a\":1}", "JSON"),
      ("<?xml version=\"1.0\"?><!-- x --><other/>", "other"), ("<xliff/>", "without a file"),
      ("PK\u{3}\u{4}\u{0}\u{0}", "binary"),
    ])
  func unknown(text: String, word: String) throws {
    let error = try #require(throws: InterchangeError.self) { try inspect(text) }
    #expect(error.code.blamesContent)
    #expect(error.message.contains(word))
  }
}
