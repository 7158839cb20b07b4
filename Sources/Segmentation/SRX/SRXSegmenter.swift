internal import Synchronization
package import UnicodeText

/// Cuts a text into sentences by a user's SRX rules in place of ours.
///
/// At every place the first rule decides whose expressions match on both sides, as SRX says. A line break ends a sentence
/// whatever the rules say, and white space around sentences is not part of them.
package struct SRXSegmenter: Sendable {
  private let rules: [CompiledRule]

  /// - Throws: `SegmentationError` with the name of a rule that does not compile, or where no rule is the language's.
  package init(_ rules: SRXRules, language: LanguageTag) throws(SegmentationError) {
    let list = try rules.rules(for: language)
    guard list.contains(where: \.isBreak) else {
      throw SegmentationError(
        .noRules, rule: "language \(language)", "no rule of the file breaks text in it; add a language map")
    }
    var compiled: [CompiledRule] = []
    for rule in list { compiled.append(try CompiledRule(rule)) }
    self.rules = compiled
  }

  /// Calls `body` with the byte range of every sentence, without white space at its ends, and the name of the rule that
  /// ended it; nil for a line break and the end of the text.
  ///
  /// - Parameter bytes: valid UTF-8.
  /// - Throws: `SegmentationError` with the name of a rule that was given up.
  package func forEachSentence(
    in bytes: [UInt8], _ body: (_ range: Range<Int>, _ rule: String?) -> Void
  ) throws(SegmentationError) {
    var lineStart = 0
    var i = 0
    while i <= bytes.count {
      let width = i < bytes.count ? bytes.lineBreakWidth(at: i) : 1
      if width > 0 {
        try cut(Array(bytes[lineStart..<i])) { range, rule in
          body(lineStart + range.lowerBound..<lineStart + range.upperBound, rule)
        }
        lineStart = i + width
      }
      i += max(width, 1)
    }
  }

  /// The sentences of a text, in order.
  ///
  /// - Throws: `SegmentationError` with the name of a rule that was given up.
  package func sentences(in bytes: [UInt8]) throws(SegmentationError) -> [Sentence] {
    var sentences: [Sentence] = []
    var offsets = CodePointOffsets()
    try forEachSentence(in: bytes) { range, rule in
      let start = offsets.codePoint(atByte: range.lowerBound, in: bytes.span)
      let end = offsets.codePoint(atByte: range.upperBound, in: bytes.span)
      let name = rule ?? (range.upperBound == bytes.count ? "end of text" : "line break")
      sentences.append(Sentence(text: bytes.string(range), bytes: range, codePoints: start..<end, rule: name))
    }
    return sentences
  }

  // MARK: - A line

  private func cut(_ line: [UInt8], _ body: (Range<Int>, String?) -> Void) throws(SegmentationError) {
    var start = 0
    for (place, rule) in try breaks(in: line).sorted(by: { $0.key < $1.key }) {
      emit(start..<place, of: line, rules[rule].name, body)
      start = place
    }
    emit(start..<line.count, of: line, nil, body)
  }

  private func emit(_ range: Range<Int>, of line: [UInt8], _ rule: String?, _ body: (Range<Int>, String?) -> Void) {
    let start = line.skipSpace(from: range.lowerBound, limit: range.upperBound)
    let end = line.skipSpaceBackward(from: range.upperBound, limit: start)
    if start < end { body(start..<end, rule) }
  }

  /// The places where a rule breaks the line and none before it forbids it, with the rule's index.
  private func breaks(in line: [UInt8]) throws(SegmentationError) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (index, rule) in rules.enumerated() where rule.isBreak {
      for place in try rule.places(in: line) where 0 < place && place < line.count && places[place] == nil {
        places[place] = index
      }
    }
    for (index, rule) in rules.enumerated() where !rule.isBreak && !places.isEmpty {
      let later = places.filter { $0.value > index }.map(\.key).sorted()
      for place in try rule.holding(at: later, in: line) { places[place] = nil }
    }
    return places
  }
}

/// A rule with its expressions compiled.
private final class CompiledRule: Sendable {
  let name: String
  let isBreak: Bool
  /// For a rule that breaks: what stands before the place, with a look at what follows. For one that forbids: nothing but
  /// a look at both sides.
  private let expression: Mutex<RegularExpression>

  init(_ rule: SRXRules.Rule) throws(SegmentationError) {
    name = rule.name
    isBreak = rule.isBreak
    let after = rule.after.isEmpty ? "" : "(?=\(rule.after))"
    do throws(ICUError) {
      // Each by itself first: together they might compile by accident.
      for part in [rule.before, rule.after] { _ = try RegularExpression(part) }
      expression = Mutex(
        try RegularExpression(
          rule.isBreak || rule.before.isEmpty
            ? "(?:\(rule.before))\(after)" : "(?<=\(SRXExpression.bounded(rule.before)))\(after)"))
    } catch {
      throw SegmentationError(
        .invalidRule, rule: rule.name, "is no regular expression that can be used (\(error)); correct it")
    }
  }

  /// The places where the rule breaks `line`.
  func places(in line: [UInt8]) throws(SegmentationError) -> [Int] {
    do throws(ICUError) {
      return try expression.withLock { (expression) throws(ICUError) in
        var places: [Int] = []
        try expression.forEachMatch(in: line.span) { places.append($0.upperBound) }
        return places
      }
    } catch {
      throw failure(error)
    }
  }

  /// Those of `places` at which the rule's expressions match.
  func holding(at places: [Int], in line: [UInt8]) throws(SegmentationError) -> [Int] {
    do throws(ICUError) {
      return try expression.withLock { (expression) throws(ICUError) in
        var holding: [Int] = []
        try expression.atPlaces(of: line.span) { (matches) throws(ICUError) in
          for place in places where try matches(place) { holding.append(place) }
        }
        return holding
      }
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ error: ICUError) -> SegmentationError {
    SegmentationError(
      .endlessRule, rule: name,
      error.isGivenUp ? "backtracks without end; simplify its expressions" : "fails (\(error)); correct it")
  }
}

/// Regular expressions of SRX files.
enum SRXExpression {
  /// The expression with bounds for what has none, as a look behind needs them: `+` becomes `{1,100}`.
  static func bounded(_ expression: String) -> String {
    var bounded = ""
    var isEscaped = false
    var sets = 0
    var previous: Character = " "
    /// Whether what is in braces belongs to an escape: `\p{L}`.
    var isNamed = false
    for character in expression {
      if isEscaped {
        isEscaped = false
        isNamed = "pPNx".contains(character)
        bounded.append(character)
        previous = " "
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "[": sets += 1
      case "]": sets -= 1
      default: break
      }
      switch character {
      case "*" where sets == 0: bounded += "{0,100}"
      // Behind another quantifier a plus is not one itself: it forbids to go back.
      case "+" where sets == 0 && !"*+?}".contains(previous): bounded += "{1,100}"
      case "}" where sets == 0 && previous == ",": bounded += "100}"
      default: bounded.append(character)
      }
      previous = isNamed && character == "}" ? " " : character
      if character == "}" { isNamed = false }
    }
    return bounded
  }
}
