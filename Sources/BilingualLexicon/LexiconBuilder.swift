package import UnicodeText

/// Collects word pairs from dictionary and glossary entries into a `BilingualLexicon`.
///
/// Every content word of an entry's source is taken as a translation of every content word of its target, with the
/// entry's weight shared among them. A user's glossary comes in with the forms of its terms, one entry a form.
package struct LexiconBuilder: Sendable {
  private let sourceFolding: WordFolding
  private let targetFolding: WordFolding
  private var sources: TermReader
  private var targets: TermReader
  /// What was added; a pair may stand in it several times.
  private var pairs: [Pair] = []

  private struct Pair {
    /// The number of the source word, and below it that of the target word: sorting is most of the work of building.
    let key: UInt64
    var weight: Float

    init(_ source: Int32, _ target: Int32, weight: Float) {
      key = UInt64(UInt32(bitPattern: source)) << 32 | UInt64(UInt32(bitPattern: target))
      self.weight = weight
    }

    var source: Int32 { Int32(truncatingIfNeeded: key >> 32) }
    var target: Int32 { Int32(truncatingIfNeeded: key) }
  }

  package init(from source: LanguageTag, to target: LanguageTag) {
    sourceFolding = WordFolding(source)
    targetFolding = WordFolding(target)
    sources = TermReader(sourceFolding)
    targets = TermReader(targetFolding)
  }

  /// Adds an entry: a term of one or several words and a translation of it.
  ///
  /// - Parameter weight: how often the translation is to be expected beside others of the same term; above 0.
  /// - Complexity: O(length of the terms)
  package mutating func add(source: String, target: String, weight: Double = 1) {
    add(
      sources.contentWords(of: source.utf8Span.span), targets.contentWords(of: target.utf8Span.span), weight: weight)
  }

  /// Adds each of some terms with each of some translations.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8 in which the terms and translations stand.
  package mutating func add(sources: [Range<Int>], targets: [Range<Int>], in bytes: Span<UInt8>) {
    let translations = targets.map { self.targets.contentWords(of: bytes.extracting($0)) }
    var last: [Int32] = []
    for source in sources {
      let words = self.sources.contentWords(of: bytes.extracting(source))
      // Most forms of a word have its key.
      if words == last { continue }
      for translation in translations { add(words, translation, weight: 1) }
      last = words
    }
  }

  private mutating func add(_ sources: [Int32], _ targets: [Int32], weight: Double) {
    let share = Float(weight) / Float(max(1, sources.count, targets.count))
    for source in sources {
      for target in targets { pairs.append(Pair(source, target, weight: share)) }
    }
  }

  /// - Complexity: O(*n* log *n*) in the number of word pairs
  package func build() -> BilingualLexicon {
    var sourceSums = [Float](repeating: 0, count: sources.vocabulary.count)
    var targetSums = [Float](repeating: 0, count: targets.vocabulary.count)
    let pairs = distinctPairs()
    for pair in pairs {
      sourceSums[Int(pair.source)] += pair.weight
      targetSums[Int(pair.target)] += pair.weight
    }
    let entries = pairs.map { pair in
      TranslationTable.Entry(
        source: pair.source, target: pair.target, forward: pair.weight / sourceSums[Int(pair.source)],
        backward: pair.weight / targetSums[Int(pair.target)])
    }
    return BilingualLexicon(
      sourceFolding: sourceFolding, targetFolding: targetFolding, sources: sources.vocabulary,
      targets: targets.vocabulary, table: TranslationTable(entries, sourceCount: sources.vocabulary.count))
  }

  /// Each pair once, with the highest of its weights, ascending.
  private func distinctPairs() -> [Pair] {
    var distinct: [Pair] = []
    distinct.reserveCapacity(pairs.count)
    for pair in pairs.sorted(by: { $0.key < $1.key }) {
      if let last = distinct.last, last.key == pair.key {
        distinct[distinct.count - 1].weight = max(last.weight, pair.weight)
      } else {
        distinct.append(pair)
      }
    }
    return distinct
  }
}

/// Reads terms as numbers of a vocabulary that grows with them.
private struct TermReader: Sendable {
  private let folding: WordFolding
  private(set) var vocabulary = Vocabulary()
  private var scanner: WordScanner
  private var forms = Vocabulary()
  /// By form: its number in the vocabulary, and whether it is a function word.
  private var words: [(id: Int32, isFunctionWord: Bool)] = []

  init(_ folding: WordFolding) {
    self.folding = folding
    scanner = WordScanner(folding)
  }

  /// The words of a term; without function words, unless it has nothing else.
  mutating func contentWords(of term: Span<UInt8>) -> [Int32] {
    var all: [Int32] = []
    var functionWords: [Int32] = []
    // Taken out of self while the words change the rest of it.
    var scanner = WordScanner(folding)
    swap(&scanner, &self.scanner)
    defer { swap(&scanner, &self.scanner) }
    scanner.forEachWord(in: term) { kind, form in
      guard kind != .mark else { return }
      let word = word(kind, form)
      all.append(word.id)
      if word.isFunctionWord { functionWords.append(word.id) }
    }
    if functionWords.isEmpty || functionWords.count == all.count { return all }
    return all.filter { !functionWords.contains($0) }
  }

  private mutating func word(_ kind: WordKind, _ form: Span<UInt8>) -> (id: Int32, isFunctionWord: Bool) {
    let id = Int(forms.intern(form))
    if id == words.count {
      let key = FoldedWord(kind, forms[id], folding).key
      words.append((vocabulary.intern(key.span), FunctionWords.contain(forms[id], folding)))
    }
    return words[id]
  }
}

/// Words of dictionary entries that say nothing about their meaning.
private enum FunctionWords {
  static func contain(_ word: ArraySlice<UInt8>, _ folding: WordFolding) -> Bool {
    switch folding {
    case .german: german.contains(word)
    case .english: english.contains(word)
    case .french, .other: false
    }
  }

  private static let german = Vocabulary([
    "der", "die", "das", "des", "dem", "den", "ein", "eine", "einen", "einer", "eines", "einem", "sich", "zu", "zum",
    "zur", "in", "im", "an", "am", "auf", "von", "vom", "vor", "mit", "bei", "nach", "für", "aus", "über", "unter",
    "durch", "um", "gegen", "ohne", "und", "etw", "etwas", "jdn", "jdm", "jmd", "jmdn", "jmdm",
  ])
  private static let english = Vocabulary([
    "a", "an", "the", "to", "of", "in", "on", "at", "for", "by", "with", "from", "into", "about", "over", "under",
    "against", "without", "and", "be", "sth", "sb", "something", "somebody",
  ])
}
