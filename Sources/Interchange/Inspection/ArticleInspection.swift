internal import UnicodeText

/// Inspects articles in HTML and Markdown.
enum ArticleInspection: InspectableFormat {
  /// A page under the name of something else is no article, but what a server sent in place of the file.
  static func recognizes(_ head: FileHead) -> Bool {
    !head.isBinary
      && (head.hasName(of: Array(ArticleFormat.endings.keys)) || head.isHTML && head.hasName(of: ["", "txt"]))
  }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let article = try Article(file, encoding: inspector.encoding)
    return Inspection(
      format: article.format.rawValue, encoding: article.encoding.description, counts: ["blocks": article.blocks.count])
  }
}
