import UnicodeText

/// Words that share what follows: "gerechten und dauerhaften Frieden", "Außen- und Sicherheitspolitik".
enum Coordination {
  private static let conjunctions: [StaticString] = ["und", "oder", "sowie", "bzw", "wie"]

  /// Where the shared word stands if a conjunction and one more adjective stand from `index` on; nil otherwise.
  static func end(after index: Int, in words: Words) -> Int? {
    var index = index
    var hasConjunction = false
    // "demokratische, soziale und freie Partei"
    while !hasConjunction, index + 2 < words.tokens.count, isAdjective(index + 1, in: words) {
      hasConjunction = words.isOne(of: conjunctions, index)
      guard hasConjunction || words.isOne(of: [","], index) else { return nil }
      index += 2
    }
    return hasConjunction ? index : nil
  }

  private static func isAdjective(_ index: Int, in words: Words) -> Bool {
    let token = words.tokens[index]
    guard token.isLetter, !token.isCapitalized, token.bytes.count > 4 else { return false }
    let (last, before) = (words.bytes[token.bytes.upperBound - 1], words.bytes[token.bytes.upperBound - 2])
    return last == UInt8(ascii: "e") || before == UInt8(ascii: "e") && "nrsm".utf8.contains(last)
  }

  /// Whether a word stands for the beginning of a longer one: "Kranken-" before "und Pflegeversicherung".
  static func isSuspended(_ index: Int, in words: Words) -> Bool {
    words.hasHyphen && conjunction(afterSuspended: index, in: words) != nil
  }

  /// The conjunction behind a word that stands for the beginning of a longer one, also behind more of them: "Renten-, Steuer- und
  /// Haushaltspolitik". Nil for other words.
  private static func conjunction(afterSuspended index: Int, in words: Words) -> Int? {
    var index = index
    for _ in 0..<mostSuspended where index + 2 < words.tokens.count {
      guard words.tokens[index + 1].isHyphen, words.isAdjacent(index + 1) else { return nil }
      let next = index + 2
      if !words.isAdjacent(next) { return words.isOne(of: conjunctions, next) ? next : nil }
      guard words.isOne(of: [","], next), next + 1 < words.tokens.count, words.tokens[next + 1].isLetter else {
        return nil
      }
      index = next + 1
    }
    return nil
  }

  /// How many words are shortened before one conjunction.
  private static let mostSuspended = 8

  /// A word that is shortened before a conjunction, and the word that it shares its end with: "Außen-" and
  /// "Sicherheitspolitik" in "Außen- und Sicherheitspolitik".
  struct Shortened {
    let start: Int
    /// The tokens of the whole one.
    let shared: Range<Int>
  }

  static func shortenedCompounds(in words: Words) -> [Shortened] {
    guard words.tokens.count > 3 else { return [] }
    var found: [Shortened] = []
    for start in 0..<words.tokens.count - 3
    where words.tokens[start + 1].isHyphen && words.tokens[start].isLetter {
      guard let shared = conjunction(afterSuspended: start, in: words).map({ $0 + 1 }), shared < words.tokens.count,
        words.tokens[shared].isLetter
      else { continue }
      found.append(Shortened(start: start, shared: words.hyphenCompound(of: shared) ?? shared..<shared + 1))
    }
    return found
  }

  /// A word that is shortened behind a conjunction, and the word that it shares its beginning with: "-verwaltung" and
  /// "Innenpolitik" in "Innenpolitik und -verwaltung".
  static func compoundsShortenedAtBeginning(in words: Words) -> [Shortened] {
    guard words.tokens.count > 3 else { return [] }
    var found: [Shortened] = []
    for start in 3..<words.tokens.count
    where words.tokens[start].isLetter && words.tokens[start - 1].isHyphen && words.isAdjacent(start)
      && !words.isAdjacent(start - 1) && words.isOne(of: conjunctions, start - 2)
      && words.tokens[start - 3].isCapitalized
    {
      found.append(Shortened(start: start, shared: words.hyphenCompound(of: start - 3) ?? start - 3..<start - 2))
    }
    return found
  }
}
