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
  ///
  /// - Throws: `InvalidLine` for the first line that holds no abbreviation.
  package static func list(_ file: String) throws(InvalidLine) -> [Abbreviation] {
    var list: [Abbreviation] = []
    for (index, line) in file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let content = line.prefix { $0 != "#" }
      guard content.contains(where: { !$0.isWhitespace }) else { continue }
      guard let abbreviation = Abbreviation(line: content) else { throw InvalidLine(number: index + 1) }
      list.append(abbreviation)
    }
    return list
  }

  /// A line that holds no abbreviation, counted from 1.
  package struct InvalidLine: Error, Hashable, Sendable {
    /// The line's number, from 1.
    package let number: Int
  }

  /// - Returns: nil for what begins with no letter or digit, has a mark that is no part of abbreviations, or several words.
  private init?(line: Substring) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let isMarked = words.last?.last == "|"
    if isMarked { words[words.count - 1].removeLast() }
    words.removeAll(where: \.isEmpty)
    // Blanks stand only behind the periods of an abbreviation: "z. B."
    guard words.dropLast().allSatisfy({ $0.last == "." }) else { return nil }
    var text = words.joined()
    if text.last == "." { text.removeLast() }
    guard let first = text.first, first.isLetter || first.isNumber,
      text.allSatisfy({ $0.isLetter || $0.isNumber || ".-/&'’".contains($0) })
    else { return nil }
    self.init(text, mayEndSentence: isMarked)
  }

  /// The line of such a file that stands for this abbreviation.
  package var line: String { mayEndSentence ? "\(text). |" : "\(text)." }
}
