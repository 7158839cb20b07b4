import SeededRandom
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

/// A file is read the same whether its units are parsed or read past the parser.
@Suite("Reading TMX without the parser")
struct TMXScannerTests {
  /// All that a reader says of a file.
  private struct Outcome: Equatable {
    var units: [TranslationUnit] = []
    var lines: [Int] = []
    var header = TMXHeader()
    var version: String?
    var languages: Set<LanguageTag> = []
    var counts: [Int] = []
    var findings: [TMXReport.Finding] = []
    var error: String?
  }

  private func outcome(
    _ bytes: [UInt8], purpose: UnitFile.Purpose = .storing, scans: Bool, window: Int = 1 << 18, inBatches: Bool = false
  ) -> Outcome {
    var outcome = Outcome()
    do throws(InterchangeError) {
      let reader = try TMXReader(
        ByteSource(bytes, name: "a.tmx"), for: purpose, scans: scans, windowSize: window)
      defer {
        outcome.header = reader.header
        outcome.version = reader.report.version
        outcome.languages = reader.report.languages
        outcome.counts = [reader.report.units, reader.report.variants, reader.report.unitsRead]
        outcome.findings = reader.report.findings
      }
      if inBatches {
        while let batch = try reader.nextBatch() {
          for index in 0..<batch.count {
            outcome.units.append(batch[index].unit)
            outcome.lines.append(batch[index].line)
          }
        }
      } else {
        while let unit = try reader.next() {
          outcome.units.append(unit)
          outcome.lines.append(reader.line)
        }
      }
    } catch {
      outcome.error = "\(error)"
    }
    return outcome
  }

  private func expectAgreement(_ bytes: [UInt8], _ comment: @autoclosure () -> Comment) {
    let truth = outcome(bytes, scans: false)
    let found = outcome(bytes, scans: true)
    #expect(found == truth, comment())
    let small = outcome(bytes, scans: true, window: 300, inBatches: true)
    #expect(small == truth, comment())
  }

  /// Units of all shapes, usual ones and others.
  private static let units = [
    tu("eins", "one"),
    tu("A &amp; B &lt;b&gt; &quot;x&quot; &apos; &#228; &#xE4; &#x1F600;", "A &amp; B"),
    tu("&lt;b&gt;", "&#160;&#65;"),
    tu("Zeile\nzwei\tTab", "line\r\ntwo"),
    tu("„Größe“ – Straße\u{A0}€ 😀", "size \u{FFFD}\u{F000}"),
    tu("Привет", "你好"),
    tu("\u{A0}\u{2003}\u{3000}", "blank"),
    tu("\u{A0}x", "\u{3000}漢"),
    tu(" ", "blank"), tu("", "empty"), tu("&#32;", "blank"), tu("&#10;a", "b"),
    tu("a <ph x=\"1\">p</ph> b", "c"), tu("<hi>a</hi>", "b"), tu("<![CDATA[a]]>", "b"), tu("a<!-- c -->b", "c"),
    tu("a ]] > b", "]]&gt;"), tu("a ]]> b", "c"), tu("&unknown;", "a"), tu("&#11;", "a"), tu("&#xD800;", "a"),
    tu("&#55296;", "a"), tu("& b", "a"), tu("&#;", "a"), tu("&#x110000;", "a"), tu("&#13;x", "a"),
    tu("a", "b", attributes: " tuid=\"1\" creationdate=\"20240102T030405Z\" creationid=\"import\""),
    tu("a", "b", attributes: " tuid='1' changedate='20240102T030405Z' changeid='ä &amp; b' usagecount='3'"),
    tu("a", "b", attributes: " tuid=\"1\" tuid=\"2\""), tu("a", "b", attributes: " creationdate=\"2024-01-02\""),
    tu("a", "b", attributes: " creationdate=\"20241302T030405Z\" lastusagedate=\"20240102T030405Z\""),
    tu("a", "b", attributes: " usagecount=\"03\""), tu("a", "b", attributes: " usagecount=\"-1\""),
    tu("a", "b", attributes: " datatype=\"html\" segtype=\"block\" o-tmf=\"x\""),
    tu("a", "b", attributes: " segtype=\"word\""), tu("a", "b", attributes: " foreign=\"x\""),
    tu("a", "b", attributes: " srclang=\"en\""), tu("a", "b", attributes: " srclang=\"*all*\""),
    tu("a", "b", attributes: " srclang=\"nonsense code\""), tu("a", "b", attributes: " tuid = \"1\""),
    tu("a", "b", attributes: "\n  tuid=\"1\"\r\n  o-encoding=\"x\ty\" "), tu("a", "b", attributes: " tuid=\"a>b\""),
    tu("a", "b", attributes: " tuid=\"a<b\""), tu("a", "b", attributes: " tuid=\"1\"datatype=\"x\""),
    tu("a", "b").replacing("xml:lang=\"de\"", with: "xml:lang=\"DE-de\""),
    tu("a", "b").replacing("xml:lang=\"de\"", with: "xml:lang=\"de_DE\""),
    tu("a", "b").replacing("xml:lang=\"de\"", with: "lang=\"de\""),
    tu("a", "b").replacing("xml:lang=\"de\"", with: "xml:lang=\"de\" lang=\"en\""),
    tu("a", "b").replacing("xml:lang=\"de\"", with: "xml:lang=\"German\""),
    tu("a", "b").replacing("xml:lang=\"de\"", with: "creationid=\"x\" xml:lang=\"de\" changedate=\"20250102T030405Z\""),
    tu("a", "b").replacing(" xml:lang=\"de\"", with: ""),
    tu("a", "b").replacing("</tuv><tuv", with: "</tuv> text <tuv"),
    tu("a", "b").replacing("</tu>", with: "</tu >"), tu("a", "b").replacing("<seg>", with: "<seg >"),
    tu("a", "b").replacing("</seg></tuv></tu>", with: "</seg><seg>c</seg></tuv></tu>"),
    tu("a", "b").replacing("</tu>", with: "<note>late</note></tu>"),
    tu("a", "b").replacing("<tu>", with: "<tu><note>n &amp; m</note><prop type=\"t\">v</prop><note>o</note>"),
    tu("a", "b").replacing("<tu>", with: "<tu><prop type=\"\">v</prop><prop>w</prop>"),
    tu("a", "b").replacing("<tu>", with: "<tu><note xml:lang=\"en\">n</note><prop type=\"t\" xml:lang=\"de\">v</prop>"),
    tu("a", "b").replacing("<tu>", with: "<tu><prop type=\"t\"></prop><prop type=\"u\"/>"),
    tu("a", "b").replacing("<seg>", with: "<note>n</note><prop type=\"t\">v</prop><seg>"),
    tu("a", "b").replacing("<seg>", with: "<prop type=\"t\">v</prop><note>n</note><seg>"),
    tu("a", "b").replacing(
      "<tu>",
      with: """
        <tu><prop type="x-satzpaar-document">Rede &amp; Antwort.txt</prop><prop type="x-satzpaar-position">12</prop>
        <prop type="x-context-pre">davor</prop><prop type="x-context-post">danach</prop>
        """),
    tu("a", "b").replacing(
      "<tu>",
      with: """
        <tu><prop type="x-satzpaar-origin">alignment</prop><prop type="x-satzpaar-score">0.5</prop>\
        <prop type="x-satzpaar-source-language">*all*</prop>
        """),
    tu("a", "b").replacing("<tu>", with: "<tu><prop type=\"x-satzpaar-score\">0.5</prop>"),
    tu("a", "b").replacing("<tu>", with: "<tu><prop type=\"x-satzpaar-origin\">mt</prop>"),
    tu("a", "b").replacing("<tu>", with: "<tu><prop type=\"x-satzpaar-position\">012</prop>"),
    tu("a", "b").replacing("<tu>", with: "<tu><prop type=\"x-context-pre\"><seg>a</seg></prop>"),
    tu("a", "b").replacing("</tu>", with: "<tuv xml:lang=\"fr\"><seg>c</seg></tuv></tu>"),
    "<tu></tu>", "<tu/>", "<tu><tuv xml:lang=\"de\"><seg>a</seg></tuv></tu>", "<!-- </tu> -->", "<?pi </tu> ?>",
    "<x>foreign</x>", "text",
    "<tu>\n  <tuv xml:lang=\"de\">\n    <seg>a</seg>\n  </tuv>\n"
      + "  <tuv xml:lang=\"en\">\n    <seg>b</seg>\n  </tuv>\n</tu>",
    "<tu><tuv xml:lang=\"de\"><seg>a</seg></tuv><tuv xml:lang=\"en\"/></tu>", "<tux></tux>",
  ]

  @Test("Each shape of unit among usual ones", arguments: units)
  func shapes(unit: String) {
    let usual = (0..<3).map { tu("Satz \($0)", "sentence \($0)") }.joined(separator: "\n")
    for version in ["1.1", "1.4"] {
      for separator in ["\n", "", "\r\n"] {
        let text = tmx([usual, unit, unit, usual].joined(separator: separator), version: version)
        expectAgreement(Array(text.utf8), "\(unit)")
        let checked = outcome(Array(text.utf8), purpose: .checking, scans: true)
        #expect(checked == outcome(Array(text.utf8), purpose: .checking, scans: false))
      }
    }
  }

  @Test("The unit that the scanner reads is the unit that the parser reads, down to the packed bytes")
  func usual() throws {
    let text = tmx(
      tu("A &amp; B", "Größe", attributes: " tuid=\"x\" changedate=\"20240102T030405Z\" changeid=\"anna\""))
    let reader = try TMXReader(ByteSource(Array(text.utf8), name: "a.tmx"))
    guard case .packed(let units) = try reader.nextBatch() else {
      Issue.record("the scanner left a usual unit to the parser")
      return
    }
    #expect(units.count == 1)
    #expect(units.line(0) == 5)
    #expect(units[0] == outcome(Array(text.utf8), scans: false).units[0])
  }

  @Test("What the file declares about its elements itself is obeyed")
  func internalSubset() {
    let declaration = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx [<!ATTLIST prop type CDATA "given"> <!ATTLIST tu tuid NMTOKEN #IMPLIED>]>
      """
    let unit = tu("a", "b", attributes: " tuid=\" 1 \"").replacing(
      "<tuv xml:lang=\"de\"", with: "<prop>v</prop><tuv xml:lang=\"de\"")
    let bytes = Array(tmx(unit, declaration: declaration).utf8)
    expectAgreement(bytes, "internal subset")
    #expect(outcome(bytes, scans: true).units.first?.properties == [.init("given", "v")])
    let entity = tmx(tu("a", "b"), declaration: "<!DOCTYPE tmx [<!ENTITY a \"b\">]>")
    expectAgreement(Array(entity.utf8), "entity")
  }

  @Test("Random damage", arguments: 0..<8)
  func damage(round: UInt64) {
    let seed = 1000 + round
    var random = SeededGenerator(seed: seed)
    for number in 0..<150 {
      let units = (0..<Int.random(in: 1...6, using: &random)).map { _ in
        Self.units.randomElement(using: &random) ?? ""
      }
      var bytes = Array(tmx(units.joined(separator: "\n"), version: number % 7 == 0 ? "1.1" : "1.4").utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) { mutate(&bytes, &random) }
      expectAgreement(bytes, "seed \(seed), file \(number): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Changes, takes out, puts in or repeats some bytes behind the declaration.
  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let pieces: [[UInt8]] = [
      [0], [0x0B], [0x0D], [0x7F], [0x80], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF],
      [0xEF, 0xBF, 0xBE], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80], [0xC2, 0x85], [0xFF], Array("<".utf8),
      Array(">".utf8),
      Array("&".utf8), Array("&amp;".utf8), Array("]]>".utf8), Array("\"".utf8), Array("</tu>".utf8),
      Array("<tu>".utf8),
      Array("<body>".utf8), Array("</body>".utf8), Array("<!--".utf8), Array("-->".utf8), Array("\n".utf8),
      Array(" ".utf8),
      Array("<?x ?>".utf8), Array("<![CDATA[".utf8), Array("ä".utf8), Array("/".utf8),
    ]
    let place = Int.random(in: 30..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &random)))
    case 2: bytes.removeSubrange(place...)
    case 3:
      let other = Int.random(in: 30..<bytes.count, using: &random)
      bytes.insert(contentsOf: bytes[min(place, other)..<max(place, other)].prefix(200), at: place)
    default: bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: place)
    }
  }
}
