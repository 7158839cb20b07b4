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
    for step in question.steps {
      let found = ranked(step.flatMap { german($0) + english($0) })
      if !found.isEmpty { return found }
    }
    let found = feminine(question)
    guard found.isEmpty, let whole = question.steps.first?.first else { return found }
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
    let nouns = reading.wanted.isWithoutArticles ? reading.nounBeginnings : []
    // A glossary may have a term in very many rows.
    var known: (term: Lexeme, form: WordForm?)?
    return candidates(filter).compactMap { index in
      let entry = entries[index]
      guard reading.wanted.mayBe(entry.term), Self.mayHave(entry.term, filter),
        beginnings.contains(where: { Self.mayBegin(entry, $0) }), Self.hasWords(entry.term.lemma, beginning: nouns)
      else { return nil }
      if known?.term != entry.term { known = (entry.term, Self.form(of: entry, reading)) }
      return known?.form.map { match(index, .german, $0, reading) }
    }
  }

  private func english(_ reading: TermQuestion.Reading) -> [Match] {
    guard !reading.key.isEmpty, reading.wanted.hasEnglish else { return [] }
    let filter = TermFilter(keys: [reading.key])
    return candidates(filter).compactMap { index in
      let entry = entries[index]
      guard reading.wanted.mayBe(entry.term) else { return nil }
      for (place, translation) in entry.translations.enumerated() {
        if let form = Self.form(of: translation, entry, reading, filter) {
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
      let entry = entries[index]
      for translation in entry.forbiddenTranslations {
        guard let form = Self.form(of: translation, entry, reading, filter) else { continue }
        return match(index, .english, WordForm(form.text, rule: "must not be used"), reading, isForbidden: true)
      }
      return nil
    }
  }

  private static func form(
    of translation: String, _ entry: GlossaryEntry, _ reading: TermQuestion.Reading, _ filter: TermFilter
  ) -> WordForm? {
    guard filter.accepts(translation, entry.term.partOfSpeech) else { return nil }
    // "came into force" of "in Kraft treten".
    let partOfSpeech = GermanInflection.isVerb(entry.term) ? .verb : entry.term.partOfSpeech
    return EnglishInflection.forms(of: translation, partOfSpeech)
      .first { MatchKey.of($0.text) == reading.key && mayMean($0, translation, reading) }
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
    let length = GermanStem.length(ofFirst: first, of: term)
    return length.map { word.starts(with: first.prefix($0)) } ?? true
  }

  /// Whether a term has for each of some beginnings, as stems are written, a word that begins so.
  private static func hasWords(_ term: String, beginning beginnings: [[UInt8]]) -> Bool {
    if beginnings.isEmpty { return true }
    let words = term.utf8.split(separator: UInt8(ascii: " ")).map { GermanStem.letters(String(Substring($0))) }
    return beginnings.allSatisfy { beginning in words.contains { $0.starts(with: beginning) } }
  }

  private static func mayHave(_ term: Lexeme, _ filter: TermFilter) -> Bool {
    filter.accepts(term.lemma, term.partOfSpeech)
      || term.listedForms.contains { filter.accepts($0, term.partOfSpeech) }
  }

  private static func form(of entry: GlossaryEntry, _ reading: TermQuestion.Reading) -> WordForm? {
    let wanted = reading.wanted
    let form = GermanInflection.forms(of: entry.term).first { form in
      let key = MatchKey.of(form.text)
      return (wanted.isWithoutArticles ? TermQuestion.withoutArticles(key) : key) == reading.key
        && wanted.mayBe(form, of: entry.term) && mayMean(form, entry.term.lemma, reading)
    }
    guard form == nil, entry.isPlace else { return form }
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
    return Set(filter.initial.beginnings.flatMap { beginnings[$0] }).sorted().map(Int.init)
  }
}

// MARK: - Ranking

extension TermIndex {
  /// What decides which of several answers to a question comes first; the lesser one does. In this order count
  ///
  /// 1. whose it is: entries of the user's own glossaries come before those that the program carries;
  /// 2. what was asked: nouns behind an article; English that must not be used comes last;
  /// 3. case: words that begin as the question does ("trotz" is a preposition, "Trotz" a noun), and abbreviations for a
  ///    question in capitals;
  /// 4. the language: German questions before English ones;
  /// 5. the form: the citation form, then forms in the order of how many letters inflection added or changed, so that
  ///    "kommenden" is of "kommend" before it is of "kommen";
  /// 6. for an English question, its place among the translations of the entry: the main sense before another, which that of a
  ///    whole German phrase is like ("den Hut nehmen", step down);
  /// 7. how common the word is (`GlossaryEntry.frequency`); of what the dictionary does not have that is not said, since it is rare.
  ///
  /// Of equals the first one in the order of the glossaries comes first: terms before the dictionary. German forms that are
  /// hardly asked for stand behind English citation forms (`ranked`).
  fileprivate struct Rank: Hashable, Comparable {
    let isCarried: Bool
    /// What counts before the language, as one number.
    let standing: Int
    private let isEnglish: Bool
    /// In letters that the form and its term do not share at the beginning; for English 1 for any form but the citation.
    private let change: Int
    private let place: Int
    /// As the glossary says; nil where it does not.
    private var frequency: Int?
    private let isSeldomAsked: Bool

    init(
      isCarried: Bool, isForbidden: Bool, _ reading: TermQuestion.Reading, _ term: Lexeme, citation: String,
      side: Match.Side, form: WordForm, place: Int, frequency: Int?
    ) {
      self.isCarried = isCarried
      let criteria = [
        isCarried, reading.isAfterOthers, isForbidden, !reading.wanted.prefers(term, form),
        Self.hasOtherCase(reading.text, citation),
      ]
      standing = criteria.reduce(0) { 2 * $0 + ($1 ? 1 : 0) }
      isEnglish = side == .english
      let lemma = MatchKey.of(citation)
      let key = reading.key
      change = isEnglish ? (lemma == key || lemma == "to " + key ? 0 : 1) : Self.letters(lemma.utf8, key.utf8)
      self.place = place + (isEnglish && term.hasSeveralWords && GermanInflection.isVerb(term) ? 1 : 0)
      self.frequency = frequency
      isSeldomAsked = !isEnglish && lemma != key && Self.isSeldomAsked(form)
    }

    static func < (one: Rank, other: Rank) -> Bool { one.values < other.values }

    private var values: (Int, Int, Int, Int, Int) {
      (standing, isEnglish ? 1 : 0, change, place, frequency ?? Self.unknownFrequency)
    }

    private static let unknownFrequency = 3

    /// Whether it has the English citation form.
    var isEnglishCitation: Bool { isEnglish && change == 0 }

    /// Whether it is rather an English citation form than this German form, where there is one: "war", "plan", "matter", "rate".
    var isRatherEnglish: Bool { isSeldomAsked }

    private static func isSeldomAsked(_ form: WordForm) -> Bool {
      WordForm.rules(form.rule).allSatisfy { rule in
        seldomAsked.contains(rule) || rule == "present" && form.text.utf8.last == UInt8(ascii: "e")
      }
    }

    private static let seldomAsked: Set<String> = [
      "imperative", "preterite", "subjunctive", "comparative", "adjective ending",
    ]

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
      // What stands before the first letter may have no width.
      return isUpper(letters.first ?? question.unicodeScalars.first) != isUpper(citation.unicodeScalars.first)
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
    return Self.withCitationsFirst(sorted).filter { match in
      let isNew = !match.locations.contains { seen[match.rank.isCarried]?.contains($0) == true }
      seen[match.rank.isCarried, default: []].formUnion(match.locations)
      return isNew
    }
  }

  /// Puts English citation forms before those of German that are hardly asked for, among answers of one standing.
  private static func withCitationsFirst(_ matches: [Match]) -> [Match] {
    guard matches.contains(where: \.rank.isRatherEnglish), matches.contains(where: \.rank.isEnglishCitation) else {
      return matches
    }
    var ordered: [Match] = []
    var rest = matches[...]
    while let standing = rest.first?.rank.standing {
      let equal = rest.prefix { $0.rank.standing == standing }
      rest = rest.dropFirst(equal.count)
      ordered += equal.filter { !$0.rank.isRatherEnglish && $0.side == .german }
      ordered += equal.filter(\.rank.isEnglishCitation)
      ordered += equal.filter(\.rank.isRatherEnglish)
      ordered += equal.filter { $0.side == .english && !$0.rank.isEnglishCitation }
    }
    return ordered
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

// MARK: - What a reading is of

extension TermQuestion.Wanted {
  fileprivate var hasGerman: Bool { self != .englishNoun && self != .englishVerb }

  fileprivate var hasEnglish: Bool {
    switch self {
    case .any, .nounFirst, .englishNoun, .englishVerb, .verb, .name: true
    case .german, .germanNoun, .germanVerb, .particle, .withoutArticles, .verbWithoutArticles: false
    }
  }

  fileprivate var isWithoutArticles: Bool { self == .withoutArticles || self == .verbWithoutArticles }

  /// Whether terms of the kind are of the reading.
  fileprivate func mayBe(_ term: Lexeme) -> Bool {
    switch self {
    case .any, .german, .nounFirst, .englishNoun, .englishVerb: true
    case .germanNoun: term.isNominal && !GermanInflection.isVerb(term)
    case .germanVerb, .verb: GermanInflection.isVerb(term)
    case .particle: term.partOfSpeech == .adverb || term.partOfSpeech == .other
    case .name: term.partOfSpeech == .name
    case .withoutArticles: term.hasSeveralWords
    case .verbWithoutArticles: term.hasSeveralWords && GermanInflection.isVerb(term)
    }
  }

  /// Whether a German form is of the reading, which nouns that are made of verbs are not: "Aufdruck" of "Druck auf".
  fileprivate func mayBe(_ form: WordForm, of term: Lexeme) -> Bool {
    switch self {
    case .nounFirst: !GermanInflection.isVerb(term) || !form.isFiniteVerb
    case .germanVerb, .verb: term.hasSeveralWords || form.text.unicodeScalars.first?.properties.isLowercase == true
    default: true
    }
  }

  /// Whether a match is of the kind that comes first.
  fileprivate func prefers(_ term: Lexeme, _ form: WordForm) -> Bool {
    switch self {
    case .nounFirst, .englishNoun: term.isNominal && !GermanInflection.isVerb(term)
    case .englishVerb: GermanInflection.isVerb(term)
    default: true
    }
  }
}

extension Lexeme {
  fileprivate var isNominal: Bool { partOfSpeech == .noun || partOfSpeech == .name || partOfSpeech == .phrase }
  fileprivate var hasSeveralWords: Bool { lemma.utf8.contains(UInt8(ascii: " ")) }
}

extension WordForm {
  /// Whether only rules of finite verbs make it.
  fileprivate var isFiniteVerb: Bool { Self.rules(rule).allSatisfy(Self.finite.contains) }

  private static let finite: Set<String> = ["present", "preterite", "subjunctive", "imperative"]
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
    let known = Set(entry.translations.map(MatchKey.of))
    entry.translations += other.entry.translations.filter { !known.contains(MatchKey.of($0)) }
    entry.forbiddenTranslations += other.entry.forbiddenTranslations.filter {
      !entry.forbiddenTranslations.contains($0) && !entry.translations.contains($0)
    }
    entry.term.gender = entry.term.gender ?? other.entry.term.gender
    if entry.term.plural == .unknown { entry.term.plural = other.entry.term.plural }
    entry.domain = entry.domain ?? other.entry.domain
    var remarks: [String] = []
    for remark in [entry.note, other.entry.note].compactMap(\.self).flatMap({
      $0.split(separator: "; ").map(String.init)
    })
    where !remarks.contains(remark) { remarks.append(remark) }
    entry.note = remarks.isEmpty ? nil : remarks.joined(separator: "; ")
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
