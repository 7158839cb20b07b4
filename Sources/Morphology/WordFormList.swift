internal import UnicodeText

/// Word forms in the order in which they were found, each text once.
struct WordFormList {
  private(set) var forms: [WordForm] = []

  /// Starts with the lemma as it is cited.
  init(citation: String) {
    forms.reserveCapacity(12)
    forms.append(WordForm(citation, rule: "citation"))
  }

  mutating func append(_ text: String, rule: String) { append(WordForm(text, rule: rule)) }

  /// Texts are compared byte by byte: they are in NFC, and Swift's own comparison is slow for letters with umlaut.
  mutating func append(_ form: WordForm) {
    let text = form.text.utf8
    let isKnown = forms.contains { $0.text.utf8.count == text.count && $0.text.utf8.elementsEqual(text) }
    if !isKnown { forms.append(form) }
  }

  mutating func append(contentsOf others: [WordForm]) {
    for form in others { append(form) }
  }

  /// Adds each form with a capital first letter, as it stands at the beginning of a sentence.
  mutating func appendCapitalized() {
    for form in forms where form.text.beginsLowercase { append(form.text.capitalizedFirst, rule: form.rule) }
  }
}
