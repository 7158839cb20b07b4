/// Places by the spellings that German gives their names, with the name in scientific transliteration.
enum KnownPlaces {
  /// The transliterated name of the place that German spells `word`, in small letters; nil if it is none of `origin`.
  static func transliteration(of word: String, from origin: NameOrigin) -> String? {
    tables[origin]?[withoutSoftSigns(word)]
  }

  /// The languages that have a place which German spells `word`, in small letters.
  static func origins(of word: String) -> [NameOrigin] {
    let word = withoutSoftSigns(word)
    return NameOrigin.allCases.filter { tables[$0]?[word] != nil }
  }

  private static func withoutSoftSigns(_ word: String) -> String {
    String(String.UnicodeScalarView(word.unicodeScalars.filter { !"'’ʹ′".unicodeScalars.contains($0) }))
  }

  /// Whether a word in small letters is the name of a known place in scientific transliteration, and not as German
  /// spells it.
  static func isTransliteration(_ word: String) -> Bool {
    let word = withoutSoftSigns(word)
    return NameRoots.germanSpelling(of: word) != word && tables.values.contains { $0[word] == word }
  }

  /// Whether words in small letters are the English name of known places, and not their German one.
  static func areEnglish(_ words: [String]) -> Bool {
    words.contains(where: isEnglish) && words.allSatisfy { isEnglish($0) || !origins(of: $0).isEmpty }
  }

  private static func isEnglish(_ word: String) -> Bool {
    guard origins(of: word).isEmpty else { return false }
    var german = word
    for (english, spelling) in englishGroups { german = german.replacing(english, with: spelling) }
    return german != word && !origins(of: german).isEmpty
  }

  /// English letter groups with the German ones, in an order in which no later one finds what an earlier one wrote.
  private static let englishGroups = [
    ("shch", "Š"), ("sch", "Ŝ"), ("ts", "C"), ("ch", "Č"), ("sh", "S"), ("zh", "S"), ("kh", "H"),
    ("z", "s"),
    ("v", "w"), ("ya", "ja"), ("yu", "ju"), ("yo", "jo"), ("ye", "je"), ("yi", "ji"), ("iy", "ij"), ("yy", "yj"),
    ("ay", "aj"), ("ey", "ej"), ("oy", "oj"), ("C", "z"), ("Č", "tsch"), ("Š", "schtsch"), ("S", "sch"), ("H", "ch"),
    ("Ŝ", "sch"),
  ]

  private static let tables: [NameOrigin: [String: String]] = {
    var tables: [NameOrigin: [String: String]] = [:]
    for origin in NameOrigin.allCases {
      var table: [String: String] = [:]
      for name in PlaceNames.names(of: origin) {
        let name = String(name)
        for spelling in germanSpellings(of: name) { table[spelling] = table[spelling] ?? name }
        table[name] = table[name] ?? name
      }
      tables[origin] = table
    }
    return tables
  }()

  /// The spellings in use: s between vowels single or, as Duden has it, double; j before a consonant also as i, and
  /// none in the adjective endings -ij and -yj.
  static func germanSpellings(of name: String) -> Set<String> {
    let single = NameRoots.germanSpelling(of: name)
    let double = NameRoots.germanSpelling(of: doublingS(name))
    let isAdjective = name.hasSuffix("ij") || name.hasSuffix("yj")
    return Set(
      [single, double].flatMap { isAdjective ? [$0, String($0.dropLast())] : [$0] }.flatMap { [$0, replacingJ($0)] })
  }

  /// Whether a letter is a vowel, of those that transliterated names have.
  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  static func doublingS(_ name: String) -> String {
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
