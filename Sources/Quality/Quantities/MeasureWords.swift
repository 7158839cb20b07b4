internal import UnicodeText

/// The names, codes and signs that currencies and units of measure have in a language.
struct MeasureWords: Sendable {
  /// What a number counts.
  struct Kind: Hashable, Sendable {
    /// "EUR", "km"; the family itself where a text does not say which of it is meant.
    var code: String
    /// What several kinds are called for short: "dollar", "degree".
    var family: String?
    var isCurrency: Bool

    /// Dollars may be Canadian dollars, which are no Australian ones.
    func agrees(with other: Kind) -> Bool {
      code == other.code || family != nil && family == other.family && (code == family || other.code == other.family)
    }
  }

  /// Codes and signs, as they are written: "km/h", "MW", "US$".
  private(set) var signs: [String: Kind] = [:]
  /// Words in small letters, with a blank between them.
  private(set) var words: [String: Kind] = [:]
  /// The most words that a name has.
  static let longest = 4

  static let german = MeasureWords(\.german)
  static let english = MeasureWords(\.english)

  private init(_ language: KeyPath<Row, String>) {
    for (table, isCurrency) in [(MeasureTable.currencies, true), (MeasureTable.units, false)] {
      for line in table.split(separator: "\n") {
        let row = Row(line)
        let names = row.code.split(separator: ":").map(String.init)
        let kind = Kind(
          code: names[names.count - 1], family: row.code.contains(":") ? names[0] : nil, isCurrency: isCurrency)
        for sign in row.signs.split(separator: " ") { signs[String(sign)] = kind }
        for word in row[keyPath: language].split(separator: ", ").flatMap(Self.expanded) { words[word] = kind }
      }
    }
  }

  /// "tag(e,en)": "tag", "tage", "tagen".
  private static func expanded(_ pattern: Substring) -> [String] {
    guard let open = pattern.firstIndex(of: "("), let close = pattern.firstIndex(of: ")") else {
      return [String(pattern)]
    }
    let endings = [""] + pattern[pattern.index(after: open)..<close].split(separator: ",").map(String.init)
    let (stem, rest) = (pattern[..<open], pattern[pattern.index(after: close)...])
    return endings.flatMap { ending in expanded(Substring(stem + ending + rest)) }
  }

  /// A line of `MeasureTable`.
  private struct Row {
    let code: String
    let signs: String
    let german: String
    let english: String

    init(_ line: Substring) {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      (code, signs, german, english) = (cells[0], cells[1], cells[2], cells[3])
    }
  }
}
