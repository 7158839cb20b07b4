import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("XLIFF writer")
struct XLIFFWriterTests {
  private func write(_ units: [XLIFFUnit], _ version: XLIFFWriter.Version) throws(InterchangeError) -> String {
    let sink = MemorySink()
    var writer = XLIFFWriter(to: sink, .init(version: version, toolVersion: "1.0"))
    writer.beginFile("a & b.txt")
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  private func read(_ text: String) throws(InterchangeError) -> [TranslationUnit] {
    let reader = try XLIFFReader(ByteSource(Array(text.utf8), name: "t.xlf"))
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return units
  }

  /// The lines between the head and the end of a file.
  private func body(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init).filter { line in
      !["<?xml", "<xliff", "<file", "<header", "<body", "</body", "</file", "</xliff"].contains(where: line.hasPrefix)
    }
  }

  private static let everything = XLIFFUnit([
    XLIFFSegment(
      "Die Lage ist ernst.", target: .init("The situation is serious.", .needsReview, origin: .fuzzyMatch),
      matches: [
        .init(source: "Die Lage war ernst.", target: "The situation was serious.", score: 91.666, origin: "politics")
      ],
      terms: [.init("Lage", ["situation", "position"], definition: "wie die Dinge stehen")], notes: ["Überschrift?"]),
    XLIFFSegment("Er blieb."),
  ])

  @Test("Version 1.2 has a trans-unit a segment, a group a block, alternatives and notes")
  func version1() throws {
    #expect(
      try body(write([Self.everything], .one)) == [
        "<group id=\"1\">", "<trans-unit id=\"1.1\" xml:space=\"preserve\">", "<source>Die Lage ist ernst.</source>",
        "<target state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">The situation is serious.</target>",
        "<alt-trans match-quality=\"91.67\" tool-id=\"satzpaar\" origin=\"politics\">",
        "<source xml:lang=\"de\">Die Lage war ernst.</source>",
        "<target xml:lang=\"en\">The situation was serious.</target>",
        "</alt-trans>", "<note from=\"satzpaar\">Lage: situation, position (wie die Dinge stehen)</note>",
        "<note from=\"satzpaar\">Überschrift?</note>", "</trans-unit>",
        "<trans-unit id=\"1.2\" xml:space=\"preserve\">", "<source>Er blieb.</source>", "</trans-unit>", "</group>",
      ])
  }

  @Test("Version 2.1 has a unit a block, with matches and terms in their modules")
  func version2() throws {
    #expect(
      try body(write([Self.everything], .two)) == [
        "<unit id=\"1\" xml:space=\"preserve\">", "<mtc:matches>",
        "<mtc:match ref=\"#s1\" similarity=\"91.67\" origin=\"politics\" type=\"tm\">",
        "<source>Die Lage war ernst.</source>", "<target>The situation was serious.</target>", "</mtc:match>",
        "</mtc:matches>", "<gls:glossary>", "<gls:glossEntry>", "<gls:term>Lage</gls:term>",
        "<gls:translation>situation</gls:translation>", "<gls:translation>position</gls:translation>",
        "<gls:definition>wie die Dinge stehen</gls:definition>", "</gls:glossEntry>", "</gls:glossary>", "<notes>",
        "<note category=\"satzpaar\">Überschrift?</note>", "</notes>",
        "<segment id=\"s1\" state=\"initial\" subState=\"satzpaar:fuzzy-match\"><source>Die Lage ist ernst.</source>",
        "<target>The situation is serious.</target>", "</segment>",
        "<ignorable><source> </source></ignorable>", "<segment id=\"s2\"><source>Er blieb.</source>", "</segment>",
        "</unit>",
      ])
  }

  /// A segment with every kind of code, half a pair among them, and one whose codes stand in another order.
  private static let coded = XLIFFSegment(
    Segment(parts: [
      .begin("1", "<b>"), .text("Ein "), .placeholder("{0}"), .text(" & "), .isolated("end", "</u>"), .text("zwei"),
      .end("1", "</b>"), .code(.init(.highlight, content: [.text("hell"), .placeholder("{1}")])), .end("7", "</i>"),
    ]),
    target: .init(
      Segment(parts: [.placeholder("{1}"), .placeholder("{0}"), .begin("9", "<b>"), .text("one"), .end("9", "</b>")]),
      .final))

  @Test("Codes of the target have the numbers of their likes in the source")
  func codes() throws {
    let one = try write([XLIFFUnit([Self.coded])], .one)
    #expect(
      one.contains(
        """
        <source><bpt id="1">&lt;b&gt;</bpt>Ein <ph id="2">{0}</ph> &amp; <it id="3" pos="close">&lt;/u&gt;</it>zwei\
        <ept id="1">&lt;/b&gt;</ept><bpt id="4"></bpt>hell<ph id="5">{1}</ph><ept id="4"></ept>\
        <it id="6" pos="close">&lt;/i&gt;</it></source>
        """))
    #expect(
      one.contains(
        """
        <target state="final"><ph id="5">{1}</ph><ph id="2">{0}</ph><bpt id="1">&lt;b&gt;</bpt>one<ept id="1">&lt;/b&gt;</ept></target>
        """))
    let two = try write([XLIFFUnit([Self.coded, Self.coded])], .two)
    #expect(two.contains("<ph id=\"5\" dataRef=\"d5\"/><ph id=\"2\" dataRef=\"d2\"/><sc id=\"1\" dataRef=\"d1\"/>one"))
    #expect(two.contains("<sc id=\"7\" dataRef=\"d1\"/>Ein <ph id=\"8\" dataRef=\"d2\"/>"))
    for text in [one, two] {
      let inspection = try FileInspector().inspect(ByteSource(Array(text.utf8), name: "t.xlf"))
      #expect(inspection.errors == [] && inspection.warnings == [])
      #expect(try read(text).first?.variants.map(\.segment.text) == ["Ein  & zweihell", "one"])
      #expect(try read(text).first?.document == "a & b.txt")
    }
  }

  @Test("What is written is read again, in both versions", arguments: XLIFFWriter.Version.allCases)
  func roundTrip(version: XLIFFWriter.Version) throws {
    let text = try write([Self.everything, XLIFFUnit([])], version)
    let inspection = try FileInspector().inspect(ByteSource(Array(text.utf8), name: "t.xlf"))
    #expect(inspection.version == version.rawValue && inspection.errors == [])
    #expect(inspection.counts["alternatives"] == 1 && inspection.counts["targets"] == 2)
    #expect(
      try read(text).map { $0.variants.map(\.segment.text) } == [
        ["Die Lage ist ernst.", "The situation is serious."], ["Die Lage war ernst.", "The situation was serious."],
      ])
  }

  @Test("Characters that XML does not allow are left out and counted")
  func characters() throws {
    let sink = MemorySink()
    var writer = XLIFFWriter(to: sink, .init(toolVersion: "1.0"))
    writer.beginFile("a")
    try writer.write(XLIFFUnit([XLIFFSegment("a\u{B}b\u{FFFE}")]))
    try writer.finish()
    #expect(writer.report == .init(files: 1, segments: 1, charactersLeftOut: 2))
    #expect(String(decoding: sink.bytes, as: UTF8.self).contains("<source>ab</source>"))
  }

  @Test("Units of a memory are written by document")
  func memoryUnits() throws {
    let sink = MemorySink()
    var writer = XLIFFUnitWriter(to: sink, .init(toolVersion: "1.0"))
    for (document, text) in [("a", "eins"), ("a", "zwei"), ("b", "drei")] {
      let variants = [Variant(.german, text), Variant(.english, text.uppercased()), Variant(.english, " ")]
      try writer.write(TranslationUnit(sourceLanguage: .german, variants: variants, document: document))
    }
    try writer.finish()
    #expect(writer.units == 3)
    let found = try read(String(decoding: sink.bytes, as: UTF8.self))
    #expect(found.map(\.document) == ["a", "a", "b"])
    #expect(found.map { $0.variants.map(\.segment.text) } == [["eins", "EINS"], ["zwei", "ZWEI"], ["drei", "DREI"]])
  }
}
