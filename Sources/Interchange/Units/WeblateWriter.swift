internal import FoundationEssentials
package import TranslationMemory
package import UnicodeText

/// Writes units as a translation memory of Weblate, a JSON list.
package struct WeblateWriter {
  private let sink: any ByteSink
  private let source: LanguageTag
  private let target: LanguageTag
  private let encoder = JSONEncoder()
  /// The pairs that were written.
  package private(set) var units = 0

  package init(to sink: any ByteSink, from source: LanguageTag, to target: LanguageTag) {
    self.sink = sink
    self.source = source
    self.target = target
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Writes a unit once for each of its translations; one without a text in both languages is passed over.
  ///
  /// - Throws: what the sink throws.
  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    guard let from = unit.variants.first(where: { $0.language.matches(source) }), !from.segment.text.isBlank else {
      return
    }
    for to in unit.variants where to.language.matches(target) && !to.segment.text.isBlank {
      let entry = WeblateEntry(
        sourceLanguage: from.language.description, targetLanguage: to.language.description,
        source: from.segment.text, target: to.segment.text, origin: unit.document ?? "satzpaar", category: 1)
      guard let bytes = try? encoder.encode(entry) else { continue }
      try sink.write(Array((units == 0 ? "[\n" : ",\n").utf8) + Array(bytes))
      units += 1
    }
  }

  /// Ends the list.
  ///
  /// - Throws: what the sink throws.
  package func finish() throws(InterchangeError) { try sink.write(Array((units == 0 ? "[]\n" : "\n]\n").utf8)) }
}
