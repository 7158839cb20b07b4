/// What the words around a match say of it: behind a given name stands a surname, and a country has no article in the plural.
struct NameContext {
  private let words: Words
  private let knowsPersons: Bool

  /// - Parameter knowsPersons: whether to take words behind given names for surnames.
  init(_ words: Words, knowsPersons: Bool) { (self.words, self.knowsPersons) = (words, knowsPersons) }

  /// Whether a match is none where it stands.
  func excludes(_ match: TermMatch, _ traits: EntryTraits) -> Bool {
    guard match.tokens.count == 1 else { return traits.isNoun && isCountryInCompound(match) }
    let index = match.tokens.lowerBound
    guard words.tokens[index].isCapitalized else { return false }
    return knowsPersons && (!traits.isName || traits.isPlace) && isSurname(index)
      || traits.isNoun && isCountry(match, index)
  }

  // MARK: - Surnames

  /// Whether a word stands behind a given name: "Jens Richter" is no judge.
  ///
  /// Kings and popes have no surname, and a clause that begins with a given name may go on with its object: "weil Anna Angst
  /// hat".
  private func isSurname(_ index: Int) -> Bool {
    guard index > 0, !words.isAdjacent(index), words.tokens[index - 1].isCapitalized else { return false }
    guard NamesBeforeSurnames.all.contains(index - 1, of: words) else { return false }
    return index < 2 || !words.isOne(of: Self.beforeBareNames, index - 2)
  }

  private static let beforeBareNames: [StaticString] = [
    "König", "Königin", "Kaiser", "Kaiserin", "Zar", "Zarin", "Papst", "Prinz", "Prinzessin", "Fürst", "Fürstin",
    "Herzog",
    "Herzogin", "Sankt", "Bischof", "Bruder", "Schwester", "Onkel", "Tante",
    "als", "bevor", "da", "damit", "dass", "falls", "nachdem", "ob", "obwohl", "seit", "sobald", "während", "weil",
    "wenn",
  ]

  // MARK: - Countries

  /// Whether a word is a country, and not its people: "in Polen", but both are meant with "die Polen" and "Polen sind".
  private func isCountry(_ match: TermMatch, _ index: Int) -> Bool {
    if match.manner == .part { return isCountryInCompound(match) }
    guard words.isOne(of: Self.countries, index) else { return false }
    if index + 1 < words.tokens.count, words.isOne(of: Self.pluralVerbs, index + 1) { return false }
    guard index > 0 else { return true }
    let before = words.tokens[index - 1]
    if !before.isLetter { return before.isMark }
    if words.isOne(of: Self.pluralWords, index - 1) { return false }
    return before.isCapitalized || index < 2 || !words.isOne(of: Self.pluralWords, index - 2)
  }

  /// "Polen-Reise".
  private func isCountryInCompound(_ match: TermMatch) -> Bool {
    guard match.manner == .part else { return false }
    let part = words.bytes[match.part]
    return Self.countries.contains { country in country.withUTF8Buffer { unsafe $0.elementsEqual(part) } }
  }

  /// Countries that are called as their people are in the plural.
  private static let countries: [StaticString] = ["Polen", "Schweden", "Ungarn"]

  /// What stands before a people, or before an adjective of it.
  private static let pluralWords: [StaticString] = [
    "die", "Die", "der", "Der", "den", "Den", "alle", "Alle", "allen", "aller", "andere", "anderen", "beide", "beiden",
    "diese",
    "diesen", "dieser", "einige", "Einige", "einigen", "jene", "jenen", "keine", "manche", "Manche", "mehrere",
    "mehreren",
    "meisten", "sieben", "tausende", "Tausende", "unsere", "viele", "Viele", "vielen", "vieler", "wenige", "Wenige",
    "wenigen",
    "wir", "Wir", "zahlreiche", "Zahlreiche", "zwei", "drei", "vier", "fünf", "sechs", "acht", "neun", "zehn", "zwölf",
    "hundert", "Millionen", "Prozent",
  ]

  private static let pluralVerbs: [StaticString] = [
    "dürfen", "haben", "hatten", "können", "konnten", "leben", "lebten", "mussten", "müssen", "sind", "sollen", "waren",
    "werden", "wollen", "wollten", "wurden",
  ]
}
