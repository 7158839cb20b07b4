internal import BilingualLexicon
package import Morphology
internal import UnicodeText

/// Proposes German terms with their English out of pairs of sentences.
///
/// A term and an English phrase belong together when they stand in the same pairs far more often than by chance
/// (log-likelihood) and when most pairs that have the term have the phrase. Counts alone cannot tell a word from its
/// neighbors in the same few pairs: what the carried dictionary, terms and names say of the words decides between them, and
/// what they know nothing of must stand in more pairs, with no other German word that accounts for the phrase as well.
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
  /// - Parameters:
  ///   - limit: how many to return at most.
  ///   - isWanted: whether a term is to be proposed.
  /// - Complexity: O(*n*) for *n* words, times the number of phrases in a pair
  package consuming func proposals(limit: Int = .max, isWanted: (Lexeme) -> Bool = { _ in true }) -> [Proposal] {
    known = []
    nouns.settle()
    english.settle()
    let corpus = TermCorpus(pairs.map { ($0.german, $0.english) }, nouns, english, minimum: minimum)
    var proposals: [Proposal] = []
    for link in corpus.links(isWanted: isWanted) where proposals.count < limit {
      let lexeme = corpus.terms[Int(link.term)].lexeme
      let places = corpus.pairs(of: link)
      let contexts = places.prefix(Self.mostContexts).map { place in
        EnglishPhrases.Context(
          words: RunningWord.words(of: pairs[place].english),
          isCited: Self.isCited(lexeme, in: RunningWord.words(of: pairs[place].german)))
      }
      let written = english.written(
        corpus.phrases[Int(link.phrase)], in: contexts, german: lexeme, isCommon: nouns.isCommon(lexeme))
      var term = CarriedNouns.shared.meaning(of: lexeme, translatedBy: written.singular)
      if let singular = singular(ofLoan: lexeme, written) { term = singular }
      let translation = term == lexeme || term.plural == lexeme.plural ? written.text : written.singular
      if MatchKey.of(translation) == MatchKey.of(term.lemma) || translation.hasSuffix("'s") { continue }
      let example = corpus.example(of: link) { pairs[$0].german.utf8.count }
      proposals.append(
        Proposal(
          term: term, translation: translation, frequency: corpus.pairsOfTerm[Int(link.term)].count, both: link.both,
          score: link.score, example: (pairs[example].german, pairs[example].english)))
    }
    return proposals
  }

  /// The singular of a foreign word that the texts have in the plural only: "Plugin" for "Plugins", which are "plugins".
  private func singular(ofLoan lexeme: Lexeme, _ written: EnglishPhrases.Written) -> Lexeme? {
    guard lexeme.gender == nil, lexeme.partOfSpeech == .noun, lexeme.lemma.hasSuffix("s"), written.isMostlyPlural,
      let german = lexeme.lemma.dropLast().split(separator: "-").last?.lowercased(),
      let english = written.singular.split(separator: " ").last.map(String.init), english == english.lowercasedByICU,
      Cognates.areAlike(german, english)
    else { return nil }
    return Lexeme(String(lexeme.lemma.dropLast()), .noun, plural: .form(lexeme.lemma))
  }

  /// How many sentences decide on the spelling of a translation.
  private static let mostContexts = 40

  /// Whether a sentence has a term in the singular, and not behind a number.
  private static func isCited(_ term: Lexeme, in words: [RunningWord]) -> Bool {
    if term.gender == .plural { return true }
    if term.plural == .form(term.lemma) || term.plural == .unknown && term.gender != .feminine && endsLikePlural(term) {
      return false
    }
    return words.contains { $0.text == term.lemma && !$0.followsNumber }
  }

  private static func endsLikePlural(_ term: Lexeme) -> Bool {
    let endings = term.gender == nil ? ["er"] : ["er", "en", "el", "chen", "lein"]
    return endings.contains(where: term.lemma.hasSuffix)
  }
}
