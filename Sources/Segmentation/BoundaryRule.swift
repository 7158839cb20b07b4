/// A rule that decides at a candidate whether a sentence ends there. The first rule that applies wins.
///
/// A rule carries its own examples, and they are its tests. In an example the place in question is marked: `|` where the
/// sentence ends, `~` where it goes on; either stands for the blank between the words.
struct BoundaryRule: Sendable {
  let name: String
  /// Why, in a line, for `--explain`.
  let reason: String
  /// Whether the sentence ends where the rule applies.
  let isBoundary: Bool
  /// Texts in which this rule decides at the marked place.
  let decides: [String]
  /// Texts that look alike, but in which another rule decides at the marked place.
  let leaves: [String]
  let applies: @Sendable (Candidate, LanguageData) -> Bool

  static func split(
    _ name: String, _ reason: String, decides: [String], leaves: [String] = [],
    when applies: @escaping @Sendable (Candidate, LanguageData) -> Bool
  ) -> BoundaryRule {
    BoundaryRule(name: name, reason: reason, isBoundary: true, decides: decides, leaves: leaves, applies: applies)
  }

  static func join(
    _ name: String, _ reason: String, decides: [String], leaves: [String] = [],
    when applies: @escaping @Sendable (Candidate, LanguageData) -> Bool
  ) -> BoundaryRule {
    BoundaryRule(name: name, reason: reason, isBoundary: false, decides: decides, leaves: leaves, applies: applies)
  }
}
