package import UnicodeText

/// Whole text files, in the encodings in which articles and tables come.
package enum TextFile {
  /// Reads a file to its end.
  ///
  /// - Parameters:
  ///   - path: nil or `-` is standard input.
  ///   - encoding: what the user said; nil: by byte order mark, by the pattern of UTF-16, else UTF-8.
  ///   - advice: what to do about bytes in another encoding, for the message.
  /// - Returns: the text without byte order mark, its line ends as they are.
  /// - Throws: `notFound`, `unreadable`, `readFailed`, `binary`, `wrongEncoding`, the last two with the line.
  package static func read(
    _ path: String?, encoding: TextEncoding? = nil, advice: String = nameTheEncoding
  ) throws(InterchangeError) -> Text {
    try decode(try ByteSource(path: path), encoding: encoding, advice: advice)
  }

  /// The advice that goes with a wrong encoding, where a command has an option for it.
  package static let nameTheEncoding = "name the file's encoding, for example --encoding windows-1252"

  /// A text that was read.
  package struct Text: Hashable, Sendable {
    /// The text itself, without byte order mark.
    package var content: String
    /// The encoding that was found, or given.
    package var encoding: TextEncoding
    /// As messages name the file.
    package var file: String
    /// Whether the file began with a byte order mark.
    package var hasByteOrderMark = false
  }

  static func decode(
    _ source: ByteSource, encoding: TextEncoding?, advice: String = nameTheEncoding
  ) throws(InterchangeError) -> Text {
    let bytes = try source.readAll()
    do throws(TextEncoding.Failure) {
      let (text, encoding) = try TextEncoding.decode(bytes, as: encoding)
      return Text(
        content: text, encoding: encoding, file: source.name,
        hasByteOrderMark: TextEncoding.beginsWithByteOrderMark(bytes))
    } catch {
      throw refusal(of: bytes, in: source.name, error, advice)
    }
  }

  private static func refusal(
    of bytes: [UInt8], in file: String, _ failure: TextEncoding.Failure, _ advice: String
  ) -> InterchangeError {
    switch failure {
    case .binary(let offset): return binary(bytes, in: file, zero: offset)
    case .invalid(let encoding, let offset):
      // No text in an 8-bit encoding has zero bytes: to name one would not help.
      if encoding == .utf8, let zero = bytes.firstIndex(of: 0) { return binary(bytes, in: file, zero: zero) }
      let place = bytes.indices.contains(offset) ? "byte 0x\(hexadecimal(bytes[offset]))" : "its end"
      return InterchangeError(
        .wrongEncoding, file: file, line: line(of: offset, in: bytes), "\(place) is not \(encoding); \(advice)")
    }
  }

  private static func binary(_ bytes: [UInt8], in file: String, zero: Int) -> InterchangeError {
    InterchangeError(
      .binary, file: file, line: line(of: zero, in: bytes), "holds a zero byte, so it is no text; give a text file")
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") } + 1
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
