internal import Morphology
internal import UnicodeText

/// What stands in no glossary as a whole, explained by the longest parts of it that do: a compound by its words, a phrase by the
/// phrases in it.
package enum KnownParts {
  /// A part, and what glossaries have of it.
  package struct Part: Sendable {
    /// The part as a word of its own.
    package let text: String
    /// Empty for none.
    package let matches: [TermIndex.Match]
  }

  /// The parts of a question; none unless glossaries have each of them, words such as articles aside.
  ///
  /// - Parameter index: gives an index that has the entries for some match keys, or those of German terms only.
  package static func parts(
    of question: TermQuestion, in index: (_ keys: [String], _ germanOnly: Bool) throws -> TermIndex
  ) rethrows -> [Part] {
    if question.text.utf8.contains(UInt8(ascii: " ")) { return try parts(ofPhrase: question.text, in: index) }
    for spelling in question.spellings {
      let parts = try parts(ofWord: spelling, in: index)
      if !parts.isEmpty { return parts }
    }
    return []
  }

  // MARK: - Compounds

  private static func parts(ofWord word: String, in index: ([String], Bool) throws -> TermIndex) rethrows -> [Part] {
    let compound = GermanCompound(word)
    let runs = compound.runs
    guard !runs.isEmpty, compound.count > 1 else { return [] }
    let readings = runs.flatMap { compound.readings(of: $0) }
    let keys = readings.flatMap { [$0] + TermQuestion($0).masculines }.map(MatchKey.of)
    let index = try index(Set(keys).sorted(), true)
    // The head of a noun is a noun or an infinitive: "-logen" of "Kardiologen" is no form of "lügen".
    let isNoun = word.unicodeScalars.first?.properties.isUppercase == true
    var known: [Range<Int>: Part] = [:]
    func part(_ run: Range<Int>) -> Part {
      if let part = known[run] { return part }
      let readings = compound.readings(of: run)
      let isHead = compound.isHead(run)
      let parts = readings.lazy.map { reading in
        Part(
          text: reading,
          matches: index.matches(forGerman: isHead && isNoun ? reading.capitalizedFirst : reading) { match in
            !(isHead && isNoun) || match.entry.term.lemma.unicodeScalars.first?.properties.isUppercase == true
              || match.entry.term.partOfSpeech == .verb && match.form.rule == GermanInflection.citationRule
          })
      }
      let part = parts.first { !$0.matches.isEmpty } ?? Part(text: readings[0], matches: [])
      known[run] = part
      return part
    }
    let parts = compound.longest { !part($0).matches.isEmpty }.map(part)
    return parts.contains { $0.matches.isEmpty } ? [] : parts
  }

  // MARK: - Phrases

  private static func parts(ofPhrase phrase: String, in index: ([String], Bool) throws -> TermIndex) rethrows -> [Part]
  {
    let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
    guard 2...mostWords ~= words.count else { return [] }
    let german = isGerman(words) ? try parts(of: words, isGerman: true, in: index) : []
    return german.isEmpty ? try parts(of: words, isGerman: false, in: index) : german
  }

  /// Whether a phrase has words that are only German, as "die", "in" and "an" are not.
  private static func isGerman(_ words: [String]) -> Bool { words.contains { germanWords.contains($0) } }

  private static let germanWords = Set(
    """
    der das des dem ein eine eines einem einen einer und oder sowie zum zur vom beim ins für gegen mit nach über um von vor wegen zu
    zwischen nicht kein keine sich
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func parts(
    of words: [String], isGerman: Bool, in index: ([String], Bool) throws -> TermIndex
  ) rethrows -> [Part] {
    let questions = runs(of: words).map { ($0, TermQuestion(words[$0].joined(separator: " "), isPart: true)) }
    let wholes = shortened(in: words)
    let index = try index(
      Set(questions.flatMap { $0.1.allKeys } + wholes.values.flatMap { $0 }.map(MatchKey.of)).sorted(), isGerman)
    func part(_ question: TermQuestion) -> Part? {
      let matches = index.matches(for: question, isGerman: isGerman)
      return matches.isEmpty ? nil : Part(text: question.text, matches: matches)
    }
    var parts: [Part] = []
    var start = 0
    while start < words.count {
      let longer = questions.filter { $0.0.lowerBound == start && $0.0.count > 1 }.sorted { $0.0.count > $1.0.count }
      if let spellings = wholes[start], let part = whole(spellings, in: index) {
        parts.append(part)
        start += 1
      } else if let (run, part) = longer.lazy.compactMap({ run, question in
        part(question).map { (run, $0) }
      }).first {
        parts.append(part)
        start = run.upperBound
      } else {
        let question = TermQuestion(words[start], isPart: true)
        if !TermQuestion.isFunctionWord(MatchKey.of(question.text)) {
          guard let part = part(question) else { return [] }
          parts.append(part)
        }
        start += 1
      }
    }
    return parts
  }

  private static let mostWords = 12
  private static let longestRun = 5

  /// All runs of words but the whole phrase; those of several words begin and end with words that mean something.
  private static func runs(of words: [String]) -> [Range<Int>] {
    let isFunctionWord = words.map { TermQuestion.isFunctionWord(MatchKey.of($0)) }
    return words.indices.flatMap { start in
      (start + 1...min(start + longestRun, words.count)).map { start..<$0 }.filter { run in
        run.count < words.count
          && (run.count == 1 || !isFunctionWord[run.lowerBound] && !isFunctionWord[run.upperBound - 1])
      }
    }
  }

  /// What words that are shortened before a conjunction may be, by their places: "Vorteile" for "Vor-" in "Vor- und Nachteile".
  private static func shortened(in words: [String]) -> [Int: [String]] {
    var wholes: [Int: [String]] = [:]
    for place in words.indices.dropLast(2) where words[place].hasSuffix("-") && conjunctions.contains(words[place + 1])
    {
      let beginning = String(words[place].dropLast())
      let shared = words[place + 2].unicodeScalars
      // The longest end that makes a term is the one they share.
      wholes[place] = (1..<max(shared.count - 2, 1)).map { beginning + String(shared.dropFirst($0)) }
    }
    return wholes
  }

  private static let conjunctions: Set<String> = ["und", "oder", "sowie", "bzw.", "wie"]

  private static func whole(_ spellings: [String], in index: TermIndex) -> Part? {
    spellings.lazy.map { Part(text: $0, matches: index.matches(forGerman: $0)) }.first { !$0.matches.isEmpty }
  }
}
