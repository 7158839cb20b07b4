/// The comparison of English adjectives: endings for words of one syllable and those in -y, none for longer ones.
enum EnglishAdjective {
  static func forms(of adjective: String) -> [WordForm] {
    guard let (comparative, superlative) = comparison(of: adjective) else { return [] }
    return [WordForm(comparative, rule: "comparative"), WordForm(superlative, rule: "superlative")]
  }

  private static func comparison(of adjective: String) -> (String, String)? {
    switch adjective {
    case "good": return ("better", "best")
    case "bad": return ("worse", "worst")
    case "far": return ("further", "furthest")
    case "much", "many": return ("more", "most")
    case "little": return ("less", "least")
    default: break
    }
    guard adjective.beginsLowercase else { return nil }
    if let stem = adjective.dropping("y"), syllables(of: stem) <= 1, stem.utf8.last?.isVowel == false {
      return keepingY.contains(adjective) ? (adjective + "er", adjective + "est") : (stem + "ier", stem + "iest")
    }
    if let stem = adjective.dropping("e"), syllables(of: stem) == 1 { return (adjective + "r", adjective + "st") }
    guard syllables(of: adjective) == 1 else { return nil }
    let stem = doubled(adjective)
    return (stem + "er", stem + "est")
  }

  private static let keepingY: Set<String> = ["shy", "sly", "spry", "wry"]

  /// Runs of vowel letters.
  private static func syllables(of word: String) -> Int {
    var count = 0
    var isInVowel = false
    for byte in word.utf8 {
      if byte.isVowel, !isInVowel { count += 1 }
      isInVowel = byte.isVowel
    }
    return count
  }

  /// "big" has "bigg": one consonant after one vowel.
  private static func doubled(_ word: String) -> String {
    let end = Array(word.utf8.suffix(3))
    guard end.count == 3, !end[0].isVowel, end[1].isVowel, !end[2].isVowel, !"wxh".utf8.contains(end[2]) else {
      return word
    }
    return word + String(decoding: [end[2]], as: UTF8.self)
  }
}
