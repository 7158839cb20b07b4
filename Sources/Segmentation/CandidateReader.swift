import UnicodeText

/// Reads what stands around a place where a sentence may end. It works on the text's bytes; offsets are bytes.
struct CandidateReader {
  let bytes: [UInt8]
  let data: LanguageData

  /// Marks of a sentence's end and what belongs to them.
  struct MarkRun {
    var mark: Candidate.Mark
    /// Where the first mark stands.
    let start: Int
    /// Behind the last mark and all that belongs to the sentence.
    var end: Int
    /// Where the next sentence would begin; nil if the line ends here.
    var nextStart: Int?
    /// Where to look for further marks.
    var resume: Int
    var tail: Candidate.Tail = []
    /// Whether a quotation mark or bracket closes before the last mark.
    var wordIsClosed: Bool
  }

  // MARK: - Marks

  /// The marks from `start` on, with closing quotation marks, brackets, footnote marks and emoticons behind them.
  func markRun(at start: Int, sentenceStart: Int) -> MarkRun {
    var run = MarkRun(
      mark: .period, start: start, end: start, nextStart: nil, resume: start,
      wordIsClosed: start > sentenceStart && Punctuation.isCloser(bytes.scalar(before: start).scalar))
    if let points = spacedPoints(at: start) {
      run.mark = points.count == 3 ? .spacedEllipsis : .ellipsis
      run.end = points.end
    } else {
      readMarks(&run)
    }
    run.resume = run.end
    readFootnotes(&run)
    readEmoticons(&run)
    let next = bytes.skipBlanks(from: run.end)
    if next < bytes.count, bytes.lineBreakWidth(at: next) == 0 { run.nextStart = next }
    run.resume = max(run.resume, run.end)
    return run
  }

  private func readMarks(_ run: inout MarkRun) {
    var periods = 0
    var isFirst = true
    while run.end < bytes.count {
      let (scalar, width) = bytes.scalar(at: run.end)
      if isFirst || Punctuation.isMark(scalar) {
        if !run.tail.isEmpty { run.wordIsClosed = true }
        run.tail = []
        switch scalar {
        case ".": periods += 1
        case ":": run.mark = .colon
        case ";": run.mark = .semicolon
        case "…": run.mark = run.mark == .period ? .ellipsis : run.mark
        case "?", "⁇", "⁈": run.mark = .question
        case "!", "‼", "⁉": run.mark = run.mark == .question ? .question : .exclamation
        default: run.mark = Punctuation.isIdeographicMark(scalar) ? .ideographic : run.mark
        }
      } else if Punctuation.isCloser(scalar) {
        run.tail.insert(.closer)
        if Punctuation.isQuote(scalar) { run.tail.insert(.quote) }
      } else {
        break
      }
      isFirst = false
      run.end += width
    }
    if run.mark == .period, periods > 1, !run.wordIsClosed { run.mark = .ellipsis }
  }

  /// Three points or more with blanks between them, behind a blank: ". . ."
  private func spacedPoints(at start: Int) -> (count: Int, end: Int)? {
    guard bytes[start] == UInt8(ascii: "."), start == 0 || bytes[start - 1] <= 0x20 else { return nil }
    var end = start + 1
    var count = 1
    while end + 1 < bytes.count, bytes[end] == 0x20, bytes[end + 1] == UInt8(ascii: ".") {
      end += 2
      count += 1
    }
    return count > 2 ? (count, end) : nil
  }

  /// Footnote marks behind a sentence's end: "[12]", directly or behind a blank, raised digits, and digits that were raised
  /// before they were copied.
  private func readFootnotes(_ run: inout MarkRun) {
    while true {
      let start = bytes.skipBlanks(from: run.end)
      guard let end = footnoteEnd(at: start, isAttached: start == run.end) else { return }
      run.tail.insert(.footnote)
      run.end = end
    }
  }

  private func footnoteEnd(at start: Int, isAttached: Bool) -> Int? {
    guard start < bytes.count else { return nil }
    if bytes[start] == UInt8(ascii: "[") {
      var end = start + 1
      while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
      guard end > start + 1, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
      return end + 1
    }
    if isAttached, bytes[start] &- 0x30 < 10 { return copiedFootnoteEnd(at: start) }
    guard isAttached, bytes[start] >= 0xC2 else { return nil }
    let (scalar, width) = bytes.scalar(at: start)
    switch scalar {
    case "¹", "²", "³", "⁰", "⁴"..."⁹", "†": return start + width
    default: return nil
    }
  }

  /// Up to three digits between a period and a blank, behind a word that is none of the lists', before a capital.
  private func copiedFootnoteEnd(at start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    guard end - start <= 3, end + 1 < bytes.count, bytes[end] == 0x20,
      bytes.scalar(at: end + 1).scalar.letterCase == .upper, start > 1, bytes[start - 1] == UInt8(ascii: ".")
    else { return nil }
    var wordStart = start - 1
    while wordStart > 0, bytes[wordStart - 1] &- 0x61 < 26 { wordStart -= 1 }
    guard start - 1 - wordStart > 3 else { return nil }
    let word = Word(word(endingAt: start - 1, limit: 0), in: bytes, data)
    return word.isOrdinary ? end : nil
  }

  private func readEmoticons(_ run: inout MarkRun) {
    while true {
      let start = bytes.skipBlanks(from: run.end)
      guard start < bytes.count, Emoticon.mayBegin(with: bytes[start]),
        let end = Emoticon.end(from: start, in: bytes)
      else { return }
      run.tail.insert(.emoticon)
      run.end = end
    }
  }

  // MARK: - The commonest place

  /// Whether the mark at `mark` stands between a word and a blank with a capitalized word, all in plain letters, where the
  /// rule "plain end" applies. It reads no more than that rule needs: most sentences end so.
  func isPlainEnd(at mark: Int, sentenceStart: Int) -> Bool {
    guard mark + 3 < bytes.count, mark > sentenceStart + 2, bytes[mark + 1] == 0x20, bytes[mark + 2] &- 0x41 < 26,
      bytes[mark + 2] != UInt8(ascii: "X"), bytes[mark + 3] &- 0x61 < 26
    else { return false }
    var start = mark
    while start > sentenceStart {
      if bytes[start - 1] &- 0x61 < 26 {
        start -= 1
      } else if isAccentedLetter(before: start), start > sentenceStart + 1 {
        start -= 2
      } else {
        break
      }
    }
    if start > sentenceStart, bytes[start - 1] &- 0x41 < 26 { start -= 1 }
    guard start > sentenceStart + 1, bytes[start - 1] == 0x20, bytes[start - 2] != UInt8(ascii: "."),
      0x21..<0x7F ~= bytes[start - 2]
    else { return false }
    return Word(start..<mark, in: bytes, data).isOrdinary
  }

  /// Whether one of the letters À to ÿ ends at `offset`.
  private func isAccentedLetter(before offset: Int) -> Bool {
    offset > 1 && bytes[offset - 2] == 0xC3 && bytes[offset - 1] != 0x97 && bytes[offset - 1] != 0xB7
  }

  // MARK: - Words around

  /// The candidate at the end of `run`, with the words around it.
  ///
  /// - Parameter sentenceStart: no word before it is looked at.
  func candidate(_ run: MarkRun, _ nextStart: Int, _ sentenceStart: Int) -> Candidate {
    var candidate = Candidate(mark: run.mark, tail: run.tail, end: run.end, nextStart: nextStart)
    candidate.hasGap = nextStart > run.end
    candidate.wordIsClosed = run.wordIsClosed
    readLeft(&candidate, from: run.start, limit: sentenceStart)
    readNext(&candidate)
    return candidate
  }

  private func readLeft(_ candidate: inout Candidate, from start: Int, limit: Int) {
    var end = start
    while end > limit {
      let (scalar, width) = bytes.scalar(before: end)
      guard Punctuation.isCloser(scalar) || scalar.isSpace else { break }
      end -= width
    }
    let range = word(endingAt: end, limit: limit)
    candidate.word = Word(range, in: bytes, data)
    candidate.startsSegment = isOnlyOpeners(from: limit, to: range.lowerBound)
    candidate.isBracketedMark =
      candidate.tail.contains(.closer) && (!candidate.tail.contains(.quote) || candidate.mark == .ellipsis)
      && start > limit
      && "([".unicodeScalars.contains(bytes.scalar(before: start).scalar)
    let previous = bytes.skipSpaceBackward(from: range.lowerBound, limit: limit)
    // No rule asks what stands before an ordinary word.
    if !candidate.word.isOrdinary || previous > limit && bytes[previous - 1] == UInt8(ascii: ".") {
      readBefore(&candidate, endingAt: previous, limit: limit)
      readChain(&candidate, limit: limit)
    }
  }

  /// The word that ends at `end`: back to white space, a hyphen, a slash, or what opens it.
  private func word(endingAt end: Int, limit: Int) -> Range<Int> {
    var start = end
    while start > limit, end - start < [UInt8].longestWord {
      let byte = bytes[start - 1]
      if byte &- 0x61 < 26 {
        start -= 1
        continue
      }
      let (scalar, width) = bytes.scalar(before: start)
      if scalar.isSpace || scalar == "/" || isWordOpener(scalar, at: start) { break }
      start -= width
    }
    return start..<end
  }

  private func isWordOpener(_ scalar: Unicode.Scalar, at end: Int) -> Bool {
    guard Punctuation.isOpener(scalar) || Punctuation.isSign(scalar) else { return false }
    // An apostrophe inside a word: "c't".
    guard scalar == "'" || scalar == "’" else { return true }
    let start = end - (scalar == "'" ? 1 : 3)
    guard start > 0 else { return true }
    let (before, _) = bytes.scalar(before: start)
    return !before.isLetter && !before.isDigit
  }

  private func readBefore(_ candidate: inout Candidate, endingAt end: Int, limit: Int) {
    guard end > limit else { return }
    candidate.followsColon = bytes[end - 1] == UInt8(ascii: ":")
    candidate.beforeHasPeriod = bytes[end - 1] == UInt8(ascii: ".")
    candidate.beforeHasComma = bytes[end - 1] == UInt8(ascii: ",")
    var wordEnd = end
    while wordEnd > limit, bytes[wordEnd - 1] == UInt8(ascii: ".") || bytes[wordEnd - 1] == UInt8(ascii: ",") {
      wordEnd -= 1
    }
    let range = word(endingAt: wordEnd, limit: limit)
    if range.isEmpty {
      let width = bytes.scalar(before: end).width
      candidate.before = Word(end - width..<end, in: bytes, data)
    } else {
      candidate.before = Word(range, in: bytes, data)
      candidate.beforeStartsSegment = isOnlyOpeners(from: limit, to: range.lowerBound)
    }
  }

  /// Joins `word` with the abbreviated words before it as long as the lists know what comes out: "i. d. R."
  private func readChain(_ candidate: inout Candidate, limit: Int) {
    let end = candidate.word.range.upperBound
    candidate.chain = candidate.word.classes
    var chainStart = candidate.word.range.lowerBound
    var start = chainStart
    for _ in 0..<4 where candidate.mark == .period {
      let partEnd = bytes.skipSpaceBackward(from: start, limit: limit)
      guard partEnd > limit, bytes[partEnd - 1] == UInt8(ascii: ".") else { break }
      let part = word(endingAt: partEnd - 1, limit: limit)
      guard (1...6).contains(part.count), bytes[part.lowerBound] > 0x39 else { break }
      start = part.lowerBound
      let classes = data.words.classes(of: start..<end, in: bytes)
      if !classes.isEmpty {
        candidate.chain = classes
        chainStart = start
      }
    }
    guard candidate.chain.contains(.abbreviationStart) else { return }
    let next = bytes.wordRange(from: candidate.nextStart)
    let longer = data.words.classes(of: chainStart..<next.upperBound, in: bytes)
    candidate.chainContinues =
      !longer.isEmpty && next.upperBound < bytes.count && bytes[next.upperBound] == UInt8(ascii: ".")
  }

  /// Whether nothing but brackets, quotation marks and white space stands there, and not more than a word of them: each
  /// mark of a sentence asks anew.
  private func isOnlyOpeners(from start: Int, to end: Int) -> Bool {
    guard end - start <= [UInt8].longestWord else { return false }
    var i = start
    while i < end {
      let (scalar, width) = bytes.scalar(at: i)
      guard Punctuation.isOpener(scalar) || scalar.isSpace else { return false }
      i += width
    }
    return true
  }

  private func readNext(_ candidate: inout Candidate) {
    var start = candidate.nextStart
    if Line.isAddress(bytes, at: start) { candidate.opener = .address }
    while start < bytes.count, bytes[start] &- 0x61 >= 26 {
      let (scalar, width) = bytes.scalar(at: start)
      if let end = omissionEnd(at: start) {
        candidate.opener = .omission
        start = end
      } else if let points = spacedPoints(at: start) {
        candidate.opener = .quote
        start = points.end
      } else if let opener = opener(scalar) {
        if candidate.opener == .none { candidate.opener = opener }
        start += width
      } else if candidate.opener != .none, scalar.isSpace, bytes.lineBreakWidth(at: start) == 0 {
        start += width
      } else {
        break
      }
    }
    let range = bytes.wordRange(from: start)
    candidate.next = Word(range, in: bytes, data)
    candidate.nextHasPeriod = range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ".")
    if candidate.mark == .ellipsis, range.count <= Self.longestStammer {
      candidate.nextRepeatsWord = !range.isEmpty && bytes[range].elementsEqual(bytes[candidate.word.range])
    }
    if !candidate.hasGap { candidate.isInAddress = isAddress(around: candidate.end) }
  }

  /// In bytes; a longer word that is said twice is emphasis, in two sentences.
  private static let longestStammer = 4

  private func opener(_ scalar: Unicode.Scalar) -> Candidate.Opener? {
    if Punctuation.isDash(scalar) { return .dash }
    if Punctuation.isQuote(scalar) { return .quote }
    if Punctuation.isOpener(scalar) { return .bracket }
    guard Punctuation.isSign(scalar) else { return nil }
    return scalar == "#" || scalar == "@" ? .address : .sign
  }

  /// The end of "[...]" or "(…)" at `start`.
  private func omissionEnd(at start: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "["):
      bytes.starts(with: "[...]", at: start) || bytes.starts(with: "[…]", at: start) ? start + 5 : nil
    case UInt8(ascii: "("):
      bytes.starts(with: "(...)", at: start) || bytes.starts(with: "(…)", at: start) ? start + 5 : nil
    default: nil
    }
  }

  private func isAddress(around place: Int) -> Bool {
    func hasSign(_ range: some Sequence<Int>) -> Bool {
      for i in range {
        if bytes[i] <= 0x20 { return false }
        if Self.addressSigns.contains(bytes[i]) { return true }
      }
      return false
    }
    let reach = 256
    return hasSign((max(0, place - reach)..<place).reversed()) || hasSign(place..<min(bytes.count, place + reach))
  }

  private static let addressSigns: ByteSet = "/@=&_~"
}
