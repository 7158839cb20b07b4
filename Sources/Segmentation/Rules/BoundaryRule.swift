/// A rule that decides at a candidate whether a sentence ends there. The first rule that applies wins.
///
/// A rule carries its own examples, and they are its tests. In an example the place in question is marked: `|` where the
/// sentence ends, `~` where it goes on; either stands for the blank between the words.
final class BoundaryRule: Sendable {
  typealias Condition = @Sendable (Candidate, LanguageData) -> Bool

  let name: String
  /// Why, in a line, for `--explain`.
  let reason: String
  /// Whether the sentence ends where the rule applies.
  let isBoundary: Bool
  /// Texts in which this rule decides at the marked place.
  let decides: [Example]
  /// Texts that look alike, but in which another rule decides at the marked place.
  let leaves: [Example]
  let applies: Condition

  /// A German text, or one in another language with a mark; in an option's example the option is on.
  struct Example: Sendable, ExpressibleByStringLiteral {
    let text: String
    let language: String
    let options: SegmentationOptions

    init(stringLiteral text: String) { self.init(text, language: "de") }

    private init(_ text: String, language: String, options: SegmentationOptions = SegmentationOptions()) {
      self.text = text
      self.language = language
      self.options = options
    }

    static func english(_ text: String) -> Example { Example(text, language: "en") }

    static func other(_ language: String, _ text: String) -> Example { Example(text, language: language) }

    static func with(_ options: SegmentationOptions, _ text: String) -> Example {
      Example(text, language: "de", options: options)
    }
  }

  private init(
    _ name: String, _ reason: String, isBoundary: Bool, decides: [Example], leaves: [Example],
    applies: @escaping Condition
  ) {
    self.name = name
    self.reason = reason
    self.isBoundary = isBoundary
    self.decides = decides
    self.leaves = leaves
    self.applies = applies
  }

  static func split(
    _ name: String, _ reason: String, decides: [Example], leaves: [Example] = [], when applies: @escaping Condition
  ) -> BoundaryRule {
    BoundaryRule(name, reason, isBoundary: true, decides: decides, leaves: leaves, applies: applies)
  }

  static func join(
    _ name: String, _ reason: String, decides: [Example], leaves: [Example] = [], when applies: @escaping Condition
  ) -> BoundaryRule {
    BoundaryRule(name, reason, isBoundary: false, decides: decides, leaves: leaves, applies: applies)
  }
}
