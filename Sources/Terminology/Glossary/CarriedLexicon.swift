package import Morphology
internal import Synchronization

extension CompoundLexicon {
  /// The words that the program carries (simple words, the basic dictionary, terms and names), at least those that may be
  /// parts of `word` or the word itself: the others are not loaded before they are asked for.
  package static func carried(for word: String) -> CompoundLexicon { CarriedLexicon.shared.lexicon(for: word) }
}

extension CompoundSplitter {
  /// The parts of a German word by the words that the program carries and, where the user has installed one, those of a
  /// spelling dictionary.
  ///
  /// - Parameter lexicon: more words, which count before the others.
  package static func parts(of word: String, besides lexicon: CompoundLexicon = CompoundLexicon()) -> [Part] {
    CompoundSplitter(lexicon, .carried(for: word), isWord: SpellingDictionary.germanHas).parts(of: word)
  }
}

/// The lexicon of the carried tables, as far as it was needed yet.
///
/// Rows wait under the first three letters of their words; verbs, whose forms change more, under their first letter. What
/// is loaded for one word changes nothing for another.
private final class CarriedLexicon: Sendable {
  static let shared = CarriedLexicon()

  private let state = Mutex(State())

  func lexicon(for word: String) -> CompoundLexicon {
    state.withLock { state in
      state.load(for: Array(word.utf8))
      return state.lexicon
    }
  }

  private struct State: Sendable {
    private(set) var lexicon = CompoundLexicon()
    private let tables = CarriedWordTable.all
    /// By `LetterKey`.
    private var waiting: [[WaitingRow]] = Array(repeating: [], count: LetterKey.count)
    /// By the first letter of the key.
    private var waitingVerbs: [[WaitingRow]] = Array(repeating: [], count: LetterKey.letterCount)

    private struct WaitingRow: Sendable {
      let table: Int
      let place: CarriedWordTable.Place
    }

    init() {
      for (index, table) in tables.enumerated() {
        table.forEachRow { row in
          if row.partOfSpeech == .noun { lexicon.learnBoundaries(ofNoun: row.term) }
          let waiting = WaitingRow(table: index, place: row.place)
          guard let key = LetterKey.first(of: Array(row.term.prefix(Self.examined))) else { return add(waiting) }
          if row.partOfSpeech == .verb {
            waitingVerbs[LetterKey.firstLetter(of: key)].append(waiting)
          } else {
            self.waiting[key].append(waiting)
          }
        }
      }
    }

    /// In bytes: enough for three letters.
    private static let examined = 6

    mutating func load(for word: [UInt8]) {
      LetterKey.forEach(in: word, word.indices) { key in
        loadVerbs(LetterKey.firstLetter(of: key))
        for row in take(&waiting[key]) { add(row) }
        return true
      }
    }

    /// Verbs come before all other words of their letter, so that the order of what is loaded is always the same.
    private mutating func loadVerbs(_ letter: Int) {
      for row in take(&waitingVerbs[letter]) { add(row) }
    }

    private func take(_ rows: inout [WaitingRow]) -> [WaitingRow] {
      if rows.isEmpty { return [] }
      defer { rows = [] }
      return rows
    }

    private mutating func add(_ waiting: WaitingRow) {
      let table = tables[waiting.table]
      guard let row = table.row(at: waiting.place), let standing = table.standing(of: row) else { return }
      lexicon.add(row.lexeme(standing), standing, learnsBoundaries: false)
    }
  }
}
