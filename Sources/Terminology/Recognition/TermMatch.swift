/// A place in a text that is a form of an entry, as the finders hand it on.
struct TermMatch {
  /// The tokens of the text; for part of a compound, all of the compound.
  let tokens: Range<Int>
  let entry: Int
  let kind: Kind
  /// Why it is a hit, but for the entry's place.
  let reason: String

  enum Kind {
    case citation, inflected
    case head, modifier
    /// A verb with its particle far from it: what lies between belongs to other hits.
    case apart
  }
}
