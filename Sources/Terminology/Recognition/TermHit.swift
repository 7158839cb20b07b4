/// A term or name that was found in a text.
package struct TermHit: Hashable, Sendable {
  /// Where it stands, in Unicode code points of the text; for part of a compound, the whole compound; for a verb whose
  /// parts stand apart, from the one to the other.
  package var range: Range<Int>
  package var entry: GlossaryEntry
  package var kind: Kind
  /// The form that was met, as the text writes it.
  package var text: String
  /// Why this is a hit: the rule that made the form, and where the entry stands.
  package var reason: String
  /// Whether the hit lies inside a longer one, or is part of a compound that is a term itself.
  package var isNested: Bool
  /// Whether other words stand between the parts of the term, which are no part of it.
  package var isApart: Bool

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The citation form.
    case exact
    /// Another form of the term.
    case inflected
    /// The last part of a compound: what the compound is a kind of. Never an obligation to use the translation.
    case head
    /// Another part of a compound.
    case modifier
    /// A proper name, in any form.
    case name

    /// Whether the term is only a part of the word that was met.
    package var isPart: Bool { self == .head || self == .modifier }
  }
}

extension TermHit {
  /// Hits by position, the longer ones first; nested ones are marked, or left out if they are of the same concept.
  static func arranged(_ hits: [TermHit]) -> [TermHit] {
    let sorted = hits.enumerated().sorted { a, b in
      let (x, y) = (a.element.range, b.element.range)
      return (x.lowerBound, y.upperBound, a.offset) < (y.lowerBound, x.upperBound, b.offset)
    }.map(\.element)
    var kept: [TermHit] = []
    var open: [TermHit] = []
    for var hit in sorted {
      open.removeAll { $0.range.upperBound <= hit.range.lowerBound }
      let covering = open.filter { $0.range != hit.range && $0.range.contains(hit.range) }
      if covering.contains(where: { $0.entry.concept != nil && $0.entry.concept == hit.entry.concept }) { continue }
      let isPartOfTerm = hit.kind.isPart && open.contains { $0.range == hit.range && !$0.kind.isPart }
      hit.isNested = !covering.isEmpty || isPartOfTerm
      kept.append(hit)
      if !hit.isApart { open.append(hit) }
    }
    return kept
  }
}

extension Range {
  fileprivate func contains(_ other: Range) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
