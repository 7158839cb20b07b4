package import UnicodeText

/// How the inflected forms of a word are brought under one key, so that they meet in a lexicon.
///
/// Only common affixes are taken off, without a dictionary: the key is no word, and now and then two words share one.
/// That is harmless where keys only vote on which sentences belong together; for terms use `Morphology`.
package enum WordFolding: Hashable, Sendable {
  /// Endings -e, -s, -n, -t, -em, -er, -nd one after the other and the participle's ge- (CISTEM: Weissweiler and Fraser,
  /// "Developing a Stemmer for German", 2017).
  case german
  /// The endings of plural, third person, past, participle and adverb, and a silent -e.
  case english
  /// A final vowel or s of a longer word.
  case other

  package init(_ language: LanguageTag) {
    switch language.language {
    case "de": self = .german
    case "en": self = .english
    default: self = .other
    }
  }

  /// The key of a word that is lower-cased and without diacritics, as UTF-8.
  ///
  /// - Complexity: O(*n*)
  package func key(of word: [UInt8]) -> [UInt8] {
    switch self {
    case .german: Self.germanKey(word)
    case .english: Self.englishKey(word)
    case .other: Self.otherKey(word)
    }
  }

  /// The key of a word as it stands in a `MatchKey`.
  ///
  /// - Complexity: O(*n*)
  package func key(ofMatchKey word: String) -> [UInt8] { key(of: WordScanner.folded(word)) }

  private static func germanKey(_ word: [UInt8]) -> [UInt8] {
    var key = word[...]
    if key.count > 6, key.starts(with: "ge".utf8) { key = key.dropFirst(2) }
    while key.count > 3 {
      if key.count > 5, ["em", "er", "nd"].contains(where: { key.ends(with: $0) }) {
        key = key.dropLast(2)
      } else if let last = key.last, "esnt".utf8.contains(last) {
        key = key.dropLast()
      } else {
        break
      }
    }
    return Array(key)
  }

  private static func englishKey(_ word: [UInt8]) -> [UInt8] {
    var key = word[...]
    guard key.count > 3 else { return word }
    if let ending = englishEndings.first(where: { key.count >= $0.text.utf8.count + 3 && key.ends(with: $0.text) }) {
      key = key.dropLast(ending.text.utf8.count)
      key += Array(ending.replacement.utf8)
    }
    if key.count > 3, let last = key.last, last == key[key.endIndex - 2], !"aeiouls".utf8.contains(last) {
      key = key.dropLast()
    }
    if key.count > 3, key.ends(with: "e") { key = key.dropLast() }
    if key.ends(with: "y") { key = key.dropLast() + Array("i".utf8) }
    return Array(key)
  }

  /// The first that fits is replaced.
  private static let englishEndings: [(text: String, replacement: String)] = [
    ("ically", "ic"), ("ingly", ""), ("edly", ""), ("ies", "y"), ("ied", "y"), ("ily", "y"), ("sses", "ss"),
    ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ing", ""), ("ed", ""), ("ly", ""), ("ss", "ss"), ("us", "us"),
    ("is", "is"), ("s", ""),
  ]

  private static func otherKey(_ word: [UInt8]) -> [UInt8] {
    var key = word[...]
    while key.count > 4, let last = key.last, "aeious".utf8.contains(last) { key = key.dropLast() }
    return Array(key)
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
