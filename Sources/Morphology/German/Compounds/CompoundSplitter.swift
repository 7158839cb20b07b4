/// Splits German compounds into their parts, over a lexicon it is given.
///
/// A word is read from left to right in all ways that the lexicon allows, and the cheapest reading wins
/// (``CompoundCost``). Verb particles make no compound: "Übergang" is one part, and no kind of "Gang".
package struct CompoundSplitter: Sendable {
  private let lexicons: [CompoundLexicon]
  private let boundaries: @Sendable () -> BoundaryModel
  private let isWord: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - lexicons: the words that compounds are made of; of two equal words that of the first counts.
  ///   - isWord: whether some other source knows a word, capitalized: it is asked where the lexicons know only a part.
  ///   - boundaries: gives what tells whether something unknown can be a word: it is asked where the lexicons know only a part.
  ///     Without it the words of the last lexicon do.
  package init(
    _ lexicons: CompoundLexicon..., isWord: @escaping @Sendable (String) -> Bool = { _ in false },
    boundaries: (@Sendable () -> BoundaryModel)? = nil
  ) {
    self.lexicons = lexicons
    // It is the largest, and does not depend on what others have been given so far.
    self.boundaries = boundaries ?? { lexicons.last?.boundaries ?? BoundaryModel() }
    self.isWord = isWord
  }

  /// A part of a compound.
  package struct Part: Hashable, Sendable {
    /// Where it stands, in bytes of the word's UTF-8, with its linking element.
    package let bytes: Range<Int>
    /// What the part is: the lemma of a part before others ("Schule" of "Schul-"), the last part as it is written.
    package let text: String
    /// What kind of word a part before others is, if it is known: "Lande-" in "Landebahn" is a verb's.
    package var partOfSpeech: PartOfSpeech?
  }

  /// The parts of a word, from left to right; a single one where the word is no compound. Hyphens separate parts.
  ///
  /// - Parameter isTerm: whether the whole word is one that may itself be a compound, though the lexicons do not know it.
  /// - Complexity: O(*n* · length of the longest part)
  package func parts(of word: String, isTerm: Bool = false) -> [Part] {
    let found: [Part] = word.utf8.split(separator: UInt8(ascii: "-")).flatMap { piece in
      let start = word.utf8.distance(from: word.startIndex, to: piece.startIndex)
      return parts(ofClosed: String(Substring(piece)), isTerm: isTerm).map { part in
        Part(
          bytes: part.bytes.lowerBound + start..<part.bytes.upperBound + start, text: part.text,
          partOfSpeech: part.partOfSpeech)
      }
    }
    return found.isEmpty ? [Part(bytes: 0..<word.utf8.count, text: word)] : found
  }

  /// The parts of a word without hyphens.
  private func parts(ofClosed word: String, isTerm: Bool) -> [Part] {
    let bytes = word.utf8.foldedForCompounds
    let whole = [Part(bytes: 0..<bytes.count, text: word)]
    guard bytes.count <= Self.longestWord, !GermanParticles.isAdjective(bytes) else { return whole }
    let reading = CompoundReading(
      bytes, lexicons, isTerm: isTerm, isCapitalized: word.beginsUppercase, boundaries: boundaries, isWord)
    guard let steps = reading.best, steps.count > 1 else { return whole }
    return steps.enumerated().map { index, step in
      let isHead = index == steps.count - 1
      let written = String(Substring(word.utf8.prefix(step.bytes.upperBound).dropFirst(step.bytes.lowerBound)))
      let text = isHead ? written : Self.name(of: step, written)
      return Part(bytes: step.bytes, text: text, partOfSpeech: isHead ? nil : step.lexeme?.partOfSpeech)
    }
  }

  /// What a part before others is: the lemma, but "Kranke" and not "Kranker" for "Kranken-".
  private static func name(of step: CompoundReading.Step, _ written: String) -> String {
    guard let lemma = step.lexeme?.lemma else { return step.isLinked ? written.dropping(1) : written }
    let isAdjectival = step.lexeme?.partOfSpeech == .noun && lemma.ends(with: "er")
    let weak = isAdjectival ? lemma.dropping(1) : lemma
    return isAdjectival && written.utf8.foldedForCompounds == (weak + "n").utf8.foldedForCompounds ? weak : lemma
  }

  /// In UTF-8 bytes: what is longer is no word.
  private static let longestWord = 120
}
