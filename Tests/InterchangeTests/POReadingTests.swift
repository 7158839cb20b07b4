import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Strings, damage and line ends in PO and its like")
struct POReadingTests {
  private func read(
    _ text: String, name: String = "a.po"
  ) throws(InterchangeError) -> (units: [TranslationUnit], report: UnitFile.Report) {
    let file = try UnitFile(ByteSource(Array(text.utf8), name: name), from: .german, to: .english)
    var units: [TranslationUnit] = []
    while let (unit, _) = try file.next() { units.append(unit) }
    return (units, file.report)
  }

  private func texts(_ units: [TranslationUnit]) -> [[String]] { units.map { $0.variants.map(\.segment.text) } }

  @Test("Several strings on a line are one text")
  func severalStrings() throws {
    let (units, report) = try read("msgid \"Haus \"  \"und\"\t\"Hof\"\nmsgstr \"\" \"house \"\n\"and yard\"\n")
    #expect(texts(units) == [["Haus undHof", "house and yard"]] && report.findings.isEmpty)
  }

  @Test(
    "An entry with a damaged string is left out, and its line named",
    arguments: [
      "msgid \"Haus\nmsgstr \"house\"\n\n", "msgid \"Haus\"\nmsgstr \"\"\n\"house\n\"and\"\n\n",
      "msgid \"Haus\"\nmsgstr \"a \"b\" c\"\n\n",
    ])
  func damage(entry: String) throws {
    let (units, report) = try read(entry + "msgid \"Hof\"\nmsgstr \"yard\"\n")
    #expect(texts(units) == [["Hof", "yard"]] && report.unitsLeftOut == 1)
    #expect(report.findings.count == 1 && report.findings[0].message.hasSuffix("the entry is left out"))
    let damaged = entry.split(separator: "\n").firstIndex {
      $0.split(separator: "\"", omittingEmptySubsequences: false).count != 3
    }
    #expect(report.findings[0].line == damaged.map { $0 + 1 })
  }

  @Test(
    "Bytes may be written as numbers",
    arguments: [("\\x41\\x62c", "Abc"), ("\\101b", "Ab"), ("\\xc3\\xa9", "é"), ("\\xE9t", "ét")])
  func numbers(written: String, text: String) throws {
    #expect(texts(try read("msgid \"\(written)\"\nmsgstr \"x\"\n").units) == [[text, "x"]])
  }

  @Test("Plural forms beyond the second are named")
  func plurals() throws {
    let (units, report) = try read(
      "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\nmsgstr[2] \"e\"\n")
    #expect(texts(units) == [["a", "c"], ["b", "d"]])
    #expect(report.findings.map(\.line) == [1] && report.findings[0].message.contains("msgstr[2]"))
  }

  @Test("The header may name the source language")
  func sourceLanguage() throws {
    let units = try read(
      "msgid \"\"\nmsgstr \"Language: de\\nX-Source-Language: en\\n\"\n\nmsgid \"house\"\nmsgstr \"Haus\"\n"
    ).units
    #expect(units.map { $0.variants.map(\.language) } == [[.english, .german]])
    #expect(units[0].sourceLanguage == .english)
  }

  @Test("A carriage return alone ends a line where there is no line feed")
  func carriageReturns() throws {
    #expect(
      texts(try read("msgid \"a\"\rmsgstr \"b\"\r\rmsgid \"c\"\rmsgstr \"d\"\r").units) == [["a", "b"], ["c", "d"]])
    let head = "%20200101~120000\t%User\t%TU=1\t%DE-DE\t%Wordfast TM\t%EN-GB\t%-\t."
    let row = "20200102~030405\tX\t0\tDE-DE\tHaus\tEN-GB\thouse"
    #expect(texts(try read("\(head)\r\(row)\r", name: "a.txt").units) == [["Haus", "house"]])
    let moses = try UnitFile(
      moses: ByteSource(Array("a\rb".utf8), name: "x.de"), ByteSource(Array("c\nd\n".utf8), name: "x.en"),
      from: .german,
      to: .english)
    #expect(try moses.next()?.unit.variants.map(\.segment.text) == ["a", "c"])
    #expect(try moses.next()?.unit.variants.map(\.segment.text) == ["b", "d"])
    #expect(moses.report.findings.isEmpty)
  }

  @Test("Files of Moses whose names end in other languages are named")
  func mosesNames() throws {
    let moses = try UnitFile(
      moses: ByteSource(Array("a".utf8), name: "x.en"), ByteSource(Array("c".utf8), name: "x.de"), from: .german,
      to: .english)
    #expect(try moses.next() != nil)
    #expect(moses.report.findings.map(\.concernsUnits) == [false, false] && moses.report.unitsLeftOut == 0)
  }

  @Test("Wordfast writes characters by their numbers")
  func wordfast() throws {
    let head = "%20200101~120000\t%User\t%TU=1\t%DE-DE\t%Wordfast TM\t%EN-GB\t%-\t.\n"
    let row = "20200102~030405\tX\t0\tDE-DE\tA&'26;B &tA;&'80;&'xy;\tEN-GB\tR&D &'A0;\n"
    let units = try read(head + row, name: "a.txt").units
    #expect(texts(units) == [["A&B €&'xy;", "R&D \u{A0}"]])
    #expect(units[0].variants[0].segment.hasCodes)
  }
}
