internal import UnicodeText

/// The readings of a question in the order in which they are tried.
struct QuestionReadings {
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
