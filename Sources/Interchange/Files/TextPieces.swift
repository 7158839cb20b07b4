internal import Glibc
package import UnicodeText

/// A text file in pieces that end at line breaks or blank lines, for work that never looks further than one of them.
///
/// A text in UTF-8 takes as much memory as its longest line or paragraph, and a piece of reading; one in another encoding is
/// read whole.
package struct TextPieces {
  /// Where a piece may end.
  package enum Boundary: Sendable { case lineBreak, blankLine }

  /// As messages name the file.
  package let file: String
  private let source: ByteSource
  private let boundary: Boundary
  /// Read and not yet handed out.
  private var pending: [UInt8] = []
  private var isAtEnd = false
  /// The number of line feeds in what was handed out.
  private var lines = 0

  /// - Parameters:
  ///   - path: nil or `-` is standard input.
  ///   - encoding: what the user said; nil: by byte order mark, by the pattern of UTF-16, else UTF-8.
  /// - Throws: as `TextFile.read` does.
  package init(path: String?, encoding: TextEncoding?, boundary: Boundary) throws(InterchangeError) {
    try self.init(ByteSource(path: path), encoding: encoding, boundary: boundary)
  }

  /// The same for a file that is open already.
  package init(_ source: ByteSource, encoding: TextEncoding?, boundary: Boundary) throws(InterchangeError) {
    self.source = source
    file = source.name
    self.boundary = boundary
    let start = try source.peek(Self.sample)
    if encoding ?? .utf8 == .utf8, !start.starts(with: [0xFF, 0xFE]), !start.starts(with: [0xFE, 0xFF]),
      !start.contains(0)
    {
      if start.starts(with: [0xEF, 0xBB, 0xBF]) { source.drop(3) }
    } else {
      pending = Array(try TextFile.decode(source, encoding: encoding).content.utf8)
      isAtEnd = true
    }
  }

  /// A piece as it was read.
  package struct Piece: Sendable {
    fileprivate let bytes: [UInt8]
    private let file: String
    /// The number of line feeds in the pieces before.
    private let lines: Int

    fileprivate init(_ bytes: [UInt8], file: String, lines: Int) {
      self.bytes = bytes
      self.file = file
      self.lines = lines
    }

    /// The piece in UTF-8, its line breaks as they are.
    ///
    /// - Throws: `binary`, `wrongEncoding`, with the line.
    package func text() throws(InterchangeError) -> [UInt8] {
      if (try? UTF8Span(validating: bytes.span)) == nil || bytes.occurrences(of: 0) > 0 { try refuse() }
      return bytes
    }

    /// Has the reader of whole files say what is wrong, and counts the lines before the piece in.
    private func refuse() throws(InterchangeError) {
      do throws(InterchangeError) {
        _ = try TextFile.decode(ByteSource(bytes, name: file), encoding: .utf8)
      } catch {
        var error = error
        error.line = error.line.map { $0 + lines }
        throw error
      }
    }
  }

  /// The next piece, whose text can be taken by another thread; nil at the end.
  ///
  /// - Throws: `readFailed`.
  /// - Complexity: O(length of the piece), amortized.
  package mutating func next() throws(InterchangeError) -> Piece? {
    var searched = 0
    while !isAtEnd {
      let more = try source.readSome()
      isAtEnd = more.isEmpty
      if pending.isEmpty { pending = more } else { pending.append(contentsOf: more) }
      guard let end = lastBoundary(from: searched) else {
        searched = max(0, pending.count - 1)
        continue
      }
      let rest = Array(pending[end...])
      pending.removeSubrange(end...)
      return takePending(leaving: rest)
    }
    return pending.isEmpty ? nil : takePending(leaving: [])
  }

  private mutating func takePending(leaving rest: [UInt8]) -> Piece {
    let piece = Piece(exchange(&pending, with: rest), file: file, lines: lines)
    lines += piece.lineFeeds
    return piece
  }

  /// The bytes at a file's beginning that tell its encoding.
  private static let sample = 4096

  /// Behind the last line break or blank line; the carriage return of a pair may be the last byte that was read.
  private func lastBoundary(from start: Int) -> Int? {
    let lineFeed = UInt8(ascii: "\n")
    switch boundary {
    case .lineBreak: return pending[start...].lastIndex(of: lineFeed).map { $0 + 1 }
    case .blankLine:
      var end = pending.count
      while let i = pending[start..<end].lastIndex(of: lineFeed) {
        let before = pending[..<i].lastIndex { $0 > 0x20 || $0 == lineFeed }
        if let before, pending[before] == lineFeed { return i + 1 }
        end = i
      }
      return nil
    }
  }
}

extension TextPieces.Piece {
  fileprivate var lineFeeds: Int { bytes.occurrences(of: UInt8(ascii: "\n")) }
}

extension [UInt8] {
  /// How often `byte` stands in the array, by the C library's search, which looks at many bytes at once.
  fileprivate func occurrences(of byte: UInt8) -> Int {
    unsafe withUnsafeBytes { bytes in
      var count = 0
      guard let start = bytes.baseAddress else { return 0 }
      var offset = 0
      while let found = unsafe memchr(start + offset, Int32(byte), bytes.count - offset) {
        count += 1
        offset = unsafe UnsafeRawPointer(found) - start + 1
      }
      return count
    }
  }
}
