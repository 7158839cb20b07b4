internal import Morphology
internal import UnicodeText

/// The runs of one to four English words that may be terms, with the last word in the singular.
struct EnglishPhrases: Sendable {
  private struct Spellings {
    var small = 0
    var byText: [String: Int] = [:]
  }

  /// For each word in small letters, how it is written.
  private var spellings: [String: Spellings] = [:]
  private var singulars: [String: String] = [:]

  static let longest = 4

  mutating func learn(_ words: [RunningWord]) {
    for word in words {
      let key = word.text.lowercasedByICU
      if !word.isCapitalized {
        spellings[key, default: Spellings()].small += 1
      } else {
        spellings[key, default: Spellings()].byText[word.text, default: 0] += word.startsSentence ? 0 : 1
      }
    }
  }

  /// Finds the singulars of all words; after that nothing more is learned.
  mutating func settle() {
    for word in spellings.keys where word.hasSuffix("s") {
      if let singular = singular(ofPlural: word) { singulars[word] = singular }
    }
  }

  /// The phrases of a sentence, each once.
  func phrases(in words: [RunningWord]) -> Set<[String]> {
    var phrases: Set<[String]> = []
    let keys = words.map { $0.text.lowercasedByICU }
    for start in words.indices where !Self.functionWords.contains(keys[start]) {
      for end in start..<min(start + Self.longest, words.count) {
        if end > start, words[end].followsMark { break }
        guard !Self.functionWords.contains(keys[end]), keys[end].utf8.count > 1 else { continue }
        phrases.insert(Array(keys[start..<end]) + [singulars[keys[end]] ?? keys[end]])
      }
    }
    return phrases
  }

  /// A phrase as a glossary writes it: small, but for words that have their capitals everywhere.
  func written(_ phrase: [String]) -> String {
    phrase.map { word in
      guard let spellings = spellings[word] else { return word }
      let capital = spellings.byText.values.reduce(0, +)
      guard spellings.small * 4 < capital || spellings.small == 0 && isAbbreviation(spellings) else { return word }
      return spellings.byText.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? word
    }.joined(separator: " ")
  }

  /// The plural of a phrase where sentences have it in the plural nearly always: "Extras" is "tools".
  ///
  /// - Parameter sentences: those that have the phrase.
  func usualPlural(of phrase: [String], in sentences: [[RunningWord]]) -> String? {
    var plurals = 0
    var written: [String: Int] = [:]
    for words in sentences {
      let keys = words.map { $0.text.lowercasedByICU }
      for end in keys.indices where end + 1 >= phrase.count && singulars[keys[end]] == phrase.last {
        guard keys[(end + 1 - phrase.count)..<end].elementsEqual(phrase.dropLast()) else { continue }
        plurals += 1
        written[keys[end], default: 0] += 1
        break
      }
    }
    guard plurals * 10 >= sentences.count * 9, let plural = written.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return nil }
    return self.written(phrase.dropLast() + [plural.key])
  }

  private func isAbbreviation(_ spellings: Spellings) -> Bool {
    spellings.byText.keys.allSatisfy { $0.unicodeScalars.dropFirst().contains { $0.properties.isUppercase } }
  }

  private func singular(ofPlural word: String) -> String? {
    var candidates = [String(word.dropLast())]
    if word.hasSuffix("ies") { candidates.insert(word.dropLast(3) + "y", at: 0) }
    if word.hasSuffix("es") { candidates.append(String(word.dropLast(2))) }
    // What always has a capital is a name: "Brussels".
    let isName = spellings[word]?.small == 0
    return candidates.first { candidate in
      candidate.utf8.count > 2 && (spellings[candidate] != nil || !isName && isSurePlural(word))
        && EnglishInflection.forms(of: candidate, .noun).contains { $0.text == word && $0.rule == "plural" }
    }
  }

  /// Whether a word must be a plural though its singular stands nowhere.
  private func isSurePlural(_ word: String) -> Bool {
    word.utf8.count > 5 && !["us", "is", "as", "os", "ss", "ies", "ns", "cs"].contains(where: word.hasSuffix)
      || ["ions", "tions"].contains(where: word.hasSuffix)
  }

  private static let functionWords: Set<String> = Set(
    """
    a an the this that these those some any no every each all both either neither much many more most few several such
    other another same own i you he she it we they me him her us them my your his its our their mine yours who whom whose
    which what where when why how there here and or but nor so yet if then than as because while although though unless
    until since whether of in on at by for with without from to into onto upon about above below over under between among
    through during before after against within along across behind beyond near off out up down per via is are was were be
    been being am do does did done doing have has had having will would shall should can could may might must not only
    just also too very still already even ever never always often again once now please let get got gets make made makes
    making one two three first second last next new old use used uses using one's don't doesn't can't cannot isn't it's
    etc e.g i.e like well good bad yes ok
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
