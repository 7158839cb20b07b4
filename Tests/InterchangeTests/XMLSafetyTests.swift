import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("XML that is not well-formed, not safe or not in UTF-8")
struct XMLSafetyTests {
  @Test(
    "Entity declarations are refused at the declaration",
    arguments: [
      "<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">", "<!ENTITY x SYSTEM \"file:///etc/hostname\">",
      "<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;",
    ])
  func entities(declaration: String) throws {
    let file = "<?xml version=\"1.0\"?>\n<!DOCTYPE tmx [\(declaration)]>\n" + tmx(tu("a", "&x;"), declaration: "")
    let error = try #require(throws: InterchangeError.self) { try read(file) }
    #expect(error.code == .refused)
    #expect(error.line == 2)
  }

  @Test("An external document type is named but never read")
  func externalDocumentType() throws {
    let file = "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">" + tmx(tu("a", "b"), declaration: "")
    #expect(try read(file).units.count == 1)
  }

  @Test(
    "An undeclared entity is an error that names it, with and without a document type",
    arguments: ["", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"])
  func undeclaredEntity(documentType: String) throws {
    let file = documentType + tmx(tu("a&nbsp;b", "c"), declaration: "")
    let error = try #require(throws: InterchangeError.self) { try read(file) }
    #expect(error.message.contains("&nbsp;"))
    #expect(error.line == 5)
  }

  @Test("A truncated file is an error with the line where it ends")
  func truncated() throws {
    let file = String(tmx(tu("a", "b") + "\n" + tu("c", "d")).prefix { $0 != "d" || true }.dropLast(40))
    let error = try #require(throws: InterchangeError.self) { try read(file) }
    #expect(error.code == .malformed)
    #expect(error.line == 6)
    #expect(error.description.hasPrefix("a.tmx:6:"))
  }

  @Test("Units before an error are handed over before it is thrown")
  func unitsBeforeError() throws {
    let reader = try TMXReader(ByteSource(Array(tmx(tu("a", "b") + "<oops").utf8), name: "a.tmx"))
    #expect(try reader.next()?.variants.count == 2)
    #expect(throws: InterchangeError.self) { try reader.next() }
  }

  @Test("A control character is an error that names it", arguments: ["\u{0B}", "&#11;", "&#xFFFE;", "&#xD800;"])
  func controlCharacters(text: String) throws {
    let error = try #require(throws: InterchangeError.self) { try read(tmx(tu("a\(text)", "b"))) }
    #expect(error.code == .malformed)
    #expect(error.line == 5)
    #expect(error.message.contains(text == "\u{0B}" ? "U+000B" : text))
  }

  @Test(
    "A file that is empty, no XML or another format is refused",
    arguments: ["", " \n ", "{}", "<xliff version=\"1.2\"/>"])
  func otherFiles(file: String) throws {
    #expect(throws: InterchangeError.self) { try read(file) }
  }

  @Test("Nesting has a limit, and no deep stack is needed")
  func depth() throws {
    let deep = String(repeating: "<hi>", count: 20_000) + "x" + String(repeating: "</hi>", count: 20_000)
    let error = try #require(throws: InterchangeError.self) { try read(tmx(tu(deep, "b"))) }
    #expect(error.code == .refused)
  }

  @Test("A tag and a number of attributes have limits")
  func limits() throws {
    var limits = XMLLimits()
    limits.tokenLength = 1000
    let long = tmx(tu("a", "b", attributes: " tuid=\"\(String(repeating: "x", count: 300_000))\""))
    #expect(throws: InterchangeError.self) { try read(Array(long.utf8), limits: limits) }
    let attributes = (0...100).map { " a\($0)=\"\"" }.joined()
    #expect(throws: InterchangeError.self) { try read(tmx(tu("a", "b", attributes: attributes))) }
  }

  @Test("A unit beyond the limit is left out and the next one read")
  func unitLimit() throws {
    var limits = XMLLimits()
    limits.unitLength = 1000
    let note = "<note>\(String(repeating: "n", count: 2000))</note>"
    let file = tmx(tu("a", "b").replacing("<tu>", with: "<tu>" + note) + tu("c", "d"))
    let reading = try read(Array(file.utf8), limits: limits)
    #expect(reading.units.map(\.variants.first?.segment.text) == ["c"])
    #expect(reading.report.skipped.map(\.kind) == [.unitTooLong])
  }

  @Test(
    "UTF-16 is read by its mark, by its pattern, and against a wrong declaration", arguments: [true, false],
    [true, false])
  func utf16Files(bigEndian: Bool, hasMark: Bool) throws {
    let file = tmx(tu("Größe \u{1F600}", "size"))
    let mark: [UInt8] = hasMark ? (bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]) : []
    let reading = try read(mark + utf16(file, bigEndian: bigEndian))
    #expect(reading.units.first?.variants.first?.segment.text == "Größe \u{1F600}")
    #expect(reading.report.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"))
    #expect(reading.report.findings.map(\.kind) == [.encoding])
  }

  @Test(
    "8-bit encodings are read as declared",
    arguments: [("windows-1252", [0x80], "€"), ("ISO-8859-1", [0xFC], "ü"), ("koi8-r", [0xC1], "а")]
      as [(String, [UInt8], String)])
  func eightBit(name: String, bytes: [UInt8], text: String) throws {
    let file = tmx(tu("#", "b"), declaration: "<?xml version=\"1.0\" encoding=\"\(name)\"?>")
    let reading = try read(file.utf8.flatMap { $0 == UInt8(ascii: "#") ? bytes : [$0] })
    #expect(reading.units.first?.variants.first?.segment.text == text)
  }

  @Test("A byte that is not UTF-8 is an error that names it and how to declare the encoding")
  func wrongEncoding() throws {
    let bytes = tmx(tu("#", "b")).utf8.map { $0 == UInt8(ascii: "#") ? 0xFC : $0 }
    let error = try #require(throws: InterchangeError.self) { try read(bytes) }
    #expect(error.code == .wrongEncoding)
    #expect(error.message.contains("0xFC") && error.message.contains("encoding="))
    let told = try TMXReader(ByteSource(bytes, name: "a"), encoding: TextEncoding("windows-1252"))
    #expect(try told.next()?.variants.first?.segment.text == "ü")
  }

  @Test("An encoding that cannot be read is an error that says so", arguments: ["shift_jis", "no-such-encoding"])
  func unknownEncoding(name: String) throws {
    let file = tmx(tu("a", "b"), declaration: "<?xml version=\"1.0\" encoding=\"\(name)\"?>")
    let error = try #require(throws: InterchangeError.self) { try read(file) }
    #expect(error.code == .wrongEncoding)
  }

  @Test("A character that lies across two pieces of the file is whole")
  func pieces() throws {
    for shift in 0..<4 {
      let text = String(repeating: "x", count: 65_300 + shift) + String(repeating: "ä😀", count: 100)
      #expect(try read(tmx(tu(text, "b"))).units.first?.variants.first?.segment.text == text)
    }
  }
}
