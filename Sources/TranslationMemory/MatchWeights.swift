/// What the differences between two segments cost in the combined similarity: all of its numbers stand here.
///
/// A segment weighs as much as its tokens. The percentage is 100 · (1 - cost of the cheapest edits / weight of the heavier
/// segment), less the deductions. Segments are compared by their `MatchKey`s: differences in case, ß and ss, the form of
/// quotes, dashes and white space cost nothing at all.
package enum MatchWeights {
  /// Of a word: what it costs to put one in, to take one out, or to replace it by another that is not related.
  package static let word = 1.0

  /// Of a number, with the marks inside it (`1.234,56` is one number). A number in the place of another costs nothing here;
  /// see `numbersDeduction`.
  package static let number = 1.0

  /// Of a punctuation mark or symbol.
  package static let mark = 0.1

  /// Two words are related when they begin or end alike and their similarity by characters is at least this: inflected forms,
  /// words of one family, compounds with a part in common. One in the place of the other costs the share of characters that differ.
  package static let relatedness = 0.6

  /// So many letters at the beginning must be the same, or all of a shorter word.
  package static let sharedBeginning = 2

  /// Or so many at the end.
  package static let sharedEnding = 3

  /// Points taken off when the cheapest edits put a number in the place of another, however many there are.
  package static let numbersDeduction = 1.0

  /// No two segments with different `MatchKey`s score more than this.
  package static let inexactCeiling = 99.0

  /// Points added for an exact match with an equal segment before or after it; for both, twice.
  package static let context = 1.0
}

/// Points taken off a match for where its unit comes from. What was the best match stays above the minimum or is left out.
package struct MatchPenalties: Hashable, Sendable {
  /// A pair that the aligner made. 0 by default: the user who aligned two texts has seen the pairs or trusts them.
  package var alignment: Double
  /// 1 by default: machine output never passes for a translation that a person has approved.
  package var machineTranslation: Double
  /// By the name of who changed the unit last, or else made it.
  package var authors: [String: Double]
  /// For all units of the memory.
  package var memory: Double

  package init(
    alignment: Double = 0, machineTranslation: Double = 1, authors: [String: Double] = [:], memory: Double = 0
  ) {
    self.alignment = alignment
    self.machineTranslation = machineTranslation
    self.authors = authors
    self.memory = memory
  }

  /// Nothing is taken off.
  package static let none = MatchPenalties(alignment: 0, machineTranslation: 0)

  /// The points for a unit, each with what it is taken off for.
  func deductions(origin: TranslationUnit.Origin, author: String?) -> [(points: Double, reason: String)] {
    var deductions: [(points: Double, reason: String)] = []
    switch origin {
    case .alignment: deductions.append((alignment, "alignment"))
    case .machineTranslation: deductions.append((machineTranslation, "machine translation"))
    case .import, .entry: break
    }
    if let author { deductions.append((authors[author] ?? 0, author)) }
    deductions.append((memory, "this memory"))
    return deductions.filter { $0.points > 0 }
  }

  /// All points for a unit of this kind.
  func points(for kind: UnitKind) -> Double {
    let origin = TranslationUnit.Origin(number: kind.origin, score: nil) ?? .import
    return deductions(origin: origin, author: kind.author).reduce(0) { $0 + $1.points }
  }
}
