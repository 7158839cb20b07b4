package import Interchange

/// Findings that somebody has looked at and found right. They stay accepted as long as the texts stay the same.
///
/// They stand in a plain file, one a line: the check, the source and the target, separated by tabs; what follows on the line is
/// for people. So the lines that `check --format tsv` prints can be put into the file as they are.
package struct AcceptedFindings: Sendable {
  private struct Key: Hashable {
    let check: String
    let source: String
    let target: String
  }

  private var keys: Set<Key> = []

  /// Nothing is accepted.
  package init() {}

  /// - Parameter text: empty lines, and lines that begin with `#`, are passed over.
  /// - Throws: `malformed` with the line for a check that there is none, or too few columns.
  package init(_ text: TextFile.Text) throws(InterchangeError) {
    for (index, line) in text.lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let fields = TabSeparated.fields(line)
      guard fields.count >= 3, Check.allNames.contains(fields[0]) else {
        throw InterchangeError(
          .malformed, file: text.file, line: index + 1,
          "this is no accepted finding; a line has the name of a check, the source and the target, separated by tabs")
      }
      keys.insert(Key(check: fields[0], source: fields[1], target: fields[2]))
    }
  }

  /// Whether findings of a check are accepted for these texts.
  package func contains(_ check: String, source: String, target: String) -> Bool {
    !keys.isEmpty && keys.contains(Key(check: check, source: source, target: target))
  }
}
