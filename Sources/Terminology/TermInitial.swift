import Morphology

/// How a term begins that has one of certain forms: a quick test that spares most entries of a glossary a closer look.
///
/// Inflection keeps the consonants at the beginning of a word and changes vowels: Haus and Häuser, foot and feet, sprechen and
/// sprach. Nouns keep the consonant after the first vowel too, but verbs may not: gehen and ging. German nouns also keep the first
/// two letters, umlaut aside.
struct TermInitial {
  /// For each beginning of two letters, whether the term may have it; and of three, for nouns and names.
  private var pairs = [Bool](repeating: false, count: Letter.count * Letter.count)
  private var triples = [Bool](repeating: false, count: Letter.count * Letter.count * Letter.count)

  /// For each two letters, whether a German noun may begin so; and whether one may begin with anything, since a form has other
  /// letters than ours.
  private var nounLetters = [Bool](repeating: false, count: Letter.count * Letter.count)
  private var allowsAnyNoun = false

  /// - Parameter keys: the match keys of the forms.
  init(keys: some Sequence<String>) {
    for key in keys {
      allow(key)
      // The words of a phrase may stand in another order than its lemma has: "legte Berufung ein".
      for word in key.split(separator: " ") { allowBeginnings(of: String(word)) }
    }
  }

  private mutating func allowBeginnings(of word: String) {
    allow(word)
    if word.hasPrefix("ge") { allow(String(word.dropFirst(2)), asNoun: false) }
    for other in Suppletion.others(of: word) { allow(other) }
  }

  /// Whether a text may be the term, as far as the beginning of its first word tells.
  ///
  /// - Parameters:
  ///   - text: UTF-8, and where in it the words stand.
  ///   - isNoun: whether it is known to be a noun or name.
  func mayBegin(_ text: [UInt8], _ range: Range<Int>, isNoun: Bool, isEnglish: Bool) -> Bool {
    // "Neuer Arbat" has "Neuen Arbat".
    let isShort = text[range.prefix(6)].contains(UInt8(ascii: " "))
    return contains(Letter.first(of: text, range), isNoun && !isShort)
      && (!isNoun || isEnglish || allowsAnyNoun || Letter.firstPair(of: text, range).map { nounLetters[$0] } ?? true)
  }

  /// The beginnings of two letters that the term may have, as numbers below `beginningCount`.
  var beginnings: [Int] { pairs.indices.filter { pairs[$0] } }

  static let beginningCount = Letter.count * Letter.count

  /// The number of the beginning of each word of a text, as `beginnings` has them.
  static func beginnings(of text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var found: [Int] = []
    var start = 0
    while start < bytes.count {
      found.append(pair(Letter.first(of: bytes, start..<bytes.count)))
      while start < bytes.count, bytes[start] != UInt8(ascii: " ") { start += 1 }
      start += 1
    }
    return found
  }

  private func contains(_ letters: (Int, Int, Int), _ isNoun: Bool) -> Bool {
    pairs[Self.pair(letters)] && (!isNoun || triples[Self.triple(letters)])
  }

  private mutating func allow(_ form: String, asNoun: Bool = true) {
    let bytes = Array(form.utf8)
    if asNoun {
      if let pair = Letter.firstPair(of: bytes, bytes.indices) {
        nounLetters[pair] = true
      } else {
        allowsAnyNoun = true
      }
    }
    let letters = Letter.first(of: bytes, bytes.indices)
    // A term may be shorter than its form, and what is no letter of ours may stand for any.
    func choices(_ letter: Int) -> [Int] {
      letter == Letter.unknown ? Array(0..<Letter.count) : [letter, Letter.none, Letter.unknown]
    }
    for first in choices(letters.0) {
      for second in choices(letters.1) {
        for third in 0..<Letter.count { pairs[Self.pair((first, second, third))] = true }
        guard asNoun else { continue }
        for third in choices(letters.2) { triples[Self.triple((first, second, third))] = true }
      }
    }
  }

  private static func pair(_ letters: (Int, Int, Int)) -> Int { letters.0 * Letter.count + letters.1 }

  private static func triple(_ letters: (Int, Int, Int)) -> Int { pair(letters) * Letter.count + letters.2 }
}

/// The letters of a beginning as classes: all vowels are one, and so are, but for the first letter, consonants that inflection
/// exchanges (leaf and leaves, mouse and mice, ß and ss).
private enum Letter {
  /// The word is over.
  static let none = 0
  static let vowel = 1
  /// s, ß, c and z; ss is one.
  static let sibilant = Int(UInt8(ascii: "s") - UInt8(ascii: "a")) + 2
  /// A letter outside the German and English alphabets.
  static let unknown = 31
  static let count = 32

  /// The first three classes of a word, a run of vowels or sibilants taken for one.
  static func first(of text: [UInt8], _ word: Range<Int>) -> (Int, Int, Int) {
    var letters = (none, none, none)
    var count = 0
    var last = none
    var lead: UInt8 = 0
    for index in word {
      let byte = text[index]
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "|") { break }
      if byte >= 0xC0 {
        lead = byte
        continue
      }
      // Marks that stand over a letter, from U+0300 on.
      if byte >= 0x80, lead == 0xCC || lead == 0xCD { continue }
      let letter = byte < 0x80 ? classes[Int(byte)] : beyondASCII(lead, byte)
      if letter == last, letter == vowel || letter == sibilant { continue }
      last = letter
      count += 1
      switch count {
      case 1: letters.0 = letter > vowel && byte < 0x80 ? own[Int(byte)] : letter
      case 2: letters.1 = letter
      default:
        letters.2 = letter
        return letters
      }
    }
    return letters
  }

  /// The first two letters of a word as one number, those with umlaut as without; nil where they are no letters of German.
  static func firstPair(of text: [UInt8], _ word: Range<Int>) -> Int? {
    var pair = 0
    var count = 0
    var isUmlaut = false
    for index in word {
      let byte = text[index]
      let letter: UInt8
      if byte == 0xC3, !isUmlaut {
        isUmlaut = true
        continue
      } else if isUmlaut {
        isUmlaut = false
        switch byte {
        case 0x84, 0xA4: letter = UInt8(ascii: "a")
        case 0x96, 0xB6: letter = UInt8(ascii: "o")
        case 0x9C, 0xBC: letter = UInt8(ascii: "u")
        case 0x9F: letter = UInt8(ascii: "s")
        default: return nil
        }
      } else {
        letter = byte | 0x20
        guard byte < 0x80, UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter, byte >= 0x41 else { return nil }
      }
      pair = pair * Self.count + Int(letter & 0x1F)
      count += 1
      if count == 2 { return pair }
    }
    return nil
  }

  private static func beyondASCII(_ lead: UInt8, _ byte: UInt8) -> Int {
    guard lead == 0xC3 else { return unknown }
    switch byte {
    case 0xA4, 0xB6, 0xBC, 0x84, 0x96, 0x9C: return vowel
    case 0x9F: return classes[Int(UInt8(ascii: "s"))]
    default: return unknown
    }
  }

  /// The class of each ASCII byte, letters of either case alike.
  private static let classes = own.map { letter in
    switch letter {
    case consonant("v"): consonant("f")
    case consonant("c"), consonant("z"): consonant("s")
    default: letter
    }
  }

  /// The same, each consonant being a class of its own.
  private static let own: [Int] = (0..<128).map { code in
    let letter = UInt8(code) | 0x20
    guard UInt8(ascii: "a")...UInt8(ascii: "z") ~= letter, code >= 0x41 else { return 28 }
    return "aeiouy".utf8.contains(letter) ? vowel : consonant(Unicode.Scalar(letter))
  }

  private static func consonant(_ letter: Unicode.Scalar) -> Int { Int(letter.value - 0x61) + 2 }
}
