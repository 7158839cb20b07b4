import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Writing TMX")
struct TMXWriterTests {
  private let unit = TranslationUnit(variants: [Variant(.german, "Guten Tag"), Variant(.english, "Hello")])

  @Test("A file has the form that all tools take")
  func wholeFile() throws {
    var unit = unit
    unit.identifier = "7"
    unit.sourceLanguage = .german
    #expect(
      try write([unit]).text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
        <header creationtool="satzpaar" creationtoolversion="1.0" segtype="sentence" o-tmf="satzpaar" adminlang="en" \
        srclang="de" datatype="plaintext"/>
        <body>
        <tu tuid="7">
        <tuv xml:lang="de"><seg>Guten Tag</seg></tuv>
        <tuv xml:lang="en"><seg>Hello</seg></tuv>
        </tu>
        </body>
        </tmx>

        """)
  }

  /// A unit with something in every field.
  private var full: TranslationUnit {
    let parts: [Segment.Part] = [
      .text("A < B & \"C\"\r\n"),
      .code(.init(.begin, attributes: [.init("i", "3"), .init("x", "1")], content: [.text("<b>")])),
      .code(.init(.highlight, content: [.text("D")])), .code(.init(.end, attributes: [.init("i", "3")])),
      .code(.init(.placeholder, content: [.text("p"), .code(.init(.subflow, content: [.text("s")]))])),
      .code(.init(.isolated, attributes: [.init("pos", "end")])), .code(.init(.unknown, content: [.text("u")])),
    ]
    let german = Variant(
      .german, Segment(parts: parts), history: .init(createdBy: "v"), notes: [.init("vn")],
      properties: [.init("vp", "1")], attributes: [.init("datatype", "html")])
    return TranslationUnit(
      identifier: "a\"b\nc", sourceLanguage: .german, variants: [german, Variant(.english, "E")],
      origin: .alignment(score: 0.93), document: "artikel.txt", position: 12,
      context: .init(previous: "davor", next: "danach"),
      history: .init(
        created: "20240102T030405Z", createdBy: "x", changed: "20240102T030405Z", changedBy: "y",
        lastUsed: "20240102T030405Z", usageCount: 3),
      notes: [.init("n", attributes: [.init("xml:lang", "en")])], properties: [.init("client", "c")],
      attributes: [.init("segtype", "phrase")])
  }

  @Test("What was written reads back as the same unit, and is written again in the same bytes")
  func roundTrip() throws {
    let first = try write([full]).text
    let reading = try read(first)
    #expect(reading.units == [full])
    #expect(reading.report.findings.isEmpty)
    #expect(try write(reading.units).text == first)
  }

  @Test(
    "Every origin reads back",
    arguments: [.import, .entry, .machineTranslation, .alignment(score: 0.1)] as [TranslationUnit.Origin])
  func origins(origin: TranslationUnit.Origin) throws {
    var unit = unit
    unit.origin = origin
    #expect(try read(write([unit]).text).units.first?.origin == origin)
  }

  @Test("A unit without identifier gets one from its content, and keeps it")
  func contentIdentifier() throws {
    var other = unit
    other.document = "b.txt"
    let first = try write([unit, other]).text
    let units = try read(first).units
    #expect(units[0].identifier?.utf8.count == 16)
    #expect(units[0].identifier != units[1].identifier)
    #expect(try write(units).text == first)
  }

  @Test("A unit without source language stays without one")
  func noSourceLanguage() throws {
    let text = try write([unit]).text
    #expect(!text.contains("srclang=\"*all*\""))
    #expect(try read(text).units.first?.sourceLanguage == nil)
  }

  @Test("Notes and properties stand before variants, and those of a variant before its segment")
  func order() throws {
    let text = try write([full]).text
    let places = [
      "<tu ", "<note", "<prop type=\"client\"", "x-satzpaar-document", "<tuv", "vn</note>", "\"vp\"", "<seg>",
    ]
    .map { text.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("Regions are written where they are asked for, in the header too")
  func regions() throws {
    var unit = unit
    unit.sourceLanguage = .german
    let text = try write([unit]) {
      $0.sourceLanguage = LanguageTag("de-DE") ?? .german
      $0.languages = ["de-DE", "en-GB"].compactMap { LanguageTag($0) }
    }.text
    #expect(text.contains("srclang=\"de-DE\""))
    #expect(text.contains("<tuv xml:lang=\"de-DE\">") && text.contains("<tuv xml:lang=\"en-GB\">"))
    #expect(!text.contains("<tu tuid=\"\(unit.contentHash.digits)\" srclang"))
  }

  @Test("The file has a date only where one is given")
  func date() throws {
    #expect(try write([]) { $0.creationDate = "20260102T030405Z" }.text.contains("creationdate=\"20260102T030405Z\"/>"))
    #expect(try !write([]).text.contains("creationdate"))
  }

  @Test("Dates are written in the basic form; what is no date stays as it is")
  func dates() throws {
    var unit = unit
    unit.history.created = "2026-01-02T03:04:05Z"
    unit.history.changed = "gestern"
    let text = try write([unit]).text
    #expect(text.contains("creationdate=\"20260102T030405Z\"") && text.contains("changedate=\"gestern\""))
  }

  @Test("Level 1 leaves the codes out and counts them")
  func level1() throws {
    let (text, report) = try write([full]) { $0.writesCodes = false }
    #expect(text.contains("<seg>A &lt; B &amp; \"C\"&#13;\nD</seg>"))
    #expect(report.codesLeftOut == 7)
  }

  @Test("An empty segment is never written")
  func emptySegments() throws {
    var empty = unit
    empty.variants[1].segment = " "
    var three = unit
    three.variants.append(Variant(.english, ""))
    let (text, report) = try write([empty, three])
    #expect(text.split(separator: "<tu ").count == 2)
    #expect(
      report
        == {
          var r = TMXWriter.Report(); r.units = 1; r.unitsLeftOut = 1; r.variantsLeftOut = 1; return r
        }())
  }

  @Test("Characters that XML does not allow are dropped and counted")
  func characters() throws {
    var unit = unit
    unit.variants[0].segment = "a\u{0B}b\u{FFFE}c\u{FFFD}d\u{EFFF}\u{0}"
    let (text, report) = try write([unit])
    #expect(text.contains("<seg>abc\u{FFFD}d\u{EFFF}</seg>"))
    #expect(report.charactersLeftOut == 3)
  }

  @Test("Attributes that TMX does not know are dropped and counted")
  func foreignAttributes() throws {
    var unit = unit
    unit.attributes = [.init("ex:status", "draft"), .init("segtype", "Satz"), .init("o-tmf", "t")]
    let (text, report) = try write([unit])
    #expect(text.contains(" o-tmf=\"t\">") && !text.contains("draft") && !text.contains("Satz"))
    #expect(report.attributesLeftOut == 2)
  }

  private func code(_ kind: InlineCode.Kind, _ number: String? = nil, _ content: [Segment.Part] = []) -> Segment.Part {
    .code(.init(kind, attributes: number.map { [.init("i", $0)] } ?? [], content: content))
  }

  @Test("Paired codes get numbers of their own, and a half without the other stands alone")
  func balance() throws {
    var unit = unit
    unit.variants[0].segment = Segment(parts: [
      code(.begin, "1"), code(.end, "1"), code(.begin, "1"), code(.end, "1"), code(.begin, "2"), code(.end, nil),
      .text("x"),
    ])
    let (text, report) = try write([unit])
    #expect(
      text.contains(
        "<seg><bpt i=\"1\"></bpt><ept i=\"1\"></ept><bpt i=\"2\"></bpt><ept i=\"2\"></ept>"
          + "<it pos=\"begin\"></it><it pos=\"end\"></it>x</seg>"))
    #expect(report.codesChanged == 2)
  }

  @Test("Codes that stand where TMX does not allow them get what is missing between")
  func nesting() throws {
    var unit = unit
    unit.variants[0].segment = Segment(parts: [
      code(.subflow, nil, [.text("s")]), code(.placeholder, nil, [code(.unknown)]), .text("x"),
    ])
    let text = try write([unit]).text
    #expect(text.contains("<seg><ph><sub>s</sub></ph><ph><sub><ut></ut></sub></ph>x</seg>"))
  }
}
