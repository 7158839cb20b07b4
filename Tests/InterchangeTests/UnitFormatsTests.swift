import GRDB
import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Units from the formats of other tools")
struct UnitFormatsTests {
  private func units(_ bytes: [UInt8], name: String) throws(InterchangeError) -> (
    units: [TranslationUnit], report: UnitFile.Report
  ) {
    let file = try UnitFile(ByteSource(bytes, name: name), from: .german, to: .english)
    var units: [TranslationUnit] = []
    while let (unit, _) = try file.next() { units.append(unit) }
    return (units, file.report)
  }

  private func units(_ text: String, name: String) throws(InterchangeError) -> (
    units: [TranslationUnit], report: UnitFile.Report
  ) {
    try units(Array(text.utf8), name: name)
  }

  private func texts(_ units: [TranslationUnit]) -> [[String]] { units.map { $0.variants.map(\.segment.text) } }

  @Test("PO: contexts, plurals, continued strings and escapes; fuzzy, old and empty entries are left out")
  func po() throws {
    let file = """
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Language: en_GB\\n"

      # hint
      #: a.c:1
      msgctxt "menu"
      msgid ""
      "Öffne "
      "\\"X\\"\\n"
      msgstr "Open \\"X\\"\\n"

      msgid "%d Datei"
      msgid_plural "%d Dateien"
      msgstr[0] "%d file"
      msgstr[1] "%d files"

      #, c-format, fuzzy
      #| msgid "Was"
      msgid "Wer"
      msgstr "What"

      msgid "Leer"
      msgstr ""

      #~ msgid "Alt"
      #~ msgstr "Old"
      """
    let (found, report) = try units(file, name: "a.po")
    #expect(
      texts(found) == [["Öffne \"X\"\n", "Open \"X\"\n"], ["%d Datei", "%d file"], ["%d Dateien", "%d files"]])
    #expect(found[0].variants[1].language.description == "en-GB")
    #expect(found[0].notes.map(\.text) == ["hint"] && found[0].properties == [.init("x-msgctxt", "menu")])
    #expect(report.unitsRead == 3 && report.unitsLeftOut == 3)
    let inspection = try FileInspector().inspect(ByteSource(Array(file.utf8), name: "a.po"))
    #expect(inspection.format == "po" && inspection.counts == ["units": 5, "pairs": 3])
  }

  @Test("PO: the header names the encoding")
  func poEncoding() throws {
    let head = Array("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=iso-8859-1\\n\"\n\nmsgid \"Gr".utf8)
    let (found, _) = try units(head + [0xFC] + Array("n\"\nmsgstr \"green\"\n".utf8), name: "a.po")
    #expect(texts(found) == [["Grün", "green"]])
  }

  @Test("PO comes back as it was written, with a context for every second translation")
  func poRoundTrip() throws {
    let sink = MemorySink()
    var writer = try POWriter(to: sink, from: .german, to: .english)
    let pairs = [("a \"b\"\n\\", "x\ty"), ("c", "d"), ("c", "e")]
    for (source, target) in pairs {
      try writer.write(TranslationUnit(variants: [Variant(.german, source), Variant(.english, target)]))
    }
    #expect(writer.units == 3)
    let (found, report) = try units(sink.bytes, name: "a.po")
    #expect(texts(found) == pairs.map { [$0.0, $0.1] } && report.findings.isEmpty)
    #expect(found.map { $0.properties.map(\.value) } == [[], [], ["2"]])
  }

  @Test("PO: a text may begin with a combining mark, which is one character with the quote before it")
  func poCombiningMark() throws {
    #expect(
      try texts(units("msgid \"\u{59A}a\"\nmsgstr \"\u{308}b\"\n", name: "a.po").units) == [["\u{59A}a", "\u{308}b"]])
  }

  @Test("Weblate's memory comes back as it was written")
  func weblate() throws {
    let sink = MemorySink()
    var writer = WeblateWriter(to: sink, from: .german, to: .english)
    let unit = TranslationUnit(
      variants: [Variant(.german, "„Ja“/nein"), Variant(.english, "yes/no"), Variant(.english, "yeah")], document: "d")
    try writer.write(unit)
    try writer.finish()
    let (found, _) = try units(sink.bytes, name: "a.json")
    #expect(texts(found) == [["„Ja“/nein", "yes/no"], ["„Ja“/nein", "yeah"]])
    #expect(found.map(\.document) == ["d", "d"])
  }

  @Test("Wordfast's memory: codes, dates and users; rows without two texts are left out")
  func wordfast() throws {
    let (found, report) = try units(
      "%20260101~000000\t%User\t%TU=2\tDE-DE\t%Wordfast TM v.546/00\tEN-US\t%---\r\n"
        + "20260102~030405\tme\t7\tDE-DE\t&tA;Ja &tB;nein\tEN-US\tyes &tB;no\r\n20260102~030405\tme\t0\tDE-DE\tx\tEN-US\t\r\n",
      name: "a.txt")
    #expect(texts(found) == [["Ja nein", "yes no"]])
    #expect(found[0].history == .init(created: "20260102T030405Z", createdBy: "me", usageCount: 7))
    #expect(found[0].variants[0].segment.parts.count == 4)
    #expect(report.unitsLeftOut == 1 && report.findings.map(\.line) == [3])
  }

  @Test("Moses: two files of one length")
  func moses() throws {
    func file(_ text: String, _ name: String) -> ByteSource { ByteSource(Array(text.utf8), name: name) }
    let moses = try UnitFile(moses: file("a\n\nc \n", "x.de"), file("1\n2\n3\n", "x.en"), from: .german, to: .english)
    var found: [[String]] = []
    while let (unit, _) = try moses.next() { found.append(unit.variants.map(\.segment.text)) }
    #expect(found == [["a", "1"], ["c", "3"]] && moses.report.unitsLeftOut == 1)
    let error = try #require(throws: InterchangeError.self) {
      try UnitFile(moses: file("a\n", "x.de"), file("1\n2\n", "x.en"), from: .german, to: .english)
    }
    #expect(error.message.contains("2 lines") && error.message.contains("1;"))
    let sinks = (MemorySink(), MemorySink())
    var writer = MosesWriter(sinks.0, sinks.1, from: .german, to: .english)
    try writer.write(TranslationUnit(variants: [Variant(.german, "a\nb"), Variant(.english, " c ")]))
    #expect(String(decoding: sinks.0.bytes + sinks.1.bytes, as: UTF8.self) == "a b\nc\n")
  }

  @Test("A table of pairs: the third column is the score, alternatives stay one text without a header of ours")
  func table() throws {
    let (found, report) = try units("Ja|Jawohl\tyes|yeah\t0.5\nNein\tno\tpolite\nx\n", name: "a.tsv")
    #expect(texts(found) == [["Ja|Jawohl", "yes|yeah"], ["Nein", "no"]])
    #expect(found.map(\.origin) == [.alignment(score: 0.5), .import])
    #expect(found.map { $0.notes.map(\.text) } == [[], ["polite"]])
    #expect(report.unitsLeftOut == 1)
  }

  @Test("Trados' memory is read from its database")
  func tradosMemory() throws {
    try withFolder { folder in
      let path = "\(folder)/a.sdltm"
      func segment(_ text: String, _ language: String) -> String {
        "<Segment><Elements><Text><Value>\(text)</Value></Text><Tag><Type>Standalone</Type><Anchor>1</Anchor><TagID>7</TagID></Tag>"
          + "</Elements><CultureName>\(language)</CultureName></Segment>"
      }
      let database = try DatabaseQueue(path: path)
      try database.write { database in
        try database.execute(
          sql: """
            CREATE TABLE translation_units (id INTEGER PRIMARY KEY, source_segment TEXT, target_segment TEXT,
              creation_date DATETIME, creation_user TEXT, change_date DATETIME, change_user TEXT, last_used_date DATETIME,
              usage_counter INT);
            """)
        for (id, target) in [(1, "yes"), (3, ""), (4, "no")] {
          try database.execute(
            sql: "INSERT INTO translation_units VALUES (?, ?, ?, '2026-01-02 03:04:05', 'me', NULL, NULL, NULL, 2)",
            arguments: [id, segment("ja \(id)", "de-DE"), segment(target, "en-US")])
        }
      }
      try database.close()
      let file = try UnitFile(ByteSource(path: path), from: .german, to: .english)
      let first = try #require(try file.next())
      #expect(first.unit.variants.map(\.segment.text) == ["ja 1", "yes"] && first.unit.variants[0].segment.hasCodes)
      #expect(first.unit.history == .init(created: "20260102T030405Z", createdBy: "me", usageCount: 2))
      #expect(try file.next()?.line == 4)
      #expect(try file.next() == nil && file.report.unitsLeftOut == 1)
      let inspection = try FileInspector().inspect(path)
      #expect(inspection.format == "sdltm" && inspection.counts == ["units": 3, "pairs": 2])
    }
  }

  @Test("A database that is no memory is refused")
  func otherDatabase() throws {
    try withFolder { folder in
      let path = "\(folder)/a.sdltm"
      let database = try DatabaseQueue(path: path)
      try database.write { try $0.execute(sql: "CREATE TABLE t (a)") }
      try database.close()
      let error = try #require(throws: InterchangeError.self) { try FileInspector().inspect(path) }
      #expect(error.code == .malformed && error.message.contains("TMX"))
    }
  }
}

@Suite("gzip")
struct GzipTests {
  /// `hello\n`, packed by gzip.
  private let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0xE7, 2, 0, 0x20, 0x30, 0x3A, 0x36, 6, 0, 0, 0,
  ]

  private func unpack(_ bytes: [UInt8]) throws(InterchangeError) -> String {
    let source = ByteSource(bytes, name: "a.gz")
    try source.unpackIfGzip()
    return String(decoding: try source.readAll(), as: UTF8.self)
  }

  @Test("Packed bytes are unpacked, several members one after the other too, and others stay")
  func unpacking() throws {
    #expect(try unpack(packed) == "hello\n")
    #expect(try unpack(packed + packed) == "hello\nhello\n")
    #expect(try unpack(Array("plain".utf8)) == "plain")
  }

  @Test("What is cut off or damaged is an error")
  func damage() throws {
    for bytes in [Array(packed.dropLast(10)), packed.enumerated().map { $0 == 20 ? $1 ^ 0xFF : $1 }] {
      let error = try #require(throws: InterchangeError.self) { try unpack(bytes) }
      #expect(error.code == .malformed)
    }
  }
}
