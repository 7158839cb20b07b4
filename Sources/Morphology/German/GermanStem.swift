/// What all forms of a word begin with: the beginning that inflection leaves alone, umlaut aside ("verhandlu" of "Verhandlung").
///
/// Stems are in small letters; ä, ö and ü are a, o and u, and ß is ss.
package enum GermanStem {
  /// In letters: shorter stems would be found everywhere.
  package static let shortest = 3

  /// How many letters of a term's first word all its forms and its spellings in compounds have in common, in the spelling that it
  /// has; nil where they begin too differently, or the word is too short.
  ///
  /// - Parameters:
  ///   - word: the first word of the term, as stems are written.
  ///   - hasSpace: whether the term has more words.
  ///   - plural: the first word of its plural, where it is known.
  /// - Complexity: O(length of the word)
  package static func length(
    _ word: [UInt8], _ partOfSpeech: PartOfSpeech, hasSpace: Bool, plural: [UInt8]? = nil
  ) -> Int? {
    guard word.count >= shortest, !mayChangeBeginning(word, partOfSpeech),
      var length = lengthOfOneSpelling(word, partOfSpeech, hasSpace: hasSpace, plural: plural)
    else { return nil }
    // "Pot-" of "Potential", where that is all that inflection leaves alone.
    for variation in GermanSpelling.variations(of: word) where variation.letters.upperBound > length {
      length = min(length, variation.letters.lowerBound + variation.shared)
    }
    return length < shortest ? nil : length
  }

  /// The stems that the forms of a term in its other spellings have: "potenzial" of "Potential".
  ///
  /// - Parameters:
  ///   - word: the first word of the term, as stems are written.
  ///   - length: of its own stem, in letters.
  package static func others(_ word: [UInt8], length: Int) -> [[UInt8]] {
    GermanSpelling.variations(of: word).filter { $0.letters.upperBound <= length }.map { variation in
      word[..<variation.letters.lowerBound] + variation.other + word[variation.letters.upperBound..<length]
    }
  }

  private static func lengthOfOneSpelling(
    _ word: [UInt8], _ partOfSpeech: PartOfSpeech, hasSpace: Bool, plural: [UInt8]?
  ) -> Int? {
    var length = word.count
    if let plural {
      length = zip(word, plural).prefix { $0 == $1 }.count
      if partOfSpeech == .phrase { length = min(length, word.count - 2) }
      // "Miet-" of "Miete".
      if word.last == UInt8(ascii: "e") { length = min(length, word.count - 1) }
      return length < shortest ? nil : length
    }
    switch partOfSpeech {
    case .adverb, .other: break
    case .name where !hasSpace: break
    case .noun where !hasSpace: length -= lostLetters(word)
    case .noun, .name, .adjective, .phrase, .verb: length -= 2
    }
    if length >= shortest { return length }
    let mayLoseLetter = ["a", "us", "um", "on", "is", "os", "aal", "ex"].contains { hasEnding(word, $0) }
    return mayLoseLetter ? nil : shortest
  }

  /// How many letters at the end of a noun some of its forms do not have: "Kaufleute", "Zentren", "Oster-", "Lexika", "Firmen",
  /// "Abgeordnete", "Säle", "Indizes", "Gentlemen".
  private static func lostLetters(_ word: [UInt8]) -> Int {
    switch word.last.map({ Character(Unicode.Scalar($0)) }) {
    case "n":
      hasEnding(word, "mann")
        ? 4
        : hasEnding(word, "en") || hasEnding(word, "on")
          ? 2 : hasEnding(word, "ern") ? 1 : hasEnding(word, "man") ? 2 : 0
    case "l": hasEnding(word, "saal") ? 3 : 0
    case "m": hasEnding(word, "um") ? 2 : 0
    case "r": hasEnding(word, "er") ? 1 : 0
    case "a", "e", "i", "o", "u", "y": 1
    case "s", "x": 2
    default: 0
    }
  }

  /// The same for a lexeme.
  ///
  /// - Parameter word: the first word of its lemma.
  package static func length(ofFirst word: [UInt8], of lexeme: Lexeme) -> Int? {
    let isVerbPhrase = lexeme.partOfSpeech == .phrase && endsWithInfinitive(lexeme.lemma)
    return length(
      word, isVerbPhrase ? .verb : lexeme.partOfSpeech, hasSpace: lexeme.lemma.utf8.contains(UInt8(ascii: " ")),
      plural: lexeme.plural.form.map { firstWord($0) })
  }

  /// How many letters the first words of the forms of a term may have; nil where nobody knows.
  ///
  /// - Parameter word: the first word of its lemma.
  package static func formLengths(of lexeme: Lexeme, first word: [UInt8]) -> ClosedRange<Int>? {
    guard lexeme.listedForms.isEmpty, isOneWord(lexeme.lemma), !mayVary(word) else { return nil }
    let plural = lexeme.plural.form.map { firstWord($0).count } ?? word.count
    let (shorter, longer) = (min(word.count, plural), max(word.count, plural))
    switch lexeme.partOfSpeech {
    case .noun:
      // "Abgeordnete", "Modi", "Visa", "Lexika", and "Lehrerinnen", "Kommata".
      let mayBeShorter = word.last.map { "rsmn".utf8.contains($0) } ?? false
      return shorter - (mayBeShorter ? 1 : 0)...longer + 4
    case .name: return shorter...longer + 1
    // "teure", "breitestes"
    case .adjective: return shorter - 2...longer + 6
    case .adverb, .other: return shorter...longer
    case .verb, .phrase: return nil
    }
  }

  /// Whether a term is one word of letters, so that its first word is all of it.
  package static func isOneWord(_ term: String) -> Bool {
    term.utf8.allSatisfy(isLetter)
  }

  /// Whether a word may have another spelling, which may have more letters or fewer.
  ///
  /// - Parameter word: as stems are written.
  package static func mayVary(_ word: [UInt8]) -> Bool { GermanSpelling.mayVary(word) }

  /// Whether the last word of a phrase may be a verb: "in Kraft treten", but not "gerechter Frieden".
  private static func endsWithInfinitive(_ phrase: String) -> Bool {
    let word = phrase.utf8.lastIndex(of: UInt8(ascii: " ")).map { phrase.utf8[$0...].dropFirst() } ?? phrase.utf8[...]
    return word.last == UInt8(ascii: "n") && !(word.first.map { (0x41...0x5A).contains($0) } ?? false)
  }

  private static func hasEnding(_ word: [UInt8], _ ending: String) -> Bool {
    word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Verbs have "ge-" and strong forms, short adjectives "besser" and "nächst", and "Foto" is also "Photo".
  private static func mayChangeBeginning(_ word: [UInt8], _ partOfSpeech: PartOfSpeech) -> Bool {
    partOfSpeech == .verb || partOfSpeech == .adjective && word.count < 5 || GermanSpelling.mayBeginOtherwise(word)
  }

  /// Whether a word begins with other letters in another spelling: "Foto" is also "Photo".
  package static func mayBeginOtherwise(_ word: [UInt8]) -> Bool { GermanSpelling.mayBeginOtherwise(word) }

  /// Whether letters at the end of a word are a mere ending, which no part of a compound is.
  package static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.count <= 6 && endings.contains { letters.elementsEqual($0) }
  }

  private static let endings = """
    e em en ens er ern es m n ns r rn s ung ungen heit heiten
    """.split(separator: " ").map { Array($0.utf8) }

  /// Whether a word that is longer than another may be a form of it, as far as its last letter tells.
  ///
  /// - Parameter word: as stems are written.
  package static func mayBeInflected(_ word: [UInt8]) -> Bool {
    // "Kommata", "Tempi"
    word.last.map { "emnrsai".utf8.contains($0) } ?? false
  }

  // MARK: - Letters

  /// The letters that a term begins with, up to a space, hyphen or the like.
  package static func firstWord(_ term: String) -> [UInt8] {
    folded(term.utf8.prefix(while: isLetter))
  }

  /// Whether a byte of UTF-8 belongs to a letter, of those that stand in German words.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 && byte != 0xC2 || (0x41...0x5A).contains(byte & ~0x20)
  }

  /// A word as stems are written.
  package static func letters(_ word: String) -> [UInt8] { folded(word.utf8) }

  /// The same for a word in UTF-8.
  package static func letters(_ word: ArraySlice<UInt8>) -> [UInt8] { folded(word) }

  private static func folded(_ word: some Collection<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(word.count + 1)
    var isSecond = false
    for byte in word {
      if isSecond {
        isSecond = false
        switch byte {
        case 0x84, 0xA4: letters.append(UInt8(ascii: "a"))
        case 0x96, 0xB6: letters.append(UInt8(ascii: "o"))
        case 0x9C, 0xBC: letters.append(UInt8(ascii: "u"))
        case 0x9F: letters += [UInt8(ascii: "s"), UInt8(ascii: "s")]
        case 0x80...0x9E: letters += [0xC3, byte | 0x20]
        default: letters += [0xC3, byte]
        }
      } else if byte == 0xC3 {
        isSecond = true
      } else {
        letters.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return letters
  }
}
