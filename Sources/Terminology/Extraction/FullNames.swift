internal import UnicodeText

/// Finds names of several words, as those of persons are: "Florian Wirtz", "Ursula von der Leyen", "Holstein Kiel".
///
/// German puts a noun directly before another one where the second is a name. A run of words with capitals is one name as far
/// as no word list has them for nouns; behind a given name the surname may be any noun.
enum FullNames {
  /// The places of the names in a sentence, in order.
  ///
  /// - Parameter nouns: has learned from the sentences.
  static func places(in words: [RunningWord], _ nouns: NounPhrases) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while start < words.count {
      if let end = end(ofNameAt: start, in: words, nouns) {
        places.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return places
  }

  /// The text of a name, with a space between its words.
  static func text(of place: Range<Int>, in words: [RunningWord]) -> String {
    words[place].map(\.text).joined(separator: " ")
  }

  private static func end(ofNameAt start: Int, in words: [RunningWord], _ nouns: NounPhrases) -> Int? {
    let first = words[start]
    let isGiven = isGivenName(start, in: words, nouns)
    guard mayStandInName(first),
      isGiven
        || nouns.isUnknown(first) && !first.startsSentence && !isGenitive(first, nouns)
          && !professions.contains(where: first.text.hasSuffix)
    else { return nil }
    // "Anna Fuchs", but "August" and "Jury" before a noun are nouns.
    let maySurnameBeNoun = isGiven && !NamesBeforeSurnames.isAmbiguous(first.text) && !nouns.isKnown(first)
    var end = start + 1
    var next = end
    while next < words.count, !words[next].followsMark {
      let word = words[next]
      next += 1
      // "von der": only behind a given name, and before a word that belongs to the name.
      if particles.contains(word.text), isGiven { continue }
      let isOther = nouns.isUnknown(word) || CarriedNames.shared.isPlace(word.text)
      guard mayStandInName(word),
        isOther || NamesBeforeSurnames.contains(word.text) || maySurnameBeNoun && end == start + 1
      else { break }
      // "Cembalistin Anna Fuchs": the name begins with the given name.
      if !isGiven, NamesBeforeSurnames.contains(word.text) { return nil }
      end = next
    }
    return end - start > 1 ? end : nil
  }

  /// Whether a word is a given name; one that is a noun too is none behind an article.
  private static func isGivenName(_ index: Int, in words: [RunningWord], _ nouns: NounPhrases) -> Bool {
    guard NamesBeforeSurnames.contains(words[index].text) else { return false }
    guard nouns.isKnown(words[index]), index > 0 else { return true }
    return !articles.contains(words[index - 1].text.lowercasedByICU)
  }

  /// Endings of words for persons: "Satiriker Colbert".
  private static let professions = ["iker", "ologe", "ologin", "ist", "istin", "ator", "ktor", "torin", "kerin", "eur"]

  private static let articles: Set = [
    "der", "die", "das", "des", "dem", "den", "ein", "eine", "eines", "einem", "einen", "einer",
  ]

  /// Whether a word has a capital at the beginning and small letters: it is no abbreviation and no half of a word.
  private static func mayStandInName(_ word: RunningWord) -> Bool {
    word.isCapitalized && !word.isFragment && word.text.unicodeScalars.contains(where: \.properties.isLowercase)
  }

  /// "Bayerns" before a name.
  private static func isGenitive(_ word: RunningWord, _ nouns: NounPhrases) -> Bool {
    guard word.text.hasSuffix("s") else { return false }
    let name = String(word.text.dropLast())
    return TranslationEvidence.carried.translations(ofNoun: name) != nil
      || nouns.isUnknown(
        RunningWord(text: name, startsSentence: false, followsMark: false, followsNumber: false, isFragment: false))
  }

  private static let particles: Set = [
    "von", "vom", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "bin", "ibn",
    "zu",
    "zur",
  ]
}
