package import UnicodeText

/// Articles one after the other: plain text in pieces, so that its length does not matter, other formats as wholes.
package struct ArticleStream {
  /// A part of the work, which any thread can do.
  package enum Part: Sendable {
    /// The next piece of a plain text.
    case text(TextPieces.Piece)
    /// A whole article in another format.
    case article(ArticleBytes)
    /// The end of a file, as messages name it.
    case end(file: String)
  }

  private var paths: ArraySlice<String>
  private let format: ArticleFormat?
  private let encoding: TextEncoding?
  private let boundary: TextPieces.Boundary
  /// The plain text that is being read.
  private var pieces: TextPieces?
  /// The file that has been read to its end.
  private var ended: String?

  /// - Parameters:
  ///   - paths: `-` is standard input.
  ///   - format: what the user said; nil: each as its name and its beginning say.
  ///   - encoding: what the user said; nil: as the files say, else UTF-8.
  ///   - boundary: where a piece of a plain text may end.
  package init(
    _ paths: [String], format: ArticleFormat?, encoding: TextEncoding?, boundary: TextPieces.Boundary = .lineBreak
  ) {
    self.paths = paths[...]
    self.format = format
    self.encoding = encoding
    self.boundary = boundary
  }

  /// The next part of the work; nil when all files have been read.
  ///
  /// - Throws: what keeps a file from being opened or read.
  package mutating func next() throws(InterchangeError) -> Part? {
    if let file = ended {
      ended = nil
      return .end(file: file)
    }
    if let piece = try pieces?.next() { return .text(piece) }
    if let file = pieces?.file {
      pieces = nil
      return .end(file: file)
    }
    guard let path = paths.popFirst() else { return nil }
    return try open(path)
  }

  private mutating func open(_ path: String) throws(InterchangeError) -> Part? {
    let file = try ByteSource(path: path)
    let format = if let format { format } else { try ArticleFormat(of: file) }
    // A word processor's document is text for those who name a format, but comes in one piece.
    guard format == .text, !ZipArchive.recognizes(try file.peek(4)) else {
      ended = file.name
      return .article(ArticleBytes(bytes: try file.readAll(), file: file.name, format: format, encoding: encoding))
    }
    pieces = try TextPieces(file, encoding: encoding, boundary: boundary)
    return try next()
  }
}

/// An article that was read and not yet looked at.
package struct ArticleBytes: Sendable {
  fileprivate let bytes: [UInt8]
  fileprivate let file: String
  fileprivate let format: ArticleFormat
  fileprivate let encoding: TextEncoding?

  /// - Throws: what `Article.read` throws of an article's content.
  package func article() throws(InterchangeError) -> Article {
    try Article(ByteSource(bytes, name: file), as: format, encoding: encoding)
  }
}
