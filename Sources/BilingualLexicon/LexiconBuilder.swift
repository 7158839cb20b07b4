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

  /// Adds an entry: a term of one or several words and a translation of it. Many at once cost far less by `add(_:)`.
  ///
  /// - Parameter weight: how often the translation is to be expected beside others of the same term; above 0.
  package mutating func add(source: String, target: String, weight: Double = 1) {
    add([WeightedEntry(source: source, target: target, weight: weight)])
  }

  /// An entry with how often its translation is to be expected beside others of the same term; above 0.
  package struct WeightedEntry: Sendable {
    package var source: String
    package var target: String
    package var weight: Double

    package init(source: String, target: String, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }

  package mutating func add(_ entries: some Sequence<(source: String, target: String)>) {
    add(entries.map { WeightedEntry(source: $0.source, target: $0.target) })
  }

  /// - Complexity: O(length of all terms)
  package mutating func add(_ entries: [WeightedEntry]) {
    let from = Terms(entries.map(\.source), sourceFolding, into: &sources)
    let to = Terms(entries.map(\.target), targetFolding, into: &targets)
    for (index, entry) in entries.enumerated() {
      let (fromIDs, toIDs) = (from.contentWords(of: index), to.contentWords(of: index))
      guard !fromIDs.isEmpty, !toIDs.isEmpty else { continue }
      let share = Float(entry.weight) / Float(max(fromIDs.count, toIDs.count))
      for source in fromIDs {
        for target in toIDs { weights[Pair(source: source, target: target), default: 0].raise(to: share) }
      }
    }
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

  /// Terms as numbers of a vocabulary.
  private struct Terms {
    private let text: TokenizedText
    /// By type: its number in the vocabulary, nil for a mark.
    private let ids: [Int32?]
    private let isFunctionWord: [Bool]

    init(_ terms: [String], _ folding: WordFolding, into vocabulary: inout Vocabulary) {
      let text = TokenizedText(terms, folding: folding)
      self.text = text
      ids = text.types.words.indices.map { text.kinds[$0] == .mark ? nil : vocabulary.intern(text.types.words[$0]) }
      isFunctionWord = text.surfaces.map { LexiconBuilder.isFunctionWord($0, folding) }
    }

    /// The words of a term; without function words, unless it has nothing else.
    func contentWords(of term: Int) -> [Int32] {
      let words = text.tokens[text.range(of: term)]
      let content = words.compactMap { isFunctionWord[Int($0)] ? nil : ids[Int($0)] }
      return content.isEmpty ? words.compactMap { ids[Int($0)] } : content
    }
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

extension Float {
  fileprivate mutating func raise(to other: Float) { self = max(self, other) }
}
