import Testing
import UnicodeText

@testable import Interchange

@Suite("Pieces of a text")
struct TextPiecesTests {
  private func pieces(_ bytes: [UInt8], _ boundary: TextPieces.Boundary) throws -> [String] {
    var pieces = try TextPieces(
      ByteSource(bytes, name: "a.txt"), encoding: nil, boundary: boundary)
    var all: [String] = []
    while let piece = try pieces.next() { all.append(String(decoding: try piece.text(), as: UTF8.self)) }
    return all
  }

  @Test("end at line breaks and are the text together, without its byte order mark")
  func lines() throws {
    let text = String(repeating: "Zeile äöü\r\n", count: 20_000) + "Ende"
    let found = try pieces([0xEF, 0xBB, 0xBF] + Array(text.utf8), .lineBreak)
    #expect(found.joined() == text)
    #expect(found.dropLast().allSatisfy { $0.utf8.last == UInt8(ascii: "\n") })
  }

  @Test("end at blank lines where those end a paragraph")
  func paragraphs() throws {
    let found = try pieces(Array("Eins\nzwei\n \r\nDrei\n\nVier\nfünf".utf8), .blankLine)
    #expect(found.joined() == "Eins\nzwei\n \r\nDrei\n\nVier\nfünf")
    #expect(found.last == "Vier\nfünf")
  }

  @Test("of other encodings are converted")
  func utf16() throws {
    let bytes: [UInt8] = [0xFF, 0xFE] + "Grüße\nda".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try pieces(bytes, .lineBreak).joined() == "Grüße\nda")
  }

  @Test("that are no text are refused with their line", arguments: [0xFF, 0x00] as [UInt8])
  func refusal(byte: UInt8) throws {
    let bytes = Array(String(repeating: "gut\n", count: 30_000).utf8) + [byte, 0x0A]
    let error = #expect(throws: InterchangeError.self) { try pieces(bytes, .lineBreak) }
    #expect(error?.line == 30_001)
    #expect(error?.code == (byte == 0 ? .binary : .wrongEncoding))
  }
}
