internal import Morphology
internal import Terminology

/// What memories and glossaries are worth for some articles: how much of them is there already.
package struct Analysis: Sendable {
  /// One article's share.
  package struct File: Sendable {
    /// As the user named it.
    package let name: String
    /// By row; a row without segments is not in it.
    package internal(set) var tallies: [Row: Tally] = [:]
    /// The terms and names that were met.
    package internal(set) var terms = TermCoverage()
  }

  /// A line of the report: a band, from the memories or from the articles themselves.
  package struct Row: Hashable, Sendable, Comparable {
    /// How good the matches are that it counts.
    package var band: Band
    /// Whether the match is an earlier segment of the articles (internal fuzzy).
    package var isInternal: Bool

    package init(_ band: Band, isInternal: Bool = false) {
      self.band = band
      self.isInternal = isInternal
    }

    package static func < (left: Row, right: Row) -> Bool {
      left.band == right.band ? !left.isInternal && right.isInternal : left.band < right.band
    }
  }

  /// Amounts of text.
  package struct Tally: Hashable, Sendable {
    /// How many segments.
    package var segments = 0
    /// Runs between white space that hold a letter or digit.
    package var words = 0
    /// Code points without white space.
    package var characters = 0

    mutating func add(_ segment: SourceSegment) {
      segments += 1
      words += segment.words
      characters += segment.characters
    }

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(
        segments: left.segments + right.segments, words: left.words + right.words,
        characters: left.characters + right.characters)
    }
  }

  /// In the order in which they were added.
  package internal(set) var files: [File] = []
  /// How many percent of a word's price each band costs.
  package let rates: RateTable
  /// Whether matches within the articles were looked for.
  package let hasInternalFuzzies: Bool

  /// The rows of the report in their order.
  package var rows: [Row] {
    Band.allCases.flatMap { band in
      let isFuzzy = [.from95, .from85, .from75, .from50].contains(band)
      return hasInternalFuzzies && isFuzzy ? [Row(band), Row(band, isInternal: true)] : [Row(band)]
    }
  }

  /// All files together.
  package var total: File {
    files.reduce(into: File(name: "Total")) { total, file in
      total.tallies.merge(file.tallies, uniquingKeysWith: +)
      total.terms.add(file.terms)
    }
  }

  /// The words, each counted by the rate of its band.
  package func weightedWords(of file: File) -> Double {
    // In one order, or the sums of equal files might differ in their last digit.
    file.tallies.sorted { $0.key.key < $1.key.key }.reduce(0) {
      $0 + Double($1.value.words) * rates[$1.key.band] / 100
    }
  }
}

extension Analysis.File {
  /// All rows together.
  package var sum: Analysis.Tally { tallies.values.reduce(.init(), +) }
}

/// How many of the words of an article are terms or names that a glossary knows.
package struct TermCoverage: Hashable, Sendable {
  /// The places of terms and names; parts of compounds and of longer terms are not counted.
  package private(set) var hits = 0
  /// The distinct terms and names.
  package private(set) var terms: Set<String> = []
  /// The words at these places.
  package private(set) var words = 0

  package init() {}

  mutating func add(_ found: [TermHit]) {
    var end = 0
    for hit in found where !hit.isNested && !hit.kind.isPart && hit.range.lowerBound >= end {
      end = hit.isApart ? end : hit.range.upperBound
      hits += 1
      terms.insert(hit.entry.term.lemma)
      words += hit.text.split(separator: " ").count
    }
  }

  mutating func add(_ other: TermCoverage) {
    hits += other.hits
    words += other.words
    terms.formUnion(other.terms)
  }
}
