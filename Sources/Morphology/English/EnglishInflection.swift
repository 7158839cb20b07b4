internal import UnicodeText

/// The word forms of English terms: plural, possessive, the forms of verbs, and comparison.
///
/// Spelling variants of Britain and America are not among them.
package enum EnglishInflection {
  /// All forms of a term in NFC, each once; the first is the term as it is given, by the rule "citation".
  ///
  /// In a term of several words the head is inflected: "heads of state", "prime ministers", "enters into force".
  ///
  /// - Complexity: O(length of the term)
  package static func forms(of term: String, _ partOfSpeech: PartOfSpeech) -> [WordForm] {
    let words = term.nfc.words
    guard let first = words.first else { return [] }
    var list = WordFormList(citation: words.joined(separator: " "))
    switch partOfSpeech {
    case .noun: list.append(contentsOf: EnglishNoun(words).forms)
    case .name: list.append(contentsOf: EnglishNoun.possessives(of: words.joined(separator: " ")))
    case .phrase where first != "to": list.append(contentsOf: EnglishNoun(words).forms)
    case .verb, .phrase: list.append(contentsOf: EnglishVerb.forms(of: words))
    case .adjective: if words.count == 1 { list.append(contentsOf: EnglishAdjective.forms(of: first)) }
    case .adverb, .other: break
    }
    return list.forms
  }
}
