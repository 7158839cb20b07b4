package import TranslationMemory
package import UnicodeText

/// Writes units as a table of pairs: source, target, and the score where they were aligned.
package struct PairTableWriter: UnitFileWriter {
  private let sink: any ByteSink
  private var languages: LanguagePair
  /// How many units were written, a row each.
  package private(set) var units = 0
  /// What the format has no place for.
  package var losses: PairLosses { languages.losses }

  package init(to sink: any ByteSink, from source: LanguageTag, to target: LanguageTag) {
    self.sink = sink
    languages = LanguagePair(source: source, target: target)
  }

  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    let score: Double? = if case .alignment(let score) = unit.origin { score } else { nil }
    for pair in languages.pairs(of: unit) {
      let row = PairTable.Row(source: pair.source.segment.text, target: pair.target.segment.text, score: score)
      try sink.write(Array(PairTable.line(row).utf8))
      units += 1
    }
  }

  package func finish() {}
}
