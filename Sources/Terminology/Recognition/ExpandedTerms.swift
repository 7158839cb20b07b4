import Morphology
import Synchronization
import UnicodeText

/// The terms of glossaries with all their forms, which are made when a text has a word that begins like them: a large
/// glossary is loaded in no time, and a small text needs few of its terms.
final class ExpandedTerms: Sendable {
  private let state: Mutex<State>

  fileprivate struct State: Sendable {
    private var trie = FormTrie()
    private var verbs = SeparatedVerbs()
    private var compounds = CompoundTerms()
    private var seen = SeenWords()
    private var homographs = Homographs()

    private var terms: [Lexeme]
    /// Terms whose forms begin alike, and wait.
    private var stems = StemIndex()
    /// Whether some terms have no stem.
    private var hasUnfiled = false
    private var isExpanded: [Bool]
    private var isCompounded: [Bool]
  }

  /// - Complexity: O(number of terms)
  init(_ terms: [Lexeme]) { state = Mutex(State(terms)) }

  /// Everything in a text that is a form of a term, in no order. Other texts wait meanwhile.
  func matches(in words: Words) -> [TermMatch] { state.withLock { $0.matches(in: words) } }
}

extension ExpandedTerms.State {
  fileprivate init(_ terms: [Lexeme]) {
    self.terms = terms
    isExpanded = Array(repeating: false, count: terms.count)
    isCompounded = isExpanded
    for index in terms.indices { file(index) }
  }

  /// Lets a term wait, or makes its forms at once where they do not all begin alike.
  private mutating func file(_ index: Int) {
    let term = terms[index]
    let word = GermanStem.firstWord(term.lemma.utf8)
    let listed = term.listedForms.map { GermanStem.firstWord($0.utf8) }
    let length = GermanStem.length(ofFirst: word, of: term)
    guard let length, !listed.contains(where: { $0.count < GermanStem.shortest }) else {
      expand(index)
      compound(index)
      hasUnfiled = true
      return
    }
    stems.insert(Int32(index), word.prefix(length), length: word.count)
    for form in listed where !form.starts(with: word.prefix(length)) {
      stems.insert(Int32(index), form[...], length: form.count)
    }
  }

  // MARK: - Words of a text

  private mutating func finder(_ words: Words) -> TermFinder {
    seen.limit()
    var indices: [SeenWords.Index] = []
    indices.reserveCapacity(words.tokens.count)
    let bytes = words.bytes.span
    for token in words.tokens {
      if let known = seen.find(bytes, token) {
        indices.append(known)
      } else {
        let mayHaveParts = token.isLetter && expandTerms(for: token, of: words)
        let index = seen.insert(bytes, token, SeenWords.Readings(token, of: words, in: trie))
        if !mayHaveParts { seen.setParts(index, []) }
        indices.append(index)
      }
    }
    var readings: [WordReadings] = []
    readings.reserveCapacity(words.tokens.count)
    for (place, index) in indices.enumerated() {
      var reading = seen.readings(index)
      if reading.wordCount != trie.words.count {
        reading = SeenWords.Readings(words.tokens[place], of: words, in: trie)
        seen.setReadings(index, reading)
      }
      readings.append(
        WordReadings(reading, startsSentence: reading.smallFirst >= 0 && words.startsSentence(place)))
    }
    return TermFinder(words, readings, indices)
  }

  /// Makes the forms of all terms that a word may be or have as parts.
  ///
  /// - Returns: whether it may have some of them as parts.
  private mutating func expandTerms(for token: Words.Word, of words: Words) -> Bool {
    expandTerms(
      for: words.bytes, token.bytes, seeksParts: token.isCapitalized && token.bytes.count > Self.shortestPart)
  }

  private mutating func expandTerms(for text: [UInt8], _ range: Range<Int>, seeksParts: Bool) -> Bool {
    let word = GermanStem.letters(text[range])
    var found: [Int] = []
    var mayHaveParts = false
    stems.forEachStem(in: word, seeksParts: seeksParts) { stem, place in
      let isPart = place > 0 || word.count > stems.wordLength(stem)
      mayHaveParts = mayHaveParts || isPart && seeksParts
      if stems.stage(stem) < .compounded { found.append(stem) }
    }
    if seeksParts, !mayHaveParts, hasUnfiled { mayHaveParts = compounds.mayHavePart(text[range]) }
    for stem in found {
      for term in stems.advance(stem, to: mayHaveParts ? .compounded : .expanded) {
        expand(term)
        if mayHaveParts { compound(term) }
      }
    }
    return mayHaveParts
  }

  /// The forms that a word is which stands in no text, but is made of those that do.
  private mutating func forms(ofMadeUp word: [UInt8]) -> [FormTrie.Form] {
    _ = expandTerms(for: word, 0..<(word.firstIndex(of: UInt8(ascii: "-")) ?? word.count), seeksParts: false)
    return trie.forms(of: String(decoding: word, as: UTF8.self))
  }

  /// The matches in a text, of all kinds.
  fileprivate mutating func matches(in words: Words) -> [TermMatch] {
    let finder = finder(words)
    var matches = finder.matches(in: trie)
    let separated = verbs.matches(in: finder, besides: matches)
    if !separated.isEmpty {
      // "kündigte … an" is no "kündigen".
      let starts = Set(separated.map(\.tokens.lowerBound))
      matches.removeAll { match in
        match.tokens.count == 1 && starts.contains(match.tokens.lowerBound)
          && terms[match.entry].partOfSpeech == .verb
      }
      matches += separated
    }
    matches += compounds.matches(in: finder, trie, &seen)
    for shortened in compounds.shortenedCompounds(in: finder.words) {
      matches += forms(ofMadeUp: shortened.spelling).map { form in
        TermMatch(
          tokens: shortened.tokens, entry: form.entry, kind: .inflected,
          cause: MatchCause(rule: form.rule, manner: .shortened))
      }
    }
    if matches.contains(where: { $0.doubtfulForm >= 0 }) { matches.removeAll { isOtherWord($0, in: words) } }
    return matches
  }

  /// Whether a match is better known as another word.
  private mutating func isOtherWord(_ match: TermMatch, in words: Words) -> Bool {
    guard match.doubtfulForm >= 0 else { return false }
    var text = words.text(match.tokens)
    if case .part(let written) = match.cause.manner { text = written.capitalizedFirst }
    return homographs.isOther(
      match.doubtfulForm, text, of: terms[match.entry].lemma,
      startsSentence: match.kind == .inflected && words.startsSentence(match.tokens.lowerBound))
  }

  /// In bytes: parts are sought in longer words.
  private static let shortestPart = 5

  private mutating func expand(_ index: Int) {
    if isExpanded[index] { return }
    isExpanded[index] = true
    let term = terms[index]
    for form in GermanInflection.forms(of: term) {
      trie.insert(
        form.text,
        FormTrie.Form(
          entry: index, rule: form.rule, isCitation: form.text == term.lemma,
          isDoubtful: Homographs.mayBeOther(term, form.rule)))
    }
    if let verb = GermanInflection.separableVerb(of: term) { verbs.add(verb, entry: index, to: &trie) }
  }

  private mutating func compound(_ index: Int) {
    if isCompounded[index] { return }
    isCompounded[index] = true
    compounds.add(terms[index])
  }
}
