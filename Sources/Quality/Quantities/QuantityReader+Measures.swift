internal import UnicodeText

/// Currencies and units of measure beside numbers.
extension QuantityReader {
  func measure(_ found: inout [Quantity]) {
    for index in found.indices where found[index].kind == .number {
      found[index].measure =
        measure(after: found[index].range.upperBound) ?? measure(before: found[index].range.lowerBound)
    }
  }

  func measure(after place: Int) -> Quantity.Measure? {
    var start = place
    // "5,– €"
    if start + 1 < scalars.count, scalars[start] == "," || scalars[start] == ".",
      "-–—".unicodeScalars.contains(scalars[start + 1])
    {
      start += 2
    }
    let first = start
    while start < scalars.count, start < first + 2, scalars[start].characterClass == .space || scalars[start] == "-" {
      start += 1
    }
    guard start < scalars.count else { return nil }
    return sign(at: start, isSpaced: start > place) ?? name(at: start)
  }

  /// The longest code or sign that begins at a place: "km/h", "°C", "US-$".
  private func sign(at start: Int, isSpaced: Bool) -> Quantity.Measure? {
    let rest = scalars[start...].prefix(Self.longestSign + 1)
    for count in (1...Self.longestSign).reversed() where count <= rest.count {
      let end = start + count
      guard let kind = words.measures.signs[text[start..<end]] else { continue }
      let isLetter = scalars[end - 1].characterClass == .letter
      if isLetter, end < scalars.count, scalars[end].characterClass == .letter { continue }
      // "in the 1990s", "5a", "Gleis 3A": a letter that stands at the number is seldom a unit.
      if count == 1, isLetter, !isSpaced, !["g", "W", "V", "%"].contains(scalars[start]) { continue }
      return Quantity.Measure(kind: kind, range: start..<end)
    }
    return nil
  }

  private static let longestSign = 6

  /// The longest name that begins at a place: "Grad Celsius", "kilometres per hour".
  private func name(at start: Int) -> Quantity.Measure? {
    guard let first = wordIndex(at: start) else { return nil }
    // Whose currency it is says the name, if it is one: "US dollars", but not "US euros".
    if text.words[first].folded == "us", let following = next(after: first),
      let kind = words.measures.words[following.folded],
      kind.isCurrency, words.measures.words["us " + following.folded] == nil
    {
      return Quantity.Measure(kind: kind, range: start..<following.range.upperBound)
    }
    var found: Quantity.Measure?
    var spoken = ""
    for index in first..<first + MeasureWords.longest {
      guard index == first || next(after: index - 1) != nil else { break }
      spoken += (spoken.isEmpty ? "" : " ") + text.words[index].folded
      if let kind = words.measures.words[spoken] {
        found = Quantity.Measure(kind: kind, range: start..<text.words[index].range.upperBound)
      }
    }
    return found
  }

  /// A currency before a number: "€30", "US$ 30", "CHF 30".
  private func measure(before place: Int) -> Quantity.Measure? {
    guard place > 0 else { return nil }
    let end = scalars[place - 1].characterClass == .space ? place - 1 : place
    for count in (1...Self.longestSign).reversed() where count <= end {
      let start = end - count
      guard let kind = words.measures.signs[text[start..<end]], kind.isCurrency else { continue }
      if scalars[start].characterClass == .letter, start > 0, scalars[start - 1].characterClass == .letter { continue }
      return Quantity.Measure(kind: kind, range: start..<end)
    }
    return nil
  }
}
