internal import Glibc

/// A part of a file that is in memory, and moves on as the file is read.
struct ByteWindow {
  /// The bytes with zero bytes behind them.
  private(set) var bytes: [UInt8]
  /// Where in `bytes` those are that are in the window.
  private(set) var start = 0
  private(set) var end = 0
  private let capacity: Int
  private let padding: Int

  /// - Parameters:
  ///   - capacity: the most bytes that it holds.
  ///   - padding: how many zero bytes follow.
  init(capacity: Int, padding: Int) {
    self.capacity = capacity
    self.padding = padding
    bytes = [UInt8](repeating: 0, count: capacity + padding)
  }

  var isEmpty: Bool { start == end }
  var isFull: Bool { end - start == capacity }

  /// How many bytes have to be in `bytes` for the padding to be behind them.
  var paddedEnd: Int { end + padding }

  /// Moves the beginning.
  mutating func drop(to position: Int) { start = position }

  /// Adds what `read` gives, which is nothing at the end of the file.
  ///
  /// - Returns: false at the end of the file.
  mutating func fill(
    _ read: (inout MutableRawSpan) throws(InterchangeError) -> Int
  ) throws(InterchangeError) -> Bool {
    if start > 0 {
      let count = end - start
      let from = start
      unsafe bytes.withUnsafeMutableBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        unsafe memmove(base, base + from, count)
      }
      (start, end) = (0, count)
    }
    let (from, most) = (end, capacity)
    var span = bytes.mutableSpan
    var free = unsafe span.mutableBytes
    var rest = free.extracting(from..<most)
    let count = try read(&rest)
    end = from + count
    for index in end..<end + padding { bytes[index] = 0 }
    return count > 0
  }

  /// The place behind the next `text`.
  func end(of text: StaticString, from position: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    return unsafe bytes.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      var next = position
      while next + count <= end {
        let first = unsafe Int32(text.utf8Start.pointee)
        guard let found = unsafe memchr(base + next, first, end - count + 1 - next) else { return nil }
        next = unsafe UnsafeRawPointer(found) - base
        if unsafe memcmp(found, text.utf8Start, count) == 0 { return next + count }
        next += 1
      }
      return nil
    }
  }
}

extension MutableRawSpan {
  /// Puts bytes at the beginning, as many as there is room for.
  ///
  /// - Returns: how many there were.
  mutating func copy(_ source: Span<UInt8>) -> Int {
    let count = min(byteCount, source.count)
    unsafe withUnsafeMutableBytes { target in
      unsafe source.withUnsafeBytes { source in
        guard count > 0, let to = target.baseAddress, let from = source.baseAddress else { return }
        unsafe memcpy(to, from, count)
      }
    }
    return count
  }
}
