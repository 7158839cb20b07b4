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

/// Random numbers that are the same in every run (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
