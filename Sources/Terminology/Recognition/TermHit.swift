/// A term or name that was found in a text.
package struct TermHit: Hashable, Sendable {
  /// Where it stands, in Unicode code points of the text; for part of a compound, the whole compound; for a verb whose
  /// parts stand apart, from the one to the other.
  package let range: Range<Int>
  package let entry: GlossaryEntry
  package let kind: Kind
  /// The form that was met, as the text writes it.
  package let text: String
  let cause: MatchCause
  /// Whether the hit lies inside a longer one, or is part of a compound that is a term itself.
  package fileprivate(set) var isNested: Bool
  /// Whether other words stand between the parts of the term, which are no part of it.
  package let isApart: Bool

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

  /// Why this is a hit: the rule that made the form, and where the entry stands.
  package var reason: String { "\(cause); \(entry.location)" }
}

/// Hits in the order of their positions, the longer ones first; nested ones are marked, or left out if they are of the
/// same concept.
struct HitList {
  private(set) var hits: [TermHit] = []
  /// The hits that others may lie in, by index.
  private var open: [Int] = []

  mutating func append(_ hit: TermHit) {
    open.removeAll { hits[$0].range.upperBound <= hit.range.lowerBound }
    var hit = hit
    for index in open {
      let range = hits[index].range
      if range == hit.range {
        if hit.kind.isPart, !hits[index].kind.isPart { hit.isNested = true }
      } else if range.contains(hit.range) {
        if let concept = hit.entry.concept, concept == hits[index].entry.concept { return }
        hit.isNested = true
      }
    }
    hits.append(hit)
    if !hit.isApart, !open.contains(where: { isAlike(hit, hits[$0]) }) { open.append(hits.count - 1) }
  }
}

extension HitList {
  /// Whether what lies in one hit is marked in the same way for the other.
  private func isAlike(_ hit: TermHit, _ other: TermHit) -> Bool {
    hit.range == other.range && hit.kind.isPart == other.kind.isPart && hit.entry.concept == other.entry.concept
  }
}

extension Range {
  fileprivate func contains(_ other: Range) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
