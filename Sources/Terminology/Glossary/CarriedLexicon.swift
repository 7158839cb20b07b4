internal import Dispatch
package import Morphology
internal import Synchronization

extension CompoundLexicon {
  /// The words that the program carries (simple words, the basic dictionary, terms and names), at least those that may be
  /// parts of `word` or the word itself: the others are not loaded before they are asked for.
  package static func carried(for word: String) -> CompoundLexicon { CarriedLexicon.shared.lexicon(for: word) }

  /// Begins to read the carried words on another core, for who will soon ask for them and has something else to do first.
  package static func prepareCarried() {
    DispatchQueue.global(qos: .userInitiated).async {
      _ = CarriedLexicon.shared
      _ = CarriedLexicon.boundaries
    }
  }

  /// The English that the carried tables have for the nouns, names left out, that a word is a form of: a list for each row.
  static func carriedTranslations(ofNounWithForm form: String) -> [[String]] {
    CarriedLexicon.shared.translations(ofNounWithForm: form)
  }

  /// The noun that the carried tables have a row of, the one of more rows whose plural they know. It costs less than to ask the lexicon,
  /// for which all parts of a word are made ready.
  ///
  /// - Parameter lemma: as it is cited.
  static func carriedNoun(_ lemma: String) -> Lexeme? { CarriedLexicon.shared.noun(lemma) }

  /// The English that the carried tables have for a noun or name: a list for each row. For short words there may be none.
  ///
  /// - Parameter lemma: as it is cited.
  static func carriedTranslations(of lemma: String) -> [[String]] { CarriedLexicon.shared.translations(of: lemma) }
}

extension CompoundSplitter {
  /// The parts of a German word by the words that the program carries and, where the user has installed one, those of a
  /// spelling dictionary.
  ///
  /// - Parameters:
  ///   - lexicon: more words, which count before the others.
  ///   - isTerm: whether the whole word is one that may itself be a compound.
  package static func parts(
    of word: String, besides lexicon: CompoundLexicon = CompoundLexicon(), isTerm: Bool = false
  ) -> [Part] {
    CompoundSplitter(
      lexicon, .carried(for: word), isWord: SpellingDictionary.germanHas, boundaries: { CarriedLexicon.boundaries }
    ).parts(of: word, isTerm: isTerm)
  }
}

/// The lexicon of the carried tables, as far as it was needed yet.
///
/// Rows wait under the stems of their words. What is loaded for one word changes nothing for another.
private final class CarriedLexicon: Sendable {
  static let shared = CarriedLexicon()

  /// How the carried nouns begin and end.
  static let boundaries = {
    var boundaries = BoundaryModel()
    for table in CarriedWordTable.all {
      for row in table.rows where table.isNoun(row) { boundaries.learn(noun: table.bytes[table.term(ofRow: row)]) }
    }
    return boundaries
  }()

  private let state = Mutex(State())

  func lexicon(for word: String) -> CompoundLexicon {
    state.withLock { state in
      state.load(for: GermanStem.letters(word))
      return state.lexicon
    }
  }

  func translations(ofNounWithForm form: String) -> [[String]] {
    state.withLock { $0.translations(ofNounWithForm: form) }
  }

  func translations(of lemma: String) -> [[String]] {
    state.withLock { $0.translations(of: lemma) }
  }

  func noun(_ lemma: String) -> Lexeme? { state.withLock { $0.noun(lemma) } }

  private struct State: Sendable {
    private(set) var lexicon = CompoundLexicon()
    private let tables = CarriedWordTable.all
    private var rows: [WaitingRow] = []
    /// For each three letters, the last of the rows whose words begin so and that are under no stem yet; -1 for none.
    private var unfiled: [Int32] = Array(repeating: -1, count: LetterKey.count)
    private var stems = StemIndex()
    /// The stems of one word: scratch space.
    private var occurrences: [StemIndex.Occurrence] = []
    /// Verbs whose forms wait, by what they may begin with (`GermanVerbBeginning`).
    private var verbs: [[WaitingVerb]] = Array(repeating: [], count: GermanVerbBeginning.count)
    /// Whether a verb's forms wait no more, for each row.
    private var hasForms: [Bool] = []

    private struct WaitingRow: Sendable {
      let table: Int32
      let number: Int32
      /// The row before it that begins with the same letters.
      let before: Int32
    }

    private struct WaitingVerb: Sendable {
      let row: Int32
      /// Of the infinitive.
      let letterCount: Int32
    }

    init() {
      rows.reserveCapacity(tables.reduce(0) { $0 + $1.rows.count })
      for (index, table) in tables.enumerated() {
        for number in table.rows {
          let term = table.term(ofRow: number)
          if term.count >= Self.surelyLong, let key = LetterKey.first(of: table.bytes, term) {
            file(number, of: index, under: key)
            if table.isVerb(number), let row = usable(rows.count - 1)?.row { fileVerb(row) }
          } else if let row = table.row(number), row.isClosed, let standing = table.standing(of: row) {
            let isShortVerb = row.partOfSpeech == .verb && row.letterCount < GermanStem.shortest + 2
            guard !isShortVerb, let key = LetterKey.first(of: table.bytes, term) else {
              add(row, standing, hasVerbForms: true)
              continue
            }
            file(number, of: index, under: key)
            if row.partOfSpeech == .verb { fileVerb(row) }
          }
        }
      }
      hasForms = Array(repeating: false, count: rows.count)
    }

    /// In bytes: the fewest of a word that is as long as words must be which wait, whatever its letters.
    private static let surelyLong = 2 * (GermanStem.shortest + 2)

    private mutating func file(_ number: Int, of table: Int, under key: Int) {
      rows.append(WaitingRow(table: Int32(table), number: Int32(number), before: unfiled[key]))
      unfiled[key] = Int32(rows.count - 1)
    }

    /// Lets the forms of the verb in the last row wait.
    private mutating func fileVerb(_ row: CarriedWordTable.Row) {
      let verb = WaitingVerb(row: Int32(rows.count - 1), letterCount: Int32(row.letterCount))
      for beginning in GermanVerbBeginning.ofInfinitive(GermanStem.letters(row.term)) { verbs[beginning].append(verb) }
    }

    // MARK: - Loading

    mutating func load(for word: [UInt8]) {
      for beginning in GermanVerbBeginning.ofForm(word) where !verbs[beginning].isEmpty {
        addVerbForms(beginning, letterCount: word.count)
      }
      LetterKey.forEach(in: word, word.indices) { key in
        fileUnderStems(key)
        return true
      }
      occurrences.removeAll(keepingCapacity: true)
      stems.find(in: word, seeksParts: true, into: &occurrences)
      for stem in occurrences.map(\.stem) where !stems.isDone(.parts, stem) {
        stems.markDone(.parts, stem)
        for index in stems.terms(of: stem) { add(index) }
      }
    }

    /// Adds the forms of the verbs that a word of some letters may be a form of, which begins like them.
    private mutating func addVerbForms(_ beginning: Int, letterCount: Int) {
      let waiting = verbs[beginning]
      var others: [WaitingVerb] = []
      for verb in waiting where !hasForms[Int(verb.row)] {
        guard GermanVerbBeginning.mayBeAsLong(letterCount, asFormOf: Int(verb.letterCount)) else {
          others.append(verb)
          continue
        }
        hasForms[Int(verb.row)] = true
        if let row = row(Int(verb.row)) { lexicon.addForms(ofVerb: row.term.text) }
      }
      if others.count < waiting.count { verbs[beginning] = others }
    }

    mutating func noun(_ lemma: String) -> Lexeme? {
      let letters = GermanStem.letters(lemma)
      // Short ones may have no stem.
      guard letters.count >= Self.surelyFiled, let key = LetterKey.first(of: letters, letters.indices) else {
        load(for: letters)
        return lexicon.noun(withForm: lemma).flatMap { $0.lemma == lemma ? $0 : nil }
      }
      fileUnderStems(key)
      let nouns = indices(of: lemma, letters).compactMap { usable($0) }.map { $0.row.lexeme($0.standing) }
        .filter { $0.partOfSpeech == .noun || $0.partOfSpeech == .name }
      return nouns.first { $0.plural != .unknown } ?? nouns.first
    }

    /// In letters: the fewest of a noun that surely has a stem.
    private static let surelyFiled = 10

    mutating func translations(of lemma: String) -> [[String]] {
      rows(of: lemma).map(\.translations).filter { !$0.isEmpty }
    }

    mutating func translations(ofNounWithForm form: String) -> [[String]] {
      ["", "n", "en", "e"].filter(form.hasSuffix).flatMap { ending in
        rows(of: String(form.dropLast(ending.count))).filter { row in
          row.partOfSpeech == .noun && GermanInflection.forms(of: row.lexeme(.unknown)).contains { $0.text == form }
        }
      }.map(\.translations).filter { !$0.isEmpty }
    }

    /// The rows of one word; of a short one there may be none.
    private mutating func rows(of lemma: String) -> [CarriedWordTable.Row] {
      let letters = GermanStem.letters(lemma)
      guard let key = LetterKey.first(of: letters, letters.indices) else { return [] }
      fileUnderStems(key)
      return indices(of: lemma, letters).compactMap(row)
    }

    /// Of the rows that are filed under a stem, those of one word.
    private mutating func indices(of lemma: String, _ letters: [UInt8]) -> [Int] {
      occurrences.removeAll(keepingCapacity: true)
      stems.find(in: letters, seeksParts: false, into: &occurrences)
      return occurrences.flatMap { stems.terms(of: $0.stem) }.filter { index in
        let table = tables[Int(rows[index].table)]
        return table.bytes[table.term(ofRow: Int(rows[index].number))].elementsEqual(lemma.utf8)
      }
    }

    private func row(_ index: Int) -> CarriedWordTable.Row? {
      tables[Int(rows[index].table)].row(Int(rows[index].number))
    }

    /// A row that can be a part of a compound, and what it is to the splitter.
    private func usable(_ index: Int) -> (row: CarriedWordTable.Row, standing: CompoundLexicon.Standing)? {
      guard let row = row(index), row.isClosed, let standing = tables[Int(rows[index].table)].standing(of: row) else {
        return nil
      }
      return (row, standing)
    }

    /// Files the rows that begin with three letters under their stems, in their order.
    private mutating func fileUnderStems(_ key: Int) {
      var index = unfiled[key]
      unfiled[key] = -1
      var indices: [Int] = []
      while index >= 0 {
        indices.append(Int(index))
        index = rows[Int(index)].before
      }
      for index in indices.reversed() { file(index) }
    }

    private mutating func file(_ index: Int) {
      guard let (row, standing) = usable(index) else { return }
      let word = GermanStem.letters(row.term)
      // What stands in compounds of a verb has the stem of its infinitive, which ends in -en or -n.
      let length =
        row.partOfSpeech == .verb
        ? word.count - 2
        : GermanStem.length(
          word, row.partOfSpeech(standing), hasSpace: false, plural: row.plural.map { GermanStem.letters($0) })
      guard let length else { return add(row, standing) }
      stems.insert(Int32(index), word[..<length], length: word.count)
    }

    private mutating func add(_ index: Int) {
      guard let (row, standing) = usable(index) else { return }
      add(row, standing)
    }

    private mutating func add(
      _ row: CarriedWordTable.Row, _ standing: CompoundLexicon.Standing, hasVerbForms: Bool = false
    ) {
      lexicon.add(row.lexeme(standing), standing, learnsBoundaries: false, hasVerbForms: hasVerbForms)
    }
  }
}
