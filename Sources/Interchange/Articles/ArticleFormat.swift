/// In which format an article is written.
package enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  case text, html, markdown

  /// The format of a file: what its name says, and where that says nothing, how it begins.
  ///
  /// Nothing in a text says for sure that it is Markdown; only a name does.
  ///
  /// - Throws: `readFailed`.
  package init(of file: ByteSource) throws(InterchangeError) {
    self.init(ofFileNamed: file.name, start: try file.peek(Self.sample))
  }

  /// The bytes at a file's beginning that tell its format, and its encoding if it is a page.
  static let sample = 4096

  /// - Parameter start: the first bytes, in any encoding.
  init(ofFileNamed name: String, start: some Collection<UInt8>) {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased()
    self = ending.flatMap { Self.endings[$0] } ?? (Self.isHTML(start) ? .html : .text)
  }

  /// How the names of articles end that are no plain text.
  static let endings: [String: ArticleFormat] = [
    "html": .html, "htm": .html, "xhtml": .html, "shtml": .html, "xht": .html,
    "md": .markdown, "markdown": .markdown, "mdown": .markdown, "mkd": .markdown,
  ]

  /// Whether the first thing in a file, white space and comments aside, is the beginning of an HTML page.
  private static func isHTML(_ start: some Collection<UInt8>) -> Bool {
    let ascii = start.filter { 0x09..<0x7F ~= $0 }
    var text = String(decoding: ascii, as: UTF8.self).lowercased()[...]
    while true {
      text = text.drop(while: \.isWhitespace)
      guard let end = text.hasPrefix("<!--") ? "-->" : text.hasPrefix("<?xml") ? "?>" : nil else { break }
      guard let found = text.firstRange(of: end) else { return false }
      text = text[found.upperBound...]
    }
    return ["<!doctype html", "<html", "<head>", "<body"].contains { text.hasPrefix($0) }
  }
}
