internal import CICU

extension String {
  /// Whether the text is in Unicode Normalization Form C already.
  package var isNFC: Bool {
    if utf8Span.span.isPlainlyNFC { return true }
    var text = self
    return text.withUTF8 { unsafe satz_is_nfc($0.baseAddress, $0.count) }
  }

  /// The text in Unicode Normalization Form C: every letter with its marks as one character where there is one.
  package var nfc: String { isNFC ? self : unsafe transformed { unsafe satz_nfc($0, $1, $2, $3) } }

  /// Unicode's full case folding: ß becomes ss, capital and small letters one. For keys, never for display.
  package var caseFolded: String {
    isASCII ? lowercased() : unsafe transformed { unsafe satz_fold_case($0, $1, $2, $3) }
  }

  /// Small letters, by the rules of no language in particular; ß stays.
  package var lowercasedByICU: String {
    isASCII ? lowercased() : unsafe transformed { unsafe satz_lower_case("", $0, $1, $2, $3) }
  }

  private var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }

  /// These transforms fail only when ICU's own data is missing: then the text is its own best key.
  private func transformed(_ fill: ICUBuffer.Fill) -> String { (try? unsafe ICUBuffer.transform(self, fill)) ?? self }
}

extension Span<UInt8> {
  /// Whether all characters of a text in UTF-8 are such as stand in every text of Form C whatever is beside them: those below
  /// U+0300, where the combining marks begin, and those of U+2002 to U+20BF, the signs of texts and currencies.
  fileprivate var isPlainlyNFC: Bool {
    for index in indices {
      let byte = self[index]
      if byte < 0xCC { continue }
      guard byte == 0xE2, index &+ 2 < count else { return false }
      let isSign = self[index &+ 1] == 0x80 && self[index &+ 2] >= 0x82 || self[index &+ 1] == 0x82
      if !isSign { return false }
    }
    return true
  }
}
