/// Words with forms that begin with other letters than the word itself, so that its beginning does not find them: "war" of
/// "sein", "besser" of "gut", "went" of "go", "people" of "person".
package enum Suppletion {
  /// The words or spellings of words, in NFC, that `form` may be a form of although they begin with other letters; also
  /// "foto" for "photo" and "seemann" for "seeleute".
  ///
  /// - Parameter form: in NFC and small letters.
  package static func others(of form: String) -> [String] {
    var others = words[form] ?? []
    if GermanSpelling.mayBeginOtherwise(GermanStem.letters(form.utf8)) {
      others += GermanSpelling.variants(of: [form], lemma: form)
    }
    if let stem = form.dropping("leute") ?? form.dropping("leuten") { others.append(stem + "mann") }
    return others
  }

  /// For each form of these words, the words that have it.
  private static let words: [String: [String]] = {
    let german: [(String, PartOfSpeech)] = [
      ("sein", .verb), ("essen", .verb), ("gut", .adjective), ("viel", .adjective),
    ]
    let english: [(String, PartOfSpeech)] = [
      ("be", .verb), ("go", .verb), ("bad", .adjective), ("good", .adjective), ("little", .adjective),
      ("many", .adjective), ("much", .adjective), ("person", .noun),
    ]
    var words: [String: [String]] = [:]
    for (lemma, partOfSpeech) in german {
      for form in GermanInflection.forms(of: Lexeme(lemma, partOfSpeech)) {
        words[form.text, default: []].append(lemma)
      }
    }
    for (lemma, partOfSpeech) in english {
      for form in EnglishInflection.forms(of: lemma, partOfSpeech) { words[form.text, default: []].append(lemma) }
    }
    return words
  }()
}
