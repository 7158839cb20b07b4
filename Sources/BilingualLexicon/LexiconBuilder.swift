package import UnicodeText

/// Collects word pairs from dictionary and glossary entries into a `BilingualLexicon`.
///
/// Every content word of an entry's source is taken as a translation of every content word of its target, with the
/// entry's weight shared among them. A user's glossary comes in with the forms of its terms, one entry a form.
package struct LexiconBuilder: Sendable {
  private let sourceFolding: WordFolding
  private let targetFolding: WordFolding
  private var sources = Vocabulary()
  private var targets = Vocabulary()
  private var weights: [Pair: Float] = [:]

  private struct Pair: Hashable {
    var source: Int32
    var target: Int32
  }

  package init(from source: LanguageTag, to target: LanguageTag) {
    sourceFolding = WordFolding(source)
    targetFolding = WordFolding(target)
  }

  /// Adds an entry: a term of one or several words and a translation of it.
  ///
  /// - Parameter weight: how often the translation is to be expected beside others of the same term; above 0.
  package mutating func add(source: String, target: String, weight: Double = 1) {
    let from = Self.contentWords(source, sourceFolding)
    let to = Self.contentWords(target, targetFolding)
    guard !from.isEmpty, !to.isEmpty else { return }
    let share = Float(weight) / Float(max(from.count, to.count))
    let fromIDs = from.map { sources.intern($0) }
    let toIDs = to.map { targets.intern($0) }
    for source in fromIDs {
      for target in toIDs {
        let pair = Pair(source: source, target: target)
        weights[pair] = max(weights[pair] ?? 0, share)
      }
    }
  }

  package mutating func add(_ entries: some Sequence<(source: String, target: String)>) {
    for entry in entries { add(source: entry.source, target: entry.target) }
  }

  /// - Complexity: O(*n* log *n*) in the number of word pairs
  package func build() -> BilingualLexicon {
    var sourceSums = [Float](repeating: 0, count: sources.count)
    var targetSums = [Float](repeating: 0, count: targets.count)
    let pairs = weights.sorted { ($0.key.source, $0.key.target) < ($1.key.source, $1.key.target) }
    for (pair, weight) in pairs {
      sourceSums[Int(pair.source)] += weight
      targetSums[Int(pair.target)] += weight
    }
    let entries = pairs.map { pair, weight in
      TranslationTable.Entry(
        source: pair.source, target: pair.target, forward: weight / sourceSums[Int(pair.source)],
        backward: weight / targetSums[Int(pair.target)])
    }
    return BilingualLexicon(
      sourceFolding: sourceFolding, targetFolding: targetFolding, sources: sources, targets: targets,
      table: TranslationTable(entries, sourceCount: sources.count))
  }

  /// The keys of a term's words; without function words, unless it has nothing else.
  private static func contentWords(_ term: String, _ folding: WordFolding) -> [String] {
    let text = TokenizedText([term], folding: folding)
    let words = text.tokens.filter { text.kinds[Int($0)] != .mark }
    let content = words.filter { !isFunctionWord(text.surfaces[Int($0)], folding) }
    return (content.isEmpty ? words : content).map { text.types.words[Int($0)] }
  }

  private static func isFunctionWord(_ word: String, _ folding: WordFolding) -> Bool {
    switch folding {
    case .german: germanFunctionWords.contains(word)
    case .english: englishFunctionWords.contains(word)
    case .other: false
    }
  }

  private static let germanFunctionWords: Set = [
    "der", "die", "das", "des", "dem", "den", "ein", "eine", "einen", "einer", "eines", "einem", "sich", "zu", "zum",
    "zur", "in", "im", "an", "am", "auf", "von", "vom", "und", "etw", "etwas", "jdn", "jdm", "jmd", "jmdn", "jmdm",
  ]
  private static let englishFunctionWords: Set = [
    "a", "an", "the", "to", "of", "in", "on", "at", "for", "by", "and", "be", "sth", "sb", "something", "somebody",
  ]
}
