internal import Glibc

/// The state of a memory: the number of the transaction that made it, and a random number that no other transaction has.
/// Two states are the same only if both are equal: a memory that was restored from a copy counts on from an older number.
struct Revision: Hashable {
  let number: Int64
  let stamp: Int64
}

/// The form of a match index on the disk.
///
/// 48 bytes of header (a word each: magic, version, size, where the directory is and how many words it has, checksum),
/// columns and blobs, and at the end the directory that says where they are. All numbers are little-endian. The checksum
/// covers every byte but its own; it is verified when the file is opened, so that a damaged index is never asked.
enum IndexFile {
  static let headerLength = 48
  private static let checksumOffset = 40
  /// "SaTMidx" and a zero.
  private static let magic: UInt64 = 0x0078_6469_4D54_6153
  /// Is raised with every change of the form or of what it is computed from; an index of another version is rebuilt.
  private static let version: UInt64 = 6

  static func path(of memory: String) -> String { memory + "-index" }

  /// The finished bytes of an index.
  static func seal(_ writer: consuming IndexWriter) -> ScratchArray<UInt8> {
    let words = writer.directory.count
    writer.finish { directory in
      [magic, version, UInt64(directory + words * 8), UInt64(directory), UInt64(words)]
    }
    let sum = writer.bytes.withSpan { checksum(unsafe $0.bytes) }
    writer.put(sum, at: checksumOffset)
    return writer.bytes
  }

  /// The directory of an index; nil if it is damaged, of another version, or no index at all.
  static func directory(_ bytes: borrowing RawSpan) -> IndexReader? {
    guard bytes.byteCount >= headerLength, bytes.uint64(0) == magic, bytes.uint64(8) == version,
      bytes.uint64(16) == UInt64(bytes.byteCount), bytes.uint64(checksumOffset) == checksum(bytes)
    else { return nil }
    let (start, count) = (bytes.uint64(24), bytes.uint64(32))
    guard start <= UInt64(bytes.byteCount), count == (UInt64(bytes.byteCount) - start) / 8 else { return nil }
    let words = (0..<Int(count)).map { bytes.uint64(Int(start) + $0 * 8) }
    return IndexReader(directory: words, size: bytes.byteCount)
  }

  /// Puts an index in its place beside the memory, whole or not at all.
  ///
  /// - Returns: false if it cannot be written there; the memory is complete without it.
  static func write(_ bytes: borrowing ScratchArray<UInt8>, beside memory: String) -> Bool {
    let path = path(of: memory)
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0...(.max)))"
    guard write(bytes, to: temporary), unsafe rename(temporary, path) == 0 else {
      unsafe unlink(temporary)
      return false
    }
    return true
  }

  private static func write(_ bytes: borrowing ScratchArray<UInt8>, to path: String) -> Bool {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { return false }
    var isWhole = true
    bytes.withSpan { bytes in
      unsafe bytes.withUnsafeBytes { bytes in
        var written = 0
        while isWhole, written < bytes.count {
          let count = unsafe Glibc.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
          if count >= 0 { written += count } else { isWhole = errno == EINTR }
        }
      }
    }
    return close(file) == 0 && isWhole
  }

  /// Four lanes of multiplication and rotation, as in xxHash (Collet), over words of eight bytes.
  private static func checksum(_ bytes: borrowing RawSpan) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B1_85EB_CA87
    var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* prime
    func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
      let sum = (lane ^ word) &* prime
      return sum << 31 | sum >> 33
    }
    var offset = headerLength
    while offset &+ 32 <= bytes.byteCount {
      lanes[0] = mixed(lanes[0], bytes.uint64(offset))
      lanes[1] = mixed(lanes[1], bytes.uint64(offset &+ 8))
      lanes[2] = mixed(lanes[2], bytes.uint64(offset &+ 16))
      lanes[3] = mixed(lanes[3], bytes.uint64(offset &+ 24))
      offset &+= 32
    }
    while offset < bytes.byteCount {
      lanes[0] = mixed(lanes[0], UInt64(bytes.uint8(offset)))
      offset += 1
    }
    for header in stride(from: 0, to: checksumOffset, by: 8) { lanes[1] = mixed(lanes[1], bytes.uint64(header)) }
    return mixed(mixed(mixed(lanes[0], lanes[1]), lanes[2]), lanes[3])
  }
}
