/// Something that is wrong with a glossary, and where.
package struct GlossaryProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the row can be used.
  package enum Severity: String, Hashable, Sendable {
    /// The row cannot be used.
    case error
    /// The row is used, but its author should look at it.
    case warning
  }

  /// Whether the row can be used.
  package var severity: Severity
  /// Where it is.
  package var location: GlossaryEntry.Location
  /// What is wrong; what to do.
  package var message: String

  package var description: String { "\(location): \(message)" }
}
