import TranslationMemory
import UnicodeText

/// Counts the distinct pairs of source and target text that an import would store.
struct PairCounter {
  private let source: LanguageTag
  private let target: LanguageTag
  /// A hash stands for the texts: two of a million different pairs fall together once in millions of files.
  private var seen: Set<Int> = []

  init(from source: LanguageTag, to target: LanguageTag) {
    self.source = source
    self.target = target
  }

  var count: Int { seen.count }

  mutating func add(_ source: String, _ target: String) { seen.insert([source, target].hashValue) }

  mutating func add(_ unit: TranslationUnit) {
    for from in unit.variants where from.language.matches(source) {
      for to in unit.variants where to.language.matches(target) { add(from.segment.text, to.segment.text) }
    }
  }
}
