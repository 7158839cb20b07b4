package import Morphology
import UnicodeText

/// Looks terms up in glossaries by any of their forms, from either language.
package struct TermIndex: Sendable {
  private let entries: [GlossaryEntry]
  /// How many of the entries, the first ones, are the user's own.
  private let ownCount: Int
  /// For each beginning of a word (`TermInitial.beginnings`), the entries that have it; nil where all entries are looked through.
  private let beginnings: [[Int32]]?

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
    package fileprivate(set) var entry: GlossaryEntry
    /// The language of the question.
    package let side: Side
    /// The form of the entry that equals the question but for case, and the rule that made it.
    package let form: WordForm
    /// Where the entry stands, and the others that say the same or more of the term.
    package fileprivate(set) var locations: [GlossaryEntry.Location]
    fileprivate var rank: Rank
  }

  /// The entries with a form that equals `term` but for case, spaces and the kinds of quotes and dashes, best first; where
  /// there are none, those that it may mean otherwise (`TermQuestion`).
  ///
  /// - Complexity: O(number of entries); forms are generated only for entries that begin like the question.
  package func matches(for term: String) -> [Match] { matches(for: TermQuestion(term)) }

  package func matches(for question: TermQuestion) -> [Match] {
    for keys in [question.keys] + question.otherKeys.map({ [$0] }) {
      let found = ranked(keys.flatMap { german($0, question) + english($0, question) })
      if !found.isEmpty { return found }
    }
    return feminine(question)
  }

  /// The entries with a German form that equals `term` but for case, or that of the word of which it is the feminine.
  ///
  /// - Parameter isWanted: whether a match counts.
  package func matches(forGerman term: String, where isWanted: (Match) -> Bool = { _ in true }) -> [Match] {
    let question = TermQuestion(term)
    let found = ranked(german(MatchKey.of(term), question))
    return (found.isEmpty ? feminine(question) : found).filter(isWanted)
  }

  // MARK: - Finding

  private func german(_ key: String, _ question: TermQuestion) -> [Match] {
    guard !key.isEmpty else { return [] }
    let filter = TermFilter(keys: [key])
    let letters = GermanStem.firstWord(key)
    // A glossary may have a term in very many rows.
    var known: (term: Lexeme, form: WordForm?)?
    return candidates(filter).compactMap { index in
      let entry = entries[index]
      guard Self.mayHave(entry.term, filter), Self.mayBegin(entry, letters) else { return nil }
      if known?.term != entry.term { known = (entry.term, Self.form(of: entry, key)) }
      return known?.form.map { match(index, .german, $0, key, question) }
    }
  }

  private func english(_ key: String, _ question: TermQuestion) -> [Match] {
    guard !key.isEmpty else { return [] }
    let filter = TermFilter(keys: [key])
    return candidates(filter).compactMap { index in
      let entry = entries[index]
      for (place, translation) in entry.translations.enumerated()
      where filter.accepts(translation, entry.term.partOfSpeech) {
        let forms = EnglishInflection.forms(of: translation, entry.term.partOfSpeech)
        if let form = forms.first(where: { MatchKey.of($0.text) == key }) {
          return match(index, .english, form, key, question, place: place)
        }
      }
      return nil
    }
  }

  /// What glossaries have of the masculine words that the question may be the feminine one of.
  private func feminine(_ question: TermQuestion) -> [Match] {
    for word in question.masculines {
      let key = MatchKey.of(word)
      let found = german(key, question).filter {
        $0.entry.term.partOfSpeech == .noun && $0.entry.term.gender == .masculine
          && MatchKey.of($0.entry.term.lemma) == key
      }
      if found.isEmpty { continue }
      let form = WordForm(question.text, rule: GermanFeminine.rule(of: question.text))
      return ranked(
        found.map { Match(entry: $0.entry, side: .german, form: form, locations: $0.locations, rank: $0.rank) })
    }
    return []
  }

  private func match(
    _ index: Int, _ side: Match.Side, _ form: WordForm, _ key: String, _ question: TermQuestion, place: Int = 0
  ) -> Match {
    let entry = entries[index]
    let citation = side == .german ? entry.term.lemma : entry.translations[place]
    let rank = Rank(
      isCarried: index >= ownCount, question: question.text, citation: citation, side: side, key: key, place: place,
      frequency: entry.frequency)
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
    let length = GermanStem.length(ofFirst: first, of: term)
    return length.map { word.starts(with: first.prefix($0)) } ?? true
  }

  private static func mayHave(_ term: Lexeme, _ filter: TermFilter) -> Bool {
    filter.accepts(term.lemma, term.partOfSpeech)
      || term.listedForms.contains { filter.accepts($0, term.partOfSpeech) }
  }

  private static func form(of entry: GlossaryEntry, _ key: String) -> WordForm? {
    let form = GermanInflection.forms(of: entry.term).first { MatchKey.of($0.text) == key }
    guard form == nil, entry.isPlace else { return form }
    let adjective = PlaceAdjectives.ofName(entry.term.lemma).first { MatchKey.of($0) == key }
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
    return Set(filter.initial.beginnings.flatMap { beginnings[$0] }).sorted().map(Int.init)
  }
}

// MARK: - Ranking

extension TermIndex {
  /// What decides which of several answers to a question comes first; the lesser one does. In this order count
  ///
  /// 1. whose it is: entries of the user's own glossaries come before those that the program carries;
  /// 2. case: words that begin as the question does ("trotz" is a preposition, "Trotz" a noun), and abbreviations for a
  ///    question in capitals;
  /// 3. the language: German questions before English ones;
  /// 4. the form: the citation form, then forms in the order of how many letters inflection added or changed, so that
  ///    "kommenden" is of "kommend" before it is of "kommen";
  /// 5. for an English question, its place among the translations of the entry: the main sense before another;
  /// 6. how common the word is (`GlossaryEntry.frequency`); of what the dictionary does not have that is not said, since it is rare.
  ///
  /// Of equals the first one in the order of the glossaries comes first: terms before the dictionary.
  fileprivate struct Rank: Hashable, Comparable {
    let isCarried: Bool
    private let hasOtherCase: Bool
    private let isEnglish: Bool
    /// In letters that the form and its term do not share at the beginning; for English 1 for any form but the citation.
    private let change: Int
    private let place: Int
    /// As the glossary says; nil where it does not.
    private var frequency: Int?

    init(
      isCarried: Bool, question: String, citation: String, side: Match.Side, key: String, place: Int, frequency: Int?
    ) {
      self.isCarried = isCarried
      hasOtherCase = Self.hasOtherCase(question, citation)
      isEnglish = side == .english
      let lemma = MatchKey.of(citation)
      change = isEnglish ? (lemma == key || lemma == "to " + key ? 0 : 1) : Self.letters(lemma.utf8, key.utf8)
      self.place = place
      self.frequency = frequency
    }

    static func < (one: Rank, other: Rank) -> Bool { one.values < other.values }

    private var values: (Int, Int, Int, Int, Int, Int) {
      (
        isCarried ? 1 : 0, hasOtherCase ? 1 : 0, isEnglish ? 1 : 0, change, place,
        frequency ?? Self.unknownFrequency
      )
    }

    private static let unknownFrequency = 3

    /// Takes the frequency of another entry of the same term where it says that the term is commoner.
    mutating func join(_ other: Rank) {
      frequency = [frequency, other.frequency].compactMap(\.self).min()
    }

    private static func hasOtherCase(_ question: String, _ citation: String) -> Bool {
      func isUpper(_ scalar: Unicode.Scalar?) -> Bool { scalar?.properties.isUppercase == true }
      let letters = question.unicodeScalars.filter { $0.characterClass == .letter }
      if letters.count > 1, letters.allSatisfy(isUpper) {
        return citation.unicodeScalars.contains { $0.properties.isLowercase }
      }
      return isUpper(question.unicodeScalars.first) != isUpper(citation.unicodeScalars.first)
    }

    private static func letters(_ one: String.UTF8View, _ other: String.UTF8View) -> Int {
      let shared = zip(one, other).prefix { $0 == $1 }.count
      return one.count + other.count - 2 * shared
    }
  }

  /// The matches, those of one term joined, best first.
  private func ranked(_ matches: [Match]) -> [Match] {
    let sorted = joined(matches).enumerated().sorted { one, other in
      one.element.rank == other.element.rank ? one.offset < other.offset : one.element.rank < other.element.rank
    }.map(\.element)
    // "Japan" is asked in German and in English.
    var seen: [Bool: Set<GlossaryEntry.Location>] = [:]
    return sorted.filter { match in
      let isNew = !match.locations.contains { seen[match.rank.isCarried]?.contains($0) == true }
      seen[match.rank.isCarried, default: []].formUnion(match.locations)
      return isNew
    }
  }

  private func joined(_ matches: [Match]) -> [Match] {
    var joined: [Match] = []
    // By lemma; a glossary may have a term in very many rows, which are compared with the first of them only.
    var known: [String: [Int]] = [:]
    for match in matches {
      let lemma = match.entry.term.lemma
      if let place = known[lemma]?.first(where: { joined[$0].isSameTerm(as: match) }) {
        joined[place].join(match)
        continue
      }
      if known[lemma, default: []].count < Self.compared { known[lemma, default: []].append(joined.count) }
      joined.append(match)
    }
    return joined
  }

  private static let compared = 20
}

// MARK: - Joining

extension TermIndex.Match {
  /// Whether another match is of the same term and says the same of it, less, or more in another glossary of the program:
  /// rows of one file are apart, since they are different senses, and so are the glossaries of a user.
  fileprivate func isSameTerm(as other: TermIndex.Match) -> Bool {
    guard side == other.side, entry.status == other.entry.status, fits(other.entry),
      Self.agree(entry.concept, other.entry.concept), Self.agree(entry.domain, other.entry.domain)
    else { return false }
    if rank.isCarried == other.rank.isCarried, locations.contains(other.entry.location) { return true }
    let saysSame =
      entry.translations == other.entry.translations && entry.note == other.entry.note
      && entry.forbiddenTranslations == other.entry.forbiddenTranslations
    let saysLess = other.entry.note == nil && other.entry.translations.allSatisfy(entry.translations.contains)
    let isElsewhere = !locations.contains { $0.file == other.entry.location.file }
    return saysSame || saysLess || rank.isCarried && other.rank.isCarried && isElsewhere
  }

  /// Whether another entry can be of the same word, as far as both tell.
  private func fits(_ other: GlossaryEntry) -> Bool {
    let (one, two) = (entry.term.partOfSpeech, other.term.partOfSpeech)
    // Names are nouns where they mean the same: "Japan", but not "Essen".
    let isName =
      Set([one, two]) == [.noun, .name] && entry.translations.first.map(other.translations.contains) == true
    return entry.term.fits(other.term) && (one == two || one == .other || two == .other || isName)
  }

  private static func agree(_ one: String?, _ other: String?) -> Bool { one == nil || other == nil || one == other }

  /// Takes over what another match of the same term has more.
  fileprivate mutating func join(_ other: TermIndex.Match) {
    guard rank.isCarried != other.rank.isCarried || !locations.contains(other.entry.location) else { return }
    entry.translations += other.entry.translations.filter { !entry.translations.contains($0) }
    entry.forbiddenTranslations += other.entry.forbiddenTranslations.filter {
      !entry.forbiddenTranslations.contains($0) && !entry.translations.contains($0)
    }
    entry.term.gender = entry.term.gender ?? other.entry.term.gender
    if entry.term.plural == .unknown { entry.term.plural = other.entry.term.plural }
    entry.domain = entry.domain ?? other.entry.domain
    let notes = [entry.note, other.entry.note].compactMap(\.self)
    entry.note = notes.isEmpty ? nil : Array(notes.prefix(notes.first == notes.last ? 1 : 2)).joined(separator: "; ")
    locations.append(other.entry.location)
    rank.join(other.rank)
  }
}

extension Lexeme {
  /// Whether another term is spelled and inflected alike, as far as both tell.
  fileprivate func fits(_ other: Lexeme) -> Bool {
    lemma == other.lemma
      && (gender == nil || other.gender == nil || gender == other.gender)
      && (plural == .unknown || other.plural == .unknown || plural == other.plural)
  }
}
