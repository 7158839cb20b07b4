internal import BilingualLexicon
package import Morphology
internal import UnicodeText

/// Proposes German terms with their English out of pairs of sentences.
///
/// A term and an English phrase belong together when they stand in the same pairs far more often than by chance
/// (log-likelihood), when most pairs that have the term have the phrase, and when no other German word accounts better
/// for the phrase.
package struct BilingualTermExtractor: Sendable {
  private var pairs: [Pair] = []
  private var known: Set<Pair> = []
  private var nouns = NounPhrases()
  private var english = EnglishPhrases()

  private struct Pair: Hashable {
    let german: String
    let english: String
  }

  /// In how many pairs a term must stand with its translation.
  private let minimum: Int

  /// - Parameter minimum: in how many different pairs a term must stand, at least.
  package init(minimum: Int = 3) { self.minimum = minimum }

  /// A proposed term with its English.
  package struct Proposal: Hashable, Sendable {
    /// The German term.
    package let term: Lexeme
    /// What is taken for its English.
    package let translation: String
    /// In how many pairs the term stands, and in how many of these the translation.
    package let frequency: Int
    /// In how many pairs both stand.
    package let both: Int
    /// Dunning's log-likelihood ratio of the two; the higher the surer.
    package let score: Double
    /// A pair that has both.
    package let example: (german: String, english: String)

    package static func == (a: Proposal, b: Proposal) -> Bool { a.term == b.term && a.translation == b.translation }
    package func hash(into hasher: inout Hasher) {
      hasher.combine(term)
      hasher.combine(translation)
    }
  }

  /// Adds a sentence with its translation; a pair that was added before counts once.
  package mutating func add(german: String, english: String) {
    let pair = Pair(german: german, english: english)
    guard known.insert(pair).inserted else { return }
    pairs.append(pair)
    nouns.learn(RunningWord.words(of: german))
    self.english.learn(RunningWord.words(of: english))
  }

  /// The proposals, surest first.
  ///
  /// - Complexity: O(*n*) for *n* words, times the number of phrases in a pair
  package consuming func proposals() -> [Proposal] {
    known = []
    nouns.settle()
    english.settle()
    let corpus = Corpus(pairs.map { ($0.german, $0.english) }, nouns, english, minimum: minimum)
    let links = corpus.links()
    return links.map { link in
      let example = corpus.example(of: link) { pairs[$0].german.utf8.count }
      let phrase = corpus.phrases[Int(link.phrase)]
      let lexeme = corpus.terms[Int(link.term)].lexeme
      // Where nothing is known of a word, it may be a plural.
      let plural =
        lexeme.gender == nil
        ? english.usualPlural(of: phrase, in: pairsOf(link, corpus, with: lexeme.lemma).map(RunningWord.words)) : nil
      return Proposal(
        term: lexeme, translation: plural ?? english.written(phrase),
        frequency: corpus.pairsOfTerm[Int(link.term)].count, both: link.both, score: link.score,
        example: (pairs[example].german, pairs[example].english))
    }
  }

  /// The English sentences of a link, if nearly all German ones have the term as it is cited.
  private func pairsOf(_ link: Corpus.Link, _ corpus: Corpus, with lemma: String) -> [String] {
    let places = corpus.pairs(of: link)
    let cited = places.count { place in RunningWord.words(of: pairs[place].german).contains { $0.text == lemma } }
    return cited * 10 >= places.count * 9 ? places.map { pairs[$0].english } : []
  }
}

/// Pairs of sentences as numbers of terms, words and phrases.
private struct Corpus {
  /// A term and the phrase that translates it.
  struct Link {
    let term: Int32
    let phrase: Int32
    let both: Int
    let score: Double
  }

  private(set) var terms: [NounPhrases.Candidate] = []
  private(set) var pairsOfTerm: [[Int32]] = []
  /// Of how many words each term is made.
  private var partCounts: [Int] = []
  private(set) var phrases: [[String]] = []
  private var pairsOfPhrase: [[Int32]] = []
  /// For each pair its terms, the keys of its other German words, and its phrases.
  private var termsOfPair: [[Int32]] = []
  private var wordsOfPair: [[Int32]] = []
  private var phrasesOfPair: [[Int32]] = []
  private var wordCounts: [Int32] = []
  private let minimum: Int

  /// Of the pairs with a term, how many must have its translation; and the other way round.
  private static let leastShare = 0.4
  private static let leastReverseShare = 0.2
  /// Of the pairs with a phrase, how many must have the longer one that is taken instead.
  private static let extensionShare = 0.65
  /// Beyond any doubt of chance.
  private static let leastScore = 15.0
  /// Another German word may account for the phrase nearly as well: the noun of a phrase, say.
  private static let rivalry = 0.95

  init(
    _ pairs: [(german: String, english: String)], _ nouns: NounPhrases, _ english: EnglishPhrases, minimum: Int
  ) {
    self.minimum = minimum
    var termNumbers: [NounPhrases.Candidate: Int32] = [:]
    var wordNumbers: [String: Int32] = [:]
    var phraseNumbers: [[String]: Int32] = [:]
    for (pair, texts) in pairs.enumerated() {
      let words = RunningWord.words(of: texts.german)
      var found: Set<Int32> = []
      for candidate in nouns.candidates(in: words) {
        let number = termNumbers.number(of: candidate)
        if Int(number) == terms.count {
          terms.append(candidate)
          partCounts.append(nouns.partCount(candidate))
          pairsOfTerm.append([])
        }
        if found.insert(number).inserted { pairsOfTerm[Int(number)].append(Int32(pair)) }
      }
      termsOfPair.append(found.sorted())
      let others = Set(words.filter { !$0.isCapitalized }.map { wordNumbers.number(of: Self.key(of: $0.text)) })
      wordsOfPair.append(others.sorted())
      // Of phrases that are as sure the first one counts, in every run the same.
      let english = english.phrases(in: RunningWord.words(of: texts.english))
        .sorted { $0.count < $1.count || $0.count == $1.count && $0.lexicographicallyPrecedes($1) }
      let phrases = english.map { phrase in
        let number = phraseNumbers.number(of: phrase)
        if Int(number) == self.phrases.count {
          self.phrases.append(phrase)
          pairsOfPhrase.append([])
        }
        pairsOfPhrase[Int(number)].append(Int32(pair))
        return number
      }
      phrasesOfPair.append(phrases.sorted())
    }
    wordCounts = Array(repeating: 0, count: wordNumbers.count)
    for word in wordsOfPair.joined() { wordCounts[Int(word)] += 1 }
  }

  private static func key(of word: String) -> String {
    String(decoding: WordFolding.german.key(of: Array(word.lowercasedByICU.utf8)[...]), as: UTF8.self)
  }

  /// The links that hold in both directions, surest first.
  func links() -> [Link] {
    var counts = [Int32](repeating: 0, count: phrases.count)
    let best = terms.indices.compactMap { bestPhrase(for: Int32($0), &counts) }
    var headLinks: [String: Int32] = [:]
    for link in best where terms[Int(link.term)].head == nil {
      headLinks[terms[Int(link.term)].lexeme.lemma] = link.phrase
    }
    return best.filter { link in
      let head = terms[Int(link.term)].head
      if let head, phrases[Int(link.phrase)].count < 2 || headLinks[head] == link.phrase { return false }
      return !hasRival(link)
    }.enumerated().sorted { a, b in
      (b.element.score, a.offset) < (a.element.score, b.offset)
    }.map(\.element)
  }

  private func bestPhrase(for term: Int32, _ counts: inout [Int32]) -> Link? {
    let places = pairsOfTerm[Int(term)]
    guard places.count >= minimum else { return nil }
    var touched: [Int32] = []
    for pair in places {
      for phrase in phrasesOfPair[Int(pair)] {
        if counts[Int(phrase)] == 0 { touched.append(phrase) }
        counts[Int(phrase)] += 1
      }
    }
    defer { for phrase in touched { counts[Int(phrase)] = 0 } }
    let links = touched.sorted().compactMap { link(term, $0, both: Int(counts[Int($0)])) }
    guard let best = links.max(by: { $0.score < $1.score }) else { return nil }
    let longer = links.filter { isExtension($0, of: best) }.max { $0.score < $1.score }
    return longer ?? (isOnlyModifier(best, touched, counts) ? nil : best)
  }

  /// Whether a word stands for the first part of a compound only, with several words behind it for the rest: "working" in
  /// "working directory" and "working tree".
  private func isOnlyModifier(_ link: Link, _ phrases: [Int32], _ counts: [Int32]) -> Bool {
    let word = self.phrases[Int(link.phrase)]
    guard word.count == 1, partCounts[Int(link.term)] > 1, Self.isParticiple(word[0]) else { return false }
    let followed = phrases.filter { self.phrases[Int($0)].count == 2 && self.phrases[Int($0)].starts(with: word) }
    return Double(followed.reduce(0) { $0 + counts[Int($1)] }) >= Self.extensionShare * Double(link.both)
  }

  /// Whether a word is a verb's in -ing, as "string" is not.
  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ing") && word.utf8.dropLast(3).contains { "aeiouy".utf8.contains($0) }
  }

  /// - Returns: nil where too few pairs have both.
  private func link(_ term: Int32, _ phrase: Int32, both: Int) -> Link? {
    let (first, second) = (pairsOfTerm[Int(term)].count, pairsOfPhrase[Int(phrase)].count)
    guard both >= minimum, Double(both) >= Self.leastShare * Double(first),
      Double(both) >= Self.leastReverseShare * Double(second)
    else { return nil }
    let score = LogLikelihood.ratio(both: both, first: first, second: second, total: termsOfPair.count)
    return score < Self.leastScore ? nil : Link(term: term, phrase: phrase, both: both, score: score)
  }

  /// Whether a phrase of more words translates all parts of a compound, where the best one translates some of them.
  private func isExtension(_ link: Link, of best: Link) -> Bool {
    let (long, short) = (phrases[Int(link.phrase)], phrases[Int(best.phrase)])
    guard long.count == short.count + 1, partCounts[Int(best.term)] >= long.count else { return false }
    return (long.starts(with: short) || long.dropFirst().elementsEqual(short))
      && Double(link.both) >= Self.extensionShare * Double(best.both)
  }

  /// Whether another German word accounts better for the phrase.
  private func hasRival(_ link: Link) -> Bool {
    let places = pairsOfPhrase[Int(link.phrase)]
    var termCounts: [Int32: Int] = [:]
    var wordCounts: [Int32: Int] = [:]
    for pair in places {
      for term in termsOfPair[Int(pair)] where term != link.term { termCounts[term, default: 0] += 1 }
      for word in wordsOfPair[Int(pair)] { wordCounts[word, default: 0] += 1 }
    }
    func isBetter(_ both: Int, _ all: Int) -> Bool {
      let score = LogLikelihood.ratio(both: both, first: all, second: places.count, total: termsOfPair.count)
      return score * Self.rivalry > link.score
    }
    return termCounts.contains { isBetter($0.value, pairsOfTerm[Int($0.key)].count) }
      || wordCounts.contains { isBetter($0.value, Int(self.wordCounts[Int($0.key)])) }
  }

  /// The pairs that have both the term and the phrase of a link.
  func pairs(of link: Link) -> [Int] {
    let phrases = Set(pairsOfPhrase[Int(link.phrase)])
    return pairsOfTerm[Int(link.term)].filter(phrases.contains).map(Int.init)
  }

  /// The pair that shows a link best: the shortest by `length` that has a word more than the term.
  func example(of link: Link, length: (Int) -> Int) -> Int {
    let places = pairs(of: link)
    let least = terms[Int(link.term)].lexeme.lemma.utf8.count + 8
    return places.min { a, b in
      let (x, y) = (length(a), length(b))
      return (x < least ? 1 : 0, x, a) < (y < least ? 1 : 0, y, b)
    } ?? 0
  }
}

extension Dictionary where Value == Int32 {
  /// The number of a key; a new key gets the next one.
  fileprivate mutating func number(of key: Key) -> Int32 {
    if let known = self[key] { return known }
    let number = Int32(count)
    self[key] = number
    return number
  }
}
