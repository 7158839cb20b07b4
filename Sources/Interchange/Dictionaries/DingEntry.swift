/// A line of a dictionary in Ding's format: `Haus {n}; Heim {n} | Häuser {pl} :: house; home | houses`.
///
/// Bars separate sub-entries that correspond one by one, semicolons what means the same. Grammar stands in braces, subjects and
/// regions in brackets, explanations in parentheses, abbreviations between slashes, hints in angle brackets.
enum DingEntry {
  /// Longer sub-entries are examples of use.
  private static let longestTerm = 4

  /// Every German term of the line with every English one that translates it, without what stands around them.
  static func pairs(of line: Substring) -> [(source: String, target: String)] {
    guard let separator = separator(of: line.utf8) else { return [] }
    let sources = split(line[..<separator], at: "|")
    let targets = split(line[separator...].dropFirst(2), at: "|")
    return zip(sources, targets).flatMap { source, target in
      let targetTerms = terms(target)
      return terms(source).flatMap { source in targetTerms.map { (source: source, target: $0) } }
    }
  }

  /// Where the two colons between the languages stand.
  private static func separator(of line: Substring.UTF8View) -> String.Index? {
    zip(line.indices, zip(line, line.dropFirst())).first { $1.0 == colon && $1.1 == colon }?.0
  }

  private static let colon = UInt8(ascii: ":")

  private static func terms(_ part: Substring) -> [String] {
    split(part, at: ";").map(plain).filter { !$0.isEmpty && $0.utf8.count { $0 == UInt8(ascii: " ") } < longestTerm }
  }

  private static func split(_ text: Substring, at separator: Character) -> [Substring] {
    text.utf8.split(separator: separator.asciiValue ?? 0, omittingEmptySubsequences: false).map(Substring.init)
  }

  /// The term without what stands in brackets of any kind, up to an abbreviation between slashes.
  private static func plain(_ term: Substring) -> String {
    let space = UInt8(ascii: " ")
    var plain: [UInt8] = []
    var depth = 0
    scan: for byte in term.utf8 {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ">"): depth = max(0, depth - 1)
      case UInt8(ascii: "/") where plain.last == space && depth == 0: break scan
      case space where plain.isEmpty || plain.last == space: break
      default: if depth == 0 { plain.append(byte) }
      }
    }
    while plain.last == space { plain.removeLast() }
    return String(decoding: plain, as: UTF8.self)
  }
}
