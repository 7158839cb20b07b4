package import TranslationMemory
internal import UnicodeText

/// A writer of translation units in one format.
package protocol UnitFileWriter {
  /// What was written: units, or pairs where the format knows only these.
  var units: Int { get }

  /// Writes a unit. What a format of pairs has no place for is passed over: a unit without a text in both languages.
  ///
  /// - Throws: what the sink throws.
  mutating func write(_ unit: TranslationUnit) throws(InterchangeError)

  /// Ends the file. Must be called once, after the last unit.
  ///
  /// - Throws: what the sink throws.
  mutating func finish() throws(InterchangeError)
}

/// The two languages of a format of pairs.
struct LanguagePair: Sendable {
  let source: LanguageTag
  let target: LanguageTag

  /// A unit's pairs: its first variant in the source language with each one in the target language, blank ones left out.
  func pairs(of unit: TranslationUnit) -> [(source: Variant, target: Variant)] {
    guard let from = unit.variants.first(where: { $0.language.matches(source) }), !from.segment.text.isBlank else {
      return []
    }
    return unit.variants.filter { $0.language.matches(target) && !$0.segment.text.isBlank }.map { (from, $0) }
  }
}
