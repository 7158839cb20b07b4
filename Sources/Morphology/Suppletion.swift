/// Words with forms that begin with other letters than the word itself, so that its beginning does not find them: "war" of
/// "sein", "besser" of "gut", "went" of "go", "people" of "person".
package enum Suppletion {
  /// The words or spellings of words that a form may belong to although they begin with other letters; also "foto" for
  /// "photo" and "seemann" for "seeleute".
  ///
  /// - Parameter form: in NFC and small letters. What only begins like a form of a word is answered with the word, too.
  package static func others(of form: String) -> [String] {
    var others = words.filter { $0.beginnings.contains(where: form.begins(with:)) }.map(\.word)
    if GermanSpelling.mayBeginOtherwise(GermanStem.letters(form)) {
      others += GermanSpelling.variants(of: [form], lemma: form)
    }
    if let stem = form.dropping("leute") ?? form.dropping("leuten") { others.append(stem + "mann") }
    return others
  }

  /// The words, with the beginnings of those of their forms that begin with another consonant.
  private static let words: [(word: String, beginnings: [String])] = [
    ("sein", ["bin", "bist", "gewes", "ist", "war", "wär"]), ("essen", ["gegess"]), ("gut", ["bess", "best"]),
    ("viel", ["mehr", "meist"]),
    ("be", ["am", "are", "is", "was", "were"]), ("go", ["went"]), ("bad", ["wors"]), ("good", ["best", "bett"]),
    ("person", ["people"]),
  ]
}
