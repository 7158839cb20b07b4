package import TranslationMemory
package import UnicodeText

/// Writes Moses' parallel text: two files, of which a line of the one translates the same line of the other. A line break inside
/// a segment becomes a blank, since the format has no other way.
package struct MosesWriter {
  private let sourceSink: any ByteSink
  private let targetSink: any ByteSink
  private let source: LanguageTag
  private let target: LanguageTag
  /// The pairs that were written.
  package private(set) var units = 0

  package init(_ sourceSink: any ByteSink, _ targetSink: any ByteSink, from source: LanguageTag, to target: LanguageTag)
  {
    self.sourceSink = sourceSink
    self.targetSink = targetSink
    self.source = source
    self.target = target
  }

  /// Writes a unit once for each of its translations; one without a text in both languages is passed over.
  ///
  /// - Throws: what the sinks throw.
  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    guard let from = unit.variants.first(where: { $0.language.matches(source) })?.segment.text.collapsed, !from.isEmpty
    else { return }
    for to in unit.variants where to.language.matches(target) {
      let translation = to.segment.text.collapsed
      guard !translation.isEmpty else { continue }
      try sourceSink.write(Array("\(from)\n".utf8))
      try targetSink.write(Array("\(translation)\n".utf8))
      units += 1
    }
  }
}
