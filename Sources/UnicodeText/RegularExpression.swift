internal import CICU

/// A regular expression in ICU's syntax over UTF-8. One that backtracks without end is given up.
@safe package struct RegularExpression: ~Copyable {
  private let handle: OpaquePointer

  /// - Throws: `ICUError` for what is no regular expression.
  package init(_ pattern: String) throws(ICUError) {
    var status: Int32 = 0
    guard let opened = unsafe satz_regex_open(pattern, &status) else { throw ICUError(status: status) }
    unsafe handle = opened
  }

  deinit { unsafe satz_regex_close(handle) }

  /// Calls `body` with every match in `text` in order: after one that is not empty the search goes on at its end.
  ///
  /// - Parameter text: valid UTF-8 of less than 2 GB.
  /// - Throws: `ICUError` when a match takes too many steps (see `ICUError.isGivenUp`).
  package mutating func forEachMatch(
    in text: borrowing Span<UInt8>, _ body: (Range<Int>) -> Void
  ) throws(ICUError) {
    let count = text.count
    try unsafe use(text) { (handle) throws(ICUError) in
      var from: Int64 = 0
      while from <= count {
        var start: Int64 = 0
        var end: Int64 = 0
        let found = unsafe satz_regex_find(handle, from, &start, &end)
        guard found >= 0 else { throw ICUError(status: -found) }
        if found == 0 { return }
        body(Int(start)..<Int(end))
        from = end > start ? end : end + 1
      }
    }
  }

  /// Calls `body` with a test whether the expression matches at a byte offset of `text`, where it can look back.
  package mutating func atPlaces(
    of text: borrowing Span<UInt8>, _ body: ((_ place: Int) throws(ICUError) -> Bool) throws(ICUError) -> Void
  ) throws(ICUError) {
    try unsafe use(text) { (handle) throws(ICUError) in
      try body { (place) throws(ICUError) in
        let found = unsafe satz_regex_matches_at(handle, Int64(place))
        guard found >= 0 else { throw ICUError(status: -found) }
        return found == 1
      }
    }
  }

  private func use(
    _ text: borrowing Span<UInt8>, _ body: (OpaquePointer) throws(ICUError) -> Void
  ) throws(ICUError) {
    var failure: ICUError?
    unsafe text.withUnsafeBufferPointer { bytes in
      let status = unsafe satz_regex_set(handle, bytes.baseAddress, bytes.count)
      guard status <= 0 else {
        failure = ICUError(status: status)
        return
      }
      do throws(ICUError) {
        try unsafe body(handle)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

extension ICUError {
  /// Whether a regular expression was given up because it took too many steps.
  package var isGivenUp: Bool { ["U_REGEX_TIME_OUT", "U_REGEX_STACK_OVERFLOW"].contains(description) }
}
