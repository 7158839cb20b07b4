internal import BilingualLexicon
internal import Morphology
internal import UnicodeText

/// Pairs of sentences as numbers of terms, words and phrases. Which of these translate each other, TermCorpus+Links.swift tells.
struct TermCorpus {
  /// A term and the phrase that translates it.
  struct Link {
    let term: Int32
    let phrase: Int32
    let both: Int
    /// The log-likelihood ratio; less of it where little is known of the words.
    var score: Double
  }

  private(set) var terms: [NounPhrases.Candidate] = []
  private(set) var pairsOfTerm: [[Int32]] = []
  private(set) var phrases: [EnglishPhrase] = []
  private(set) var pairsOfPhrase: [[Int32]] = []
  /// For each pair its terms, the keys of its other German words, and its phrases.
  private(set) var termsOfPair: [[Int32]] = []
  private(set) var wordsOfPair: [[Int32]] = []
  private(set) var phrasesOfPair: [[Int32]] = []
  private(set) var wordCounts: [Int32] = []
  /// A German word for each key.
  private(set) var words: [String] = []
  private(set) var phraseNumbers: [EnglishPhrase: Int32] = [:]
  let english: EnglishPhrases
  let minimum: Int

  let vocabulary = EnglishVocabulary.carried
  let evidence = TranslationEvidence.carried

  init(
    _ pairs: [(german: String, english: String)], _ nouns: NounPhrases, _ english: EnglishPhrases, minimum: Int
  ) {
    self.minimum = minimum
    self.english = english
    var termNumbers: [NounPhrases.Candidate: Int32] = [:]
    var wordNumbers: [String: Int32] = [:]
    for (pair, texts) in pairs.enumerated() {
      let words = RunningWord.words(of: texts.german)
      var found: Set<Int32> = []
      for candidate in nouns.candidates(in: words) {
        let number = termNumbers.number(of: candidate)
        if Int(number) == terms.count {
          terms.append(candidate)
          pairsOfTerm.append([])
        }
        if found.insert(number).inserted { pairsOfTerm[Int(number)].append(Int32(pair)) }
      }
      termsOfPair.append(found.sorted())
      let others = Set(
        words.filter { !$0.isCapitalized }.map { word in
          let number = wordNumbers.number(of: Self.key(of: word.text))
          if Int(number) == self.words.count { self.words.append(word.text) }
          return number
        })
      wordsOfPair.append(others.sorted())
      phrasesOfPair.append(
        english.phrases(in: RunningWord.words(of: texts.english)).map { phrase in
          let number = phraseNumbers.number(of: phrase)
          if Int(number) == phrases.count {
            phrases.append(phrase)
            pairsOfPhrase.append([])
          }
          pairsOfPhrase[Int(number)].append(Int32(pair))
          return number
        })
    }
    wordCounts = Array(repeating: 0, count: wordNumbers.count)
    for word in wordsOfPair.joined() { wordCounts[Int(word)] += 1 }
  }

  static func key(of word: String) -> String {
    String(decoding: WordFolding.german.key(of: Array(word.lowercasedByICU.utf8)[...]), as: UTF8.self)
  }

  /// The pairs that have both the term and the phrase of a link.
  func pairs(of link: Link) -> [Int] {
    let phrases = pairsOfPhrase[Int(link.phrase)]
    var next = phrases.startIndex
    return pairsOfTerm[Int(link.term)].compactMap { pair in
      while next < phrases.endIndex, phrases[next] < pair { next += 1 }
      return next < phrases.endIndex && phrases[next] == pair ? Int(pair) : nil
    }
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
