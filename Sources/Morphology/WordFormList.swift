internal import UnicodeText

/// Word forms in the order in which they were found, each text once, with all rules that make it: "telefoniert" is "present or
/// past participle".
struct WordFormList {
  private(set) var forms: [WordForm] = []
  /// Of the texts, in their order: nearly all comparisons end with them.
  private var hashes: [UInt64] = []

  /// Starts with the lemma as it is cited.
  init(citation: String) {
    forms.reserveCapacity(12)
    hashes.append(Self.hash(citation))
    forms.append(WordForm(citation, rule: GermanInflection.citationRule))
  }

  mutating func append(_ text: String, rule: String) { append(WordForm(text, rule: rule)) }

  /// Texts are compared byte by byte: they are in NFC, and Swift's own comparison is slow for letters with umlaut.
  mutating func append(_ form: WordForm) {
    let hash = Self.hash(form.text)
    let known = hashes.indices.first {
      hashes[$0] == hash && forms[$0].text.utf8.elementsEqual(form.text.utf8)
    }
    if let known {
      // What is cited so needs no other reason.
      if known > 0 { forms[known].add(rulesOf: form) }
      return
    }
    forms.append(form)
    hashes.append(hash)
  }

  private static func hash(_ text: String) -> UInt64 {
    var hash = FNV1a.seed
    let prime = FNV1a.prime
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* prime }
    return hash
  }

  mutating func append(contentsOf others: [WordForm]) {
    for form in others { append(form) }
  }

  /// Adds each form with a capital first letter, as it stands at the beginning of a sentence.
  mutating func appendCapitalized() {
    for form in forms where form.text.beginsLowercase { append(form.respelled(form.text.capitalizedFirst)) }
  }
}
