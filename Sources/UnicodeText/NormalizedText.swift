/// A text in Normalization Form C and without soft hyphens, that still knows where each of its characters stood before.
package struct NormalizedText: Sendable {
  /// The text in its normal form.
  package let text: String
  /// For each code point of `text`, the code points of the original that it stands for. Nil where nothing was changed.
  private let origins: [Range<Int>]?

  private static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// - Complexity: O(*n*)
  package init(_ original: String) {
    if !original.utf8Span.span.hasSoftHyphen, original.isNFC {
      text = original
      origins = nil
      return
    }
    var scalars = String.UnicodeScalarView()
    var origins: [Range<Int>] = []
    var offset = 0
    for character in original {
      let count = character.unicodeScalars.count
      let composed = String(character).nfc.unicodeScalars
      let isUnchanged = composed.count == count
      for (index, scalar) in composed.enumerated() where scalar != Self.softHyphen {
        scalars.append(scalar)
        origins.append(isUnchanged ? offset + index..<offset + index + 1 : offset..<offset + count)
      }
      offset += count
    }
    text = String(scalars)
    self.origins = origins
  }

  /// The code points of the original text that a range of code points of `text` stands for.
  package func original(_ range: Range<Int>) -> Range<Int> {
    guard let origins, !range.isEmpty else { return range }
    return origins[range.lowerBound].lowerBound..<origins[range.upperBound - 1].upperBound
  }
}

extension Span<UInt8> {
  /// Whether a text in UTF-8 has U+00AD.
  fileprivate var hasSoftHyphen: Bool {
    for index in indices where self[index] == 0xAD && index > 0 && self[index &- 1] == 0xC2 { return true }
    return false
  }
}
