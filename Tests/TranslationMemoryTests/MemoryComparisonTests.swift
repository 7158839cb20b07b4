import Testing
import TranslationMemory
import UnicodeText

@Suite("Two memories, and changes throughout one")
struct MemoryComparisonTests {
  let folder: TemporaryFolder
  let here: MemoryStore
  let there: MemoryStore

  init() throws {
    folder = try TemporaryFolder()
    here = try MemoryStore(path: folder.file("here"), mode: .create)
    there = try MemoryStore(path: folder.file("there"), mode: .create)
    try here.add([pair("ja", "yes"), pair("nein", "no"), pair("gut", "good", document: "a")], batch: "test")
    try there.add(
      [pair("nein", "nope"), pair("gut", "good", context: .init(previous: "Wie?")), pair("ja", "yes")], batch: "test")
  }

  private func sources(_ memory: MemoryStore) throws -> [String] {
    try memory.units.map { "\($0.variants[0].segment.text)=\($0.variants[1].segment.text)" }
  }

  @Test("They are merged: repeats collapse, other translations are kept")
  func merge() throws {
    let report = try here.merge(there)
    #expect(report.stored == 2 && report.merged == 1)
    #expect(try sources(here) == ["ja=yes", "nein=no", "gut=good", "nein=nope", "gut=good"])
    #expect(try here.undo(report.batch) == 2)
    #expect(try sources(here) == ["ja=yes", "nein=no", "gut=good"])
  }

  @Test("What both have is taken out of one, and the difference is told")
  func difference() throws {
    let difference = try here.difference(from: there)
    #expect(difference.common == [UnitID(1), UnitID(3)])
    #expect(difference.onlyHere == [UnitID(2)] && difference.onlyThere == [UnitID(1)])
    #expect(try here.subtract(there) == 2)
    #expect(try sources(here) == ["nein=no"])
    #expect(try here.check() == [])
  }

  @Test("A text is replaced in one language, around inline codes, in all units or none")
  func replacement() throws {
    let coded = TranslationUnit(variants: [
      Variant(.german, Segment(parts: [.text("gut, "), .code(.init(.placeholder)), .text("sehr gut")])),
      Variant(.english, "gut"),
    ])
    try here.add([coded], batch: "codes")
    let found = try here.preview(Replacement("gut", by: "besser", language: .german))
    #expect(found.map(\.stored.id) == [UnitID(3), UnitID(4)])
    #expect(try sources(here) == ["ja=yes", "nein=no", "gut=good", "gut, sehr gut=gut"])
    try here.update(found.map { (id: $0.stored.id, unit: $0.changed) })
    #expect(try sources(here) == ["ja=yes", "nein=no", "besser=good", "besser, sehr besser=gut"])
    #expect(try here.units[3].variants[0].segment.parts.count == 3)
    #expect(throws: MemoryError.self) {
      try here.update([(id: UnitID(1), unit: pair("x", "y")), (id: UnitID(99), unit: pair("x", "y"))])
    }
    #expect(try sources(here)[0] == "ja=yes")
    #expect(try here.check() == [])
  }
}
