internal import BilingualLexicon
internal import Morphology
internal import UnicodeText

extension TermCorpus {
  /// The thresholds of `links`.
  private enum Least {
    /// Beyond any doubt of chance.
    static let score = 15.0
    /// Of the pairs with a term, how many must have its translation, which the tables know or do not know.
    static let knownShare = 0.3
    static let share = 0.4
    static let unknownShare = 0.6
    /// The other way round.
    static let reverseShare = 0.2
    static let unknownReverseShare = 0.4
    /// The same, both ways, where several words that the tables do not know stand for the term.
    static let wholeShare = 0.8
    /// In how many pairs an unknown translation must stand, and one that contradicts the tables.
    static let unknownCount = 5
    static let contradictingCount = 7
  }

  /// A phrase is compared with a term that has a score of this part of the best one's.
  private static let comparedScore = 0.3
  /// From how many letters on a word that is not known to have parts may be translated by several words.
  private static let leastLetters = 10
  /// How many phrases are compared with a term.
  private static let mostCompared = 16
  /// Where two phrases that have nothing in common stand in the same pairs, nothing tells which one is meant.
  private static let ambiguity = 0.85
  /// Another German word may account for a likely phrase a little better, and for an unknown one nearly as well: in parts of
  /// the link's score.
  private static let likelyRivalry = 1.05
  private static let unknownRivalry = 0.75
  /// What the score of a link is worth of which less is known.
  private static let likelyWorth = 0.8
  private static let unknownWorth = 0.5

  /// The links that hold in both directions, surest first.
  func links(isWanted: (Lexeme) -> Bool) -> [Link] {
    var known = Known(terms.count)
    var counts = [Int32](repeating: 0, count: phrases.count)
    let best = terms.indices.compactMap { index -> Link? in
      guard pairsOfTerm[index].count >= minimum, isWanted(terms[index].lexeme) else { return nil }
      return link(for: Int32(index), &counts, &known)
    }
    return best.enumerated().sorted { a, b in
      (b.element.score, a.offset) < (a.element.score, b.offset)
    }.map(\.element)
  }

  /// What was found out of terms and words, as far as it was needed yet.
  private struct Known {
    var parts: [TermParts?]
    var english: [Int32: EnglishWord] = [:]
    var sources: [Int32: Int32?] = [:]

    init(_ termCount: Int) { parts = Array(repeating: nil, count: termCount) }
  }

  private func parts(of term: Int32, _ known: inout Known) -> TermParts {
    if let parts = known.parts[Int(term)] { return parts }
    let parts = TermParts(terms[Int(term)], evidence)
    known.parts[Int(term)] = parts
    return parts
  }

  private func content(of phrase: Int32, _ known: inout Known) -> [EnglishWord] {
    english.contentWords(of: phrases[Int(phrase)]).map { number in
      if let word = known.english[number] { return word }
      let word = EnglishWord(english.words[Int(number)].text, evidence)
      known.english[number] = word
      return word
    }
  }

  private func text(of phrase: Int32) -> String {
    phrases[Int(phrase)].words.map { english.words[Int($0)].text }.joined(separator: " ")
  }

  private func link(for term: Int32, _ counts: inout [Int32], _ known: inout Known) -> Link? {
    let links = linkedPhrases(of: term, &counts)
    guard let best = links.first else { return nil }
    let parts = self.parts(of: term, &known)
    let fits = links.map { link in
      TranslationFit(
        parts, content(of: link.phrase, &known), head: english.headIndex(of: phrases[Int(link.phrase)]),
        text: text(of: link.phrase), evidence)
    }
    let choices = zip(links, fits).map { (link: $0, fit: $1) }
    let sure = sureLink(choices.filter { $0.fit.kind == .sure }.map(\.link), parts, &known)
    if let sure, sure.phrase == best.phrase || sure.score * 2 >= best.score {
      return accepted(completed(sure, among: links, parts, &known))
    }
    let isPhrase = terms[Int(term)].head != nil
    for choice in choices where choice.fit.kind == .likely && choice.link.score * 2 >= best.score {
      if isLikely(choice.link, choice.fit, &known) {
        return accepted(completed(choice.link, among: links, parts, &known), worth: Self.likelyWorth)
      }
    }
    if !isPhrase, let whole = wholeLink(of: best, among: choices, parts, &known) {
      return accepted(whole, worth: Self.unknownWorth)
    }
    if choices[0].fit.kind == .unknown, !isPhrase, isAcceptable(best, among: links, parts, &known) {
      return accepted(best, worth: Self.unknownWorth)
    }
    return sure.flatMap { accepted($0) }
  }

  /// The most probable link of those that the tables know: for a compound, of nearly equal ones that with more words.
  private func sureLink(_ links: [Link], _ parts: TermParts, _ known: inout Known) -> Link? {
    let nouns = links.filter { link in
      let words = content(of: link.phrase, &known)
      let head = words[english.headIndex(of: phrases[Int(link.phrase)])].text
      return parts.translations?.contains(text(of: link.phrase)) ?? false || !vocabulary.isVerbForm(head)
        || parts.parts.contains { Cognates.areAlike($0.text, head) }
    }
    guard let best = nouns.first, parts.parts.count > 1 else { return nouns.first }
    let equals = nouns.prefix { $0.score >= best.score * Self.ambiguity }
    return equals.max { phrases[Int($0.phrase)].count < phrases[Int($1.phrase)].count }
  }

  /// A phrase with an adjective is a term beside its noun only where its English has a word for both.
  private func accepted(_ link: Link, worth: Double = 1) -> Link? {
    if terms[Int(link.term)].head != nil, phrases[Int(link.phrase)].count < 2 { return nil }
    var link = link
    link.score *= worth
    return link
  }

  /// The phrases that stand with a term, the most probable first; none where the term itself stands in most English
  /// sentences, as a name does.
  private func linkedPhrases(of term: Int32, _ counts: inout [Int32]) -> [Link] {
    let places = pairsOfTerm[Int(term)]
    var touched: [Int32] = []
    for pair in places {
      for phrase in phrasesOfPair[Int(pair)] {
        if counts[Int(phrase)] == 0 { touched.append(phrase) }
        counts[Int(phrase)] += 1
      }
    }
    defer { for phrase in touched { counts[Int(phrase)] = 0 } }
    let lemma = terms[Int(term)].lexeme.lemma.lowercasedByICU
    if let same = english.number(ofKnown: lemma), let phrase = phraseNumbers[EnglishPhrase([same])],
      Int(counts[Int(phrase)]) * 2 >= places.count
    {
      return []
    }
    let links = touched.sorted().compactMap { link(term, $0, both: Int(counts[Int($0)])) }
    let sorted = links.enumerated().sorted { a, b in (b.element.score, a.offset) < (a.element.score, b.offset) }
      .map(\.element)
    guard let best = sorted.first else { return [] }
    return Array(sorted.prefix { $0.score >= best.score * Self.comparedScore }.prefix(Self.mostCompared))
  }

  /// - Returns: nil where too few pairs have both.
  private func link(_ term: Int32, _ phrase: Int32, both: Int) -> Link? {
    let (first, second) = (pairsOfTerm[Int(term)].count, pairsOfPhrase[Int(phrase)].count)
    guard both >= minimum, Double(both) >= Least.knownShare * Double(first),
      Double(both) >= Least.reverseShare * Double(second)
    else { return nil }
    let score = LogLikelihood.ratio(both: both, first: first, second: second, total: termsOfPair.count)
    return score < Least.score ? nil : Link(term: term, phrase: phrase, both: both, score: score)
  }

  // MARK: What is not known for sure

  private func isLikely(_ link: Link, _ fit: TranslationFit, _ known: inout Known) -> Bool {
    let words = content(of: link.phrase, &known)
    guard !fit.isContradicted || link.both >= Least.unknownCount,
      Double(link.both) >= Least.share * Double(pairsOfTerm[Int(link.term)].count),
      words.count == phrases[Int(link.phrase)].count, !vocabulary.isOnlyVerb(words[0].text),
      !hasRival(link, Self.likelyRivalry)
    else { return false }
    return !fit.unexplained.contains { isTranslatedElsewhere(words[$0], link, &known) }
  }

  /// Whether counts alone are enough for a phrase.
  private func isAcceptable(_ link: Link, among links: [Link], _ parts: TermParts, _ known: inout Known) -> Bool {
    let count = parts.translations == nil ? Least.unknownCount : Least.contradictingCount
    let (first, second) = (pairsOfTerm[Int(link.term)].count, pairsOfPhrase[Int(link.phrase)].count)
    guard link.both >= max(count, minimum), Double(link.both) >= Least.unknownShare * Double(first),
      Double(link.both) >= Least.unknownReverseShare * Double(second)
    else { return false }
    let words = content(of: link.phrase, &known)
    let head = words[english.headIndex(of: phrases[Int(link.phrase)])]
    // "hyperbolic" is an adjective, "topic" is not.
    let isLikeAdjective = head.text.hasSuffix("ic") && !vocabulary.isNoun(head.text)
    if isLikeAdjective || vocabulary.isNoNoun(head.text) || vocabulary.isOnlyVerb(words[0].text) || isName(link.phrase)
    {
      return false
    }
    return !isAmbiguous(link, links) && !hasRival(link, Self.unknownRivalry)
      && !words.contains { isTranslatedElsewhere($0, link, &known) } && !isPartOnly(link, parts)
  }

  /// The longest phrase of several words in the pairs of the best link, where nearly all pairs of the term have it and hardly
  /// any others: counts alone are enough then, if no other phrase and no other German word stands in these pairs as well.
  private func wholeLink(
    of best: Link, among choices: [(link: Link, fit: TranslationFit)], _ parts: TermParts, _ known: inout Known
  ) -> Link? {
    let equals = choices.filter { hasSameCounts($0.link, best) }
    guard
      let (whole, fit) = equals.max(by: { phrases[Int($0.link.phrase)].count < phrases[Int($1.link.phrase)].count })
    else { return nil }
    let (first, second) = (pairsOfTerm[Int(whole.term)].count, pairsOfPhrase[Int(whole.phrase)].count)
    let words = content(of: whole.phrase, &known)
    let least = parts.translations == nil ? Least.unknownCount : Least.contradictingCount
    // "Moll" is no "minor scale": several words are for what has several parts, or is long enough to have them.
    let isLong = parts.parts.count > 1 || terms[Int(whole.term)].lexeme.lemma.utf8.count >= Self.leastLetters
    guard isLong, words.count > 1, words.count <= parts.parts.count + 1, whole.both >= max(least, minimum),
      Double(whole.both) >= Least.wholeShare * Double(max(first, second)), isNounPhrase(whole, words)
    else { return nil }
    let isAmbiguous = choices.contains { other, _ in
      other.score >= whole.score * Self.ambiguity && !isRun(other.phrase, of: whole.phrase)
        && !isRun(whole.phrase, of: other.phrase)
    }
    let isTerm =
      !isAmbiguous && !hasRival(whole, Self.unknownRivalry)
      && !fit.unexplained.contains { isTranslatedElsewhere(words[$0], whole, &known) } && !isPartOnly(whole, parts)
    return isTerm ? whole : nil
  }

  /// For a link the one with a longer phrase of the same noun that stands wherever the shorter one does: "standard land value"
  /// for "land value". It has no more words than the compound has parts.
  private func completed(_ link: Link, among links: [Link], _ parts: TermParts, _ known: inout Known) -> Link {
    guard terms[Int(link.term)].head == nil, parts.parts.count > 1, link.both >= max(Least.unknownCount, minimum),
      !(parts.translations?.contains(text(of: link.phrase)) ?? false)
    else { return link }
    let own = content(of: link.phrase, &known).map(\.text)
    let head = own[english.headIndex(of: phrases[Int(link.phrase)])]
    var longest = link
    for longer in links where hasSameCounts(longer, link) && isRun(link.phrase, of: longer.phrase) {
      let words = content(of: longer.phrase, &known)
      guard words.count > content(of: longest.phrase, &known).count, words.count <= parts.parts.count,
        words[english.headIndex(of: phrases[Int(longer.phrase)])].text == head, isNounPhrase(longer, words),
        !hasRival(longer, Self.unknownRivalry),
        !words.contains(where: { !own.contains($0.text) && isTranslatedElsewhere($0, longer, &known) })
      else { continue }
      longest = longer
    }
    return longest
  }

  /// Whether two phrases of a term stand with it, and by themselves, in the same number of pairs.
  private func hasSameCounts(_ a: Link, _ b: Link) -> Bool {
    a.both == b.both && pairsOfPhrase[Int(a.phrase)].count == pairsOfPhrase[Int(b.phrase)].count
  }

  /// Whether the words of a phrase stand one behind the other in another one, or are all of it.
  private func isRun(_ part: Int32, of whole: Int32) -> Bool {
    let singulars = { (phrase: Int32) in self.phrases[Int(phrase)].words.map { self.english.words[Int($0)].singular } }
    let (part, whole) = (singulars(part), singulars(whole))
    guard part.count <= whole.count else { return false }
    return (0...whole.count - part.count).contains { whole[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// Whether the phrase of a link looks like a noun with what describes it, and is no name.
  private func isNounPhrase(_ link: Link, _ words: [EnglishWord]) -> Bool {
    let phrase = phrases[Int(link.phrase)]
    // "Kapitelnummerierung" is "chapter numbering"; elsewhere the ending is rather that of a verb.
    let verbals = terms[Int(link.term)].lexeme.lemma.hasSuffix("ung") ? ["ic"] : ["ic", "ing"]
    let areNouns = [words[english.headIndex(of: phrase)], words[words.count - 1]].allSatisfy { noun in
      vocabulary.isNoun(noun.text)
        || !vocabulary.isNoNoun(noun.text) && !verbals.contains(where: noun.text.hasSuffix)
    }
    let isName = english.contentWords(of: phrase).contains { number in
      let word = english.words[Int(number)]
      let kind = vocabulary.kind(of: word.text)
      return !kind.contains(.small) && !kind.contains(.adjective) && (kind.contains(.capital) || word.small == 0)
    }
    return areNouns && !isName
      && !words.contains { vocabulary.isOnlyVerb($0.text) || vocabulary.isOnlyAdverb($0.text) }
  }

  /// Whether a phrase of other words stands in nearly the same pairs.
  private func isAmbiguous(_ link: Link, _ links: [Link]) -> Bool {
    let own = phrases[Int(link.phrase)].words
    return links.contains { other in
      other.score >= link.score * Self.ambiguity && Set(phrases[Int(other.phrase)].words).isDisjoint(with: own)
    }
  }

  /// Whether a phrase is always written with capitals, and no word that the tables know with a small letter.
  private func isName(_ phrase: Int32) -> Bool {
    english.contentWords(of: phrases[Int(phrase)]).contains { number in
      let word = english.words[Int(number)]
      let kind = vocabulary.kind(of: word.text)
      return !kind.contains(.small) && (kind.contains(.capital) || word.small == 0)
    }
  }

  /// Whether a part of a compound by itself is linked to the phrase: "contract" translates the last part of "Werkvertrag".
  private func isPartOnly(_ link: Link, _ parts: TermParts) -> Bool {
    guard parts.parts.count > 1 else { return false }
    let texts = Set((parts.parts + parts.joined).map(\.text))
    let places = pairsOfPhrase[Int(link.phrase)]
    var counts: [Int32: Int] = [:]
    for pair in places {
      for term in termsOfPair[Int(pair)] where term != link.term && terms[Int(term)].head == nil {
        counts[term, default: 0] += 1
      }
    }
    return counts.contains { term, both in
      let all = pairsOfTerm[Int(term)].count
      return both >= minimum && Double(both) >= Least.share * Double(all)
        && texts.contains(terms[Int(term)].lexeme.lemma.lowercasedByICU)
    }
  }

  /// Whether another German word accounts for the phrase, with a score above this part of the link's.
  private func hasRival(_ link: Link, _ rivalry: Double) -> Bool {
    let places = pairsOfPhrase[Int(link.phrase)]
    var termCounts: [Int32: Int] = [:]
    var wordCounts: [Int32: Int] = [:]
    for pair in places {
      for term in termsOfPair[Int(pair)] where !isSameTerm(term, link.term) { termCounts[term, default: 0] += 1 }
      for word in wordsOfPair[Int(pair)] { wordCounts[word, default: 0] += 1 }
    }
    func isBetter(_ both: Int, _ all: Int) -> Bool {
      let score = LogLikelihood.ratio(both: both, first: all, second: places.count, total: termsOfPair.count)
      return score > link.score * rivalry
    }
    return termCounts.contains { isBetter($0.value, pairsOfTerm[Int($0.key)].count) }
      || wordCounts.contains { isBetter($0.value, Int(self.wordCounts[Int($0.key)])) }
  }

  /// Whether two terms are one, or one of them is the other with an adjective.
  private func isSameTerm(_ a: Int32, _ b: Int32) -> Bool {
    let (x, y) = (terms[Int(a)], terms[Int(b)])
    return a == b || x.head == y.lexeme.lemma || y.head == x.lexeme.lemma
  }

  /// How many pairs are asked for other German words.
  private static let mostAsked = 12

  /// Whether in half the pairs of a link another German word translates an English one.
  private func isTranslatedElsewhere(_ word: EnglishWord, _ link: Link, _ known: inout Known) -> Bool {
    let places = pairs(of: link).prefix(Self.mostAsked)
    var found = 0
    for place in places where isTranslated(word, in: place, besides: link.term, &known) { found += 1 }
    return found * 2 >= places.count
  }

  private func isTranslated(_ word: EnglishWord, in pair: Int, besides term: Int32, _ known: inout Known) -> Bool {
    for other in termsOfPair[pair] where terms[Int(other)].head == nil && !isSameTerm(other, term) {
      let parts = self.parts(of: other, &known)
      if terms[Int(other)].lexeme.lemma.lowercasedByICU == word.text { return true }
      if (parts.parts + parts.joined).contains(where: { isTranslation(word, of: $0.source) || $0.text == word.text }) {
        return true
      }
      if parts.translations?.contains(where: { $0.split(separator: " ").contains { $0 == word.text } }) ?? false {
        return true
      }
    }
    for other in wordsOfPair[pair] {
      let source: Int32?
      if let asked = known.sources[other] {
        source = asked
      } else {
        source = evidence.source(of: words[Int(other)])
        known.sources[other] = .some(source)
      }
      if isTranslation(word, of: source) || words[Int(other)] == word.text { return true }
    }
    return false
  }

  private func isTranslation(_ word: EnglishWord, of source: Int32?) -> Bool {
    guard let source, let target = word.target else { return false }
    return evidence.translates(source, target)
  }
}
