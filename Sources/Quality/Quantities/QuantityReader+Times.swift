internal import UnicodeText

/// Times of day, in digits and in words.
extension QuantityReader {
  func readTimes(_ found: inout [Quantity]) {
    joinMinutes(&found)
    var index = 0
    while index < found.count {
      defer { index += 1 }
      if found[index].kind == .number { readClockFace(&found[index]) }
      guard let word = wordIndex(after: found[index].range.upperBound) else { continue }
      if words.isGerman, text.words[word].folded == "uhr" {
        readGermanTime(&found, index, word)
      } else if !words.isGerman {
        readEnglishTime(&found[index], word)
      }
    }
    readSpans(&found)
  }

  // MARK: Digits

  /// "14 Uhr", "14.30 Uhr", "14 Uhr 30", "8 Uhr abends"
  private func readGermanTime(_ found: inout [Quantity], _ index: Int, _ word: Int) {
    let digits = text[found[index].range].split { ".:".contains($0) }.compactMap { Int($0) }
    guard var hour = digits.first, hour <= 24, digits.count < 3, digits.dropFirst().allSatisfy({ $0 < 60 }) else {
      return
    }
    var minutes = digits.count > 1 ? digits[1] : 0
    var end = text.words[word].range.upperBound
    let following = index + 1
    if digits.count == 1, following < found.count, found[following].range.lowerBound == end + 1,
      let minute = found[following].magnitude?.whole, minute < 60, found[following].range.count == 2
    {
      minutes = minute
      end = found[following].range.upperBound
      found.remove(at: following)
    }
    let part = next(after: word)?.folded ?? ""
    let afternoon = Self.afternoons[part] ?? 0..<0
    let plain = digits.count == 1 && minutes == 0 ? found[index].readings : []
    if afternoon.contains(hour) { hour += 12 }
    if part == "nachts", hour == 12 { hour = 0 }
    found[index].kind = .time
    found[index].readings = [.time((hour * 60 + minutes) % 1440)] + plain
    found[index].range = found[index].range.lowerBound..<end
  }

  /// The hours to which these words add twelve.
  private static let afternoons = [
    "mittags": 1..<4, "nachmittags": 1..<12, "abends": 1..<12, "nachts": 9..<12,
  ]

  /// "2 p.m.", "2:30pm", "2 o'clock", "1430 hours", "3:00 in the afternoon"
  private func readEnglishTime(_ quantity: inout Quantity, _ word: Int) {
    let start = text.words[word].range.lowerBound
    let name = text.words[word].folded
    let digits = text[quantity.range].split { ".:".contains($0) }.compactMap { Int($0) }
    if ["hours", "hrs", "h"].contains(name), quantity.range.count == 4, digits.count == 1, digits[0] / 100 <= 24,
      digits[0] % 100 < 60
    {
      quantity.readings.append(.time((digits[0] / 100 * 60 + digits[0] % 100) % 1440))
      return
    }
    guard let hour = digits.first, (0...24).contains(hour), digits.count < 3,
      digits.dropFirst().allSatisfy({ $0 < 60 })
    else { return }
    let minutes = hour % 12 * 60 + (digits.count > 1 ? digits[1] : 0)
    let rest = scalars[start...].prefix(4).map { String($0).lowercased() }.joined()
    let part = name == "in" ? phrase(after: word, 2)?.split(separator: " ").last : nil
    var end = text.words[word].range.upperBound
    if let half = Half(name, rest) {
      quantity.readings = [.time(minutes + half.offset)]
      if name.count == 1 { end = start + (rest.last == "." ? 4 : 3) }
    } else if let half = part.flatMap(Half.init(part:)) {
      quantity.readings = [.time(minutes + half.offset)]
      end = quantity.range.upperBound
    } else if hour == 12, name == "noon" || name == "midnight" {
      quantity.readings = [.time(name == "noon" ? 720 : 0)]
    } else if name == "o" || name == "noon" {
      quantity.readings += [.time(minutes), .time(minutes + 720)]
    } else if name == "hrs", digits.count == 2 {
      quantity.readings = [.time((hour * 60 + digits[1]) % 1440)]
    } else {
      return
    }
    quantity.kind = .time
    quantity.range = quantity.range.lowerBound..<end
  }

  /// Half of the day, as English says it.
  private enum Half {
    case morning, afternoon

    /// - Parameters:
    ///   - word: the word behind the time, in small letters.
    ///   - text: what begins with it.
    init?(_ word: String, _ text: String) {
      if word == "am" || text.hasPrefix("a.m") {
        self = .morning
      } else if word == "pm" || text.hasPrefix("p.m") {
        self = .afternoon
      } else {
        return nil
      }
    }

    init?(part: Substring) {
      switch part {
      case "morning": self = .morning
      case "afternoon", "evening": self = .afternoon
      default: return nil
      }
    }

    /// In minutes.
    var offset: Int { self == .morning ? 0 : 720 }
  }

  /// "halb 8", "Viertel nach 8", "half past 7"
  private func readClockFace(_ quantity: inout Quantity) {
    guard let hour = quantity.magnitude?.whole, (1...12).contains(hour), quantity.range.count <= 2,
      let last = wordIndex(before: quantity.range.lowerBound)
    else { return }
    for count in [1, 2] where last - count + 1 >= 0 {
      let first = last - count + 1
      let spoken = ([text.words[first].folded] + (count == 2 ? [text.words[last].folded] : [])).joined(separator: " ")
      if count == 2, next(after: first)?.range != text.words[last].range { continue }
      guard let offset = clockFace[spoken], spoken != "viertel" else { continue }
      quantity.kind = .time
      quantity.readings = Self.twice(hour * 60 + offset)
      quantity.range = text.words[first].range.lowerBound..<quantity.range.upperBound
      return
    }
  }

  /// "von 9 bis 17 Uhr", "from 9 to 5 p.m.": the number before a time is one too.
  private func readSpans(_ found: inout [Quantity]) {
    guard found.count > 1 else { return }
    for index in 0..<found.count - 1 where found[index].kind == .number && found[index + 1].kind == .time {
      let (first, second) = (found[index].range, found[index + 1].range)
      guard first.count <= 2, first.upperBound < second.lowerBound, let hour = found[index].magnitude?.whole,
        hour <= 24,
        ["bis", "und", "–", "-", "to", "and", "bis um", "until", "till"].contains(
          text[first.upperBound..<second.lowerBound].split(separator: " ").joined(separator: " "))
      else { continue }
      found[index].readings += words.isGerman ? [.time(hour * 60 % 1440)] : Self.twice(hour * 60)
    }
  }

  // MARK: Words

  /// "halb acht", "Viertel nach acht", "acht Uhr", "half past seven", "quarter to eight", "eight o’clock", "noon"
  func spokenTime(at index: Int) -> (Quantity, last: Int)? {
    let word = text.words[index]
    if ["noon", "mittag", "mittags"].contains(word.folded) {
      return spoken([.time(720)], index, index, isSure: word.folded == "noon")
    }
    if ["midnight", "mitternacht"].contains(word.folded) { return spoken([.time(0)], index, index) }
    if let time = minutesBeside(index) { return time }
    for count in [1, 2] where Self.firstOnClockFace.contains(word.folded) {
      guard let rest = count == 1 ? word.folded : phrase(after: index, 1).map({ "\(word.folded) \($0)" }),
        let offset = clockFace[rest], next(after: index + count - 1) != nil, let hour = hour(at: index + count),
        hour <= 12
      else { continue }
      return spoken(Self.twice(hour * 60 + offset), index, index + count)
    }
    guard let following = next(after: index), Self.afterHours.contains(following.folded), let hour = hour(at: index)
    else { return nil }
    if hour == 12, following.folded == "noon" || following.folded == "midnight" {
      return spoken([.time(following.folded == "noon" ? 720 : 0)], index, index + 1)
    }
    guard following.folded == (words.isGerman ? "uhr" : "o") else { return nil }
    if words.isGerman {
      if hour == 12, let part = next(after: index + 1)?.folded, part == "mittags" || part == "nachts" {
        return spoken([.time(part == "mittags" ? 720 : 0)], index, index + 2)
      }
      return spoken(hour <= 12 ? Self.twice(hour * 60) : [.time(hour * 60 % 1440)], index, index + 1)
    }
    return next(after: index + 1)?.folded == "clock" ? spoken(Self.twice(hour * 60), index, index + 2) : nil
  }

  /// "fünf vor zwölf", "zehn nach halb acht", "five past twelve", "ten minutes to eight"
  private func minutesBeside(_ index: Int) -> (Quantity, last: Int)? {
    guard let following = next(after: index)?.folded else { return nil }
    let isCounted = following == "minuten" || following == "minutes"
    guard isCounted || Self.relations[following] != nil, let minutes = hour(at: index), [5, 10, 20].contains(minutes)
    else { return nil }
    var last = index
    if isCounted { last += 1 }
    guard let relation = next(after: last)?.folded, let sign = Self.relations[relation] else { return nil }
    // "five to ten people"
    if relation == "to" || relation == "before", !isCounted,
      index == 0 || !Self.beforeTimes.contains(text.words[index - 1].folded)
    {
      return nil
    }
    last += 1
    let isHalf = words.isGerman && next(after: last)?.folded == "halb"
    if isHalf { last += 1 }
    guard next(after: last) != nil, let hour = hour(at: last + 1), (1...12).contains(hour) else { return nil }
    return spoken(Self.twice(hour * 60 - (isHalf ? 30 : 0) + sign * minutes), index, last + 1)
  }

  /// What may follow an hour.
  private static let afterHours: Set<String> = ["uhr", "o", "noon", "midnight"]

  /// What comes between minutes and an hour: whether they are added.
  private static let relations = ["vor": -1, "nach": 1, "to": -1, "before": -1, "past": 1, "after": 1]
  private static let beforeTimes: Set<String> = [
    "at", "is", "was", "until", "till", "by", "about", "around", "um", "ist", "war", "gegen", "kurz", "bis", "seit",
    "ab",
    "von",
  ]

  /// "um 5 vor 12", "at 5 past 12": two numbers that are one time.
  private func joinMinutes(_ found: inout [Quantity]) {
    var index = 0
    while index + 1 < found.count {
      defer { index += 1 }
      let (first, second) = (found[index], found[index + 1])
      guard first.kind == .number, second.kind == .number, let minutes = first.magnitude?.whole,
        [5, 10, 20, 25].contains(minutes), let hour = second.magnitude?.whole, (1...12).contains(hour),
        second.range.count <= 2, first.range.count <= 2, let before = wordIndex(before: first.range.lowerBound),
        Self.beforeTimes.contains(text.words[before].folded)
      else { continue }
      let between = text[first.range.upperBound..<second.range.lowerBound].split(separator: " ").map(String.init)
      guard let relation = between.first, between.count == 1 || between == [relation, "halb"],
        let sign = Self.relations[relation]
      else { continue }
      found[index].kind = .time
      found[index].range = first.range.lowerBound..<second.range.upperBound
      found[index].readings = Self.twice(hour * 60 - (between.count == 2 ? 30 : 0) + sign * minutes)
      found.remove(at: index + 1)
    }
  }

  private func spoken(
    _ readings: [Quantity.Value], _ first: Int, _ last: Int, isSure: Bool = true
  ) -> (Quantity, last: Int) {
    let range = text.words[first].range.lowerBound..<text.words[last].range.upperBound
    return (Quantity(kind: .time, range: range, readings: readings, isWord: true, isSureWord: isSure), last)
  }

  private func hour(at index: Int) -> Int? {
    guard index < text.words.count else { return nil }
    let word = text.words[index].folded
    if words.isGerman, word == "eins" || word == "ein" { return 1 }
    guard (words.numeralForms[word] ?? .cardinal) == .cardinal, let hour = words.numerals[word]?.first?.whole,
      (0...24).contains(hour), word != "a", word != "an"
    else { return nil }
    return hour
  }

  /// What is said before an hour, and the minutes that it adds to it.
  private var clockFace: [String: Int] { words.isGerman ? Self.germanClockFace : Self.englishClockFace }

  private static let germanClockFace = [
    "halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15, "drei viertel": -15, "viertel": -45,
  ]
  private static let englishClockFace = [
    "half past": 30, "quarter past": 15, "quarter after": 15, "quarter to": -15, "quarter of": -15,
    "quarter before": -15,
  ]
  private static let firstOnClockFace: Set<String> = ["halb", "viertel", "drei", "dreiviertel", "half", "quarter"]

  /// A time of a clock face, which may be in the morning or in the afternoon.
  private static func twice(_ minutes: Int) -> [Quantity.Value] {
    let minutes = (minutes + 720) % 720
    return [.time(minutes), .time(minutes + 720)]
  }
}
