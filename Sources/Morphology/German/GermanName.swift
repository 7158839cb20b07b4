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

  /// The adjectives in -er of a place (Duden, Die Grammatik, 2016, § 333): "Berliner", "Karlsruher", "Dresdner".
  static func adjectives(ofPlace name: String) -> [String] {
    if let adjectives = irregularAdjectives[name] { return adjectives }
    if let stem = name.dropping("ingen") { return [stem + "inger"] }
    if let stem = name.dropping("en"), stem.ends(withAny: ["d", "ch", "ß", "ss"]) {
      return [stem + "ner", name + "er"]
    }
    if let stem = name.dropping("el") { return [stem + "ler", name + "er"] }
    return [name + (name.ends(with: "e") ? "r" : "er")]
  }

  private static let irregularAdjectives = [
    "Bremen": ["Bremer"], "Emden": ["Emder"], "Hannover": ["Hannoveraner"], "Halle": ["Hallenser"],
    "Münster": ["Münsteraner"], "Jena": ["Jenaer", "Jenenser"], "Weimar": ["Weimarer"],
    "Zürich": ["Zürcher", "Züricher"],
    "Neapel": ["Neapolitaner"], "Genua": ["Genueser"], "Florenz": ["Florentiner"], "Venedig": ["Venezianer"],
    "Mailand": ["Mailänder"], "Rom": ["Römer"], "Peking": ["Pekinger"], "Krim": [],
  ]

  /// Spoken as a sibilant at the end of a name.
  private static let sibilants = ["s", "ß", "x", "z", "ce"]
}
