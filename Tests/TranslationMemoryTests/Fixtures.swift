import FoundationEssentials
import TranslationMemory
import UnicodeText

/// A folder of its own for a test, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/satzpaar-memory-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { path + "/" + name }
  var files: Set<String> { Set((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []) }
}

/// A German-English unit.
func pair(
  _ german: String, _ english: String, origin: TranslationUnit.Origin = .import, document: String? = nil,
  context: TranslationUnit.Context = .init(), history: TranslationUnit.History = .init()
) -> TranslationUnit {
  TranslationUnit(
    sourceLanguage: .german, variants: [Variant(.german, german), Variant(.english, english)], origin: origin,
    document: document, context: context, history: history)
}

extension MemoryStore {
  var units: [TranslationUnit] {
    get throws {
      var units: [TranslationUnit] = []
      try forEachUnit { units.append($0.unit) }
      return units
    }
  }
}
