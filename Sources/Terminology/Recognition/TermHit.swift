/// A term or name that was found in a text.
package struct TermHit: Sendable {
  /// Where it stands, in Unicode code points of the text; for part of a compound, the whole compound; for a verb whose
  /// parts stand apart, from the one to the other.
  package let range: Range<Int>
  /// Which of the entries was found, in the order in which the recognizer was given them.
  package let entryIndex: Int
  /// In what form the term was met.
  package let kind: Kind
  /// Whether the hit lies inside a longer one, or is part of a compound that is a term itself.
  package fileprivate(set) var isNested: Bool

  private let source: Source
  private let match: TermMatch
  /// Where it stands, in bytes of the source's text.
  private let bytes: Range<Int>

  /// What the hits in one text share. Hits are many, and most of them are asked for little: they hold no strings of their own.
  final class Source: Sendable {
    let entries: [GlossaryEntry]
    /// The text as it was searched.
    let text: [UInt8]

    init(_ entries: [GlossaryEntry], _ text: [UInt8]) { (self.entries, self.text) = (entries, text) }
  }

  init(_ match: TermMatch, kind: Kind, at range: Range<Int>, bytes: Range<Int>, of source: Source) {
    (self.match, self.kind, self.range, self.bytes, self.source) = (match, kind, range, bytes, source)
    entryIndex = match.entry
    isNested = match.isInner
  }

  /// The entry whose term was met.
  package var entry: GlossaryEntry { source.entries[match.entry] }

  /// The form that was met, as the text writes it.
  package var text: String { String(decoding: source.text[bytes], as: UTF8.self) }

  /// Calls `body` with a text in UTF-8, and where in it the same stands.
  @inline(__always)
  package func withTextBytes(_ body: ([UInt8], Range<Int>) -> Void) { body(source.text, bytes) }

  /// Whether other words stand between the parts of the term, which are no part of it.
  package var isApart: Bool { match.kind == .apart }

  /// The rule by which it was recognized.
  package var cause: MatchCause {
    switch match.manner {
    case .whole: MatchCause(rule: match.rule)
    case .shortened: MatchCause(rule: match.rule, manner: .shortened)
    case .apart: MatchCause(rule: match.rule, manner: .apart)
    case .allGenders: MatchCause(rule: match.rule, manner: .allGenders)
    case .part:
      MatchCause(rule: match.rule, manner: .part(String(decoding: source.text[match.part], as: UTF8.self)))
    }
  }

  /// The rule that made the form, where nothing else is to be said of the cause.
  package var soleRule: String? { match.manner == .whole ? match.rule : nil }

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

  init(capacity: Int) { hits.reserveCapacity(capacity) }

  /// What others may lie in. A place can have very many hits, which count as one here.
  private var open: [Place] = []

  private struct Place {
    let range: Range<Int>
    let isPart: Bool
    var concepts: Set<String> = []
  }

  /// - Parameter concept: that of the hit's entry.
  mutating func append(_ hit: TermHit, concept: String?) {
    open.removeAll { $0.range.upperBound <= hit.range.lowerBound }
    var hit = hit
    for place in open {
      if place.range == hit.range {
        if hit.kind.isPart, !place.isPart { hit.isNested = true }
      } else if place.range.contains(hit.range) {
        if let concept, place.concepts.contains(concept) { return }
        hit.isNested = true
      }
    }
    hits.append(hit)
    if hit.isApart { return }
    let known = open.firstIndex { $0.range == hit.range && $0.isPart == hit.kind.isPart }
    let index = known ?? open.count
    if known == nil { open.append(Place(range: hit.range, isPart: hit.kind.isPart)) }
    if let concept { open[index].concepts.insert(concept) }
  }
}

extension Range {
  fileprivate func contains(_ other: Range) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}
