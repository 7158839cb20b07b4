internal import Morphology
internal import UnicodeText

/// Which words of a collection of German texts are nouns, and what their citation forms are.
///
/// German writes nouns with a capital; at the beginning of a sentence only a word that is a noun elsewhere, or in the
/// lexicon, is taken for one.
struct NounTable: Sendable {
  private struct Count {
    var small = 0
    var capital = 0
    var atStart = 0
    /// How the word is first written with a capital, and not in capitals alone.
    var spelling: String?
  }

  private var counts: [String: Count] = [:]
  private var nouns: [String: Lexeme] = [:]

  /// In letters: shorter words are abbreviations more often than terms.
  private static let shortest = 3

  mutating func count(_ words: [RunningWord]) {
    for word in words {
      let key = word.text.lowercasedByICU
      if !word.isCapitalized {
        counts[key, default: Count()].small += 1
        continue
      }
      if word.startsSentence {
        counts[key, default: Count()].atStart += 1
      } else {
        counts[key, default: Count()].capital += 1
      }
      if counts[key]?.spelling == nil, word.text.unicodeScalars.contains(where: \.properties.isLowercase) {
        counts[key]?.spelling = word.text
      }
    }
  }

  /// Decides on all words that were counted.
  mutating func settle() {
    for (key, count) in counts where key.unicodeScalars.count >= Self.shortest {
      guard let spelling = count.spelling, !Self.pronouns.contains(spelling) else { continue }
      let head = head(of: spelling).text
      let known = CompoundLexicon.carried(for: head).noun(withForm: head)
      let isOnlyAtStart = count.capital == 0 && count.small == 0
      if count.capital > count.small || isOnlyAtStart && known != nil && !looksLikeAdjective(key) && !isVerb(key) {
        nouns[key] = lexeme(of: spelling, known)
      }
    }
  }

  /// "Lesen Sie auch" begins with no noun.
  private func isVerb(_ word: String) -> Bool { CompoundLexicon.carried(for: word).isVerb(word) }

  private func looksLikeAdjective(_ word: String) -> Bool {
    ["en", "er", "es", "em", "e"].contains { ending in
      let stem = String(word.dropLast(ending.count))
      return word.hasSuffix(ending) && CompoundLexicon.carried(for: stem).isAdjective(stem)
    }
  }

  /// The polite forms, and a noun that stands in a phrase only.
  private static let pronouns: Set = [
    "Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres", "Betracht", "Du", "Dir", "Dein", "Deine",
  ]

  /// The noun that a word is a form of; nil where it is none.
  func noun(_ word: RunningWord) -> Lexeme? {
    word.isCapitalized && !word.hasInnerCapital ? nouns[word.text.lowercasedByICU] : nil
  }

  /// How many words a noun is made of.
  func partCount(_ lemma: String) -> Int { CompoundSplitter.parts(of: lemma).count }

  // MARK: Citation forms

  /// The last part of a compound with a capital, and where it begins, in bytes.
  private func head(of word: String) -> (text: String, start: Int) {
    guard let last = CompoundSplitter.parts(of: word).last else { return (word, 0) }
    return (last.text.lowercasedByICU.capitalizedWords, last.bytes.lowerBound)
  }

  private func lexeme(of word: String, _ known: Lexeme?) -> Lexeme {
    guard var noun = known else { return unknownLexeme(of: word) }
    let start = head(of: word).start
    let before = String(word.utf8.prefix(start)) ?? ""
    let joins = { (head: String) in
      before + (before.isEmpty || before.utf8.last == UInt8(ascii: "-") ? head : head.lowercasedByICU)
    }
    noun.lemma = joins(noun.lemma)
    if case .form(let plural) = noun.plural { noun.plural = .form(joins(plural)) }
    return GermanInflection.completed(Lexeme(noun.lemma, .noun, gender: noun.gender, plural: noun.plural))
  }

  /// The citation form of a noun that no word list knows: a shorter word of the texts that has it among its forms.
  private func unknownLexeme(of word: String) -> Lexeme {
    let lemma = Self.endings.lazy.compactMap { ending -> String? in
      guard word.utf8.count > ending.utf8.count + 3, word.hasSuffix(ending) else { return nil }
      let shorter = String(word.dropLast(ending.count))
      guard let count = counts[shorter.lowercasedByICU], count.capital + count.atStart > count.small else { return nil }
      let forms = GermanInflection.forms(of: Lexeme(shorter, .noun))
      return forms.contains { $0.text == word } ? shorter : nil
    }.first
    let noun = GermanInflection.completed(Lexeme(lemma ?? word, .noun))
    // Without a gender the plural is no more than a guess.
    return noun.gender == nil ? Lexeme(noun.lemma, .noun) : noun
  }

  private static let endings = ["en", "es", "er", "n", "s", "e"]
}

extension String {
  /// A word in small letters as a noun: with a capital at the beginning and after each hyphen.
  var capitalizedWords: String {
    split(separator: "-", omittingEmptySubsequences: false)
      .map(\.capitalizedFirst)
      .joined(separator: "-")
  }
}
