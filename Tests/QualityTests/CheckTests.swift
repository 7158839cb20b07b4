import BilingualLexicon
import Terminology
import Testing
import TranslationMemory
import UnicodeText

@testable import Quality

/// One example of a check.
struct CheckExample: Sendable, CustomTestStringConvertible {
  let check: String
  let example: Check.Example
  let isFound: Bool

  var testDescription: String { "\(check): \(example.source.text) → \(example.target.text)" }
}

@Suite("Checks of pairs")
struct CheckTests {
  static let allExamples: [CheckExample] = Check.all.flatMap { check in
    check.finds.map { CheckExample(check: check.name, example: $0, isFound: true) }
      + check.passes.map { CheckExample(check: check.name, example: $0, isFound: false) }
  }

  private static let settings: CheckSettings = {
    var builder = LexiconBuilder(from: .german, to: .english)
    let words = [
      ("Minister", "minister"), ("Abend", "evening"), ("Sicherheit", "security"), ("Grenze", "border"),
      ("sprechen", "speak"), ("sprach", "spoke"), ("über", "about"), ("Wasser", "water"),
    ]
    for (source, target) in words { builder.add(source: source, target: target) }
    return CheckSettings(
      glossary: [], suggestions: Glossary.terms.flatMap(\.entries), names: Glossary.names.entries,
      dictionary: .init(builder.build(), from: .german, to: .english))
  }()

  @Test("find what their examples say, and nothing else", arguments: allExamples)
  func finds(marked: CheckExample) throws {
    let check = try #require(Check.all.first { $0.name == marked.check })
    let pair = CheckedPair(marked.example.source, marked.example.target)
    let findings = check.findings(in: PairReading(pair, Self.settings), Self.settings)
    #expect(findings.isEmpty != marked.isFound, "\(findings.map(\.reason))")
    if let severity = marked.example.severity { #expect(findings.map(\.severity).max() == severity) }
    for finding in findings {
      #expect(!finding.reason.isEmpty && (check.mildest...check.severity).contains(finding.severity))
      #expect(finding.source.allSatisfy { $0.upperBound <= marked.example.source.text.unicodeScalars.count })
      #expect(finding.target.allSatisfy { $0.upperBound <= marked.example.target.text.unicodeScalars.count })
    }
  }

  @Test("have names of their own, and examples of both kinds")
  func names() {
    #expect(Set(Check.allNames).count == Check.allNames.count)
    for check in Check.all {
      #expect(!check.finds.isEmpty && !check.passes.isEmpty && !check.summary.isEmpty, "\(check.name)")
    }
  }
}
