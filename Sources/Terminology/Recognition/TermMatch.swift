import Morphology

/// A place in a text that is a form of an entry, as the finders hand it on.
struct TermMatch {
  /// The tokens of the text; for part of a compound, all of the compound.
  let tokens: Range<Int>
  let entry: Int
  let kind: Kind
  /// The rule that made the form.
  let rule: String
  var manner = Manner.whole
  /// For part of a compound, and for the particle of a verb that stands elsewhere, where it stands, in bytes of the text.
  var part = 0..<0
  /// Whether the match is a part of a part that is a term itself: "Meister" in "Oberbürgermeister" beside "Bürgermeister".
  var isInner = false
  /// The number of the form if it may be better known as another word; -1 otherwise.
  var doubtfulForm: Int32 = -1

  enum Kind {
    case citation, inflected
    case head, modifier
    /// A verb with its particle far from it: what lies between belongs to other hits.
    case apart
  }

  /// The same as a part of a longer word that the text has no more of: "Kranken-" before "und Pflegeversicherung".
  func asModifier(_ part: Range<Int>) -> TermMatch {
    TermMatch(tokens: tokens, entry: entry, kind: .modifier, rule: rule, manner: .part, part: part)
  }

  /// Whether the text has the form as the term is cited, or as the user lists it.
  var isCited: Bool { manner == .whole && (kind == .citation || rule == GermanInflection.listedRule) }

  /// How the text has the form.
  enum Manner {
    case whole
    /// What the term ends with stands only once, behind a conjunction.
    case shortened
    /// The particle of a verb stands elsewhere.
    case apart
    /// The word stands for all genders.
    case allGenders
    /// The term is a part of a compound.
    case part
  }
}

/// Why something is a hit, but for the entry's place.
package struct MatchCause: Hashable, Sendable {
  /// The rule that made the form.
  package let rule: String
  /// How the form and the text fit together.
  package let manner: Manner

  /// How a form and a text fit together.
  package enum Manner: Hashable, Sendable {
    case whole
    /// What the term ends with stands only once, behind a conjunction.
    case shortened
    /// The particle of a verb stands elsewhere.
    case apart
    /// The word stands for all genders: "Bürger*innen".
    case allGenders
    /// The term is a part of a compound, which is written so.
    case part(String)
  }

  init(rule: String, manner: Manner = .whole) { (self.rule, self.manner) = (rule, manner) }
}

extension MatchCause: CustomStringConvertible {
  package var description: String {
    switch manner {
    case .whole: rule
    case .shortened: "\(rule), shortened beside \"und\""
    case .apart: "\(rule), particle apart"
    case .allGenders: "\(rule), written for all genders"
    case .part(let written): "part \"\(written)\" of a compound, \(rule)"
    }
  }
}
