import Morphology
import UnicodeText

/// Finds terms as parts of compounds, written with hyphens ("NATO-Gipfel") or without ("Gipfeltreffen").
struct CompoundTerms: Sendable {
  /// The terms in the spellings that they have as parts.
  private var lexicon = CompoundLexicon()
  let entries: [GlossaryEntry]

  init(_ entries: [GlossaryEntry]) { self.entries = entries }

  /// A term that is a part of a word.
  struct ClosedPart: Sendable {
    /// How it is written, in bytes of the word.
    let bytes: Range<Int>
    let form: FormTrie.Form
    let isHead: Bool
    /// Whether it is a part of a longer one.
    fileprivate(set) var isInner = false
  }

  /// Makes the term of an entry known.
  mutating func add(_ term: Lexeme, _ index: Int) {
    var term = term
    let isName = term.partOfSpeech == .name
    // Institutions, treaties and the like are compounds like other nouns.
    if isName, !entries[index].isLikePersonOrPlace { term.partOfSpeech = .noun }
    lexicon.add(term, term.partOfSpeech == .name ? .name : .unknown, learnsBoundaries: false)
  }

  /// Whether a word may have a term as a part.
  func mayHavePart(_ word: ArraySlice<UInt8>) -> Bool { lexicon.mayHavePart(word) }

  /// The parts of all compounds of a text that are terms, also of compounds that are terms themselves.
  ///
  /// What stands between hyphens is taken apart where it is no part of a term with its neighbors.
  /// - Parameter seen: the words of the text, with the parts of those that may be compounds.
  func matches(in text: TermFinder, _ trie: FormTrie, _ seen: SeenWords) -> [TermMatch] {
    let words = text.words
    var matches: [TermMatch] = []
    var hyphenParts: [TermMatch] = []
    for index in words.tokens.indices {
      let token = words.tokens[index]
      let compound = words.hasHyphen ? words.hyphenCompound(of: index) : nil
      if let compound, compound.lowerBound == index {
        hyphenParts = parts(of: compound, in: text, trie)
        matches += hyphenParts
      }
      if !token.isLetter || seen.hasNoParts(text.seen[index]) { continue }
      if compound != nil, hyphenParts.contains(where: { $0.part.contains(token.bytes.lowerBound) }) { continue }
      let isLast =
        compound.map { $0.upperBound == index + 1 } ?? true && !Coordination.isSuspended(index, in: words)
      for part in seen.parts(text.seen[index]) ?? [] where isLast || part.form.isCitation {
        let start = token.bytes.lowerBound
        var match = Self.part(
          start + part.bytes.lowerBound..<start + part.bytes.upperBound, of: compound ?? index..<index + 1, part.form,
          isHead: part.isHead && isLast)
        match.isInner = part.isInner
        if part.isHead, part.form.isDoubtful { match.doubtfulForm = part.form.id }
        matches.append(match)
      }
    }
    return unique(matches)
  }

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
    for start in compound where !text.words.tokens[start].isMark {
      var states = [FormTrie.root]
      for index in start..<compound.upperBound {
        states = Self.states(after: states, text.readings[index], isAdjacent: index > start, in: trie)
        if states.isEmpty { break }
        let isHead = index + 1 == compound.upperBound
        let isWhole = isHead && start == compound.lowerBound
        guard isHead || text.words.tokens[index + 1].isMark, !isWhole else { continue }
        let written = text.words.byteRange(start..<index + 1)
        for state in states {
          trie.forEachForm(at: state) { form in
            guard mayBePart(form, isHead: isHead, Array(text.words.bytes[written])) else { return }
            var part = Self.part(written, of: compound, form, isHead: isHead)
            if isHead, form.isDoubtful { part.doubtfulForm = form.id }
            parts.append(part)
          }
        }
      }
    }
    return Self.withLongestFirst(parts)
  }

  /// Whether a form may be a part of a compound: "Hamas-Kämpfer" has no genitive of "Hama", a "Holzhammer" is not of "Hamm", and
  /// the "Geburtenrate" no "Rat".
  ///
  /// - Parameter text: the part with a capital.
  private func mayBePart(_ form: FormTrie.Form, isHead: Bool, _ text: [UInt8]) -> Bool {
    if form.isCitation { return true }
    if form.rule == PlaceAdjectives.rule { return !isHead }
    let partOfSpeech = entries[form.entry].term.partOfSpeech
    // The "Linker-Version" is of no left-winger.
    if !isHead, form.rule == GermanInflection.adjectivalRule { return text.last == UInt8(ascii: "n") }
    guard isHead else { return !form.isDoubtful || partOfSpeech != .name }
    guard partOfSpeech == .noun, Self.homographRules.contains(where: { form.rule.utf8.starts(with: $0.utf8) }) else {
      return true
    }
    let word = String(decoding: text, as: UTF8.self)
    let lexicon = CompoundLexicon.carried(for: word)
    guard let noun = lexicon.noun(withForm: word), noun.lemma == word, noun.gender != .plural else { return true }
    // "EU-Regeln" are rules before they are what regulates.
    return lexicon.isVerb(word.lowercasedByICU) && Homographs.isPlural(word, of: entries[form.entry].term.lemma)
  }

  /// What makes forms of nouns that may be the citation form of others.
  private static let homographRules = ["genitive", "dative", "plural"]

  /// The parts from left to right, those that others are parts of before these.
  private static func withLongestFirst(_ parts: [TermMatch]) -> [TermMatch] {
    guard parts.count > 1 else { return parts }
    let order = parts.indices.sorted { a, b in
      let (first, second) = (parts[a].part, parts[b].part)
      return (first.lowerBound, second.upperBound, a) < (second.lowerBound, first.upperBound, b)
    }
    var sorted = order.map { parts[$0] }
    var longest = 0..<0
    for index in sorted.indices {
      let part = sorted[index].part
      if part.upperBound > longest.upperBound { longest = part } else { sorted[index].isInner = part != longest }
    }
    return sorted
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
    _ written: Range<Int>, of compound: Range<Int>, _ form: FormTrie.Form, isHead: Bool
  ) -> TermMatch {
    TermMatch(
      tokens: compound, entry: form.entry, kind: isHead ? .head : .modifier, rule: form.rule, manner: .part,
      part: written)
  }

  // MARK: - Closed compounds

  /// Neighboring parts of a word, but not all of it, and the word that they would be alone.
  struct Run {
    /// How they are written, in bytes of the word.
    let bytes: Range<Int>
    let parts: Range<Int>
    let isHead: Bool
    /// With a capital.
    let term: [UInt8]
  }

  /// Whether a word of a text looks like one that may be a compound.
  static func mayBeCompound(_ word: Words.Word, _ bytes: [UInt8]) -> Bool {
    word.isCapitalized && bytes.count >= shortest && !bytes.hasInnerCapital(bytes.indices)
  }

  /// In bytes: shorter words are no compounds.
  private static let shortest = 6

  /// The runs of a word's parts that may be terms; empty where the word is no compound.
  func runs(of bytes: [UInt8], _ trie: FormTrie) -> [Run] {
    guard lexicon.mayHavePart(bytes[...]) else { return [] }
    let whole = trie.forms(ofWord: bytes, .none)
    if whole.contains(where: { !$0.mayBeCompound }) { return [] }
    let parts = CompoundSplitter.parts(
      of: String(decoding: bytes, as: UTF8.self), besides: lexicon, isTerm: !whole.isEmpty)
    guard parts.count > 1 else { return [] }
    let lexiconOfWord = parts.count > 2 ? CompoundLexicon.carried(for: String(decoding: bytes, as: UTF8.self)) : nil
    var runs: [Run] = []
    for start in parts.indices {
      // The longer ones first: what is a part of them follows.
      for end in (start..<parts.count).reversed() where end - start + 1 < parts.count {
        let carried = end > start ? lexiconOfWord : nil
        let isHead = end == parts.count - 1
        let written = parts[start].bytes.lowerBound..<parts[end].bytes.upperBound
        let spelling = String(decoding: bytes[written], as: UTF8.self)
        let word = isHead ? nil : self.word(ofModifier: spelling) ?? carried?.word(ofModifier: spelling)
        // A longer one that is no term tells what its own parts mean.
        guard let term = isHead ? spelling : word?.lemma else { continue }
        if start == end, let word, isOtherWord(parts[start], spelled: spelling, than: word) { continue }
        if !isHead, Self.isRightWing(spelling, before: bytes[written.upperBound...]) { continue }
        runs.append(
          Run(
            bytes: written, parts: start..<end + 1, isHead: isHead,
            term: Array(term.utf8).capitalized))
      }
    }
    return runs
  }

  /// The term that a spelling before other parts belongs to; "Kohlen-" is of "Kohle" also where the rules, which know no gender,
  /// allow it for "Kohl".
  private func word(ofModifier spelling: String) -> Lexeme? {
    guard let word = lexicon.word(ofModifier: spelling) else { return nil }
    guard word.gender == nil, word.partOfSpeech == .noun, spelling.utf8.suffix(2).elementsEqual("en".utf8),
      Homographs.isUnfoundedPlural(spelling.capitalizedFirst, of: word.lemma)
    else { return word }
    return CompoundLexicon.carried(for: spelling).word(ofModifier: spelling)
  }

  /// The terms that are runs of a word's parts.
  ///
  /// - Parameter trie: with the forms that the runs may be.
  func parts(_ runs: [Run], of bytes: [UInt8], _ trie: FormTrie) -> [ClosedPart] {
    if runs.isEmpty { return [] }
    var found: [ClosedPart] = []
    var terms: [(run: Range<Int>, entries: Range<Int>)] = []
    for run in runs {
      let first = found.count
      // Nouns and names, which the compound may write small.
      for form in trie.forms(ofWord: run.term, .none) where run.isHead || form.isCitation {
        if run.isHead, !Self.mayBeHead(entries[form.entry]) { continue }
        guard mayBePart(form, isHead: run.isHead, run.term), !isInName(run, of: bytes, form.entry) else { continue }
        found.append(ClosedPart(bytes: run.bytes, form: form, isHead: run.isHead))
      }
      if found.count > first { terms.append((run.parts, first..<found.count)) }
    }
    return terms.isEmpty
      ? [] : withoutMisleading(found, terms, Wholes(of: terms.map(\.run), bytes, runs, entries, trie))
  }

  /// Whether a person or place in the middle or at the end of a word is only in its letters: "Südsyrien" is in Syria, but
  /// "Genitalien" have nothing of Italy.
  private func isInName(_ run: Run, of bytes: [UInt8], _ entry: Int) -> Bool {
    guard run.bytes.lowerBound > 0, entries[entry].term.partOfSpeech == .name, entries[entry].isLikePersonOrPlace else {
      return false
    }
    return !Self.beforeNames.contains(String(decoding: bytes[..<run.bytes.lowerBound], as: UTF8.self).lowercasedByICU)
  }

  /// What stands before the names of places in one word.
  private static let beforeNames: Set<String> = [
    "süd", "nord", "ost", "west", "südost", "südwest", "nordost", "nordwest", "mittel", "zentral", "ober", "unter",
    "nieder",
    "hinter", "vorder", "inner", "klein", "groß", "neu", "alt", "gesamt", "rest", "kern", "ex", "nachkriegs",
    "vorkriegs",
  ]

  /// The English of a compound, and of the runs of its parts that are compounds themselves.
  private struct Wholes {
    /// A run of parts as a word.
    struct Whole {
      let run: Range<Int>
      /// The English that the glossary has for it, for each of the terms that it may be.
      var translations: [[String]]
      /// The same of the carried tables.
      var carried: [[String]] = []
    }

    private(set) var all: [Whole] = []

    /// - Parameter terms: the runs that are terms.
    init(
      of terms: [Range<Int>], _ bytes: [UInt8], _ runs: [Run], _ entries: [GlossaryEntry], _ trie: FormTrie
    ) {
      let lexicon = CompoundLexicon.carried(for: String(decoding: bytes, as: UTF8.self))
      func add(_ run: Range<Int>, _ word: [UInt8]) {
        for word in [word, Self.masculine(word)].lazy.compactMap(\.self) {
          let forms = trie.forms(ofWord: word, .none).prefix(CompoundTerms.compared)
          var whole = Whole(run: run, translations: forms.map { entries[$0.entry].translations })
          if let noun = lexicon.noun(withForm: String(decoding: word, as: UTF8.self)) {
            whole.carried = CompoundLexicon.carriedTranslations(of: noun.lemma)
          }
          if !whole.translations.isEmpty || !whole.carried.isEmpty { return all.append(whole) }
        }
      }
      add(0..<(runs.map(\.parts.upperBound).max() ?? 0), bytes)
      for run in runs where terms.contains(where: { $0 != run.parts && run.parts.contains($0) }) {
        add(run.parts, run.term)
      }
    }

    /// The word for a man if one is for a woman: "Ministerin" means what "Minister" does.
    private static func masculine(_ word: [UInt8]) -> [UInt8]? {
      let length = ["innen", "in"].first { word.suffix($0.utf8.count).elementsEqual($0.utf8) }?.utf8.count ?? 0
      return length > 0 && word.count > length + CompoundTerms.shortest ? word.dropLast(length) : nil
    }
  }

  /// Whether a term may end a compound without hyphens: of names, those of places do ("Südukraine"), but the "Sozialdemokraten"
  /// are not the "Demokraten" of another country.
  private static func mayBeHead(_ entry: GlossaryEntry) -> Bool {
    entry.term.partOfSpeech != .name || entry.domain == nil || entry.domain == "place"
  }

  /// The parts without those that say nothing of what the compound means: the English of a longer term around them has none of
  /// theirs. The mayor, "Bürgermeister", is no "Meister", but the "Vizepräsident" is a president.
  private func withoutMisleading(
    _ parts: [ClosedPart], _ runs: [(run: Range<Int>, entries: Range<Int>)], _ wholes: Wholes
  ) -> [ClosedPart] {
    var kept: [ClosedPart] = []
    for (run, indices) in runs {
      let isInner = runs.contains { $0.run != run && $0.run.contains(run) }
      let around = wholes.all.filter { $0.run != run && $0.run.contains(run) }
      for index in indices {
        let isMeant = around.allSatisfy { Self.means($0, entries[parts[index].form.entry]) }
        guard isMeant else { continue }
        var part = parts[index]
        part.isInner = isInner
        kept.append(part)
      }
    }
    return kept
  }

  /// Whether a compound has the meaning of one of its parts. What the carried tables say of it counts only for their own terms, where
  /// they know the part in that meaning: who made a glossary wants its terms to be seen.
  private static func means(_ whole: Wholes.Whole, _ part: GlossaryEntry) -> Bool {
    let translations = part.translations
    guard part.isCarried else {
      return whole.translations.isEmpty || whole.translations.contains { mentions($0, translations) }
    }
    if (whole.translations + whole.carried).contains(where: { mentions($0, translations) }) { return true }
    return whole.translations.isEmpty
      && !CompoundLexicon.carriedTranslations(of: part.term.lemma).contains { mentions($0, translations) }
  }

  /// With how many terms of one form a part is compared.
  private static let compared = 20

  /// Whether English terms have a word in common with others, or one that begins alike.
  static func mentions(_ terms: [String], _ others: [String]) -> Bool {
    let words = terms.flatMap(contentWords)
    return others.lazy.flatMap(contentWords).contains { other in
      words.contains { word in
        let shared = zip(word.utf8, other.utf8).prefix { $0 == $1 }.count
        return word == other || shared >= 4 && shared >= min(word.utf8.count, other.utf8.count, 5)
      }
    }
  }

  private static func contentWords(_ term: String) -> [String] {
    term.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { !functionWords.contains($0) }
  }

  private static let functionWords: Set<String> = ["a", "an", "and", "by", "for", "in", "of", "on", "or", "the", "to"]

  /// Whether a part before others is a word of its own that a term could only be spelled like: "Landebahn" has the verb
  /// "landen" and no "Land", "Dachshund" no "Dach", "Löwenzahn" the animals and no "Löwen", "Flottmachen" no "Flotte".
  private func isOtherWord(_ part: CompoundSplitter.Part, spelled spelling: String, than term: Lexeme) -> Bool {
    if term.partOfSpeech == .name { return part.partOfSpeech.map { $0 != .name && $0 != .other } ?? false }
    guard term.lemma.utf8.count != spelling.utf8.count else { return false }
    // The term's own plural, which is often cited by itself: "Schuldenbremse".
    if term.plural.form?.lowercasedByICU == spelling.lowercasedByICU { return false }
    let isCited = part.partOfSpeech == .noun && part.text.utf8.count == spelling.utf8.count
    return part.partOfSpeech == .verb || part.partOfSpeech == .adjective || isCited
  }

  /// Whether "Rechts-" before other letters means the right, and no law: "Rechtspartei", "Rechtskurve".
  private static func isRightWing(_ spelling: String, before rest: ArraySlice<UInt8>) -> Bool {
    guard spelling == "Rechts" || spelling == "rechts" else { return false }
    return afterRight.contains { rest.starts(with: $0) }
  }

  private static let afterRight = """
    abbieg außen aussen block drall dreh extrem flank front galopp gewind händ haend kandidat koalition konservativ kurs
    kurv lager lenk lib liberal link list nationa opposition partei populis radikal regier ruck rutsch schwenk terror
    verkehr wähl wende
    """.split { $0.isWhitespace }.map { Array($0.utf8) }

  // MARK: - Shortened compounds

  /// Where the parts of a word begin that are not the first, in bytes: what a shortened compound beside it may end with.
  func endings(of word: [UInt8]) -> [Int] {
    let parts = CompoundSplitter.parts(of: String(decoding: word, as: UTF8.self), besides: lexicon)
    if parts.count > 1 { return parts.dropFirst().map(\.bytes.lowerBound) }
    // "Südkorea"
    return word.indices.dropFirst(2).filter {
      Self.beforeNames.contains(String(decoding: word[..<$0], as: UTF8.self).lowercasedByICU)
    }
  }
}
