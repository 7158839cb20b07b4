internal import TranslationMemory

/// Which of a segment's paired codes (`bpt`, `ept`) belong together: by their number `i`, in the order of the text,
/// whatever codes they stand in.
struct CodeBalance {
  /// For each paired code in the order of the text: its number, the same for both halves and for no other pair of the
  /// segment; nil where the other half is missing.
  private(set) var numbers: [String?] = []

  /// Whether every code has its other half.
  var isBalanced: Bool { !numbers.contains(nil) }

  /// - Complexity: O(*n* log *n*), where *n* is the number of codes.
  init(_ segment: Segment) {
    var waiting: [String: Int] = [:]
    var pairs: [(begin: Int, end: Int, number: String)] = []
    var index = 0
    Self.visit(segment.parts) { code in
      let number = code.attributes.first { $0.name == "i" }?.value
      if code.kind == .begin, let number, waiting[number] == nil {
        waiting[number] = index
      } else if code.kind == .end, let number, let begin = waiting.removeValue(forKey: number) {
        pairs.append((begin, index, number))
      }
      index += 1
    }
    numbers = Array(repeating: nil, count: index)
    let keepsNumbers = Set(pairs.map(\.number)).count == pairs.count
    for (position, pair) in pairs.sorted(by: { $0.begin < $1.begin }).enumerated() {
      let number = keepsNumbers ? pair.number : "\(position + 1)"
      numbers[pair.begin] = number
      numbers[pair.end] = number
    }
  }

  private static func visit(_ parts: [Segment.Part], _ body: (InlineCode) -> Void) {
    for case .code(let code) in parts {
      if code.kind == .begin || code.kind == .end { body(code) }
      visit(code.content, body)
    }
  }
}
