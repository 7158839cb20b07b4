extension StringProtocol {
  /// The text with a capital at its beginning, as a noun or a sentence has it: "Haus" for "haus".
  package var capitalizedFirst: String {
    guard let first = utf8.first, first < 0x80 else { return prefix(1).uppercased() + dropFirst() }
    return (0x61...0x7A).contains(first) ? changingFirst(to: first & ~0x20) : String(self)
  }

  /// The text with a small letter at its beginning.
  package var lowercasedFirst: String {
    guard let first = utf8.first, first < 0x80 else { return prefix(1).lowercased() + dropFirst() }
    return (0x41...0x5A).contains(first) ? changingFirst(to: first | 0x20) : String(self)
  }

  /// The text with a letter of ASCII in place of its first one, which is one too.
  private func changingFirst(to letter: UInt8) -> String {
    var bytes = Array(utf8)
    bytes[0] = letter
    return String(decoding: bytes, as: UTF8.self)
  }
}
