/// Turns byte offsets of a UTF-8 text into offsets in Unicode code points, in any order.
struct CodePointIndex: Sendable {
  /// The code points before every `step` bytes.
  private let counts: [Int]
  private static let step = 1024

  init(_ text: [UInt8]) {
    var counts = [0]
    for start in stride(from: 0, to: text.count, by: Self.step) {
      counts.append(counts[counts.count - 1] + Self.count(text[start..<min(start + Self.step, text.count)]))
    }
    self.counts = counts
  }

  /// - Parameter text: the one that was given at the beginning.
  /// - Complexity: O(1)
  subscript(byte: Int, of text: [UInt8]) -> Int {
    let start = byte / Self.step
    return counts[start] + Self.count(text[start * Self.step..<byte])
  }

  private static func count(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}
