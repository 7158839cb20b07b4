internal import Morphology
internal import UnicodeText

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
  struct Rank: Hashable, Comparable {
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
  func ranked(_ matches: [Match]) -> [Match] {
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

// MARK: - Joining

extension TermIndex.Match {
  /// Whether another match is of the same term and says the same of it, less, or more in another glossary of the program:
  /// rows of one file are apart, since they are different senses, and so are the glossaries of a user.
  func isSameTerm(as other: TermIndex.Match) -> Bool {
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
  mutating func join(_ other: TermIndex.Match) {
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
  func fits(_ other: Lexeme) -> Bool {
    lemma == other.lemma
      && (gender == nil || other.gender == nil || gender == other.gender)
      && (plural == .unknown || other.plural == .unknown || plural == other.plural)
  }
}
