internal import Glibc
package import UnicodeText

/// Learns abbreviations from a text: short words that hardly ever stand without a period.
///
/// The measure is that of Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (Computational
/// Linguistics 32(4), 2006): the log-likelihood ratio of a word and a period behind it, weighed with the word's length, the
/// periods inside it and how often it stands without one. Beyond that, a word counts only if it occurs twice and if, half
/// the time at least, no word follows that begins sentences.
package struct AbbreviationLearner: Sendable {
  private struct Counts {
    var withPeriod = 0
    var withoutPeriod = 0
    /// How often a word follows that begins sentences.
    var ended = 0
  }

  private let data: LanguageData
  private var counts: [String: Counts] = [:]
  /// How many words were read.
  package private(set) var words = 0
  private var periods = 0

  /// - Parameter language: its abbreviations are known and not learned again.
  package init(language: LanguageTag) { data = .of(language) }

  /// Reads a text, or a piece of one that ends at a line break.
  ///
  /// - Parameter bytes: valid UTF-8.
  package mutating func read(_ bytes: [UInt8]) {
    var i = 0
    while i < bytes.count {
      let start = bytes.skipSpace(from: i, limit: bytes.count)
      guard start < bytes.count else { return }
      i = bytes.endOfToken(from: start)
      count(start..<i, in: bytes)
    }
  }

  /// What was learned so far, in alphabetical order.
  package var abbreviations: [Abbreviation] {
    counts.filter { isAbbreviation($0.key, $0.value) }.sorted { $0.key < $1.key }
      .map { Abbreviation($0.key, mayEndSentence: $0.value.ended > 0) }
  }

  // MARK: - Counting

  private mutating func count(_ token: Range<Int>, in bytes: [UInt8]) {
    words += 1
    var start = token.lowerBound
    while start < token.upperBound, Punctuation.isOpener(bytes.scalar(at: start).scalar) {
      start += bytes.scalar(at: start).width
    }
    var end = token.upperBound
    while end > start, isDetached(bytes.scalar(before: end).scalar) { end -= bytes.scalar(before: end).width }
    guard start < end else { return }
    let hasPeriod = bytes[end - 1] == UInt8(ascii: ".")
    if hasPeriod {
      periods += 1
      end -= 1
    }
    guard isWord(start..<end, in: bytes) else { return }
    let next = bytes.skipBlanks(from: token.upperBound)
    // What ends a line says nothing: a sentence ends there in any case.
    guard !hasPeriod || next < bytes.count && bytes.lineBreakWidth(at: next) == 0 else { return }
    count(bytes.string(start..<end), hasPeriod: hasPeriod, next: Word(bytes.wordRange(from: next), in: bytes, data))
  }

  private mutating func count(_ word: String, hasPeriod: Bool, next: Word) {
    var found = counts[word] ?? Counts()
    if hasPeriod {
      found.withPeriod += 1
      if next.isStarter, next.isCapitalized { found.ended += 1 }
    } else {
      found.withoutPeriod += 1
    }
    counts[word] = found
  }

  private func isDetached(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ":", "!", "?": true
    default: Punctuation.isCloser(scalar)
    }
  }

  /// Letters, with periods and hyphens inside.
  private func isWord(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard (1...24).contains(range.count), bytes.scalar(at: range.lowerBound).scalar.isLetter else { return false }
    var i = range.lowerBound
    while i < range.upperBound {
      let (scalar, width) = bytes.scalar(at: i)
      guard scalar.isLetter || scalar == "." || scalar == "-" else { return false }
      i += width
    }
    return true
  }

  // MARK: - Deciding

  /// Kiss and Strunk's threshold.
  private static let threshold = 0.3

  private func isAbbreviation(_ word: String, _ counts: Counts) -> Bool {
    let bytes = Array(word.utf8)
    guard word.unicodeScalars.count > 1, counts.withPeriod > 1, 2 * counts.ended <= counts.withPeriod,
      data.words.classes(of: 0..<bytes.count, in: bytes).isDisjoint(with: .abbreviation)
    else { return false }
    return score(word, counts) >= Self.threshold
  }

  private func score(_ word: String, _ counts: Counts) -> Double {
    let inner = Double(word.utf8.count { $0 == UInt8(ascii: ".") })
    let length = Double(word.unicodeScalars.count) - inner
    let penalty = pow(max(length, 2), -Double(counts.withoutPeriod))
    return likelihoodRatio(counts) * exp(-length) * (inner + 1) * penalty
  }

  /// Whether the period goes with this word (99 %), or comes as often as behind any word.
  private func likelihoodRatio(_ counts: Counts) -> Double {
    let usual = Double(periods) / Double(words)
    let with = Double(counts.withPeriod)
    let without = Double(counts.withoutPeriod)
    let independent = with * log(usual) + without * log(1 - usual)
    let dependent = with * log(0.99) + without * log(0.01)
    return 2 * (dependent - independent)
  }
}
