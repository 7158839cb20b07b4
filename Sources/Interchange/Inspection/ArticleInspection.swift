internal import UnicodeText

/// Inspects articles in HTML and Markdown.
enum ArticleInspection: InspectableFormat {
  static func recognizes(_ head: FileHead) -> Bool {
    !head.isBinary && (head.isHTML || head.hasName(of: ["html", "htm", "xhtml", "md", "markdown"]))
  }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let article = try Article(file, encoding: inspector.encoding)
    return Inspection(
      format: article.format.rawValue, encoding: article.encoding.description, counts: ["blocks": article.blocks.count])
  }
}
