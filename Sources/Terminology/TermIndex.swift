package import Morphology
import UnicodeText

/// Looks terms up in glossaries by any of their forms, from either language.
package struct TermIndex: Sendable {
  private let entries: [GlossaryEntry]
  /// How many of the entries, the first ones, are the user's own.
  private let ownCount: Int
  /// For each beginning of a word (`TermInitial.beginnings`), the entries that have it; nil where all entries are looked through.
  private let beginnings: [[Int32]]?
  private let forms = TermForms()

  /// - Parameters:
  ///   - entries: of glossaries that the program carries, those of terms before the dictionary.
  ///   - own: of glossaries that the user named; they come before all others.
  ///   - isForMany: whether so many questions are to come that the entries are better sorted first.
  package init(_ entries: [GlossaryEntry], own: [GlossaryEntry] = [], isForMany: Bool = false) {
    self.entries = own + entries
    ownCount = own.count
    beginnings = isForMany ? Self.beginnings(of: self.entries) : nil
  }

  /// A term that was asked for, and how the question met it.
  package struct Match: Hashable, Sendable {
    /// The language in which a term was asked for.
    package enum Side: String, Hashable, Sendable {
      case german = "de"
      case english = "en"
    }

    /// The entry that has the form, with what further glossaries say of the same term.
    package internal(set) var entry: GlossaryEntry
    /// The language of the question.
    package let side: Side
    /// The form of the entry that equals the question but for case, and the rule that made it.
    package let form: WordForm
    /// Where the entry stands, and the others that say the same or more of the term.
    package internal(set) var locations: [GlossaryEntry.Location]
    var rank: Rank
  }

  /// The entries with a form that equals `term` but for case, spaces and the kinds of quotes and dashes, best first; where
  /// there are none, those that it may mean otherwise (`TermQuestion`).
  ///
  /// - Complexity: O(number of entries); forms are generated only for entries that begin like the question.
  package func matches(for term: String) -> [Match] { matches(for: TermQuestion(term)) }

  /// - Parameter isGerman: whether the question is German, so that no English term is an answer.
  package func matches(for question: TermQuestion, isGerman: Bool = false) -> [Match] {
    for step in question.steps {
      let found = ranked(step.flatMap { german($0) + (isGerman ? [] : english($0)) })
      if !found.isEmpty { return found }
    }
    let found = feminine(question)
    guard found.isEmpty, !isGerman, let whole = question.steps.first?.first else { return found }
    return ranked(forbiddenEnglish(whole, TermFilter(keys: [whole.key]), in: ownCount..<entries.count))
  }

  /// The entries with a German form that equals `term` but for case, or that of the word of which it is the feminine.
  ///
  /// - Parameter isWanted: whether a match counts.
  package func matches(forGerman term: String, where isWanted: (Match) -> Bool = { _ in true }) -> [Match] {
    let question = TermQuestion(term)
    let found = ranked(german(TermQuestion.Reading(term)))
    return (found.isEmpty ? feminine(question) : found).filter(isWanted)
  }

  // MARK: - Finding

  private func german(_ reading: TermQuestion.Reading) -> [Match] {
    guard !reading.key.isEmpty, reading.wanted.hasGerman else { return [] }
    let filter = TermFilter(keys: reading.filterKeys)
    let beginnings = reading.filterKeys.map(GermanStem.firstWord)
    let words = WordBeginnings(reading)
    // A glossary may have a term in very many rows.
    var known: (term: Lexeme, form: WordForm?)?
    return candidates(filter).compactMap { index in
      // Most entries are asked no more than that, and to copy them takes longer.
      guard mayHave(index, filter) else { return nil }
      let entry = entries[index]
      guard reading.wanted.mayBe(entry.term), words.mayBe(of: entry.term),
        beginnings.contains(where: { Self.mayBegin(entry, $0) })
      else { return nil }
      if known?.term != entry.term { known = (entry.term, form(of: index, reading)) }
      return known?.form.map { match(index, .german, $0, reading) }
    }
  }

  private func english(_ reading: TermQuestion.Reading) -> [Match] {
    guard !reading.key.isEmpty, reading.wanted.hasEnglish else { return [] }
    let filter = TermFilter(keys: [reading.key])
    return candidates(filter).compactMap { index in
      for (place, translation) in entries[index].translations.enumerated() {
        if let form = form(of: index, place, translation, reading, filter), reading.wanted.mayBe(entries[index].term) {
          return match(index, .english, form, reading, place: place)
        }
      }
      return nil
    } + forbiddenEnglish(reading, filter, in: 0..<ownCount)
  }

  /// What glossaries have instead of English that they forbid.
  private func forbiddenEnglish(_ reading: TermQuestion.Reading, _ filter: TermFilter, in range: Range<Int>) -> [Match]
  {
    range.compactMap { index in
      for (place, translation) in entries[index].forbiddenTranslations.enumerated() {
        let place = place + entries[index].translations.count
        guard let form = form(of: index, place, translation, reading, filter) else { continue }
        return match(index, .english, WordForm(form.text, rule: "must not be used"), reading, isForbidden: true)
      }
      return nil
    }
  }

  private func form(
    of index: Int, _ place: Int, _ translation: String, _ reading: TermQuestion.Reading, _ filter: TermFilter
  ) -> WordForm? {
    guard filter.accepts(translation, entries[index].term.partOfSpeech, isEnglish: true),
      WordBeginnings.mayBe(reading.key, of: translation)
    else {
      return nil
    }
    return forms.english(index, place, translation, entries[index].term)
      .first { $0.key == reading.key && Self.mayMean($0.form, translation, reading) }?.form
  }

  /// Whether a form in other letters than the question may be meant: no abbreviation is written with ß ("ß" for "SS") or like a
  /// given name ("Olaf" for "OLAF").
  private static func mayMean(_ form: WordForm, _ citation: String, _ reading: TermQuestion.Reading) -> Bool {
    let letters = citation.unicodeScalars.filter { $0.characterClass == .letter }
    guard letters.count > 1, !letters.contains(where: \.properties.isLowercase) else { return true }
    return !reading.text.contains("ß") && !NamesBeforeSurnames.hasInMixedCase(reading.text)
  }

  /// What glossaries have of the masculine words that the question may be the feminine one of.
  private func feminine(_ question: TermQuestion) -> [Match] {
    for word in question.masculines {
      let reading = TermQuestion.Reading(word)
      let found = german(reading).filter {
        $0.entry.term.partOfSpeech == .noun && $0.entry.term.gender == .masculine
          && MatchKey.of($0.entry.term.lemma) == reading.key
      }
      if found.isEmpty { continue }
      let form = WordForm(question.text, rule: GermanFeminine.rule(of: question.text))
      return ranked(
        found.map { Match(entry: $0.entry, side: .german, form: form, locations: $0.locations, rank: $0.rank) })
    }
    return []
  }

  private func match(
    _ index: Int, _ side: Match.Side, _ form: WordForm, _ reading: TermQuestion.Reading, place: Int = 0,
    isForbidden: Bool = false
  ) -> Match {
    let entry = entries[index]
    let citation =
      side == .german ? entry.term.lemma : isForbidden ? form.text : entry.translations[place]
    let rank = Rank(
      isCarried: index >= ownCount, isForbidden: isForbidden, reading, entry.term, citation: citation, side: side,
      form: form, place: place, frequency: entry.frequency)
    return Match(entry: entry, side: side, form: form, locations: [entry.location], rank: rank)
  }

  /// Whether a form of a term may begin with a word, as stems are written.
  private static func mayBegin(_ entry: GlossaryEntry, _ word: [UInt8]) -> Bool {
    let term = entry.term
    guard term.listedForms.isEmpty else { return true }
    let first = GermanStem.firstWord(term.lemma)
    // Only letters of Latin-1 are in small letters alike here and in keys.
    if first.contains(where: { $0 >= 0xC4 }) { return true }
    // "Dresdner", "Venezianer", "Neapolitaner"
    if entry.isPlace { return word.starts(with: first.prefix(max(GermanStem.shortest, first.count - 4))) }
    if term.partOfSpeech == .verb, first.count > GermanStem.shortest, !term.lemma.utf8.contains(UInt8(ascii: " ")) {
      guard GermanVerbBeginning.mayBeAsLong(word.count, asFormOf: first.count) else { return false }
      let beginnings = GermanVerbBeginning.ofForm(word)
      return GermanVerbBeginning.ofInfinitive(first).contains(where: beginnings.contains)
    }
    // Nearly all begin otherwise, and need no closer look.
    if term.partOfSpeech == .noun, first.count > 5, !GermanStem.mayBeginOtherwise(first),
      !word.starts(with: first.prefix(GermanStem.shortest))
    {
      return false
    }
    guard let length = GermanStem.length(ofFirst: first, of: term) else { return true }
    return word.starts(with: first.prefix(length))
      || GermanStem.others(first, length: length).contains { word.starts(with: $0) }
  }

  private func mayHave(_ index: Int, _ filter: TermFilter) -> Bool {
    let partOfSpeech = entries[index].term.partOfSpeech
    return filter.accepts(entries[index].term.lemma, partOfSpeech)
      || entries[index].term.listedForms.contains { filter.accepts($0, partOfSpeech) }
  }

  /// Whether a key is the reading's, articles aside where they do not count.
  private func isMeant(_ key: String, _ reading: TermQuestion.Reading) -> Bool {
    guard reading.wanted.isWithoutArticles else { return key == reading.key }
    // To read the words of a key takes longer.
    let (own, asked) = (key.utf8, reading.key.utf8)
    return own.count >= asked.count && own.last == asked.last && TermQuestion.withoutArticles(key) == reading.key
  }

  private func form(of index: Int, _ reading: TermQuestion.Reading) -> WordForm? {
    let (entry, wanted) = (entries[index], reading.wanted)
    let found = forms.german(index, entry.term).first { form in
      isMeant(form.key, reading) && wanted.mayBe(form.form, of: entry.term)
        && Self.mayMean(form.form, entry.term.lemma, reading)
    }
    guard found == nil, entry.isPlace else { return found?.form }
    let adjective = PlaceAdjectives.ofName(entry.term.lemma).first { MatchKey.of($0) == reading.key }
    guard let adjective, !PlaceAdjectives.isCountry(entry.term.lemma) else { return nil }
    return WordForm(adjective, rule: PlaceAdjectives.rule)
  }

  // MARK: - Entries by their beginnings

  private static func beginnings(of entries: [GlossaryEntry]) -> [[Int32]] {
    var beginnings: [[Int32]] = Array(repeating: [], count: TermInitial.beginningCount)
    for (index, entry) in entries.enumerated() {
      for text in [entry.term.lemma] + entry.term.listedForms + entry.translations {
        for beginning in TermInitial.beginnings(of: text) where beginnings[beginning].last != Int32(index) {
          beginnings[beginning].append(Int32(index))
        }
      }
    }
    return beginnings
  }

  /// The entries that may have the form, as far as its beginning tells, in their order.
  private func candidates(_ filter: TermFilter) -> [Int] {
    guard let beginnings else { return Array(entries.indices) }
    var isCandidate = [Bool](repeating: false, count: entries.count)
    for beginning in filter.initial.beginnings {
      for index in beginnings[beginning] { isCandidate[Int(index)] = true }
    }
    return isCandidate.indices.filter { isCandidate[$0] }
  }
}
