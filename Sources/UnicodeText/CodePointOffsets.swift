/// Turns byte offsets of one UTF-8 text into offsets in Unicode code points, for positions asked in ascending order.
package struct CodePointOffsets: Sendable {
  private var bytes = 0
  private var codePoints = 0

  package init() {}

  /// The number of code points before `byte` of `text`, which is the same text in every call.
  ///
  /// - Precondition: `byte` is no smaller than in the call before.
  /// - Complexity: O(distance from the offset asked before)
  package mutating func codePoint(atByte byte: Int, in text: borrowing Span<UInt8>) -> Int {
    precondition(byte >= bytes, "offsets must be asked in ascending order")
    while bytes < byte {
      if text[bytes] & 0xC0 != 0x80 { codePoints += 1 }
      bytes += 1
    }
    return codePoints
  }
}
