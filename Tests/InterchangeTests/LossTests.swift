import GRDB
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("What formats lose, and say that they do")
struct LossTests {
  private static let austrian = LanguageTag("de-AT") ?? .german

  private static let unit = TranslationUnit(
    sourceLanguage: .german,
    variants: [
      Variant(.german, "Januar"), Variant(austrian, "Jänner"),
      Variant(.english, Segment(parts: [.text("January"), .placeholder("{0}")])),
    ])
  private static let codesOnly = TranslationUnit(
    sourceLanguage: .german,
    variants: [Variant(.german, Segment(parts: [.placeholder("{0}")])), Variant(.english, "x")])

  private func write(_ units: [TranslationUnit], with writer: some UnitFileWriter) throws -> any UnitFileWriter {
    var writer = writer
    for unit in units { try writer.write(unit) }
    try writer.finish()
    return writer
  }

  @Test("A pair is written for every variant of the source, and what has no place is counted")
  func pairs() throws {
    let sink = MemorySink()
    let writers: [any UnitFileWriter] = [
      PairTableWriter(to: sink, from: .german, to: .english), try POWriter(to: sink, from: .german, to: .english),
      WeblateWriter(to: sink, from: .german, to: .english),
      MosesWriter(sink, MemorySink(), from: .german, to: .english),
    ]
    for writer in writers {
      let written = try write([Self.unit, Self.codesOnly], with: writer)
      #expect(written.units == 2 && written.losses.units == 1 && written.losses.codes == 1)
    }
    let xliff = try write(
      [Self.unit, Self.codesOnly], with: XLIFFUnitWriter(to: MemorySink(), .init(toolVersion: "1")))
    #expect(xliff.units == 2 && xliff.losses.units == 1 && xliff.losses.codes == 0)
  }

  @Test("Units with the same texts get identifiers of their own, which stay")
  func identifiers() throws {
    func unit(_ note: String) -> TranslationUnit {
      TranslationUnit(
        sourceLanguage: .german, variants: [Variant(.german, "Haus"), Variant(.english, "house")], notes: [.init(note)])
    }
    let text = try written([unit("a"), unit("b"), unit("c")])
    let again = try read(text).units
    #expect(Set(again.map(\.identifier)).count == 3)
    #expect(try written(again) == text)
  }

  private func written(_ units: [TranslationUnit]) throws -> String { try InterchangeTests.write(units).text }

  @Test("A note that is too long is counted once")
  func longNote() throws {
    let long = String(repeating: "x", count: 500_000)
    let unit =
      "<tu><note>\(long)</note><tuv xml:lang=\"de\"><seg>a</seg></tuv><tuv xml:lang=\" en \"><seg>b</seg></tuv></tu>"
    let reading = try read(tmx(unit))
    #expect(reading.report.findings.filter { $0.kind == .tooLongNote }.map(\.count) == [1])
    #expect(reading.units[0].variants.map(\.language) == [.german, .english])
  }

  @Test("What a header says of all units is kept as text and comes back")
  func header() throws {
    let text = tmx(tu("a", "b")).split(separator: "/>", maxSplits: 1).map(String.init)
    let changed =
      text[0].split(separator: "\"sentence\"", omittingEmptySubsequences: false).joined(separator: "\"paragraph\"")
      .split(separator: "\"plaintext\"", omittingEmptySubsequences: false).joined(separator: "\"html\"")
    let reading = try read(
      changed + " creationdate=\"20200101T000000Z\" o-encoding=\"x\"><note xml:lang=\"de\">N</note>"
        + "<prop type=\"client\">ACME</prop><ude name=\"u\" base=\"x\"><map unicode=\"#xF8FF\"/></ude></header>"
        + text[1])
    let header = TMXHeader(stored: try #require(reading.header.stored))
    #expect(header.segmentType == "paragraph" && header.dataType == "html" && header["o-encoding"] == "x")
    #expect(header.notes == reading.header.notes && header.properties == reading.header.properties)
    #expect(header.encodings == reading.header.encodings && header["creationdate"] == "20200101T000000Z")
    #expect(header["creationtool"] == nil && TMXHeader(stored: "nonsense") == TMXHeader())
    #expect(try read(tmx(tu("a", "b"))).header.stored == nil)
    #expect(
      TMXHeader.attributes(of: [header, TMXHeader()]) == [.init("segtype", "paragraph"), .init("datatype", "unknown")])
  }

  @Test("Bytes are packed, and unpacked the same", arguments: [0, 1, 200_000])
  func gzip(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    let sink = MemorySink()
    let packing = GzipSink(to: sink)
    try packing.write(Array(bytes.prefix(count / 2)))
    try packing.write(Array(bytes.dropFirst(count / 2)))
    try packing.finish()
    let source = ByteSource(sink.bytes, name: "a.gz")
    try source.unpackIfGzip()
    #expect(try source.readAll() == bytes)
  }
}

@Suite("Weblate's memories, an entry at a time")
struct WeblateReadingTests {
  private func read(_ text: String) throws(InterchangeError) -> (texts: [[String]], report: UnitFile.Report) {
    let file = try UnitFile(ByteSource(Array(text.utf8), name: "w.json"), from: .german, to: .english)
    var texts: [[String]] = []
    while let (unit, _) = try file.next() { texts.append(unit.variants.map(\.segment.text)) }
    return (texts, file.report)
  }

  private func entry(_ source: String, _ target: String) -> String {
    "{\"source_language\":\"de\",\"target_language\": \"en\",\"source\":\(source),\"target\":\(target)}"
  }

  @Test("A bad entry is left out, with its number and line")
  func badEntry() throws {
    let (texts, report) = try read(
      "[\n\(entry("\"a\"", "\"b }]\\\\\"")),\n \(entry("\"c\"", "null")),{\"source\":5}\n,\(entry("\"d\"", "\"e\""))]\n"
    )
    #expect(texts == [["a", "b }]\\"], ["d", "e"]] && report.unitsLeftOut == 2)
    #expect(report.findings.map(\.line) == [3] && report.findings[0].message.hasPrefix("entry 2 "))
  }

  @Test(
    "What is no list of entries is refused",
    arguments: ["[E", "[E,", "[E]x", "[E E]", "[E,,E]", "[E,5]", "[E,{\"a\":}]"])
  func malformed(text: String) throws {
    let text = text.split(separator: "E", omittingEmptySubsequences: false).joined(separator: entry("\"a\"", "\"b\""))
    let error = try #require(throws: InterchangeError.self) { try read(text) }
    #expect(error.code == .malformed)
  }

  @Test("A list in which no entry is one is refused")
  func otherList() throws {
    let error = try #require(throws: InterchangeError.self) { try read("[\(entry("null", "\"b\""))]") }
    #expect(error.message.contains("no translation memory of Weblate"))
  }

  @Test("An entry may be longer than what is read in one go")
  func longEntries() throws {
    let long = String(repeating: "ä", count: 100_000)
    #expect(
      try read("[\(entry("\"c\"", "\"d\"")),\(entry("\"\(long)\"", "\"b\""))]").texts == [["c", "d"], [long, "b"]])
  }
}

@Suite("What a file is, by its beginning")
struct FileHeadTests {
  @Test("A long comment may stand before the root, and two byte order marks are named")
  func beginnings() throws {
    let text = tmx(tu("a", "b"), declaration: "<?xml version=\"1.0\"?><!--\(String(repeating: "c", count: 100_000))-->")
    #expect(try FileInspector().inspect(ByteSource(Array(text.utf8), name: "a")).format == "tmx")
    let marked = "\u{FEFF}\u{FEFF}" + tmx(tu("a", "b"))
    let error = try #require(throws: InterchangeError.self) {
      try FileInspector().inspect(ByteSource(Array(marked.utf8), name: "a"))
    }
    #expect(error.message.contains("two byte order marks"))
  }

  @Test("UTF-16 with half a character in it is damaged, and not binary")
  func loneSurrogate() throws {
    let text = "\u{FEFF}" + tmx(tu("X", "b"))
    var bytes = utf16(text)
    let place = try #require(bytes.indices.dropLast(5).first { bytes[$0...].starts(with: [0x3E, 0, 0x58, 0, 0x3C]) })
    bytes[place + 3] = 0xD8
    let error = try #require(throws: InterchangeError.self) {
      try FileInspector().inspect(ByteSource(bytes, name: "a"))
    }
    #expect(!error.message.contains("binary"))
  }

  @Test("Inspecting says of rules what cutting by them would")
  func segmentationRules() throws {
    func srx(_ before: String, maps: String) -> String {
      """
      <srx version="2.0" xmlns="http://www.lisa.org/srx20"><header segmentsubflows="yes" cascade="no"/><body><languagerules>
      <languagerule languagerulename="d"><rule break="yes"><beforebreak>\(before)</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules><maprules>\(maps)</maprules></body></srx>
      """
    }
    let map = "<languagemap languagepattern=\"de\" languagerulename=\"d\"/>"
    func inspect(_ text: String) throws -> Inspection {
      try FileInspector().inspect(ByteSource(Array(text.utf8), name: "a.srx"))
    }
    #expect(try inspect(srx("\\.", maps: map)).errors.isEmpty)
    #expect(try inspect(srx("(?&lt;=a.*)\\.", maps: map)).errors.count == 1)
    let unmapped = try inspect(srx("\\.", maps: ""))
    #expect(unmapped.errors.isEmpty && unmapped.warnings.contains { $0.message.contains("language de") })
  }

  @Test("Fields that users of Trados have defined are properties, and what is left out has its reason")
  func tradosFields() throws {
    try withFolder { folder in
      let path = "\(folder)/a.sdltm"
      func segment(_ text: String, _ language: String) -> String {
        "<Segment><Elements><Text><Value>\(text)</Value></Text></Elements><CultureName>\(language)</CultureName></Segment>"
      }
      let database = try DatabaseQueue(path: path)
      try database.write { database in
        try database.execute(
          sql: """
            CREATE TABLE translation_units (id INTEGER PRIMARY KEY, source_segment TEXT, target_segment TEXT,
              creation_date DATETIME, creation_user TEXT, change_date DATETIME, change_user TEXT, last_used_date DATETIME,
              usage_counter INT);
            CREATE TABLE attributes (id INTEGER PRIMARY KEY, name TEXT, type INT);
            CREATE TABLE string_attributes (translation_unit_id INT, attribute_id INT, value TEXT);
            CREATE TABLE picklist_values (id INTEGER PRIMARY KEY, attribute_id INT, value TEXT);
            CREATE TABLE picklist_attributes (translation_unit_id INT, picklist_value_id INT);
            INSERT INTO attributes VALUES (1, 'Kunde', 1), (2, 'Art', 4);
            INSERT INTO string_attributes VALUES (1, 1, 'ACME');
            INSERT INTO picklist_values VALUES (7, 2, 'Technik');
            INSERT INTO picklist_attributes VALUES (1, 7);
            """)
        for (id, source, target) in [
          (1, segment("ja", "de"), segment("yes", "en")), (2, segment("a", ""), "x"), (3, segment("b", "de"), "<"),
        ] {
          try database.execute(
            sql: "INSERT INTO translation_units VALUES (?, ?, ?, NULL, NULL, NULL, NULL, NULL, 0)",
            arguments: [id, source, target])
        }
      }
      try database.close()
      let file = try UnitFile(ByteSource(path: path), from: .german, to: .english)
      let unit = try #require(try file.next()).unit
      #expect(unit.properties == [.init("x-Kunde:SingleString", "ACME"), .init("x-Art:SinglePicklist", "Technik")])
      #expect(try file.next() == nil && file.report.unitsLeftOut == 2)
      #expect(
        file.report.findings.map(\.message) == [
          "unit 2: its source names no language; it is left out",
          "unit 3: its target is no segment that can be read; it is left out",
        ])
    }
  }
}
