/// The rules as the scanner asks them: numbered, and their conditions apart from the names and examples.
///
/// A text of 100 bytes a sentence leaves less than a microsecond a sentence: a reference counted a few times a rule
/// would double it.
struct RuleBook: Sendable {
  /// A rule by its number, and what it says.
  struct Ruling {
    fileprivate let number: Int
    let isBoundary: Bool

    var rule: BoundaryRule { RuleBook.rules[number] }
  }

  private struct Question: Sendable {
    let applies: BoundaryRule.Condition
    let isBoundary: Bool
  }

  private let questions = Self.rules.map { Question(applies: $0.applies, isBoundary: $0.isBoundary) }
  private static let rules = BoundaryRule.all + [.lineBreak, .endOfText]
  private let listNumber = Self.rules.firstIndex { $0 === BoundaryRule.listNumber }

  static let shared = RuleBook()

  let plainEnd = Ruling(number: 0, isBoundary: true)
  let lineBreak = Ruling(number: Self.rules.count - 2, isBoundary: true)
  let endOfText = Ruling(number: Self.rules.count - 1, isBoundary: true)

  /// What the first rule says that applies; the last of `BoundaryRule.all` always does.
  func ruling(on candidate: Candidate, _ data: LanguageData) -> Ruling {
    if BoundaryRule.isPlainEnd(candidate) { return plainEnd }
    var number = 1
    while !questions[number].applies(candidate, data) { number += 1 }
    return Ruling(number: number, isBoundary: questions[number].isBoundary)
  }

  func isListNumber(_ ruling: Ruling) -> Bool { ruling.number == listNumber }
}
