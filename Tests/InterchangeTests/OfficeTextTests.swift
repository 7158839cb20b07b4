import Testing
import UnicodeText

@testable import Interchange

@Suite("Documents of word processors")
struct OfficeTextTests {
  /// An archive of files that are stored as they are.
  static func archive(_ files: [(name: String, text: String)]) -> [UInt8] {
    func number(_ value: Int, _ length: Int) -> [UInt8] {
      (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let contents = Array(text.utf8)
      let fields =
        number(20, 2) + number(0, 8) + number(Int(crc(contents)), 4) + number(contents.count, 4)
        + number(contents.count, 4) + number(name.utf8.count, 2) + number(0, 2)
      directory +=
        [0x50, 0x4B, 1, 2] + number(20, 2) + fields + number(0, 10) + number(bytes.count, 4) + Array(name.utf8)
      bytes += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + contents
    }
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(files.count, 2) + number(files.count, 2)
    return bytes + number(directory.count, 4) + number(start, 4) + number(0, 2)
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { crc, byte in
      (0..<8).reduce(crc ^ UInt32(byte)) { value, _ in value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }

  private static let word = """
    <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
    <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>Guten </w:t></w:r><w:r><w:t>Morgen.</w:t><w:br/><w:t>Ja.</w:t></w:r></w:p>
    <w:p><w:del><w:r><w:delText>Nein.</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
    <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Zelle</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>
    """

  private static let openDocument = """
    <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
    <text:tracked-changes><text:p>Weg.</text:p></text:tracked-changes><text:h>Kopf</text:h>
    <text:p>Zwei<text:s text:c="2"/>Wörter<text:line-break/>und <text:span>mehr</text:span>.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Eine Note.</text:p></text:note-body></text:note></text:p>
    </office:text></office:body></office:document-content>
    """

  private func read(_ bytes: [UInt8]) throws -> String {
    let article = try Article(ByteSource(bytes, name: "article"))
    return String(decoding: article.source, as: UTF8.self)
  }

  @Test("Documents are inspected as what they are")
  func inspection() throws {
    for (part, text, format, count) in [
      ("word/document.xml", Self.word, "docx", 3), ("content.xml", Self.openDocument, "odt", 4),
    ] {
      let inspection = try FileInspector().inspect(ByteSource(Self.archive([(part, text)]), name: "article"))
      #expect(inspection.format == format && inspection.counts == ["paragraphs": count])
    }
  }

  @Test("DOCX gives its paragraphs and hard breaks, without what was deleted")
  func docx() throws {
    let bytes = Self.archive([("[Content_Types].xml", "<x/>"), ("word/document.xml", Self.word)])
    #expect(try read(bytes) == "Guten Morgen.\nJa.\n\nZelle\n")
  }

  @Test("DOCX has its footnotes and endnotes behind the text")
  func notes() throws {
    func notes(_ element: String, _ text: String) -> String {
      """
      <w:\(element)s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:\(element) w:type="separator">\
      <w:p><w:r><w:separator/></w:r></w:p></w:\(element)><w:\(element) w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r>\
      <w:t>\(text)</w:t></w:r></w:p></w:\(element)></w:\(element)s>
      """
    }
    let bytes = Self.archive([
      ("word/footnotes.xml", notes("footnote", "Unten.")), ("word/document.xml", Self.word),
      ("word/endnotes.xml", notes("endnote", "Am Ende.")),
    ])
    #expect(try read(bytes) == "Guten Morgen.\nJa.\n\nZelle\nUnten.\nAm Ende.\n")
  }

  @Test("ODT gives its headings, paragraphs, blanks, hard breaks and notes, without tracked changes")
  func odt() throws {
    let bytes = Self.archive([
      ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", Self.openDocument),
    ])
    #expect(try read(bytes) == "Kopf\nZwei  Wörter\nund mehr.\nEine Note.\n")
  }

  @Test("Other, damaged and lying archives are refused with a message")
  func refusals() throws {
    let good = Self.archive([("word/document.xml", Self.word)])
    #expect(throws: InterchangeError.self) { try read(Self.archive([("a.txt", "a")])) }
    for cut in stride(from: 5, to: good.count, by: 37) {
      #expect(throws: InterchangeError.self) { try read(Array(good[..<cut])) }
    }
    for place in stride(from: 4, to: good.count, by: 11) {
      var bytes = good
      bytes[place] ^= 0x55
      _ = try? read(bytes)
    }
    var damaged = good
    damaged[80] ^= 1
    #expect(throws: InterchangeError.self) { try read(damaged) }
  }
}
