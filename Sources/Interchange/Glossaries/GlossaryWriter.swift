internal import Morphology
package import Terminology

/// Writes glossaries as tables.
package enum GlossaryWriter {
  /// The tables that can be written.
  package enum Format: Hashable, Sendable, CaseIterable {
    /// Our own table: everything that is known of an entry, separated by tabs.
    case table
    /// The same columns as CSV for spreadsheets, with cells that they would run as formulas escaped.
    case csv
    /// OmegaT's glossary: source, target and comment, a row for every translation.
    case omegaT
  }

  /// - Throws: what the sink throws.
  package static func write(
    _ entries: [GlossaryEntry], as format: Format, to sink: any ByteSink
  ) throws(InterchangeError) {
    switch format {
    case .table:
      try write([GlossaryReader.columns] + entries.map(row), to: sink) { $0.map(singleLine).joined(separator: "\t") }
    case .csv: try write([GlossaryReader.columns] + entries.map(row), to: sink) { DelimitedText.line($0) }
    case .omegaT:
      try sink.write(Array("# Glossary in tab-separated format -*- coding: utf-8 -*-\n".utf8))
      try write(entries.flatMap(omegaTRows), to: sink) { $0.map(singleLine).joined(separator: "\t") }
    }
  }

  private static func write(
    _ rows: [[String]], to sink: any ByteSink, line: ([String]) -> String
  ) throws(InterchangeError) {
    var bytes: [UInt8] = []
    for row in rows {
      bytes += line(row).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    try sink.write(bytes)
  }

  private static func row(_ entry: GlossaryEntry) -> [String] {
    let plural =
      switch entry.term.plural {
      case .unknown: ""
      case .none: "-"
      case .form(let form): form
      }
    return [
      entry.concept ?? "", entry.term.lemma, entry.term.statedPartOfSpeech?.rawValue ?? "",
      entry.term.gender?.rawValue ?? "",
      plural,
      list(entry.term.listedForms), list(entry.translations), list(entry.forbiddenTranslations), entry.status.rawValue,
      entry.domain ?? "", entry.isStrict ? "strict" : "", entry.note ?? "",
      entry.frequency.map(String.init) ?? "", entry.source ?? "",
    ]
  }

  private static func list(_ terms: [String]) -> String { terms.joined(separator: "|") }

  private static func omegaTRows(_ entry: GlossaryEntry) -> [[String]] {
    let use = entry.status == .forbidden ? "do not use" : nil
    let comment = [use, entry.domain, entry.note].compactMap { $0 }.joined(separator: "; ")
    let forbidden = entry.forbiddenTranslations.map { [entry.term.lemma, $0, "do not use"] }
    return entry.translations.map { [entry.term.lemma, $0] + (comment.isEmpty ? [] : [comment]) } + forbidden
  }

  /// These tables have no way to write a tab or a line break inside a cell.
  private static func singleLine(_ cell: String) -> String {
    guard cell.utf8.contains(where: { $0 < 0x20 }) else { return cell }
    return String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }
}
