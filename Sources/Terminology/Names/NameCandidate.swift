/// An English spelling of a name, and where it comes from.
package struct NameCandidate: Hashable, Sendable {
  /// The spelling.
  package let text: String
  /// The system or table by its name: "Ukrainian national 2010", "BGN/PCGN Russian 1947", "table names.tsv:12", "CLDR",
  /// "unchanged", …
  package let reason: String

  package init(text: String, reason: String) {
    self.text = text
    self.reason = reason
  }
}
