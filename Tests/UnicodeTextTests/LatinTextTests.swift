import Testing

@testable import UnicodeText

/// The fast way for Latin text gives what the slow way for all text gives.
@Suite("Latin text")
struct LatinTextTests {
  /// Every character of the tables by itself, between letters, and before a mark that belongs to it.
  private static let texts: [String] = (Array(UInt32(0)..<0x250) + Array(0x2000..<0x2100)).compactMap(
    Unicode.Scalar.init
  ).flatMap { scalar in
    ["\(scalar)", "a\(scalar)B", " \(scalar) Ä", "\(scalar)\u{308}"]
  }

  @Test("is cut into the tokens of its small letters")
  func tokens() {
    var scanner = LowercaseTokens()
    for text in Self.texts {
      scanner.scan(text)
      let lowercase = text.lowercasedByICU
      #expect(scanner.bytes == Array(lowercase.utf8), "\(text.unicodeScalars.map(\.value))")
      #expect(scanner.tokens == lowercase.tokens, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test("has the keys of its tokens where it is plain")
  func plain() {
    var scanner = LowercaseTokens()
    for text in Self.texts {
      scanner.scan(text)
      guard scanner.isPlain else { continue }
      let key = MatchKey.of(text)
      let ofTokens = scanner.tokens.map { MatchKey.of(String(decoding: scanner.bytes[$0.bytes], as: UTF8.self)) }
      #expect(key.tokens.map { String(key.slice($0.bytes)) } == ofTokens, "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test("has the same key whatever the way")
  func keys() {
    for text in Self.texts {
      // A character of another script makes the text take the slow way.
      let slow = MatchKey.of("\u{16A0} " + text)
      let fast = MatchKey.of(text)
      #expect(slow == (fast.isEmpty ? "\u{16A0}" : "\u{16A0} " + fast), "\(text.unicodeScalars.map(\.value))")
    }
  }
}
