import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("What an import takes out of XLIFF")
struct XLIFFImportTests {
  private func read(
    _ text: String, to target: LanguageTag = .english
  ) throws(InterchangeError) -> (units: [TranslationUnit], report: UnitFile.Report) {
    let file = try UnitFile(ByteSource(Array(text.utf8), name: "t.xlf"), from: .german, to: target)
    var units: [TranslationUnit] = []
    while let (unit, _) = try file.next() { units.append(unit) }
    return (units, file.report)
  }

  private func version1(_ units: String, target: String = " target-language=\"en\"") -> String {
    """
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" \
    xmlns:mq="MQXliff"><file original="a" source-language="de"\(target) datatype="plaintext"><body>\(units)</body></file></xliff>
    """
  }

  private func version2(_ units: String, target: String = " trgLang=\"en\"") -> String {
    """
    <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="de"\(target) \
    xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><file id="f1">\(units)</file></xliff>
    """
  }

  private func texts(_ units: [TranslationUnit]) -> [[String]] { units.map { $0.variants.map(\.segment.text) } }

  @Test("Text that track changes show as taken out is not part of a translation, what was put in is")
  func trackedChanges() throws {
    let unit = """
      <trans-unit id="1"><source>Klein.</source><seg-source><mrk mtype="seg" mid="1">Klein.</mrk></seg-source>\
      <target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-deleted" sdl:revid="r1">Big</mrk>\
      <mrk mtype="x-sdl-added" sdl:revid="r2">Small</mrk>.</mrk></target></trans-unit>
      """
    #expect(texts(try read(version1(unit)).units) == [["Klein.", "Small."]])
  }

  @Test("Notes and memoQ's comments are the units'; what this program put in for translators is not")
  func notes() throws {
    let first = try read(
      version1(
        """
        <trans-unit id="1"><source>a</source><target>b</target><note>
          Eins </note><note from="satzpaar">a: b</note>\
        <mq:comments><mq:comment id="c">Zwei</mq:comment></mq:comments></trans-unit>
        """)
    ).units
    #expect(first.map { $0.notes.map(\.text) } == [["Eins", "Zwei"]])
    let second = try read(
      version2(
        """
        <unit id="1"><notes><note category="c">N</note><note category="satzpaar">x</note></notes>\
        <segment><source>a</source><target>b</target></segment>\
        <segment><source>c</source><target>d</target></segment></unit>
        """)
    ).units
    #expect(second.map { $0.notes.map(\.text) } == [["N"], ["N"]])
  }

  @Test("Our own export, imported and exported again, is the same file", arguments: XLIFFWriter.Version.allCases)
  func roundTrip(version: XLIFFWriter.Version) throws {
    let variants = [Variant(.german, "Haus"), Variant(.english, "house")]
    let units = [
      TranslationUnit(
        sourceLanguage: .german, variants: variants, document: "a.html", notes: [.init("Eins"), .init(" Zwei\n drei ")]),
      TranslationUnit(
        sourceLanguage: .german, variants: variants.map { Variant($0.language, "\($0.segment.text) 2") },
        origin: .machineTranslation, notes: [.init("vier")]),
    ]
    func export(_ units: [TranslationUnit]) throws -> String {
      let sink = MemorySink()
      var writer = XLIFFUnitWriter(to: sink, .init(version: version, toolVersion: "1"))
      for unit in units { try writer.write(unit) }
      try writer.finish()
      return String(decoding: sink.bytes, as: UTF8.self)
    }
    let written = try export(units)
    let again = try read(written).units
    #expect(again.map(\.notes) == units.map(\.notes) && again.map(\.origin) == units.map(\.origin))
    #expect(try export(again) == written)
  }

  @Test("A file that names no target language is taken as in the one that was asked for, if that is not its source's")
  func missingLanguages() throws {
    let unit = "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>"
    for text in [
      version1(unit, target: ""),
      version2("<unit id=\"1\"><segment><source>a</source><target>b</target></segment></unit>", target: ""),
    ] {
      let (units, report) = try read(text)
      #expect(units.map { $0.variants.map(\.language) } == [[.german, .english]])
      #expect(report.findings.map(\.concernsUnits) == [false] && report.unitsLeftOut == 0)
      let refused = try read(text, to: .german)
      #expect(refused.units.isEmpty && refused.report.unitsLeftOut == 1)
      #expect(refused.report.findings[0].message.contains("names no target language"))
    }
    let noSource = version1(unit).split(separator: " source-language=\"de\"").joined()
    #expect(try read(noSource).report.findings[0].message.contains("names no source language"))
  }

  @Test("What is not to be translated is left out: a unit, or all in a group or file, of either version")
  func protectedUnits() throws {
    let unit = "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>"
    let segment = "<segment><source>a</source><target>b</target></segment>"
    for text in [
      version1("<group translate=\"no\">\(unit)</group>"),
      version1("<trans-unit id=\"1\" translate=\"no\"><source>a</source><target>b</target></trans-unit>"),
      version2("<group id=\"g\" translate=\"no\"><unit id=\"1\">\(segment)</unit></group>"),
      version2("<unit id=\"1\" translate=\"no\">\(segment)</unit>"),
    ] {
      let (units, report) = try read(text)
      #expect(units.isEmpty && report.unitsLeftOut == 1 && report.findings[0].message.contains("translate=\"no\""))
    }
    let open = version2("<group id=\"g\" translate=\"no\"><unit id=\"1\" translate=\"yes\">\(segment)</unit></group>")
    #expect(texts(try read(open).units) == [["a", "b"]])
    #expect(texts(try read(version1("<group translate=\"no\"></group>\(unit)")).units) == [["a", "b"]])
  }

  @Test("Every segment without a translation is counted, with the reason")
  func leftOut() throws {
    let (units, report) = try read(
      version2(
        """
        <unit id="1"><segment><source>a</source><target>b</target></segment><segment><source>c</source></segment>\
        <segment><source>d</source><target> </target></segment>\
        <segment><source><ph id="1"/></source><target><ph id="1"/></target></segment></unit>
        """))
    #expect(texts(units) == [["a", "b"]])
    #expect(report.unitsLeftOut == 3)
    #expect(
      report.findings.map(\.message) == [
        "a segment without a translation; it is left out",
        "a segment of nothing but codes or white space; it is left out",
      ])
  }

  @Test("An alternative without a source is one of the unit's, and a machine's is marked as such")
  func alternatives() throws {
    let first = try read(
      version1(
        """
        <trans-unit id="1"><source>a</source><alt-trans><target state-qualifier="mt-suggestion">b</target></alt-trans>\
        <alt-trans alttranstype="previous-version"><target>c</target></alt-trans></trans-unit>
        """)
    ).units
    #expect(texts(first) == [["a", "b"]] && first.map(\.origin) == [.machineTranslation])
    let second = try read(
      version2(
        """
        <unit id="1"><mtc:matches><mtc:match ref="#1" type="mt"><source>a</source><target>b</target></mtc:match></mtc:matches>\
        <segment><source>a</source></segment></unit>
        """)
    ).units
    #expect(second.map(\.origin) == [.machineTranslation])
  }

  @Test("Blanks around language codes do not matter")
  func blanks() throws {
    let unit = "<trans-unit id=\"1\"><source>a</source><target>b</target></trans-unit>"
    #expect(
      try read(version1(unit, target: " target-language=\" en-GB \"")).units[0].variants[1].language.region == "GB")
  }
}
