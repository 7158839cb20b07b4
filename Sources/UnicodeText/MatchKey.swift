/// The key under which a segment is matched and indexed: what readers take for the same text has the same key.
///
/// Folded are: Unicode form (NFC), case, ß and ss, the kinds of quotation marks, dashes and spaces, runs and edges of
/// white space, soft hyphens and other characters without width. Letters with and without umlaut stay apart.
package enum MatchKey {
  /// - Complexity: O(*n*)
  package static func of(_ text: String) -> String {
    var key: [UInt8] = []
    append(of: text, to: &key)
    return String(decoding: key, as: UTF8.self)
  }

  /// Puts the key behind what is in `key`, in UTF-8.
  ///
  /// - Complexity: O(*n*)
  package static func append(of text: String, to key: inout [UInt8]) { append(of: text.utf8Span.span, to: &key) }

  /// The same for a text in UTF-8.
  package static func append(of text: Span<UInt8>, to key: inout [UInt8]) {
    let start = key.count
    if appendLatin(text, to: &key) { return }
    key.removeLast(key.count - start)
    key.append(contentsOf: slowKey(String(decoding: text.indices.map { text[$0] }, as: UTF8.self)))
  }

  private static let folding = LatinFolding { scalar in
    let key = slowKey(String(scalar))
    return key.isEmpty && scalar.characterClass == .space ? " " : String(decoding: key, as: UTF8.self)
  }

  /// - Returns: false where a character is none of the table.
  private static func appendLatin(_ text: borrowing Span<UInt8>, to key: inout [UInt8]) -> Bool {
    let folding = folding
    var isLatin = true
    // No character of the table is longer in a key.
    key.append(addingCapacity: text.count) { output in
      let start = output.count
      var pendingSpace = false
      var position = 0
      while position < text.count {
        guard let (value, folded) = folding.next(text, &position) else {
          isLatin = false
          return
        }
        if folded == 0x20 {
          pendingSpace = output.count > start
          continue
        }
        if folded == LatinFolding.dropped { continue }
        let isSharpS = value == 0xDF
        guard folded < LatinFolding.unknown || isSharpS else {
          isLatin = false
          return
        }
        if pendingSpace { output.append(0x20) }
        pendingSpace = false
        if isSharpS {
          output.append(UInt8(ascii: "s"))
          output.append(UInt8(ascii: "s"))
        } else {
          output.append(latin: folded)
        }
      }
    }
    return isLatin
  }

  private static func slowKey(_ text: String) -> [UInt8] {
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
    return key
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
