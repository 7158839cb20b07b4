package import UnicodeText

/// Cuts a text into sentences.
///
/// ICU's sentence boundaries (Unicode Standard Annex 29, the plain rules) are candidates, and so is every other mark with
/// white space behind it; `BoundaryRule`s decide each one by the words around it. A line break always ends a sentence.
/// Keep a segmenter and use it for many texts: opening ICU's iterator costs more than a short text.
package struct Segmenter: ~Copyable {
  private var boundaries: BoundaryIterator
  private let data: LanguageData

  /// - Parameter language: German and English have rules of their own; for others only those that hold everywhere.
  package init(language: LanguageTag) throws(ICUError) {
    boundaries = try BoundaryIterator(.sentences, language: language)
    data =
      switch language.language {
      case "de": .german
      case "en": .english
      default: .other
      }
  }

  /// The sentences of `text`, in order. Together they hold all of it but white space.
  ///
  /// - Complexity: O(*n*)
  package mutating func sentences(in text: String) throws(ICUError) -> [Sentence] {
    let scanner = CandidateScanner(bytes: Array(text.utf8))
    var sentences: [Sentence] = []
    var offsets = CodePointOffsets()
    try decide(scanner) { boundary in
      guard boundary.isBoundary, !boundary.sentence.isEmpty else { return }
      let bytes = scanner.bytes.span
      let start = offsets.codePoint(atByte: boundary.sentence.lowerBound, in: bytes)
      let end = offsets.codePoint(atByte: boundary.sentence.upperBound, in: bytes)
      sentences.append(
        Sentence(
          text: scanner.string(boundary.sentence), bytes: boundary.sentence, codePoints: start..<end,
          rule: boundary.rule))
    }
    return sentences
  }

  /// Every boundary of `text` and every candidate that was refused, in order.
  package mutating func decisions(in text: String) throws(ICUError) -> [BoundaryDecision] {
    let scanner = CandidateScanner(bytes: Array(text.utf8))
    var decisions: [BoundaryDecision] = []
    var offsets = CodePointOffsets()
    try decide(scanner) { boundary in
      guard !boundary.sentence.isEmpty else { return }
      let end = boundary.sentence.upperBound
      decisions.append(
        BoundaryDecision(
          codePoint: offsets.codePoint(atByte: end, in: scanner.bytes.span), isBoundary: boundary.isBoundary,
          rule: boundary.rule, reason: boundary.reason, excerpt: scanner.excerpt(around: end)))
    }
    return decisions
  }

  // MARK: - Deciding

  /// What was decided at one place: the range of the sentence that ends there, or would have.
  private struct Boundary {
    let sentence: Range<Int>
    let isBoundary: Bool
    let rule: String
    let reason: String
  }

  private mutating func decide(_ scanner: CandidateScanner, _ report: (Boundary) -> Void) throws(ICUError) {
    let data = data
    var start = 0
    var scanned = 0
    func consider(_ nextStart: Int, lineEnd: Int, isICUBoundary: Bool) {
      let from = scanner.skipSpace(from: start, limit: nextStart)
      guard
        let candidate = scanner.candidate(
          nextStart: nextStart, segmentStart: from, lineEnd: lineEnd, isICUBoundary: isICUBoundary),
        let rule = BoundaryRule.all.first(where: { $0.applies(candidate, data) })
      else { return }
      report(
        Boundary(sentence: from..<candidate.end, isBoundary: rule.isBoundary, rule: rule.name, reason: rule.reason))
      if rule.isBoundary { start = nextStart }
    }
    try boundaries.forEachSegment(in: scanner.bytes.span) { segment, _ in
      let end = segment.upperBound
      while let next = scanner.nextMark(in: scanned..<end) {
        consider(next, lineEnd: end, isICUBoundary: false)
        scanned = next
      }
      let textEnd = scanner.skipSpaceBackward(from: end, limit: start)
      if end == scanner.bytes.count || scanner.holdsLineBreak(textEnd..<end) {
        let from = scanner.skipSpace(from: start, limit: textEnd)
        let (rule, reason) = end == scanner.bytes.count ? Self.endOfText : Self.lineBreak
        report(Boundary(sentence: from..<max(from, textEnd), isBoundary: true, rule: rule, reason: reason))
        start = end
        scanned = end
      } else {
        consider(end, lineEnd: scanner.lineEnd(from: end), isICUBoundary: true)
        // ICU also ends sentences where no space stands, as inside ".[3]": such a mark is looked at once more.
        if textEnd < end { scanned = end }
      }
    }
  }

  private static let lineBreak = ("line break", "a line break ends a sentence")
  private static let endOfText = ("end of text", "the text ends")
}

extension CandidateScanner {
  func holdsLineBreak(_ range: Range<Int>) -> Bool {
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, width) = scalar(at: i)
      switch scalar.value {
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return true
      default: i += width
      }
    }
    return false
  }

  /// Far enough to see the next word, and no further than the line.
  func lineEnd(from start: Int) -> Int {
    let limit = min(bytes.count, start + 200)
    return bytes[start..<limit].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? clampToScalar(limit)
  }

  /// Some words on both sides of a place, a bar where it lies.
  func excerpt(around place: Int) -> String {
    let start = clampToScalar(max(0, place - 30))
    let end = clampToScalar(min(bytes.count, place + 30))
    let line = (string(start..<place) + "|" + string(place..<end))
    return String(String.UnicodeScalarView(line.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }

  private func clampToScalar(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }
}
