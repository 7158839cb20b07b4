/// What a verb and all its forms begin with, as a number: an inseparable prefix, or none, and the letter after it, all vowels
/// being one. Words are as stems are written.
package enum GermanVerbBeginning {
  /// How many beginnings there are: their numbers are below.
  package static let count = (prefixes.count + 1) << 8

  /// The beginnings that the forms of a verb may have.
  package static func ofInfinitive(_ word: [UInt8]) -> [Int] {
    // "bin", "ist", "war", "sind".
    if word.elementsEqual("sein".utf8) { return "biws".utf8.map { number(0, $0) } }
    if word.elementsEqual("essen".utf8) { return "eg".utf8.map { number(0, $0) } }
    let prefix = strong.contains(word) ? 0 : prefix(of: word)
    let beginning = number(prefix, letter(word, prefix))
    // "untergebracht", "überzugehen".
    return dual.contains(prefix) ? [beginning] + "gz".utf8.map { number(prefix, $0) } : [beginning]
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
    let plain = number(0, letter(word, 0))
    return prefix == 0 ? [plain] : [plain, number(prefix, letter(word, prefix))]
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

  private static func letter(_ word: [UInt8], _ prefix: Int) -> UInt8 {
    let place = prefix == 0 ? 0 : prefixes[prefix - 1].count
    return place < word.count ? word[place] : 0
  }

  private static func number(_ prefix: Int, _ letter: UInt8) -> Int {
    prefix << 8 | ("aeiouy".utf8.contains(letter) ? 0 : Int(letter))
  }
}
