internal import Glibc

/// The bytes of a match index: a file that is mapped into memory, or an array where no file can be written.
///
/// The one place of this module that touches raw memory; everybody else sees a span with checked bounds.
final class IndexBytes: Sendable {
  private enum Storage {
    /// A private, read-only mapping. The file under it never changes: a new index is a new file.
    case mapped(address: UInt, count: Int)
    case owned([UInt8])
  }

  private let storage: Storage
  /// Tells a file from the one that takes its place.
  let identity: IndexFileIdentity?

  init(_ bytes: [UInt8]) {
    storage = .owned(bytes)
    identity = nil
  }

  /// Nil if there is no such file or it cannot be mapped.
  init?(path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0 else { return nil }
    let count = Int(status.st_size)
    guard let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      unsafe address != MAP_FAILED
    else { return nil }
    storage = .mapped(address: UInt(bitPattern: address), count: count)
    identity = IndexFileIdentity(status)
  }

  deinit {
    if case .mapped(let address, let count) = storage {
      unsafe _ = munmap(UnsafeMutableRawPointer(bitPattern: address), count)
    }
  }

  /// Has the pages of a range at hand in one go, where the system can: it will be read as a whole.
  func prepare(_ range: Range<Int>) {
    guard case .mapped(let address, _) = storage else { return }
    let page = 1 << 12
    let start = range.lowerBound / page * page
    unsafe _ = madvise(
      UnsafeMutableRawPointer(bitPattern: address + UInt(start)), range.upperBound - start, Self.populateForReading)
  }

  /// `MADV_POPULATE_READ` of Linux 5.14, which Glibc's module may not know.
  private static let populateForReading: Int32 = 22

  func withSpan<Result, Failure: Error>(
    _ body: (borrowing RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch storage {
    case .owned(let bytes): return try body(unsafe bytes.span.bytes)
    case .mapped(let address, let count):
      let start = unsafe UnsafeRawPointer(bitPattern: address)
      let buffer = unsafe UnsafeRawBufferPointer(start: start, count: count)
      return try body(unsafe buffer.bytes)
    }
  }
}

/// A file, whatever its name or content.
struct FileNode: Equatable {
  private let device: UInt
  private let node: UInt

  fileprivate init(_ status: stat) {
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
  }

  /// Nil if there is no such file.
  init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

/// What a name led to when it was looked at.
struct IndexFileIdentity: Equatable {
  private let file: FileNode
  private let changed: Int
  private let nanoseconds: Int

  fileprivate init(_ status: stat) {
    file = FileNode(status)
    changed = status.st_ctim.tv_sec
    nanoseconds = status.st_ctim.tv_nsec
  }

  /// Nil if there is no such file.
  init?(path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

extension RawSpan {
  /// Whole numbers in little-endian order, at any offset. Every pattern of bytes is one.
  func uint8(_ offset: Int) -> Int { Int(unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)) }
  func uint16(_ offset: Int) -> Int { Int(unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self)) }
  func uint32(_ offset: Int) -> Int { Int(unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self)) }
  func uint64(_ offset: Int) -> UInt64 { unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) }
}
