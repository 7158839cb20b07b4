import Segmentation
import Testing
import UnicodeText

@testable import Interchange

@Suite("SRX files")
struct SRXReaderTests {
  private func rules(_ file: String) throws -> SRXRules {
    try SRXReader.read(ByteSource(Array(file.utf8), name: "rules.srx"))
  }

  private func file(_ body: String, version: String = "2.0") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <srx xmlns="http://www.lisa.org/srx20" xmlns:x="http://example.org/x" version="\(version)">
    <header segmentsubflows="yes" cascade="yes"><formathandle type="start" include="no"/><x:options trim="yes"/></header>
    <body>\(body)</body></srx>
    """
  }

  private static let lists = """
    <languagerules><languagerule languagerulename="Deutsch">
    <rule break="no"><beforebreak>\\bDr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule><beforebreak>[.!?]&amp;?</beforebreak></rule>
    </languagerule></languagerules>
    """

  @Test("give their rules in order, with names for messages")
  func content() throws {
    let maps = #"<maprules><languagemap languagepattern="de.*" languagerulename="Deutsch"/></maprules>"#
    let rules = try rules(file(Self.lists + maps))
    #expect(rules.cascades)
    #expect(
      rules.lists == [
        "Deutsch": [
          SRXRules.Rule(isBreak: false, before: "\\bDr\\.", after: "\\s", name: "rule 1 of Deutsch"),
          SRXRules.Rule(isBreak: true, before: "[.!?]&?", after: "", name: "rule 2 of Deutsch"),
        ]
      ])
    #expect(rules.maps == [SRXRules.LanguageMap(pattern: "de.*", listName: "Deutsch")])
  }

  @Test("of version 1.0 give the maps of their first purpose")
  func version1() throws {
    let map = #"<languagemap languagepattern="de" languagerulename="Deutsch"/>"#
    let maps = "<maprules><maprule>\(map)</maprule><maprule>\(map)</maprule></maprules>"
    #expect(try rules(file(Self.lists + maps, version: "1.0")).maps.count == 1)
  }

  @Test("that cannot be right are refused")
  func refusals() {
    let dangling = #"<maprules><languagemap languagepattern="de" languagerulename="Englisch"/></maprules>"#
    #expect(throws: InterchangeError.self) { try rules(file(Self.lists + dangling)) }
    #expect(throws: InterchangeError.self) { try rules(file(Self.lists, version: "")) }
    #expect(throws: InterchangeError.self) { try rules("<tmx version=\"1.4\"/>") }
  }
}
