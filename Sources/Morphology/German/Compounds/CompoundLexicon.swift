internal import UnicodeText

/// The words that German compounds are made of, in the spellings that they have as parts.
///
/// A part before others takes a linking element or loses its last e ("Staats-", "Schul-", "Häuser-"); the last part is
/// inflected like the word itself. All spellings are made when a word is added, each with a cost that says how unusual
/// it is, so that a compound is read by nothing but look-ups.
package struct CompoundLexicon: Sendable {
  /// What a word is to the splitter.
  package enum Standing: Sendable {
    /// No compound, whatever its letters look like: "Sonntag", "Ausgabe".
    case simple
    /// May itself be a compound: the entry of a glossary.
    case unknown
    /// A proper name, which is never split and has few forms.
    case name
  }

  /// What a spelling can be in a compound. A nil cost: it cannot.
  struct Spelling: Sendable {
    var modifierCost: Int16?
    var headCost: Int16?
    /// As `headCost`, for a word that has no other part.
    var wholeCost: Int16 = 0
    /// The index of the word that the spelling belongs to as a modifier.
    var modifierLemma: Int32 = 0
    /// How many letters of a modifier tell that it stands there: a linking element of one letter may be the next part's.
    var modifierLetters: UInt8 = 0
    /// Whether the spelling is how the word that it belongs to as a modifier is cited.
    var isCitedModifier = false
    /// Whether all words that the spelling is a modifier of may themselves be compounds; the same for the last part.
    var isOpenModifier = true
    var isOpenHead = true
    /// The index of the word that the spelling is a form of, where it can be the last part.
    var headLemma: Int32 = 0
    /// Whether the spelling, standing alone, is a form of a word that is never split.
    var isSimple = false
    /// Whether the spelling can be made of a verb: its stem, its infinitive, and nouns in -ung and -er.
    var isOfVerb = false
    /// What the spelling is as a form of verbs.
    var verbUses: VerbUses = []
  }

  /// What a spelling can be as a form of verbs.
  struct VerbUses: OptionSet, Sendable {
    let rawValue: UInt8

    static let predicate = VerbUses(rawValue: 1)
    /// Infinitive, participle, or a form that is mostly another word.
    static let other = VerbUses(rawValue: 2)
  }

  private(set) var spellings = SpellingTrie<Spelling>()
  /// All words; spellings refer to them by index.
  private(set) var lexemes: [Lexeme] = []
  private var adjectives: Set<String> = []
  private var verbs: Set<String> = []
  private var adverbs: Set<String> = []
  /// The letters at the edges of the words, for parts that are none of them.
  private(set) var boundaries = BoundaryModel()

  package init() {}

  /// Adds a word with all its spellings. Terms of several words and words with hyphens are no parts and are left out.
  ///
  /// - Complexity: O(total length of the spellings)
  ///
  /// - Parameters:
  ///   - learnsBoundaries: whether to learn also how a noun begins and ends.
  ///   - hasVerbForms: whether to add also the forms of a verb, which only tell words that are no compounds.
  package mutating func add(
    _ lexeme: Lexeme, _ standing: Standing, learnsBoundaries: Bool = true, hasVerbForms: Bool = true
  ) {
    let lemma = lexeme.lemma
    guard lexeme.letterCount >= Self.shortest, !lemma.utf8.contains(where: { $0 == 0x20 || $0 == 0x2D }) else { return }
    switch (standing, lexeme.partOfSpeech) {
    case (.name, _), (_, .name): addName(lemma)
    case (_, .noun):
      addNoun(lexeme, standing)
      if learnsBoundaries { boundaries.learn(noun: Array(lemma.utf8)[...]) }
    case (_, .verb):
      addVerb(lemma)
      if hasVerbForms { addForms(ofVerb: lemma) }
    case (_, .adjective): addAdjective(lemma)
    case (_, .other): addCombiningForm(lemma)
    case (_, .adverb):
      adverbs.insert(lemma)
      addWhole(WordForm(lemma, rule: GermanInflection.citationRule), .other)
    case (_, .phrase): break
    }
  }

  /// Adds the forms of a verb, which are no parts of compounds and are not split.
  package mutating func addForms(ofVerb infinitive: String) {
    for form in GermanVerb.forms(of: infinitive, nominalized: false) {
      addWhole(form, form.isPredicate ? .predicate : .other)
    }
  }

  /// The fewest letters that a part has: "Ei", "Öl".
  private static let shortest = 2
}

extension CompoundLexicon {
  /// Whether some spelling stands in a word, which is not all of it: only then can the word be a compound with one of the
  /// words as a part.
  ///
  /// - Complexity: O(*n* · length of the longest spelling)
  package func mayHavePart(_ word: ArraySlice<UInt8>) -> Bool {
    let bytes = word.foldedForCompounds
    for start in bytes.indices {
      var isFound = false
      spellings.forEachMatch(in: bytes.span, at: start) { end, _ in
        // "Ei" is found only at the edges.
        let isLongEnough = end - start >= 3 || start == 0 || end == bytes.count
        isFound = isFound || isLongEnough && end - start < bytes.count
      }
      if isFound { return true }
    }
    return false
  }
}

extension CompoundLexicon {
  /// The word that a spelling before other parts belongs to, if it is one of the lexicon's: "Friede" for "Friedens".
  ///
  /// - Complexity: O(length of the spelling)
  package func word(ofModifier spelling: String) -> Lexeme? {
    let bytes = spelling.utf8.foldedForCompounds
    var word: Lexeme?
    spellings.forEachMatch(in: bytes.span, at: 0) { end, found in
      if end == bytes.count, found.modifierCost != nil { word = lexemes[Int(found.modifierLemma)] }
    }
    return word
  }
}

extension CompoundLexicon {
  /// The noun or name that a word is a form of, if it is one of the lexicon's.
  ///
  /// - Complexity: O(length of the word)
  package func noun(withForm form: String) -> Lexeme? {
    let bytes = form.utf8.foldedForCompounds
    var noun: Lexeme?
    spellings.forEachMatch(in: bytes.span, at: 0) { end, found in
      guard end == bytes.count, found.headCost != nil else { return }
      let lexeme = lexemes[Int(found.headLemma)]
      if [.noun, .name].contains(lexeme.partOfSpeech) { noun = lexeme }
    }
    return noun
  }

  /// Whether a word is an adjective of the lexicon, in its citation form.
  package func isAdjective(_ word: String) -> Bool { adjectives.contains(word) }

  /// Whether a word is an adverb of the lexicon.
  package func isAdverb(_ word: String) -> Bool { adverbs.contains(word) }

  /// Whether a word, in small letters, is surely the predicate of a clause: a finite form of a verb and of nothing else.
  ///
  /// - Complexity: O(length of the word)
  package func isPredicate(_ word: String) -> Bool {
    let bytes = word.utf8.foldedForCompounds
    var isPredicate = false
    spellings.forEachMatch(in: bytes.span, at: 0) { end, found in
      guard end == bytes.count else { return }
      // Nouns have a capital.
      let isAdjective = found.headCost != nil && lexemes[Int(found.headLemma)].partOfSpeech == .adjective
      isPredicate = found.verbUses == .predicate && !isAdjective
    }
    return isPredicate
  }

  /// Whether a word is a verb of the lexicon, in the infinitive.
  package func isVerb(_ word: String) -> Bool { verbs.contains(word) }
}

// MARK: Words

extension CompoundLexicon {
  private mutating func addNoun(_ lexeme: Lexeme, _ standing: Standing) {
    let index = addLexeme(lexeme)
    let isOpen = standing == .unknown
    let isOfVerb = lexeme.lemma.ends(with: "ung") || GermanParticles.nounsOfVerbs.contains(lexeme.lemma)
    // What is written in capitals stands beside hyphens: "Ghettoblaster" has no "OB".
    let isAbbreviation = lexeme.lemma.isAbbreviation
    let extra = isAbbreviation ? CompoundCost.abbreviation : isOpen ? CompoundCost.unknownStanding : 0
    let paradigms = GermanNoun.paradigms(of: lexeme.lemma, gender: lexeme.gender, plural: lexeme.plural)
    for linked in isAbbreviation ? [] : GermanLinking.spellings(of: lexeme.lemma, paradigms) {
      addModifier(
        linked.spelling, cost: linked.cost + extra, of: index,
        isCited: linked.spelling == lexeme.lemma && lexeme.gender != .plural, isOpen: isOpen, isOfVerb: isOfVerb)
    }
    addHeads(
      [lexeme.lemma] + paradigms.flatMap(\.inflectedForms).map(\.text), of: index, cost: extra,
      wholeCost: isOpen ? CompoundCost.unknownWhole(lexeme.letterCount) : 0, isSimple: !isOpen, isOfVerb: isOfVerb)
  }

  /// A verb gives its stem ("Kauf-", "Bade-") and what can be derived from any verb: "-ung", "-er", the infinitive.
  private mutating func addVerb(_ infinitive: String) {
    guard let stem = infinitive.dropping("en") ?? infinitive.dropping("n") else { return }
    let index = addLexeme(Lexeme(infinitive, .verb))
    verbs.insert(infinitive)
    addModifier(stem, cost: CompoundCost.verbStem, of: index, isOfVerb: true)
    if stem.ends(withAny: ["b", "d", "g", "s", "t"]) {
      addModifier(stem + "e", cost: CompoundCost.verbStemE, of: index, isOfVerb: true)
    }
    // "Sammler", "Sammlung"; but "Gabelung" as well.
    let shortStem = infinitive.dropping("eln").map { $0 + "l" }
    let agent = (shortStem ?? stem) + "er"
    for derived in [stem + "ung", agent, agent + "in", infinitive] + (shortStem.map { [$0 + "ung"] } ?? []) {
      addDerivedNoun(derived.capitalizedFirst)
    }
  }

  private mutating func addDerivedNoun(_ noun: String) {
    let paradigms = GermanNoun.paradigms(of: noun)
    let index = addLexeme(Lexeme(noun, .noun, gender: paradigms.soleGender))
    for linked in GermanLinking.spellings(of: noun, paradigms) {
      addModifier(linked.spelling, cost: linked.cost + CompoundCost.derivation, of: index, isOfVerb: true)
    }
    addHeads(
      [noun] + paradigms.flatMap(\.inflectedForms).map(\.text), of: index, cost: CompoundCost.derivation,
      isSimple: true, isOfVerb: true)
  }

  private mutating func addAdjective(_ lemma: String) {
    let index = addLexeme(Lexeme(lemma, .adjective))
    adjectives.insert(lemma)
    addModifier(lemma, cost: CompoundCost.adjective, of: index)
    let bare = [lemma, lemma.capitalizedFirst]
    addHeads(
      GermanAdjective.forms(of: lemma).map(\.text).filter { !bare.contains($0) }, of: index,
      cost: CompoundCost.adjective, isSimple: true)
    addHeads(bare, of: index, cost: CompoundCost.bareAdjective, wholeCost: CompoundCost.adjective, isSimple: true)
  }

  private mutating func addName(_ lemma: String) {
    guard lemma.beginsUppercase, !lemma.isAbbreviation else { return }
    let index = addLexeme(Lexeme(lemma, .name))
    addModifier(lemma, cost: CompoundCost.name, of: index)
    addHeads(GermanName.forms(of: lemma).map(\.text), of: index, cost: CompoundCost.name, isSimple: true)
  }

  /// A form that stands before other parts and nowhere else: "Elektro-", "Vize-".
  private mutating func addCombiningForm(_ form: String) {
    addModifier(form, cost: CompoundCost.combiningForm, of: addLexeme(Lexeme(form, .other)))
  }
}

// MARK: Spellings

extension CompoundLexicon {
  private mutating func addLexeme(_ lexeme: Lexeme) -> Int {
    lexemes.append(lexeme)
    return lexemes.count - 1
  }

  private mutating func addModifier(
    _ text: String, cost: Int, of index: Int, isCited: Bool = false, isOpen: Bool = false, isOfVerb: Bool = false
  ) {
    let new = lexemes[index]
    let letters = Self.tellingLetters(of: text, new)
    let full = cost + CompoundCost.shortness(letters)
    spellings.update(text.utf8.foldedForCompounds, default: Spelling()) { spelling in
      spelling.isOpenModifier = spelling.isOpenModifier && isOpen
      spelling.isOfVerb = spelling.isOfVerb || isOfVerb
      let known = spelling.modifierCost.map { cost in
        let full = Int(cost) + CompoundCost.shortness(Int(spelling.modifierLetters))
        return (cost: Int(cost), full: full, lexeme: lexemes[Int(spelling.modifierLemma)])
      }
      // "Kohle-" is no plural of "Kohl". Of equals the lemma decides, so that the order in which words are added does not.
      let isBetter =
        known.map {
          // How short they are says nothing of two nouns: "Dosen-" is of "Dose", not of "Dosis". But "Links-" is of no "Link".
          let areAlike = [new, $0.lexeme].allSatisfy { [.noun, .verb].contains($0.partOfSpeech) }
          return (areAlike ? cost : full, new.lemma) < (areAlike ? $0.cost : $0.full, $0.lexeme.lemma)
        } ?? true
      if isCited == spelling.isCitedModifier ? isBetter : isCited {
        spelling.modifierLemma = Int32(index)
        spelling.isCitedModifier = isCited
      }
      if known.map({ (full, cost) < ($0.full, $0.cost) }) ?? true {
        spelling.modifierCost = Int16(cost)
        spelling.modifierLetters = UInt8(clamping: letters)
      }
    }
  }

  /// How many letters of a modifier are its word's, where all but one are; otherwise all of them.
  private static func tellingLetters(of text: String, _ lexeme: Lexeme) -> Int {
    let (written, own) = (text.unicodeScalars.count, lexeme.letterCount)
    return lexeme.partOfSpeech == .noun && written == own + 1 ? own : written
  }

  /// Adds the forms of one word, the lemma first.
  private mutating func addHeads(
    _ forms: [String], of index: Int, cost: Int, wholeCost: Int? = nil, isSimple: Bool, isOfVerb: Bool = false
  ) {
    let letters = lexemes[index].letterCount
    // The first s of a short word may be the linking element of the part before: in "Staatsamt" is no "Samt".
    let isSDoubtful = letters == 4 && lexemes[index].lemma.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "s")
    let wholeCost = Int16((wholeCost ?? cost) + CompoundCost.shortness(letters))
    let cost = Int16(cost + CompoundCost.shortness(isSDoubtful ? 3 : letters))
    for form in forms {
      spellings.update(form.utf8.foldedForCompounds, default: Spelling()) { spelling in
        if spelling.headCost == nil
          || Self.isBetter(lexemes[index], than: lexemes[Int(spelling.headLemma)], for: form)
        {
          spelling.headLemma = Int32(index)
        }
        spelling.wholeCost = min(wholeCost, spelling.headCost == nil ? wholeCost : spelling.wholeCost)
        spelling.headCost = min(cost, spelling.headCost ?? cost)
        spelling.isSimple = spelling.isSimple || isSimple
        spelling.isOpenHead = spelling.isOpenHead && !isSimple
        spelling.isOfVerb = spelling.isOfVerb || isOfVerb
      }
    }
  }

  /// Whether a form belongs to one word rather than to another: to one that is cited so ("Leiter" is no form of "Leite"), and
  /// of equal words to the one of which more is known. Otherwise the lemma decides, so that the order in which words are
  /// added does not.
  private static func isBetter(_ new: Lexeme, than known: Lexeme, for form: String) -> Bool {
    if new.lemma == known.lemma {
      return new.partOfSpeech == known.partOfSpeech && known.plural == .unknown && new.plural != .unknown
    }
    return known.lemma != form && (form == new.lemma || new.lemma < known.lemma)
  }

  /// Adds the form of a verb, which is no part of compounds and is not split. The participle is also added without
  /// "ge", as it stands after "ver-" and the like.
  private mutating func addWhole(_ form: WordForm, _ uses: VerbUses) {
    let bytes = form.text.utf8.foldedForCompounds
    spellings.update(bytes, default: Spelling()) {
      $0.isSimple = true
      $0.verbUses.formUnion(uses)
    }
    guard form.rule.begins(with: "past participle"), bytes.starts(with: Array("ge".utf8)) else { return }
    spellings.update(bytes.dropFirst(2), default: Spelling()) { $0.isSimple = true }
  }
}

extension Lexeme {
  fileprivate var letterCount: Int { lemma.unicodeScalars.count }
}

extension Collection<UInt8> {
  /// The bytes of a word with small letters and ss for ß; each letter keeps its length, so places stay the same.
  var foldedForCompounds: [UInt8] {
    var bytes = Array(self)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes[index] |= 0x20
      case 0x80...0x9E where index > 0 && bytes[index - 1] == 0xC3: bytes[index] |= 0x20
      case 0x9F where index > 0 && bytes[index - 1] == 0xC3:
        bytes[index - 1] = UInt8(ascii: "s")
        bytes[index] = UInt8(ascii: "s")
      default: break
      }
    }
    return bytes
  }
}
