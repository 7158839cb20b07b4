/// The figures of an analysis as rows, for every format that has rows.
extension Analysis {
  /// A row of the table: what is counted, and the rate it is counted by.
  package struct Line: Hashable, Sendable, Encodable {
    package var band: String
    package var segments: Int
    package var words: Int
    package var characters: Int
    /// In percent.
    package var rate: Double
    package var weighted: Double
  }

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
  package var key: String { band.key + (isInternal ? "-internal" : "") }
  package var title: String { band.title + (isInternal ? ", internal" : "") }
}
