import Morphology
import UnicodeText

/// How far a main clause goes, as far as commas, conjunctions and finite verbs tell.
enum Clauses {
  /// Whether another clause has begun between a finite verb and what may be the end of its clause.
  ///
  /// Behind "und" and the like, and behind the last comma, any finite verb is that of another clause: "setzten sich nieder und
  /// warfen sie | aus". What stands between two commas is put into the clause, whatever verbs it has.
  ///
  /// - Parameter tokens: the finite verb and all words up to the end.
  static func haveOtherPredicate(_ tokens: Range<Int>, in text: Words) -> Bool {
    // A dot may end the sentence though it looks like that of an abbreviation.
    let commas = tokens.filter { text.isOne(of: [",", "."], $0) }
    let isFree = { (stretch: Range<Int>) in !hasPredicate(stretch, in: text) }
    let first = tokens.lowerBound + 1..<(commas.first ?? tokens.upperBound)
    if !conjuncts(first, in: text).allSatisfy(isFree) { return true }
    guard let last = commas.last else { return false }
    if !isFree(last + 1..<tokens.upperBound) { return true }
    return zip(commas, commas.dropFirst()).contains { comma, next in
      isConjunction(comma + 1, in: text) && !isFree(comma + 2..<max(next, comma + 2))
    }
  }

  /// Whether a mark is the dot of an ordinal number or abbreviation, and probably ends no sentence: "am 1. Januar", "z. B.",
  /// "Dr. Weber".
  static func isInnerDot(_ index: Int, in text: Words) -> Bool {
    guard index > 0, index + 1 < text.tokens.count, text.isOne(of: ["."], index), text.isAdjacent(index) else {
      return false
    }
    let before = text.tokens[index - 1]
    let isOrdinal = !before.isLetter && !before.isMark && before.bytes.count <= 2
    let next = text.tokens[index + 1]
    return isOrdinal || before.isLetter && before.bytes.count == 1 || next.isLetter && !next.isCapitalized
      || text.isOne(of: abbreviations, index - 1)
  }

  /// Those that words with a capital or numbers follow.
  private static let abbreviations: [StaticString] = [
    "Abs", "Abt", "Art", "Bd", "Dipl", "Dr", "Fr", "Hr", "Hrn", "Ing", "Mag", "Mio", "Mrd", "Nr", "Prof", "Rn", "St",
    "Str",
    "Tsd", "bzw", "ca", "ggf", "inkl", "max", "min", "sog", "vgl", "zzgl",
    "Jan", "Feb", "Aug", "Sept", "Okt", "Nov", "Dez",
  ]

  private static let conjunctions: [StaticString] = ["und", "oder", "aber", "sondern", "doch", "denn", "sowie"]

  /// Finite forms of the verbs that the carried lexicon has not, since no compounds are made of them.
  private static let auxiliaries: [StaticString] = [
    "ist", "sind", "war", "waren", "sei", "seien", "hat", "hatte", "hatten", "habe", "muss", "musste", "mussten",
  ]

  private static func isConjunction(_ index: Int, in text: Words) -> Bool {
    index < text.tokens.count && text.isOne(of: conjunctions, index)
  }

  /// What follows each conjunction of a stretch.
  private static func conjuncts(_ stretch: Range<Int>, in text: Words) -> [Range<Int>] {
    let starts = stretch.filter { isConjunction($0, in: text) }
    return zip(starts, starts.dropFirst() + [stretch.upperBound]).map { $0 + 1..<max($1, $0 + 1) }
  }

  /// Whether a stretch has a finite verb. The plural of the present, which is the infinitive as well, is taken for one only where
  /// the stretch begins with it.
  private static func hasPredicate(_ stretch: Range<Int>, in text: Words) -> Bool {
    stretch.contains { index in
      let token = text.tokens[index]
      guard token.isLetter, !token.isCapitalized else { return false }
      if text.isOne(of: auxiliaries, index) { return true }
      let word = text.text(index..<index + 1)
      let lexicon = CompoundLexicon.carried(for: word)
      return lexicon.isPredicate(word) || index == stretch.lowerBound && lexicon.isVerb(word)
    }
  }
}
