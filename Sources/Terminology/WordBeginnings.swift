internal import Morphology

/// What the words of a question for a phrase begin with: a quick test that spares most phrases of a glossary a closer look.
struct WordBeginnings {
  /// As stems are written.
  private let words: [[UInt8]]
  /// Of the nouns behind the first word, as far as capitals tell.
  private let nouns: [ArraySlice<UInt8>]

  init(_ reading: TermQuestion.Reading) {
    let written = TermQuestion.words(of: reading.text)
    words = reading.key.split(separator: " ").map { GermanStem.letters(String($0)) }
    // A key may join what is written apart.
    let capitals = written.count == words.count ? zip(written, words).dropFirst().filter { Self.isNoun($0.0) } : []
    nouns = capitals.compactMap { Self.beginning(of: $0.1) }
  }

  private static func isNoun(_ word: String) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.first?.properties.isUppercase == true
      && scalars.dropFirst().allSatisfy { !$0.properties.isUppercase }
  }

  /// What all forms of a noun begin with, in its letters; nil where that is not sure. Of "Saal" there are "Säle".
  private static func beginning(of noun: [UInt8]) -> ArraySlice<UInt8>? {
    let beginning = noun.prefix(noun.count > 5 ? 3 : 2)
    // Only letters of Latin-1 are in small letters alike here and in keys.
    guard noun.count >= GermanStem.shortest, !beginning.contains(where: { $0 >= 0xC4 }) else { return nil }
    return GermanStem.mayBeginOtherwise(noun) ? nil : beginning
  }

  /// Whether the question may be a form of a German term: inflection leaves alone what nouns begin with.
  func mayBe(of term: Lexeme) -> Bool {
    guard term.listedForms.isEmpty else { return true }
    let isPhrase = term.lemma.utf8.contains(UInt8(ascii: " "))
    guard isPhrase || !nouns.isEmpty else { return true }
    let own = term.lemma.split(separator: " ").map(String.init)
    let letters = own.map { GermanStem.letters($0) }
    return nouns.allSatisfy { noun in letters.contains { $0.starts(with: noun) } }
      && zip(own, letters).dropFirst().allSatisfy { word, letters in
        guard Self.isNoun(word), let beginning = Self.beginning(of: letters) else { return true }
        return words.contains { $0.starts(with: beginning) }
      }
  }

  /// Whether a key may be that of a form of an English term: all words but the first keep their first letter.
  static func mayBe(_ key: String, of term: String) -> Bool {
    var (own, words) = (beginnings(of: term), beginnings(of: key))
    // "to go" has "went".
    if own.count > words.count, term.utf8.starts(with: "to ".utf8) { own.removeFirst() }
    // "more important"
    if words.count > own.count, key.utf8.starts(with: "mo".utf8) { words.removeFirst() }
    return own.count == words.count
      && zip(own, words).dropFirst().allSatisfy { own, word in
        own >= 0x80 || word >= 0x80 || own | 0x20 == word | 0x20
      }
  }

  private static func beginnings(of text: String) -> [UInt8] {
    var beginnings: [UInt8] = []
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      if last == UInt8(ascii: " "), byte != UInt8(ascii: " ") { beginnings.append(byte) }
      last = byte
    }
    return beginnings
  }
}
