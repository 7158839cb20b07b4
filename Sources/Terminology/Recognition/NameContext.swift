import Morphology
import UnicodeText

/// What the words around a match say of it: behind a given name stands a surname, a country has no article in the plural, and
/// at the beginning of a sentence any word has a capital.
struct NameContext {
  private let words: Words
  private let knowsPersons: Bool

  /// - Parameter knowsPersons: whether to take words behind given names for surnames.
  init(_ words: Words, knowsPersons: Bool) { (self.words, self.knowsPersons) = (words, knowsPersons) }

  /// Whether a match is none where it stands.
  func excludes(_ match: TermMatch, _ traits: EntryTraits) -> Bool {
    guard match.tokens.count == 1 else {
      return traits.isNoun && match.rule != GermanInflection.citationRule && isCountryInCompound(match)
    }
    let index = match.tokens.lowerBound
    guard words.tokens[index].isCapitalized else { return false }
    if traits.isNoun, match.manner == .whole, words.startsSentence(index),
      match.kind == .citation && (isPreposition(index) || isAdverb(index)) || isAdjective(index)
    {
      return true
    }
    if traits.isName, match.kind == .citation, isInfinitive(index) { return true }
    if traits.isVerb, match.kind == .inflected, match.manner == .whole, isSubject(index, match.rule) { return true }
    if isGreen(index) || traits.isNoun && isGerman(index) { return true }
    return knowsPersons && (!traits.isName || traits.isPlace) && isSurname(index)
      || traits.isNoun && match.rule != GermanInflection.citationRule && isCountry(match, index)
  }

  // MARK: - Prepositions

  /// Whether a word that begins a sentence is a preposition: "Kraft seines Amtes", "Dank neuer Technik".
  private func isPreposition(_ index: Int) -> Bool {
    guard index + 1 < words.tokens.count, words.isOne(of: Self.prepositions, index),
      !words.isAdjacent(index + 1)
    else { return false }
    let next = words.tokens[index + 1]
    guard next.isLetter else { return false }
    if words.isOne(of: ["Laut"], index) { return true }
    if words.isOne(of: Self.articles, index + 1) { return true }
    if next.isCapitalized { return words.isOne(of: ["Gesetzes", "Amtes", "Lebens"], index + 1) }
    // "Trotz heftiger Kritik", but "Kraft tanken".
    guard !words.isOne(of: ["Kraft", "Zeit"], index), next.bytes.count > 4 else { return false }
    let (last, before) = (words.bytes[next.bytes.upperBound - 1], words.bytes[next.bytes.upperBound - 2])
    return before == UInt8(ascii: "e") && "rmns".utf8.contains(last)
      && !words.isOne(of: ["gegen", "unter", "über"], index + 1)
  }

  private static let prepositions: [StaticString] = ["Dank", "Kraft", "Laut", "Mangels", "Statt", "Trotz", "Zeit"]

  private static let articles: [StaticString] = [
    "der", "des", "dem", "den", "dieser", "dieses", "diesem", "eines", "einer", "einem", "ihrer", "ihres", "ihrem",
    "seiner", "seines", "seinem", "unserer", "unseres", "unserem", "meiner", "meines", "meinem", "deren", "dessen",
  ]

  // MARK: - Adjectives

  /// Whether a word that begins a sentence is the adjective of the noun behind it: "Liebe Grüße", "Fossile Brennstoffe".
  private func isAdjective(_ index: Int) -> Bool {
    guard index + 1 < words.tokens.count, words.tokens[index + 1].isCapitalized, !words.isAdjacent(index + 1) else {
      return false
    }
    let word = words.text(index..<index + 1)
    guard word.utf8.count > 3, let last = word.utf8.last, "enrsm".utf8.contains(last) else { return false }
    let small = word.lowercasedByICU
    guard CompoundLexicon.carried(for: small).isDeclinedAdjective(small) else { return false }
    // "Abgeordnete Müller"
    return GermanCompound.isKnown(words.text(index + 1..<index + 2))
  }

  /// Whether a word that begins a sentence is an adverb of what follows: "Gut die Hälfte", "Recht gute Noten", but "Recht auf
  /// Arbeit" and "Recht bekommt".
  private func isAdverb(_ index: Int) -> Bool {
    guard index + 1 < words.tokens.count, !words.isAdjacent(index + 1) else { return false }
    let next = words.tokens[index + 1]
    guard next.isLetter, !next.isCapitalized else { return false }
    let small = words.text(index..<index + 1).lowercasedByICU
    let lexicon = CompoundLexicon.carried(for: small)
    guard lexicon.isAdjective(small) || lexicon.isAdverb(small) else { return false }
    if words.isOne(of: Self.articles, index + 1) || words.isOne(of: Self.afterAdverbs, index + 1) { return true }
    let following = words.text(index + 1..<index + 2)
    return CompoundLexicon.carried(for: following).isDeclinedAdjective(following)
  }

  private static let afterAdverbs: [StaticString] = [
    "die", "das", "ein", "eine", "einen", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "zwanzig", "hundert", "tausend",
  ]

  /// Whether a name is here the noun that is made of a verb: "das Essen", "beim gemeinsamen Singen".
  private func isInfinitive(_ index: Int) -> Bool {
    guard index > 0, words.bytes[words.tokens[index].bytes.upperBound - 1] == UInt8(ascii: "n") else { return false }
    var before = index - 1
    if before > 0, words.tokens[before].isLetter, !words.tokens[before].isCapitalized,
      words.isOne(of: Self.neuterArticles, before - 1)
    {
      before -= 1
    }
    guard words.isOne(of: Self.neuterArticles, before) else { return false }
    let small = words.text(index..<index + 1).lowercasedByICU
    return CompoundLexicon.carried(for: small).isVerb(small)
  }

  private static let neuterArticles: [StaticString] = [
    "das", "Das", "des", "dem", "beim", "Beim", "zum", "Zum", "vom", "Vom", "ein", "Ein", "kein", "Kein", "dieses",
    "Dieses",
    "mein", "sein", "Sein", "ihr", "Ihr", "unser", "Unser",
  ]

  // MARK: - Verbs

  /// Whether a word that begins a sentence is no finite verb, because one follows: "Google kauft".
  private func isSubject(_ index: Int, _ rule: String) -> Bool {
    guard index + 1 < words.tokens.count, words.startsSentence(index), !rule.contains("participle") else {
      return false
    }
    let next = words.tokens[index + 1]
    guard next.isLetter, !next.isCapitalized, !words.isAdjacent(index + 1) else { return false }
    let following = words.text(index + 1..<index + 2)
    return CompoundLexicon.carried(for: following).isPredicate(following)
  }

  // MARK: - Colors

  /// Whether "Grünen" is the country and no party: "im Grünen".
  private func isGreen(_ index: Int) -> Bool {
    index > 0 && words.isOne(of: ["Grünen", "Grüne"], index) && words.isOne(of: ["im", "Im", "ins", "Ins"], index - 1)
  }

  /// Whether "Deutschen" is the adjective in a name and nobody: "des Deutschen Handwerks", but "der Deutsche Boris Becker".
  private func isGerman(_ index: Int) -> Bool {
    let next = index + 1
    return next < words.tokens.count && words.tokens[next].isCapitalized && !words.isAdjacent(next)
      && words.isOne(of: ["Deutschen", "Deutsche", "Deutscher", "Deutschem", "Deutsches"], index)
      && !GivenNames.contains(words.text(next..<next + 1)) && GermanCompound.isKnown(words.text(next..<next + 1))
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

  /// Whether a form of a people's name is its country: "in Polen", but both are meant with "die Polen" and "Polen sind".
  private func isCountry(_ match: TermMatch, _ index: Int) -> Bool {
    if match.manner == .part { return isCountryInCompound(match) }
    guard words.isOne(of: Self.countries, index) else { return false }
    if index + 1 < words.tokens.count, words.isOne(of: Self.pluralVerbs, index + 1) { return false }
    guard index > 0 else { return true }
    let before = words.tokens[index - 1]
    if !before.isLetter { return before.isMark }
    if words.isOne(of: ["nach", "Nach", "aus", "Aus", "in", "In"], index - 1) { return true }
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
