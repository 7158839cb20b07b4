internal import Morphology
internal import Terminology
internal import UnicodeText

/// What the carried tables know of the words that may stand for a German term, besides the translations of its own entry.
struct TermSynonyms: Sendable {
  static let carried = TermSynonyms(Glossary.terms.flatMap(\.entries) + Glossary.dictionary.entries)

  /// By the German term in small letters.
  private var translations: [String: [String]] = [:]
  /// By the English term, as `EnglishWords` has it: the German terms that it translates, in small letters.
  private var sources: [String: [String]] = [:]
  /// The German nouns that an English term of one or more words translates.
  private var nouns: [String: [String]] = [:]
  /// Nouns that a newspaper has all the time, and which have many translations.
  private var common: Set<String> = []

  init(_ entries: [GlossaryEntry]) {
    for entry in entries where entry.status != .forbidden && entry.term.partOfSpeech != .name {
      let lemma = entry.term.lemma.lowercasedByICU
      translations[lemma, default: []] += entry.translations
      if entry.frequency == 1 { common.insert(lemma) }
      for translation in entry.translations {
        let key = EnglishWords.key(ofTerm: translation)
        sources[key, default: []].append(lemma)
        if entry.term.isNominal { nouns[key, default: []].append(lemma) }
      }
    }
  }

  /// English for a term by all tables, and English that shares a German word with one of its translations: "custody",
  /// "detention", "prison" for "Haft".
  func synonyms(of entry: GlossaryEntry) -> Set<String> {
    let lemma = entry.term.lemma.lowercasedByICU
    var known = Set(entry.translations)
    for word in [lemma] + Self.relatives(of: lemma) { known.formUnion(translations[word] ?? []) }
    var all = known
    for translation in known {
      for source in sources[EnglishWords.key(ofTerm: translation)] ?? [] { all.formUnion(translations[source] ?? []) }
    }
    return all
  }

  /// Words of other parts of speech that a noun or verb is derived with: "Verletzung" and "verletzen", "Arbeitsloser" and
  /// "arbeitslos".
  private static func relatives(of lemma: String) -> [String] {
    var relatives: [String] = []
    for (ending, others) in derivations where lemma.hasSuffix(ending) && lemma.utf8.count > ending.utf8.count + 3 {
      relatives += others.map { lemma.dropLast(ending.count) + $0 }
    }
    return relatives
  }

  private static let derivations: [(String, [String])] = [
    ("ung", ["en", "n"]), ("en", ["ung", "t", "e", ""]), ("e", ["en"]), ("er", ["", "en"]), ("t", ["en"]),
    ("heit", [""]), ("keit", [""]), ("ismus", ["istisch", "ist"]),
  ]

  /// Whether a noun is so frequent, or means so many things, that there are many ways to say it: never a compound.
  func isCommon(_ entry: GlossaryEntry) -> Bool {
    let lemma = entry.term.lemma.lowercasedByICU
    let isAmbiguous = Set(translations[lemma] ?? []).count >= 4
    return (common.contains(lemma) || isAmbiguous) && CompoundSplitter.parts(of: entry.term.lemma).count < 2
  }

  /// Places of an English text where a noun stands that translates none of the words of a German one.
  ///
  /// - Parameters:
  ///   - german: the German text in small letters.
  ///   - term: a German term in small letters; English for compounds with it is no other noun.
  func otherNouns(in words: EnglishWords, than german: String, besides term: String) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      for length in stride(from: min(Self.longest, words.count - start), through: 1, by: -1) {
        guard let lemmas = words.readings(start..<start + length).compactMap({ nouns[$0] }).first else { continue }
        end = start + length
        if !lemmas.contains(where: { $0.contains(term) || Self.stands($0, in: german) }) { found.append(start..<end) }
        break
      }
      start = end
    }
    return found
  }

  /// In words.
  private static let longest = 3

  /// Whether the stem of a lemma stands somewhere in a text.
  private static func stands(_ lemma: String, in german: String) -> Bool {
    german.contains(lemma.count > 5 ? String(lemma.dropLast(2)) : lemma)
  }
}

extension Lexeme {
  /// Whether it is a noun, or a phrase around one: not "mit Blick auf" or "in Kraft".
  var isNominal: Bool {
    guard partOfSpeech == .phrase else { return partOfSpeech == .noun }
    let words = lemma.split(separator: " ")
    guard let first = words.first, words.last?.first?.isUppercase == true else { return false }
    return !Self.prepositions.contains(String(first))
  }

  private static let prepositions = Set(
    """
    ab am an ans auf aufs aus außer bei beim bis durch für gegen gemäß hinter im in ins laut mit nach ohne per pro seit über \
    um unter vom von vor während wegen zu zum zur zwischen
    """.split(separator: " ").map(String.init))

  /// Whether a term of several words is one of a verb: "in Kraft treten".
  var isVerbal: Bool {
    guard partOfSpeech == .phrase, let last = lemma.split(separator: " ").last else { return partOfSpeech == .verb }
    return last.first?.isLowercase == true && last.hasSuffix("n")
  }
}
