/// What a user asked of an alignment and cannot have.
package struct AlignmentError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line of the anchors that is wrong, counted from 1.
  package let line: Int?
  /// What is wrong; what to do.
  package let description: String

  package init(line: Int? = nil, _ description: String) {
    self.line = line
    self.description = description
  }
}
