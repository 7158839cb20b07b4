import UnicodeText

/// What a term begins with that has one of certain forms: a quick test that spares most entries of a glossary a closer look.
struct TermInitial {
  /// For each byte, whether a word of the term may begin with it; the case of letters does not count.
  private var isInitial = (0..<256).map { $0 >= 0x80 }

  /// - Parameter keys: the match keys of the forms.
  init(keys: some Sequence<String>) { for key in keys { allowTerms(of: key) } }

  func contains(_ byte: UInt8) -> Bool { isInitial[Int(byte)] }

  /// Whether one of the words of a term is such a beginning.
  func mayBegin(_ term: String) -> Bool {
    var isStart = true
    for byte in term.utf8 {
      if isStart, contains(byte) { return true }
      isStart = byte == UInt8(ascii: " ")
    }
    return false
  }

  /// Letters with an accent may always begin the term: they may be those of the form, or typed as two letters in it.
  private mutating func allowTerms(of form: String) {
    guard let first = form.unicodeScalars.first else { return }
    switch first {
    case "ä": allow("a")
    case "ö": allow("o")
    case "ü": allow("u")
    case _ where first.isASCII: allow(first)
    default: isInitial = Array(repeating: true, count: 256)
    }
    if form.hasPrefix("ge"), let stem = form.unicodeScalars.dropFirst(2).first, stem.isASCII { allow(stem) }
    if let other = Self.otherInitials[form] { allow(other) }
  }

  /// Forms that do not begin like their verb, "ge" left aside.
  private static let otherInitials: [String: Unicode.Scalar] = {
    let forms: [(verb: Unicode.Scalar, forms: String)] = [
      ("s", "bin bist ist war warst waren wart wäre wärst wären wärt"),
      ("e", "isst iss aß ass aßen assen aßt gegessen"),
      ("b", "am is are was were"), ("g", "went"),
    ]
    return Dictionary(
      forms.flatMap { row in row.forms.split(separator: " ").map { (MatchKey.of(String($0)), row.verb) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private mutating func allow(_ letter: Unicode.Scalar) {
    for scalar in [letter, letter.properties.uppercaseMapping.unicodeScalars.first ?? letter] where scalar.isASCII {
      isInitial[Int(scalar.value)] = true
    }
  }
}
