internal import Morphology
package import UnicodeText

/// A question for a term, and how else it may be read where nothing is found for it as it stands.
package struct TermQuestion: Sendable {
  /// The question in NFC, without soft hyphens and what only stands around it: quotation marks, brackets, marks at its end.
  package let text: String
  /// The match keys that are looked up at once: the question, and for several words also the order in which terms are cited
  /// ("in Kraft trat" for "trat in Kraft").
  let keys: [String]
  /// The match keys that are looked up one after the other as long as nothing is found.
  let otherKeys: [String]
  /// The masculine words that the question may be the feminine one of: "Käufer" for "Käuferinnen".
  package let masculines: [String]

  /// - Complexity: O(*n*) for a bounded number of words
  package init(_ question: String) {
    let written = NormalizedText(question).text
    let inner = Self.withoutSurroundings(written)
    let text = inner.isEmpty ? written : inner
    let key = MatchKey.of(written)
    self.text = text
    guard key.utf8.count <= Self.longest else {
      (keys, otherKeys, masculines) = ([key], [], [])
      return
    }
    keys = [key] + Self.citedOrder(key)
    let bases = [key, MatchKey.of(text)].flatMap { [$0, Self.withUmlauts($0)] }
    var seen = Set(keys + [""])
    otherKeys = (bases + bases.flatMap(Self.shortened)).flatMap { [$0] + Self.citedOrder($0) }
      .filter { seen.insert($0).inserted }
    var known: Set<String> = []
    masculines = [text, Self.withUmlauts(text)].flatMap(Self.masculines).filter { known.insert($0).inserted }
  }

  /// In bytes: what is longer is a text, and no question for a term.
  private static let longest = 300

  /// All keys that may be looked up for the question.
  package var allKeys: [String] { keys + otherKeys + masculines.map(MatchKey.of) }

  /// The text, and the text with "ae", "oe", "ue" read as letters with umlaut where it has some.
  package var spellings: [String] {
    let other = Self.withUmlauts(text)
    return other == text ? [text] : [text, other]
  }

  // MARK: - Readings

  /// What a question may mean in fewer words: without articles, prepositions and auxiliaries, with a verb's particle before the
  /// verb ("zurücktrat" for "trat zurück", "stattfand" for "fand am Montag statt"), and without the sign for all genders.
  private static func shortened(_ key: String) -> [String] {
    let words = key.split(separator: " ").map(String.init)
    var readings: [String] = []
    if words.count > 1 {
      let beginning = words.prefix { openers.contains($0) }.count
      for start in 1..<max(min(beginning + 1, words.count), 1) { readings.append(joined(words[start...])) }
      let content = words.drop { auxiliaries.contains($0) }
      let end = content.reversed().drop { auxiliaries.contains($0) }.count
      readings.append(joined(content.prefix(end)))
      let full = words.filter { !reflexives.contains($0) }
      readings.append(joined(full[...]))
      if full.count > 1, let last = full.last {
        readings.append(joined([last + full[0]] + full[1..<(full.count - 1)]))
        readings.append(last + full[0])
      }
    }
    if let marked = signsForAllGenders.compactMap({ key.firstRange(of: $0) }).first {
      let stem = String(key[..<marked.lowerBound])
      readings += [stem, stem + "e", stem + "in", stem + "innen"]
    }
    return readings
  }

  private static func joined(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }

  /// The words of a phrase with its first one at the end, where it may be a verb.
  private static func citedOrder(_ key: String) -> [String] {
    let words = key.split(separator: " ").map(String.init)
    guard words.count > 1, !openers.contains(words[0]) else { return [] }
    return [joined(words[1...] + [words[0]])]
  }

  private static func withUmlauts(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "e")) || text.utf8.contains(UInt8(ascii: "E")) else { return text }
    return umlauts.reduce(text) { $0.replacing($1.typed, with: $1.letter) }
  }

  /// "Lehrer" for "Lehrerinnen" and "LehrerInnen".
  private static func masculines(of text: String) -> [String] {
    guard !text.utf8.contains(UInt8(ascii: " ")) else { return [] }
    return GermanFeminine.masculines(of: text.hasSuffix("Innen") ? String(text.dropLast(5)) + "innen" : text)
  }

  private static let umlauts = [
    (typed: "ae", letter: "ä"), (typed: "oe", letter: "ö"), (typed: "ue", letter: "ü"),
    (typed: "Ae", letter: "Ä"), (typed: "Oe", letter: "Ö"), (typed: "Ue", letter: "Ü"),
  ]

  private static let signsForAllGenders = ["*in", ":in", "_in", "/in", "/-in", "·in"]

  // MARK: - Words that carry no meaning of their own

  /// Whether a word, as keys have it, is one that explains nothing when it stands alone.
  static func isFunctionWord(_ key: String) -> Bool {
    openers.contains(key) || auxiliaries.contains(key) || others.contains(key)
  }

  /// Articles and prepositions, which may stand before a term.
  private static let openers = words(
    """
    der die das des dem den ein eine eines einem einen einer the a an to
    im in ins am ans an auf aufs aus bei beim bis durch für gegen mit nach ohne seit um ums unter über vom von vor vorm wegen
    während zu zum zur zwischen
    """)

  private static let reflexives = words("sich mich dich uns euch")

  /// Forms of "haben", "sein" and "werden", of "be", "have" and "will", and reflexive pronouns.
  private static let auxiliaries = words(
    """
    habe hast hat haben habt hatte hatten hätte hätten bin bist ist sind seid sei seien war waren wäre wären sein gewesen
    werde wirst wird werden werdet wurde wurden würde würden worden
    be is are was were been being has have had will would
    """
  ).union(reflexives)

  private static let others = words(
    """
    und oder sowie bzw beziehungsweise als wie dass ob er sie es wir ihr ihm ihn ihnen ihre ihren ihrer ihrem seine seinen seiner
    seinem sein mein dein unser dieser diese dieses diesem diesen nicht auch etwas jemand jemanden jemandem
    """)

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  // MARK: - Surroundings

  private static func withoutSurroundings(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    func isSpace(_ scalar: Unicode.Scalar?) -> Bool { scalar?.characterClass == .space }
    while true {
      if isSpace(scalars.first) || scalars.first.map(quotes.contains) == true {
        scalars = scalars.dropFirst()
      } else if isSpace(scalars.last) || scalars.last.map(endMarks.contains) == true {
        scalars = scalars.dropLast()
      } else if scalars.count > 2, let first = scalars.first, let last = scalars.last, brackets[first] == last {
        scalars = scalars.dropFirst().dropLast()
      } else {
        break
      }
    }
    return String(Substring(scalars))
  }

  private static let quotes = Set("\"'„“”‚‘’«»‹›".unicodeScalars)
  private static let endMarks = Set("\"'„“”‚‘’«»‹›.,;:!?…".unicodeScalars)
  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "[": "]", "{": "}"]
}
