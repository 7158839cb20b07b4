/// A term or name that was found in a text.
package struct TermHit: Sendable {
  /// Where it stands, in Unicode code points of the text; for part of a compound, the whole compound; for a verb whose
  /// parts stand apart, from the one to the other.
  package let range: Range<Int>
  /// The entries that were sought: hits share them, since an entry has many parts to be copied.
  private let entries: [GlossaryEntry]
  /// Which of the entries was found, in the order in which the recognizer was given them.
  package let entryIndex: Int
  /// In what form the term was met.
  package let kind: Kind
  /// The form that was met, as the text writes it.
  package let text: String
  /// The rule by which it was recognized.
  package let cause: MatchCause
  /// Whether the hit lies inside a longer one, or is part of a compound that is a term itself.
  package fileprivate(set) var isNested: Bool
  /// Whether other words stand between the parts of the term, which are no part of it.
  package let isApart: Bool

  init(
    range: Range<Int>, entries: [GlossaryEntry], entryIndex: Int, kind: Kind, text: String, cause: MatchCause,
    isNested: Bool, isApart: Bool
  ) {
    (self.range, self.entries, self.entryIndex, self.kind) = (range, entries, entryIndex, kind)
    (self.text, self.cause, self.isNested, self.isApart) = (text, cause, isNested, isApart)
  }

  /// The entry whose term was met.
  package var entry: GlossaryEntry { entries[entryIndex] }

  fileprivate var concept: String? { entries[entryIndex].concept }

  /// In what form a term can be met.
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
  /// What others may lie in. A place can have very many hits, which count as one here.
  private var open: [Place] = []

  private struct Place {
    let range: Range<Int>
    let isPart: Bool
    var concepts: Set<String> = []
  }

  mutating func append(_ hit: TermHit) {
    open.removeAll { $0.range.upperBound <= hit.range.lowerBound }
    var hit = hit
    for place in open {
      if place.range == hit.range {
        if hit.kind.isPart, !place.isPart { hit.isNested = true }
      } else if place.range.contains(hit.range) {
        if let concept = hit.concept, place.concepts.contains(concept) { return }
        hit.isNested = true
      }
    }
    hits.append(hit)
    if hit.isApart { return }
    let known = open.firstIndex { $0.range == hit.range && $0.isPart == hit.kind.isPart }
    let index = known ?? open.count
    if known == nil { open.append(Place(range: hit.range, isPart: hit.kind.isPart)) }
    if let concept = hit.concept { open[index].concepts.insert(concept) }
  }
}

extension Range {
  fileprivate func contains(_ other: Range) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
