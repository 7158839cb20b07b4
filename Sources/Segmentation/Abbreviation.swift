/// An abbreviation that a user gives, or that was learned from a text.
package struct Abbreviation: Hashable, Sendable {
  /// Without blanks inside and without its last period: `Abk`, `z.B`.
  package let text: String
  /// Whether it may be the last word of a sentence; a word that begins sentences then ends it.
  package let mayEndSentence: Bool

  package init(_ text: String, mayEndSentence: Bool = false) {
    self.text = text
    self.mayEndSentence = mayEndSentence
  }

  /// The abbreviations of a plain text file: one a line with or without its last period, ` |` behind those that may end a
  /// sentence. Empty lines do not count, nor does what follows a `#`.
  package static func list(_ file: String) -> [Abbreviation] {
    file.split(whereSeparator: \.isNewline).compactMap { line in
      var text = String(line.prefix { $0 != "#" }.filter { !$0.isWhitespace })
      let mayEndSentence = text.last == "|"
      if mayEndSentence { text.removeLast() }
      if text.last == "." { text.removeLast() }
      return text.isEmpty ? nil : Abbreviation(text, mayEndSentence: mayEndSentence)
    }
  }

  /// The line of such a file that stands for this abbreviation.
  package var line: String { mayEndSentence ? "\(text). |" : "\(text)." }
}
