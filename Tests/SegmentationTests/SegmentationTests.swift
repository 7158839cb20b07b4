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

@Suite("Sentences")
struct SegmenterTests {
  private func sentences(_ text: String, _ language: LanguageTag = .german) -> [Sentence] {
    Segmenter(language: language).sentences(in: text)
  }

  @Test(
    "of German news",
    arguments: [
      ("Am 21. Mai 2025 sprach Dr. Weber. Er blieb kurz.", ["Am 21. Mai 2025 sprach Dr. Weber.", "Er blieb kurz."]),
      (
        "„Wir gehen. Ihr bleibt. Das ist gut so“, sagte sie.",
        ["„Wir gehen.", "Ihr bleibt.", "Das ist gut so“, sagte sie."]
      ),
      ("Titel ohne Punkt\nDer Text beginnt.", ["Titel ohne Punkt", "Der Text beginnt."]),
      ("— Redaktion (@redaktion) 4. April 2023", ["— Redaktion (@redaktion) 4. April 2023"]),
      ("- „Es tut weh“. Sie sprach offen", ["- „Es tut weh“.", "Sie sprach offen"]),
      ("Das gilt seit 1990.[3] Danach kam nichts.", ["Das gilt seit 1990.[3]", "Danach kam nichts."]),
      ("", []), (" \n\t\r\n ", []), (".", ["."]), ("...", ["..."]),
    ])
  func german(text: String, expected: [String]) {
    #expect(sentences(text).map(\.text) == expected)
  }

  @Test(
    "of English news",
    arguments: [
      ("The U.S. Senate met at 5 p.m. The talks failed.", ["The U.S. Senate met at 5 p.m.", "The talks failed."]),
      ("“We go. You stay,” he said. Nobody moved.", ["“We go.", "You stay,” he said.", "Nobody moved."]),
    ])
  func english(text: String, expected: [String]) {
    #expect(sentences(text, .english).map(\.text) == expected)
  }

  @Test("have offsets in code points that cut the same text out")
  func offsets() {
    let text = "🇺🇦 Grüße! Ä Ö\u{308} Ü.\r\n  „Zwei“.\u{2028}Drei"
    let scalars = Array(text.unicodeScalars)
    let found = sentences(text)
    #expect(found.map(\.text) == ["🇺🇦 Grüße!", "Ä Ö\u{308} Ü.", "„Zwei“.", "Drei"])
    for sentence in found {
      #expect(String(String.UnicodeScalarView(scalars[sentence.codePoints])) == sentence.text)
      #expect(String(text.slice(sentence.bytes)) == sentence.text)
    }
  }

  @Test("keep every character that is not white space, whatever the text", arguments: 0..<40)
  func nothingIsLost(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let pieces = [
      "a", "Der", "z.", "B.", "21.", "Mai", "„", "“", "…", "...", "!", "?", " ", "  ", "\n", "\u{A0}", "🙂", "(", ")",
      "[1]", ".",
      "e\u{301}", "\u{2029}", "“.", "Dr.", "\u{200B}", "XIV.",
    ]
    let text = (0..<300).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let joined = sentences(text).map(\.text).joined()
    func solid(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { $0.characterClass != .space } }
    #expect(solid(joined) == solid(text), "seed \(seed)")
  }

  @Test("come with the rule that ended them")
  func rules() {
    #expect(sentences("Er kam. Sie blieb\nEnde").map(\.rule) == ["plain end", "line break", "end of text"])
  }
}

/// A small random generator with a seed that a failing test can name.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
