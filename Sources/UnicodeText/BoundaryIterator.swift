internal import CICU

/// ICU's boundaries of words, sentences or user-perceived characters (Unicode Standard Annex 29) over UTF-8.
///
/// Opening an iterator costs as much as scanning 50 kB of text: open it once and use it for many texts.
@safe package struct BoundaryIterator: ~Copyable {
  /// Between what the boundaries lie.
  package enum Kind: Sendable { case words, sentences, graphemes }

  private let handle: OpaquePointer

  /// - Parameter language: its rules are taken where ICU has some of its own, the root rules otherwise.
  /// - Throws: `ICUError` when ICU's data cannot be read.
  package init(_ kind: Kind, language: LanguageTag) throws(ICUError) {
    var status: Int32 = 0
    let kind =
      switch kind {
      case .words: SATZ_WORD_BOUNDARIES
      case .sentences: SATZ_SENTENCE_BOUNDARIES
      case .graphemes: SATZ_GRAPHEME_BOUNDARIES
      }
    guard let opened = unsafe satz_boundaries_open(kind, language.description, &status) else {
      throw ICUError(status: status)
    }
    unsafe handle = opened
  }

  deinit { unsafe satz_boundaries_close(handle) }

  /// Calls `body` with every segment of `text` in order: its byte range, and whether it holds a letter or digit (words
  /// only; white space and punctuation are segments too).
  ///
  /// - Parameter text: valid UTF-8 of less than 2 GB.
  /// - Complexity: O(*n*); nothing is copied.
  package mutating func forEachSegment(
    in text: borrowing Span<UInt8>, _ body: (_ bytes: Range<Int>, _ isWord: Bool) -> Void
  ) throws(ICUError) {
    let status = unsafe text.withUnsafeBufferPointer { bytes in
      let status = unsafe satz_boundaries_set(handle, bytes.baseAddress, bytes.count)
      guard status <= 0 else { return status }
      forEachBoundary { start, end, rule in body(start..<end, rule >= Self.firstWordStatus) }
      return 0
    }
    guard status <= 0 else { throw ICUError(status: status) }
  }

  /// ICU's rule status of segments without a letter or digit lies below this (UBRK_WORD_NONE_LIMIT).
  private static let firstWordStatus: Int32 = 100
  private static let batch = 256

  private func forEachBoundary(_ body: (_ start: Int, _ end: Int, _ rule: Int32) -> Void) {
    unsafe withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * Self.batch) { buffer in
      guard let ends = buffer.baseAddress else { return }
      let rules = unsafe ends + Self.batch
      var start = 0
      while true {
        let count = unsafe satz_boundaries_next(handle, ends, rules, Self.batch)
        if count == 0 { return }
        for i in 0..<count {
          let end = unsafe Int(ends[i])
          body(start, end, unsafe rules[i])
          start = end
        }
      }
    }
  }
}
