/// Text whose lines are broken in the middle of sentences; a blank line ends a paragraph.
package enum WrappedText {
  /// Joins the lines of every paragraph: line breaks between them become blanks, byte for byte, so that offsets stay.
  ///
  /// - Parameter bytes: valid UTF-8.
  /// - Complexity: O(*n*)
  package static func joinLines(_ bytes: inout [UInt8]) {
    var i = 0
    while i < bytes.count {
      guard isBreak(bytes[i]) else {
        i += 1
        continue
      }
      let start = i
      var lineFeeds = 0
      while i < bytes.count, bytes[i] <= 0x20 {
        // A lone carriage return is a line break of old Macintosh texts.
        if bytes[i] == 0x0A || bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A) { lineFeeds += 1 }
        i += 1
      }
      if lineFeeds == 1, start > 0, i < bytes.count {
        for j in start..<i { bytes[j] = 0x20 }
      }
    }
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
