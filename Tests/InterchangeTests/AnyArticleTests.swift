import Testing

@testable import Interchange

@Suite("Whatever the page, its blocks")
struct AnyArticleTests {
  private static let html = [
    "<p>", "</p>", "<b>", "</b>", "<i class=x>", "</i>", "<br>", "<table>", "<tr>", "<td>", "</table>", "<li>", "</ul>",
    "<div>",
    "</div>", "<!-- a -->", "<img src=x>", "<script>a</script>", "<a href=b>", "</a>", "<pre>\n", "</pre>", "</x>",
    "<h1>", "</h1>",
    "&amp;", "&auml", "&#8222;", "&", "<", "Wort", "größer", " ", "\n", "\r\n", ".", "\u{A0}", "🙂",
  ]
  private static let markdown = [
    "# ", "\n\n", "\n", "> ", "- ", "1. ", "  \n", "\\\n", "*", "**", "_", "`", "``", "[", "]", "](a)", "![", "<b>",
    "</b>", "<br>",
    "&amp;", "\\*", "\\", "| ", "|\n|-|-|\n", "~~", "[^1]", "\n[^1]: ", "<http://a.b>", "Wort", "größer", " ", ".",
    "---\n", "\r\n", "\t",
    "<div>", "</div>\n",
  ]

  /// Pieces in an order that looks random and is the same in every run (Knuth's linear congruential generator).
  private static func text(of pieces: [String], _ seed: Int) -> String {
    var state = UInt64(seed)
    return (0..<60).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return pieces[Int(state >> 33) % pieces.count]
    }.joined()
  }

  @Test("are in order, and those that can be written anew lie apart", arguments: 0..<300)
  func places(seed: Int) throws {
    let isPage = seed % 2 == 0
    let text = Self.text(of: isPage ? Self.html : Self.markdown, seed)
    let article = try Article(ByteSource(Array(text.utf8), name: "a"), as: isPage ? .html : .markdown)
    var end = 0
    for block in article.blocks where block.isReplaceable {
      #expect(block.source.lowerBound >= end, "seed \(seed)")
      var (offset, place) = (0, block.source.lowerBound)
      for scalar in block.text.unicodeScalars {
        let source = block.source(of: offset..<offset + UTF8.width(scalar))
        #expect(source.lowerBound >= place && source.upperBound <= block.source.upperBound, "seed \(seed)")
        if scalar.properties.isAlphabetic, source.count == UTF8.width(scalar) {
          #expect(article.source[source].elementsEqual(String(scalar).utf8), "seed \(seed)")
        }
        offset += UTF8.width(scalar)
        place = source.lowerBound
      }
      end = block.source.upperBound
    }
  }
}
