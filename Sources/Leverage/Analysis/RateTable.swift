package import Interchange

/// What a word of each band is paid, in percent of a new one.
package struct RateTable: Hashable, Sendable {
  private var rates: [Band: Double]

  /// Percent of a word's price; 100 for a band that the table does not name.
  package subscript(band: Band) -> Double { rates[band] ?? 100 }

  /// A usual table: nothing for what stands in its context, 30 % for what is repeated or exact, 60 % from 75 % on.
  package static let usual = RateTable(rates: [
    .context: 0, .repetition: 30, .crossFileRepetition: 30, .exact: 30, .from95: 60, .from85: 60, .from75: 60,
    .from50: 100, .none: 100,
  ])

  private init(rates: [Band: Double]) { self.rates = rates }

  /// A table of bands and percentages, separated by a tab, a band a line; bands that it does not name keep their usual rate.
  ///
  ///     context⇥0
  ///     100⇥25
  ///
  /// - Throws: `malformed` with the line for what is no band or no percentage.
  package init(_ text: TextFile.Text) throws(InterchangeError) {
    self = .usual
    for (index, line) in text.lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = TabSeparated.fields(line)
      guard fields.count == 2, let band = Band.allCases.first(where: { $0.key == fields[0] }),
        let rate = Double(fields[1].replacing("%", with: "").filter { $0 != " " }), (0...1000).contains(rate)
      else {
        throw InterchangeError(
          .malformed, file: text.file, line: index + 1,
          "this is no rate; write a band (\(Band.allCases.map(\.key).joined(separator: ", "))), a tab and a percentage")
      }
      rates[band] = rate
    }
  }
}
