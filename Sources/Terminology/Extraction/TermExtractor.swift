internal import Glibc
package import Morphology

/// Proposes terms out of German articles by the C-value of their nouns and noun phrases (Frantzi, Ananiadou and Mima,
/// "Automatic recognition of multi-word terms", 2000): how often a candidate stands there, less how often it is only part
/// of a longer one, weighted by its length. Parts of a compound count as words.
package struct TermExtractor: Sendable {
  private var phrases = NounPhrases()
  private var sentences: [(text: String, words: [RunningWord])] = []

  package init() {}

  /// A proposed term.
  package struct Proposal: Hashable, Sendable {
    /// The term in its basic form.
    package let term: Lexeme
    /// How often it occurs.
    package let frequency: Int
    /// The higher, the more it looks like a term.
    package let score: Double
    /// A sentence that it stands in.
    package let example: String
  }

  /// Adds a sentence of an article.
  ///
  /// - Parameter examined: the sentence without what is known and not to be proposed; all of it if not given.
  package mutating func add(_ sentence: String, examined: String? = nil) {
    let words = RunningWord.words(of: examined ?? sentence)
    sentences.append((sentence, words))
    phrases.learn(words)
  }

  /// The proposals: terms that stand there several times before those that stand there once, and the more common words
  /// after both; among these best first. A name of several words is one proposal, and its words are none.
  ///
  /// - Parameter commonness: for a noun, how common it is in texts of any kind, from 0 (not at all) to 1; a noun of 1 is
  ///   never proposed by itself.
  package consuming func proposals(commonness: (String) -> Double) -> [Proposal] {
    phrases.settle()
    func ordinariness(_ noun: String) -> Double { EverydayNouns.contains(noun) ? 1 : commonness(noun) }
    let (found, order) = candidates()
    var nested: [String: (count: Int, phrases: Int)] = [:]
    for candidate in order {
      guard let head = candidate.head, let count = found[candidate]?.count else { continue }
      nested[head, default: (0, 0)].count += count
      nested[head, default: (0, 0)].phrases += 1
    }
    let proposals = order.compactMap { candidate -> (rank: Int, proposal: Proposal)? in
      guard let (count, example) = found[candidate] else { return nil }
      let score = score(of: candidate, count, nested[candidate.lexeme.lemma], ordinariness)
      guard score > 0 else { return nil }
      let isCommon = ordinariness(candidate.head ?? candidate.lexeme.lemma) >= Self.common
      return (
        isCommon ? 2 : count > 1 ? 0 : 1,
        Proposal(term: candidate.lexeme, frequency: count, score: score, example: sentences[example].text)
      )
    }
    return proposals.enumerated().sorted { a, b in
      (a.element.rank, b.element.proposal.score, a.offset) < (b.element.rank, a.element.proposal.score, b.offset)
    }.map(\.element.proposal)
  }

  /// From this commonness on a word is rather of everyday language than a term.
  private static let common = 0.5

  private typealias Found = [NounPhrases.Candidate: (count: Int, example: Int)]

  /// What stands in the sentences, with how often it does and the first sentence, and in the order of the first places.
  private func candidates() -> (found: Found, order: [NounPhrases.Candidate]) {
    var found: Found = [:]
    var order: [NounPhrases.Candidate] = []
    func add(_ candidate: NounPhrases.Candidate, _ sentence: Int) {
      if found[candidate] == nil { order.append(candidate) }
      found[candidate, default: (0, sentence)].count += 1
    }
    let places = sentences.map { FullNames.places(in: $0.words, phrases) }
    let names = Set(
      zip(sentences, places).flatMap { sentence, places in
        places.map { FullNames.text(of: $0, in: sentence.words) }
      })
    /// For a word of names these, and for a surname too.
    var bearers: [String: Set<String>] = [:]
    for name in names.map({ Self.citation(of: $0, among: names) }) {
      for word in name.split(separator: " ") { bearers[String(word), default: []].insert(name) }
    }
    for (index, sentence) in sentences.enumerated() {
      for candidate in phrases.candidates(in: sentence.words, besides: places[index]) {
        let noun = candidate.lexeme
        guard candidate.head == nil, noun.gender == nil else {
          add(candidate, index)
          continue
        }
        if let persons = bearers[noun.lemma] {
          // "Wirtz" is the one that was named in full.
          guard persons.count == 1, let name = persons.first, name.hasSuffix(" " + noun.lemma) else { continue }
          add(NounPhrases.Candidate(lexeme: Lexeme(name, .name), head: nil), index)
        } else if !NamesBeforeSurnames.contains(noun.lemma) {
          add(candidate, index)
        }
      }
      for place in places[index] {
        let name = Self.citation(of: FullNames.text(of: place, in: sentence.words), among: names)
        add(NounPhrases.Candidate(lexeme: Lexeme(name, .name), head: nil), index)
      }
    }
    return (found, order)
  }

  /// A name without the ending of a genitive, where the texts have it so: "Anna Reuter" for "Anna Reuters".
  private static func citation(of name: String, among names: Set<String>) -> String {
    let shorter = String(name.dropLast())
    return name.hasSuffix("s") && names.contains(shorter) ? shorter : name
  }

  /// - Parameter nested: how often the noun stands in phrases, and in how many different ones.
  private func score(
    of candidate: NounPhrases.Candidate, _ count: Int, _ nested: (count: Int, phrases: Int)?,
    _ commonness: (String) -> Double
  ) -> Double {
    let length = log2(Double(phrases.partCount(candidate)) + 1)
    if let head = candidate.head {
      // What stands there once may be any adjective with any noun.
      return length * Double(count) * (1 - commonness(head) / 2) * (count == 1 ? 0.4 : 1)
    }
    let inside = nested.map { Double($0.count) / Double($0.phrases) } ?? 0
    return length * (Double(count) - inside) * (1 - commonness(candidate.lexeme.lemma))
  }
}

/// Nouns for times of days, numbers and measures, which are no terms though no list of common words has them.
enum EverydayNouns {
  static func contains(_ noun: String) -> Bool {
    isTime(noun) || numbers.contains(noun) || units.contains(noun)
  }

  /// "Freitagabend".
  private static func isTime(_ noun: String) -> Bool {
    days.contains { day in noun.hasPrefix(day) && times.contains(String(noun.dropFirst(day.count))) }
  }

  private static let days = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag",
  ]
  private static let times: Set = ["", "morgen", "früh", "vormittag", "mittag", "nachmittag", "abend", "nacht"]
  private static let numbers: Set = [
    "Hunderte", "Tausende", "Zehntausende", "Hunderttausende", "Millionen", "Milliarden", "Dutzende", "Dutzend",
  ]
  private static let units: Set = Set(
    ["", "Kilo", "Zenti", "Milli", "Quadrat", "Quadratkilo", "Kubik", "Hekto"].flatMap { prefix in
      ["Meter", "Gramm", "Liter"].map { prefix.isEmpty ? $0 : prefix + $0.lowercased() }
    } + ["Hektar", "Prozent", "Tonne"])
}
