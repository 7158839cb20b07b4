import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("XLIFF of other tools, filled in")
struct XLIFFDocumentTests {
  /// The document with targets put in, as text.
  private func filled(
    _ text: String, _ targets: [Int: XLIFFSegment.Target]
  ) throws(InterchangeError) -> (text: String, report: XLIFFDocument.Report) {
    let (bytes, report) = try filled(Array(text.utf8), targets)
    return (String(decoding: bytes, as: UTF8.self), report)
  }

  private func filled(
    _ bytes: [UInt8], _ targets: [Int: XLIFFSegment.Target]
  ) throws(InterchangeError) -> (bytes: [UInt8], report: XLIFFDocument.Report) {
    var document = try XLIFFDocument(ByteSource(bytes, name: "t.xlf"))
    for (index, target) in targets { document.fill(index, with: target) }
    let sink = MemorySink()
    let report = try document.write(to: sink)
    return (sink.bytes, report)
  }

  private func version1(_ units: String, language: String = " target-language=\"en\"") -> String {
    """
    <?xml version="1.0" encoding="utf-8"?><!-- kept -->
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff"
      xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><file original='a'  source-language="de"\(language) datatype="x-other">
    <header><sdl:cxts><sdl:cxt-def id="1"/></sdl:cxts></header>\t<body>\(units)</body></file></xliff>\r\n
    """
  }

  @Test("Without targets a file is written as it was, byte for byte")
  func untouched() throws {
    let text = "\u{FEFF}" + version1("<trans-unit id='1'><source>a&#x20;&amp;</source><x:y xmlns:x='z'/></trans-unit>")
    #expect(try filled(text, [:]).text == text)
  }

  @Test("A match that is no exact one says what it is, and a unit with it is not approved")
  func notes() throws {
    let unit =
      "<trans-unit id=\"1\" approved=\"yes\"><source>Ja</source><alt-trans><target>No</target></alt-trans></trans-unit>"
    let target = XLIFFSegment.Target("Yes", .needsReview, origin: .fuzzyMatch, score: 92, note: "92 % match; a < b")
    #expect(
      try filled(version1(unit), [0: target]).text
        == version1(
          unit.replacing("\"yes\"", with: "\"no\"").replacing(
            "</source>",
            with: "</source><target state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">Yes</target>"
              + "<note from=\"satzpaar\">92 % match; a &lt; b</note>")))
    let marked = """
      <trans-unit id="1"><source>Ja</source><seg-source><mrk mtype="seg" mid="1">Ja</mrk></seg-source><target><mrk mtype="seg" \
      mid="1"/></target><sdl:seg-defs><sdl:seg id="1"/></sdl:seg-defs></trans-unit>
      """
    let trados = try filled(version1(marked), [0: target]).text
    #expect(trados.contains("</target><note from=\"satzpaar\">92 % match; a &lt; b</note><sdl:seg-defs>"))
    #expect(trados.contains("<sdl:seg id=\"1\" conf=\"Draft\" origin=\"tm\" percent=\"92\"/>"))
    let version2 = """
      <xliff version="2.0" srcLang="de" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="1"><unit id="1">\
      <originalData><data id="d">x</data></originalData><segment><source>Ja</source></segment></unit></file></xliff>
      """
    #expect(
      try filled(version2, [0: target]).text.contains(
        "<unit id=\"1\"><notes><note category=\"satzpaar\">92 % match; a &lt; b</note></notes><originalData>"))
  }

  @Test("Only the target, its state and a missing target language change")
  func wholeUnit() throws {
    let unit = """
      <trans-unit id="1" mq:status="NotStarted"><source xml:lang="de">Guten  Morgen</source><mq:warnings  /></trans-unit>\
      <trans-unit id="2"><source>Ja</source><target xml:lang="en" state='new'/></trans-unit>\
      <trans-unit id="3" translate="no"><source>X</source></trans-unit>
      """
    let expected = version1(unit, language: "")
      .replacing(
        "source-language=\"de\" datatype=\"x-other\"",
        with: "source-language=\"de\" datatype=\"x-other\" target-language=\"en\""
      )
      .replacing("mq:status=\"NotStarted\"", with: "mq:status=\"ManuallyConfirmed\"")
      .replacing("Morgen</source>", with: "Morgen</source><target state=\"translated\">Good &amp; morning</target>")
      .replacing(
        "<target xml:lang=\"en\" state='new'/>",
        with: "<target xml:lang=\"en\" state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">Yes</target>")
    let targets: [Int: XLIFFSegment.Target] = [
      0: .init("Good & morning", .translated), 1: .init("Yes", .needsReview, origin: .fuzzyMatch),
    ]
    #expect(try filled(version1(unit, language: ""), targets).text == expected)
    #expect(
      try XLIFFDocument(ByteSource(Array(expected.utf8), name: "t")).segments.map(\.target) == [
        "Good & morning", "Yes",
      ])
  }

  @Test("Attributes are found whatever their values hold")
  func attributes() {
    var tag = XMLTag("<a:b\r\n c = '\u{308}x=\"' d=\"\u{308}\"\n/>")
    #expect(tag.name == "a:b" && tag.attributes == ["c", "d"])
    tag.set("d", "e")
    tag.set("f", "g")
    #expect(tag.markup == "<a:b\r\n c = '\u{308}x=\"' d=\"e\"\n f=\"g\"/>")
    #expect(tag.opened == "<a:b\r\n c = '\u{308}x=\"' d=\"e\"\n f=\"g\">")
  }

  @Test("A target that is reviewed makes the unit approved")
  func approval() throws {
    let unit = "<trans-unit id=\"1\" approved='no'><source>Ja</source></trans-unit>"
    let expected = version1(unit).replacing("approved='no'", with: "approved=\"yes\"")
      .replacing("Ja</source>", with: "Ja</source><target state=\"final\">Yes</target>")
    #expect(try filled(version1(unit), [0: .init("Yes", .final)]).text == expected)
  }

  private static let marked = """
    <trans-unit id="1"><source>Eins. Zwei. Drei.</source><seg-source><g id="9"><mrk mtype="seg" mid="1">Eins.</mrk> \
    <mrk mtype="seg" mid="2">Zwei.</mrk></g> <mrk mtype="seg" mid="3">Drei.</mrk></seg-source>TARGET\
    <sdl:seg-defs><sdl:seg id="1" conf="Draft" origin="mt"/><sdl:seg id="2"/><sdl:seg id="3" locked="true"/></sdl:seg-defs></trans-unit>
    """

  @Test(
    "Segments that are marked, as Trados does, get their targets and their confirmation; what is locked stays",
    arguments: [
      (
        "<target><g id=\"9\"><mrk mtype=\"seg\" mid=\"1\">Un.</mrk> <mrk mtype=\"seg\" mid=\"2\"/></g></target>",
        "<target><g id=\"9\"><mrk mtype=\"seg\" mid=\"1\">One.</mrk> <mrk mtype=\"seg\" mid=\"2\">Two.</mrk></g></target>"
      ),
      (
        "",
        "<target><g id=\"9\"><mrk mtype=\"seg\" mid=\"1\">One.</mrk> <mrk mtype=\"seg\" mid=\"2\">Two.</mrk></g> <mrk mtype=\"seg\" mid=\"3\"></mrk></target>"
      ),
      (
        "<target/>",
        "<target><g id=\"9\"><mrk mtype=\"seg\" mid=\"1\">One.</mrk> <mrk mtype=\"seg\" mid=\"2\">Two.</mrk></g> <mrk mtype=\"seg\" mid=\"3\"></mrk></target>"
      ),
      (
        "<target><mrk mtype=\"seg\" mid=\"2\">Deux.</mrk></target>",
        "<target><mrk mtype=\"seg\" mid=\"2\">Two.</mrk><mrk mtype=\"seg\" mid=\"1\">One.</mrk></target>"
      ),
    ])
  func markedSegments(before: String, after: String) throws {
    let text = version1(Self.marked.replacing("TARGET", with: before))
    let document = try XLIFFDocument(ByteSource(Array(text.utf8), name: "t"))
    #expect(document.segments.map(\.source) == ["Eins.", "Zwei."])
    let expected = version1(Self.marked.replacing("TARGET", with: after))
      .replacing(
        "<sdl:seg id=\"1\" conf=\"Draft\" origin=\"mt\"/>",
        with: "<sdl:seg id=\"1\" conf=\"Translated\" origin=\"tm\" percent=\"100\"/>"
      )
      .replacing("<sdl:seg id=\"2\"/>", with: "<sdl:seg id=\"2\" conf=\"Draft\"/>")
    #expect(
      try filled(text, [0: .init("One.", .translated, origin: .exactMatch), 1: .init("Two.", .needsReview)]).text
        == expected)
  }

  @Test("A mark whose number stands twice is one segment, the first of that number")
  func repeatedMark() throws {
    let unit = """
      <trans-unit id="1"><source>Ja. Nein.</source><seg-source><mrk mtype="seg" mid="1">Ja.</mrk> \
      <mrk mtype="seg" mid="1">Nein.</mrk></seg-source></trans-unit>
      """
    let text = try filled(version1(unit), [0: .init("Yes.", .translated)]).text
    #expect(
      text.contains("<target><mrk mtype=\"seg\" mid=\"1\">Yes.</mrk> <mrk mtype=\"seg\" mid=\"1\"></mrk></target>"))
    #expect(try XLIFFDocument(ByteSource(Array(text.utf8), name: "t")).segments.map(\.target) == ["Yes."])
  }

  @Test("Version 2: a target follows its source, with the file's prefix; the state stands on the segment")
  func version2() throws {
    let text = """
      <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="de"><x:file id="f" translate="no">
      <x:unit id="1" translate="yes"><x:segment id='s'><x:source>Ja</x:source></x:segment><x:ignorable><x:source> </x:source></x:ignorable>\
      <x:segment state="initial"><x:source>Nein</x:source><x:target>Non</x:target></x:segment></x:unit>
      <x:unit id="2"><x:segment><x:source>X</x:source></x:segment></x:unit></x:file></x:xliff>
      """
    let expected = text.replacing("srcLang=\"de\"", with: "srcLang=\"de\" trgLang=\"en\"")
      .replacing("<x:segment id='s'>", with: "<x:segment id='s' state=\"translated\">")
      .replacing("Ja</x:source>", with: "Ja</x:source><x:target>Yes</x:target>")
      .replacing("state=\"initial\"", with: "state=\"final\"").replacing("Non", with: "No")
    #expect(try filled(text, [0: .init("Yes", .translated), 1: .init("No", .final)]).text == expected)
  }

  /// A target of the memory, how it is written, and the codes that are left out.
  private static let codes: [(target: Segment, markup: String, leftOut: Int)] = [
    ("plain", "plain", 0),
    (
      Segment(parts: [.begin("1", "<g id=\"1\">"), .text("a"), .end("1", "</g>")]), "<g id=\"1\" ctype=\"bold\">a</g>",
      0
    ),
    // Codes of another document stand for the next ones of their kind.
    (
      Segment(parts: [.begin("7", "<i>"), .text("a"), .placeholder("{9}"), .end("7", "</i>")]),
      "<g id=\"1\" ctype=\"bold\">a<x id=\"2\"/></g>", 0
    ),
    (
      Segment(parts: [.placeholder("{9}"), .placeholder("<x id=\"2\"/>"), .text("b"), .placeholder("{8}")]),
      "<ph id=\"3\">&lt;br></ph><x id=\"2\"/>b", 1
    ),
    // An element that would not nest.
    (
      Segment(parts: [
        .begin("1", "<g id=\"1\">"), .begin("4", "<g id=\"4\">"), .text("a"), .end("1", "</g>"), .end("4", "</g>"),
      ]), "a", 4
    ),
    (
      Segment(parts: [.code(.init(.highlight, content: [.text("hell")])), .text("!")]),
      "<g id=\"1\" ctype=\"bold\">hell</g>!", 0
    ),
  ]

  @Test("Codes are written as the elements of the source", arguments: codes)
  func inlineCodes(target: Segment, markup: String, leftOut: Int) throws {
    let source = """
      <g id="1" ctype="bold">Ein</g> <x id="2"/><ph id="3">&lt;br></ph> <g id="4">Satz</g>
      """
    let (text, report) = try filled(
      version1("<trans-unit id=\"1\"><source>\(source)</source></trans-unit>"), [0: .init(target, .translated)])
    #expect(text.contains("<target state=\"translated\">\(markup)</target>"), "\(text)")
    #expect(report == .init(filled: 1, codesLeftOut: leftOut))
  }

  @Test("The file's encoding stays: UTF-16 with its mark, and references where eight bits are not enough")
  func encodings() throws {
    let unit = "<trans-unit id=\"1\"><source>Ä</source></trans-unit>"
    let target = [0: XLIFFSegment.Target("Œ", .translated)]
    let wide = "\u{FEFF}" + version1(unit).replacing("utf-8", with: "utf-16")
    #expect(
      try filled(utf16(wide), target).bytes
        == utf16(wide.replacing("Ä</source>", with: "Ä</source><target state=\"translated\">Œ</target>")))
    let latin = version1(unit).replacing("utf-8", with: "iso-8859-1").unicodeScalars.map { UInt8($0.value) }
    let written = try filled(latin, target).bytes
    #expect(
      String(decoding: written.filter { $0 < 0x80 }, as: UTF8.self).contains(
        "<target state=\"translated\">&#338;</target>"))
    #expect(written.count { $0 == 0xC4 } == 1)
  }

  @Test("What is no XLIFF is refused")
  func refusals() {
    #expect(throws: InterchangeError.self) { try XLIFFDocument(ByteSource(Array("<tmx/>".utf8), name: "t")) }
    #expect(throws: InterchangeError.self) { try XLIFFDocument(ByteSource(Array("<xliff>".utf8), name: "t")) }
  }
}
