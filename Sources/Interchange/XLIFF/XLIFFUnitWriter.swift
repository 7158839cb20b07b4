package import TranslationMemory
internal import UnicodeText

/// Writes units of a memory as XLIFF: the units of a document as a file, a unit for each pair. What people translated is
/// translated; whether anybody has reviewed it a memory does not know.
package struct XLIFFUnitWriter: UnitFileWriter {
  private var writer: XLIFFWriter
  private var languages: LanguagePair
  private var document: String?
  /// How many units were written.
  package private(set) var units = 0
  /// What the format has no place for.
  package var losses: PairLosses { languages.losses }

  package init(to sink: any ByteSink, _ options: XLIFFWriter.Options) {
    var options = options
    options.marksNotes = false
    writer = XLIFFWriter(to: sink, options)
    languages = LanguagePair(source: options.source, target: options.target, keepsCodes: true)
  }

  /// How many characters XML does not allow.
  package var charactersLeftOut: Int { writer.report.charactersLeftOut }

  package mutating func write(_ unit: TranslationUnit) throws(InterchangeError) {
    for pair in languages.pairs(of: unit) {
      let name = unit.document ?? "satzpaar"
      if name != document {
        writer.beginFile(name)
        document = name
      }
      let isMachines = unit.origin == .machineTranslation
      let target = XLIFFSegment.Target(
        pair.target.segment, isMachines ? .needsReview : .translated, origin: isMachines ? .machineTranslation : nil)
      let segment = XLIFFSegment(pair.source.segment, target: target, notes: unit.notes.map(\.text))
      try writer.write(XLIFFUnit([segment]))
      units += 1
    }
  }

  package mutating func finish() throws(InterchangeError) { try writer.finish() }
}
