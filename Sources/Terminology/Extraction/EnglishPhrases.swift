internal import Morphology
internal import UnicodeText

/// A run of one to four English words, by their numbers in `EnglishPhrases`.
struct EnglishPhrase: Hashable, Comparable, Sendable {
  private let numbers: SIMD4<Int32>

  /// In words.
  static let longest = 4

  /// - Parameter numbers: at most `longest`.
  init(_ numbers: some Collection<Int32>) {
    var vector = SIMD4<Int32>(repeating: -1)
    for (index, number) in numbers.enumerated() { vector[index] = number }
    self.numbers = vector
  }

  var words: [Int32] { (0..<Self.longest).map { numbers[$0] }.filter { $0 >= 0 } }
  var count: Int { (0..<Self.longest).count { numbers[$0] >= 0 } }
  var first: Int32 { numbers[0] }

  func hash(into hasher: inout Hasher) {
    hasher.combine(Int64(numbers[0]) << 32 | Int64(UInt32(bitPattern: numbers[1])))
    hasher.combine(Int64(numbers[2]) << 32 | Int64(UInt32(bitPattern: numbers[3])))
  }

  /// Shorter ones come first, and then those whose words were seen first.
  static func < (a: EnglishPhrase, b: EnglishPhrase) -> Bool {
    let (x, y) = (a.count, b.count)
    if x != y { return x < y }
    return (a.numbers[0], a.numbers[1], a.numbers[2], a.numbers[3])
      < (b.numbers[0], b.numbers[1], b.numbers[2], b.numbers[3])
  }
}

/// The runs of one to four English words that may be terms, with the noun in the singular.
struct EnglishPhrases: Sendable {
  /// A word in small letters, and how texts write it.
  struct Word: Sendable {
    let text: String
    let isFunctionWord: Bool
    var small = 0
    var capitals: [String: Int] = [:]
    /// The number of the singular; the word's own where it is none or has none.
    var singular: Int32

    init(_ text: String, number: Int32) {
      self.text = text
      isFunctionWord = EnglishPhrases.functionWords.contains(text)
      singular = number
    }
  }

  /// By their numbers.
  private(set) var words: [Word] = []
  private var numbers: [String: Int32] = [:]
  private var of: Int32 = -1
  private var the: Int32 = -1

  private let vocabulary = EnglishVocabulary.carried

  mutating func learn(_ words: [RunningWord]) {
    for word in words {
      let number = Int(self.number(of: word.text.lowercasedByICU))
      if !word.isCapitalized {
        self.words[number].small += 1
      } else {
        self.words[number].capitals[word.text, default: 0] += word.startsSentence ? 0 : 1
      }
    }
  }

  private mutating func number(of word: String) -> Int32 {
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    numbers[word] = number
    words.append(Word(word, number: number))
    return number
  }

  /// Finds the singulars of all words; after that nothing more is learned.
  mutating func settle() {
    (of, the) = (self.number(of: "of"), self.number(of: "the"))
    for index in words.indices {
      guard let singular = singular(ofPlural: words[index]) else { continue }
      let number = self.number(of: singular)
      words[index].singular = number
    }
  }

  /// The number of a word in small letters; nil where no text has it.
  func number(ofKnown word: String) -> Int32? { numbers[word] }

  /// The phrases of a sentence, each once, in ascending order. Of function words only "of" and "of the" stand in them.
  func phrases(in sentence: [RunningWord]) -> [EnglishPhrase] {
    var phrases: [EnglishPhrase] = []
    let numbers = sentence.map { self.numbers[$0.text.lowercasedByICU] ?? -1 }
    for start in numbers.indices where numbers[start] >= 0 && !words[Int(numbers[start])].isFunctionWord {
      var run: [Int32] = []
      for end in start..<min(start + EnglishPhrase.longest, numbers.count) {
        let number = numbers[end]
        if number < 0 || end > start && sentence[end].followsMark { break }
        if words[Int(number)].isFunctionWord {
          let isOf = number == of && run.last != of && !run.contains(of)
          guard isOf || number == the && run.last == of else { break }
          // The noun stands before it.
          if isOf, let head = run.last { run[run.count - 1] = words[Int(head)].singular }
          run.append(number)
          continue
        }
        run.append(number)
        guard words[Int(number)].text.utf8.count > 1 else { continue }
        phrases.append(
          EnglishPhrase(run.contains(of) ? run : Array(run.dropLast()) + [words[Int(number)].singular]))
      }
    }
    phrases.sort()
    var last: EnglishPhrase?
    phrases.removeAll { phrase in
      defer { last = phrase }
      return phrase == last
    }
    return phrases
  }

  /// The words of a phrase that mean something: without "of" and "the".
  func contentWords(of phrase: EnglishPhrase) -> [Int32] { phrase.words.filter { $0 != of && $0 != the } }

  /// The place of a phrase's noun among its content words: the last, or the one before "of".
  func headIndex(of phrase: EnglishPhrase) -> Int {
    let words = phrase.words
    return (words.firstIndex(of: of) ?? words.count) - 1
  }

  private static let functionWords: Set<String> = Set(
    """
    a an the this that these those some any no every each all both either neither much many more most few several such
    other another same own i you he she it we they me him her us them my your his its our their mine yours who whom whose
    which what where when why how there here and or but nor so yet if then than as because while although though unless
    until since whether of in on at by for with without from to into onto upon about above below over under between among
    through during before after against within along across behind beyond near off out up down per via around toward
    towards throughout except despite ago else thus hence however therefore perhaps maybe soon later today yesterday
    tomorrow meanwhile moreover instead is are was were be
    been being am do does did done doing have has had having will would shall should can could may might must not only
    just also too very still already even ever never always often again once now please let get got gets make made makes
    making one two three four five six seven eight nine ten first second third last next new old use used uses using one's
    don't doesn't didn't can't cannot won't isn't aren't wasn't it's i'm we're you're they're that's there's let's
    etc e.g i.e like well good bad yes ok himself herself itself themselves myself yourself anyone someone everyone
    something nothing anything everything said says say went go goes come came
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

// MARK: Singulars

extension EnglishPhrases {
  private func singular(ofPlural word: Word) -> String? {
    let text = word.text
    if let irregular = Self.irregular(text) { return isKnown(irregular) ? irregular : nil }
    guard text.hasSuffix("s"), text.utf8.count > 3 else { return nil }
    let candidates = Self.candidates(text)
    // "Headquarters" and "news" are no plurals to the carried tables.
    if vocabulary.isNoun(text) { return candidates.first { vocabulary.isNoun($0) } }
    let known = candidates.first { vocabulary.isNoun($0) && Self.isPlural(text, of: $0) }
    let seen = candidates.first { numbers[$0] != nil && Self.isPlural(text, of: $0) }
    if let found = known ?? seen { return text.hasSuffix("ics") && known == nil ? nil : found }
    // "Romans", "Pharisees".
    if word.small == 0, ["ees", "ians", "eans", "ites"].contains(where: text.hasSuffix) { return candidates[0] }
    if let people = candidates.first(where: { vocabulary.kind(of: $0) == [.capital, .adjective] }) { return people }
    // What always has a capital is a name: "Brussels".
    guard word.small > 0, Self.isSurePlural(text) else { return nil }
    return Self.isPlural(text, of: candidates[0]) ? candidates[0] : nil
  }

  private func isKnown(_ word: String) -> Bool { numbers[word] != nil || vocabulary.isNoun(word) }

  private static func isPlural(_ plural: String, of noun: String) -> Bool {
    noun.utf8.count > 2
      && EnglishInflection.forms(of: noun, .noun).contains { $0.text == plural && $0.rule == "plural" }
  }

  /// What a word may be the plural of, the most probable first.
  private static func candidates(_ word: String) -> [String] {
    let cut = { (count: Int) in String(word.dropLast(count)) }
    if word.hasSuffix("ies") { return [cut(3) + "y", cut(1)] }
    if word.hasSuffix("ves") { return [cut(1), cut(3) + "f", cut(3) + "fe"] }
    if ["sses", "shes", "ches", "xes", "zzes"].contains(where: word.hasSuffix) {
      return [cut(2), cut(1), cut(2) + "is"]
    }
    if word.hasSuffix("ses") { return [cut(1), cut(2), cut(2) + "is"] }
    return word.hasSuffix("es") ? [cut(1), cut(2), cut(2) + "is"] : [cut(1)]
  }

  /// Whether a word must be a plural of its first candidate though that stands nowhere.
  private static func isSurePlural(_ word: String) -> Bool {
    word.utf8.count > 5
      && !["us", "is", "as", "os", "ss", "ves", "ses", "ics", "ns", "ies", "oes"].contains(where: word.hasSuffix)
      || ["tions", "ities"].contains(where: word.hasSuffix)
  }

  private static func irregular(_ word: String) -> String? {
    if let known = irregulars[word] { return known }
    return word.hasSuffix("men") ? String(word.dropLast(2)) + "an" : nil
  }

  private static let irregulars = [
    "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse", "geese": "goose", "criteria": "criterion",
    "phenomena": "phenomenon", "indices": "index", "vertices": "vertex", "matrices": "matrix",
    "appendices": "appendix", "axes": "axis", "lives": "life", "wives": "wife", "knives": "knife", "halves": "half",
    "leaves": "leaf", "thieves": "thief", "shelves": "shelf", "wolves": "wolf", "calves": "calf", "loaves": "loaf",
    "analyses": "analysis", "crises": "crisis", "bases": "base", "data": "data", "series": "series", "news": "news",
    "means": "means", "species": "species",
  ]
}

// MARK: Spelling

extension EnglishPhrases {
  /// A phrase as a glossary writes it.
  struct Written {
    /// In the number in which it is to be given.
    let text: String
    let singular: String
    /// Whether most sentences have it in the plural.
    let isMostlyPlural: Bool
  }

  /// A sentence that has a phrase, and whether its German has the term in the singular, as it is cited.
  struct Context {
    let words: [RunningWord]
    let isCited: Bool
  }

  /// A phrase as a glossary writes it: in small letters but for names and abbreviations, and in the plural where a singular of
  /// German is a plural of English nearly always: "Statistik" is "statistics".
  ///
  /// - Parameters:
  ///   - contexts: sentences that have the phrase.
  ///   - german: the term.
  ///   - isCommon: whether it is no name, so that capitals come from titles and the like.
  func written(_ phrase: EnglishPhrase, in contexts: [Context], german: Lexeme, isCommon: Bool) -> Written {
    let numbers = phrase.words
    var spellings = [Spellings](repeating: Spellings(), count: numbers.count)
    let head = headIndex(of: phrase)
    var (cited, citedPlurals, all, allPlurals) = (0, 0, 0, 0)
    var plural: Int32?
    for context in contexts {
      let own = context.words.map { self.numbers[$0.text.lowercasedByICU] ?? -1 }
      guard let start = place(of: numbers, head: head, in: own) else { continue }
      let found = own[start + head]
      all += 1
      if context.isCited { cited += 1 }
      if found != numbers[head] {
        allPlurals += 1
        if context.isCited { citedPlurals += 1 }
        plural = plural ?? found
      }
      let isTitle = isTitle(context.words, without: start..<start + numbers.count, own)
      for index in numbers.indices { spellings[index].add(context.words[start + index], isTitle: isTitle) }
    }
    let parts = german.lemma.split { $0 == "-" || $0 == " " }.map(String.init)
    let texts = numbers.indices.map { spelling(of: words[Int(numbers[$0])], spellings[$0], parts, isCommon: isCommon) }
    let singular = texts.joined(separator: " ")
    let isPlural =
      german.gender == .plural
      ? allPlurals * 2 >= all : cited >= Self.leastCited && citedPlurals * 10 >= cited * 9
    guard let plural, isPlural else {
      return Written(text: singular, singular: singular, isMostlyPlural: plural != nil && allPlurals * 2 >= all)
    }
    var plurals = texts
    plurals[head] = spelling(of: words[Int(plural)], spellings[head], parts, isCommon: isCommon)
    return Written(text: plurals.joined(separator: " "), singular: singular, isMostlyPlural: allPlurals * 2 >= all)
  }

  /// In how many sentences a singular must be a plural of English.
  private static let leastCited = 3

  private struct Spellings {
    var small = 0
    /// Where the capital comes from the word.
    var capitals: [String: Int] = [:]
    /// With a capital behind the first letter.
    var abbreviations: [String: Int] = [:]

    mutating func add(_ word: RunningWord, isTitle: Bool) {
      if word.text.unicodeScalars.dropFirst().contains(where: \.isCapital), !word.text.utf8.contains(UInt8(ascii: "-"))
      {
        abbreviations[word.text, default: 0] += 1
      } else if !word.isCapitalized {
        small += 1
      } else if !word.startsSentence, !isTitle {
        capitals[word.text, default: 0] += 1
      }
    }
  }

  /// Where a phrase begins in a sentence; its noun may be in the plural there.
  private func place(of phrase: [Int32], head: Int, in sentence: [Int32]) -> Int? {
    guard sentence.count >= phrase.count else { return nil }
    return (0...sentence.count - phrase.count).first { start in
      phrase.indices.allSatisfy { index in
        let own = sentence[start + index]
        return own == phrase[index] || index == head && own >= 0 && words[Int(own)].singular == phrase[index]
      }
    }
  }

  /// Whether the other words of a sentence have capitals too, or there are none.
  private func isTitle(_ sentence: [RunningWord], without phrase: Range<Int>, _ numbers: [Int32]) -> Bool {
    let others = sentence.indices.filter { index in
      !phrase.contains(index) && index > 0 && sentence[index].text.utf8.count > 3 && numbers[index] >= 0
        && !words[Int(numbers[index])].isFunctionWord
    }
    return others.allSatisfy { sentence[$0].isCapitalized }
  }

  private func spelling(of word: Word, _ found: Spellings, _ german: [String], isCommon: Bool) -> String {
    let text = word.text
    let same = german.first { $0.lowercasedByICU == text }
    // "SSH" of "SSH-Zugang".
    if let same, same.unicodeScalars.dropFirst().contains(where: \.isCapital) { return same }
    let kind = vocabulary.kind(of: text)
    let capitals = found.capitals.values.reduce(0, +)
    // "FILE" in a title in capitals is none.
    if !kind.contains(.small), let (abbreviation, count) = found.abbreviations.mostCommon, count * 3 >= found.small,
      count >= capitals
    {
      return abbreviation.spelling(text)
    }
    let hasCapital = capitals > 1 && capitals > 4 * found.small
    let capital = (found.capitals.mostCommon?.text ?? text.capitalizedFirst).spelling(text)
    if kind.contains(.small) {
      return hasCapital && (same != nil || !isCommon && kind.contains(.capital)) ? capital : text
    }
    if kind.contains(.capital) || hasCapital && (same != nil || kind.isEmpty && !isCommon) { return capital }
    // Where it has a capital in titles only, a name has it by itself.
    let all = word.capitals.values.reduce(0, +)
    return !isCommon && found.small == 0 && word.small * 4 < all
      ? (word.capitals.mostCommon?.text ?? text).spelling(text) : text
  }
}

extension String {
  /// A word in small letters with the capitals that this one has: one of the two may be the other's plural.
  fileprivate func spelling(_ word: String) -> String {
    if lowercasedByICU == word { return self }
    if lowercasedByICU == word + "s" { return String(dropLast()) }
    return lowercasedByICU + "s" == word ? self + "s" : word.capitalizedFirst
  }
}

extension [String: Int] {
  fileprivate var mostCommon: (text: String, count: Int)? {
    self.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }
}
