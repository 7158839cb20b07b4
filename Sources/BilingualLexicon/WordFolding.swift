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
  /// As other languages; words before an apostrophe (l', d', qu') are no words.
  case french
  /// A final vowel or s of a longer word.
  case other

  /// That of a language; `other` for one without rules of its own.
  package init(_ language: LanguageTag) {
    switch language.language {
    case "de": self = .german
    case "en": self = .english
    case "fr": self = .french
    default: self = .other
    }
  }

  /// The key of a word that is lower-cased and without diacritics, as UTF-8.
  ///
  /// - Complexity: O(*n*)
  package func key(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    switch self {
    case .german: Self.germanKey(word)
    case .english: Self.englishKey(word)
    case .french, .other: Self.otherKey(word)
    }
  }

  /// The key of a word as it stands in a `MatchKey`, as UTF-8.
  ///
  /// - Complexity: O(*n*)
  package func key(ofMatchKey word: String) -> [UInt8] {
    var text = FoldedText()
    text.fold(word.utf8Span.span)
    return Array(key(of: text.bytes[...]))
  }

  private static func germanKey(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var key = word
    if key.count > 6, key.starts(with: "ge".utf8) { key = key.dropFirst(2) }
    while key.count > 3, let last = key.last {
      if key.count > 5, isLongEnding(key[key.endIndex - 2], last) {
        key = key.dropLast(2)
      } else if isShortEnding(last) {
        key = key.dropLast()
      } else {
        break
      }
    }
    return key
  }

  private static func isLongEnding(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "e"), UInt8(ascii: "m")), (UInt8(ascii: "e"), UInt8(ascii: "r")),
      (UInt8(ascii: "n"), UInt8(ascii: "d")):
      true
    default: false
    }
  }

  private static func isShortEnding(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "t"): true
    default: false
    }
  }

  private static func englishKey(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var key = word
    guard key.count > 3 else { return word }
    if let ending = englishEndings.first(where: { key.count >= $0.text.count + 3 && key.ends(with: $0.text) }) {
      key = key.dropLast(ending.text.count)
      key += ending.replacement
    }
    if key.count > 3, let last = key.last, last == key[key.endIndex - 2], !"aeiouls".utf8.contains(last) {
      key = key.dropLast()
    }
    if key.count > 3, key.last == UInt8(ascii: "e") { key = key.dropLast() }
    if key.last == UInt8(ascii: "y") { key = key.dropLast() + [UInt8(ascii: "i")] }
    return key
  }

  /// The first that fits is replaced.
  private static let englishEndings: [(text: [UInt8], replacement: [UInt8])] = [
    ("ically", "ic"), ("ingly", ""), ("edly", ""), ("ies", "y"), ("ied", "y"), ("ily", "y"), ("sses", "ss"),
    ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("ing", ""), ("ed", ""), ("ly", ""), ("ss", "ss"), ("us", "us"),
    ("is", "is"), ("s", ""),
  ].map { (text: Array($0.utf8), replacement: Array($1.utf8)) }

  private static func otherKey(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var key = word
    while key.count > 4, let last = key.last, "aeious".utf8.contains(last) { key = key.dropLast() }
    return key
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    var own = endIndex
    for byte in ending.reversed() {
      own -= 1
      if own < startIndex || self[own] != byte { return false }
    }
    return true
  }
}
