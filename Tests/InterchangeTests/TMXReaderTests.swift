import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Reading TMX")
struct TMXReaderTests {
  @Test("A unit keeps its attributes, history, notes and properties, and those of its variants")
  func everything() throws {
    let reading = try read(
      tmx(
        """
        <tu tuid="u1" creationdate="20240102T030405Z" creationid="anna" changedate="20240203T040506Z" changeid="bob"
            usagecount="7" lastusagedate="20240304T050607Z" datatype="html" srclang="de-AT">
        <note xml:lang="en">a note</note><prop type="client">Amt &amp; Co</prop>
        <tuv xml:lang="de-AT" creationid="carl" o-tmf="x"><note>v</note><prop type="p">q</prop><seg>Jänner</seg></tuv>
        <tuv xml:lang="en"><seg>January</seg></tuv></tu>
        """))
    let unit = try #require(reading.units.first)
    #expect(unit.identifier == "u1")
    #expect(unit.sourceLanguage == LanguageTag("de-AT"))
    #expect(
      unit.history
        == .init(
          created: "20240102T030405Z", createdBy: "anna", changed: "20240203T040506Z", changedBy: "bob",
          lastUsed: "20240304T050607Z", usageCount: 7))
    #expect(unit.attributes == [.init("datatype", "html")])
    #expect(unit.notes == [.init("a note", attributes: [.init("xml:lang", "en")])])
    #expect(unit.properties == [.init("client", "Amt & Co")])
    let variant = unit.variants[0]
    #expect(variant.history.createdBy == "carl")
    #expect(variant.attributes == [.init("o-tmf", "x")])
    #expect(variant.notes == [.init("v")])
    #expect(variant.properties == [.init("p", "q")])
    #expect(variant.segment.text == "Jänner")
    #expect(reading.report.findings.isEmpty)
  }

  @Test("A prefix for the names is taken for what it is")
  func prefix() throws {
    let text = tmx(tu("Brücke<ph x='1'/>", "bridge")).replacing("</", with: "</t:")
      .replacing("<tmx", with: "<t:tmx xmlns:t=\"http://www.lisa.org/tmx14\"")
    var prefixed = text
    for name in ["header", "body", "tu>", "tuv", "seg", "ph"] {
      prefixed = prefixed.replacing("<\(name)", with: "<t:\(name)")
    }
    let reading = try read(prefixed)
    #expect(reading.units.map { $0.variants.map(\.segment.text) } == [["Brücke", "bridge"]])
    #expect(reading.units[0].variants[0].segment.parts.count == 2)
    #expect(try FileInspector().inspect(ByteSource(Array(prefixed.utf8), name: "a")).format == "tmx")
  }

  @Test("The header is kept whole")
  func header() throws {
    let text = tmx(tu("a", "b")).replacing(
      "datatype=\"plaintext\"/>",
      with: """
        datatype="plaintext" changeid="x"><ude name="Mac" base="M"><map unicode="#xF8FF" code="#xF0"/></ude>
        <note>n</note><prop type="t">v</prop></header>
        """)
    let header = try read(text).header
    #expect(header["srclang"] == "de")
    #expect(header["changeid"] == "x")
    #expect(header.notes == [.init("n")])
    #expect(header.properties == [.init("t", "v")])
    #expect(header.encodings.first?.maps == [[.init("unicode", "#xF8FF"), .init("code", "#xF0")]])
  }

  @Test("All inline codes are kept where they stand, and the text is the language without them")
  func inlineCodes() throws {
    let seg = """
      <bpt i="1" type="bold">{\\b </bpt>A <hi type="x">B</hi><ept i="1">}</ept><it pos="begin">i</it>\
      <ph x="1">p<sub>alt</sub></ph><ut>u</ut>
      """
    let segment = try #require(try read(tmx(tu(seg, "x"))).units.first?.variants.first?.segment)
    let kinds = segment.parts.compactMap { part in
      if case .code(let code) = part { code.kind } else { nil }
    }
    #expect(kinds == [.begin, .highlight, .end, .isolated, .placeholder, .unknown])
    #expect(segment.text == "A B")
    #expect(
      segment.parts[5]
        == .code(
          .init(
            .placeholder, attributes: [.init("x", "1")],
            content: [.text("p"), .code(.init(.subflow, content: [.text("alt")]))])))
  }

  @Test("TMX 1.1 names languages in lang")
  func oldLanguageAttribute() throws {
    let old = tu("a", "b").replacing("xml:lang", with: "lang")
    #expect(try read(tmx(old, version: "1.1")).report.findings.isEmpty)
    let reading = try read(tmx(old))
    #expect(reading.units.first?.variants.map(\.language) == [.german, .english])
    #expect(reading.report.findings.map(\.kind) == [.deprecatedLanguageAttribute])
  }

  @Test(
    "Language codes are read in any spelling, which is kept",
    arguments: [("DE-de", "de-DE"), ("deu", "de"), ("ger", "de"), ("de_AT", "de-AT"), ("dE", "de")])
  func languageCodes(code: String, tag: String) throws {
    let unit = try #require(try read(tmx(tu("a", "b").replacing("\"de\"", with: "\"\(code)\""))).units.first)
    #expect(unit.variants[0].language.description == tag)
    #expect(unit.variants[0].attributes == [.init("xml:lang", code)])
  }

  @Test("A file without a single language that can be made out is refused", arguments: ["German", "", "*all*"])
  func unreadableLanguage(code: String) throws {
    let file = tmx(tu("a", "b").replacing("\"de\"", with: "\"\(code)\""))
    let error = try #require(throws: InterchangeError.self) { try read(file) }
    #expect(error.code == .malformed)
    #expect(error.line == 5)
  }

  @Test("Variants may come in any order and number")
  func manyVariants() throws {
    let unit =
      "<tu><tuv xml:lang=\"en-US\"><seg>1</seg></tuv><tuv xml:lang=\"de\"><seg>2</seg></tuv>"
      + "<tuv xml:lang=\"en-GB\"><seg>3</seg></tuv></tu>"
    #expect(try read(tmx(unit)).units.first?.variants.map(\.segment.text) == ["1", "2", "3"])
  }

  @Test(
    "A unit that is of no use is left out with its reason, and the others are read",
    arguments: [
      ("<tu></tu>", TMXReport.Kind.unitWithoutVariants),
      ("<tu><tuv xml:lang=\"de\"><seg>a</seg></tuv></tu>", .unitWithOneVariant),
      (tu("a", " "), .blankSegment),
      ("<tu><tuv xml:lang=\"de\">a</tuv><tuv xml:lang=\"en\">b</tuv></tu>", .missingSegment),
      (tu("a", String(repeating: "b", count: 100_001)), .segmentTooLong),
    ])
  func skippedUnits(unit: String, kind: TMXReport.Kind) throws {
    let reading = try read(tmx(tu("ja", "yes") + "\n" + unit + "\n" + unit))
    #expect(reading.units.map(\.variants.first?.segment.text) == ["ja"])
    #expect(reading.report.units == 3)
    let finding = try #require(reading.report.findings.first { $0.kind == kind })
    #expect(finding.line == 6)
    #expect(reading.report.skipped.map(\.count) == [2])
  }

  @Test(
    "What is odd but can be read is read with a warning",
    arguments: [
      (tmx("<tu><x><y>1</y></x>" + tu("a", "b").dropFirst(4)), TMXReport.Kind.unknownElement),
      (tmx(tu("a", "b"), version: "1.4b"), .version),
      (tmx(tu("a", "b")).replacing(" version=\"1.4\"", with: ""), .version),
      (tmx(tu("a", "b")).replacing(" srclang=\"de\"", with: ""), .sourceLanguage),
      (tmx(tu("a", "b")).replacing(" adminlang=\"en\"", with: ""), .headerAttribute),
      (tmx(tu("a", "b")).replacing("<tmx ", with: "<tmx xmlns=\"http://www.lisa.org/tmx14\" "), .namespace),
      (tmx(tu("a", "b", attributes: " creationdate=\"02.01.2026\"")), .date),
      (tmx(tu("a<bpt i=\"1\">x</bpt>", "b")), .unbalancedCodes),
      (tmx(tu("a", "b").replacing("</tu>", with: "<note>late</note></tu>")), .elementOrder),
      (tmx(tu("a", "b", attributes: " status=\"x\"")), .foreignAttribute),
      (tmx(tu("a", "b"), declaration: "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"), .encoding),
    ])
  func warnings(file: String, kind: TMXReport.Kind) throws {
    let reading = try read(file)
    #expect(reading.units.count == 1)
    #expect(reading.report.findings.map(\.kind) == [kind])
  }

  @Test("A context in memoQ's properties, or a segment in XTM's, becomes the unit's context")
  func context() throws {
    let properties = "<tu><prop type=\"x-context-pre\">vor</prop><prop type=\"x-context-post\"><seg>nach</seg></prop>"
    let reading = try read(tmx(properties + tu("a", "b").dropFirst(4)))
    #expect(reading.units.first?.context == .init(previous: "vor", next: "nach"))
    #expect(reading.report.findings.isEmpty)
  }

  @Test("srclang=\"*all*\" is no source language")
  func noSourceLanguage() throws {
    let reading = try read(tmx(tu("a", "b"), sourceLanguage: "*all*"))
    #expect(reading.units.first?.sourceLanguage == nil)
    #expect(reading.report.findings.isEmpty)
  }
}
