internal import UnicodeText

/// Compares a query with every segment of one language, passing over those that cannot be similar enough.
protocol Scan: Sendable {
  /// - Parameters:
  ///   - penalties: points by kind of unit.
  ///   - excluded: units that are not to be looked at.
  func search(_ text: String, penalties: [Double], excluding excluded: Set<Int64>, into top: inout TopMatches)
}

/// The scan by words or characters.
struct EditScan: Scan {
  private let table: ScanTable
  private let alphabet: Alphabet
  private let bags: [SymbolBag]

  init(_ texts: [ScanText], unit: Alphabet.Unit) {
    var alphabet = Alphabet(of: unit)
    let table = ScanTable(
      texts.map { text in
        let symbols = alphabet.intern(text.text)
        return text.entry(symbols, size: symbols.count)
      })
    self.alphabet = alphabet
    self.table = table
    bags = (0..<table.count).map { entry in SymbolBag(table.symbols[table.range(entry)]) }
  }

  func search(_ text: String, penalties: [Double], excluding excluded: Set<Int64>, into top: inout TopMatches) {
    let query = alphabet.find(text)
    let bag = SymbolBag(query[...])
    var pattern = EditPattern(query, alphabet: alphabet.count)
    let symbols = table.symbols.span
    let bags = bags.span
    table.forEachGroup(nearestTo: query.count) { size, entries in
      let length = max(size, query.count)
      var cut = top.cut
      var limit = EditScore.limit(length: length, percent: cut)
      guard length > 0, length - min(size, query.count) <= limit else { return false }
      for entry in entries where bag.distanceBound(bags[entry]) <= limit {
        guard let distance = pattern.distance(to: symbols.extracting(table.range(entry)), limit: limit),
          !excluded.contains(table.standings[entry].unit)
        else { continue }
        top.insert(
          Hit(
            variant: table.variants[entry], standing: table.standings[entry],
            evidence: .edits(EditScore(distance: distance, length: length)),
            penalty: penalties[Int(table.kinds[entry])]))
        if top.cut > cut {
          cut = top.cut
          limit = EditScore.limit(length: length, percent: cut)
        }
      }
      return true
    }
  }
}

/// The scan by the combined similarity.
struct CombinedScan: Scan {
  private let table: ScanTable
  private let vocabulary: TokenVocabulary

  init(_ texts: [ScanText]) {
    var vocabulary = TokenVocabulary()
    table = ScanTable(
      texts.map { text in
        let symbols = vocabulary.intern(key: MatchKey.of(text.text))
        let weight = symbols.reduce(0) { $0 + CombinedPattern.weight(of: vocabulary.kinds[Int($1)]) }
        return text.entry(symbols, size: weight)
      })
    vocabulary.finish()
    self.vocabulary = vocabulary
  }

  func search(_ text: String, penalties: [Double], excluding excluded: Set<Int64>, into top: inout TopMatches) {
    guard top.cut <= MatchWeights.inexactCeiling else { return }
    var pattern = CombinedPattern(key: MatchKey.of(text), vocabulary: vocabulary)
    let symbols = table.symbols.span
    table.forEachGroup(nearestTo: pattern.weight) { size, entries in
      let weight = max(size, pattern.weight)
      var cut = top.cut
      var limit = CombinedScore.limit(weight: weight, percent: cut)
      guard weight > 0, weight - min(size, pattern.weight) <= limit else { return false }
      for entry in entries {
        guard let cost = pattern.cost(of: symbols.extracting(table.range(entry)), weight: size, limit: limit),
          !excluded.contains(table.standings[entry].unit)
        else { continue }
        top.insert(
          Hit(
            variant: table.variants[entry], standing: table.standings[entry],
            evidence: .combined(CombinedScore(cost: cost, weight: weight)),
            penalty: penalties[Int(table.kinds[entry])]))
        if top.cut > cut {
          cut = top.cut
          limit = CombinedScore.limit(weight: weight, percent: cut)
        }
      }
      return true
    }
  }
}

/// A segment as it is read for a scan.
struct ScanText {
  let variant: FoundVariant
  let text: String

  func entry(_ symbols: [UInt32], size: Int) -> ScanTable.Entry {
    ScanTable.Entry(
      variant: variant.variant, standing: variant.standing, kind: Int32(variant.kind), size: size, symbols: symbols)
  }
}
