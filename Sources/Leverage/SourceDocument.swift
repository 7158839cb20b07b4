internal import Interchange
package import TranslationMemory
internal import UnicodeText

/// An article as the segments that are to be translated.
package struct SourceDocument: Sendable {
  /// As reports and memories name it.
  package var name: String
  /// In the order of the article.
  package var segments: [SourceSegment]
  /// The article that the segments stand in, where they come from one.
  var article: Article?
  /// The XLIFF that the segments stand in, where they come from one.
  var xliff: XLIFFDocument?

  /// Whether it is an XLIFF, which may have translations already.
  package var isXLIFF: Bool { xliff != nil }

  package init(name: String, segments: [SourceSegment]) {
    self.name = name
    self.segments = segments
  }

  /// The segments before and after one of them.
  package func context(of index: Int) -> TranslationUnit.Context {
    TranslationUnit.Context(
      previous: index > 0 ? segments[index - 1].text : nil,
      next: index + 1 < segments.count ? segments[index + 1].text : nil)
  }
}

/// A segment of an article.
package struct SourceSegment: Hashable, Sendable {
  /// With its inline codes.
  package var segment: Segment
  /// The number of the block that it stands in.
  package var block: Int
  /// What stands between it and the next segment of its block.
  package var gap: String
  /// Its bytes in the article, with its codes; nil where it cannot be replaced in place.
  package var place: Range<Int>?

  package init(_ segment: Segment, block: Int = 0, gap: String = " ", place: Range<Int>? = nil) {
    self.segment = segment
    self.block = block
    self.gap = gap
    self.place = place
  }

  /// The language in the segment, without inline codes.
  package var text: String { segment.text }

  /// The words: what stands between white space and holds a letter or digit.
  package var words: Int {
    text.split(whereSeparator: \.isWhitespace).count { word in
      word.unicodeScalars.contains { $0.characterClass == .letter || $0.characterClass == .digit }
    }
  }

  /// The characters (code points) that are not white space.
  package var characters: Int { text.unicodeScalars.count { $0.characterClass != .space } }
}
