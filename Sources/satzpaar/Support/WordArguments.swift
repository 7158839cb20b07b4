import Interchange

/// Words that are named on the command line, or stand in standard input, a line each, where `-` is named.
enum WordArguments {
  static func words(_ named: [String]) throws -> [String] {
    try named.flatMap { word in
      word == "-"
        ? try TextFile.read("-").content.split(whereSeparator: \.isNewline).map(String.init)
          .filter { !$0.allSatisfy(\.isWhitespace) }
        : [word]
    }
  }
}
