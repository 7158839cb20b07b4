internal import Morphology
internal import UnicodeText

/// Finds what may be a term in German sentences: nouns, and nouns with an adjective before them.
struct NounPhrases: Sendable {
  private var nouns = NounTable()

  /// A term that stands in a sentence, in its citation form.
  struct Candidate: Hashable, Sendable {
    let lexeme: Lexeme
    /// The noun of a phrase; nil for a noun by itself.
    let head: String?

    func hash(into hasher: inout Hasher) {
      hasher.combine(lexeme.lemma)
      hasher.combine(head == nil)
    }
  }

  /// Learns from all texts which words are nouns; then `settle()` is called, once.
  mutating func learn(_ words: [RunningWord]) { nouns.count(words) }
  mutating func settle() { nouns.settle() }

  /// Whether a noun is no name by its form: it has a gender, or several parts.
  func isCommon(_ noun: Lexeme) -> Bool { noun.gender != nil || nouns.partCount(noun.lemma) > 1 }

  /// Whether a word with a capital is in no word list, as most names are.
  func isUnknown(_ word: RunningWord) -> Bool { nouns.isUnknown(word.text) }

  /// Whether a word is a form of a noun that the word lists have.
  func isKnown(_ word: RunningWord) -> Bool { nouns.isKnown(word.text) }

  func partCount(_ candidate: Candidate) -> Int {
    if candidate.lexeme.partOfSpeech == .name { return candidate.lexeme.lemma.split(separator: " ").count }
    let noun = candidate.head ?? candidate.lexeme.lemma
    return nouns.partCount(noun) + (candidate.head == nil ? 0 : 1)
  }

  /// The candidates of a sentence in order, once for each place.
  ///
  /// - Parameter names: the places of names, whose words are no candidates.
  func candidates(in words: [RunningWord], besides names: [Range<Int>] = []) -> [Candidate] {
    var candidates: [Candidate] = []
    for (index, word) in words.enumerated() {
      guard let noun = nouns.noun(word), !names.contains(where: { $0.contains(index) }) else { continue }
      candidates.append(Candidate(lexeme: noun, head: nil))
      guard index > 0, !word.followsMark, let gender = noun.gender,
        let adjective = Self.citation(of: words[index - 1], gender: gender)
      else { continue }
      var phrase = noun
      phrase.lemma = "\(adjective) \(noun.lemma)"
      phrase.partOfSpeech = .phrase
      phrase.plural = .unknown
      candidates.append(Candidate(lexeme: phrase, head: noun.lemma))
    }
    return candidates
  }

  /// An adjective with the strong ending of the nominative; nil for any other word.
  private static func citation(of word: RunningWord, gender: GrammaticalGender) -> String? {
    let text = word.text
    guard !word.isCapitalized, text.utf8.count > 4,
      let ending = ["en", "er", "es", "em", "e"].first(where: text.hasSuffix)
    else { return nil }
    let stem = String(text.dropLast(ending.count))
    guard stem.utf8.count >= 3, !otherWords.contains(stem), !otherWords.contains(text) else { return nil }
    // "43-jährig" says nothing of the kind.
    if stem.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false, measures.contains(where: stem.hasSuffix) {
      return nil
    }
    let isAdjective = adjectiveEndings.contains(where: stem.hasSuffix)
    guard isAdjective || CompoundLexicon.carried(for: stem).isAdjective(stem) else { return nil }
    return switch gender {
    case .masculine: stem + "er"
    case .feminine, .plural: stem + "e"
    case .neuter: stem + "es"
    }
  }

  private static let measures = ["jährig", "monatig", "wöchig", "tägig", "stündig", "minütig", "prozentig", "köpfig"]
  private static let adjectiveEndings = ["isch", "lich", "ig", "iv", "al", "ell", "är", "bar", "haft", "sam", "los"]

  /// Words with endings like adjectives that make no term: articles, pronouns, numbers, and adjectives that say nothing
  /// of the kind of a thing.
  private static let otherWords: Set<String> = Set(
    """
    ein kein mein dein sein ihr unser eu dies jen jed welch manch solch all viel wenig ander mehrer einig etlich beid
    selb selbst folgend vorherig vorig nächst letzt erst zweit dritt weiter letzter einzig einzeln eigen verschieden
    unterschiedlich neu alt gut groß klein ganz halb lang kurz jung hoch hoh nieder möglich richtig falsch wichtig gleich
    gesamt jeweilig entsprechend bestimmt gewiss zahlreich häufig üblich gewöhnlich tatsächlich eigentlich gegenwärtig
    aktuell heutig damalig früher später oben unten über unter hinter neben gegen zwischen außer sogenannt best größt
    derzeitig ehemalig künftig zukünftig bisherig ursprünglich vollständig einfach beliebig sämtlich übrig restlich
    nötig notwendig erforderlich separat ständig dauernd laufend weitgehend gewünscht hunderte tausende oder aber immer wieder leider jeder keiner sowie wegen ohne während solcher anderer ungefähr
    vergangen kommend geboren
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
