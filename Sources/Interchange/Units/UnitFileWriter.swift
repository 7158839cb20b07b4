package import TranslationMemory
internal import UnicodeText

/// A writer of translation units in one format.
package protocol UnitFileWriter {
  /// What was written: units, or pairs where the format knows only these.
  var units: Int { get }

  /// What could not be written.
  var losses: PairLosses { get }

  /// Writes a unit. What a format of pairs has no place for is passed over: a unit without a text in both languages.
  ///
  /// - Throws: what the sink throws.
  mutating func write(_ unit: TranslationUnit) throws(InterchangeError)

  /// Ends the file. Must be called once, after the last unit.
  ///
  /// - Throws: what the sink throws.
  mutating func finish() throws(InterchangeError)
}

/// What a format of pairs has no place for.
package struct PairLosses: Hashable, Sendable {
  /// Units that have nothing but codes or white space in one of the languages.
  package var units = 0
  /// Inline codes of what was written.
  package var codes = 0

  /// Nothing is lost yet.
  package init() {}
}

/// The two languages of a format of pairs.
struct LanguagePair: Sendable {
  let source: LanguageTag
  let target: LanguageTag
  /// Whether the format has inline codes.
  var keepsCodes = false
  private(set) var losses = PairLosses()

  init(source: LanguageTag, target: LanguageTag, keepsCodes: Bool = false) {
    self.source = source
    self.target = target
    self.keepsCodes = keepsCodes
  }

  /// A unit's pairs: each variant in the source language with each one in the target language, blank ones left out. What is lost is
  /// counted.
  mutating func pairs(of unit: TranslationUnit) -> [(source: Variant, target: Variant)] {
    let sources = unit.variants.indices.filter { unit.variants[$0].language.matches(source) }
    let targets = unit.variants.indices.filter { unit.variants[$0].language.matches(target) }
    func filled(_ places: [Int]) -> [Int] { places.filter { !unit.variants[$0].segment.text.isBlank } }
    let sides = (filled(sources), filled(targets))
    guard !sides.0.isEmpty, !sides.1.isEmpty else {
      if !sources.isEmpty, !targets.isEmpty { losses.units += 1 }
      return []
    }
    if !keepsCodes { losses.codes += (sides.0 + sides.1).reduce(0) { $0 + unit.variants[$1].segment.codeCount } }
    return sides.0.flatMap { source in
      sides.1.filter { $0 != source }.map { (unit.variants[source], unit.variants[$0]) }
    }
  }
}
