internal import Morphology
internal import UnicodeText

/// What is known of a German term that English may be compared with: its parts, and its translations as a whole.
struct TermParts {
  /// A part of a compound, or the adjective of a phrase.
  struct Part {
    /// In small letters.
    let text: String
    /// Its number in `TranslationEvidence`.
    let source: Int32?
  }

  /// From left to right, the smallest that there are; a single one where the term is no compound.
  let parts: [Part]
  /// The same with those put together that are a known word: "Bildschirm" and "Tastatur" for three parts.
  let joined: [Part]
  /// Its translations in the carried tables, in small letters; nil where these do not have it.
  let translations: [String]?

  init(_ term: NounPhrases.Candidate, _ evidence: TranslationEvidence) {
    let noun = term.head ?? term.lexeme.lemma
    let split = CompoundSplitter.parts(of: noun)
    let part = { (text: String) in Part(text: text.lowercasedByICU, source: evidence.source(of: text)) }
    let adjective = term.head == nil ? nil : term.lexeme.lemma.split(separator: " ").first.map(String.init)
    let before = adjective.map { [part($0)] } ?? []
    parts = before + split.map { part($0.text) }
    translations = evidence.translations(ofNoun: term.lexeme.lemma)

    var joined: [Part] = []
    var first = 0
    while first < split.count {
      let last =
        (first + 1..<split.count).last { last in
          (first, last) != (0, split.count - 1) && Self.areAdjacent(split[first...last])
            && evidence.source(of: Self.text(split[first...last], of: noun)) != nil
        } ?? first
      joined.append(last == first ? part(split[first].text) : part(Self.text(split[first...last], of: noun)))
      first = last + 1
    }
    self.joined = before + joined
  }

  /// Whether no hyphen stands between parts.
  private static func areAdjacent(_ parts: ArraySlice<CompoundSplitter.Part>) -> Bool {
    zip(parts, parts.dropFirst()).allSatisfy { $0.bytes.upperBound == $1.bytes.lowerBound }
  }

  private static func text(_ parts: ArraySlice<CompoundSplitter.Part>, of word: String) -> String {
    String(
      Substring(
        word.utf8.prefix(parts[parts.endIndex - 1].bytes.upperBound).dropFirst(parts[parts.startIndex].bytes.lowerBound)
      ))
  }
}

/// How far the words of an English phrase are known, or seen by their letters, to translate a term.
struct TranslationFit {
  enum Kind: Int, Comparable {
    /// It says less than the term, or more.
    case refused
    /// Nothing is known of it.
    case unknown
    /// It has the right noun and about as many words as the term has parts.
    case likely
    /// Each part has its word and each word its part, or the tables have both.
    case sure

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  let kind: Kind
  /// The places of the words that translate no part.
  let unexplained: [Int]
  /// Whether the tables know such a word, and a part that no word translates: they say that these are something else.
  let isContradicted: Bool

  /// - Parameters:
  ///   - words: those of the phrase that mean something.
  ///   - head: which of them is the noun.
  ///   - text: the whole phrase, in small letters.
  init(_ term: TermParts, _ words: [EnglishWord], head: Int, text: String, _ evidence: TranslationEvidence) {
    if let translations = term.translations, translations.contains(text) || translations.contains(text + "s") {
      self.init(kind: .sure, unexplained: [], isContradicted: false)
      return
    }
    // Of a noun that the tables know they know the translations: "poor" is none of "Arm".
    let isKnown = term.parts.count == 1 && term.translations != nil
    let first = Self.fit(term.parts, words, head: head, isKnown: isKnown, evidence)
    let second =
      term.joined.count == term.parts.count
      ? first : Self.fit(term.joined, words, head: head, isKnown: isKnown, evidence)
    self = first.kind < second.kind ? second : first
  }

  private init(kind: Kind, unexplained: [Int], isContradicted: Bool) {
    self.kind = kind
    self.unexplained = unexplained
    self.isContradicted = isContradicted
  }

  private static func fit(
    _ parts: [TermParts.Part], _ words: [EnglishWord], head: Int, isKnown: Bool, _ evidence: TranslationEvidence
  ) -> TranslationFit {
    var isCovered = [Bool](repeating: false, count: parts.count)
    var unexplained: [Int] = []
    for (index, word) in words.enumerated() {
      var explaining = parts.indices.filter { isTranslation(word, of: parts[$0], isKnown: isKnown, evidence) }
      // "timestamp" has two words.
      if explaining.count < 2, word.text.utf8.count >= 6 { explaining += closedParts(word, parts, evidence) }
      if explaining.isEmpty { unexplained.append(index) }
      for part in explaining { isCovered[part] = true }
    }
    let kind: Kind
    if unexplained.isEmpty, isCovered.allSatisfy(\.self) {
      kind = .sure
    } else if unexplained.count == words.count {
      kind = words.count > parts.count ? .refused : .unknown
    } else if parts.count > 1, words.count > 1, !unexplained.isEmpty, words.count <= parts.count + 1,
      isTranslation(words[head], of: parts[parts.count - 1], isKnown: false, evidence)
    {
      kind = .likely
    } else {
      kind = .refused
    }
    let isContradicted =
      unexplained.contains { words[$0].target != nil }
      && parts.indices.contains { !isCovered[$0] && parts[$0].source != nil }
    return TranslationFit(kind: kind, unexplained: unexplained, isContradicted: isContradicted)
  }

  private static func isTranslation(
    _ word: EnglishWord, of part: TermParts.Part, isKnown: Bool, _ evidence: TranslationEvidence
  ) -> Bool {
    if isKnown { return part.text == word.text }
    if let source = part.source, let target = word.target, evidence.translates(source, target) { return true }
    return Cognates.areAlike(part.text, word.text)
  }

  /// Two parts, one behind the other, that one word translates.
  private static func closedParts(
    _ word: EnglishWord, _ parts: [TermParts.Part], _ evidence: TranslationEvidence
  ) -> [Int] {
    for (index, pair) in zip(parts, parts.dropFirst()).enumerated() {
      if let first = pair.0.source, let second = pair.1.source,
        evidence.translates(first, second, closed: word.text)
      {
        return [index, index + 1]
      }
    }
    return []
  }
}

/// A word of an English phrase.
struct EnglishWord {
  /// In small letters.
  let text: String
  /// Its number in `TranslationEvidence`.
  let target: Int32?

  init(_ text: String, _ evidence: TranslationEvidence) {
    self.text = text
    target = evidence.target(of: text)
  }
}
