internal import UnicodeText

/// Spellings of German words beside each other: those before and after the reform of 1996, and those that it allows.
///
/// ß and ss are no matter of this: who compares takes them for the same.
struct GermanSpelling: Sendable {
  let one: String
  let other: String
  let place: Place

  enum Place: Sendable { case anywhere, wholeWord }

  init(_ one: String, _ other: String, _ place: Place = .anywhere) {
    (self.one, self.other, self.place) = (one, other, place)
  }

  /// The words with the other spelling in place of the one that they have; the words as they are do not come again.
  ///
  /// - Parameters:
  ///   - words: the forms of a term.
  ///   - lemma: its citation form, which tells what spellings it has.
  static func variants(of words: [String], lemma: String) -> [String] {
    guard mayVary(GermanStem.letters(lemma)) else { return [] }
    let folded = lemma.lowercased()
    var variants: [String] = []
    for spelling in all {
      for (from, to) in [(spelling.one, spelling.other), (spelling.other, spelling.one)]
      where spelling.occurs(from, besides: to, in: folded) {
        variants += words.compactMap { $0.replacingSpelling(from, with: to) }
      }
    }
    // "Schifffahrt" was "Schiffahrt".
    if let triple = tripleConsonant(in: folded) {
      variants += words.compactMap { $0.replacingSpelling(triple, with: String(triple.dropLast())) }
    }
    return variants
  }

  /// Whether a word may have another spelling: a quick test that nearly all words fail which have none.
  ///
  /// - Parameter word: as stems are written.
  /// - Complexity: O(*n*)
  static func mayVary(_ word: [UInt8]) -> Bool { !variations(of: word).isEmpty }

  /// A part of a word that has another spelling.
  struct Variation {
    /// Where it stands, in letters of the word.
    let letters: Range<Int>
    let other: [UInt8]
    /// How many letters both spellings begin with.
    let shared: Int
  }

  /// The parts of a word that have another spelling; of nearly all words none.
  ///
  /// - Parameter word: as stems are written.
  /// - Complexity: O(*n*)
  static func variations(of word: [UInt8]) -> [Variation] {
    var found: [Variation] = []
    var key = 0
    for (index, letter) in word.enumerated() {
      key = (key << 5 | LetterKey.code(letter)) & (LetterKey.count - 1)
      guard index > 1 else { continue }
      let start = index - 2
      if beginnings[key] {
        for part in parts where word[start...].starts(with: part.letters) {
          found.append(
            Variation(letters: start..<start + part.letters.count, other: part.other, shared: part.shared))
        }
      }
      if letter == word[start], letter == word[start + 1], !letter.isVowel {
        found.append(Variation(letters: start..<start + 3, other: [letter, letter], shared: 2))
      }
    }
    if word.count <= longestWholeWord, let whole = wholeWords.first(where: { $0.letters == word }) {
      found.append(Variation(letters: word.indices, other: whole.other, shared: whole.shared))
    }
    return found
  }

  /// A spelling and the one beside it, as stems are written.
  private struct Part {
    let letters: [UInt8]
    let other: [UInt8]
    /// How many letters both begin with.
    let shared: Int
  }

  private static func parts(_ place: Place) -> [Part] {
    all.filter { $0.place == place }.flatMap { spelling in
      let (one, other) = (GermanStem.letters(spelling.one), GermanStem.letters(spelling.other))
      let shared = zip(one, other).prefix { $0 == $1 }.count
      return [Part(letters: one, other: other, shared: shared), Part(letters: other, other: one, shared: shared)]
    }
  }

  private static let parts = parts(.anywhere)
  private static let wholeWords = parts(.wholeWord)
  private static let longestWholeWord = wholeWords.map(\.letters.count).max() ?? 0

  /// By `LetterKey`, whether one of the parts begins so.
  private static let beginnings: [Bool] = parts.reduce(into: Array(repeating: false, count: LetterKey.count)) {
    $0[LetterKey.of($1.letters, 0)] = true
  }

  /// - Parameter longer: the spelling that `part` may be the beginning of, and then is not meant.
  private func occurs(_ part: String, besides longer: String, in word: String) -> Bool {
    switch place {
    case .wholeWord: word == part
    case .anywhere: word.containsBytes(part) && !(longer.hasPrefix(part) && word.containsBytes(longer))
    }
  }

  private static func tripleConsonant(in word: String) -> String? {
    let letters = Array(word.utf8)
    guard letters.count > 4 else { return nil }
    for index in 2..<letters.count
    where letters[index] == letters[index - 1] && letters[index] == letters[index - 2] && !letters[index].isVowel {
      return String(repeating: Character(Unicode.Scalar(letters[index])), count: 3)
    }
    return nil
  }

  /// Whether a word may begin with other letters in another spelling.
  ///
  /// - Parameter word: as stems are written.
  static func mayBeginOtherwise(_ word: [UInt8]) -> Bool {
    changedBeginnings.contains { word.count >= $0.count && word[0] == $0[0] && word.starts(with: $0) }
  }

  private static let changedBeginnings = [
    "photo", "foto", "gems", "gäms", "quent", "quänt", "steng", "stäng", "alpt", "albt", "chico", "schiko",
  ].map { GermanStem.letters($0) }

  static let all =
    [
      GermanSpelling("ential", "enzial"), GermanSpelling("entiell", "enziell"),
      GermanSpelling("stantiell", "stanziell"),
      GermanSpelling("graphi", "grafi"),
      GermanSpelling("paragraph", "paragraf"), GermanSpelling("fotograph", "fotograf"), GermanSpelling("photo", "foto"),
      GermanSpelling("mikrophon", "mikrofon"), GermanSpelling("telephon", "telefon"),
      GermanSpelling("delphin", "delfin"),
      GermanSpelling("numerier", "nummerier"), GermanSpelling("plazier", "platzier"),
      GermanSpelling("tip", "tipp", .wholeWord),
      GermanSpelling("stop", "stopp", .wholeWord), GermanSpelling("aufwendig", "aufwändig"),
      GermanSpelling("rauh", "rau", .wholeWord),
      GermanSpelling("schiffahrt", "schifffahrt"), GermanSpelling("brennessel", "brennnessel"),
      GermanSpelling("bettuch", "betttuch"),
      GermanSpelling("stilleg", "stillleg"), GermanSpelling("stengel", "stängel"), GermanSpelling("gemse", "gämse"),
      GermanSpelling("behend", "behänd"), GermanSpelling("überschwenglich", "überschwänglich"),
      GermanSpelling("quentchen", "quäntchen"),
      GermanSpelling("känguruh", "känguru"), GermanSpelling("joghurt", "jogurt"),
      GermanSpelling("spaghetti", "spagetti"),
      GermanSpelling("exposé", "exposee"), GermanSpelling("dekolleté", "dekolletee"),
      GermanSpelling("varieté", "varietee"),
      GermanSpelling("selbständig", "selbstständig"), GermanSpelling("karamel", "karamell"),
      GermanSpelling("as", "ass", .wholeWord), GermanSpelling("mop", "mopp", .wholeWord),
      GermanSpelling("zierat", "zierrat"),
      GermanSpelling("roheit", "rohheit"),
      GermanSpelling("alptraum", "albtraum"),
      GermanSpelling("know-how", "knowhow"), GermanSpelling("chicoree", "schikoree"),
      GermanSpelling("ketchup", "ketschup"),
    ] + linkings

  /// Compounds that are written with a linking -s and without it: laws have "Einkommensteuer", newspapers "Einkommenssteuer".
  private static let linkings =
    """
    mitglied|staat schaden|ersatz schaden|fall schaden|fäll schaden|regulierung gesetz|entw antrag|stell
    einkommen|steuer vermögen|steuer körperschaft|steuer erbschaft|steuer schenkung|steuer grunderwerb|steuer
    ertrag|steuer abgeltung|steuer verbrauch|steuer versicherung|steuer vergnügung|steuer
    denkmal|schutz denkmal|pflege verband|kasten advent|kalender advent|kranz
    interessen|ausgleich interessen|gemeinschaft interessen|gruppe interessen|konflikt interessen|lage interessen|verb
    interessen|vertret namen|gebung namen|liste diebstahl|schutz diebstahl|versicherung essen|ausgabe
    """.split { $0.isWhitespace }.map { word in
      let parts = word.split(separator: "|")
      let linked = parts[0] + (["gesetz"].contains(parts[0]) ? "es" : "s") + parts[1]
      return GermanSpelling(parts.joined(), String(linked))
    }
}

extension String {
  fileprivate func containsBytes(_ part: String) -> Bool {
    let (word, part) = (utf8Span.span, part.utf8Span.span)
    guard !part.isEmpty, part.count <= word.count else { return false }
    return (0...word.count - part.count).contains { start in
      part.indices.allSatisfy { word[start + $0] == part[$0] }
    }
  }

  /// The word with a part written in another way, whatever the case of its first letter; nil where it has no such part.
  fileprivate func replacingSpelling(_ part: String, with other: String) -> String? {
    for (part, other) in [(part, other), (part.capitalizedFirst, other.capitalizedFirst)] where containsBytes(part) {
      let replaced = replacing(part, with: other)
      return replaced == self ? nil : replaced
    }
    return nil
  }
}
