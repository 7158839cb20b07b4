/// What a verb and all its forms begin with, as a number: an inseparable prefix and the letter after it, or two letters where
/// there is no prefix, all vowels being one. Words are as stems are written.
package enum GermanVerbBeginning {
  /// How many beginnings there are: their numbers are below.
  package static let count = (prefixes.count + 1) << 10

  /// The beginnings that the forms of a verb may have.
  package static func ofInfinitive(_ word: [UInt8]) -> [Int] {
    if word.elementsEqual("sein".utf8) { return ["bin", "ist", "sind", "war"].map { number(0, Array($0.utf8), 0) } }
    if word.elementsEqual("essen".utf8) { return ["essen", "gessen"].map { number(0, Array($0.utf8), 0) } }
    let prefix = strong.contains(word) ? 0 : prefix(of: word)
    let beginning = number(prefix, word, length(prefix))
    // "untergebracht", "überzugehen".
    return dual.contains(prefix)
      ? [beginning] + ["ge", "zu"].map { number(prefix, Array($0.utf8), 0) } : [beginning]
  }

  /// The beginnings of the verbs that a word may be a form of.
  package static func ofForm(_ word: [UInt8]) -> [Int] {
    var found = beginnings(word)
    if word.starts(with: "ge".utf8) { found += beginnings(Array(word.dropFirst(2))) }
    return found
  }

  /// Whether the forms of a verb may have a number of letters, by that of its infinitive: "ging" of "gehen", "gewesenen" of "sein".
  package static func mayBeAsLong(_ count: Int, asFormOf infinitive: Int) -> Bool {
    (-4...6).contains(count - infinitive)
  }

  private static func beginnings(_ word: [UInt8]) -> [Int] {
    let prefix = prefix(of: word)
    let plain = number(0, word, 0)
    return prefix == 0 ? [plain] : [plain, number(prefix, word, length(prefix))]
  }

  private static let prefixes = ["unter", "uber", "ver", "zer", "ent", "be", "er"].map { Array($0.utf8) }

  /// The numbers of the prefixes that part from some verbs.
  private static let dual = 1...2

  /// Verbs that change the vowel of what only looks like a prefix.
  private static let strong = ["beissen", "bergen", "bersten"].map { Array($0.utf8) }

  /// The number of the prefix, counted from 1; 0 for none.
  private static func prefix(of word: [UInt8]) -> Int {
    (prefixes.firstIndex { word.count > $0.count && word.starts(with: $0) } ?? -1) + 1
  }

  private static func length(_ prefix: Int) -> Int { prefix == 0 ? 0 : prefixes[prefix - 1].count }

  private static func number(_ prefix: Int, _ word: [UInt8], _ place: Int) -> Int {
    // What looks like a prefix may be none, and the second letter the verb's ending: "erbt".
    prefix << 10 | letter(word, place) << 5 | (prefix == 0 ? letter(word, place + 1) : 0)
  }

  /// The number of a letter, below 32; 0 behind the end of the word.
  private static func letter(_ word: [UInt8], _ place: Int) -> Int {
    guard place < word.count else { return 0 }
    let letter = word[place]
    return isVowel[Int(letter)] ? 1 : Int(letter & 0x1F)
  }

  private static let isVowel: [Bool] = (0..<256).map { "aeiouy".utf8.contains(UInt8($0)) }
}
