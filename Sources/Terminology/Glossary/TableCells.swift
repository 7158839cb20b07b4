import UnicodeText

/// The cells of a row of a table, separated by tabs.
extension ArraySlice<UInt8> {
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The cell by its number; empty where the row has fewer.
  func cell(_ number: Int) -> ArraySlice<UInt8> {
    var start = startIndex
    for _ in 0..<number {
      guard let tab = self[start...].firstIndex(of: UInt8(ascii: "\t")) else { return [] }
      start = tab + 1
    }
    return self[start...].prefix { $0 != UInt8(ascii: "\t") }
  }

  var cellTexts: [String] { split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(\.text) }
}

extension Substring {
  /// The text without white space at its ends.
  func trimmingSpace() -> String {
    let isPlain = { (byte: UInt8?) in byte.map { $0 > 0x20 && $0 < 0x80 } ?? true }
    if isPlain(utf8.first), isPlain(utf8.last) { return String(self) }
    let scalars = unicodeScalars
    guard let start = scalars.firstIndex(where: { $0.characterClass != .space }),
      let end = scalars.lastIndex(where: { $0.characterClass != .space })
    else { return "" }
    return String(self[start...end])
  }
}
