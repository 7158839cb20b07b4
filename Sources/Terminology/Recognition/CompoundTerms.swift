import Morphology
import UnicodeText

/// Finds terms as parts of compounds, written with hyphens ("NATO-Gipfel") or without ("Gipfeltreffen").
struct CompoundTerms: Sendable {
  /// The terms in the spellings that they have as parts.
  private var lexicon = CompoundLexicon()
  private var seen = SeenCompounds()

  mutating func add(_ term: Lexeme) { lexicon.add(term, term.partOfSpeech == .name ? .name : .unknown) }

  /// The parts of all compounds of a text that are terms, also of compounds that are terms themselves.
  ///
  /// What stands between hyphens is taken apart only where none of it is a term.
  mutating func matches(in text: TermFinder, _ trie: FormTrie) -> [TermMatch] {
    let words = text.words
    var matches: [TermMatch] = []
    var isDone = false
    for index in words.tokens.indices where words.tokens[index].kind == .letter {
      let compound = words.hyphenCompound(of: index)
      if let compound, compound.lowerBound == index {
        let parts = parts(of: compound, in: text, trie)
        isDone = !parts.isEmpty
        matches += parts
      }
      let token = words.tokens[index]
      guard token.isCapitalized, token.bytes.count >= Self.shortest, compound == nil || !isDone else { continue }
      let isLast = compound.map { $0.upperBound == index + 1 } ?? true
      for part in parts(ofClosed: token, in: words, trie) where isLast || part.form.isCitation {
        matches.append(
          Self.part(part.text, of: compound ?? index..<index + 1, part.form, isHead: part.isHead && isLast))
      }
    }
    return unique(matches) + shortenedCompounds(in: words, trie)
  }

  /// In bytes: shorter words are no compounds.
  private static let shortest = 6

  private func unique(_ matches: [TermMatch]) -> [TermMatch] {
    guard matches.count > 1 else { return matches }
    struct Key: Hashable {
      let tokens: Range<Int>
      let entry: Int
    }
    var seen: Set<Key> = []
    return matches.filter { seen.insert(Key(tokens: $0.tokens, entry: $0.entry)).inserted }
  }

  // MARK: - Hyphens

  /// The terms that stand between hyphens: "NATO-Gipfel" holds "Gipfel" as its head.
  private func parts(of compound: Range<Int>, in text: TermFinder, _ trie: FormTrie) -> [TermMatch] {
    var parts: [TermMatch] = []
    for start in compound where text.words.tokens[start].kind != .mark {
      var states = [FormTrie.root]
      for index in start..<compound.upperBound {
        states = Self.states(after: states, text.readings[index], isAdjacent: index > start, in: trie)
        if states.isEmpty { break }
        let isHead = index + 1 == compound.upperBound
        let isWhole = isHead && start == compound.lowerBound
        guard isHead || text.words.tokens[index + 1].kind == .mark, !isWhole else { continue }
        let written = text.words.text(start..<index + 1)
        for state in states {
          trie.forEachForm(at: state) { parts.append(Self.part(written, of: compound, $0, isHead: isHead)) }
        }
      }
    }
    return parts
  }

  private static func states(
    after states: [FormTrie.State], _ reading: WordReadings, isAdjacent: Bool, in trie: FormTrie
  ) -> [FormTrie.State] {
    var reached: [FormTrie.State] = []
    for state in states {
      reading.forEach { word in
        let next = trie.next(state, word, isAdjacent: isAdjacent)
        if next != FormTrie.dead { reached.append(next) }
      }
    }
    return reached
  }

  private static func part(
    _ written: String, of compound: Range<Int>, _ form: FormTrie.Form, isHead: Bool
  ) -> TermMatch {
    TermMatch(
      tokens: compound, entry: form.entry, kind: isHead ? .head : .modifier,
      cause: MatchCause(rule: form.rule, manner: .part(written)))
  }

  // MARK: - Closed compounds

  /// The terms that are one part or several parts of a word, but not all of it.
  private mutating func parts(ofClosed token: Words.Word, in words: Words, _ trie: FormTrie) -> [SeenCompounds.Part] {
    if let known = seen.parts(of: words.bytes, token) { return known }
    let parts = words.bytes.hasInnerCapital(token.bytes) ? [] : split(Array(words.bytes[token.bytes]), trie)
    seen.keep(parts, of: words.bytes, token)
    return parts
  }

  private func split(_ bytes: [UInt8], _ trie: FormTrie) -> [SeenCompounds.Part] {
    guard lexicon.mayHavePart(bytes[...]) else { return [] }
    let parts = CompoundSplitter.parts(of: String(decoding: bytes, as: UTF8.self), besides: lexicon)
    guard parts.count > 1 else { return [] }
    var found: [SeenCompounds.Part] = []
    for start in parts.indices {
      for end in start..<parts.count where end - start + 1 < parts.count {
        let isHead = end == parts.count - 1
        let written = parts[start].bytes.lowerBound..<parts[end].bytes.upperBound
        let spelling = String(decoding: bytes[written], as: UTF8.self)
        guard let term = isHead ? spelling : lexicon.lemma(ofModifier: spelling) else { continue }
        // Nouns and names, which the compound may write small.
        for form in trie.forms(ofWord: Array(term.utf8), .capitalized) where isHead || form.isCitation {
          found.append(SeenCompounds.Part(text: spelling, form: form, isHead: isHead))
        }
      }
    }
    return found
  }

  // MARK: - Shortened compounds

  /// The terms that a hyphen stands for the end of: "Außen-" before "und Sicherheitspolitik" is "Außenpolitik".
  private func shortenedCompounds(in words: Words, _ trie: FormTrie) -> [TermMatch] {
    Coordination.shortenedCompounds(in: words).flatMap { shortened in
      let start = Array(words.bytes[words.tokens[shortened.start].bytes])
      let tokens = shortened.start..<shortened.shared.upperBound
      return ends(of: words.text(shortened.shared)).flatMap { end in
        let spellings = [start + end.lowercased, start + Array("-".utf8) + end]
        return spellings.flatMap { trie.forms(of: String(decoding: $0, as: UTF8.self)) }.map { form in
          TermMatch(
            tokens: tokens, entry: form.entry, kind: .inflected, cause: MatchCause(rule: form.rule, manner: .shortened))
        }
      }
    }
  }

  /// What may end the shortened compound as well: each end of the word that begins at a part.
  private func ends(of word: String) -> [[UInt8]] {
    CompoundSplitter.parts(of: word, besides: lexicon).dropFirst().map {
      Array(word.utf8.dropFirst($0.bytes.lowerBound))
    }
  }
}

/// The words that were taken apart already: a text repeats its words.
private struct SeenCompounds: Sendable {
  struct Part: Sendable {
    let text: String
    let form: FormTrie.Form
    let isHead: Bool
  }

  private var words = WordTable()
  private var parts: [[Part]] = []

  /// How many words are kept; after that, words are taken apart anew each time.
  private static let capacity = 100_000

  func parts(of text: [UInt8], _ token: Words.Word) -> [Part]? {
    let word = words.find(text, token.bytes, token.hash)
    return word < 0 ? nil : parts[Int(word)]
  }

  mutating func keep(_ parts: [Part], of text: [UInt8], _ token: Words.Word) {
    guard words.count < Self.capacity else { return }
    let word = Int(words.insert(text, token.bytes))
    if word == self.parts.count { self.parts.append(parts) }
  }
}
