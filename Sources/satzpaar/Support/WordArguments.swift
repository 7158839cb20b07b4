import Interchange

/// Words that are named on the command line, or stand in standard input, a line each, where `-` is named.
enum WordArguments {
  /// Whether there can be more than one word.
  static func areSeveral(_ named: [String]) -> Bool { named.count > 1 || named.contains("-") }

  static func words(_ named: [String]) throws -> [String] {
    try named.flatMap { word in
      word == "-"
        ? try TextFile.read("-", advice: "give the words in UTF-8").content.split(whereSeparator: \.isNewline).map(
          String.init
        )
        .filter { !$0.allSatisfy(\.isWhitespace) }
        : [word]
    }
  }
}
