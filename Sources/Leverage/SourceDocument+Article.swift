package import Interchange
package import Segmentation
internal import TranslationMemory
internal import UnicodeText

extension SourceDocument {
  /// The sentences of an article. A block of it is a block here, and so is each line of a plain text.
  package init(_ article: Article, _ segmenter: Segmenter) {
    self.init(name: article.file, segments: [])
    self.article = article
    var block = 0
    for part in article.blocks {
      let bytes = Array(part.text.utf8)
      var end: Int?
      for sentence in segmenter.sentences(in: part.text) {
        if let end {
          let gap = String(decoding: bytes[end..<sentence.bytes.lowerBound], as: UTF8.self)
          segments[segments.count - 1].gap = gap
          if gap.utf8.contains(UInt8(ascii: "\n")) { block += 1 }
        }
        end = sentence.bytes.upperBound
        let (segment, place) = article.segment(sentence.bytes, of: part)
        segments.append(SourceSegment(segment, block: block, place: part.isReplaceable ? place : nil))
      }
      block += 1
    }
  }

  /// The article's format in the words of XLIFF 1.2.
  package var datatype: String {
    switch article?.format {
    case .html: "html"
    case .markdown: "x-markdown"
    case .text, nil: "plaintext"
    }
  }

  /// Whether the article can be written with its translation in the place of its text: not a word processor's document.
  package var isWritable: Bool { article?.isExtracted == false }

  /// The article in UTF-8 with every full match in the place of its source; all else stays as it is.
  package func translated(_ segments: [PretranslatedSegment]) -> [UInt8] {
    guard let article else { return [] }
    var bytes: [UInt8] = []
    var place = 0
    for segment in segments {
      guard let range = segment.source.place, range.lowerBound >= place, let target = segment.fullMatch else {
        continue
      }
      bytes += article.source[place..<range.lowerBound]
      bytes += written(target, in: article.format).utf8
      place = range.upperBound
    }
    return bytes + article.source[place...]
  }

  /// A segment as it stands in a file: codes as they are, text with what the format needs escaped.
  private func written(_ segment: Segment, in format: ArticleFormat) -> String {
    segment.parts.map { part in
      switch part {
      case .text(let text):
        switch format {
        case .html: PageMarkup.escape(text)
        case .markdown: Self.escapedForMarkdown(text)
        case .text: text
        }
      case .code(let code): code.nativeText
      }
    }.joined()
  }

  /// Text with a backslash before what Markdown would read as markup inside a line. An underscore between letters is none.
  static func escapedForMarkdown(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let neighbors = [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0].characterClass }
      let isInside = neighbors.count == 2 && neighbors.allSatisfy { $0 == .letter || $0 == .digit }
      if "\\`*[]<|".unicodeScalars.contains(scalar) || scalar == "_" && !isInside { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
