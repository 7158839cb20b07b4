/// Why a user's rules cannot be used: which rule, and what to do about it.
package struct SegmentationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package var code: Code
  /// The rule as messages name it.
  package var rule: String
  /// What is wrong, and after a semicolon what to do.
  package var message: String

  /// What can be wrong with a user's rules.
  package enum Code: Hashable, Sendable {
    /// A regular expression that does not compile.
    case invalidRule
    /// A regular expression that was given up because it took too many steps.
    case endlessRule
    /// No rules for the language.
    case noRules
  }

  package init(_ code: Code, rule: String, _ message: String) {
    self.code = code
    self.rule = rule
    self.message = message
  }

  package var description: String { "\(rule): \(message)" }
}
