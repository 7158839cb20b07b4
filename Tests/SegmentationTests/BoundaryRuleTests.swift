import Testing
import UnicodeText

@testable import Segmentation

/// One marked place of an example: the text without the mark, and what is expected there.
struct MarkedExample: Sendable, CustomTestStringConvertible {
  let rule: String
  let example: BoundaryRule.Example
  /// Whether the named rule must decide, or another one.
  let isDecided: Bool

  var testDescription: String { "\(rule): \(example.text)" }
}

@Suite("Boundary rules")
struct BoundaryRuleTests {
  static let allExamples: [MarkedExample] =
    BoundaryRule.all.flatMap { rule in
      rule.decides.map { MarkedExample(rule: rule.name, example: $0, isDecided: true) }
        + rule.leaves.map { MarkedExample(rule: rule.name, example: $0, isDecided: false) }
    }

  @Test("decide where their examples say", arguments: allExamples)
  func decides(marked: MarkedExample) throws {
    let language = try #require(LanguageTag(marked.example.language))
    let segmenter = Segmenter(language: language, options: marked.example.options)
    let example = marked.example.text
    let scalars = example.unicodeScalars
    let mark = try #require(scalars.enumerated().first { "|~".unicodeScalars.contains($0.element) })
    let isSpaced = scalars.dropFirst(mark.offset + 1).first == " "
    let text = example.replacing(" ~ ", with: " ").replacing(" | ", with: " ").replacing(/[|~]/, with: "")
    let place = mark.offset - (isSpaced ? 1 : 0)

    let decision = try #require(
      segmenter.decisions(in: text).first { $0.codePoint == place }, "no candidate at \(place) of \(text)")

    #expect(decision.isBoundary == (mark.element == "|"), "\(decision.rule)")
    #expect((decision.rule == marked.rule) == marked.isDecided, "\(decision.rule)")
  }

  @Test("have names of their own, reasons and examples")
  func names() {
    #expect(Set(BoundaryRule.all.map(\.name)).count == BoundaryRule.all.count)
    for rule in BoundaryRule.all {
      #expect(!rule.reason.isEmpty && !rule.decides.isEmpty && !rule.leaves.isEmpty, "\(rule.name)")
    }
  }
}
