internal import Quality
internal import UnicodeText

extension Repair {
  /// The old and the new segment have their quantities in one order, or there is no telling which stands for which.
  func quantityEdits(_ sides: Sides) -> [Edit] {
    let (old, new) = (sides.old.quantities, sides.new.quantities)
    guard old.count == new.count, zip(old, new).allSatisfy({ $0.kind == $1.kind && $0.isWord == $1.isWord }) else {
      return []
    }
    return zip(old, new).compactMap { old, new in
      guard !old.agrees(with: new), sides.old.quantities.count(where: { $0.agrees(with: old) }) == 1 else { return nil }
      let places = sides.target.quantities.filter { $0.agrees(with: old) }
      guard places.count == 1 else { return nil }
      return edit(places[0], from: old, to: new, sides)
    }
  }

  private func edit(_ place: Quantity, from old: Quantity, to new: Quantity, _ sides: Sides) -> Edit? {
    guard let text = rendering(of: new, in: sides.new, like: place, in: sides.target, for: old, in: sides.old) else {
      return nil
    }
    let kind: Kind =
      switch place.kind {
      case .number: .number
      case .date: .date
      case .time: .time
      }
    return Edit(kind: kind, range: place.range, new: text)
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
    // The digits stand the same in both languages.
    let hasMarks = [oldDigits, newDigits].map { digits in digits.contains { $0 == "," || $0 == "." } }
    if written == oldDigits, hasMarks[0] || !hasMarks[1] { return newDigits }
    if newDigits.allSatisfy(\.isNumber), written.allSatisfy(\.isNumber), oldDigits.allSatisfy(\.isNumber) {
      return newDigits
    }
    return converted(newDigits, from: newText.language, to: target.language)
  }

  /// A number with its marks as the other language writes them.
  private func converted(_ digits: String, from source: LanguageTag, to target: LanguageTag) -> String? {
    guard digits.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," }), let from = QuantityWords.of(source),
      let to = QuantityWords.of(target), from.decimalMark != to.decimalMark
    else { return nil }
    return String(digits.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
  }
}

extension Quantity {
  fileprivate var month: Int? {
    for case .month(let month) in readings where readings.count == 1 { return month }
    return nil
  }

  fileprivate var weekday: Int? {
    for case .weekday(let weekday) in readings { return weekday }
    return nil
  }
}
