import Morphology
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
    guard token.kind == .letter, !words.bytes[token.bytes].beginsUppercase else { return false }
    let ending = words.bytes[token.bytes].suffix(2)
    return token.bytes.count > 4
      && (ending.last == UInt8(ascii: "e") || ["en", "er", "es", "em"].contains { ending.elementsEqual($0.utf8) })
  }

  /// The terms that a hyphen stands for the end of: "Außen-" before "und Sicherheitspolitik" is "Außenpolitik".
  static func shortenedCompounds(in text: TermFinder, _ splitter: () -> CompoundSplitter) -> [TermMatch] {
    let words = text.words
    guard words.tokens.count > 3 else { return [] }
    var matches: [TermMatch] = []
    for start in 0..<words.tokens.count - 3
    where words.tokens[start].kind == .letter && words.isAdjacent(start + 1) && words.isHyphen(start + 1)
      && !words.isAdjacent(start + 2) && words.isOne(of: conjunctions, start + 2)
      && words.tokens[start + 3].kind == .letter
    {
      let shared = words.hyphenCompound(of: start + 3) ?? start + 3..<start + 4
      for end in ends(of: shared, in: words, splitter()) {
        let whole = Array(words.bytes[words.tokens[start].bytes])
        matches += compound(whole, end, start..<shared.upperBound, in: text)
      }
    }
    return matches
  }

  /// What may end the shortened compound as well: each end of the word that begins at a part.
  private static func ends(of shared: Range<Int>, in words: Words, _ splitter: CompoundSplitter) -> [[UInt8]] {
    let word = words.text(shared)
    return splitter.parts(of: word).dropFirst().map { Array(word.utf8.dropFirst($0.bytes.lowerBound)) }
  }

  /// The terms that two parts make, as one word or with a hyphen.
  private static func compound(
    _ start: [UInt8], _ end: [UInt8], _ tokens: Range<Int>, in text: TermFinder
  ) -> [TermMatch] {
    let closed = start + end.lowercased
    let spellings =
      [String(decoding: closed, as: UTF8.self)] + [String(decoding: start + Array("-".utf8) + end, as: UTF8.self)]
    return spellings.flatMap(text.trie.forms(of:)).map { form in
      TermMatch(tokens: tokens, entry: form.entry, kind: .inflected, reason: "\(form.rule), shortened beside \"und\"")
    }
  }
}
