internal import CICU

/// A BCP 47 language tag in canonical form, read from any usual spelling: `de`, `DE-de`, `de_DE`, `deu`, `ger`.
package struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The canonical tag: `de`, `de-DE`, `zh-Hant-TW`.
  package let description: String

  /// - Returns: nil where `code` is no well-formed tag (BCP 47).
  package init?(_ code: some StringProtocol) {
    let code = String(code)
    guard !code.isEmpty, code.utf8.count <= 100, !code.utf8.contains(0) else { return nil }
    let tag = unsafe ICUBuffer.string(expecting: 32) { out, capacity in
      guard let out = unsafe out else { return unsafe satz_language_tag(code, nil, 0) }
      return unsafe out.withMemoryRebound(to: CChar.self, capacity: capacity) {
        unsafe satz_language_tag(code, $0, capacity)
      }
    }
    guard case .success(let tag) = tag, !tag.isEmpty else { return nil }
    description = Self.bibliographic[tag] ?? tag
  }

  private init(canonical: String) { description = canonical }

  package static let german = LanguageTag(canonical: "de")
  package static let english = LanguageTag(canonical: "en")
  /// That of a text of which nothing is known (ISO 639: `und`).
  package static let undetermined = LanguageTag(canonical: "und")

  /// The primary language: `de` of `de-AT`.
  package var language: Substring { description.prefix { $0 != "-" } }

  /// The region: `AT` of `de-AT`, nil of `de`.
  package var region: Substring? {
    description.split(separator: "-").dropFirst().first { part in
      part.utf8.count == 2 || part.utf8.count == 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether a text in this language answers a question for `wanted`: the primary language decides, and the region only
  /// where both name one. So `de-DE` and `de` match, `en-GB` and `en-US` do not.
  package func matches(_ wanted: LanguageTag) -> Bool {
    language == wanted.language && (region == nil || wanted.region == nil || region == wanted.region)
  }

  /// ISO 639-2's bibliographic codes, which BCP 47 does not know and translation tools write all the same.
  private static let bibliographic = [
    "alb": "sq", "arm": "hy", "baq": "eu", "bur": "my", "chi": "zh", "cze": "cs", "dut": "nl", "fre": "fr", "geo": "ka",
    "ger": "de", "gre": "el", "ice": "is", "mac": "mk", "mao": "mi", "may": "ms", "per": "fa", "rum": "ro", "slo": "sk",
    "tib": "bo", "wel": "cy",
  ]
}
