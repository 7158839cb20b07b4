import UnicodeText

/// Encodings with a byte a character that expat does not know itself, such as windows-1252.
enum SingleByteEncoding {
  /// The scalar of each of the 256 bytes, -1 for bytes without one.
  ///
  /// - Returns: nil for an unknown name, and for encodings that take several bytes for a character.
  static func map(of name: String) -> [Int32]? {
    guard let encoding = TextEncoding(name) else { return nil }
    var map = [Int32](repeating: -1, count: 256)
    map[0] = 0
    for byte in 1...255 {
      if let scalar = scalar(of: [UInt8(byte)], in: encoding) {
        map[byte] = scalar
      } else if scalar(of: [UInt8(byte), 0xA1], in: encoding) ?? scalar(of: [UInt8(byte), 0x40], in: encoding) != nil {
        return nil
      }
    }
    return map
  }

  private static func scalar(of bytes: [UInt8], in encoding: TextEncoding) -> Int32? {
    guard let text = try? TextEncoding.decode(bytes, as: encoding).text else { return nil }
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.count == 1 else { return nil }
    return Int32(first.value)
  }
}
