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
/// covers the header and the directory and is verified when the file is opened; the directory has the checksums of all the
/// rest, by parts, each verified before it is first used (`IndexPart`): a damaged index is never asked.
enum IndexFile {
  static let headerLength = 48
  private static let checksumOffset = 40
  /// "SaTMidx" and a zero.
  private static let magic: UInt64 = 0x0078_6469_4D54_6153
  /// Is raised with every change of the form or of what it is computed from; an index of another version is rebuilt.
  private static let version: UInt64 = 7

  static func path(of memory: String) -> String { memory + "-index" }

  /// The finished bytes of an index.
  static func seal(_ writer: consuming IndexWriter) -> ScratchArray<UInt8> {
    let words = writer.directory.count
    writer.finish(reserved: headerLength) { directory in
      [magic, version, UInt64(directory + words * 8), UInt64(directory), UInt64(words)]
    }
    let sum = writer.bytes.withSpan { checksum(ofHeader: unsafe $0.bytes, directory: $0.count - words * 8) }
    writer.put(sum, at: checksumOffset)
    return writer.bytes
  }

  /// The directory of an index; nil if it is damaged, of another version, or no index at all.
  static func directory(_ bytes: borrowing RawSpan) -> IndexReader? {
    guard bytes.byteCount >= headerLength, bytes.uint64(0) == magic, bytes.uint64(8) == version,
      bytes.uint64(16) == UInt64(bytes.byteCount)
    else { return nil }
    let (start, count) = (bytes.uint64(24), bytes.uint64(32))
    guard start >= headerLength, start <= UInt64(bytes.byteCount), count == (UInt64(bytes.byteCount) - start) / 8,
      bytes.uint64(checksumOffset) == checksum(ofHeader: bytes, directory: Int(start))
    else { return nil }
    let words = (0..<Int(count)).map { bytes.uint64(Int(start) + $0 * 8) }
    return IndexReader(directory: words, start: headerLength, size: Int(start))
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

  private static func checksum(ofHeader bytes: borrowing RawSpan, directory: Int) -> UInt64 {
    mixed(checksum(bytes, 0..<checksumOffset), checksum(bytes, directory..<bytes.byteCount))
  }

  /// Four lanes of multiplication and rotation, as in xxHash (Collet), over words of eight bytes.
  static func checksum(_ bytes: borrowing RawSpan, _ range: Range<Int>) -> UInt64 {
    var (first, second, third, fourth) = (prime, 2 &* prime, 3 &* prime, 4 &* prime)
    var offset = range.lowerBound
    while offset &+ 32 <= range.upperBound {
      first = mixed(first, bytes.uint64(offset))
      second = mixed(second, bytes.uint64(offset &+ 8))
      third = mixed(third, bytes.uint64(offset &+ 16))
      fourth = mixed(fourth, bytes.uint64(offset &+ 24))
      offset &+= 32
    }
    while offset < range.upperBound {
      first = mixed(first, UInt64(bytes.uint8(offset)))
      offset += 1
    }
    return mixed(mixed(mixed(mixed(first, second), third), fourth), UInt64(range.count))
  }

  private static let prime: UInt64 = 0x9E37_79B1_85EB_CA87

  @inline(__always)
  private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let product = (lane ^ word) &* prime
    return product << 31 | product >> 33
  }
}
