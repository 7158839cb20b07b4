internal import UnicodeText

/// Months, weekdays and what is said of them.
extension QuantityReader {
  /// The name of a month or weekday.
  func calendarWord(at index: Int, beside found: [Quantity]) -> Quantity? {
    let word = text.words[index]
    guard word.isCapitalized else { return nil }
    let isMonth = words.months[word.folded] != nil || words.shortMonths[word.folded] != nil
    let isBesideNumber = isMonth && found.contains { isClose($0.range, word.range) || isClose(word.range, $0.range) }
    if let month = words.months[word.folded] ?? (isBesideNumber ? words.shortMonths[word.folded] : nil) {
      // "May" and "March" are verbs too, and "August" a name.
      let isDoubtful =
        ["may", "march", "august"].contains(word.folded) && !isBesideNumber
        && !(index > 0 && next(after: index - 1) != nil && Self.beforeMonths.contains(text.words[index - 1].folded))
      return Quantity(
        kind: .date, range: word.range, readings: [.month(month)], isWord: !isBesideNumber, isSureWord: !isDoubtful)
    }
    let weekday =
      words.weekdays[word.folded] ?? words.weekdays[String(word.folded.dropLast())]
      ?? (isBeforeDate(word) ? words.shortWeekdays[word.folded] : nil)
    return weekday.map {
      // Of the night before it English says the day on which it begins.
      let before: [Quantity.Value] = isEndOfNight(index) ? [.weekday(($0 + 5) % 7 + 1)] : []
      return Quantity(
        kind: .date, range: word.range, readings: [.weekday($0)] + before, isWord: true, isSureWord: true)
    }
  }

  /// "Nacht zum Sonntag", "Nacht auf den Sonntag"
  private func isEndOfNight(_ index: Int) -> Bool {
    guard words.isGerman else { return false }
    return (2...3).contains { count in
      index >= count && text.words[index - count].folded == "nacht"
        && ["zum", "auf", "auf den"].contains(phrase(after: index - count, count - 1) ?? "")
    }
  }

  /// Whether there is next to nothing between two places: "3rd May", "May, 2025".
  private func isClose(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard (1...3).contains(second.lowerBound - first.upperBound) else { return false }
    return !scalars[first.upperBound..<second.lowerBound].contains { [":", ";", "(", ")"].contains($0) }
  }

  private static let beforeMonths: Set<String> = [
    "in", "of", "early", "late", "mid", "since", "until", "till", "last", "next", "this", "during", "every", "before",
    "after", "im", "anfang", "mitte", "ende", "seit", "bis", "kommenden", "vergangenen", "nächsten", "letzten",
    "diesem",
    "diesen", "jeden",
  ]

  /// "Mi., 21. Mai", "Wed, May 21"
  private func isBeforeDate(_ word: CheckedWord) -> Bool {
    var place = word.range.upperBound
    for mark in [".", ","] as [Unicode.Scalar] where place < scalars.count && scalars[place] == mark { place += 1 }
    guard place + 1 < scalars.count, scalars[place].characterClass == .space else { return false }
    return scalars[place + 1].isASCIIDigit || isCalendarWord(at: place + 1)
  }

  private func isCalendarWord(at place: Int) -> Bool {
    guard let word = word(after: place), word.range.lowerBound == place, word.isCapitalized else { return false }
    return words.months[word.folded] ?? words.shortMonths[word.folded] != nil
  }

  /// "Anfang März", "Ende 2024", "early March", "mid-May", "at the end of 2024"
  func third(at index: Int) -> (Quantity, last: Int)? {
    let word = text.words[index]
    var last = index
    let third: Int
    if words.isGerman {
      guard let said = Self.germanThirds[word.folded] else { return nil }
      third = said
    } else if let said = Self.englishThirds[word.folded] {
      third = said
    } else if let said = Self.englishThirdsOf[word.folded],
      phrase(after: last, 1) == "of"
    {
      third = said
      last += 1
    } else {
      return nil
    }
    let place = text.words[last].range.upperBound + 1
    guard place < scalars.count, isCalendarWord(at: place) || isYear(at: place) else { return nil }
    let quantity = Quantity(
      kind: .date, range: word.range.lowerBound..<text.words[last].range.upperBound, readings: [.third(third)],
      isWord: true, isSureWord: true)
    return (quantity, last)
  }

  private static let germanThirds = ["anfang": 1, "mitte": 2, "ende": 3]
  private static let englishThirds = ["early": 1, "mid": 2, "late": 3]
  private static let englishThirdsOf = ["beginning": 1, "start": 1, "middle": 2, "end": 3]

  /// Four digits and no fifth.
  private func isYear(at place: Int) -> Bool {
    let digits = scalars[place...].prefix { $0.isASCIIDigit }
    return digits.count == 4 && ["1", "2"].contains(digits.first)
  }

  /// The numbers beside a month are those of a date.
  func markDates(_ found: inout [Quantity]) {
    for index in found.indices {
      guard found[index].kind == .date, !found[index].isWord else { continue }
      for neighbor in [index - 1, index + 1, index + 2] where found.indices.contains(neighbor) {
        let gap = max(
          found[index].range.lowerBound - found[neighbor].range.upperBound,
          found[neighbor].range.lowerBound - found[index].range.upperBound)
        if found[neighbor].kind == .number, !found[neighbor].isWord, gap <= (neighbor == index + 2 ? 8 : 6) {
          found[neighbor].kind = .date
        }
      }
    }
  }
}
