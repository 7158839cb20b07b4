import Terminology
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("XLIFF")
struct XLIFFTests {
  private func units(_ text: String) throws(InterchangeError) -> [TranslationUnit] {
    let reader = try XLIFFReader(ByteSource(Array(text.utf8), name: "t.xlf"))
    var units: [TranslationUnit] = []
    while let unit = try reader.next() { units.append(unit) }
    return units
  }

  private func inspect(_ text: String) throws(InterchangeError) -> Inspection {
    try FileInspector().inspect(ByteSource(Array(text.utf8), name: "t.xlf"))
  }

  /// An XLIFF 1.2 file around trans-units.
  private func version1(_ units: String) -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0">
    <file original="a.html" source-language="de-DE" target-language="en-GB" datatype="html"><body>\(units)</body></file></xliff>
    """
  }

  /// An XLIFF 2.1 file around a unit's content.
  private func version2(_ content: String, target: String = " trgLang=\"en\"", file: String = "") -> String {
    """
    <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="de"\(target)
    xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"
    xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"
    xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0" xmlns:my="urn:x">
    <file id="f1">\(file)<unit id="u1">\(content)</unit></file></xliff>
    """
  }

  private func text(_ unit: TranslationUnit) -> [String] { unit.variants.map(\.segment.text) }

  @Test("Version 1.2: a translation with its codes, language, state and document")
  func simple() throws {
    let unit = try #require(
      try units(
        version1(
          "<trans-unit id=\"1\" approved=\"yes\"><source>Ein <g id=\"1\">Satz</g>.<x id=\"2\"/></source>"
            + "<target state=\"final\" xml:lang=\"en-US\">A <g id=\"1\">sentence</g>.<x id=\"2\"/></target></trans-unit>"
        )
      ).first)
    #expect(text(unit) == ["Ein Satz.", "A sentence."])
    #expect(unit.variants.map(\.language.description) == ["de-DE", "en-US"])
    #expect(unit.document == "a.html")
    #expect(unit.properties == [.init("x-approved", "yes"), .init("x-state", "final")])
    #expect(unit.variants[0].segment.hasCodes)
  }

  @Test("Version 1.2: segments of a unit are paired by their marks, as Trados writes them, with its confirmation")
  func segments() throws {
    let found = try units(
      version1(
        """
        <trans-unit id="1"><source>Eins. Zwei. Drei.</source><seg-source><g id="9"><mrk mtype="seg" mid="1">Eins.</mrk> \
        <mrk mtype="seg" mid="2">Zwei.</mrk></g> <mrk mtype="seg" mid="3">Drei.</mrk></seg-source><target><mrk mtype="seg" \
        mid="2">Two.</mrk> <mrk mtype="seg" mid="1">One.</mrk><mrk mtype="seg" mid="3"/></target>\
        <sdl:seg-defs><sdl:seg id="2" conf="Translated"/></sdl:seg-defs></trans-unit>
        """))
    #expect(found.map(text) == [["Eins.", "One."], ["Zwei.", "Two."]])
    #expect(found.map { $0.properties.map(\.value) } == [[], ["Translated"]])
  }

  @Test(
    "Version 1.2: an alternative is a unit, of its own source or of the unit's; what may not be translated is left out"
  )
  func alternatives() throws {
    let text1 = version1(
      """
      <trans-unit id="1"><source>Ja.</source><target>Yes.</target><alt-trans match-quality="80"><source>Ja!</source>\
      <target>Yes!</target></alt-trans><alt-trans><target>Yeah.</target></alt-trans></trans-unit>\
      <trans-unit id="2" translate="no"><source>X</source><target>X</target></trans-unit>\
      <trans-unit id="3"><source>Nein.</source><target/></trans-unit>
      """)
    #expect(try units(text1).map(text) == [["Ja.", "Yes."], ["Ja!", "Yes!"], ["Ja.", "Yeah."]])
    let inspection = try inspect(text1)
    #expect(
      inspection.counts == [
        "files": 1, "units": 3, "targets": 5, "alternatives": 2, "glossaryEntries": 0, "pairs": 3,
      ])
    #expect(inspection.errors.isEmpty && inspection.warnings.count == 2)
  }

  @Test("Version 1.2: a target that only holds the source text, where a translation is to come, is none")
  func copiedSource() throws {
    let copied = try units(
      version1(
        """
        <trans-unit id="1"><source>Ja.</source><target state="new">Ja.</target></trans-unit>\
        <trans-unit id="2"><source>Ja.</source><target state="needs-translation">Yes.</target></trans-unit>\
        <trans-unit id="3"><source>Taxi</source><target state="translated">Taxi</target></trans-unit>
        """))
    #expect(copied.map(text) == [["Ja.", "Yes."], ["Taxi", "Taxi"]])
  }

  @Test("Version 2: segments, original data of codes, characters XML does not allow, and states")
  func version2Units() throws {
    let unit = try #require(
      try units(
        version2(
          """
          <originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data></originalData><segment state="reviewed">\
          <source>Ein <pc id="1" dataRefStart="d1" dataRefEnd="d2">Satz</pc><mrk id="m" translate="no">!</mrk></source>\
          <target>A <pc id="1" dataRefStart="d1" dataRefEnd="d2">sentence</pc><mrk id="m" translate="no">!</mrk></target></segment>
          """)
      ).first)
    #expect(text(unit) == ["Ein Satz!", "A sentence!"])
    #expect(unit.properties == [.init("x-state", "reviewed")])
    #expect(
      unit.variants[0].segment.parts == [
        .text("Ein "), .begin("1", "<b>"), .text("Satz"), .end("1", "</b>"), .text("!"),
      ])
  }

  @Test("Version 2: matches are units with their quality, the glossary can be imported")
  func modules() throws {
    let file = version2(
      """
      <mtc:matches><mtc:match ref="#s1" matchQuality="75.5"><source>Guten Tag</source><target>Hello</target></mtc:match>\
      </mtc:matches><gls:glossary><gls:glossEntry ref="#m1"><gls:term>Tag</gls:term><gls:translation>day</gls:translation>\
      <gls:definition>24 hours</gls:definition></gls:glossEntry></gls:glossary>\
      <segment id="s1"><source>Guter <mrk id="m1" type="term">Tag</mrk></source></segment>
      """)
    let found = try units(file)
    #expect(found.map(text) == [["Guten Tag", "Hello"]])
    #expect(found.first?.properties == [.init("x-match-quality", "75.5")])
    #expect(try inspect(file).errors.isEmpty)
    let glossary = try GlossaryFile.read(ByteSource(Array(file.utf8), name: "t.xlf"))
    #expect(
      glossary.entries.map(\.translations) == [["day"]] && glossary.entries.map(\.note) == ["definition: 24 hours"])
  }

  /// Content of a unit, and a word of the error that it makes; an empty one where it makes none.
  private static let constraints: [(content: String, word: String)] = [
    ("<segment><source>a</source></segment>", ""),
    ("<segment id=\"s\"><source>a</source><target xml:lang=\"EN\">b</target></segment>", ""),
    ("", "no ignorable or segment"), ("<ignorable><source> </source></ignorable>", "no segment"),
    ("<segment><target>b</target></segment>", "no source"),
    ("<segment id=\"s\"><source>a</source></segment><ignorable id=\"s\"><source>a</source></ignorable>", "twice"),
    ("<segment id=\"#1\"><source>a</source></segment>", "name token"),
    ("<segment subState=\"my:a\"><source>a</source></segment>", "without state"),
    ("<segment state=\"done\"><source>a</source></segment>", "initial"),
    ("<segment my:a=\"b\"><source>a</source></segment>", "not allowed"),
    ("<segment><source>a</source><my:x/></segment>", "my:x"),
    ("<segment><source>a</source></segment><notes><note>n</note></notes>", "notes"),
    ("<segment><source xml:lang=\"fr\">a</source></segment>", "srcLang"),
    ("<segment><source>a</source><target xml:lang=\"fr\">b</target></segment>", "trgLang"),
    ("<segment><source><ph id=\"1\" dataRef=\"d\"/></source></segment>", "no data"),
    ("<segment><source><ph id=\"1\" subType=\"xlf:b\"/></source></segment>", "without type"),
    ("<segment><source><ph id=\"1\" type=\"fmt\" subType=\"xlf:b\"/></source></segment>", ""),
    ("<segment><source><cp hex=\"0041\"/></source></segment>", "allows"),
    ("<segment><source><cp hex=\"001F\"/></source></segment>", ""),
    ("<segment><source><sc id=\"1\"/>a</source></segment>", "no ec"),
    ("<segment><source><sc id=\"1\" isolated=\"yes\"/>a</source></segment>", ""),
    ("<segment><source><sc id=\"1\" isolated=\"yes\"/>a<ec startRef=\"1\"/></source></segment>", "isolated"),
    ("<segment><source><sc id=\"1\"/></source></segment><segment><source>a<ec startRef=\"1\"/></source></segment>", ""),
    ("<segment><source>a<ec id=\"1\"/></source></segment>", "startRef"),
    ("<segment><source><sm id=\"1\" translate=\"no\"/>a</source></segment>", "no em"),
    ("<segment><source>a<em startRef=\"1\"/></source></segment>", "no sm"),
    ("<segment><source><ph id=\"1\" canCopy=\"no\"/><ph id=\"2\" copyOf=\"1\"/></source></segment>", "copied"),
    ("<segment><source><ph id=\"1\" copyOf=\"7\"/></source></segment>", "does not have"),
    (
      "<segment><source><ph id=\"1\"/></source><target><ph id=\"1\"/><ph id=\"2\" copyOf=\"1\"/></target></segment>", ""
    ),
    ("<segment><source><ph id=\"1\" canReorder=\"firstNo\"/></source></segment>", "canCopy"),
    (
      "<val:validation><val:rule startsWith=\"a\" occurs=\"2\"/></val:validation><segment><source>a</source></segment>",
      "isPresent"
    ),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"note\" ref=\"n2\"><ctr:revision><ctr:item property=\"content\">a</ctr:item>"
        + "</ctr:revision></ctr:revisions></ctr:changeTrack><notes><note id=\"n1\">a</note></notes><segment><source>a</source></segment>",
      "note \"n2\""
    ),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"note\"><ctr:revision><ctr:item property=\"content\">a</ctr:item></ctr:revision>"
        + "</ctr:revisions></ctr:changeTrack><notes><note id=\"1\">a</note><note id=\"2\">a</note></notes><segment><source>a</source></segment>",
      "which note"
    ),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"note\"><ctr:revision><ctr:item property=\"priority\">1</ctr:item>"
        + "<ctr:item property=\"color\">red</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack>"
        + "<notes><note>a</note></notes><segment><source>a</source></segment>",
      "\"color\" of a revision"
    ),
    (
      "<ctr:changeTrack><ctr:revisions appliesTo=\"source\"><ctr:revision><ctr:item property=\"content\">a</ctr:item>"
        + "</ctr:revision></ctr:revisions></ctr:changeTrack><segment><source>a</source></segment>",
      ""
    ),
    ("<segment><source><ph id=\"1\" canDelete=\"no\"/>a</source><target>b</target></segment>", "deleted"),
    (
      "<segment><source>a</source><target order=\"2\">b</target></segment><segment><source>a</source><target>b</target></segment>",
      "place 2"
    ),
    ("<segment><source><mrk id=\"1\" type=\"comment\">a</mrk></source></segment>", "neither value nor ref"),
    ("<segment><source><mrk id=\"1\" type=\"comment\" ref=\"#n=n1\">a</mrk></source></segment>", "no note"),
    (
      "<segment><source><mrk id=\"1\" type=\"my:a\" ref=\"#/u=u1/f=f1/n=1\">a</mrk></source></segment>", "in this order"
    ),
    ("<segment><source><mrk id=\"1\" type=\"my:a\" ref=\"#/f=f1/zz=1\">a</mrk></source></segment>", "prefix"),
    ("<segment><source><mrk id=\"1\" type=\"my:a\" ref=\"#a/b\">a</mrk></source></segment>", "goes on"),
    (
      "<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary><segment><source>a</source></segment>",
      "neither a translation"
    ),
    (
      "<mtc:matches><mtc:match ref=\"#zz\"><source>a</source><target>b</target></mtc:match></mtc:matches><segment><source>a</source></segment>",
      "no text of the unit"
    ),
    (
      "<mtc:matches><mtc:match ref=\"#s\" similarity=\"120\"><source>a</source><target>b</target></mtc:match></mtc:matches><segment id=\"s\"><source>a</source></segment>",
      "0 to 100"
    ),
    ("<val:validation><val:rule/></val:validation><segment><source>a</source></segment>", "exactly one check"),
    ("<notes><note fs:subFs=\"a\">n</note></notes><segment><source>a</source></segment>", "without fs:fs"),
    ("<notes><note id=\"1\">n</note><note id=\"1\">n</note></notes><segment><source>a</source></segment>", "twice"),
    ("<segment><source><pc id=\"1\" slr:sizeInfo=\"2.5\">a</pc></source></segment>", "whole number"),
    ("<segment><source><pc id=\"1\" my:a=\"b\">a</pc></source></segment>", "not allowed"),
    (
      "<segment><source><mrk id=\"1\" its:taConfidence=\"0.5\" its:taClassRef=\"c\">a</mrk></source></segment>",
      "annotatorsRef"
    ),
    (
      "<segment><source><mrk id=\"1\" its:annotatorsRef=\"text-analysis|t\" its:taConfidence=\"0.5\">a</mrk></source></segment>",
      ""
    ),
    ("<segment><source><mrk id=\"1\" its:taIdent=\"x\">a</mrk></source></segment>", "without its:taSource"),
    ("<segment><source><mrk id=\"1\" its:locQualityIssueType=\"bad\">a</mrk></source></segment>", "quality issue"),
    ("<segment><source><mrk id=\"1\" its:locQualityIssueSeverity=\"101\">a</mrk></source></segment>", "0 to 100"),
    ("<segment><source><ec id=\"1\" isolated=\"yes\" fs:fs=\"b\"/></source></segment>", ""),
    ("<segment><source><sc id=\"1\"/><ec startRef=\"1\" fs:fs=\"b\"/></source></segment>", "belong to its sc"),
  ]

  @Test("The constraints of XLIFF 2 are told by name", arguments: constraints)
  func constraint(content: String, word: String) throws {
    let errors = try inspect(version2(content)).errors.map(\.message)
    if word.isEmpty { #expect(errors == []) } else { #expect(errors.contains { $0.contains(word) }, "\(errors)") }
  }

  @Test("What stands around units is judged too")
  func aroundUnits() throws {
    let segment = "<segment><source>a</source></segment>"
    func errors(_ text: String) throws -> [String] { try inspect(text).errors.map(\.message) }
    #expect(
      try errors(version2("<segment><source>a</source><target>b</target></segment>", target: "")).contains {
        $0.contains("trgLang")
      })
    #expect(try errors(version2(segment, target: " trgLang=\"f r\"")).contains { $0.contains("language code") })
    #expect(try errors(version2(segment, file: "<skeleton/>")).contains { $0.contains("content or href") })
    #expect(try errors(version2(segment, file: "<skeleton>abc</skeleton>")) == [])
    #expect(try errors(version2(segment, file: "<group id=\"g\"/><group id=\"g\"/>")).contains { $0.contains("twice") })
    #expect(try errors(version2(segment, file: "<group/>")).contains { $0.contains("no id") })
    #expect(
      try errors(
        version2(
          segment, file: "<slr:data profile=\"p\"><my:s id=\"x\"/></slr:data><group id=\"g\" slr:sizeInfoRef=\"x\"/>"))
        == [])
    #expect(
      try errors(version2(segment, file: "<group id=\"g\" slr:sizeInfoRef=\"x\"/>")).contains {
        $0.contains("size data")
      })
  }

  @Test("A unit that is too long is left out, and the others are read")
  func limits() throws {
    var limits = XMLLimits()
    limits.unitLength = 2000
    let long = String(repeating: "a", count: 3000)
    let text1 = version1(
      "<trans-unit id=\"1\"><source>\(long)</source><target>b</target></trans-unit>"
        + "<trans-unit id=\"2\"><source>c</source><target>d</target></trans-unit>")
    let reader = try XLIFFReader(ByteSource(Array(text1.utf8), name: "t"), limits: limits)
    #expect(try reader.next().map(text) == ["c", "d"])
    #expect(try reader.next() == nil)
    #expect(reader.counts.units == 2 && reader.findings["tooLong"] == 1)
  }
}
