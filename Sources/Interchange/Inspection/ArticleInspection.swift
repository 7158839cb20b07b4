internal import UnicodeText

/// Inspects word processors' documents.
enum OfficeInspection: InspectableFormat {
  /// An archive that names its parts as such documents do.
  static func recognizes(_ head: FileHead) -> Bool {
    guard ZipArchive.recognizes(head.bytes) else { return false }
    let text = String(decoding: head.bytes, as: UTF8.self)
    return ["[Content_Types].xml", "word/", "content.xml", "vnd.oasis.opendocument.text"].contains { text.contains($0) }
  }

  static func inspect(_ file: ByteSource, for inspector: FileInspector) throws(InterchangeError) -> Inspection {
    let document = try OfficeText.document(file.readAll(), name: file.name)
    let paragraphs = document.text.split(separator: "\n").count { !$0.allSatisfy(\.isWhitespace) }
    return Inspection(format: document.format, encoding: "UTF-8", counts: ["paragraphs": paragraphs])
  }
}

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
