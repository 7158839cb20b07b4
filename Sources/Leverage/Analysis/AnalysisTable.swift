/// The figures of an analysis as rows, for every format that has rows.
extension Analysis {
  /// A row of the table: what is counted, and the rate it is counted by.
  package struct Line: Hashable, Sendable, Encodable {
    /// The row's key.
    package var band: String
    /// How many segments.
    package var segments: Int
    /// Runs between white space that hold a letter or digit.
    package var words: Int
    /// Code points without white space.
    package var characters: Int
    /// In percent.
    package var rate: Double
    /// Words times the rate, with one digit after the point.
    package var weighted: Double
  }

  /// The rows of a file in the order of a report, those without segments too.
  package func lines(of file: File) -> [Line] {
    rows.map { row in
      let tally = file.tallies[row] ?? Tally()
      return Line(
        band: row.key, segments: tally.segments, words: tally.words, characters: tally.characters,
        rate: rates[row.band], weighted: Self.rounded(Double(tally.words) * rates[row.band] / 100))
    }
  }

  /// One digit after the point.
  package static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
}

extension Analysis.Row {
  /// For programs: `100`, `95-99`, `75-84-internal`.
  package var key: String { band.key + (isInternal ? "-internal" : "") }
  /// For people: `95-99 %`.
  package var title: String { band.title + (isInternal ? ", internal" : "") }
}
