import Testing
import UnicodeText

@testable import Segmentation

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

  @Test("come with the rule that ended them")
  func rules() {
    #expect(sentences("Er kam. Sie blieb\nEnde").map(\.rule) == ["plain end", "line break", "end of text"])
  }
}
