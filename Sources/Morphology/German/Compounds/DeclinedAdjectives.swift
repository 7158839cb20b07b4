internal import UnicodeText

extension CompoundLexicon {
  /// Whether a word, in small letters, is an adjective or participle of the lexicon with an ending: "dürre", "teures",
  /// "interessierte".
  ///
  /// - Complexity: O(length of the word)
  package func isDeclinedAdjective(_ word: String) -> Bool {
    GermanAdjective.endings.contains { ending in
      guard let stem = word.dropping(ending), stem.utf8.count > 2 else { return false }
      return GermanAdjective.lemmas(ofStem: stem).contains(where: isAdjective) || isParticiple(stem)
    }
  }

  /// Whether a word is a form of a verb that can stand before a noun.
  private func isParticiple(_ word: String) -> Bool {
    guard word.ends(withAny: ["t", "en"]) else { return false }
    let bytes = word.utf8.foldedForCompounds
    var isParticiple = false
    spellings.forEachMatch(in: bytes.span, at: 0) { end, found in
      // Infinitives end alike.
      if end == bytes.count { isParticiple = found.verbUses.contains(.other) && !isVerb(word) }
    }
    return isParticiple
  }
}

extension GermanAdjective {
  /// What may be cited so that `stem` stands before its endings: "teur" is of "teuer", "dunkl" of "dunkel", "müd" of "müde".
  static func lemmas(ofStem stem: String) -> [String] {
    var lemmas = [stem, stem + "e"]
    if let rest = stem.dropping("l") { lemmas.append(rest + "el") }
    if let rest = stem.dropping("r") { lemmas.append(rest + "er") }
    if let rest = stem.dropping("hoh") { lemmas.append(rest + "hoch") }
    return lemmas.filter { attributiveStem(of: $0) == stem }
  }
}
