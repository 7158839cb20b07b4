internal import Glibc

/// A growing list of numbers of which there may be more than memory should hold: a large one lies in a file without a name, mapped
/// into memory, so that the system can put it aside.
///
/// The room in the file is reserved before it is used. Where that is not possible the list stays in memory.
@safe struct ScratchArray<Element: BitwiseCopyable>: ~Copyable {
  private(set) var count = 0
  private var start: UnsafeMutablePointer<Element>
  private var capacity: Int
  private let folder: String?
  private var storage = Storage.allocated

  private enum Storage {
    case allocated
    /// Mapped memory, and the file under it where there is one.
    case mapped(file: Int32?)
  }

  /// In bytes. What is shorter is not worth a file.
  private static var smallest: Int { 1 << 18 }

  private static var page: Int { 1 << 12 }

  /// - Parameter folder: where the file may lie; nil for none.
  init(in folder: String?) {
    self.folder = folder
    capacity = 64
    unsafe start = .allocate(capacity: 64)
  }

  deinit { unsafe Self.free(start, capacity, storage) }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      precondition(index >= 0 && index < count)
      return unsafe start[index]
    }
    @inline(__always) set {
      precondition(index >= 0 && index < count)
      unsafe start[index] = newValue
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { reserve(count + 1) }
    unsafe start[count] = element
    count &+= 1
  }

  mutating func append(repeating element: Element, count added: Int) {
    reserve(count + added)
    unsafe (start + count).initialize(repeating: element, count: added)
    count += added
  }

  mutating func append(contentsOf span: borrowing Span<Element>) {
    reserve(count + span.count)
    unsafe span.withUnsafeBufferPointer { elements in
      guard let from = elements.baseAddress else { return }
      unsafe (start + count).initialize(from: from, count: elements.count)
    }
    count += span.count
  }

  mutating func append(contentsOf other: borrowing ScratchArray<Element>) {
    reserve(count + other.count)
    unsafe (start + count).initialize(from: other.start, count: other.count)
    count += other.count
  }

  mutating func removeLast(_ removed: Int) {
    precondition(removed >= 0 && removed <= count)
    count -= removed
  }

  mutating func removeAll() { count = 0 }

  /// Makes room for so many elements.
  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let size = MemoryLayout<Element>.stride
    let larger = max(wanted, capacity * 2)
    if larger * size > Self.smallest {
      let bytes = (larger * size + Self.page - 1) / Self.page * Self.page
      if growFile(bytes) { return }
      if let new = unsafe Self.map(bytes, file: nil) {
        unsafe new.initialize(from: start, count: count)
        unsafe replace(new, bytes / size, .mapped(file: nil))
        return
      }
    }
    let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe new.initialize(from: start, count: count)
    unsafe replace(new, larger, .allocated)
  }

  func withSpan<Result, Failure: Error>(
    _ body: (borrowing Span<Element>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(unsafe Span(_unsafeStart: start, count: count))
  }

  // MARK: Memory

  /// - Returns: false where there is no file and none can be made, or no room for it.
  private mutating func growFile(_ bytes: Int) -> Bool {
    let size = MemoryLayout<Element>.stride
    if case .mapped(let file?) = storage {
      guard posix_fallocate(file, 0, bytes) == 0, let new = unsafe Self.map(bytes, file: file) else { return false }
      unsafe munmap(start, Self.mappedSize(capacity))
      unsafe start = new
      capacity = bytes / size
      return true
    }
    guard case .allocated = storage, let folder, let file = Self.unnamedFile(in: folder) else { return false }
    guard posix_fallocate(file, 0, bytes) == 0, let new = unsafe Self.map(bytes, file: file) else {
      close(file)
      return false
    }
    unsafe new.initialize(from: start, count: count)
    unsafe replace(new, bytes / size, .mapped(file: file))
    return true
  }

  private mutating func replace(_ new: UnsafeMutablePointer<Element>, _ capacity: Int, _ storage: Storage) {
    unsafe Self.free(start, self.capacity, self.storage)
    unsafe start = new
    self.capacity = capacity
    self.storage = storage
  }

  private static func free(_ start: UnsafeMutablePointer<Element>, _ capacity: Int, _ storage: Storage) {
    switch storage {
    case .allocated: unsafe start.deallocate()
    case .mapped(let file):
      unsafe munmap(start, mappedSize(capacity))
      if let file { close(file) }
    }
  }

  private static func mappedSize(_ capacity: Int) -> Int {
    (capacity * MemoryLayout<Element>.stride + page - 1) / page * page
  }

  private static func map(_ bytes: Int, file: Int32?) -> UnsafeMutablePointer<Element>? {
    let flags = file == nil ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED
    guard let address = unsafe mmap(nil, bytes, PROT_READ | PROT_WRITE, flags, file ?? -1, 0),
      unsafe address != MAP_FAILED
    else { return nil }
    return unsafe address.bindMemory(to: Element.self, capacity: bytes / MemoryLayout<Element>.stride)
  }

  /// A file that is gone when it is closed; nil where the file system knows none.
  private static func unnamedFile(in folder: String) -> Int32? {
    // `O_TMPFILE`, which is no simple constant to the importer.
    let unnamed: Int32 = 0o20000000 | O_DIRECTORY
    let file = unsafe open(folder, O_RDWR | O_CLOEXEC | unnamed, 0o600)
    return file < 0 ? nil : file
  }
}

extension ScratchArray<UInt8> {
  mutating func append(varint number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the lowest bytes of a number in little-endian order.
  @inline(__always)
  mutating func put(_ number: UInt64, width: Int, at offset: Int) {
    for index in 0..<width { self[offset &+ index] = UInt8(truncatingIfNeeded: number >> UInt64(8 &* index)) }
  }
}
