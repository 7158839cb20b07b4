import Testing
import UnicodeText

@Suite("Boundaries")
struct BoundaryTests {
  private func segments(_ kind: BoundaryIterator.Kind, _ text: String) throws -> [String] {
    var iterator = try BoundaryIterator(kind, language: .german)
    let bytes = Array(text.utf8)
    var segments: [String] = []
    try iterator.forEachSegment(in: bytes.span) { range, _ in
      segments.append(String(decoding: bytes[range], as: UTF8.self))
    }
    return segments
  }

  @Test(
    "of sentences",
    arguments: [
      ("Ja. Nein.", ["Ja. ", "Nein."]), ("Ja", ["Ja"]), ("", []),
      ("Er ging. Sie blieb! Warum?", ["Er ging. ", "Sie blieb! ", "Warum?"]),
    ])
  func sentences(text: String, expected: [String]) throws {
    #expect(try segments(.sentences, text) == expected)
  }

  @Test("of words tell words from what stands between them")
  func words() throws {
    var iterator = try BoundaryIterator(.words, language: .german)
    let bytes = Array("Grüße, 2 Ä!".utf8)
    var words: [String] = []
    try iterator.forEachSegment(in: bytes.span) { range, isWord in
      if isWord { words.append(String(decoding: bytes[range], as: UTF8.self)) }
    }
    #expect(words == ["Grüße", "2", "Ä"])
  }

  @Test("of graphemes keep an emoji of several code points together")
  func graphemes() throws {
    #expect(try segments(.graphemes, "a🇺🇦e\u{301}") == ["a", "🇺🇦", "e\u{301}"])
  }

  @Test("are found again when the iterator is used for another text, over more than one batch")
  func reuse() throws {
    var iterator = try BoundaryIterator(.sentences, language: .german)
    for count in [3, 1000, 2] {
      let bytes = Array(String(repeating: "Ja. ", count: count).utf8)
      var found = 0
      try iterator.forEachSegment(in: bytes.span) { _, _ in found += 1 }
      #expect(found == count)
    }
  }
}

@Suite("Normalization and keys")
struct NormalizationTests {
  @Test("composes, folds and lowers")
  func forms() {
    #expect("u\u{308}ber".nfc == "über")
    #expect(Array("u\u{308}ber".nfc.unicodeScalars) == Array("\u{FC}ber".unicodeScalars))
    #expect("ASCII".isNFC && "über".isNFC && !"u\u{308}".isNFC)
    #expect("Straße ÄÖ".caseFolded == "strasse äö")
    #expect("Straße ÄÖ".lowercasedByICU == "straße äö")
    #expect("".nfc.isEmpty && "".caseFolded.isEmpty)
  }

  @Test(
    "gives one key to what readers take for the same",
    arguments: [
      ("„Straße“ – neu", "\"STRASSE\" - neu"), ("  Er\u{A0}kam \n bald ", "er kam bald"),
      ("Donau\u{AD}dampfer", "donaudampfer"),
      ("l’État", "L'E\u{301}TAT"), ("\u{FEFF}Ja", "ja"), ("it`s", "IT'S"), ("a\tb", "a b"), ("\u{200B}", ""),
    ])
  func keys(a: String, b: String) {
    #expect(MatchKey.of(a) == MatchKey.of(b))
  }

  @Test("keeps apart what differs", arguments: [("schon", "schön"), ("Er kam.", "Er kam"), ("10", "100")])
  func different(a: String, b: String) {
    #expect(MatchKey.of(a) != MatchKey.of(b))
  }

  @Test("maps places of a normalized text back to the original")
  func normalizedText() {
    let original = "Pra\u{308}si\u{AD}dent 👩‍👩‍👧 Ä"
    let normalized = NormalizedText(original)
    #expect(normalized.text == "Präsident 👩‍👩‍👧 Ä")
    let scalars = Array(original.unicodeScalars)
    func origin(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[normalized.original(range)])) }
    #expect(origin(0..<9) == "Pra\u{308}si\u{AD}dent")
    #expect(origin(2..<3) == "a\u{308}")
    let count = normalized.text.unicodeScalars.count
    #expect(origin(count - 1..<count) == "Ä")
  }
}

@Suite("Tokens")
struct TokenTests {
  @Test(
    "are runs of letters, runs of digits, and single marks",
    arguments: [
      ("NATO-Gipfel 2023.", ["NATO", "-", "Gipfel", "2023", "."]), ("a_b²", ["a", "_", "b", "²"]), ("", []),
      (" \u{A0}\u{2009}", []), ("5,6 Mio.", ["5", ",", "6", "Mio", "."]), ("Größe😀!?", ["Größe", "😀", "!", "?"]),
    ])
  func tokens(text: String, expected: [String]) {
    #expect(text.tokens.map { String(text.slice($0.bytes)) } == expected)
  }
}

@Suite("Language tags and names")
struct LanguageTests {
  @Test(
    "read any usual spelling",
    arguments: [
      ("de", "de"), ("DE-de", "de-DE"), ("de_DE", "de-DE"), ("deu", "de"), ("ger", "de"), ("eng", "en"),
      ("en-gb", "en-GB"),
      ("zh-hant-tw", "zh-Hant-TW"), ("sr-latn", "sr-Latn"),
    ])
  func canonical(code: String, expected: String) {
    #expect(LanguageTag(code)?.description == expected)
  }

  @Test("refuse what is no tag", arguments: ["", "*all*", "deutsch!", "d", "de\0", String(repeating: "a", count: 200)])
  func refused(code: String) {
    #expect(LanguageTag(code) == nil)
  }

  @Test("match on the primary language, and on the region where both have one")
  func matches() throws {
    let german = try #require(LanguageTag("de-DE"))
    let british = try #require(LanguageTag("en-GB"))
    #expect(german.matches(.german) && LanguageTag.german.matches(german))
    let american = try #require(LanguageTag("en-US"))
    #expect(british.matches(.english) && !british.matches(american))
    #expect(!german.matches(.english))
    #expect(british.region == "GB" && LanguageTag.german.region == nil)
  }

  @Test("have display names")
  func displayNames() throws {
    let german = DisplayNames(in: .german)
    #expect(german.region("DE") == "Deutschland" && german.region("UA") == "Ukraine" && german.region("QX") == nil)
    #expect(german.language(.english) == "Englisch")
    #expect(DisplayNames(in: .english).currency("EUR") == "Euro")
    #expect(german.city(ofZone: "Europe/Warsaw") == "Warschau" && DisplayNames.zones.contains("Europe/Warsaw"))
    #expect(DisplayNames.regionCodes.contains("CH") && DisplayNames.regionCodes.contains("150"))
  }
}

@Suite("Encodings")
struct EncodingTests {
  @Test(
    "are told by their marks or pattern",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0xC3, 0xA4], "ä", "UTF-8"), ([0xFF, 0xFE, 0xE4, 0], "ä", "UTF-16LE"),
      ([0xFE, 0xFF, 0, 0xE4], "ä", "UTF-16BE"),
      ([0x61, 0, 0x62, 0, 0x63, 0], "abc", "UTF-16LE"), ([0, 0x61, 0, 0x62, 0, 0x63], "abc", "UTF-16BE"),
      ([], "", "UTF-8"),
    ] as [([UInt8], String, String)])
  func detected(bytes: [UInt8], text: String, encoding: String) throws {
    let found = try TextEncoding.decode(bytes)
    #expect(found.text == text && found.encoding.description == encoding)
  }

  @Test("read what the user names")
  func named() throws {
    let windows = try #require(TextEncoding("windows-1252"))
    #expect(try TextEncoding.decode([0x84, 0xC4, 0x93, 0x80], as: windows).text == "„Ä“€")
    #expect(TextEncoding("no such encoding") == nil && TextEncoding("") == nil)
    let utf16 = try #require(TextEncoding("utf-16"))
    #expect(try TextEncoding.decode([0xFF, 0xFE, 0xE4, 0], as: utf16).text == "ä")
  }

  @Test("refuse other bytes with the place of the first")
  func invalid() {
    #expect(throws: TextEncoding.Failure.invalid(.utf8, byte: 2)) { try TextEncoding.decode([0x61, 0x62, 0xE4, 0x63]) }
    #expect(throws: TextEncoding.Failure.invalid(.utf8, byte: 1)) { try TextEncoding.decode([0x61, 0xC3]) }
    #expect(throws: TextEncoding.Failure.binary(byte: 1)) { try TextEncoding.decode([0x61, 0, 0x62]) }
  }

  @Test("decode long texts whole, surrogates at the seams of the buffer included")
  func long() throws {
    let text = "a" + String(repeating: "🙂ä", count: 20_000)
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try TextEncoding.decode(bytes).text == text)
  }
}

@Suite("Hashes")
struct HashTests {
  @Test(
    "are those of the authors' tests of FNV-1a",
    arguments: [("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8)]
      as [(String, UInt64)])
  func known(text: String, hash: UInt64) {
    var found = FNV1a()
    found.combine(text.utf8)
    #expect(found.value == hash)
  }
}
