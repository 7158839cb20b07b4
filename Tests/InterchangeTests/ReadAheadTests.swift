import Testing
import TranslationMemory
import UnicodeText

@testable import Interchange

@Suite("Reading units ahead")
struct ReadAheadTests {
  private func file(_ text: String) throws -> UnitFile {
    try UnitFile(ByteSource(Array(text.utf8), name: "a"), from: .german, to: .english)
  }

  private func rest(of units: ReadAhead) throws -> [String] {
    var texts: [String] = []
    while let batch = try units.next() {
      for index in 0..<batch.count { texts.append(batch[index].unit.variants[0].segment.text) }
    }
    return texts
  }

  @Test("All units come in their order, of TMX and of tables, and after them nothing", arguments: [true, false])
  func order(isTMX: Bool) throws {
    let numbers = (0..<5000).map { "Satz \($0)" }
    let text =
      isTMX
      ? tmx(numbers.map { tu($0, "x") }.joined(separator: "\n")) : numbers.map { "\($0)\tx" }.joined(separator: "\n")
    let units = ReadAhead(try file(text))
    #expect(try rest(of: units) == numbers)
    #expect(try units.next() == nil)
    #expect(units.report.unitsRead == 5000)
  }

  @Test("An error comes after the units before it, and again")
  func failure() throws {
    let units = ReadAhead(try file(tmx(tu("a", "b") + "<tu>")))
    let batch = try #require(try units.next())
    #expect(batch.count == 1)
    for _ in 0..<2 { #expect(throws: InterchangeError.self) { try units.next() } }
  }

  @Test("Reading can end before the file does")
  func stop() throws {
    let units = ReadAhead(try file(tmx((0..<20_000).map { tu("\($0)", "x") }.joined())))
    #expect(try units.next() != nil)
    units.stop()
  }
}
