import Testing
import UnicodeText

@testable import Interchange

@Suite("Tables, JSON and packed files that are damaged or not safe")
struct TextSafetyTests {
  /// Reads a file to its end as an import does.
  private func read(_ bytes: [UInt8]) throws(InterchangeError) {
    let file = try UnitFile(ByteSource(bytes, name: "a"), from: .german, to: .english)
    while try file.next() != nil {}
  }

  private func weblate(_ source: String, rest: String = "") -> [UInt8] {
    Array(
      "[{\"source_language\":\"de\",\"target_language\":\"en\",\"source\":\"\(source)\",\"target\":\"a\"\(rest)}]".utf8)
  }

  @Test("Half a surrogate pair is no text, in UTF-16 and in JSON")
  func surrogates() {
    let halves: [[UInt8]] = [
      [0xFF, 0xFE, 0x61, 0, 0, 0xD8, 0x09, 0, 0x62, 0, 0x0A, 0], [0xFE, 0xFF, 0xDC, 0, 0, 0x09, 0, 0x62],
      weblate("\\ud800"), weblate("\\udc00\\ud800"),
    ]
    for bytes in halves {
      let refusal = #expect(throws: InterchangeError.self) { try read(bytes) }
      #expect(refusal?.code.blamesContent == true)
    }
  }

  @Test("JSON that is nested without end is refused, and no deep stack is needed")
  func deepJSON() {
    let deep = String(repeating: "[", count: 50_000) + String(repeating: "]", count: 50_000)
    for bytes in [weblate("a", rest: ",\"x\":\(deep)"), Array(deep.utf8)] {
      #expect(throws: InterchangeError.self) { try read(bytes) }
    }
  }

  @Test("Gzip that is damaged or ends in the middle is refused", arguments: [3, 10, 20])
  func gzip(count: Int) {
    let packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0xE4, 0x4C, 0xE2, 2, 0, 0xFF, 0xFF, 0xFF, 0xFF]
    let refusal = #expect(throws: InterchangeError.self) { try read(Array(packed.prefix(count))) }
    #expect(refusal?.code.blamesContent == true)
  }

  @Test(
    "A zero byte, a program and a picture are no files of units",
    arguments: ["a\0\tb\n", "\u{7F}ELF\0\0", "\u{89}PNG\r\n\0"])
  func binary(text: String) {
    #expect(throws: InterchangeError.self) { try read(Array(text.utf8)) }
  }
}
