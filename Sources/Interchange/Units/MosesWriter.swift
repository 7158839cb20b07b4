package import TranslationMemory
package import UnicodeText

/// Writes Moses' parallel text: two files, of which a line of the one translates the same line of the other. A line break inside
/// a segment becomes a blank, since the format has no other way.
package struct MosesWriter: UnitFileWriter {
  private let sourceSink: any ByteSink
  private let targetSink: any ByteSink
  private var languages: LanguagePair
  /// How many units were written, a line each in both files.
  package private(set) var units = 0
  /// What the format has no place for.
  package var losses: PairLosses { languages.losses }

  package init(_ sourceSink: any ByteSink, _ targetSink: any ByteSink, from source: LanguageTag, to target: LanguageTag)
  {
    self.sourceSink = sourceSink
    self.targetSink = targetSink
    languages = LanguagePair(source: source, target: target)
  }

  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    for pair in languages.pairs(of: unit) {
      try sourceSink.write(Array("\(pair.source.segment.text.collapsed)\n".utf8))
      try targetSink.write(Array("\(pair.target.segment.text.collapsed)\n".utf8))
      units += 1
    }
  }

  package func finish() {}
}
