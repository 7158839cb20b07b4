package import Morphology
import UnicodeText

/// Looks terms up in glossaries by any of their forms, from either language.
package struct TermIndex: Sendable {
  private let entries: [GlossaryEntry]

  package init(_ entries: [GlossaryEntry]) { self.entries = entries }

  /// An entry that was asked for, and how the question met it.
  package struct Match: Hashable, Sendable {
    /// The language in which a term was asked for.
    package enum Side: String, Hashable, Sendable {
      case german = "de"
      case english = "en"
    }

    /// The entry that has the form.
    package let entry: GlossaryEntry
    /// The language of the question.
    package let side: Side
    /// The form of the entry that equals the question but for case, and the rule that made it.
    package let form: WordForm

    /// Whether another match says nothing that this one does not say: a dictionary's beside that of a glossary.
    fileprivate func covers(_ other: Match) -> Bool {
      other.entry.term.lemma == entry.term.lemma && other.entry.note == nil && other.side == side
        && (other.entry.concept == nil || other.entry.concept == entry.concept)
        && other.entry.translations.allSatisfy(entry.translations.contains)
    }
  }

  /// The entries with a form that equals `term` but for case, spaces and the kinds of quotes and dashes: German ones first,
  /// in the order of the glossaries. If there are none, "ae", "oe", "ue" are read as letters with umlaut.
  ///
  /// - Complexity: O(number of entries); forms are generated only for entries that begin like the question.
  package func matches(for term: String) -> [Match] {
    for reading in [term] + Self.otherReadings(of: term) {
      let found = matches(forKey: MatchKey.of(reading))
      if !found.isEmpty { return found }
    }
    return []
  }

  /// What else is looked up where nothing is found for a question: umlauts as they are typed without them, a term without its
  /// article, a verb with its particle before it ("zurücktrat" for "trat zurück"), a word without the sign for all genders, and
  /// the masculine of a feminine noun.
  package static func otherReadings(of term: String) -> [String] {
    let key = MatchKey.of(term)
    var readings = [umlauts.reduce(key) { $0.replacing($1.typed, with: $1.letter) }]
    let words = key.split(separator: " ").map(String.init)
    if words.count > 1, articles.contains(words[0]) { readings.append(words.dropFirst().joined(separator: " ")) }
    if words.count > 1, let last = words.last {
      readings.append(([last + words[0]] + words[1..<(words.count - 1)]).joined(separator: " "))
    }
    if let marked = signsForAllGenders.compactMap({ key.firstRange(of: $0) }).first {
      let stem = String(key[..<marked.lowerBound])
      readings += [stem, stem + "e", stem + "in", stem + "innen"]
    } else if let inner = term.firstRange(of: "Innen"), inner.lowerBound > term.startIndex {
      readings.append(MatchKey.of(String(term[..<inner.lowerBound])))
    }
    readings += GermanFeminine.masculines(of: key)
    var seen: Set<String> = [key, ""]
    return readings.filter { seen.insert($0).inserted }
  }

  private static let articles: Set<String> = [
    "der", "die", "das", "des", "dem", "den", "ein", "eine", "eines", "einem", "einen", "einer", "the", "a", "an", "to",
  ]

  private static let signsForAllGenders = ["*in", ":in", "_in", "/in", "/-in", "·in"]

  /// Whether a form of a term may begin with a word, as stems are written.
  private static func mayBegin(_ entry: GlossaryEntry, _ word: [UInt8]) -> Bool {
    let term = entry.term
    guard term.listedForms.isEmpty, !entry.isPlace else { return true }
    let first = GermanStem.firstWord(term.lemma)
    // Only letters of Latin-1 are in small letters alike here and in keys.
    if first.contains(where: { $0 >= 0xC4 }) { return true }
    if term.partOfSpeech == .verb, first.count > GermanStem.shortest, !term.lemma.utf8.contains(UInt8(ascii: " ")) {
      let beginnings = GermanVerbBeginning.ofForm(word)
      return GermanVerbBeginning.ofInfinitive(first).contains(where: beginnings.contains)
    }
    let length = GermanStem.length(ofFirst: first, of: term)
    return length.map { word.starts(with: first.prefix($0)) } ?? true
  }

  private static let umlauts = [(typed: "ae", letter: "ä"), (typed: "oe", letter: "ö"), (typed: "ue", letter: "ü")]

  /// The entries with a German form that equals `term` but for case.
  package func matches(forGerman term: String) -> [Match] {
    let key = MatchKey.of(term)
    return key.isEmpty ? [] : distinct(german(key, TermInitial(keys: [key])))
  }

  private func matches(forKey key: String) -> [Match] {
    guard !key.isEmpty else { return [] }
    let initial = TermInitial(keys: [key])
    return distinct(german(key, initial) + english(key, initial))
  }

  private func german(_ key: String, _ initial: TermInitial) -> [Match] {
    let letters = GermanStem.firstWord(key)
    // A glossary may have a term in very many rows.
    var known: (term: Lexeme, form: WordForm?)?
    return entries.compactMap { entry in
      guard Self.mayBeAsLong(entry, key), initial.mayBegin(entry.term), Self.mayBegin(entry, letters) else {
        return nil
      }
      if known?.term != entry.term { known = (entry.term, Self.form(of: entry, key)) }
      return known?.form.map { Match(entry: entry, side: .german, form: $0) }
    }
  }

  /// Whether a form of a term may have as many letters as a key.
  private static func mayBeAsLong(_ entry: GlossaryEntry, _ key: String) -> Bool {
    !entry.term.listedForms.isEmpty || abs(entry.term.lemma.utf8.count - key.utf8.count) <= addedBytes
  }

  /// How many bytes a form has more or fewer than its term, at most; "gerecht" has "gerechtesten", "Übung" "UEBUNGEN".
  private static let addedBytes = 10

  private static func form(of entry: GlossaryEntry, _ key: String) -> WordForm? {
    let form = GermanInflection.forms(of: entry.term).first { MatchKey.of($0.text) == key }
    guard form == nil, entry.isPlace, !PlaceAdjectives.isCountry(entry.term.lemma) else { return form }
    return PlaceAdjectives.ofName(entry.term.lemma).first { MatchKey.of($0) == key }
      .map { WordForm($0, rule: PlaceAdjectives.rule) }
  }

  private func english(_ key: String, _ initial: TermInitial) -> [Match] {
    entries.compactMap { entry in
      entry.translations.lazy.compactMap { translation in
        guard abs(translation.utf8.count - key.utf8.count) <= Self.addedBytes,
          initial.mayBegin(translation, entry.term.partOfSpeech)
        else { return nil }
        return EnglishInflection.forms(of: translation, entry.term.partOfSpeech).first { MatchKey.of($0.text) == key }
      }.first.map { Match(entry: entry, side: .english, form: $0) }
    }
  }

  private func distinct(_ matches: [Match]) -> [Match] {
    var distinct: [Match] = []
    // By lemma; a glossary may have a term in very many rows, which are compared with the first of them only.
    var known: [String: [Match]] = [:]
    for match in matches {
      let lemma = match.entry.term.lemma
      if known[lemma]?.contains(where: { $0.covers(match) }) == true { continue }
      if known[lemma, default: []].count < Self.compared { known[lemma, default: []].append(match) }
      distinct.append(match)
    }
    return distinct
  }

  private static let compared = 20
}
