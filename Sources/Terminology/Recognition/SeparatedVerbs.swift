import Morphology
import UnicodeText

/// Finds verbs whose parts stand apart in a main clause: "setzt … aus", "tritt … in Kraft". What follows a conjunction and has a
/// finite verb of its own is another clause, and a particle there belongs to that.
struct SeparatedVerbs: Sendable {
  private struct Particle {
    let words: [[UInt8]]
    let entry: Int
    let rule: String
  }

  /// For each word of the trie that is a finite form, what it may be the verb of.
  private var particles: [[Particle]] = []
  private var entries: Set<Int> = []

  /// How far the particle may stand behind its verb, in words and marks.
  private static let reach = 30

  mutating func add(_ verb: SeparableVerb, entry: Int, to trie: inout FormTrie) {
    let particle = verb.prefix.split(separator: " ").map { Array($0.utf8) }
    entries.insert(entry)
    for form in verb.finiteForms {
      let bytes = Array(form.text.utf8)
      let word = Int(trie.insert(bytes, bytes.indices))
      while particles.count <= word { particles.append([]) }
      particles[word].append(Particle(words: particle, entry: entry, rule: form.rule))
    }
  }

  /// The verbs of a text that no match covers already, from the finite form to the particle.
  ///
  /// - Complexity: O(*n*): the search for a particle ends with the clause.
  func matches(in text: TermFinder, besides whole: [TermMatch]) -> [TermMatch] {
    if particles.isEmpty { return [] }
    var known: Set<Place>?
    var matches: [TermMatch] = []
    for start in text.readings.indices where !text.readings[start].isEmpty {
      text.readings[start].forEach { word in
        guard Int(word) < particles.count, !particles[Int(word)].isEmpty else { return }
        let clause = clause(after: start, in: text.words)
        for particle in particles[Int(word)] {
          guard let end = end(of: particle, clause, in: text.words),
            !Clauses.haveOtherPredicate(start..<end - particle.words.count, in: text.words)
          else { continue }
          let match = TermMatch(
            tokens: start..<end, entry: particle.entry, kind: .apart, rule: particle.rule, manner: .apart,
            part: text.words.byteRange(end - particle.words.count..<end))
          let places = known ?? Set(whole.lazy.filter { entries.contains($0.entry) }.map { Place($0) })
          known = places
          if !places.contains(Place(match)) { matches.append(match) }
        }
      }
    }
    return matches
  }

  private struct Place: Hashable {
    let tokens: Range<Int>
    let entry: Int

    init(_ match: TermMatch) { (tokens, entry) = (match.tokens, match.entry) }
  }

  /// The words after a verb up to the end of its clause.
  private func clause(after start: Int, in text: Words) -> Range<Int> {
    var end = start + 1
    while end < text.tokens.count, end - start <= Self.reach, !endsSentence(end, in: text) { end += 1 }
    return start + 1..<end
  }

  private func endsSentence(_ index: Int, in text: Words) -> Bool {
    guard text.tokens[index].isMark, text.isOne(of: [".", "!", "?", ";", ":"], index) else { return false }
    return !Clauses.isInnerDot(index, in: text)
  }

  /// Where a particle ends that is the last word of a clause, or of the part of it before a comma or conjunction.
  private func end(of particle: Particle, _ clause: Range<Int>, in text: Words) -> Int? {
    let count = particle.words.count
    guard clause.count >= count else { return nil }
    for start in clause.lowerBound...clause.upperBound - count {
      let end = start + count
      let isParticle = zip(start..<end, particle.words).allSatisfy { index, word in
        let range = text.tokens[index].bytes
        return range.count == word.count && text.bytes[range].elementsEqual(word)
      }
      if isParticle, end == clause.upperBound || endsClause(end, in: text) { return end }
    }
    return nil
  }

  private func endsClause(_ index: Int, in text: Words) -> Bool {
    text.tokens[index].isMark && !text.tokens[index].isHyphen || text.isOne(of: ["und", "oder"], index)
  }
}
