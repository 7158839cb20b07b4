/// Words that mean people of all genders: "BürgerInnen", "Bürger*innen", "Bürger:innen", "Bürger_innen", "Bürger/-innen".
enum GenderedForms {
  struct Word {
    let tokens: Range<Int>
    /// Whether it means several people.
    let isPlural: Bool
    /// What it may stand for: the masculine form in the singular and plural, and the feminine one.
    let readings: [[UInt8]]
  }

  /// - Complexity: O(number of tokens)
  static func all(in words: Words) -> [Word] {
    var found: [Word] = []
    for index in words.tokens.indices {
      let token = words.tokens[index]
      if token.isCapitalized, token.bytes.count > 4, words.bytes.mayHaveInner(token.bytes),
        let ending = inner.first(where: { words.bytes.hasInner($0, token.bytes) })
      {
        let stem = token.bytes.lowerBound..<token.bytes.upperBound - ending.count
        found.append(word(index..<index + 1, words.bytes[stem], isPlural: ending.count > 2))
      } else if index > 1, token.isLetter, words.tokens[index - 1].isMark, words.isAdjacent(index),
        words.bytes[token.bytes.lowerBound] == UInt8(ascii: "i"),
        endings.contains(where: { $0.elementsEqual(words.bytes[token.bytes]) }), let start = start(of: index, words)
      {
        found.append(
          word(start..<index + 1, words.bytes[words.tokens[start].bytes], isPlural: token.bytes.count > 2))
      }
    }
    return found
  }

  private static func word(_ tokens: Range<Int>, _ stem: ArraySlice<UInt8>, isPlural: Bool) -> Word {
    Word(tokens: tokens, isPlural: isPlural, readings: readings(stem, isPlural: isPlural))
  }

  private static let endings = ["in", "innen"].map { Array($0.utf8) }
  private static let inner = ["In", "Innen"].map { Array($0.utf8) }
  private static let marks = "*:_/·".utf8.map { $0 }

  /// The word that an ending belongs to: what stands before the marks between them.
  private static func start(of ending: Int, _ words: Words) -> Int? {
    var mark = ending - 1
    if words.tokens[mark].isHyphen, mark > 1, words.isAdjacent(mark) { mark -= 1 }
    guard marks.contains(words.bytes[words.tokens[mark].bytes.lowerBound]), words.isAdjacent(mark),
      words.tokens[mark - 1].isCapitalized
    else { return nil }
    return mark - 1
  }

  /// "Ärzt" is "Ärzte" and "Ärztinnen", "Kolleg" is "Kollege".
  private static func readings(_ stem: ArraySlice<UInt8>, isPlural: Bool) -> [[UInt8]] {
    if isPlural { return ["", "e", "en", "innen"].map { Array(stem) + Array($0.utf8) } }
    // "PlugIn" is nobody.
    let isPerson = persons.contains { stem.suffix($0.count).elementsEqual($0) }
    return ((isPerson ? [""] : []) + ["e", "in"]).map { Array(stem) + Array($0.utf8) }
  }

  /// What words for persons end in that have a feminine form in -in.
  private static let persons = ["er", "or", "ist", "ent", "ant", "eur", "at", "et", "og", "urg"].map { Array($0.utf8) }
}

extension [UInt8] {
  /// A quick test for `hasInner`.
  @inline(__always)
  fileprivate func mayHaveInner(_ word: Range<Int>) -> Bool {
    self[word.upperBound - 2] == UInt8(ascii: "I") || self[word.upperBound - 5] == UInt8(ascii: "I")
  }

  /// Whether a word ends in a capitalized ending behind a small letter.
  fileprivate func hasInner(_ ending: [UInt8], _ word: Range<Int>) -> Bool {
    let start = word.upperBound - ending.count
    guard start > word.lowerBound + 1, self[start] == UInt8(ascii: "I"),
      self[start..<word.upperBound].elementsEqual(ending)
    else { return false }
    return !beginsUppercase(at: start - 1)
  }
}
