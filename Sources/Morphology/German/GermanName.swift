/// Proper names, which take -s or an apostrophe and no other ending.
enum GermanName {
  static func forms(of lemma: String) -> [WordForm] {
    var list = WordFormList(citation: lemma)
    list.append(contentsOf: genitive(of: lemma))
    return list.forms
  }

  /// "Merkels", "Wolodymyr Selenskyjs", "Paris’".
  static func genitive(of name: String) -> [WordForm] {
    guard let last = name.unicodeScalars.last, last.properties.isAlphabetic || last.properties.numericType != nil else {
      return []
    }
    if name.lowercased().ends(withAny: sibilants) {
      return ["’", "'"].map { WordForm(name + $0, rule: "genitive with apostrophe") }
    }
    return [WordForm(name + "s", rule: "genitive -s")]
  }

  /// Spoken as a sibilant at the end of a name.
  private static let sibilants = ["s", "ß", "x", "z", "ce"]
}
