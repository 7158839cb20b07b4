import Testing
import UnicodeText

@testable import Interchange

@Suite("Tables")
struct TableTests {
  @Test(
    "Tabs, line breaks and backslashes inside a field are escaped and come back",
    arguments: [
      ("a\tb", "a\\tb"), ("a\nb", "a\\nb"), ("a\\b", "a\\\\b"), ("a\r\nb", "a\\r\\nb"), ("\\t", "\\\\t"), ("ä", "ä"),
    ])
  func escapes(text: String, written: String) {
    #expect(TabSeparated.escape(text) == written)
    #expect(TabSeparated.unescape(written) == text)
  }

  @Test("A backslash before another letter stands for itself", arguments: ["C:\\Users", "a\\"])
  func strayBackslash(text: String) { #expect(TabSeparated.unescape(text) == text) }

  @Test("Pairs read back as they were written")
  func pairs() throws {
    let rows = [
      PairTable.Row(source: "a\tb", target: "c\nd", score: 0.5, line: 1), .init(source: "", target: "x", line: 2),
      .init(source: "y", target: "", score: 1, rest: ["note", ""], line: 3),
    ]
    let text = rows.map(PairTable.line).joined()
    #expect(text.hasPrefix("a\\tb\tc\\nd\t0.5\n\tx\n"))
    #expect(try PairTable.rows(of: .init(content: text, encoding: .utf8, file: "p")) == rows)
  }

  @Test("CRLF, empty lines and a missing last line break are no trouble")
  func lineBreaks() throws {
    let rows = try PairTable.rows(of: .init(content: "a\tb\r\n\r\nc\td", encoding: .utf8, file: "p"))
    #expect(rows.map(\.target) == ["b", "d"])
    #expect(rows.map(\.line) == [1, 3])
  }

  @Test("A row that is no pair is an error with its line", arguments: ["a\tb\nc", "a\tb\nc\td\tx"])
  func badRows(text: String) throws {
    let error = try #require(throws: InterchangeError.self) {
      try PairTable.rows(of: .init(content: text, encoding: .utf8, file: "p"))
    }
    #expect(error.line == 2 && error.code == .malformed)
  }
}
