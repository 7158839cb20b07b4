internal import FoundationEssentials
package import TranslationMemory
package import UnicodeText

/// Writes units as a translation memory of Weblate, a JSON list.
package struct WeblateWriter: UnitFileWriter {
  private let sink: any ByteSink
  private var languages: LanguagePair
  private let encoder = JSONEncoder()
  /// How many units were written.
  package private(set) var units = 0
  /// What the format has no place for.
  package var losses: PairLosses { languages.losses }

  package init(to sink: any ByteSink, from source: LanguageTag, to target: LanguageTag) {
    self.sink = sink
    languages = LanguagePair(source: source, target: target)
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    for (from, to) in languages.pairs(of: unit) {
      let entry = WeblateEntry(
        sourceLanguage: from.language.description, targetLanguage: to.language.description,
        source: from.segment.text, target: to.segment.text, origin: unit.document ?? "satzpaar", category: 1)
      guard let bytes = try? encoder.encode(entry) else { continue }
      try sink.write(Array((units == 0 ? "[\n" : ",\n").utf8) + Array(bytes))
      units += 1
    }
  }

  package func finish() throws(InterchangeError) { try sink.write(Array((units == 0 ? "[]\n" : "\n]\n").utf8)) }
}
