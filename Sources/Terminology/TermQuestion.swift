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
    var readings = QuestionReadings()
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

  static func joined(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }

  static func words(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The words of a phrase, and with its first one at the end, where it may be a verb.
  static func inBothOrders(_ text: String, _ wanted: Wanted = .any) -> [Reading] {
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

  static let signsForAllGenders = ["*in", ":in", "_in", "/in", "/-in", "·in"]

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
  static let openers = articles.union(contracted.keys).union(
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
  static let governed = list(
    "an auf aus bei durch für gegen in mit nach über um unter von vor zu zwischen for of on to with at from into")

  static let reflexives = list("sich mich dich uns euch")

  static let negations = list(
    "nicht nie niemals kein keine keinen keinem keiner keines not never no")

  /// What English puts before "not" for its sake.
  static let auxiliariesOfNegation = list("do does did")

  static let titles = list("herr herrn frau mr mrs ms dr. prof.")

  /// Forms of "haben", "sein" and "werden", of "be", "have" and "will", and reflexive pronouns.
  static let auxiliaries = list(
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

  static func isBareArticle(_ key: String) -> Bool { articles.contains(key) || key == "the" || key == "a" }

  static func isArticle(_ key: String) -> Bool { articles.contains(key) || contracted[key] != nil }

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
  /// The keys by which terms are found that may be meant: a term may begin with an article that the question lacks.
  var filterKeys: [String] {
    switch wanted {
    case .withoutArticles, .verbWithoutArticles: [key, "die " + key, "ein " + key]
    default: [key]
    }
  }
}
