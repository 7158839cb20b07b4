/// Follows a line's quotation marks, to know whether a place lies inside a quotation that is closed in the same line.
struct QuotationTracker {
  private var scanned: Int
  /// The end of the quotation that is open.
  private var quotationEnd = 0
  /// Opening marks whose closing mark is missing in the rest of the line are not looked for again.
  private var unclosed: Set<Unicode.Scalar> = []

  init(lineStart: Int) { scanned = lineStart }

  /// - Precondition: `place` is no smaller than in the call before.
  mutating func isInside(_ place: Int, of bytes: [UInt8]) -> Bool {
    while scanned < place {
      let (scalar, width) = bytes.scalar(at: scanned)
      scanned += width
      if let closers = Self.closers(of: scalar), !unclosed.contains(scalar) {
        if let end = Self.find(closers, from: scanned, in: bytes) {
          quotationEnd = end
          scanned = end
        } else {
          unclosed.insert(scalar)
        }
      }
    }
    return place < quotationEnd
  }

  private static func closers(of opener: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch opener {
    case "„": ["“", "”", "\""]
    case "“": ["”"]
    case "»": ["«"]
    case "«": ["»"]
    case "\"": ["\""]
    default: nil
    }
  }

  private static func find(_ closers: [Unicode.Scalar], from start: Int, in bytes: [UInt8]) -> Int? {
    var i = start
    while i < bytes.count, bytes.lineBreakWidth(at: i) == 0 {
      let (scalar, width) = bytes.scalar(at: i)
      i += width
      if closers.contains(scalar) { return i }
    }
    return nil
  }
}
