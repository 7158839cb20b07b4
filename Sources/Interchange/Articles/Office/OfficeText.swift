/// The text of a word processor's document: Word's DOCX (ISO 29500) and OpenDocument's ODT (ISO 26300).
///
/// A paragraph is a line; hard line breaks in it stay breaks. Footnotes and endnotes stand behind their paragraph (ODT) or behind
/// the text (DOCX). What was deleted in tracked changes, comments, headers and footers, and fields' codes are left out.
enum OfficeText {
  /// - Parameter bytes: a ZIP archive.
  /// - Throws: `unknownFormat` for other archives, `malformed` and `refused` for damaged and unsafe ones.
  static func read(_ bytes: [UInt8], name: String) throws(InterchangeError) -> String {
    try document(bytes, name: name).text
  }

  /// The text, and which format the document has: docx, odt.
  ///
  /// - Throws: as `read`.
  static func document(_ bytes: [UInt8], name: String) throws(InterchangeError) -> (text: String, format: String) {
    let archive = try ZipArchive(bytes, name: name)
    for (format, title) in [(word, "docx"), (openDocument, "odt")] {
      guard let part = try archive.file(format.part) else { continue }
      var lines = try format.lines(of: part, name: name)
      for notes in format.notes {
        guard let part = try archive.file(notes) else { continue }
        lines += try format.lines(of: part, name: name).filter { !$0.isBlank }
      }
      return (lines.map { $0 + "\n" }.joined(), title)
    }
    throw InterchangeError(
      .unknownFormat, file: name, "is an archive, but no DOCX or ODT document; give the document itself")
  }

  private static let word = Format(
    part: "word/document.xml", notes: ["word/footnotes.xml", "word/endnotes.xml"], paragraphs: ["w:p"],
    prefixes: [
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
      "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
      "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    ],
    texts: ["w:t"], breaks: ["w:br", "w:cr"], characters: ["w:tab": "\t", "w:noBreakHyphen": "\u{2011}"],
    leftOut: ["w:del", "w:delText", "w:instrText", "w:moveFrom", "mc:Fallback", "w:rPr", "w:pPr"])

  private static let openDocument = Format(
    part: "content.xml", notes: [], paragraphs: ["text:p", "text:h"],
    prefixes: [
      "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
      "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    ],
    texts: nil, breaks: ["text:line-break"], characters: ["text:tab": "\t", "text:s": " "],
    leftOut: ["text:note-citation", "office:annotation", "text:tracked-changes", "text:ruby-text"])

  private struct Format {
    /// The file in the archive.
    var part: String
    /// Those with notes that stand apart from the text.
    var notes: [String]
    var paragraphs: Set<String>
    var prefixes: [String: String]
    /// The elements whose text counts; nil: all.
    var texts: Set<String>?
    var breaks: Set<String>
    var characters: [String: String]
    var leftOut: Set<String>

    func lines(of part: [UInt8], name: String) throws(InterchangeError) -> [String] {
      let pieces = try XMLPieces(
        ByteSource(part, name: name), encoding: nil,
        .init(pieces: paragraphs.union(leftOut), prefixes: prefixes))
      var lines: [String] = []
      while let event = try pieces.next() {
        switch event {
        case .piece(let element) where paragraphs.contains(element.name): lines += self.lines(of: element)
        case .tooLong(let element) where paragraphs.contains(element.name):
          throw InterchangeError(
            .refused, file: name, "has a paragraph of more bytes than are taken; split it in a word processor")
        case .start, .end, .piece, .tooLong: continue
        }
      }
      return lines
    }

    /// The lines of a paragraph, and after it those of the paragraphs inside it (text boxes, notes).
    private func lines(of paragraph: XMLElement) -> [String] {
      var text = ""
      var inner: [XMLElement] = []
      collect(paragraph, isText: texts == nil, into: &text, &inner)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return (text.isEmpty && !inner.isEmpty ? [] : lines) + inner.flatMap { self.lines(of: $0) }
    }

    private func collect(_ element: XMLElement, isText: Bool, into text: inout String, _ inner: inout [XMLElement]) {
      for part in element.content {
        switch part {
        case .text(let string): if isText { text += string.replacing("\n", with: " ") }
        case .element(let child):
          if leftOut.contains(child.name) { continue }
          if paragraphs.contains(child.name) {
            inner.append(child)
          } else if breaks.contains(child.name) {
            text += "\n"
          } else if let character = characters[child.name] {
            text += String(repeating: character, count: min(100, child["text:c"].flatMap { Int($0) } ?? 1))
          } else {
            collect(child, isText: isText || texts?.contains(child.name) == true, into: &text, &inner)
          }
        }
      }
    }
  }
}
