import Morphology
import UnicodeText

/// Finds verbs whose parts stand apart: in a main clause "setzt … aus", "tritt … in Kraft", and before a verb that ends a clause
/// "Maßnahmen … ergriffen", "sich … einigen". What follows a conjunction and has a finite verb of its own is another clause, and a
/// particle there belongs to that.
struct SeparatedVerbs: Sendable {
  private struct Particle {
    let words: [[UInt8]]
    let entry: Int
    let rule: String
  }

  /// For each word of the trie that is a finite form, what it may be the verb of.
  private var particles: [[Particle]] = []
  /// The same for each word that may end a clause; of terms with one word before the verb.
  private var complements: [[Particle]] = []
  private var entries: Set<Int> = []

  /// How far the particle may stand behind its verb, in words and marks.
  private static let reach = 30

  mutating func add(_ verb: SeparableVerb, entry: Int, to trie: inout FormTrie) {
    let particle = verb.prefix.split(separator: " ").map { Array($0.utf8) }
    entries.insert(entry)
    for form in verb.finiteForms {
      Self.add(Particle(words: particle, entry: entry, rule: form.rule), of: form, to: &particles, &trie)
    }
    guard !verb.complement.isEmpty, !verb.complement.contains(" ") else { return }
    for form in verb.finalForms {
      let complement = Particle(words: [Array(verb.complement.utf8)], entry: entry, rule: form.rule)
      Self.add(complement, of: form, to: &complements, &trie)
    }
  }

  private static func add(
    _ particle: Particle, of form: WordForm, to particles: inout [[Particle]], _ trie: inout FormTrie
  ) {
    let bytes = Array(form.text.utf8)
    let word = Int(trie.insert(bytes, bytes.indices))
    while particles.count <= word { particles.append([]) }
    particles[word].append(particle)
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
        if Int(word) < complements.count {
          for complement in complements[Int(word)] {
            if let match = match(of: complement, endingAt: start, in: text.words) { matches.append(match) }
          }
        }
        guard Int(word) < particles.count, !particles[Int(word)].isEmpty else { return }
        let clause = clause(after: start, in: text.words)
        for particle in particles[Int(word)] {
          guard !isNoun(start, particle.rule, in: text.words), let end = end(of: particle, clause, in: text.words),
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

  /// Whether a word that begins a sentence is rather a noun than an imperative: "Druck auf Moskau übte keiner aus".
  private func isNoun(_ index: Int, _ rule: String, in text: Words) -> Bool {
    rule == "imperative" && text.tokens[index].isCapitalized && index + 1 < text.tokens.count
      && text.isOne(of: Self.prepositions, index + 1) && GermanCompound.isNoun(text.text(index..<index + 1))
  }

  private static let prepositions: [StaticString] = [
    "am", "an", "auf", "aus", "bei", "durch", "für", "gegen", "im", "in", "mit", "nach", "über", "um", "unter", "vom",
    "von", "zu", "zum", "zur", "zwischen",
  ]

  // MARK: - Verbs that end a clause

  /// How far the complement may stand before such a verb, in words and marks.
  private static let reachBefore = 12

  /// The complement before a verb that ends a clause, and what stands between them; at least a word, since the term stands as a
  /// whole otherwise.
  private func match(of complement: Particle, endingAt end: Int, in text: Words) -> TermMatch? {
    guard !text.tokens[end].isCapitalized, isAtEndOfClause(end, in: text) else { return nil }
    for start in stride(from: end - 1, through: max(0, end - Self.reachBefore), by: -1) {
      if text.tokens[start].isMark, !text.tokens[start].isHyphen { return nil }
      guard text.bytes[text.tokens[start].bytes].elementsEqual(complement.words[0]) else { continue }
      if start == end - 1 || text.isInsideCompound(start..<start + 1) { return nil }
      return TermMatch(
        tokens: start..<end + 1, entry: complement.entry, kind: .apart, rule: complement.rule, manner: .apart,
        part: text.tokens[end].bytes)
    }
    return nil
  }

  private func isAtEndOfClause(_ index: Int, in text: Words) -> Bool {
    let next = index + 1
    return next == text.tokens.count || endsClause(next, in: text) || text.isOne(of: Self.auxiliaries, next)
  }

  /// What may follow the verb that ends a clause.
  private static let auxiliaries: [StaticString] = [
    "habe", "haben", "hat", "hatte", "hatten", "ist", "sind", "sei", "seien", "war", "waren", "wäre", "wären", "werde",
    "werden", "wird", "worden", "wurde", "wurden", "würde", "würden", "kann", "können", "konnte", "konnten", "könne",
    "könnte", "könnten", "muss", "müssen", "musste", "mussten", "müsse", "soll", "sollen", "solle", "sollte", "sollten",
    "will", "wollen", "wolle", "wollte", "wollten", "darf", "dürfen", "durfte", "durften", "dürfte", "dürften",
  ]

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
