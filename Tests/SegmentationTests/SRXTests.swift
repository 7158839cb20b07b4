import Testing
import UnicodeText

@testable import Segmentation

@Suite("SRX rules")
struct SRXTests {
  private func rules(_ list: [(isBreak: Bool, before: String, after: String)]) -> SRXRules {
    var rules = SRXRules()
    rules.lists = [
      SRXRules.List(
        name: "Test",
        rules: list.enumerated().map { index, rule in
          SRXRules.Rule(
            isBreak: rule.isBreak, before: rule.before, after: rule.after, name: "rule \(index + 1) of Test")
        })
    ]
    rules.maps = [SRXRules.LanguageMap(pattern: "DE.*", listName: "Test")]
    return rules
  }

  private func sentences(_ text: String, _ rules: SRXRules) throws -> [String] {
    try SRXSegmenter(rules, language: .german).sentences(in: Array(text.utf8)).map(\.text)
  }

  @Test("decide by the first one that matches on both sides")
  func firstMatch() throws {
    let text = "Er kam, z. B. gestern. Dr. Ä. Öhm blieb.  Ende\nNeu. zwei"
    let forbidding = (isBreak: false, before: "\\b(z|Dr|\\p{Lu})\\.", after: "\\s")
    let breaking = (isBreak: true, before: "[.!?]+", after: "\\s+\\p{Lu}")
    #expect(
      try sentences(text, rules([forbidding, breaking]))
        == ["Er kam, z. B. gestern.", "Dr. Ä. Öhm blieb.", "Ende", "Neu. zwei"])
    #expect(
      try sentences(text, rules([breaking, forbidding]))
        == ["Er kam, z.", "B. gestern.", "Dr.", "Ä.", "Öhm blieb.", "Ende", "Neu. zwei"])
  }

  @Test("keep every character that is not white space, and say which rule ended a sentence")
  func offsets() throws {
    let text = "Ö? Ä!\r\n\u{2028} x"
    let found = try SRXSegmenter(rules([(true, "[.!?]", "\\s")]), language: .german).sentences(in: Array(text.utf8))
    #expect(found.map(\.text) == ["Ö?", "Ä!", "x"])
    #expect(found.map(\.codePoints) == [0..<2, 3..<5, 9..<10])
    #expect(found.map(\.rule) == ["rule 1 of Test", "line break", "end of text"])
  }

  @Test("of all matching language maps hold only in a cascade")
  func cascade() throws {
    var rules = rules([(false, "ab\\.", "\\s")])
    let rule = SRXRules.Rule(isBreak: true, before: "\\.", after: "\\s", name: "rule 1 of All")
    rules.lists.append(SRXRules.List(name: "All", rules: [rule]))
    rules.maps.append(SRXRules.LanguageMap(pattern: ".*", listName: "All"))
    #expect(throws: SegmentationError.self) { try SRXSegmenter(rules, language: .german) }
    rules.cascades = true
    #expect(try sentences("ab. cd. ef", rules) == ["ab. cd.", "ef"])
    #expect(try SRXSegmenter(rules, language: .english).sentences(in: Array("ab. cd".utf8)).count == 2)
  }

  @Test("are refused by name where they do not compile or never end")
  func refusals() throws {
    let invalid = #expect(throws: SegmentationError.self) {
      try SRXSegmenter(rules([(true, "\\.", ""), (true, "[.", "\\s")]), language: .german)
    }
    #expect(invalid?.code == .invalidRule && invalid?.rule == "rule 2 of Test")
    let endless = try SRXSegmenter(rules([(true, "(a+)+$", "\\s")]), language: .german)
    let text = Array((String(repeating: "a", count: 40) + "! b").utf8)
    let given = #expect(throws: SegmentationError.self) { try endless.sentences(in: text) }
    #expect(given?.code == .endlessRule && given?.rule == "rule 1 of Test")
  }

  @Test(
    "look back over bounded stretches",
    arguments: [
      ("a+b*", "a{1,100}b{0,100}"), ("[*+]+", "[*+]{1,100}"), ("\\+\\*", "\\+\\*"), ("a{2,}?", "a{2,100}?"),
      ("a++", "a{1,100}+"), ("\\p{Lu}+x{2}+", "\\p{Lu}{1,100}x{2}+"), ("a{1,3}", "a{1,3}"),
    ])
  func bounded(expression: String, expected: String) {
    #expect(SRXExpression.bounded(expression) == expected)
  }
}
