internal import Morphology
internal import UnicodeText

/// A question for a term, and how else it may be read where nothing is found for it as it stands.
package struct TermQuestion: Sendable {
  /// The question in NFC, without soft hyphens and what only stands around it: quotation marks, brackets, marks at its end.
  package let text: String
  /// The ways to read it, tried one after the other until something is found. Of the readings of one step all that are found
  /// are answers, those of a later one after the others where they are apart; the first step is the question as it stands, and
  /// for several words also in the order in which terms are cited ("in Kraft trat" for "trat in Kraft").
  let steps: [[Reading]]
  /// The masculine words that the question may be the feminine one of: "Käufer" for "Käuferinnen".
  package let masculines: [String]

  /// One way to read a question.
  struct Reading: Hashable, Sendable {
    /// As it was written, for its capitals.
    let text: String
    let key: String
    let wanted: Wanted
    /// Whether what it finds comes after what the other readings of its step find.
    let isAfterOthers: Bool

    init(_ text: String, _ wanted: Wanted = .any, key: String? = nil, isAfterOthers: Bool = false) {
      self.text = text
      self.key = key ?? MatchKey.of(text)
      self.wanted = wanted
      self.isAfterOthers = isAfterOthers
    }
  }

  /// Which terms a reading is of.
  enum Wanted: Hashable, Sendable {
    case any
    case german
    /// Nouns before all others: what follows an article.
    case nounFirst
    /// The same, English only.
    case englishNoun
    /// English only, verbs before all others: what follows "to".
    case englishVerb
    /// German nouns and names.
    case germanNoun
    /// German verbs, alone or with what belongs to them, but no nouns that are made of them.
    case germanVerb
    /// The same, and English verbs too.
    case verb
    /// German words that do not inflect: "aufgrund" for "auf Grund".
    case particle
    case name
    /// German terms of several words with the same words but for articles.
    case withoutArticles
    /// The same of verbs only, since adjectives were left out of the question.
    case verbWithoutArticles
  }

  /// - Parameter isPart: whether it is asked only as a part of a longer one, so that fewer readings are worth a look.
  /// - Complexity: O(*n*) for a bounded number of words
  package init(_ question: String, isPart: Bool = false) {
    let written = NormalizedText(question).text
    let inner = Self.withoutSurroundings(written)
    let text = inner.isEmpty ? written : inner
    self.text = text
    let whole = Reading(written)
    guard whole.key.utf8.count <= Self.longest else {
      (steps, masculines) = ([[whole]], [])
      return
    }
    var readings = Readings()
    readings.add(Self.inBothOrders(written))
    let bases = [written, text].flatMap { [$0, Self.withUmlauts($0)] }
    for base in bases { readings.add(Self.inBothOrders(base)) }
    var known: Set<String> = []
    for base in bases where known.insert(base).inserted { readings.addOthers(of: base, isPart: isPart) }
    steps = readings.steps
    known = []
    masculines = [text, Self.withUmlauts(text)].flatMap(Self.masculines).filter { known.insert($0).inserted }
  }

  /// In bytes: what is longer is a text, and no question for a term.
  private static let longest = 300

  /// All keys that may be looked up for the question.
  package var allKeys: [String] { steps.flatMap { $0.flatMap(\.filterKeys) } + masculines.map(MatchKey.of) }

  /// The text, and the text with "ae", "oe", "ue" read as letters with umlaut where it has some.
  package var spellings: [String] {
    let other = Self.withUmlauts(text)
    return other == text ? [text] : [text, other]
  }

  /// The question with the hyphens and spaces that a term has inside and it has not: "by-elections" for "byelections"; nil where
  /// its letters are not those of the term up to the last of them.
  package func spelled(like term: String) -> String? {
    func isSeparator(_ character: Character) -> Bool { character == "-" || character == " " }
    var own = Array(MatchKey.of(text))[...]
    let letters = Array(MatchKey.of(term))
    guard let last = letters.lastIndex(where: isSeparator), last + 1 < letters.count else { return nil }
    var spelled: [Character] = []
    for letter in letters[...(last + 1)] {
      if isSeparator(letter) {
        if own.first.map(isSeparator) == true { own.removeFirst() }
      } else if own.first == letter {
        own.removeFirst()
      } else {
        return nil
      }
      spelled.append(letter)
    }
    return String(spelled + own)
  }

  // MARK: - Readings

  fileprivate static func joined(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }

  fileprivate static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The words of a phrase, and with its first one at the end, where it may be a verb.
  fileprivate static func inBothOrders(_ text: String, _ wanted: Wanted = .any) -> [Reading] {
    let words = words(of: text)
    guard words.count > 1, !openers.contains(MatchKey.of(words[0])) else { return [Reading(text, wanted)] }
    // English has no such order: "off set" is not "set off".
    return [Reading(text, wanted), Reading(joined(words[1...] + [words[0]]), wanted == .any ? .german : wanted)]
  }

  private static func withUmlauts(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "e")) || text.utf8.contains(UInt8(ascii: "E")) else { return text }
    return umlauts.reduce(text) { $0.replacing($1.typed, with: $1.letter) }
  }

  /// "Lehrer" for "Lehrerinnen" and "LehrerInnen".
  private static func masculines(of text: String) -> [String] {
    guard !text.utf8.contains(UInt8(ascii: " ")) else { return [] }
    return GermanFeminine.masculines(of: text.hasSuffix("Innen") ? String(text.dropLast(5)) + "innen" : text)
  }

  private static let umlauts = [
    (typed: "ae", letter: "ä"), (typed: "oe", letter: "ö"), (typed: "ue", letter: "ü"),
    (typed: "Ae", letter: "Ä"), (typed: "Oe", letter: "Ö"), (typed: "Ue", letter: "Ü"),
  ]

  fileprivate static let signsForAllGenders = ["*in", ":in", "_in", "/in", "/-in", "·in"]

  // MARK: - Words that carry no meaning of their own

  /// Whether a word, as keys have it, is one that explains nothing when it stands alone.
  static func isFunctionWord(_ key: String) -> Bool {
    openers.contains(key) || auxiliaries.contains(key) || others.contains(key)
  }

  /// The words of a key without articles, those that prepositions end in too: "in streik treten" of "in den Streik treten", "zu ende"
  /// of "zum Ende".
  static func withoutArticles(_ key: String) -> String {
    joined(
      key.split(separator: " ").lazy.map(String.init).filter { !articles.contains($0) }.map { contracted[$0] ?? $0 })
  }

  /// Articles and prepositions, which may stand before a term.
  fileprivate static let openers = articles.union(contracted.keys).union(
    list(
      """
      the a an to
      in an auf aus bei bis durch für gegen mit nach ohne seit um unter über von vor wegen
      während zu zwischen
      """))

  /// Of these "an" is a German preposition, and rather that before a capital.
  private static let articles = list("der die das des dem den ein eine eines einem einen einer")

  /// Prepositions with an article, and without.
  private static let contracted = [
    "im": "in", "ins": "in", "am": "an", "ans": "an", "aufs": "auf", "beim": "bei", "ums": "um", "vom": "von",
    "vorm": "vor",
    "zum": "zu", "zur": "zu",
  ]

  /// Prepositions that verbs and nouns govern, and that are particles of verbs as well.
  fileprivate static let governed = list(
    "an auf aus bei durch für gegen in mit nach über um unter von vor zu zwischen for of on to with at from into")

  fileprivate static let reflexives = list("sich mich dich uns euch")

  fileprivate static let negations = list(
    "nicht nie niemals kein keine keinen keinem keiner keines not never no")

  /// What English puts before "not" for its sake.
  fileprivate static let auxiliariesOfNegation = list("do does did")

  fileprivate static let titles = list("herr herrn frau mr mrs ms dr. prof.")

  /// Forms of "haben", "sein" and "werden", of "be", "have" and "will", and reflexive pronouns.
  fileprivate static let auxiliaries = list(
    """
    habe hast hat haben habt hatte hatten hätte hätten bin bist ist sind seid sei seien war waren wäre wären sein gewesen
    werde wirst wird werden werdet wurde wurden würde würden worden
    be is are was were been being has have had will would
    """
  ).union(reflexives)

  private static let others = list(
    """
    und oder sowie bzw beziehungsweise als wie dass ob er sie es wir ihr ihm ihn ihnen ihre ihren ihrer ihrem seine seinen seiner
    seinem sein mein dein unser dieser diese dieses diesem diesen nicht auch etwas jemand jemanden jemandem
    """)

  fileprivate static func isBareArticle(_ key: String) -> Bool { articles.contains(key) || key == "the" || key == "a" }

  fileprivate static func isArticle(_ key: String) -> Bool { articles.contains(key) || contracted[key] != nil }

  private static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  // MARK: - Surroundings

  private static func withoutSurroundings(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.characterClass == .space }
    while true {
      if isSpace(scalars.first) || scalars.first.map(quotes.contains) == true {
        scalars = scalars.dropFirst()
      } else if isSpace(scalars.last) || scalars.last.map(endMarks.contains) == true {
        scalars = scalars.dropLast()
      } else if scalars.count > 2, let first = scalars.first, let last = scalars.last, brackets[first] == last {
        scalars = scalars.dropFirst().dropLast()
      } else {
        break
      }
    }
    return String(Substring(scalars))
  }

  private static let quotes = Set("\"'„“”‚‘’«»‹›".unicodeScalars)
  private static let endMarks = Set("\"'„“”‚‘’«»‹›.,;:!?…".unicodeScalars)
  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]", "{": "}"]
}

extension TermQuestion.Reading {
  /// What the nouns behind the first word begin with, as far as capitals tell: inflection leaves that alone. As stems are written.
  var nounBeginnings: [[UInt8]] {
    TermQuestion.words(of: text).dropFirst().filter { word in
      word.unicodeScalars.first?.properties.isUppercase == true
        && word.unicodeScalars.dropFirst().allSatisfy { !$0.properties.isUppercase }
    }.map { Array(GermanStem.letters($0).prefix(GermanStem.shortest)) }
  }

  /// The keys by which terms are found that may be meant: a term may begin with an article that the question lacks.
  var filterKeys: [String] {
    switch wanted {
    case .withoutArticles, .verbWithoutArticles: [key, "die " + key, "ein " + key]
    default: [key]
    }
  }
}

/// The readings of a question in the order in which they are tried.
private struct Readings {
  private(set) var steps: [[TermQuestion.Reading]] = []
  private var seen: Set<TermQuestion.Reading> = []
  /// The keys of which any term was wanted: where none was found, no other reading finds one.
  private var keysOfAny: Set<String> = []

  mutating func add(_ step: [TermQuestion.Reading]) {
    let new = step.filter { reading in
      !reading.key.isEmpty && !keysOfAny.contains(reading.key)
        && seen.insert(TermQuestion.Reading(reading.key, reading.wanted, key: reading.key)).inserted
    }
    keysOfAny.formUnion(new.lazy.filter { $0.wanted == .any }.map(\.key))
    if !new.isEmpty { steps.append(new) }
  }

  /// What a question may mean in other or fewer words.
  mutating func addOthers(of text: String, isPart: Bool) {
    let words = WordRun(text)
    if !isPart {
      addTitled(words)
      add(respelled(text, words))
      if words.keys.contains(where: TermQuestion.negations.contains),
        let others = words.without(TermQuestion.negations.union(TermQuestion.auxiliariesOfNegation))
      {
        addDenied(others)
      }
      if let last = words.keys.last, words.count > 2, TermQuestion.isBareArticle(last) {
        addWithoutLast(words)
      }
    }
    if words.count > 1 {
      addWithoutOpeners(words)
      add(TermQuestion.inBothOrders(words.trimmed(of: TermQuestion.auxiliaries).text))
      let full = words.without(TermQuestion.reflexives) ?? words
      add(TermQuestion.inBothOrders(full.text))
      if !isPart {
        addWithoutPreposition(full)
        addWithoutArticles(full)
      }
      addSeparable(full, isPart: isPart)
    }
    addForAllGenders(text)
  }

  /// The question as words, with their keys.
  private struct WordRun {
    var words: ArraySlice<String>
    var keys: ArraySlice<String>

    init(_ text: String) {
      words = TermQuestion.words(of: text)[...]
      keys = words.map(MatchKey.of)[...]
    }

    init(_ words: ArraySlice<String>, _ keys: ArraySlice<String>) { (self.words, self.keys) = (words, keys) }

    var count: Int { words.count }
    var text: String { TermQuestion.joined(words) }

    subscript(_ range: Range<Int>) -> WordRun { WordRun(words[range], keys[range]) }

    /// The words without some; nil where there are none of them, or no others.
    func without(_ left: Set<String>) -> WordRun? {
      let kept = words.indices.filter { !left.contains(keys[$0]) }
      guard kept.count < count, !kept.isEmpty else { return nil }
      return WordRun(kept.map { words[$0] }[...], kept.map { keys[$0] }[...])
    }

    func trimmed(of left: Set<String>) -> WordRun {
      let start = keys.firstIndex { !left.contains($0) } ?? keys.endIndex
      let end = keys.lastIndex { !left.contains($0) } ?? keys.startIndex - 1
      return start > end ? self[start..<start] : self[start..<end + 1]
    }

    var beginsWithOpener: Bool { keys.first.map(TermQuestion.openers.contains) == true }
    /// How many words are articles and prepositions before the others.
    var openerCount: Int { keys.prefix { TermQuestion.openers.contains($0) }.count }

    /// Whether a word inside is an adjective or adverb before a noun, as far as capitals tell.
    func isFree(_ index: Int) -> Bool {
      let inner = words.indices.dropFirst().dropLast()
      guard inner.contains(index), !isCapitalized(index), !TermQuestion.isFunctionWord(keys[index]) else {
        return false
      }
      return isCapitalized(index + 1) || isFree(index + 1)
    }

    func isCapitalized(_ index: Int) -> Bool { words[index].unicodeScalars.first?.properties.isUppercase == true }
  }

  // MARK: Fewer words

  /// A name behind "Frau" or "Herr".
  private mutating func addTitled(_ words: WordRun) {
    let count = words.keys.prefix { TermQuestion.titles.contains($0) }.count
    guard count > 0, count < words.count else { return }
    add([TermQuestion.Reading(words[words.words.startIndex + count..<words.words.endIndex].text, .name)])
  }

  private mutating func addWithoutOpeners(_ words: WordRun) {
    for count in 1..<max(min(words.openerCount + 1, words.count), 1) {
      let start = words.words.startIndex + count
      let rest = words[start..<words.words.endIndex].text
      switch words.keys[start - 1] {
      case "the", "a": add(TermQuestion.inBothOrders(rest, .englishNoun))
      case "to": add(TermQuestion.inBothOrders(rest, .englishVerb))
      case let key where TermQuestion.isArticle(key): add(TermQuestion.inBothOrders(rest, .nounFirst))
      default: break
      }
      add(TermQuestion.inBothOrders(rest))
    }
  }

  /// What governs the preposition at the end: "Stellung nahm" for "nahm Stellung zu", "zurückgeht" for "geht zurück auf", "Recht" for
  /// "das Recht auf".
  private mutating func addWithoutPreposition(_ words: WordRun) {
    guard words.count > 1, let last = words.keys.last, TermQuestion.governed.contains(last) else { return }
    let rest = words[words.words.startIndex..<words.words.endIndex - 1]
    if rest.count > 1, !rest.beginsWithOpener {
      add(TermQuestion.inBothOrders(rest.text, .verb))
      addSeparable(rest, isPart: true)
    }
    let noun = rest[rest.words.startIndex + min(rest.openerCount, rest.count - 1)..<rest.words.endIndex]
    if noun.count > 1 || noun.isCapitalized(noun.words.startIndex) {
      add([TermQuestion.Reading(noun.text, .germanNoun)])
    }
  }

  /// What stands before an article whose noun the question leaves out: "im Zuge" for "im Zuge der".
  private mutating func addWithoutLast(_ words: WordRun) {
    let rest = words[words.words.startIndex..<words.words.endIndex - 1]
    add(TermQuestion.inBothOrders(rest.text))
    add(respelled(rest.text, rest))
  }

  /// Verbs of which the question says that something is not so: "in der Lage sein" for "war nicht in der Lage".
  private mutating func addDenied(_ words: WordRun) {
    add(TermQuestion.inBothOrders(words.text, .verb))
    add(TermQuestion.inBothOrders(words.trimmed(of: TermQuestion.auxiliaries).text, .verb))
    guard words.count > 1 else { return }
    let full = words.without(TermQuestion.reflexives) ?? words
    addWithoutArticles(full)
    addSeparable(full, isPart: true)
  }

  // MARK: Verbs

  /// A verb's particle before the verb: "zurücktrat" for "trat zurück", "stattfand" for "fand am Montag statt"; where the particle
  /// may be a preposition, the verb alone is another answer.
  private mutating func addSeparable(_ words: WordRun, isPart: Bool) {
    guard let glued = glued(words) else { return }
    if words.count > 2 { add(TermQuestion.inBothOrders(glued.whole.text, .germanVerb)) }
    var step = [TermQuestion.Reading(glued.verb, .germanVerb)]
    if !isPart, words.count == 2, Self.governedOfVerbs.contains(words.keys[words.keys.endIndex - 1]),
      !words.isCapitalized(words.words.startIndex)
    {
      step.append(TermQuestion.Reading(words.words[words.words.startIndex], .germanVerb, isAfterOthers: true))
    }
    add(step)
  }

  /// Prepositions that follow verbs at once.
  private static let governedOfVerbs: Set<String> = ["auf", "an", "zu"]

  /// A verb with its particle, and with what stands between them; nil where the last word is no particle.
  private func glued(_ words: WordRun) -> (whole: WordRun, verb: String)? {
    guard words.count > 1, !words.beginsWithOpener, let first = words.words.first, let last = words.words.last,
      !words.isCapitalized(words.words.endIndex - 1)
    else { return nil }
    let verb = last + first
    let between = words.words.dropFirst().dropLast()
    return (WordRun(TermQuestion.joined([verb] + between)), verb)
  }

  // MARK: Articles and adjectives inside

  /// Phrases that have other articles than the question, or none, and fewer adjectives and adverbs: "Kritik üben" for "übte scharfe Kritik".
  private mutating func addWithoutArticles(_ words: WordRun) {
    for words in [words] + (glued(words).map { [$0.whole] } ?? []) where words.count > 1 {
      add(withoutArticles(words, .withoutArticles))
      let indices = words.words.indices
      let kept = indices.filter { !words.isFree($0) }
      guard kept.count < indices.count else { continue }
      let fewer = WordRun(kept.map { words.words[$0] }[...], kept.map { words.keys[$0] }[...])
      add(withoutArticles(fewer, .verbWithoutArticles))
    }
  }

  private func withoutArticles(_ words: WordRun, _ wanted: TermQuestion.Wanted) -> [TermQuestion.Reading] {
    TermQuestion.inBothOrders(words.text, wanted).compactMap { reading in
      let key = TermQuestion.withoutArticles(reading.key)
      return key.utf8.contains(UInt8(ascii: " ")) ? TermQuestion.Reading(reading.text, wanted, key: key) : nil
    }
  }

  // MARK: Other spellings

  /// The question in one word, with hyphens, or with spaces: "ceasefire" for "cease-fire", "long-term" for "long term".
  private func respelled(_ text: String, _ words: WordRun) -> [TermQuestion.Reading] {
    guard words.count <= Self.mostRespelled else { return [] }
    let pieces = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2010}" || $0.isWhitespace }
      .map(String.init)
    guard (2...Self.mostRespelled).contains(pieces.count), !pieces.contains("") else { return [] }
    let joined = words.beginsWithOpener ? TermQuestion.Wanted.particle : .any
    let isName = words.words.indices.allSatisfy(words.isCapitalized)
    // "Zug ab" is no "zugab".
    let areAlike = isName || !words.isCapitalized(words.words.startIndex)
    let separators =
      (isName || words.count < pieces.count) && pieces.count == 3
      ? Self.separators.flatMap { one in Self.separators.map { [one, $0] } }
      : Self.separators.map { Array(repeating: $0, count: pieces.count - 1) }
    let number = Int(pieces[0]).flatMap { Self.numbers.indices.contains($0 - 2) ? Self.numbers[$0 - 2] : nil }
    return (number.map { [$0, pieces[0]] } ?? [pieces[0]]).flatMap { first in
      separators.filter { areAlike || $0 != [""] }.map { separators in
        let spelling = first + zip(separators, pieces.dropFirst()).map { $0 + $1 }.joined()
        return TermQuestion.Reading(text, separators[0].isEmpty ? joined : .any, key: MatchKey.of(spelling))
      }
    }
  }

  private static let mostRespelled = 4
  private static let separators = ["", "-", " "]
  /// From 2 on.
  private static let numbers = [
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
  ]

  private mutating func addForAllGenders(_ text: String) {
    let key = MatchKey.of(text)
    guard let marked = TermQuestion.signsForAllGenders.lazy.compactMap({ key.firstRange(of: $0) }).first else { return }
    let stem = String(key[..<marked.lowerBound])
    for ending in ["", "e", "in", "innen"] {
      let written = text.unicodeScalars.first?.properties.isUppercase == true ? stem.capitalizedFirst : stem
      add(TermQuestion.inBothOrders(written + ending))
    }
  }
}
