import SeededRandom
import Testing
import UnicodeText

@testable import Segmentation

@Suite("Whatever the text, the segmenter")
struct AnyTextTests {
  private static let seeds = 0..<60

  private static let pieces = [
    "a", "Der", "der", "z.", "B.", "21.", "Mai", "„", "“", "…", "...", ". . .", "!", "?", " ", "  ", "\n", "\r\n",
    "\u{A0}",
    "🙂", ":-)", "(", ")", "[1]", ".", "e\u{301}", "\u{2029}", "“.", "Dr.", "\u{200B}", "XIV.", "。", "#tag",
    "http://a.b",
    "1)", "2)", ":", ";", "\t", "\u{85}", "[...]", "–",
  ]

  /// Pieces that the rules look at, between scalars from all of Unicode.
  private static func text(_ seed: Int) -> String {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = String.UnicodeScalarView()
    for _ in 0..<300 {
      if UInt64.random(in: 0..<8, using: &random) == 0 {
        if let scalar = Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random)) { text.append(scalar) }
      } else if let piece = pieces.randomElement(using: &random) {
        text.append(contentsOf: piece.unicodeScalars)
      }
    }
    return String(text)
  }

  private static let allOptions: [SegmentationOptions] = [false, true].map { isOn in
    var options = SegmentationOptions()
    options.splitsAtColon = isOn
    options.splitsAtSemicolon = isOn
    options.keepsQuotations = isOn
    return options
  }

  @Test("gives it back: sentences and the white space between them are the text", arguments: seeds)
  func nothingIsLost(seed: Int) {
    let text = Self.text(seed)
    let bytes = Array(text.utf8)
    for language in [LanguageTag.german, .english] {
      for options in Self.allOptions {
        var end = 0
        for sentence in Segmenter(language: language, options: options).sentences(in: text) {
          let gap = String(decoding: bytes[end..<sentence.bytes.lowerBound], as: UTF8.self)
          #expect(gap.unicodeScalars.allSatisfy { $0.characterClass == .space }, "seed \(seed)")
          #expect(sentence.text.utf8.elementsEqual(bytes[sentence.bytes]) && !sentence.text.isEmpty, "seed \(seed)")
          end = sentence.bytes.upperBound
        }
        #expect(
          String(decoding: bytes[end...], as: UTF8.self).unicodeScalars.allSatisfy { $0.characterClass == .space })
      }
    }
  }

  @Test("finds the same sentences in pieces cut at line breaks", arguments: seeds)
  func pieces(seed: Int) {
    let text = Self.text(seed)
    let segmenter = Segmenter(language: .german)
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).flatMap { segmenter.sentences(in: Array($0)) }
    #expect(lines.map(\.text) == segmenter.sentences(in: text).map(\.text), "seed \(seed)")
  }

  /// What a fuzzer found: what ends the text must mean what the end of a line means, and its beginning the same.
  @Test(
    "finds the same sentences before and behind a line break as at the ends of the text",
    arguments: [
      "#x a. b", "Ja. Nein.\nFußnote.2 So geht es weiter.", "a\nb. c", "@du! x\nx. y",
    ])
  func ends(text: String) {
    for data in [LanguageTag.german, .english] {
      let segmenter = Segmenter(language: data)
      let whole = segmenter.sentences(in: text + "\n").map(\.text)
      #expect(segmenter.sentences(in: text).map(\.text) == whole)
      #expect(segmenter.sentences(in: "\n" + text).map(\.text) == whole)
      #expect(text.split(separator: "\n").flatMap { segmenter.sentences(in: String($0)) }.map(\.text) == whole)
    }
  }

  @Test("decides the commonest places as the rules do", arguments: seeds)
  func shortcut(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = [
      "Der", "Haus", "haus", "z.", "das.", "gut!", "Wer?", "usw.", "Dr.", "schriftl.", "km.", "In", "X", "Xd", "XD",
      "er.",
      "Mai.", "21.", "a.", "d.", "Donau.", "„Ja.", "Ja“.", "(so.", "\n", "Über", "über.", "Yahoo!", "Frau", "S.", "ab.",
    ]
    let text = (0..<300).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
    for data in [LanguageData.german, .english] {
      let rules = [false, true].map { takesShortcut in
        var scanner = SentenceScanner(
          Array(text.utf8), data: data, options: SegmentationOptions(), takesShortcut: takesShortcut)
        var found: [String] = []
        scanner.run { found.append("\($0.sentence) \($0.rule.name)") }
        return found
      }
      #expect(rules[0] == rules[1], "seed \(seed)")
    }
  }

  /// Unicode's own rules (UAX 29) are the yardstick: no place that they know may be passed over without a decision.
  @Test("decides at every boundary that ICU sees in running text", arguments: seeds)
  func icuBoundaries(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let words = [
      "Der", "Haus", "z.", "B.", "21.", "Mai", "„Ja", "Nein“.", "gut!", "wer?", "Dr.", "(so.)", "und", "das.", "XIV.",
      "¿",
    ]
    let text = (0..<200).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
    let places = Set(Segmenter(language: .german).decisions(in: text).map(\.codePoint))

    var iterator = try BoundaryIterator(.sentences, language: .german)
    var missed: [Int] = []
    let bytes = Array(text.utf8)
    var offsets = CodePointOffsets()
    try iterator.forEachSegment(in: bytes.span) { segment, _ in
      let end = bytes.skipSpaceBackward(from: segment.upperBound, limit: segment.lowerBound)
      let place = offsets.codePoint(atByte: end, in: bytes.span)
      if !places.contains(place) { missed.append(place) }
    }
    #expect(missed.isEmpty, "seed \(seed)")
  }
}
