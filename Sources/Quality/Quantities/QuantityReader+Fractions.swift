internal import UnicodeText

/// Fractions in words.
extension QuantityReader {
  /// "zwei Drittel", "jeder fünfte", "drei von vier", "two-thirds", "one in five", "every third"
  func fraction(at index: Int) -> (Quantity, last: Int)? {
    let word = text.words[index].folded
    if words.isGerman, let (numerator, denominator) = Self.closed[word] {
      return fraction(numerator, denominator, index, index)
    }
    if Self.every.contains(word), let following = next(after: index) {
      if following.folded == "other" { return fraction(1, 2, index, index + 1) }
      let value = words.numerals[following.folded]?.first?.whole
      guard words.numeralForms[following.folded]?.contains(.ordinal) == true, let value, value > 1 else { return nil }
      return fraction(1, value, index, index + 1)
    }
    // "a quarter past eight"
    guard let numerator = numerator(at: index), let following = next(after: index), spokenTime(at: index + 1) == nil
    else { return nil }
    if let denominator = words.denominators[following.folded], numerator < denominator {
      return fraction(numerator, denominator, index, index + 1)
    }
    return share(numerator, index)
  }

  /// "drei von vier", "one in four", "one household in ten", "two out of three"
  private func share(_ numerator: Int, _ index: Int) -> (Quantity, last: Int)? {
    for last in index...index + (words.isGerman ? 0 : 1) {
      guard let following = next(after: last) else { return nil }
      let end: Int
      switch following.folded {
      case "von" where words.isGerman, "in" where !words.isGerman: end = last + 2
      case "out" where phrase(after: last, 2) == "out of": end = last + 3
      default: continue
      }
      guard next(after: end - 1) != nil, let denominator = self.numerator(at: end), denominator > max(2, numerator)
      else {
        return nil
      }
      return fraction(numerator, denominator, index, end)
    }
    return nil
  }

  /// A cardinal in one word.
  private func numerator(at index: Int) -> Int? {
    let word = text.words[index].folded
    guard (words.numeralForms[word] ?? .cardinal) == .cardinal, !Self.noNumerators.contains(word),
      let value = words.numerals[word]?.first?.whole, value > 0
    else { return nil }
    return value
  }

  private func fraction(_ numerator: Int, _ denominator: Int, _ first: Int, _ last: Int) -> (Quantity, last: Int) {
    let range = text.words[first].range.lowerBound..<text.words[last].range.upperBound
    var quantity = Quantity(
      kind: .number, range: range, readings: Quantity.Value.fraction(numerator, of: denominator), isWord: true,
      isSureWord: true, forms: .fraction)
    quantity.parts = (first...last).compactMap { plainNumber(at: $0) }
    return (quantity, last)
  }

  /// A number word for itself.
  private func plainNumber(at index: Int) -> Quantity? {
    let word = text.words[index]
    return words.numerals[word.folded].map {
      Quantity(
        kind: .number, range: word.range, readings: $0.map(Quantity.Value.number), isWord: true,
        isSureWord: words.sureNumerals.contains(word.folded), forms: words.numeralForms[word.folded] ?? .cardinal)
    }
  }

  private static let closed = ["zweidrittel": (2, 3), "dreiviertel": (3, 4)]
  private static let every: Set<String> = ["jeder", "jede", "jedes", "jeden", "jedem", "every"]
  private static let noNumerators: Set<String> = ["only", "single", "once", "both", "pair", "couple", "paar", "einmal"]
}

extension Quantity.Value {
  /// A fraction, and the percentages and decimals that it may be said with.
  static func fraction(_ numerator: Int, of denominator: Int) -> [Quantity.Value] {
    var (divisor, rest) = (denominator, numerator % denominator)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    var readings: [Quantity.Value] = [.fraction(numerator / divisor, denominator / divisor)]
    let percent = UInt64(100 * numerator)
    let whole = percent / UInt64(denominator)
    if percent.isMultiple(of: UInt64(denominator)) {
      readings += [.number(Magnitude(whole)), .number(Magnitude(whole, exponent: -2))]
    } else {
      readings += [.number(Magnitude(whole)), .number(Magnitude(whole + 1))]
    }
    return readings
  }
}
