extension Article {
  /// The lines of the file in which parts of a block's text begin, counted from 1; of a word processor's document its paragraphs.
  ///
  /// - Parameter starts: in Unicode code points of the text, each before its end.
  /// - Complexity: O(*n*) in the length of the block, and O(log *m*) for each of them in the number of lines.
  package func lines(of starts: [Int], in block: Block, by ends: LineEnds) -> [Int] {
    var bytes: [Int] = []
    for (byte, value) in block.text.utf8.enumerated() where value & 0xC0 != 0x80 { bytes.append(byte) }
    return starts.map { ends.line(ofByte: block.source(of: bytes[$0]..<bytes[$0] + 1).lowerBound) }
  }

  /// Where the lines of a file end.
  package struct LineEnds: Sendable {
    private let ends: [Int]

    package init(_ article: Article) {
      let source = article.source
      ends = source.indices.filter {
        source[$0] == UInt8(ascii: "\n")
          || source[$0] == UInt8(ascii: "\r") && ($0 + 1 == source.count || source[$0 + 1] != UInt8(ascii: "\n"))
      }
    }

    /// Counted from 1.
    fileprivate func line(ofByte byte: Int) -> Int {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < byte { low = middle + 1 } else { high = middle }
      }
      return low + 1
    }
  }
}
