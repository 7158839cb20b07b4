internal import CZlib

/// Unpacks gzip (RFC 1952) as it is read, several members one after the other too, or a bare stream of deflate (RFC 1951).
@safe final class Gzip {
  private var stream = unsafe z_stream()
  private var input: [UInt8] = []
  private(set) var isAtEnd = false
  private let isReady: Bool

  private let isRaw: Bool

  /// - Parameter isRaw: whether there is no wrapper around the packed bytes.
  init(isRaw: Bool = false) {
    self.isRaw = isRaw
    // 15 bits of window, and 16 for the gzip wrapper; negative for none.
    isReady =
      unsafe inflateInit2_(&stream, isRaw ? -15 : 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit { if isReady { unsafe inflateEnd(&stream) } }

  /// Whether bytes begin as gzip does.
  static func recognizes(_ head: some Collection<UInt8>) -> Bool { head.starts(with: [0x1F, 0x8B]) }

  /// What is wrong with the packed bytes.
  enum Failure: Error {
    case damaged, truncated
  }

  /// The next unpacked bytes, at most `count`; none at the end.
  ///
  /// - Parameter more: gives the next packed bytes; none at their end.
  func read(
    atMost count: Int, more: () throws(InterchangeError) -> [UInt8]
  ) throws(InterchangeError) -> Result<[UInt8], Failure> {
    guard isReady else { return .failure(.damaged) }
    while !isAtEnd {
      if input.isEmpty {
        input = try more()
        if input.isEmpty { return .failure(.truncated) }
      }
      var output = [UInt8](repeating: 0, count: count)
      let (status, taken, made) = unsafe stream.step(&input, &output) { unsafe inflate(&$0, Z_NO_FLUSH) }
      input.removeFirst(taken)
      switch status {
      case Z_STREAM_END:
        if input.isEmpty, !isRaw { input = try more() }
        if !isRaw, Self.recognizes(input) { unsafe inflateReset(&stream) } else { isAtEnd = true }
      case Z_OK, Z_BUF_ERROR: break
      default: return .failure(.damaged)
      }
      if made > 0 { return .success(Array(output.prefix(made))) }
    }
    return .success([])
  }
}
