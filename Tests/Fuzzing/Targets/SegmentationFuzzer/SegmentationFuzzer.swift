import FuzzTarget
import Segmentation
import UnicodeText

/// Any text is cut so that the sentences and the white space between them give it back, in any language, with any options;
/// in pieces that end at line breaks it is cut the same; and the decisions that are explained are those that were taken.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = FuzzInput(start, count)
  let choice = input.choice()
  var options = SegmentationOptions()
  options.splitsAtColon = choice & 1 != 0
  options.splitsAtSemicolon = choice & 2 != 0
  options.keepsQuotations = choice & 4 != 0
  let language: LanguageTag = [.german, .english, LanguageTag("ja") ?? .german][Int(choice >> 3) % 3]
  let segmenter = Segmenter(language: language, options: options)

  let bytes = Array(input.text.utf8)
  let sentences = segmenter.sentences(in: bytes)
  checkWhole(sentences, of: bytes)
  let ends = segmenter.decisions(in: bytes).filter(\.isBoundary).map(\.byte)
  precondition(ends == sentences.map(\.bytes.upperBound), "explained otherwise than cut")
  checkPieces(sentences, of: bytes, segmenter)

  var learner = AbbreviationLearner(language: language)
  learner.read(bytes)
  _ = learner.abbreviations
  if choice & 0x80 != 0 {
    var joined = bytes
    WrappedText.joinLines(&joined)
    checkWhole(segmenter.sentences(in: joined), of: joined)
  }
  return 0
}

private func checkWhole(_ sentences: [Sentence], of bytes: [UInt8]) {
  var end = 0
  for sentence in sentences {
    precondition(sentence.bytes.lowerBound >= end && !sentence.bytes.isEmpty, "sentences overlap or are empty")
    checkBlank(bytes[end..<sentence.bytes.lowerBound])
    precondition(sentence.text.utf8.elementsEqual(bytes[sentence.bytes]), "a sentence is not its part of the text")
    precondition(sentence.codePoints.count == sentence.text.unicodeScalars.count, "code points are miscounted")
    end = sentence.bytes.upperBound
  }
  checkBlank(bytes[end...])
}

private func checkBlank(_ bytes: ArraySlice<UInt8>) {
  let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
  precondition(scalars.allSatisfy { $0.characterClass == .space }, "something is lost between two sentences")
}

private func checkPieces(_ sentences: [Sentence], of bytes: [UInt8], _ segmenter: Segmenter) {
  var found: [Range<Int>] = []
  var start = 0
  for piece in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
    let shift = start
    segmenter.forEachSentence(in: Array(piece)) { found.append($0.lowerBound + shift..<$0.upperBound + shift) }
    start += piece.count + 1
  }
  precondition(found == sentences.map(\.bytes), "cut otherwise in pieces")
}
