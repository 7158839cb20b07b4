/// A line of a dictionary in Ding's format: `Haus {n}; Heim {n} | Häuser {pl} :: house; home | houses`.
///
/// Bars separate sub-entries that correspond one by one, semicolons what means the same. Grammar stands in braces, subjects and
/// regions in brackets, explanations in parentheses, abbreviations between slashes, hints in angle brackets.
struct DingEntry {
  var subentries: [Subentry]

  struct Subentry: Hashable {
    var source: [Term]
    var target: [Term]
  }

  /// A term with what stands around it.
  struct Term: Hashable {
    /// Without brackets of any kind, up to an abbreviation between slashes; may be empty.
    var text: String
    /// `n`, `pl`, `vt`, …
    var grammar: [String] = []
    /// Subjects, regions and registers: `bot.`, `Am.`, `ugs.`
    var labels: [String] = []
    var explanations: [String] = []

    /// Longer ones are examples of use.
    var isShort: Bool { text.utf8.count { $0 == UInt8(ascii: " ") } < 4 }
  }

  /// - Returns: nil for a line without the two colons between the languages.
  init?(_ line: Substring) {
    guard let separator = Self.separator(of: line.utf8) else { return nil }
    let sources = Self.split(line[..<separator], at: "|")
    let targets = Self.split(line[separator...].dropFirst(2), at: "|")
    subentries = zip(sources, targets).map { Subentry(source: Self.terms($0), target: Self.terms($1)) }
  }

  /// Every short German term of the line with every English one that translates it.
  static func pairs(of line: Substring) -> [(source: String, target: String)] {
    guard let entry = DingEntry(line) else { return [] }
    return entry.subentries.flatMap { subentry in
      let targets = subentry.target.filter { $0.isShort && !$0.text.isEmpty }
      return subentry.source.filter { $0.isShort && !$0.text.isEmpty }.flatMap { source in
        targets.map { (source: source.text, target: $0.text) }
      }
    }
  }

  /// Whether a file that begins so is such a dictionary.
  static func recognizes(_ head: FileHead) -> Bool {
    let lines = head.text.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("#") }.prefix(50)
    return lines.contains { $0.contains("{") } && lines.dropLast().allSatisfy { $0.contains(" :: ") }
  }

  /// Where the two colons between the languages stand.
  private static func separator(of line: Substring.UTF8View) -> String.Index? {
    zip(line.indices, zip(line, line.dropFirst())).first { $1.0 == colon && $1.1 == colon }?.0
  }

  private static let colon = UInt8(ascii: ":")

  private static func split(_ text: Substring, at separator: Character) -> [Substring] {
    text.utf8.split(separator: separator.asciiValue ?? 0, omittingEmptySubsequences: false).map(Substring.init)
  }

  private static func terms(_ part: Substring) -> [Term] { split(outsideBrackets: part.utf8).map(Term.init) }

  /// Semicolons in parentheses separate nothing.
  private static func split(outsideBrackets text: Substring.UTF8View) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: ";") where depth == 0:
        parts.append(Substring(text[start..<index]))
        start = text.index(after: index)
      default: continue
      }
    }
    return parts + [Substring(text[start...])]
  }
}

extension DingEntry.Term {
  fileprivate init(_ part: Substring) {
    let space = UInt8(ascii: " ")
    var plain: [UInt8] = []
    var inside: [UInt8] = []
    var open: [UInt8] = []
    text = ""
    scan: for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"):
        if !open.isEmpty { inside.append(byte) }
        open.append(byte)
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ">"):
        guard let opening = open.popLast() else { continue }
        if open.isEmpty {
          add(inside, opening)
          inside = []
        } else {
          inside.append(byte)
        }
      case UInt8(ascii: "/") where plain.last == space && open.isEmpty: break scan
      case space where open.isEmpty && (plain.isEmpty || plain.last == space): break
      default: if open.isEmpty { plain.append(byte) } else { inside.append(byte) }
      }
    }
    while plain.last == space { plain.removeLast() }
    text = String(decoding: plain, as: UTF8.self)
  }

  /// Takes what stood in brackets.
  private mutating func add(_ bytes: [UInt8], _ opening: UInt8) {
    let content = String(decoding: bytes, as: UTF8.self).trimmed
    guard !content.isEmpty else { return }
    switch opening {
    case UInt8(ascii: "{"): grammar += content.split { ",; ".contains($0) }.map(String.init)
    case UInt8(ascii: "["): labels.append(content)
    case UInt8(ascii: "("): explanations.append(content)
    default: break
    }
  }
}
