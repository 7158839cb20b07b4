internal import Morphology
internal import Synchronization
internal import UnicodeText

/// A name in a running text that no glossary knows, with the English that the rules of transcription give it, or the surname of
/// a person whom the article has named in full.
package struct NameProposal: Hashable, Sendable {
  /// Where it stands, in Unicode code points of the text.
  package let range: Range<Int>
  /// The name as the text writes it.
  package let text: String
  /// The name in the nominative.
  package let name: String
  /// The English spellings, best first; never empty.
  package let candidates: [NameCandidate]
  /// For the surname of a person of a glossary, the person's entry.
  package let entry: GlossaryEntry?
}

/// Finds names in German running text that look as if German had transcribed them from Cyrillic, and surnames of persons who
/// were named in full.
///
/// German writes all nouns with a capital, so more is asked than of a name by itself: a Slavic given name before a word that is
/// no German noun, an ending that no German word has, or the name of a known place.
package struct NameProposer: Sendable {
  private let rules = NameRules.shared
  private let verdicts = Verdicts()

  /// The evidence that a name of several words must have, and a word alone.
  private static let phraseEvidence = 2.5
  private static let wordEvidence = 4.0
  /// The same for a given name that is no German one, with a surname.
  private static let slavicPersonEvidence = 1.0
  /// The same for a word behind one that a place may follow.
  private static let placeEvidence = 2.6
  /// The same for a surname behind a word that nobody knows.
  private static let surnameEvidence = 2.0
  /// What may speak against an unknown given name before a surname that is sure.
  private static let givenNameEvidence = -0.5
  /// The evidence that each word of a name of several words must have besides.
  private static let someEvidence = 0.5
  /// What must speak for a name without its -s for that to be an ending.
  private static let genitiveEvidence = 2.0
  private static let shown = 3

  /// The names as `NameMapper` spells them, with the table of the carried names: made when a text has a name.
  private static let mapper = NameMapper(table: Glossary.names.entries)

  package init() {}

  /// The names of a text that none of the hits is: full names, also around hits on their parts, and surnames.
  ///
  /// - Parameter persons: those whom the article has named in full before this text; those of this text are added.
  /// - Complexity: O(*n*) for names of bounded length
  package func proposals(
    in text: String, besides hits: [TermHit], _ persons: inout NamedPersons
  ) -> [NameProposal] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    let finder = Finder(words: words, normalized: normalized, known: HitRanges(hits))
    for hit in hits where hit.kind == .name && hit.entry.domain == "person" { persons.add(hit.entry) }
    var proposals = phrases(in: finder, &persons)
    proposals += wordsAlone(in: finder, persons, besides: proposals)
    return proposals.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The same for a text that is an article of its own.
  package func proposals(in text: String, besides hits: [TermHit]) -> [NameProposal] {
    var persons = NamedPersons()
    return proposals(in: text, besides: hits, &persons)
  }

  /// A text in which names are sought.
  private struct Finder {
    let words: Words
    let normalized: NormalizedText
    let known: HitRanges

    func range(_ tokens: Range<Int>) -> Range<Int> { normalized.original(words.codePoints(tokens)) }
  }

  // MARK: - Names of several words

  /// Neighboring words that are one name, in the nominative.
  private struct Phrase {
    let tokens: Range<Int>
    let name: String
    let kind: NameKind?
  }

  private func phrases(in finder: Finder, _ persons: inout NamedPersons) -> [NameProposal] {
    let words = finder.words
    var proposals: [NameProposal] = []
    var index = 0
    while index + 1 < words.tokens.count {
      defer { index += 1 }
      guard words.tokens[index].isCapitalized, let phrase = phrase(at: index, in: words, persons) else { continue }
      let range = finder.range(phrase.tokens)
      if finder.known.isCovered(range) { continue }
      let candidates = Array(Self.mapper.candidates(for: phrase.name, kind: phrase.kind).prefix(Self.shown))
      if phrase.kind == .person { persons.add(phrase.name, candidates) }
      proposals.append(
        NameProposal(
          range: range, text: words.text(phrase.tokens), name: phrase.name, candidates: candidates, entry: nil))
      index = phrase.tokens.upperBound - 1
    }
    return proposals
  }

  private func phrase(at index: Int, in words: Words, _ persons: NamedPersons) -> Phrase? {
    if let compound = words.hyphenCompound(of: index) {
      return compound.lowerBound == index ? hyphenated(compound, in: words) : nil
    }
    guard words.tokens[index + 1].isCapitalized, isLikeName(index, in: words), !words.isAdjacent(index + 1) else {
      return nil
    }
    let rest = words.hyphenCompound(of: index + 1) ?? index + 1..<index + 2
    if Self.givenNames.contains(index, of: words) { return person(index, rest, in: words, persons) }
    guard rest.count == 1, isLikeName(index + 1, in: words) else { return nil }
    if Self.placeAdjectives.contains(index, of: words) { return place(index..<index + 2, in: words) }
    return words.startsSentence(index) ? nil : personWithUnknownGivenName(index..<index + 2, in: words)
  }

  /// A given name with the surname behind it.
  private func person(_ index: Int, _ rest: Range<Int>, in words: Words, _ persons: NamedPersons) -> Phrase? {
    guard let parts = nameParts(rest, in: words) else { return nil }
    let (given, written) = (words.text(index..<index + 1), words.text(rest))
    let surname = persons.surname(written)?.nominative ?? nominative(written, endingIn: parts[parts.count - 1])
    let evidence = rules.evidence(of: [given] + parts.dropLast() + [nominative(parts[parts.count - 1])])
    let mayBeGerman = GivenNames.international.contains(given) || Self.isGermanNoun(given)
    guard evidence >= (mayBeGerman ? Self.phraseEvidence : Self.slavicPersonEvidence) else { return nil }
    return Phrase(tokens: index..<rest.upperBound, name: "\(given) \(surname)", kind: .person)
  }

  /// A word that nobody knows, no given name of Germans either, before a word that looks like a surname: "Mirra Andrejewa".
  private func personWithUnknownGivenName(_ tokens: Range<Int>, in words: Words) -> Phrase? {
    let (first, last) = (tokens.lowerBound, tokens.upperBound - 1)
    let surname = nominative(words.text(last..<last + 1))
    guard verdict(on: surname).evidence >= Self.surnameEvidence else { return nil }
    let given = words.text(first..<first + 1)
    guard !NamesBeforeSurnames.all.contains(first, of: words), verdict(on: given).evidence >= Self.givenNameEvidence,
      !Self.isKnown(given),
      !Self.isGerman(surname)
    else { return nil }
    let name = "\(given) \(surname)"
    // Where the rules take it for a foreign name, the surname stands for itself.
    guard Self.mapper.candidates(for: name, kind: .person).first?.text != name else { return nil }
    return Phrase(tokens: tokens, name: name, kind: .person)
  }

  /// An adjective that names of places begin with, and the word behind it.
  private func place(_ tokens: Range<Int>, in words: Words) -> Phrase? {
    let noun = Self.withoutS(words.text(tokens.lowerBound + 1..<tokens.upperBound))
    guard verdict(on: noun).evidence >= Self.someEvidence, !Self.isGermanNoun(noun) else { return nil }
    return Phrase(
      tokens: tokens, name: "\(words.text(tokens.lowerBound..<tokens.lowerBound + 1)) \(noun)", kind: .place)
  }

  /// A name of two words with a hyphen: "Juschno-Sachalinsk".
  private func hyphenated(_ compound: Range<Int>, in words: Words) -> Phrase? {
    let (first, last) = (compound.lowerBound, compound.upperBound - 1)
    guard compound.count == 3, isLikeName(first, in: words), isLikeName(last, in: words) else { return nil }
    let parts = [words.text(first..<first + 1), Self.withoutS(words.text(last..<last + 1))]
    let evidence = parts.map { verdict(on: $0).evidence }
    guard evidence.reduce(0, +) >= Self.phraseEvidence, evidence.allSatisfy({ $0 >= Self.someEvidence }),
      !parts.contains(where: Self.isGermanNoun)
    else { return nil }
    return Phrase(tokens: compound, name: parts.joined(separator: "-"), kind: nil)
  }

  /// The words of a name, which hyphens may join; nil where one of them is a German noun.
  private func nameParts(_ tokens: Range<Int>, in words: Words) -> [String]? {
    var parts: [String] = []
    for index in tokens where !words.tokens[index].isHyphen {
      guard words.tokens[index].isCapitalized, isLikeName(index, in: words) else { return nil }
      let part = words.text(index..<index + 1)
      if Self.isGermanNoun(part) || Self.isGermanNoun(Self.withoutS(part)) { return nil }
      parts.append(part)
    }
    return parts
  }

  /// The given names of the languages that are transcribed.
  private static let givenNames = NameList(NameOrigin.allCases.flatMap { GivenNames.table(for: $0).map(\.key) })

  /// What stands before the name of a place: great, new, old, upper, …
  private static let placeAdjectives = NameList(
    """
    Belaja Beloje Bila Bile Bilyj Bolschaja Bolschije Bolschoi Bolschoj Bolschoje Dolna Dolni Goljam Goljama Golema Gorna Gorni
    Kasatschja Krasna Krasnaja Krasne Krasnoje Krasny Krasnyj Mala Malaja Male Mali Maloje Maly Malyj Nischni Nischnij
    Nischnjaja Nowa Nowaja Nowe Nowi Nowo Nowoje Nowy Nowyj Nowyje Sewernaja Stara Staraja Stare Stari Staroje Stary Staryj
    Swjata Tschorna Tschornaja Tschorne Tschornyj Welika Weliki Welikije Welyka Welyke Welyki Welykyj Werchni Werchnij Werchnja
    Werchnjaja Wyschnja
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  // MARK: - Words alone

  private func wordsAlone(
    in finder: Finder, _ persons: NamedPersons, besides phrases: [NameProposal]
  ) -> [NameProposal] {
    let words = finder.words
    var proposals: [NameProposal] = []
    var phrases = phrases[...]
    for index in words.tokens.indices where words.tokens[index].isCapitalized {
      guard let found = name(at: index, in: finder, persons) else { continue }
      let range = finder.range(index..<index + 1)
      while let first = phrases.first, first.range.upperBound <= range.lowerBound { phrases.removeFirst() }
      if let first = phrases.first, first.range.lowerBound <= range.lowerBound { continue }
      let isHidden = found.isNamed ? finder.known.isInside(range) : finder.known.isCovered(range)
      if isHidden { continue }
      proposals.append(
        NameProposal(
          range: range, text: words.text(index..<index + 1), name: found.name, candidates: found.candidates,
          entry: found.entry))
    }
    return proposals
  }

  private struct Surname {
    let name: String
    let candidates: [NameCandidate]
    let entry: GlossaryEntry?
    /// Whether its bearer was named in full.
    let isNamed: Bool
  }

  /// The name that a word alone is.
  private func name(at index: Int, in finder: Finder, _ persons: NamedPersons) -> Surname? {
    let words = finder.words
    guard isNameWord(index, in: words) else { return nil }
    let word = words.text(index..<index + 1)
    if !persons.isEmpty, let (name, surname) = persons.surname(word) {
      if Self.isGermanNoun(name), mayBeNoun(index, in: words) { return nil }
      return Surname(name: name, candidates: surname.candidates, entry: surname.entry, isNamed: true)
    }
    var name = Self.withoutS(word)
    let isPlace = !verdict(on: name).isName
    // Behind a preposition no place has an ending.
    if isPlace { name = word }
    guard !isPlace || verdict(on: name).mayBePlace && isBehindPlaceWord(index, in: words) else { return nil }
    let candidates =
      Self.isSpelledInEnglish(name)
      ? [NameCandidate(text: name, reason: "English spelling of a Slavic name")]
      : Array(Self.mapper.candidates(for: name, kind: isPlace ? .place : nil).prefix(Self.shown))
    return Surname(name: name, candidates: candidates, entry: nil, isNamed: false)
  }

  /// Whether a word is an ordinary noun where it stands, which is also a surname: it begins a sentence, or has an article.
  private func mayBeNoun(_ index: Int, in words: Words) -> Bool {
    if words.startsSentence(index) { return true }
    let before = words.tokens[index - 1]
    if !before.isLetter || before.isCapitalized { return false }
    return words.isOne(of: Self.articles, index - 1)
      || index > 1 && words.isOne(of: Self.articles, index - 2)
  }

  private static let articles: [StaticString] = [
    "am", "beim", "das", "dem", "den", "der", "des", "die", "diese", "diesem", "diesen", "dieser", "dieses", "ein",
    "eine",
    "einem", "einen", "einer", "eines", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "ins", "jede", "jeder", "jedes",
    "kein",
    "keine", "keinen", "mein", "meine", "meinen", "sein", "seine", "seinem", "seinen", "seiner", "unser", "unsere",
    "vom",
    "zum", "zur",
  ]

  /// Whether a word stands behind one that the name of a place may follow.
  private func isBehindPlaceWord(_ index: Int, in words: Words) -> Bool {
    index > 0 && !words.isAdjacent(index) && words.isOne(of: Self.beforePlaces, index - 1)
  }

  private static let beforePlaces: [StaticString] = [
    "aus", "bei", "Bezirk", "Dorf", "Dorfes", "Gebiet", "Großstadt", "Hafenstadt", "Industriestadt", "in", "In",
    "Kleinstadt",
    "nach", "nahe", "Oblast", "Ort", "Ortschaft", "Rajon", "Region", "Richtung", "Siedlung", "Stadt", "von",
  ]

  /// What is to be thought of a word alone. It is decided once for each word: a text repeats its words.
  private func verdict(on word: String) -> Verdict {
    if let known = verdicts.of(word) { return known }
    let evidence = rules.evidence(of: [word])
    let isLikeName = evidence >= Self.wordEvidence || Self.isSpelledInEnglish(word) || isKnownPlace(word, evidence)
    let mayBePlace = evidence >= Self.placeEvidence
    let isGerman = (isLikeName || mayBePlace) && Self.isGerman(word)
    let verdict = Verdict(
      evidence: evidence, isName: isLikeName && !isGerman, mayBePlace: mayBePlace && !isGerman)
    verdicts.keep(verdict, word)
    return verdict
  }

  /// Whether a word is a known place, and looks like a Slavic one: "Rschew", but not "Sankt".
  private func isKnownPlace(_ word: String, _ evidence: Double) -> Bool {
    evidence >= Self.someEvidence && !KnownPlaces.origins(of: word.lowercasedByICU).isEmpty
  }

  /// Whether the last word of a name ends as English spells Slavic surnames, and no German word: "Makarov".
  private static func isSpelledInEnglish(_ name: String) -> Bool {
    let word = name.split(separator: " ").last ?? ""
    return word.utf8.count >= 5 && (word.hasSuffix("ov") || word.hasSuffix("ev"))
      && word.unicodeScalars.dropFirst().allSatisfy(\.properties.isLowercase)
  }

  private func isNameWord(_ index: Int, in words: Words) -> Bool {
    isLikeName(index, in: words) && words.hyphenCompound(of: index) == nil
  }

  private func isLikeName(_ index: Int, in words: Words) -> Bool {
    let token = words.tokens[index]
    return token.isCapitalized && token.bytes.count > 3 && !words.bytes.isUppercase(token.bytes)
  }

  /// Whether a word is a German noun, or is made of German words. Carried names are none: as far as they are known, they are hits.
  private static func isGerman(_ word: String) -> Bool {
    CompoundLexicon.carried(for: word).noun(withForm: word)?.partOfSpeech == .noun
      || CompoundSplitter.parts(of: word).count > 1
  }

  /// The same, or one of the names that the program carries.
  private static func isKnown(_ word: String) -> Bool {
    CompoundLexicon.carried(for: word).noun(withForm: word) != nil || CompoundSplitter.parts(of: word).count > 1
  }

  /// Whether a word is a German noun, or ends in one.
  private static func isGermanNoun(_ word: String) -> Bool {
    let lexicon = CompoundLexicon.carried(for: word)
    if lexicon.noun(withForm: word)?.partOfSpeech == .noun { return true }
    let parts = CompoundSplitter.parts(of: word)
    return parts.count > 1 && parts.last.map { lexicon.noun(withForm: $0.text)?.partOfSpeech == .noun } == true
  }

  /// A surname without the -s of the genitive, where it looks like one without it: "Moros" is none of "Moro".
  private func nominative(_ surname: String) -> String {
    let shorter = Self.withoutS(surname)
    return rules.evidence(of: [shorter]) >= Self.genitiveEvidence ? shorter : surname
  }

  /// The same for a surname whose last part after a hyphen is `part`.
  private func nominative(_ surname: String, endingIn part: String) -> String {
    nominative(part).utf8.count < part.utf8.count ? String(surname.dropLast()) : surname
  }

  private static func withoutS(_ name: String) -> String {
    let hasEnding = name.utf8.last == UInt8(ascii: "s") && name.utf8.dropLast().last != UInt8(ascii: "s")
    return hasEnding ? String(name.dropLast()) : name
  }
}

extension NameProposer {
  /// What is to be thought of a word alone.
  private struct Verdict: Sendable {
    /// How much speaks for a Slavic name.
    let evidence: Double
    /// Whether it is one wherever it stands.
    let isName: Bool
    /// Whether it is one behind a word that places follow.
    let mayBePlace: Bool
  }

  /// What was decided on words.
  private final class Verdicts: Sendable {
    private let words = Mutex<[String: Verdict]>([:])

    /// How many words are kept.
    private static let capacity = 100_000

    func of(_ word: String) -> Verdict? { words.withLock { $0[word] } }

    func keep(_ verdict: Verdict, _ word: String) {
      words.withLock { words in
        if words.count >= Self.capacity { words = [:] }
        words[word] = verdict
      }
    }
  }
}
