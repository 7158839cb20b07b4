/// The key under which a segment is matched and indexed: what readers take for the same text has the same key.
///
/// Folded are: Unicode form (NFC), case, ß and ss, the kinds of quotation marks, dashes and spaces, runs and edges of
/// white space, soft hyphens and other characters without width. Letters with and without umlaut stay apart.
package enum MatchKey {
  /// - Complexity: O(*n*)
  package static func of(_ text: String) -> String {
    let folded = text.nfc.caseFolded
    var key: [UInt8] = []
    key.reserveCapacity(folded.utf8.count)
    var pendingSpace = false
    for scalar in folded.unicodeScalars {
      guard let folded = fold(scalar) else { continue }
      if folded == " " {
        pendingSpace = !key.isEmpty
        continue
      }
      if pendingSpace { key.append(UInt8(ascii: " ")) }
      pendingSpace = false
      key.append(contentsOf: UTF8.encode(folded) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// The one character that stands for all of its kind; nil for those without width.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2018...0x201B, 0x2039, 0x203A, 0x2032, 0x02BC: "'"
    case 0x21...0x7E: scalar
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2E42, 0x301D...0x301F, 0xFF02: "\""
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: nil
    default: scalar.characterClass == .space ? " " : scalar
    }
  }
}
