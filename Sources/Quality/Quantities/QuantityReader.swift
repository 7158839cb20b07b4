internal import UnicodeText

/// Reads the numbers, dates, times and number words of a text by the conventions of its language.
///
/// A date is read as its parts: a number for the day, a month, a number for the year. So "21. Mai 2025", "May 21, 2025" and
/// "21.05.2025" agree without a calendar.
struct QuantityReader {
  let text: CheckedText
  let scalars: [Unicode.Scalar]
  /// German conventions where the language is unknown: they differ from English by the marks alone.
  let words: QuantityWords
  private let knowsWords: Bool

  init(_ text: CheckedText) {
    self.text = text
    scalars = text.scalars
    let words = QuantityWords.of(text.language)
    self.words = words ?? .german
    knowsWords = words != nil
  }

  /// In the order of the text.
  var quantities: [Quantity] {
    var found = numerals
    if knowsWords {
      scale(&found)
      readTimes(&found)
      measure(&found)
      readSigns(&found)
      found += wordQuantities(besides: found)
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
      markDates(&found)
    }
    return found
  }

  // MARK: Digits

  private var numerals: [Quantity] {
    var found: [Quantity] = []
    var place = 0
    var codes = text.codes[...]
    while place < scalars.count {
      while let code = codes.first, code.range.upperBound <= place { codes = codes.dropFirst() }
      if let code = codes.first, code.range.contains(place) {
        place = code.range.upperBound
      } else if scalars[place].isASCIIDigit {
        let numeral = Numeral(at: place, in: scalars, words)
        found += numeral.quantities
        place = numeral.end
      } else {
        place += 1
      }
    }
    return found
  }

  /// "3 Mio.", "3 million", "€3bn"
  private func scale(_ found: inout [Quantity]) {
    for index in found.indices {
      guard let magnitude = found[index].magnitude, let word = word(after: found[index].range.upperBound),
        let power = words.scales[word.folded]
      else { continue }
      let isLetter = word.range.count == 1
      if isLetter, word.range.lowerBound != found[index].range.upperBound { continue }
      if isLetter, word.range.upperBound < scalars.count, ["²", "³", "/"].contains(scalars[word.range.upperBound]) {
        continue
      }
      let scaled = Quantity.Value.number(magnitude.scaled(by: power))
      found[index].readings = isLetter ? found[index].readings + [scaled] : [scaled]
      let hasPeriod =
        word.range.upperBound < scalars.count && scalars[word.range.upperBound] == "." && word.range.count < 4
      found[index].range = found[index].range.lowerBound..<word.range.upperBound + (hasPeriod ? 1 : 0)
    }
  }

  // MARK: Words

  private func wordQuantities(besides found: [Quantity]) -> [Quantity] {
    var quantities: [Quantity] = []
    var skipped = -1
    var following = 0
    for (index, word) in text.words.enumerated() where index > skipped && !text.isInCode(word.range.lowerBound) {
      while following < found.count, found[following].range.upperBound <= word.range.lowerBound { following += 1 }
      if following < found.count, found[following].range.overlaps(word.range) { continue }
      if let (quantity, last) = spokenTime(at: index) ?? third(at: index) ?? fraction(at: index) ?? numeral(at: index) {
        quantities.append(quantity)
        skipped = last
      } else if let quantity = calendarWord(at: index, beside: found) {
        quantities.append(quantity)
      }
    }
    return quantities
  }

  /// A number word, with the words that go on with it: "twenty-three", "zwei Millionen", "nine and a half".
  private func numeral(at index: Int) -> (Quantity, last: Int)? {
    let word = text.words[index]
    if let found = duration(at: index) ?? part(at: index) ?? christmas(at: index) { return found }
    guard var values = words.numerals[word.folded] else { return nil }
    var last = index
    // "achten" is a verb too.
    let isEighth = ["achte", "achten"].contains(word.folded) && next(after: index)?.isCapitalized == true
    var isSure = words.sureNumerals.contains(word.folded) || isEighth
    var forms = words.numeralForms[word.folded] ?? .cardinal
    var measure: Quantity.Measure?
    if !words.isGerman, EnglishNumerals.tens.contains(word.folded), let unit = next(after: last),
      let value = words.numerals[unit.folded]?.first?.whole, (1...9).contains(value), let ten = values.first?.whole
    {
      values = [Magnitude(UInt64(ten + value))]
      forms = words.numeralForms[unit.folded] ?? .cardinal
      last += 1
    }
    if !words.isGerman, let (value, end) = hundreds(of: values.first?.whole ?? 0, last) {
      isSure = isSure || end > last + 1
      (values, last) = ([Magnitude(UInt64(value))], end)
    }
    if !words.isGerman, let whole = values.first?.whole, whole < 1000, forms == .cardinal,
      let end = half(after: last, &measure)
    {
      values = [Magnitude(UInt64(whole * 10 + 5), exponent: -1)]
      isSure = true
      last = end
    }
    if let scale = next(after: last), let power = words.scales[scale.folded], scale.range.count > 1 {
      values = values.map { $0.scaled(by: power) }
      last += 1
      isSure = true
      if !words.isGerman, phrase(after: last, 3) == "and a half", let whole = values.first?.scaled(by: -power).whole {
        values = [Magnitude(UInt64(whole * 10 + 5), exponent: power - 1)]
        last += 3
      }
    }
    let range = word.range.lowerBound..<text.words[last].range.upperBound
    var quantity = Quantity(
      kind: .number, range: range, readings: values.map(Quantity.Value.number), isWord: true, isSureWord: isSure,
      forms: forms)
    if forms == .cardinal { quantity.measure = measure ?? self.measure(after: range.upperBound) }
    quantity.isShortened = last == index && Self.isDecade(word.folded)
    if let parts = Self.halfParts[word.folded], last == index {
      quantity.readings.append(.fraction(parts.0, parts.1))
    }
    return (quantity, last)
  }

  /// "Neunziger", "Neunzigerjahren", "nineties"
  private static func isDecade(_ word: String) -> Bool {
    ["ziger", "zigern", "ßiger", "zigerjahre", "zigerjahren", "ßigerjahre", "ßigerjahren", "ties"]
      .contains { word.hasSuffix($0) }
  }

  private static let halfParts = [
    "hälfte": (1, 2), "halb": (1, 2), "halbe": (1, 2), "half": (1, 2), "viertel": (1, 4), "quarter": (1, 4),
    "drittel": (1, 3),
  ]

  /// "and a half" behind a number, and behind what it counts: "an hour and a half".
  private func half(after index: Int, _ measure: inout Quantity.Measure?) -> Int? {
    if phrase(after: index, 3) == "and a half" { return index + 3 }
    guard let following = next(after: index), phrase(after: index + 1, 3) == "and a half",
      let counted = self.measure(after: text.words[index].range.upperBound),
      counted.range == following.range
    else { return nil }
    measure = counted
    return index + 4
  }

  /// "two hundred", "a hundred and fifty"
  private func hundreds(of value: Int, _ last: Int) -> (value: Int, last: Int)? {
    guard (1..<100).contains(value), let hundred = next(after: last), hundred.folded == "hundred" else { return nil }
    let isJoined = phrase(after: last + 1, 1) == "and"
    let place = last + (isJoined ? 3 : 2)
    guard next(after: place - 1) != nil else { return (value * 100, last + 1) }
    let word = text.words[place].folded
    if let ten = EnglishNumerals.tens.firstIndex(of: word) {
      let unit = next(after: place).flatMap { EnglishNumerals.belowTwenty[$0.folded] } ?? 0
      return (value * 100 + ten * 10 + 20 + (unit < 10 ? unit : 0), place + ((1..<10).contains(unit) ? 1 : 0))
    }
    guard let rest = EnglishNumerals.belowTwenty[word] else { return (value * 100, last + 1) }
    return (value * 100 + rest, place)
  }

  /// "half a million", "half a dozen", "half an hour", "halbes Dutzend"
  private func part(at index: Int) -> (Quantity, last: Int)? {
    guard let half = words.numerals[text.words[index].folded], half.first == Magnitude(5, exponent: -1) else {
      return nil
    }
    let last = words.isGerman ? index + 1 : index + 2
    let article = words.isGerman ? "" : phrase(after: index, 1) ?? ""
    guard words.isGerman || article == "a" || article == "an", next(after: last - 1) != nil else { return nil }
    let counted = text.words[last]
    let range = text.words[index].range.lowerBound..<counted.range.upperBound
    var quantity = Quantity(kind: .number, range: range, readings: [], isWord: true, isSureWord: true)
    if let power = words.scales[counted.folded], counted.range.count > 1 {
      quantity.readings = [.number(Magnitude(5, exponent: power - 1))]
      quantity.measure = measure(after: range.upperBound)
    } else if counted.folded == "dozen" || counted.folded == "dutzend" {
      quantity.readings = [.number(Magnitude(6))]
    } else if let measure = measure(after: text.words[last - 1].range.upperBound), measure.range == counted.range {
      quantity.readings = half.map(Quantity.Value.number)
      quantity.measure = measure
    } else {
      return nil
    }
    return (quantity, last)
  }

  /// Spans of time that have a word of their own: "Viertelstunde", "quarter of an hour", "fortnight".
  private func duration(at index: Int) -> (Quantity, last: Int)? {
    let word = text.words[index].folded
    var (unit, last) = ("min", index)
    let value: UInt64
    switch word {
    case "viertelstunde": value = 15
    case "dreiviertelstunde": value = 45
    case "quarter" where phrase(after: index, 3) == "of an hour": (value, last) = (15, index + 3)
    case "three" where phrase(after: index, 4) == "quarters of an hour": (value, last) = (45, index + 4)
    case "fortnight": (value, unit) = (2, "week")
    case "a" where !words.isGerman && phrase(after: index, 1) == "fortnight":
      (value, unit, last) = (2, "week", index + 1)
    default: return nil
    }
    let range = text.words[index].range.lowerBound..<text.words[last].range.upperBound
    var quantity = Quantity(kind: .number, range: range, readings: [.number(Magnitude(value))], isWord: true)
    quantity.measure = Quantity.Measure(
      kind: MeasureWords.Kind(code: unit, family: nil, isCurrency: false), range: range)
    return (quantity, last)
  }

  /// The two days of Christmas, which German counts: "Christmas Day", "Boxing Day".
  private func christmas(at index: Int) -> (Quantity, last: Int)? {
    guard !words.isGerman, let value = ["christmas": 1, "boxing": 2][text.words[index].folded],
      let following = next(after: index), following.folded == "day"
    else { return nil }
    let range = text.words[index].range.lowerBound..<following.range.upperBound
    let readings = [Quantity.Value.number(Magnitude(UInt64(value)))]
    return (Quantity(kind: .number, range: range, readings: readings, isWord: true, forms: .ordinal), index + 1)
  }

  // MARK: Signs

  /// "-5", "minus 5", "5 below zero"
  private func readSigns(_ found: inout [Quantity]) {
    for index in found.indices where found[index].kind == .number {
      let start = found[index].range.lowerBound
      if start > 0, "-−–".unicodeScalars.contains(scalars[start - 1]),
        start == 1 || scalars[start - 2].characterClass == .space || scalars[start - 2] == "("
      {
        found[index].isNegative = true
      } else if let word = wordIndex(before: start), ["minus", "negative"].contains(text.words[word].folded) {
        found[index].isNegative = true
      }
    }
  }

  // MARK: Neighbors

  /// The word that follows another one, with one blank or hyphen between them.
  func next(after index: Int) -> CheckedWord? {
    guard index + 1 < text.words.count,
      text.words[index + 1].range.lowerBound - text.words[index].range.upperBound == 1
    else { return nil }
    return text.words[index + 1]
  }

  /// The words that follow a word, in small letters; nil where there are fewer, or more than a blank or hyphen between them.
  func phrase(after index: Int, _ count: Int) -> String? {
    var found: [String] = []
    for last in index..<index + count {
      guard let word = next(after: last) else { return nil }
      found.append(word.folded)
    }
    return found.joined(separator: " ")
  }

  /// The index of the word that begins at a place, or after one blank or hyphen there.
  func wordIndex(after place: Int) -> Int? {
    guard place < scalars.count else { return nil }
    let isSpaced = scalars[place].characterClass == .space || scalars[place] == "-"
    return wordIndex(at: isSpaced ? place + 1 : place)
  }

  /// The index of the word that begins at a place.
  ///
  /// - Complexity: O(log *n*)
  func wordIndex(at start: Int) -> Int? {
    let index = text.words.partitioningIndex { $0.range.lowerBound >= start }
    return index < text.words.count && text.words[index].range.lowerBound == start ? index : nil
  }

  func word(after place: Int) -> CheckedWord? { wordIndex(after: place).map { text.words[$0] } }

  /// The index of the word that ends at a place, or before one blank there.
  func wordIndex(before place: Int) -> Int? {
    let end = place > 0 && scalars[place - 1].characterClass == .space ? place - 1 : place
    let index = text.words.partitioningIndex { $0.range.upperBound >= end }
    return index < text.words.count && text.words[index].range.upperBound == end ? index : nil
  }
}

extension [CheckedWord] {
  /// The first index of which a condition holds, where it holds of all behind that one too.
  fileprivate func partitioningIndex(_ isBehind: (CheckedWord) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
