package import UnicodeText

/// Cuts a text into sentences.
///
/// Every mark of a sentence's end is a candidate (and with it every boundary that Unicode Standard Annex 29 knows);
/// `BoundaryRule`s decide each one by the words around it. A line break always ends a sentence.
package struct Segmenter: Sendable {
  private let data: LanguageData
  private let options: SegmentationOptions

  /// - Parameter language: German and English have rules of their own; for others only those that hold everywhere.
  package init(language: LanguageTag, options: SegmentationOptions = SegmentationOptions()) {
    let data = LanguageData.of(language)
    self.data = options.abbreviations.isEmpty ? data : data.adding(options.abbreviations)
    self.options = options
  }

  /// The sentences of `text`, in order. Together they hold all of it but white space.
  ///
  /// - Complexity: O(*n*)
  package func sentences(in text: String) -> [Sentence] { sentences(in: Array(text.utf8)) }

  /// The sentences of a text in valid UTF-8.
  ///
  /// - Complexity: O(*n*)
  package func sentences(in bytes: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    var offsets = CodePointOffsets()
    var scanner = SentenceScanner(bytes, data: data, options: options)
    scanner.run { decision in
      guard decision.isBoundary else { return }
      let range = decision.sentence
      let start = offsets.codePoint(atByte: range.lowerBound, in: bytes.span)
      let end = offsets.codePoint(atByte: range.upperBound, in: bytes.span)
      sentences.append(
        Sentence(text: bytes.string(range), bytes: range, codePoints: start..<end, rule: decision.rule.name))
    }
    return sentences
  }

  /// Calls `body` with the byte range of every sentence, without white space at its ends.
  ///
  /// A text may be handed over in pieces that end at line breaks; the sentences are the same.
  ///
  /// - Parameter bytes: valid UTF-8.
  /// - Throws: what `body` throws.
  /// - Complexity: O(*n*)
  package func forEachSentence<E: Error>(
    in bytes: [UInt8], _ body: (_ range: Range<Int>) throws(E) -> Void
  ) throws(E) {
    var scanner = SentenceScanner(bytes, data: data, options: options)
    try scanner.run { (decision) throws(E) in
      if decision.isBoundary { try body(decision.sentence) }
    }
  }

  /// Every boundary of `text` and every candidate that was refused, in order.
  package func decisions(in text: String) -> [BoundaryDecision] { decisions(in: Array(text.utf8)) }

  /// Every boundary of a text in valid UTF-8 and every candidate that was refused, in order.
  package func decisions(in bytes: [UInt8]) -> [BoundaryDecision] {
    var decisions: [BoundaryDecision] = []
    var offsets = CodePointOffsets()
    var scanner = SentenceScanner(bytes, data: data, options: options)
    scanner.run { decision in
      let end = decision.sentence.upperBound
      decisions.append(
        BoundaryDecision(
          codePoint: offsets.codePoint(atByte: end, in: bytes.span), byte: end, isBoundary: decision.isBoundary,
          rule: decision.rule.name, reason: decision.rule.reason, excerpt: bytes.excerpt(around: end)))
    }
    return decisions
  }
}

extension [UInt8] {
  /// Some words on both sides of a place, a bar where it lies.
  fileprivate func excerpt(around place: Int) -> String {
    let start = clampToScalar(Swift.max(0, place - 30))
    let end = clampToScalar(Swift.min(count, place + 30))
    let line = string(start..<place) + "|" + string(place..<end)
    return String(String.UnicodeScalarView(line.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }

  private func clampToScalar(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < count, self[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
