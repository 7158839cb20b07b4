import Segmentation
import Testing
import UnicodeText

@testable import Interchange

@Suite("SRX")
struct SRXTests {
  private func srx(version: String = "2.0", before: String = "\\.", map: String = "d") -> String {
    """
    <srx version="\(version)" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="yes"/><body><languagerules>
    <languagerule languagerulename="d"><rule break="no"><beforebreak>Dr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
    <rule><beforebreak>\(before)</beforebreak></rule></languagerule></languagerules>
    <maprules><languagemap languagepattern="de.*" languagerulename="\(map)"/></maprules></body></srx>
    """
  }

  private func read(_ text: some StringProtocol) throws(InterchangeError) -> SRXReader.Reading {
    try SRXReader.read(ByteSource(Array(text.utf8), name: "r.srx"))
  }

  @Test("Rules, maps and settings are read; rules have names for messages")
  func document() throws {
    let reading = try read(srx(before: "[.!?]&amp;?"))
    #expect(reading.version == "2.0" && reading.rules.cascades)
    #expect(
      reading.rules.lists == [
        SRXRules.List(
          name: "d",
          rules: [
            SRXRules.Rule(isBreak: false, before: "Dr\\.", after: "\\s", name: "rule 1 of d"),
            SRXRules.Rule(isBreak: true, before: "[.!?]&?", after: "", name: "rule 2 of d"),
          ])
      ])
    #expect(reading.rules.maps == [SRXRules.LanguageMap(pattern: "de.*", listName: "d")])
    let inspection = try FileInspector().inspect(ByteSource(Array(srx().utf8), name: "r"))
    #expect(inspection.counts == ["languageRules": 1, "rules": 2] && inspection.warnings.isEmpty)
  }

  @Test("Version 1.0 groups its maps by purposes, of which the first one counts, and never cascades")
  func oldVersion() throws {
    let group = "<maprule maprulename=\"m\"><languagemap languagepattern=\"de\" languagerulename=\"d\"/></maprule>"
    let text = srx(version: "1.0")
    let maps = try #require(text.firstRange(of: "<languagemap"))
    let end = try #require(text.firstRange(of: "</maprules>"))
    let rules = try read(text[..<maps.lowerBound] + group + group + text[end.lowerBound...]).rules
    #expect(!rules.cascades && rules.maps == [SRXRules.LanguageMap(pattern: "de", listName: "d")])
  }

  @Test("What cannot be used is refused by name")
  func refusals() throws {
    for (text, word) in [
      (srx(version: ""), "version"), (srx(map: "zz"), "zz"), (srx(before: "[.!?"), "rule 2"), ("<x/>", "root element"),
      ("<srx version=\"2.0\"/>", "languagerules"),
    ] {
      let error = try #require(throws: InterchangeError.self) { try read(text) }
      #expect(error.message.contains(word) && error.code.blamesContent && error.line != nil)
    }
  }

  @Test(
    "Regular expressions are checked without being run",
    arguments: [
      ("[.!?]+\\s", nil), ("\\p{Lu}(?:a|b)*?", nil), ("(?<=x)a{2,3}+", nil), ("[^]a]", nil), ("[a[b]]", nil),
      ("\\Q(\\E", nil),
      ("(?i)a", nil), ("a|^b", nil), ("[a", "["), ("(a", "("), ("a)", ")"), ("*a", "*"), ("a{x}", "{"), ("a{2", "{"),
      ("a\\", "\\"),
      ("a|+", "+"), ("\\p{Lu", "\\p"),
    ])
  func syntax(expression: String, sign: String?) {
    let problem = RegexSyntax(expression).problem
    if let sign {
      #expect(problem?.contains(sign) ?? false, "\(expression): \(problem ?? "none")")
    } else {
      #expect(problem == nil, "\(expression)")
    }
  }

  @Test(
    "A repetition of a repetition is warned of",
    arguments: [("(a+)+$", true), ("(ab+c)*", true), ("(ab)+", false), ("a+?b*+", false)])
  func catastrophe(expression: String, isSlow: Bool) throws {
    #expect(RegexSyntax(expression).repeatsRepetition == isSlow)
    #expect(try read(srx(before: expression)).warnings.isEmpty == !isSlow)
  }
}
