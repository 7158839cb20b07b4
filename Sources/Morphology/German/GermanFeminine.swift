internal import UnicodeText

/// Feminine nouns for persons, which German makes of masculine ones: "Ärztin" of "Arzt", "Expertinnen" of "Experte".
package enum GermanFeminine {
  /// The rules by their names.
  package static let singularRule = "feminine -in"
  package static let pluralRule = "feminine -innen"

  /// A quick test for `masculines(of:)`: whether the bytes of a word end in -in or -innen.
  @inline(__always)
  package static func mayBeFeminine(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 5, word[word.endIndex - 1] == UInt8(ascii: "n") else { return false }
    let before = word[word.endIndex - 2]
    return before == UInt8(ascii: "i") || before == UInt8(ascii: "e") && word.suffix(5).elementsEqual("innen".utf8)
  }

  /// The masculine nouns that a word may be the feminine of, the likeliest first, whether there are such nouns or not; empty for
  /// a word that has no ending of a feminine.
  ///
  /// What is no ending of nouns for persons counts only with an -e of its own ("Kundin" of "Kunde", but "Termin" not of "Term").
  /// - Complexity: O(length of the word)
  package static func masculines(of word: String) -> [String] {
    guard let ending = ["innen", "in"].first(where: word.hasSuffix) else { return [] }
    let stem = String(word.dropLast(ending.count))
    guard stem.utf8.count > 2 else { return [] }
    if let head = umlauted.first(where: { stem.lowercasedByICU.hasSuffix($0.feminine) }) {
      let plain = String(stem.dropLast(head.feminine.count)) + head.masculine
      return [stem.beginsLowercase ? plain : plain.capitalizedFirst]
    }
    if stem.lowercasedByICU.hasSuffix("beamt") { return [stem + "er"] }
    let isPerson = persons.contains { stem.lowercasedByICU.hasSuffix($0) }
    // "Zauberin" is short for what would be "Zaubererin".
    let others = stem.hasSuffix("er") ? [stem + "er"] : [stem + "e"]
    return (isPerson ? [stem] : []) + others
  }

  /// The rule that makes a feminine.
  package static func rule(of word: String) -> String { word.hasSuffix("innen") ? pluralRule : singularRule }

  /// What nouns for persons end in, without those in -e: suffixes, and words without any.
  private static let persons = [
    "er", "or", "ist", "ent", "ant", "eur", "at", "et", "it", "ot", "og", "urg", "är", "ier", "and", "ast", "yst", "ar",
    "an",
    "än", "ad", "ekt", "eut", "arch", "soph", "graf", "graph", "nom", "spion", "rebell", "tyrann", "general", "wart",
    "wirt",
    "chef", "freund", "feind", "dieb", "muslim", "katholik", "israeli", "filipino", "clown", "coach", "boss", "profi",
  ]

  /// Nouns whose vowel the feminine changes, and those that lose their -e besides.
  private static let umlauted: [(feminine: String, masculine: String)] = [
    ("anwält", "anwalt"), ("ärzt", "arzt"), ("köch", "koch"), ("rät", "rat"), ("päpst", "papst"), ("bäuer", "bauer"),
    ("bischöf", "bischof"), ("vögt", "vogt"), ("närr", "narr"), ("schwäger", "schwager"), ("jüd", "jude"),
    ("französ", "franzose"), ("schwäb", "schwabe"), ("sächs", "sachse"),
  ]
}
