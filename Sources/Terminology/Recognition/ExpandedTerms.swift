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
    private var compounds: CompoundTerms
    private var seen = SeenWords()
    private var homographs = Homographs()

    private let entries: [GlossaryEntry]
    private var lexemes: [Lexeme]
    private var terms: [Term]
    /// Terms whose forms begin alike, and wait.
    private var stems = StemIndex()
    /// The stems of one word: scratch space.
    private var occurrences: [StemIndex.Occurrence] = []
    /// Whether some terms have no stem.
    private var hasUnfiled = false
  }

  /// What is asked of a term when a word of a text may be it: terms are many and lie far apart in memory, so it lies together.
  fileprivate struct Term: Sendable {
    /// Of the citation form in UTF-8; 0 where that form alone is not enough.
    var hash: UInt64 = 0
    let isPlace: Bool
    var stage = Stage.nothing
    var isCompounded = false
    /// How many letters the first words of the forms have at least and at most; 0 and `unknown` where nobody knows.
    var shortest: UInt8 = 0
    var longest = UInt8.max
    /// How many letters the longer one of the citation form and the plural has.
    var cited: UInt8 = 0

    static let unknown = UInt8.max
  }

  /// - Complexity: O(number of entries)
  init(_ entries: [GlossaryEntry]) { state = Mutex(State(entries)) }

  /// What is in the trie of a term.
  fileprivate enum Stage: UInt8 { case nothing, citation, forms }

  /// Everything in a text that is a form of a term, in no order. Other texts wait meanwhile.
  func matches(in words: Words) -> [TermMatch] { state.withLock { $0.matches(in: words) } }
}

extension ExpandedTerms.State {
  private typealias Term = ExpandedTerms.Term

  fileprivate init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    lexemes = entries.map(\.term)
    terms = entries.map { Term(isPlace: $0.isPlace) }
    compounds = CompoundTerms(entries)
    for index in terms.indices { file(index) }
  }

  /// Lets a term wait, or makes its forms at once where they do not all begin alike.
  private mutating func file(_ index: Int) {
    if !lexemes[index].isPartOfSpeechStated { lexemes[index].correctPartOfSpeech() }
    let term = lexemes[index]
    let word = GermanStem.firstWord(term.lemma)
    let adjectives = terms[index].isPlace ? PlaceAdjectives.ofName(term.lemma) : []
    let listed = (term.listedForms + adjectives).map { GermanStem.firstWord($0) }
    let length = GermanStem.length(ofFirst: word, of: term)
    guard let length, !listed.contains(where: { $0.count < GermanStem.shortest }) else {
      expand(index)
      compound(index)
      hasUnfiled = true
      return
    }
    stems.insert(Int32(index), word.prefix(length), length: word.count)
    for other in GermanStem.others(word, length: length) { stems.insert(Int32(index), other[...], length: word.count) }
    if Self.mayBeCited(term) { terms[index].hash = Self.hash(term.lemma.utf8) }
    if let lengths = GermanStem.formLengths(of: term, first: word) {
      let plural = term.plural.form.map { GermanStem.firstWord($0).count } ?? 0
      let cited = max(word.count, plural)
      let longest = terms[index].isPlace ? cited + PlaceAdjectives.addedLetters : lengths.upperBound
      if longest < Term.unknown {
        terms[index].shortest = UInt8(lengths.lowerBound)
        terms[index].longest = UInt8(longest)
        terms[index].cited = UInt8(cited)
      }
    }
    for form in listed where !form.starts(with: word.prefix(length)) {
      stems.insert(Int32(index), form[...], length: form.count)
    }
  }

  /// Whether a word of a text that is a term as it is cited tells all of its form.
  private static func mayBeCited(_ term: Lexeme) -> Bool {
    term.partOfSpeech != .verb && term.partOfSpeech != .phrase && term.listedForms.isEmpty
      && GermanStem.isOneWord(term.lemma)
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a.seed
    let prime = FNV1a.prime
    for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }

  // MARK: - Words of a text

  private mutating func finder(_ words: Words) -> TermFinder {
    seen.limit()
    var indices = words.tokens.map { seen.candidate($0) }
    for (place, token) in words.tokens.enumerated() {
      if let known = seen.find(words.bytes.span, token, candidate: indices[place]) {
        indices[place] = known
      } else {
        let mayHaveParts = token.isLetter && expandTerms(for: token, of: words)
        let otherSpelling = token.isLetter ? words.bytes.otherSpelling(of: token.bytes) : nil
        if let otherSpelling { _ = expandTerms(for: otherSpelling, otherSpelling.indices, seeksParts: false) }
        let index = seen.insert(words.bytes, token, hasOtherSpelling: otherSpelling != nil, trie)
        if !mayHaveParts { seen.setParts(index, []) }
        indices[place] = index
      }
    }
    var readings: [WordReadings] = []
    readings.reserveCapacity(words.tokens.count)
    for (place, index) in indices.enumerated() {
      let reading = seen.readings(index, words.tokens[place], of: words.bytes, in: trie)
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
    var mayHaveParts = false
    occurrences.removeAll(keepingCapacity: true)
    stems.find(in: word, seeksParts: seeksParts, into: &occurrences)
    for place in occurrences.indices {
      let occurrence = occurrences[place]
      if occurrence.letters.lowerBound == 0, !stems.isDone(.forms, occurrence.stem) {
        expandTerms(under: occurrence.stem, for: word, text, range)
      }
      guard seeksParts, mayBePart(occurrence, of: word) else { continue }
      mayHaveParts = true
      if stems.isDone(.parts, occurrence.stem) { continue }
      stems.markDone(.parts, occurrence.stem)
      forEachTerm(of: occurrence.stem) { $0.compound($1) }
    }
    if seeksParts, !mayHaveParts, hasUnfiled { mayHaveParts = compounds.mayHavePart(text[range]) }
    if GermanFeminine.mayBeFeminine(text[range]) { addFeminine(Array(text[range])) }
    return mayHaveParts
  }

  /// Makes a feminine noun that no term is a form of one of the terms whose masculine it belongs to.
  private mutating func addFeminine(_ word: [UInt8]) {
    guard word.beginsUppercase(at: 0), trie.forms(ofWord: word, .none).isEmpty else { return }
    let text = String(decoding: word, as: UTF8.self)
    for masculine in GermanFeminine.masculines(of: text) {
      let letters = Array(masculine.utf8)
      _ = expandTerms(for: letters, letters.indices, seeksParts: false)
      let found = trie.forms(ofWord: letters, .none).filter {
        $0.isCitation && FeminineNouns.mayHave(entries[$0.entry])
      }
      for form in found {
        trie.insert(text, FormTrie.Form(entry: form.entry, rule: GermanFeminine.rule(of: text), isCitation: false))
      }
      if !found.isEmpty { return }
    }
  }

  /// Whether a term that begins at a stem may be part of a word, and not all of it.
  private func mayBePart(_ occurrence: StemIndex.Occurrence, of word: [UInt8]) -> Bool {
    let letters = occurrence.letters
    if letters.lowerBound > 0 { return letters.lowerBound > 1 }
    let length = stems.wordLength(occurrence.stem)
    return word.count > length && !GermanStem.isEnding(word[length...])
      && !GermanStem.isEnding(word[letters.upperBound...])
  }

  /// Makes the forms of the terms under a stem that a word may be; of a term that the word is itself, no more than that.
  private mutating func expandTerms(under stem: Int, for word: [UInt8], _ text: [UInt8], _ range: Range<Int>) {
    var isDone = true
    let mayBeInflected = GermanStem.mayBeInflected(word)
    let hash = Self.hash(text[range])
    forEachTerm(of: stem) { state, index in
      let term = state.terms[index]
      if term.stage == .forms { return }
      if term.hash == hash {
        state.cite(index, asIn: text, range)
      } else if term.longest == Term.unknown {
        state.expand(index)
      } else if Int(term.shortest) <= word.count, word.count <= Int(term.longest),
        mayBeInflected || word.count <= Int(term.cited)
      {
        state.expand(index)
      }
      isDone = isDone && state.terms[index].stage == .forms
    }
    if isDone { stems.markDone(.forms, stem) }
  }

  @inline(__always)
  private mutating func forEachTerm(of stem: Int, _ body: (inout Self, Int) -> Void) {
    var link = stems.firstLink(of: stem)
    while let current = link {
      body(&self, stems.term(at: current))
      link = stems.link(after: current)
    }
  }

  /// Finds the terms that the compounds of a text have as parts, where they are not known from another text.
  private mutating func splitCompounds(in text: TermFinder) {
    for (place, index) in text.seen.enumerated() where seen.parts(index) == nil {
      let word = text.words.tokens[place]
      let bytes = Array(text.words.bytes[word.bytes])
      let runs = CompoundTerms.mayBeCompound(word, bytes) ? compounds.runs(of: bytes, trie) : []
      for run in runs { _ = expandTerms(for: run.term, run.term.indices, seeksParts: false) }
      seen.setParts(index, compounds.parts(runs, of: bytes, trie))
    }
  }

  /// The forms that a word is which stands in no text, but is made of those that do.
  private mutating func forms(ofMadeUp word: [UInt8]) -> [FormTrie.Form] {
    let hyphen = word.firstIndex(of: UInt8(ascii: "-"))
    _ = expandTerms(for: word, 0..<(hyphen ?? word.count), seeksParts: false)
    return hyphen == nil ? trie.forms(ofWord: word, .none) : trie.forms(of: String(decoding: word, as: UTF8.self))
  }

  /// The matches in a text, of all kinds.
  fileprivate mutating func matches(in words: Words) -> [TermMatch] {
    let finder = finder(words)
    var matches = finder.matches(in: trie)
    addGenderedForms(in: words, to: &matches)
    let separated = verbs.matches(in: finder, besides: matches)
    if !separated.isEmpty {
      // "kündigte … an" is no "kündigen".
      let starts = Set(separated.map(\.tokens.lowerBound))
      matches.removeAll { match in
        match.tokens.count == 1 && starts.contains(match.tokens.lowerBound)
          && lexemes[match.entry].partOfSpeech == .verb
      }
      matches += separated
    }
    splitCompounds(in: finder)
    let gendered = matches.filter { $0.manner == .allGenders }
    matches += compounds.matches(in: finder, trie, seen).filter { part in
      // "EU-Bürger*innen" are one hit of "Bürger".
      !gendered.contains { $0.entry == part.entry && $0.tokens.overlaps(part.tokens) }
    }
    if words.hasHyphen {
      addShortenedCompounds(in: words, to: &matches)
      addCompoundsShortenedAtBeginning(in: words, to: &matches)
      addHyphenated(in: words, to: &matches)
    }
    if matches.contains(where: { $0.doubtfulForm >= 0 }) {
      let cited = Set(matches.lazy.filter(\.isCited).map(\.tokens))
      matches.removeAll { isOtherWord($0, in: words, besides: cited) }
    }
    return matches
  }

  /// Adds the compounds that a hyphen stands for the end of: "Außen-" before "und Sicherheitspolitik" may be "Außenpolitik".
  private mutating func addShortenedCompounds(in words: Words, to matches: inout [TermMatch]) {
    for shortened in Coordination.shortenedCompounds(in: words) {
      let start = Array(words.bytes[words.tokens[shortened.start].bytes])
      let shared = Array(words.bytes[words.byteRange(shortened.shared)])
      matches += shortenedTerms(shortened.start..<shortened.shared.upperBound, shared) { place in
        let end = Array(shared[place...])
        return [start + end.lowercased, start + Array("-".utf8) + end]
      }
    }
  }

  /// Adds the compounds that a hyphen stands for the beginning of: "-verwaltung" behind "Innenpolitik und" may be
  /// "Innenverwaltung".
  private mutating func addCompoundsShortenedAtBeginning(in words: Words, to matches: inout [TermMatch]) {
    for shortened in Coordination.compoundsShortenedAtBeginning(in: words) {
      let end = Array(words.bytes[words.tokens[shortened.start].bytes])
      let shared = Array(words.bytes[words.byteRange(shortened.shared)])
      matches += shortenedTerms(shortened.shared.lowerBound..<shortened.start + 1, shared) { place in
        let isBehindHyphen = shared[place - 1] == UInt8(ascii: "-")
        return [shared[..<place] + (isBehindHyphen ? end.capitalized : end.lowercased)]
      }
    }
  }

  /// Adds the nouns that the text writes with hyphens: "Brombeer-Koalition" is "Brombeerkoalition".
  private mutating func addHyphenated(in words: Words, to matches: inout [TermMatch]) {
    for compound in words.hyphenCompounds {
      let parts = stride(from: compound.lowerBound, to: compound.upperBound, by: 2)
      guard parts.allSatisfy({ words.tokens[$0].isLetter && words.tokens[$0].bytes.count > 2 }),
        parts.dropFirst().allSatisfy({ words.tokens[$0 - 1].isHyphen }), words.tokens[compound.lowerBound].isCapitalized
      else { continue }
      let joined = parts.map { Array(words.bytes[words.tokens[$0].bytes]) }
      let word = joined[0] + joined.dropFirst().flatMap(\.lowercased)
      for form in forms(ofMadeUp: word) where form.mayBeCompound {
        if matches.contains(where: { $0.tokens == compound && $0.entry == form.entry }) { continue }
        let rule = form.isCitation ? "with hyphen" : "\(form.rule), with hyphen"
        matches.append(TermMatch(tokens: compound, entry: form.entry, kind: .inflected, rule: rule))
      }
    }
  }

  /// The terms that a shortened compound may be, which takes the rest of its letters from a word beside it.
  ///
  /// - Parameters:
  ///   - tokens: from the one to the other.
  ///   - shared: the word beside it.
  ///   - spellings: the compound in full, if what it takes ends or begins at a place in `shared`.
  private mutating func shortenedTerms(
    _ tokens: Range<Int>, _ shared: [UInt8], spellings: (_ place: Int) -> [[UInt8]]
  ) -> [TermMatch] {
    var matches: [TermMatch] = []
    // Only where there is such a term is it asked whether a part begins there.
    var endings: [Int]?
    for place in shared.indices.dropFirst() where shared[place] & 0xC0 != 0x80 {
      for spelling in spellings(place) {
        let found = forms(ofMadeUp: spelling)
        if found.isEmpty { continue }
        if endings == nil { endings = compounds.endings(of: shared) }
        guard endings?.contains(place) == true else { continue }
        matches += found.map { form in
          TermMatch(tokens: tokens, entry: form.entry, kind: .inflected, rule: form.rule, manner: .shortened)
        }
      }
    }
    return matches
  }

  /// Adds what words for all genders stand for, in place of what their parts are: "Bürger*innen" is "Bürger" in the plural.
  private mutating func addGenderedForms(in words: Words, to matches: inout [TermMatch]) {
    for word in GenderedForms.all(in: words) {
      var seen: Set<Int> = []
      let found = word.readings.flatMap { forms(ofMadeUp: $0) }
        .filter { (word.isPlural || $0.isCitation) && seen.insert($0.entry).inserted }
      if found.isEmpty { continue }
      matches.removeAll {
        word.tokens.lowerBound <= $0.tokens.lowerBound && $0.tokens.upperBound <= word.tokens.upperBound
      }
      matches += found.map { form in
        TermMatch(tokens: word.tokens, entry: form.entry, kind: .inflected, rule: form.rule, manner: .allGenders)
      }
    }
  }

  /// Whether a match is better known as another word.
  ///
  /// - Parameter cited: where the text has terms as they are cited.
  private mutating func isOtherWord(_ match: TermMatch, in words: Words, besides cited: Set<Range<Int>>) -> Bool {
    guard match.doubtfulForm >= 0 else { return false }
    let bytes = match.manner == .part ? match.part : words.byteRange(match.tokens)
    let isInCapitals = words.bytes.isUppercase(bytes)
    let text = Array(words.bytes[bytes])
    let place = Homographs.Place(
      words: words, tokens: match.tokens, isPart: match.manner == .part,
      isCited: match.manner == .whole && cited.contains(match.tokens))
    let isRecased = isInCapitals || match.manner == .part
    return homographs.isOther(
      match.doubtfulForm, match.rule, isRecased ? text.capitalized : text, of: compounds.entries[match.entry], at: place
    )
  }

  /// In bytes: parts are sought in longer words.
  private static let shortestPart = 5

  /// Puts only the citation form into the trie, which is one word and stands in a text.
  private mutating func cite(_ index: Int, asIn text: [UInt8], _ range: Range<Int>) {
    if terms[index].stage != .nothing { return }
    terms[index].stage = .citation
    let form = FormTrie.Form(
      entry: index, rule: GermanInflection.citationRule, isCitation: true, mayBeCompound: lexemes[index].mayBeCompound,
      isDoubtful: terms[index].isPlace)
    trie.insert(word: text, range, form)
  }

  private mutating func expand(_ index: Int) {
    if terms[index].stage == .forms { return }
    let isCited = terms[index].stage == .citation
    terms[index].stage = .forms
    let (term, isPlace) = (lexemes[index], terms[index].isPlace)
    let mayVary = terms[index].longest == Term.unknown
    for form in GermanInflection.forms(of: term, mayVary: mayVary) where !isCited || form.text != term.lemma {
      trie.insert(
        form.text,
        FormTrie.Form(
          entry: index, rule: form.rule, isCitation: form.text == term.lemma, mayBeCompound: term.mayBeCompound,
          isDoubtful: Homographs.mayBeOther(term, form.rule, isPlace: isPlace)))
    }
    if isPlace, !PlaceAdjectives.isCountry(term.lemma) {
      for adjective in PlaceAdjectives.ofName(term.lemma) {
        trie.insert(
          adjective,
          FormTrie.Form(
            entry: index, rule: PlaceAdjectives.rule, isCitation: false, mayBeCompound: false, isDoubtful: true))
      }
    }
    if let verb = GermanInflection.separableVerb(of: term) { verbs.add(verb, entry: index, to: &trie) }
  }

  private mutating func compound(_ index: Int) {
    if terms[index].isCompounded { return }
    terms[index].isCompounded = true
    compounds.add(lexemes[index], index)
  }
}

extension Lexeme {
  /// Takes the part of speech that the carried lexicon knows of a word in small letters, which its spelling tells little of:
  /// "offen" is no verb.
  fileprivate mutating func correctPartOfSpeech() {
    guard partOfSpeech == .verb || partOfSpeech == .adjective else { return }
    let lexicon = CompoundLexicon.carried(for: lemma)
    if partOfSpeech == .verb ? lexicon.isVerb(lemma) : lexicon.isAdjective(lemma) { return }
    if lexicon.isVerb(lemma) {
      partOfSpeech = .verb
    } else if lexicon.isAdjective(lemma) {
      partOfSpeech = .adjective
    } else if lexicon.isAdverb(lemma) {
      partOfSpeech = .adverb
    }
  }

  fileprivate var mayBeCompound: Bool { partOfSpeech == .noun || partOfSpeech == .phrase || partOfSpeech == .other }
}

extension GlossaryEntry {
  /// Whether it is the name of a place, of one word: its adjective is "Kiewer" for "Kiew".
  var isPlace: Bool { domain == "place" && term.partOfSpeech == .name && GermanStem.isOneWord(term.lemma) }
}
