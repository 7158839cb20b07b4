import GRDB
import Testing
import UnicodeText

@testable import TranslationMemory

@Suite("Dates in a memory")
struct PackedDateTests {
  @Test(
    "A date in the basic form is packed, and comes back as it was",
    arguments: ["20240102T030405Z", "00000000T000000Z", "40951531T316363Z", "19991231T235959Z"])
  func basic(date: String) throws {
    let found = PackedDate(date.utf8Span.span)
    let packed = try #require(found)
    #expect(packed.text == date)
    var bytes: [UInt8] = []
    packed.append(to: &bytes)
    #expect(bytes.count == PackedDate.size)
    let again = PackedDate(packed: bytes.span)
    #expect(again == packed)
  }

  @Test(
    "Any other text is none, and stays in the memory as it is",
    arguments: [
      "", "20240102", "2024-01-02T03:04:05Z", "40960102T030405Z", "20241602T030405Z", "20240102t030405Z",
      "20240102T030405z", "2024010\u{661}T03040Z", "20240102T03040aZ", "20240102T0304050", "heute",
    ])
  func others(date: String) throws {
    let found = PackedDate(date.utf8Span.span)
    #expect(found == nil)
    let folder = try TemporaryFolder()
    let memory = try MemoryStore(path: folder.file("memory"), mode: .create)
    let history = TranslationUnit.History(created: date, changed: "20240102T030405Z", lastUsed: date)
    try memory.add([pair("ja", "yes", history: history)], batch: "one")
    #expect(try memory.units.map(\.history) == [history])
    #expect(try memory.check() == [])
  }

  @Test("A memory of format 3, whose dates are all texts, is read and written")
  func textsOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("memory")
    let history = TranslationUnit.History(created: "20240102T030405Z", changed: "20240102T030406Z")
    try MemoryStore(path: path, mode: .create).add([pair("ja", "yes", history: history)], batch: "one")
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(
        sql: """
          UPDATE unit SET content =
            x'02026A6100037965730001103230323430313032543033303430355A0310'
              || x'3230323430313032543033303430365A';
          UPDATE unit SET content = CAST(content AS BLOB);
          PRAGMA user_version = 3
          """)
    }
    try queue.close()
    #expect(try MemoryStore(path: path, mode: .readOnly).units.map(\.history) == [history])
    let memory = try MemoryStore(path: path, mode: .readWrite)
    #expect(try memory.add([pair("ja", "yes", history: history)], batch: "again").merged == 1)
    #expect(try memory.units.map(\.history.changed) == ["20240102T030406Z"])
  }
}
