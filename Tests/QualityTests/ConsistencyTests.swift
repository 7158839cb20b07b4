import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange
@testable import Quality

@Suite("Consistency of pairs")
struct ConsistencyTests {
  private func conflicts(
    _ pairs: [(String, String)], off: Set<String> = [], memory: Int = 1 << 24
  ) throws -> [ConsistencyTable.Conflict] {
    let table = ConsistencyTable(off: off, memory: memory)
    for (index, pair) in pairs.enumerated() {
      try table.add(CheckedPair(Segment(pair.0), Segment(pair.1)), at: .init(file: 0, line: index + 1))
    }
    var found: [ConsistencyTable.Conflict] = []
    try table.forEachConflict { found.append($0) }
    return found
  }

  @Test("One source with two translations is found, with the earlier place")
  func sources() throws {
    let found = try conflicts([("Ja.", "Yes."), ("Nein.", "No."), ("Ja.", "Indeed."), ("Ja.", "YES.")])
    #expect(found.map(\.finding.check) == [Check.sameSource])
    #expect(found.first?.place.line == 3)
    #expect(found.first?.earlier.line == 1)
    #expect(found.first?.finding.reason.contains("“Yes.”") == true)
  }

  @Test("One translation of two sources is found, and either check can be switched off")
  func targets() throws {
    let pairs = [("Das Amt", "the office"), ("Das Büro", "the office")]
    #expect(try conflicts(pairs).map(\.finding.check) == [Check.sameTarget])
    #expect(try conflicts(pairs, off: [Check.sameTarget]).isEmpty)
  }

  @Test("More units than fit in memory are compared all the same")
  func spilling() throws {
    let text = String(repeating: "Wort ", count: 20)
    var pairs = (0..<3_000).map { ("\(text)\($0)", "\(text)\($0)") }
    pairs.append(("\(text)7", "other"))
    let found = try conflicts(pairs, memory: 1 << 15)
    #expect(found.map(\.place.line) == [3_001])
    #expect(found.map(\.earlier.line) == [8])
  }

  @Test("Accepted findings are known by check, source and target")
  func accepted() throws {
    let text = TextFile.Text(
      content: "# seen\n\nnumbers\tZwei\\tDrei\tTwo\terror\tbecause\n", encoding: .utf8, file: "accepted.tsv")
    let accepted = try AcceptedFindings(text)
    #expect(accepted.contains("numbers", source: "Zwei\tDrei", target: "Two"))
    #expect(!accepted.contains("dates", source: "Zwei\tDrei", target: "Two"))
    #expect(!accepted.contains("numbers", source: "Zwei\tDrei", target: "Two."))
    var wrong = text
    wrong.content = "numbers\tZwei\tTwo\nnombers\tZwei\tTwo\n"
    #expect(throws: InterchangeError.self) { try AcceptedFindings(wrong) }
  }
}
