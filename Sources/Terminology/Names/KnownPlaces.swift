/// Places by the spellings that German gives their names, with the name in scientific transliteration.
enum KnownPlaces {
  /// The transliterated name of the place that German spells `word`, in small letters; nil if it is none of `origin`.
  static func transliteration(of word: String, from origin: NameOrigin) -> String? { tables[origin]?[word] }

  /// The languages that have a place which German spells `word`, in small letters.
  static func origins(of word: String) -> [NameOrigin] {
    NameOrigin.allCases.filter { tables[$0]?[word] != nil }
  }

  private static let tables: [NameOrigin: [String: String]] = {
    var tables: [NameOrigin: [String: String]] = [:]
    for origin in NameOrigin.allCases {
      var table: [String: String] = [:]
      for name in PlaceNames.names(of: origin) {
        let name = String(name)
        for spelling in germanSpellings(of: name) { table[spelling] = table[spelling] ?? name }
      }
      tables[origin] = table
    }
    return tables
  }()

  /// The spellings in use: s between vowels single or, as Duden has it, double; j before a consonant also as i.
  static func germanSpellings(of name: String) -> Set<String> {
    let single = NameRoots.germanSpelling(of: name)
    let double = NameRoots.germanSpelling(of: doublingS(name))
    return Set([single, double].flatMap { [$0, replacingJ($0)] })
  }

  /// Whether a letter is a vowel, of those that transliterated names have.
  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static func doublingS(_ name: String) -> String {
    let letters = Array(name.utf8)
    var doubled: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      doubled.append(letter)
      let isBetweenVowels =
        index > 0 && isVowel(letters[index - 1]) && index + 1 < letters.count
        && (isVowel(letters[index + 1]) || letters[index + 1] == UInt8(ascii: "j"))
      if letter == UInt8(ascii: "s"), isBetweenVowels { doubled.append(letter) }
    }
    return String(decoding: doubled, as: UTF8.self)
  }

  private static func replacingJ(_ name: String) -> String {
    var letters = Array(name.utf8)
    for index in letters.indices.dropFirst() where letters[index] == UInt8(ascii: "j") && isVowel(letters[index - 1]) {
      if index + 1 == letters.count || !isVowel(letters[index + 1]) { letters[index] = UInt8(ascii: "i") }
    }
    return String(decoding: letters, as: UTF8.self)
  }
}
