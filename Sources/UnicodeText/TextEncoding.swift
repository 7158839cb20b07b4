internal import CICU

/// The encoding of a file's bytes, and their text.
package struct TextEncoding: Hashable, Sendable, CustomStringConvertible {
  /// The encoding's name as ICU and IANA know it.
  package let description: String

  package static let utf8 = TextEncoding(known: "UTF-8")
  package static let utf16LittleEndian = TextEncoding(known: "UTF-16LE")
  package static let utf16BigEndian = TextEncoding(known: "UTF-16BE")
  package static let utf32LittleEndian = TextEncoding(known: "UTF-32LE")
  package static let utf32BigEndian = TextEncoding(known: "UTF-32BE")

  private init(known: String) { description = known }

  /// - Parameter name: any name or alias that ICU knows: `windows-1252`, `latin1`, `utf-16`.
  /// - Returns: nil for a name that ICU does not know.
  package init?(_ name: String) {
    guard !name.isEmpty, !name.utf8.contains(0), unsafe satz_encoding_exists(name) else { return nil }
    description = name
  }

  /// What can be wrong with a file's bytes.
  package enum Failure: Error, Equatable, Sendable {
    /// Bytes that are none of this encoding's, first seen at a byte offset.
    case invalid(TextEncoding, byte: Int)
    /// A zero byte: the file is no text in any encoding that was considered.
    case binary(byte: Int)
  }

  /// The text of a file: by its byte order mark, by the pattern of zero bytes that UTF-16 leaves, and as UTF-8 otherwise.
  ///
  /// - Parameter encoding: what the user said; it is taken without a guess, only a byte order mark of its own is cut off.
  /// - Returns: the text without byte order mark, and the encoding that was found.
  /// - Throws: `Failure` with the offset of the first byte that does not fit. There is no guess at 8-bit encodings: what is
  ///   no UTF-8 may be one of a hundred, and a wrong guess shows only in print.
  package static func decode(
    _ bytes: [UInt8], as encoding: TextEncoding? = nil
  ) throws(Failure) -> (text: String, encoding: TextEncoding) {
    let mark = byteOrderMark(bytes)
    let found = encoding ?? mark?.encoding ?? utf16(bytes) ?? .utf8
    let start = mark.map { encoding == nil || $0.encoding.isSame(as: found) ? $0.length : 0 } ?? 0
    let text = try found.text(of: bytes, from: start)
    if let zero = text.utf8.firstIndex(of: 0) {
      throw .binary(byte: start + text.utf8.distance(from: text.startIndex, to: zero))
    }
    return (text, found)
  }

  private func text(of bytes: [UInt8], from start: Int) throws(Failure) -> String {
    if isSame(as: .utf8) {
      guard let text = String(validating: bytes[start...], as: UTF8.self) else {
        throw .invalid(self, byte: Self.firstInvalidByte(bytes, from: start))
      }
      return text
    }
    var invalid: Int64 = -1
    let decoded = unsafe bytes.withUnsafeBufferPointer { buffer in
      let rest = unsafe UnsafeBufferPointer(rebasing: buffer[start...])
      return unsafe ICUBuffer.string(expecting: rest.count + rest.count / 2) { out, capacity in
        unsafe satz_decode(description, rest.baseAddress, rest.count, out, capacity, &invalid)
      }
    }
    guard case .success(let text) = decoded else { throw .invalid(self, byte: start + max(0, Int(invalid) - 1)) }
    return text
  }

  private func isSame(as other: TextEncoding) -> Bool {
    func plain(_ name: String) -> String { name.lowercased().filter { $0 != "-" && $0 != "_" } }
    return plain(description) == plain(other.description)
      || plain(description) == "utf16" && [Self.utf16LittleEndian, .utf16BigEndian].contains(other)
  }

  /// Whether a file begins with a byte order mark.
  package static func beginsWithByteOrderMark(_ bytes: [UInt8]) -> Bool { byteOrderMark(bytes) != nil }

  private static func byteOrderMark(_ bytes: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark: European text has a zero byte in nearly every pair, always on the same side.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(4096)
    guard sample.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (i, byte) in sample.enumerated() where byte == 0 {
      if i.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let pairs = sample.count / 2
    if zeros.odd * 10 >= pairs * 7, zeros.even == 0 { return .utf16LittleEndian }
    if zeros.even * 10 >= pairs * 7, zeros.odd == 0 { return .utf16BigEndian }
    return nil
  }

  private static func firstInvalidByte(_ bytes: [UInt8], from start: Int) -> Int {
    var decoder = UTF8()
    var rest = bytes[start...].makeIterator()
    var offset = start
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return offset
      }
    }
  }
}
