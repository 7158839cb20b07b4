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

  /// The proposals, best first.
  ///
  /// - Parameter commonness: for a noun, how common it is in texts of any kind, from 0 (not at all) to 1; a noun of 1 is
  ///   never proposed by itself.
  package consuming func proposals(commonness: (String) -> Double) -> [Proposal] {
    phrases.settle()
    var found: [NounPhrases.Candidate: (count: Int, example: Int)] = [:]
    var order: [NounPhrases.Candidate] = []
    for (index, sentence) in sentences.enumerated() {
      for candidate in phrases.candidates(in: sentence.words) {
        if found[candidate] == nil { order.append(candidate) }
        found[candidate, default: (0, index)].count += 1
      }
    }
    var nested: [String: (count: Int, phrases: Int)] = [:]
    for candidate in order {
      guard let head = candidate.head, let count = found[candidate]?.count else { continue }
      nested[head, default: (0, 0)].count += count
      nested[head, default: (0, 0)].phrases += 1
    }
    let proposals = order.compactMap { candidate -> Proposal? in
      guard let (count, example) = found[candidate] else { return nil }
      let score = score(of: candidate, count, nested[candidate.lexeme.lemma], commonness)
      guard score > 0 else { return nil }
      return Proposal(term: candidate.lexeme, frequency: count, score: score, example: sentences[example].text)
    }
    return proposals.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(
      \.element)
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
