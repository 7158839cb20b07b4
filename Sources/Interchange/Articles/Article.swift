package import UnicodeText

/// An article as blocks of text, each of which knows where its characters stand in the file.
package struct Article: Sendable {
  /// As messages name the file.
  package let file: String
  /// What it was read as.
  package let format: ArticleFormat
  /// The encoding that was found, or given.
  package let encoding: TextEncoding
  /// The whole file in UTF-8, without a byte order mark. All places in it are offsets in bytes.
  package let source: [UInt8]
  /// The main text, in the order of the file: no scripts, no navigation, no code.
  package let blocks: [Block]
  /// Whether the text was taken out of a word processor's document, which is no text file.
  package let isExtracted: Bool
  let codePoints: CodePointIndex

  /// A paragraph or what else stands by itself; no sentence reaches beyond it.
  package struct Block: Hashable, Sendable {
    /// What it is on the page.
    package let kind: Kind
    /// The text as a reader sees it: without markup, entities resolved, white space as it is shown. A line feed is a hard
    /// break.
    package let text: String
    /// The inline markup, in the order of the file.
    package let markup: [Markup]
    /// Whether the block's part of the file holds nothing but its text and its markup, so that it can be written anew.
    package internal(set) var isReplaceable: Bool
    let map: SourceMap
  }

  /// What a block is on a page.
  package enum Kind: Hashable, Sendable {
    case paragraph
    /// The level is 1 to 6.
    case heading(level: Int)
    case listItem, tableCell, caption, quotation
  }

  /// A tag, or other inline markup, as the file has it.
  package struct Markup: Hashable, Sendable {
    /// Whether it begins something, ends it, or stands alone.
    package let role: Role
    /// What kind of markup: `b`, `a`, `strong`; an opening and its closing mark have the same name.
    package let name: String
    /// Where it stands in the block's text, in bytes of UTF-8.
    package let offset: Int
    /// Where it stands in the file.
    package let source: Range<Int>

    /// What a mark of markup does.
    package enum Role: Hashable, Sendable { case opening, closing, standalone }
  }
}

extension Article {
  /// Where a page names an encoding that is not UTF-8, in which `source` is: it has to be changed where that is written.
  package var foreignEncodingLabels: [Range<Int>] {
    guard format == .html else { return [] }
    return HTMLEncoding.labels(in: source).filter {
      !["utf-8", "utf8"].contains(String(decoding: source[$0], as: UTF8.self).lowercased())
    }
  }

  /// Whether there is nothing to read in it.
  package var isBlank: Bool {
    blocks.allSatisfy { $0.text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
  }

  /// Where a part of a block's text stands in the file, in Unicode code points; the end is exclusive.
  ///
  /// - Parameter range: bytes of the text, not empty.
  /// - Complexity: O(log *n*)
  package func codePoints(of range: Range<Int>, in block: Block) -> Range<Int> {
    let place = block.source(of: range)
    return codePoints[place.lowerBound, of: source]..<codePoints[place.upperBound, of: source]
  }
}

extension Article {
  /// The same for ranges that are counted in code points of the text.
  ///
  /// - Complexity: O(*n*) in the length of the block.
  package func codePoints(of ranges: [Range<Int>], in block: Block) -> [Range<Int>] {
    guard format != .text else { return ranges }
    var starts: [Int] = []
    for (byte, value) in block.text.utf8.enumerated() where value & 0xC0 != 0x80 { starts.append(byte) }
    starts.append(block.text.utf8.count)
    return ranges.map { codePoints(of: starts[$0.lowerBound]..<starts[$0.upperBound], in: block) }
  }
}

extension Article.Block {
  /// The block's place in the file, from its first character to its last.
  package var source: Range<Int> { map.source(of: 0..<text.utf8.count) }

  /// Where a part of the text stands in the file, with all markup inside it.
  ///
  /// - Parameter range: bytes of the text, not empty.
  /// - Complexity: O(log *n*)
  package func source(of range: Range<Int>) -> Range<Int> { map.source(of: range) }
}

extension [Article.Block] {
  /// The blocks in the order of the file. One that reaches into another cannot be written anew.
  func inFileOrder() -> [Article.Block] {
    var order = map { (block: $0, source: $0.source) }
    order.sort { ($0.source.lowerBound, $0.source.upperBound) < ($1.source.lowerBound, $1.source.upperBound) }
    var end = 0
    return order.map { block, source in
      var block = block
      if source.lowerBound < end { block.isReplaceable = false }
      end = Swift.max(end, source.upperBound)
      return block
    }
  }
}
