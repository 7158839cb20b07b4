import Interchange

/// Words that are named on the command line, or stand in standard input, a line each, where `-` is named.
enum WordArguments {
  /// Whether there can be more than one word.
  static func areSeveral(_ named: [String]) -> Bool { named.count > 1 || named.contains("-") }

  /// - Parameter keepsBlank: whether blank lines count, so that every line has its answer.
  static func words(_ named: [String], keepsBlank: Bool = false) throws -> [String] {
    try named.flatMap { $0 == "-" ? try lines(keepsBlank: keepsBlank) : [$0] }
  }

  private static func lines(keepsBlank: Bool) throws -> [String] {
    let text = try TextFile.read("-", advice: "give the words in UTF-8").content
    var lines = text.split(omittingEmptySubsequences: !keepsBlank, whereSeparator: \.isNewline).map(String.init)
    if !keepsBlank { return lines.filter { !$0.allSatisfy(\.isWhitespace) } }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
