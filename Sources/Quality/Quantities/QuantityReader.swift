internal import UnicodeText

/// Reads the numbers, dates, times and number words of a text by the conventions of its language.
///
/// A date is read as its parts: a number for the day, a month, a number for the year. So "21. Mai 2025", "May 21, 2025" and
/// "21.05.2025" agree without a calendar.
struct QuantityReader {
  private let text: CheckedText
  private let scalars: [Unicode.Scalar]
  /// German conventions where the language is unknown: they differ from English by the marks alone.
  private let words: QuantityWords
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
      let scaled = Quantity.Value.number(magnitude.scaled(by: power))
      found[index].readings = isLetter ? found[index].readings + [scaled] : [scaled]
      let hasPeriod =
        word.range.upperBound < scalars.count && scalars[word.range.upperBound] == "." && word.range.count < 4
      found[index].range = found[index].range.lowerBound..<word.range.upperBound + (hasPeriod ? 1 : 0)
    }
  }

  // MARK: Times

  private func readTimes(_ found: inout [Quantity]) {
    var index = 0
    while index < found.count {
      defer { index += 1 }
      guard let word = word(after: found[index].range.upperBound) else { continue }
      if words.isGerman, word.folded == "uhr" {
        readGermanTime(&found, index, word)
      } else if !words.isGerman {
        readEnglishTime(&found[index], word)
      }
    }
  }

  /// "14 Uhr", "14.30 Uhr", "14 Uhr 30"
  private func readGermanTime(_ found: inout [Quantity], _ index: Int, _ word: Word) {
    let digits = text[found[index].range].split { ".:".contains($0) }.compactMap { Int($0) }
    guard let hour = digits.first, hour <= 24, digits.count < 3 else { return }
    var minutes = digits.count > 1 ? digits[1] : 0
    var end = word.range.upperBound
    let following = index + 1
    if digits.count == 1, following < found.count, found[following].range.lowerBound == end + 1,
      let minute = found[following].magnitude?.whole, minute < 60, found[following].range.count == 2
    {
      minutes = minute
      end = found[following].range.upperBound
      found.remove(at: following)
    }
    let plain = digits.count == 1 && minutes == 0 ? found[index].readings : []
    found[index].kind = .time
    found[index].readings = [.time((hour * 60 + minutes) % 1440)] + plain
    found[index].range = found[index].range.lowerBound..<end
  }

  /// "2 p.m.", "2:30pm", "2 o'clock"
  private func readEnglishTime(_ quantity: inout Quantity, _ word: Word) {
    let digits = text[quantity.range].split { ".:".contains($0) }.compactMap { Int($0) }
    guard let hour = digits.first, (0...24).contains(hour), digits.count < 3 else { return }
    let minutes = hour % 12 * 60 + (digits.count > 1 ? digits[1] : 0)
    let rest = scalars[word.range.lowerBound...].prefix(4).map { String($0).lowercased() }.joined()
    if word.folded == "am" || rest.hasPrefix("a.m") {
      quantity.readings = [.time(minutes)]
    } else if word.folded == "pm" || rest.hasPrefix("p.m") {
      quantity.readings = [.time(minutes + 720)]
    } else if word.folded == "o" || word.folded == "hrs" || word.folded == "noon" {
      quantity.readings += [.time(minutes), .time(minutes + 720)]
    } else {
      return
    }
    quantity.kind = .time
    quantity.range = quantity.range.lowerBound..<word.range.upperBound
  }

  // MARK: Currencies and units

  private func measure(_ found: inout [Quantity]) {
    for index in found.indices where found[index].kind == .number {
      found[index].measure =
        measure(after: found[index].range.upperBound) ?? measure(before: found[index].range.lowerBound)
    }
  }

  private func measure(after place: Int) -> Quantity.Measure? {
    var start = place
    while start < scalars.count, start < place + 2, scalars[start].characterClass == .space || scalars[start] == "-" {
      start += 1
    }
    if start < scalars.count, scalars[start].characterClass == .mark {
      if scalars[start] == "°" { return Quantity.Measure(code: "degree", isCurrency: false, range: start..<start + 1) }
      return symbol(at: start)
    }
    guard let word = word(after: place), let known = words.measures[word.folded] ?? compound(word) else { return nil }
    // "US-Dollar"
    let isPlace = word.range.count <= 2 && word.text != word.folded && known.code.count < 3 && known.code != word.text
    return isPlace ? nil : Quantity.Measure(code: known.code, isCurrency: known.isCurrency, range: word.range)
  }

  /// "US-Dollar", "Hongkong-Dollar"
  private func compound(_ word: Word) -> (code: String, isCurrency: Bool)? {
    guard word.text == "US", word.range.upperBound < scalars.count,
      let next = self.word(after: word.range.upperBound)
    else { return nil }
    return words.measures[next.folded]
  }

  private func measure(before place: Int) -> Quantity.Measure? {
    guard place > 0 else { return nil }
    let isSpaced = scalars[place - 1].characterClass == .space
    let last = isSpaced ? place - 2 : place - 1
    guard last >= 0 else { return nil }
    if let symbol = symbol(at: last), symbol.isCurrency { return symbol }
    guard let word = text.words.last(where: { $0.range.upperBound == last + 1 }), word.text.utf8.count == 3,
      word.text == word.text.uppercased(), let known = words.measures[word.folded], known.isCurrency
    else { return nil }
    return Quantity.Measure(code: known.code, isCurrency: true, range: word.range)
  }

  private func symbol(at place: Int) -> Quantity.Measure? {
    guard let known = words.measures[String(scalars[place])], scalars[place].characterClass == .mark else { return nil }
    return Quantity.Measure(code: known.code, isCurrency: known.isCurrency, range: place..<place + 1)
  }

  // MARK: Words

  private func wordQuantities(besides found: [Quantity]) -> [Quantity] {
    var quantities: [Quantity] = []
    var skipped = -1
    for (index, word) in text.words.enumerated() where index > skipped && !text.isInCode(word.range.lowerBound) {
      if found.contains(where: { $0.range.overlaps(word.range) }) { continue }
      if let quantity = calendarWord(word, beside: found) {
        quantities.append(quantity)
      } else if let (quantity, last) = numeral(at: index) {
        quantities.append(quantity)
        skipped = last
      } else if ["noon", "mittag", "mittags"].contains(word.folded) {
        quantities.append(Quantity(kind: .time, range: word.range, readings: [.time(720)], isWord: true))
      } else if ["midnight", "mitternacht"].contains(word.folded) {
        quantities.append(Quantity(kind: .time, range: word.range, readings: [.time(0)], isWord: true))
      }
    }
    return quantities
  }

  private func calendarWord(_ word: Word, beside found: [Quantity]) -> Quantity? {
    let isBesideNumber = found.contains { quantity in
      (1...3).contains(word.range.lowerBound - quantity.range.upperBound)
        || (1...3).contains(quantity.range.lowerBound - word.range.upperBound)
    }
    if let month = words.months[word.folded] ?? (isBesideNumber ? words.shortMonths[word.folded] : nil) {
      guard word.isCapitalized else { return nil }
      // "May" and "March" are verbs too, and "August" a name.
      let isDoubtful = ["may", "march", "august"].contains(word.folded) && !isBesideNumber
      return Quantity(
        kind: .date, range: word.range, readings: [.month(month)], isWord: !isBesideNumber, isSureWord: !isDoubtful)
    }
    if let weekday = words.weekdays[word.folded] ?? words.weekdays[String(word.folded.dropLast())], word.isCapitalized {
      return Quantity(kind: .date, range: word.range, readings: [.weekday(weekday)], isWord: true, isSureWord: true)
    }
    return nil
  }

  /// A number word, with the words that go on with it: "twenty-three", "zwei Millionen".
  private func numeral(at index: Int) -> (Quantity, last: Int)? {
    let word = text.words[index]
    guard var values = words.numerals[word.folded] else { return nil }
    var last = index
    var isSure = words.sureNumerals.contains(word.folded)
    if !words.isGerman, EnglishNumerals.tens.contains(word.folded), let unit = next(after: last),
      let value = words.numerals[unit.folded]?.first?.whole, (1...9).contains(value), let ten = values.first?.whole
    {
      values = [Magnitude(UInt64(ten + value))]
      last += 1
    }
    if let scale = next(after: last), let power = words.scales[scale.folded], scale.range.count > 1 {
      values = values.map { $0.scaled(by: power) }
      last += 1
      isSure = true
    } else if !words.isGerman, let scale = next(after: last), scale.folded == "hundred" {
      values = values.map { $0.scaled(by: 2) }
      last += 1
    }
    let range = word.range.lowerBound..<text.words[last].range.upperBound
    return (
      Quantity(
        kind: .number, range: range, readings: values.map(Quantity.Value.number), isWord: true, isSureWord: isSure),
      last
    )
  }

  private func next(after index: Int) -> Word? {
    guard index + 1 < text.words.count,
      text.words[index + 1].range.lowerBound - text.words[index].range.upperBound == 1
    else { return nil }
    return text.words[index + 1]
  }

  /// The word that begins at a place, or after one blank or hyphen there.
  private func word(after place: Int) -> Word? {
    guard place < scalars.count else { return nil }
    let isSpaced = scalars[place].characterClass == .space || scalars[place] == "-"
    let start = isSpaced ? place + 1 : place
    return text.words.first { $0.range.lowerBound >= start }.flatMap { $0.range.lowerBound == start ? $0 : nil }
  }

  // MARK: Dates

  /// The numbers beside a month are those of a date.
  private func markDates(_ found: inout [Quantity]) {
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
