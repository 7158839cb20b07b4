import UnicodeText

/// Finds the candidates of a text and what stands around them. It works on the text's bytes; offsets are bytes.
struct CandidateScanner {
  let bytes: [UInt8]

  /// The first place in `range` where a mark of a sentence's end stands with white space behind it, if ICU has no boundary there.
  ///
  /// - Returns: the offset where the next sentence would begin.
  func nextMark(in range: Range<Int>) -> Int? {
    var i = range.lowerBound
    while i < range.upperBound {
      guard isMark(at: i) else {
        i += 1
        continue
      }
      var end = i
      while end < range.upperBound, let width = markOrCloser(at: end) { end += width }
      end = skipFootnotes(from: end, limit: range.upperBound)
      let next = skipSpace(from: end, limit: range.upperBound)
      if next > end, next < range.upperBound { return next }
      i = max(end, i + 1)
    }
    return nil
  }

  /// The candidate whose following sentence would begin at `nextStart`; nil if no mark stands before that.
  ///
  /// - Parameters:
  ///   - segmentStart: where the sentence begins that would end here.
  ///   - lineEnd: no further than this is looked.
  func candidate(nextStart: Int, segmentStart: Int, lineEnd: Int, isICUBoundary: Bool) -> Candidate? {
    let end = skipSpaceBackward(from: nextStart, limit: segmentStart)
    guard let marks = marks(endingAt: end, limit: segmentStart) else { return nil }
    let wordRange = wordBefore(skipSpaceBackward(from: marks.start, limit: segmentStart), limit: segmentStart)
    let word = string(wordRange)
    let next = nextWord(from: nextStart, limit: lineEnd)
    let previousEnd = skipSpaceBackward(from: wordRange.lowerBound, limit: segmentStart)
    let before = string(rawWordBefore(previousEnd, limit: segmentStart))
    return Candidate(
      mark: marks.mark, gap: nextStart > end ? .space : .none, isICUBoundary: isICUBoundary, end: end,
      nextStart: nextStart, word: word, before: before,
      chain: chain(ending: word, at: wordRange.lowerBound, limit: segmentStart),
      next: string(next.word), nextHasPeriod: next.hasPeriod, nextIsOpened: next.isOpened, isClosed: marks.isClosed,
      hasFootnote: footnoteStart(endingAt: end, limit: segmentStart) != nil, isBracketedMark: marks.isBracketed,
      startsSegment: isOnlyOpeners(from: segmentStart, to: wordRange.lowerBound))
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  // MARK: - Characters

  /// The scalar at `offset` and its width in bytes. The bytes are valid UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(width))
    for i in 1..<width { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private func scalarBefore(_ offset: Int) -> (scalar: Unicode.Scalar, width: Int) {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  private func isMark(at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case 0xE2: scalar(at: offset).scalar == "…"
    default: false
    }
  }

  private func markOrCloser(at offset: Int) -> Int? {
    let (scalar, width) = scalar(at: offset)
    return Self.isMark(scalar) || Self.isCloser(scalar) ? width : nil
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "…", "‼", "⁇", "⁈", "⁉": true
    default: false
    }
  }

  /// Quotes count on both sides: which one opens differs between languages, and next to a mark it closes.
  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ")", "]", "}", "\"", "'", "“", "”", "‘", "’", "»", "«", "›", "‹": true
    default: false
    }
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "\"", "'", "„", "‚", "“", "”", "‘", "’", "»", "«", "›", "‹", "-", "–", "—", "•", "*", "¿", "¡":
      true
    default: false
    }
  }

  // MARK: - White space

  func skipSpace(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit {
      if bytes[i] > 0x20, bytes[i] < 0x80 { return i }
      let (scalar, width) = scalar(at: i)
      guard scalar.characterClass == .space else { return i }
      i += width
    }
    return i
  }

  func skipSpaceBackward(from end: Int, limit: Int) -> Int {
    var i = end
    while i > limit {
      let (scalar, width) = scalarBefore(i)
      guard scalar.characterClass == .space else { return i }
      i -= width
    }
    return i
  }

  // MARK: - What stands around

  /// Footnote marks in square brackets, "[12]", directly behind a sentence's end.
  private func skipFootnotes(from start: Int, limit: Int) -> Int {
    var i = start
    while i < limit, bytes[i] == UInt8(ascii: "[") {
      var end = i + 1
      while end < limit, bytes[end] &- 0x30 < 10 { end += 1 }
      guard end > i + 1, end < limit, bytes[end] == UInt8(ascii: "]") else { return i }
      i = end + 1
    }
    return i
  }

  private func marks(
    endingAt end: Int, limit: Int
  ) -> (mark: Candidate.Mark, start: Int, isClosed: Bool, isBracketed: Bool)? {
    var start = end
    var isClosed = false
    var marks: [Unicode.Scalar] = []
    if let footnote = footnoteStart(endingAt: end, limit: limit) { start = footnote }
    while start > limit {
      let (scalar, width) = scalarBefore(start)
      if Self.isMark(scalar) {
        marks.append(scalar)
      } else if Self.isCloser(scalar) {
        isClosed = isClosed || marks.isEmpty
      } else {
        break
      }
      start -= width
    }
    guard !marks.isEmpty else { return nil }
    let isBracketed = isClosed && start > limit && "([".unicodeScalars.contains(scalarBefore(start).scalar)
    return (Self.mark(of: marks), start, isClosed, isBracketed)
  }

  private func footnoteStart(endingAt end: Int, limit: Int) -> Int? {
    var start = end
    while start > limit, bytes[start - 1] == UInt8(ascii: "]") {
      var digits = start - 1
      while digits > limit, bytes[digits - 1] &- 0x30 < 10 { digits -= 1 }
      guard digits < start - 1, digits > limit, bytes[digits - 1] == UInt8(ascii: "[") else { break }
      start = digits - 1
    }
    return start < end ? start : nil
  }

  private static func mark(of marks: [Unicode.Scalar]) -> Candidate.Mark {
    if marks.contains("?") || marks.contains("⁇") || marks.contains("⁈") { return .question }
    if marks.contains("!") || marks.contains("‼") || marks.contains("⁉") { return .exclamation }
    return marks.contains("…") || marks.count > 2 ? .ellipsis : .period
  }

  /// The word that ends at `end`: back to white space, then without what opens it.
  private func wordBefore(_ end: Int, limit: Int) -> Range<Int> {
    var range = rawWordBefore(end, limit: limit)
    while !range.isEmpty {
      let (scalar, width) = scalar(at: range.lowerBound)
      guard Self.isOpener(scalar) || scalar == "/" else { break }
      range = range.lowerBound + width..<range.upperBound
    }
    return range
  }

  private func rawWordBefore(_ end: Int, limit: Int) -> Range<Int> {
    var start = end
    while start > limit {
      let (scalar, width) = scalarBefore(start)
      if scalar.characterClass == .space || end - start > Self.longestWord { break }
      start -= width
    }
    return start..<end
  }

  /// Longer words are cut off: no list holds them.
  private static let longestWord = 60

  private func nextWord(from start: Int, limit: Int) -> (word: Range<Int>, hasPeriod: Bool, isOpened: Bool) {
    var begin = start
    var isOpened = false
    while begin < limit {
      let (scalar, width) = scalar(at: begin)
      guard Self.isOpener(scalar) || isOpened && scalar.characterClass == .space else { break }
      isOpened = true
      begin += width
    }
    var end = begin
    while end < limit, end - begin < Self.longestWord {
      let (scalar, width) = scalar(at: end)
      guard scalar.characterClass == .letter || scalar.characterClass == .digit || scalar == "'" || scalar == "’" else {
        break
      }
      end += width
    }
    return (begin..<end, end < limit && bytes[end] == UInt8(ascii: "."), isOpened)
  }

  /// `word` with the short words with periods before it: "i. d. R" becomes `i.d.R`.
  private func chain(ending word: String, at start: Int, limit: Int) -> String {
    var chain = word
    var start = start
    for _ in 0..<4 {
      let end = skipSpaceBackward(from: start, limit: limit)
      guard end < start, end > limit, bytes[end - 1] == UInt8(ascii: ".") else { break }
      let part = wordBefore(end - 1, limit: limit)
      guard (1...6).contains(part.count), !string(part).utf8.contains(where: { $0 &- 0x30 < 10 }) else { break }
      chain = string(part) + "." + chain
      start = part.lowerBound
    }
    return chain
  }

  private func isOnlyOpeners(from start: Int, to end: Int) -> Bool {
    var i = start
    while i < end {
      let (scalar, width) = scalar(at: i)
      guard Self.isOpener(scalar) || scalar.characterClass == .space else { return false }
      i += width
    }
    return true
  }
}
