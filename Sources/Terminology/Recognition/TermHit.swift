/// A term or name that was found in a text.
package struct TermHit: Hashable, Sendable {
  /// Where it stands, in Unicode code points of the text; for part of a compound, the whole compound.
  package var range: Range<Int>
  package var entry: GlossaryEntry
  package var kind: Kind
  /// The form that was met, as the text writes it.
  package var text: String
  /// Why this is a hit: the rule that made the form, and where the entry stands.
  package var reason: String
  /// Whether the hit lies inside a longer one.
  package var isNested: Bool

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
  }
}
