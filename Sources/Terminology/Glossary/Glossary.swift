internal import CGlossaries

/// A glossary as it was read: its usable entries, and what was wrong with the rest.
package struct Glossary: Sendable {
  /// The file's name, as messages and reasons give it.
  package var name: String
  package var entries: [GlossaryEntry]
  package var problems: [GlossaryProblem]

  package init(name: String, entries: [GlossaryEntry], problems: [GlossaryProblem] = []) {
    self.name = name
    self.entries = entries
    self.problems = problems
  }

  /// Whether some row could not be used.
  package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

extension Glossary {
  /// The terms that the program carries.
  package static let politics = carried("politics.tsv")
  /// The names of persons, places and institutions that the program carries.
  package static let names = carried("names.tsv")

  private static func carried(_ name: String) -> Glossary {
    for index in 0..<satz_glossary_count {
      let glossary = unsafe satz_glossary_at(index)
      guard unsafe String(cString: glossary.name) == name else { continue }
      let bytes = unsafe Array(UnsafeBufferPointer(start: glossary.bytes, count: glossary.length))
      return GlossaryReader.read(bytes, name: name)
    }
    return Glossary(name: name, entries: [])
  }
}
