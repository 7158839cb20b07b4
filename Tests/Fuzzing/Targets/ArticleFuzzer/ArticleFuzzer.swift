import FuzzTarget
import Interchange
import Segmentation
import TranslationMemory
import UnicodeText

/// Any page and any Markdown text has blocks in the order of the file, and sentences whose parts of the file are apart.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let format: ArticleFormat = input.choice() & 1 == 0 ? .html : .markdown
  let file = ByteSource(Array(input.text.utf8), name: "input")
  guard let article = try? Article(file, as: format) else { return 0 }
  let segmenter = Segmenter(language: .german)
  var end = 0
  for block in article.blocks {
    precondition(!block.text.isEmpty, "a block without text")
    precondition(article.source.indices.contains(block.source.lowerBound), "a block outside the file")
    guard block.isReplaceable else { continue }
    precondition(block.source.lowerBound >= end, "blocks overlap")
    for sentence in segmenter.sentences(in: block.text) {
      let (segment, source) = article.segment(sentence.bytes, of: block)
      precondition(source.lowerBound >= end, "sentences overlap")
      precondition(segment.text == sentence.text, "a segment's text is not the sentence")
      end = source.upperBound
    }
    precondition(block.source.upperBound <= article.source.count, "a block outside the file")
    end = max(end, block.source.upperBound)
  }
  return 0
}
