/// The lines of a stream, read as they come.
package struct LineReader {
  private let source: ByteSource
  private var buffer: [UInt8] = []
  private var position = 0
  /// No line ends in the buffer between `position` and here.
  private var searched = 0
  private var isAtEnd = false
  /// The number of the line returned last, counted from 1.
  package private(set) var number = 0

  package init(_ source: ByteSource) { self.source = source }

  /// Whether the next line has to be waited for: what was answered so far should be handed on.
  package var isWaiting: Bool {
    mutating get { endOfLine() == nil }
  }

  /// Where the next line ends, if that is known yet.
  private mutating func endOfLine() -> Int? {
    let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    searched = end ?? buffer.count
    return end
  }

  /// The next line without its end (LF or CR LF); nil at the end of the stream.
  ///
  /// - Throws: `readFailed`.
  /// - Complexity: O(length of the line), amortized.
  package mutating func next() throws(InterchangeError) -> ArraySlice<UInt8>? {
    while true {
      if let end = endOfLine() {
        defer { (position, searched) = (end + 1, end + 1) }
        return line(to: end)
      }
      guard !isAtEnd else {
        defer { position = buffer.count }
        return position < buffer.count ? line(to: buffer.count) : nil
      }
      buffer.removeFirst(position)
      (position, searched) = (0, buffer.count)
      let more = try source.readSome()
      isAtEnd = more.isEmpty
      buffer.append(contentsOf: more)
    }
  }

  private mutating func line(to end: Int) -> ArraySlice<UInt8> {
    number += 1
    let line = buffer[position..<end]
    return line.last == UInt8(ascii: "\r") ? line.dropLast() : line
  }
}
