package import Interchange
package import Segmentation
internal import TranslationMemory
package import UnicodeText

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

  /// The encoding of the article that the segments stand in; nil where they come from none.
  package var encoding: TextEncoding? { article?.encoding }

  /// The article in UTF-8 with every full match in the place of its source; all else stays as it is, but for the name of its
  /// encoding.
  package func translated(_ segments: [PretranslatedSegment]) -> [UInt8] {
    guard let article else { return [] }
    var edits = article.foreignEncodingLabels.map { (range: $0, text: "utf-8") }
    for segment in segments {
      if let range = segment.source.place, let target = segment.fullMatch {
        edits.append((range, written(target, in: article.format)))
      }
    }
    var bytes: [UInt8] = []
    var place = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.lowerBound >= place {
      bytes += article.source[place..<edit.range.lowerBound]
      bytes += edit.text.utf8
      place = edit.range.upperBound
    }
    return bytes + article.source[place...]
  }

  /// A segment as it stands in a file: codes as they are, text with what the format needs escaped.
  private func written(_ segment: Segment, in format: ArticleFormat) -> String {
    segment.parts.enumerated().map { index, part in
      switch part {
      case .text(let text):
        switch format {
        case .html: PageMarkup.escape(text)
        case .markdown: Self.escapedForMarkdown(text, isAtStart: index == 0)
        case .text: text
        }
      case .code(let code): code.nativeText
      }
    }.joined()
  }

  /// Text with a backslash before what Markdown would read as markup. An underscore between letters is none.
  ///
  /// - Parameter isAtStart: whether it may begin a line, where there is more markup than inside of one.
  static func escapedForMarkdown(_ text: String, isAtStart: Bool = false) -> String {
    let scalars = Array(text.unicodeScalars)
    let mark = isAtStart ? markerOfBlock(in: text) : nil
    var escaped = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let neighbors = [index - 1, index + 1].filter(scalars.indices.contains).map { scalars[$0].characterClass }
      let isInside = neighbors.count == 2 && neighbors.allSatisfy { $0 == .letter || $0 == .digit }
      let isEntity =
        scalar == "&"
        && String(String.UnicodeScalarView(scalars[index...].prefix(40))).prefixMatch(of: #/&#?[0-9A-Za-z]+;/#) != nil
      if "\\`*[]<|".unicodeScalars.contains(scalar) || scalar == "_" && !isInside || isEntity || index == mark {
        escaped.append("\\")
      }
      escaped.append(scalar)
    }
    return String(escaped)
  }

  /// Which code point makes the beginning of a line that of a heading, list, quotation or rule; nil for plain text.
  private static func markerOfBlock(in text: String) -> Int? {
    if let number = text.prefixMatch(of: #/([0-9]{1,9})[.)](\s|$)/#) { return number.1.count }
    return text.prefixMatch(of: #/(#{1,6}|[-+=~]+)(\s|$)|>|-{3}|={3}|~{3}/#) == nil ? nil : 0
  }
}
