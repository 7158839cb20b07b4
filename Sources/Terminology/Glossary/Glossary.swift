/// A glossary as it was read: its usable entries, and what was wrong with the rest.
package struct Glossary: Sendable {
  /// The file's name, as messages and reasons give it.
  package var name: String
  /// In the order of the file.
  package var entries: [GlossaryEntry]
  /// What the reader found, in the order of the file.
  package var problems: [GlossaryProblem]

  package init(name: String, entries: [GlossaryEntry], problems: [GlossaryProblem] = []) {
    self.name = name
    self.entries = entries
    self.problems = problems
  }

  /// Whether some row could not be used.
  package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}
