internal import Synchronization

/// Units that a match index does not have, the scans of them that were asked for, and their words for the concordance.
final class UnindexedUnits: Sendable {
  let units: LoadedUnits
  private let scans = Mutex<[ScanSide: any Scan]>([:])

  private let words = Mutex<[[[ConcordanceWord]]]?>(nil)
  private let frequencies = Mutex<[Int64: Frequencies]>([:])

  /// How many segments of a language there are, and how many of them have a word, by its `MatchKey`.
  struct Frequencies {
    var segments = 0
    var words: [String: Int] = [:]
  }

  init(_ units: LoadedUnits) { self.units = units }

  /// The words of each unit's texts.
  func concordanceWords() -> [[[ConcordanceWord]]] {
    words.withLock { words in
      if let words { return words }
      let found = units.units.map { $0.texts.map { ConcordanceWord.of($0) } }
      words = found
      return found
    }
  }

  func frequencies(in language: Int64) -> Frequencies {
    if let known = frequencies.withLock({ $0[language] }) { return known }
    var found = Frequencies()
    for (unit, texts) in zip(units.units, concordanceWords()) {
      for (words, own) in zip(texts, unit.header.languages) where own == language {
        found.segments += 1
        for key in Set(words.map(\.key)) { found.words[key, default: 0] += 1 }
      }
    }
    frequencies.withLock { $0[language] = found }
    return found
  }

  func scan(_ side: ScanSide, for lookup: Lookup) -> any Scan {
    if let scan = scans.withLock({ $0[side] }) { return scan }
    let scan = side.scan(units.texts(for: lookup))
    scans.withLock { $0[side] = scan }
    return scan
  }
}

extension [UnindexedUnits] {
  var unitCount: Int { reduce(0) { $0 + $1.units.units.count } }

  /// Adds units. Parts of about one size become one, so that there are few, and a unit is in few of those that are made anew.
  mutating func append(_ units: LoadedUnits) {
    guard !units.units.isEmpty else { return }
    var units = units
    while let last, last.units.units.count <= 2 * units.units.count {
      units = last.units.joined(with: units)
      removeLast()
    }
    append(UnindexedUnits(units))
  }
}
