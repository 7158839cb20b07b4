/// A place where a sentence may end, with the words around it that decide whether it does.
struct Candidate {
  /// The last character that may end the sentence.
  enum Mark { case period, exclamation, question, ellipsis }

  /// The gap between this sentence and what follows, closing quotes and brackets left out.
  enum Gap { case none, space }

  let mark: Mark
  let gap: Gap
  /// Whether ICU's sentence rules put a boundary here.
  let isICUBoundary: Bool
  /// The byte offset behind the mark and all that closes the sentence: where its text ends.
  let end: Int
  /// The byte offset where the next sentence's text begins.
  let nextStart: Int

  /// The word before the mark, without brackets and quotes around it and without the mark: `21`, `Dr`, `z.B`.
  let word: String
  /// The word before that, with its own mark if it has one: `am`, `Prof.`.
  let before: String
  /// `word` together with the abbreviated words directly before it, joined: `i.d.R` in "i. d. R.".
  let chain: String
  /// The word after the gap, without quotes and brackets before it and marks behind it.
  let next: String
  /// Whether a period stands directly behind `next`.
  let nextHasPeriod: Bool
  /// Whether a quote, bracket or dash stands before `next`.
  let nextIsOpened: Bool
  /// Whether a quote or bracket closes behind the mark.
  let isClosed: Bool
  /// Whether footnote marks stand behind the mark: ".[3]".
  let hasFootnote: Bool
  /// Whether mark and brackets stand alone: "(!)".
  let isBracketedMark: Bool
  /// Whether `word` is the first one of its line or sentence.
  let startsSegment: Bool
}

extension Candidate {
  /// The value of `word` if it consists of decimal digits.
  var number: Int? { word.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(word) : nil }

  var nextIsNumber: Bool { next.utf8.first.map { $0 &- 0x30 < 10 } ?? false }

  var nextIsLowercase: Bool { next.unicodeScalars.first?.properties.isLowercase ?? false }

  var nextIsUppercase: Bool {
    next.unicodeScalars.first.map { $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter }
      ?? false
  }

  var wordIsSingleLetter: Bool {
    let scalars = word.unicodeScalars
    return scalars.first?.properties.isAlphabetic ?? false && scalars.dropFirst().isEmpty
  }

  var wordIsRomanNumeral: Bool { !word.isEmpty && word.utf8.allSatisfy { "IVXLCDM".utf8.contains($0) } }

  var wordIsCapitalized: Bool { word.unicodeScalars.first?.properties.isUppercase ?? false }
}
