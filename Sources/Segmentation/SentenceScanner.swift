import UnicodeText

/// Walks over a text, finds every place where a sentence may end, and has the rules decide.
struct SentenceScanner {
  private let reader: CandidateReader
  private let options: SegmentationOptions
  private let rules = RuleBook.shared
  /// Whether the commonest places are decided without reading all that a rule might ask; what comes out is the same.
  private let takesShortcut: Bool
  private var line = Line(start: 0)
  private var quotations = QuotationTracker(lineStart: 0)
  /// Where the sentence begins that is being read.
  private var sentenceStart = 0
  /// Where the next item of the line's list begins, and its marker.
  private var nextItem: (offset: Int, marker: ListMarker)?

  /// What was decided at one place: the range of the sentence that ends there, or would have.
  struct Decision {
    let sentence: Range<Int>
    let ruling: RuleBook.Ruling

    var isBoundary: Bool { ruling.isBoundary }
    var rule: BoundaryRule { ruling.rule }
  }

  init(_ bytes: [UInt8], data: LanguageData, options: SegmentationOptions, takesShortcut: Bool = true) {
    reader = CandidateReader(bytes: bytes, data: data)
    self.options = options
    self.takesShortcut = takesShortcut && !options.keepsQuotations
  }

  /// Reports every decision in the order of the text.
  mutating func run<E: Error>(_ report: (Decision) throws(E) -> Void) throws(E) {
    let bytes = reader.bytes
    var i = 0
    startLine(at: 0)
    while i < bytes.count {
      if let item = nextItem, i >= item.offset {
        try decideListItem(item.offset, report)
        nextItem = item.marker.next.find(from: item.offset + 1, in: bytes).map { ($0, item.marker.next) }
      }
      let stop = nextItem?.offset ?? bytes.count
      i = ByteKind.skipPlain(bytes, from: i, to: stop)
      guard i < stop else { continue }
      switch ByteKind(bytes[i]) {
      case .plain: break
      case .lineBreak:
        try endLine(at: i, report)
        i += 1
        startLine(at: i)
      case .mark: i = try decide(mark: i, report)
      case .colon: i = try decide(colon: i, report)
      case .lead:
        let breakWidth = bytes.lineBreakWidth(at: i)
        if breakWidth > 0 {
          try endLine(at: i, report)
          i += breakWidth
          startLine(at: i)
        } else {
          let (scalar, width) = bytes.scalar(at: i)
          i = Punctuation.isMark(scalar) ? try decide(mark: i, report) : i + width
        }
      }
    }
    try end(at: bytes.count, by: rules.endOfText, report)
  }

  /// What a byte means to the loop: most bytes of a text are plain and are passed over.
  private enum ByteKind: UInt8 {
    case plain, mark, colon, lineBreak
    /// The first byte of a scalar that may be a mark or a line break.
    case lead

    init(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): self = .mark
      case UInt8(ascii: ":"), UInt8(ascii: ";"): self = .colon
      case 0x0A...0x0D: self = .lineBreak
      case 0xC2, 0xD6...0xFF: self = .lead
      default: self = .plain
      }
    }

    /// The first offset from `start` to `stop` where no plain byte stands: the innermost loop, through which every byte of
    /// a text goes, eight at a time.
    ///
    /// - Precondition: `stop` is no larger than the number of bytes.
    static func skipPlain(_ bytes: [UInt8], from start: Int, to stop: Int) -> Int {
      precondition(0 <= start && stop <= bytes.count)
      return unsafe bytes.withUnsafeBytes { bytes in
        var i = start
        while i + 8 <= stop {
          let special = unsafe specialBytes(
            of: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self)))
          if special != 0 {
            i += special.trailingZeroBitCount / 8
            if ByteKind(unsafe bytes[i]) != .plain { return i }
            i += 1
          } else {
            i += 8
          }
        }
        while i < stop, ByteKind(unsafe bytes[i]) == .plain { i += 1 }
        return i
      }
    }

    /// The highest bit of the first byte that may not be plain, and of some behind it: control characters, . ! ? : ; and the
    /// first bytes of scalars that may be marks. (Bytes are compared within a word, as in "Hacker's Delight" 6-1.)
    private static func specialBytes(of word: UInt64) -> UInt64 {
      let control = (word &- ones &* 0x20) & ~word
      let lead = ((word & ~highBits) &+ ones &* (0x80 - (0xD6 - 0x80))) & word
      return
        (control | lead | zeroBytes(of: word ^ ones &* 0x2E) | zeroBytes(of: word ^ ones &* 0x21)
        | zeroBytes(of: word ^ ones &* 0x3F) | zeroBytes(of: (word | ones) ^ ones &* 0x3B)
        | zeroBytes(of: word ^ ones &* 0xC2)) & highBits
    }

    private static func zeroBytes(of word: UInt64) -> UInt64 { (word &- ones) & ~word }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
  }

  // MARK: - Lines

  private mutating func startLine(at start: Int) {
    line = Line(start: start)
    quotations = QuotationTracker(lineStart: start)
    sentenceStart = reader.bytes.skipBlanks(from: start)
    nextItem = ListMarker(at: start, in: reader.bytes).flatMap { marker in
      marker.next.find(from: start + 1, in: reader.bytes).map { ($0, marker.next) }
    }
  }

  private mutating func endLine<E: Error>(at end: Int, _ report: (Decision) throws(E) -> Void) throws(E) {
    try self.end(at: end, by: rules.lineBreak, report)
  }

  private mutating func end<E: Error>(
    at end: Int, by ruling: RuleBook.Ruling, _ report: (Decision) throws(E) -> Void
  ) throws(E) {
    let start = reader.bytes.skipSpace(from: sentenceStart, limit: end)
    let textEnd = reader.bytes.skipSpaceBackward(from: end, limit: start)
    if start < textEnd { try report(Decision(sentence: start..<textEnd, ruling: ruling)) }
    sentenceStart = end
  }

  // MARK: - Places

  /// - Returns: where to go on.
  private mutating func decide<E: Error>(
    mark: Int, _ report: (Decision) throws(E) -> Void
  ) throws(E) -> Int {
    if takesShortcut, reader.isPlainEnd(at: mark, sentenceStart: sentenceStart) {
      let start = reader.bytes.skipSpace(from: sentenceStart, limit: mark)
      try report(Decision(sentence: start..<mark + 1, ruling: rules.plainEnd))
      sentenceStart = mark + 2
      return mark + 2
    }
    let run = reader.markRun(at: mark, sentenceStart: sentenceStart)
    if let nextStart = run.nextStart {
      var candidate = reader.candidate(run, nextStart, sentenceStart)
      try decide(&candidate, report)
    }
    return run.resume
  }

  private mutating func decide<E: Error>(
    colon offset: Int, _ report: (Decision) throws(E) -> Void
  ) throws(E) -> Int {
    let isColon = reader.bytes[offset] == UInt8(ascii: ":")
    guard isColon ? options.splitsAtColon : options.splitsAtSemicolon else { return offset + 1 }
    let run = reader.markRun(at: offset, sentenceStart: sentenceStart)
    if let nextStart = run.nextStart, nextStart > run.end {
      var candidate = reader.candidate(run, nextStart, sentenceStart)
      try decide(&candidate, report)
    }
    return run.resume
  }

  private mutating func decideListItem<E: Error>(
    _ offset: Int, _ report: (Decision) throws(E) -> Void
  ) throws(E) {
    let end = reader.bytes.skipSpaceBackward(from: offset, limit: sentenceStart)
    guard end > sentenceStart, ![UInt8(ascii: ","), UInt8(ascii: ";")].contains(reader.bytes[end - 1]) else { return }
    let run = CandidateReader.MarkRun(
      mark: .listItem, start: end, end: end, nextStart: offset, resume: offset, wordIsClosed: false)
    var candidate = reader.candidate(run, offset, sentenceStart)
    try decide(&candidate, report)
  }

  private mutating func decide<E: Error>(
    _ candidate: inout Candidate, _ report: (Decision) throws(E) -> Void
  ) throws(E) {
    if candidate.next.isLowercase { candidate.lineIsLowercase = line.isLowercase(in: reader.bytes) }
    if let number = candidate.word.number { candidate.continuesList = number == line.nextListNumber }
    if options.keepsQuotations {
      candidate.isInsideQuotation = quotations.isInside(candidate.end, of: reader.bytes)
    }
    let ruling = rules.ruling(on: candidate, reader.data)
    if rules.isListNumber(ruling), let number = candidate.word.number { line.nextListNumber = number + 1 }
    let start = reader.bytes.skipSpace(from: sentenceStart, limit: candidate.end)
    if start < candidate.end { try report(Decision(sentence: start..<candidate.end, ruling: ruling)) }
    if ruling.isBoundary { sentenceStart = candidate.nextStart }
  }
}
