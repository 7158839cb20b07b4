package import UnicodeText

extension Article {
  /// Reads an article to its end. Of a word processor's document (DOCX, ODT) the text is read, a paragraph a line.
  ///
  /// - Parameters:
  ///   - path: nil or `-` is standard input.
  ///   - format: what the user said; nil: by the file's name, else by its beginning.
  ///   - encoding: what the user said; nil: by byte order mark, by what the page declares, else UTF-8.
  /// - Throws: what `TextFile.read` throws; `refused` for a page that nests its elements too deeply.
  package static func read(
    _ path: String?, as format: ArticleFormat? = nil, encoding: TextEncoding? = nil
  ) throws(InterchangeError) -> Article {
    try Article(try ByteSource(path: path), as: format, encoding: encoding)
  }

  package init(
    _ file: ByteSource, as format: ArticleFormat? = nil, encoding: TextEncoding? = nil
  ) throws(InterchangeError) {
    let isOffice = ZipArchive.recognizes(try file.peek(4))
    let format = if isOffice { ArticleFormat.text } else if let format { format } else { try ArticleFormat(of: file) }
    let declared = format == .html ? try Self.declaredEncoding(of: file.peek(ArticleFormat.sample), in: file.name) : nil
    let text =
      isOffice
      ? TextFile.Text(content: try OfficeText.read(file.readAll(), name: file.name), encoding: .utf8, file: file.name)
      : try TextFile.decode(file, encoding: encoding ?? declared)
    self.file = text.file
    self.format = format
    isExtracted = isOffice
    self.encoding = text.encoding
    source = Array(text.content.utf8)
    codePoints = CodePointIndex(source)
    switch format {
    case .text: blocks = Self.textBlocks(source)
    case .markdown: blocks = MarkdownArticle(source).blocks
    case .html:
      do throws(HTMLTree.TooDeep) {
        blocks = try HTMLArticle(source).blocks
      } catch {
        throw InterchangeError(
          .refused, file: text.file,
          "nests its elements more than \(HTMLTree.deepestNesting) deep; save the page anew from a browser, or as text")
      }
    }
  }

  /// - Returns: nil where a byte order mark or nothing tells it.
  private static func declaredEncoding(
    of start: ArraySlice<UInt8>, in file: String
  ) throws(InterchangeError) -> TextEncoding? {
    let isMarked = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { start.starts(with: $0) }
    guard !isMarked, let label = HTMLEncoding.label(in: start) else { return nil }
    guard let encoding = HTMLEncoding.encoding(of: label) else {
      throw InterchangeError(
        .wrongEncoding, file: file, "declares the encoding \(label), which is not known; \(TextFile.nameTheEncoding)")
    }
    return encoding
  }

  /// A plain text is one block whose line breaks are hard.
  private static func textBlocks(_ source: [UInt8]) -> [Block] {
    guard source.contains(where: { $0 > 0x20 }) else { return [] }
    var map = SourceMap()
    map.append(verbatim: source.indices)
    return [
      Block(
        kind: .paragraph, text: String(decoding: source, as: UTF8.self), markup: [], isReplaceable: true, map: map)
    ]
  }
}
