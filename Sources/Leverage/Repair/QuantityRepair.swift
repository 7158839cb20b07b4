internal import Quality
internal import UnicodeText

extension Repair {
  /// What differs in numbers, dates and times; nothing where not all of it can be put into the target, for a target with the new
  /// day and the old month misleads more than the old one does.
  ///
  /// The old and the new segment have their quantities in one order, or there is no telling which stands for which.
  func quantityEdits(_ sides: Sides) -> [Edit] {
    let (old, new) = (sides.old.quantities, sides.new.quantities)
    guard old.count == new.count, zip(old, new).allSatisfy({ $0.kind == $1.kind && $0.isWord == $1.isWord }) else {
      return []
    }
    var edits: [Edit] = []
    for index in old.indices where !old[index].agrees(with: new[index]) {
      guard old[index].hasMeasure(of: new[index]), let place = place(of: index, in: old, sides.target.quantities),
        let edit = edit(place, from: old[index], to: new[index], sides)
      else { return [] }
      edits.append(edit)
    }
    return edits
  }

  /// Where the target has what stands once in the old segment. The days and months of several dates may stand more than once, if
  /// the target has them all in the old segment's order, but for a day and its month.
  private func place(of index: Int, in old: [Quantity], _ target: [Quantity]) -> Quantity? {
    let wanted = old[index]
    let equals = old.indices.filter { old[$0].agrees(with: wanted) }
    let places = target.indices.filter { target[$0].agrees(with: wanted) }
    guard equals.count == places.count, let rank = equals.firstIndex(of: index) else { return nil }
    if equals.count == 1 { return target[places[rank]] }
    let isOrdered = zip(equals, places).allSatisfy { abs($0 - $1) <= 1 }
    guard wanted.kind == .date, old.count == target.count, isOrdered else { return nil }
    return target[places[rank]]
  }

  private func edit(_ place: Quantity, from old: Quantity, to new: Quantity, _ sides: Sides) -> Edit? {
    if place.kind == .time {
      return clockTime(new, like: place, in: sides.target).map { Edit(kind: .time, range: place.range, new: $0) }
    }
    guard let text = rendering(of: new, in: sides.new, like: place, in: sides.target, for: old, in: sides.old) else {
      return nil
    }
    let edit = Edit(kind: place.kind == .date ? .date : .number, range: place.range, new: text)
    guard target.language == "en", !place.isWord else { return edit }
    return EnglishNumberSlot(sides.target, place.range).edit(
      edit, from: old.magnitude?.whole, to: new.magnitude?.whole)
  }

  /// The new quantity, written as the target writes the old one; nil where that cannot be told.
  private func rendering(
    of new: Quantity, in newText: CheckedText, like place: Quantity, in target: CheckedText, for old: Quantity,
    in oldText: CheckedText
  ) -> String? {
    let (newDigits, oldDigits, written) = (newText[new.range], oldText[old.range], target[place.range])
    if let month = new.month, target.language.language == "en" {
      guard let name = QuantityWords.english.name(ofMonth: month) else { return nil }
      let isShort = place.range.count == 3 && QuantityWords.english.months[written.lowercased()] == nil
      return isShort ? String(name.prefix(3)) : name
    }
    if let weekday = new.weekday, target.language.language == "en" {
      return QuantityWords.english.name(ofWeekday: weekday)
    }
    guard !new.isWord, !place.isWord else { return nil }
    if place.kind == .date, newDigits.hasPrefix("0"), !written.hasPrefix("0") {
      return String(newDigits.drop { $0 == "0" })
    }
    // The digits stand the same in both languages.
    let hasMarks = [oldDigits, newDigits].map { digits in digits.contains { $0 == "," || $0 == "." } }
    if written == oldDigits, hasMarks[0] || !hasMarks[1] { return newDigits }
    if newDigits.allSatisfy(\.isNumber), written.allSatisfy(\.isNumber), oldDigits.allSatisfy(\.isNumber) {
      return newDigits
    }
    return converted(newDigits, from: newText.language, to: target.language)
  }

  /// A number with its marks as the other language writes them; the number of a section (4.2.1) as it stands.
  private func converted(_ digits: String, from source: LanguageTag, to target: LanguageTag) -> String? {
    guard digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }), let from = QuantityWords.of(source),
      let to = QuantityWords.of(target), from.decimalMark != to.decimalMark
    else { return nil }
    let decimal = Character(from.decimalMark)
    let parts = digits.split(separator: decimal, omittingEmptySubsequences: false)
    let groups = parts[0].split(omittingEmptySubsequences: false) { !$0.isNumber }
    guard parts.count <= 2, groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      return digits.contains(decimal) ? nil : digits
    }
    return String(digits.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }

  /// A time of day as English writes the old one: "6:30 p.m." for "5 p.m.", "18:30" for "17:00".
  private func clockTime(_ new: Quantity, like place: Quantity, in text: CheckedText) -> String? {
    let times = new.readings.compactMap { if case .time(let minutes) = $0 { minutes } else { nil } }
    guard times.count == 1, let time = times.first, text.language.language == "en" else { return nil }
    let written = text[place.range]
    let digits = written.prefix { $0.isNumber || $0 == ":" || $0 == "." }
    let rest = written.dropFirst(digits.count)
    let mark = digits.first { !$0.isNumber }
    let (hour, minute) = (time / 60, time % 60)
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    switch rest.lowercased().filter({ $0 != "." && $0 != " " && $0 != "\u{A0}" }) {
    case "am", "pm":
      let half: [Character: Character] =
        hour < 12 ? ["p": "a", "P": "A"] : ["a": "p", "A": "P"]
      let spoken = (hour + 11) % 12 + 1
      let isFull = minute == 0 && (mark == nil || !digits.hasSuffix("00"))
      return (isFull ? "\(spoken)" : "\(spoken)\(mark ?? ":")\(minutes)") + String(rest.map { half[$0] ?? $0 })
    case "" where mark != nil:
      return (hour < 10 && digits.hasPrefix("0") ? "0" : "") + "\(hour)\(mark ?? ":")\(minutes)"
    default: return nil
    }
  }
}

/// The place of a number in an English text, with what about it depends on the number: "an 11-year-old", "22nd", "1 country".
private struct EnglishNumberSlot {
  private let text: CheckedText
  private let range: Range<Int>
  /// With a marker of the ordinal behind the digits.
  private let end: Int
  private var isOrdinal: Bool { end > range.upperBound }

  init(_ text: CheckedText, _ range: Range<Int>) {
    self.text = text
    self.range = range
    let letters = text.scalars[range.upperBound...].prefix { $0.characterClass == .letter }
    let marker = String(String.UnicodeScalarView(letters))
    end = ["st", "nd", "rd", "th"].contains(marker.lowercased()) ? range.upperBound + letters.count : range.upperBound
  }

  /// The change with what depends on the number, or nil where that cannot be told.
  func edit(_ edit: Repair.Edit, from old: Int?, to new: Int?) -> Repair.Edit? {
    guard edit.kind != .date || isOrdinal || edit.new.first?.isNumber == true else { return edit }
    if edit.kind == .number, !isOrdinal, (old == 1) != (new == 1), !isFreeOfNumber { return nil }
    var edit = edit
    if isOrdinal {
      guard let new else { return nil }
      edit.new += Self.marker(of: new)
      edit.range = edit.range.lowerBound..<end
    }
    return withArticle(edit)
  }

  private static func marker(of number: Int) -> String {
    if (11...13).contains(number % 100) { return "th" }
    return switch number % 10 {
    case 1: "st"
    case 2: "nd"
    case 3: "rd"
    default: "th"
    }
  }

  /// Whether no noun follows that has another form beside 1.
  private var isFreeOfNumber: Bool {
    guard end < text.scalars.count else { return true }
    if range.lowerBound > 0, text.scalars[range.lowerBound - 1].properties.generalCategory == .currencySymbol {
      return true
    }
    let next = text.scalars[end]
    guard next.characterClass == .space else { return next.characterClass != .letter }
    guard let word = text.words.first(where: { $0.range.lowerBound == end + 1 }) else { return true }
    return Self.particles.contains(word.folded)
  }

  private static let particles: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "out", "per", "percent", "to",
    "was",
    "were", "will", "with",
  ]

  /// "a" becomes "an" before a number that is spoken with a vowel, and the other way round.
  private func withArticle(_ edit: Repair.Edit) -> Repair.Edit {
    guard let article = text.words.last(where: { $0.range.upperBound == range.lowerBound - 1 }),
      ["a", "an"].contains(article.folded), text.scalars[range.lowerBound - 1].characterClass == .space
    else { return edit }
    let written = text[article.range]
    let wanted = Self.beginsWithVowel(edit.new) ? "an" : "a"
    guard written.lowercased() != wanted else { return edit }
    var edit = edit
    edit.new = (written.first?.isUppercase == true ? "A" + wanted.dropFirst() : wanted) + " " + edit.new
    edit.range = article.range.lowerBound..<edit.range.upperBound
    return edit
  }

  /// Eight and its like, eleven, eighteen, and thousands and millions of them.
  private static func beginsWithVowel(_ number: String) -> Bool {
    let digits = number.prefix { $0.isNumber || $0 == "," }
    let first = digits.split(separator: ",").first ?? ""
    return first.hasPrefix("8") || first == "11" || first == "18"
      || digits.count == 5 && !digits.contains(",") && (digits.hasPrefix("11") || digits.hasPrefix("18"))
  }
}

extension Quantity {
  fileprivate var month: Int? {
    for case .month(let month) in readings where readings.count == 1 { return month }
    return nil
  }

  fileprivate var weekday: Int? {
    for case .weekday(let weekday) in readings where readings.count == 1 { return weekday }
    return nil
  }
}
