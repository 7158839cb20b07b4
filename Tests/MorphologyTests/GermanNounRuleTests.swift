import Testing

@testable import Morphology

@Suite("The rules for German nouns keep to their examples")
struct GermanNounRuleTests {
  static let rules = GermanNounRule.endings + GermanNounRule.words

  @Test("A noun has the forms that its rule's example says", arguments: rules.flatMap(\.examples))
  func example(_ example: String) {
    let words = example.split(separator: " ").map(String.init)
    let forms = GermanInflection.forms(of: Lexeme(words[0], .noun)).filter { $0.rule != "other spelling" }.map(\.text)
    #expect(Set(forms) == Set(words), "\(forms.joined(separator: " "))")
  }

  @Test("No spelling of one kind stands in two rules")
  func spellingsAreUnique() {
    var seen: Set<String> = []
    for rule in Self.rules {
      for spelling in rule.spellings.split(whereSeparator: \.isWhitespace) {
        let isNew = seen.insert("\(rule.place) \(spelling)").inserted
        #expect(isNew, Comment(rawValue: String(spelling)))
      }
    }
  }

  @Test("Every rule has an example")
  func examplesExist() {
    for rule in Self.rules { #expect(!rule.examples.isEmpty, "\(rule.spellings)") }
  }
}
