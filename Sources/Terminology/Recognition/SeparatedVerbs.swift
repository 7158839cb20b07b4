import Morphology
import UnicodeText

/// Finds verbs whose parts stand apart in a main clause: "setzt … aus", "tritt … in Kraft".
struct SeparatedVerbs: Sendable {
  private struct Particle {
    let words: [[UInt8]]
    let entry: Int
    let rule: String
  }

  private var words = WordTable()
  /// For each finite form, what it may be the verb of.
  private var particles: [[Particle]] = []

  /// How far the particle may stand behind its verb, in words and marks.
  private static let reach = 30

  mutating func add(_ verb: SeparableVerb, entry: Int) {
    let particle = verb.prefix.split(separator: " ").map { Array($0.utf8) }
    for form in verb.finiteForms {
      let bytes = Array(form.text.utf8)
      let word = Int(words.insert(bytes, bytes.indices))
      if word == particles.count { particles.append([]) }
      particles[word].append(Particle(words: particle, entry: entry, rule: form.rule))
    }
  }

  /// The verbs of a text that no match covers already, from the finite form to the particle.
  ///
  /// - Complexity: O(*n*): the search for a particle ends with the clause.
  func matches(in text: Words, besides whole: [TermMatch]) -> [TermMatch] {
    if particles.isEmpty { return [] }
    var matches: [TermMatch] = []
    for start in text.tokens.indices where text.tokens[start].kind == .letter {
      guard let word = verb(at: start, in: text) else { continue }
      let clause = self.clause(after: start, in: text)
      for particle in particles[Int(word)] {
        guard let end = end(of: particle, clause, in: text) else { continue }
        let tokens = start..<end
        if whole.contains(where: { $0.entry == particle.entry && $0.tokens == tokens }) { continue }
        matches.append(
          TermMatch(
            tokens: tokens, entry: particle.entry, kind: .apart, reason: "\(particle.rule), particle apart"))
      }
    }
    return matches
  }

  private func verb(at index: Int, in text: Words) -> WordTable.WordID? {
    let range = text.tokens[index].bytes
    if let word = words.find(text.bytes, range) { return word }
    guard text.startsSentence(index), text.bytes[range].beginsUppercase else { return nil }
    let small = Array(text.bytes[range]).withSmallFirstLetter
    return words.find(small, small.indices)
  }

  /// The words after a verb up to the end of its clause.
  private func clause(after start: Int, in text: Words) -> Range<Int> {
    var end = start + 1
    while end < text.tokens.count, end - start <= Self.reach, !text.isOne(of: [".", "!", "?", ";", ":"], end) {
      end += 1
    }
    return start + 1..<end
  }

  /// Where a particle ends that is the last word of a clause, or of the part of it before a comma or conjunction.
  private func end(of particle: Particle, _ clause: Range<Int>, in text: Words) -> Int? {
    let count = particle.words.count
    guard clause.count >= count else { return nil }
    for start in clause.lowerBound...clause.upperBound - count {
      let end = start + count
      let isParticle = zip(start..<end, particle.words).allSatisfy { index, word in
        text.bytes[text.tokens[index].bytes].elementsEqual(word)
      }
      if isParticle, end == clause.upperBound || endsClause(end, in: text) { return end }
    }
    return nil
  }

  private func endsClause(_ index: Int, in text: Words) -> Bool {
    text.tokens[index].kind == .mark && !text.isHyphen(index) || text.isOne(of: ["und", "oder"], index)
  }
}
