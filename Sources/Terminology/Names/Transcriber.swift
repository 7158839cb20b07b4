/// Transcribes words from German to English spelling: read back to Cyrillic first, romanized then by the systems in use.
struct Transcriber: Sendable {
  struct Spelling: Sendable {
    let text: String
    let share: Double
    let system: String
  }

  private struct Language: Sendable {
    let german: Rewriter
    let scientific: Rewriter
    let systems: [(system: RomanizationSystem, rewriter: Rewriter)]
  }

  private let languages: [NameOrigin: Language]
  private static let readings = 6

  init() {
    var languages: [NameOrigin: Language] = [:]
    for origin in NameOrigin.allCases {
      languages[origin] = Language(
        german: Rewriter(letters: LetterRules.rules(for: origin), roots: NameRoots.rules(for: origin)),
        scientific: Rewriter(letters: LetterRules.scientificRules(for: origin)),
        systems: RomanizationSystem.all.filter { $0.origin == origin }.map { ($0, Rewriter(letters: $0.rules)) })
    }
    self.languages = languages
  }

  /// The spellings of a word, unsorted: a spelling may come more than once, from several readings or systems.
  ///
  /// - Parameter word: in small letters.
  func spellings(of word: String, from origin: NameOrigin, isScientific: Bool, kind: NameKind?) -> [Spelling] {
    guard let language = languages[origin] else { return [] }
    let readings = (isScientific ? language.scientific : language.german).rewrite(word).prefix(Self.readings)
    var spellings: [Spelling] = []
    for reading in readings {
      for (system, rewriter) in language.systems where system.use[kind] > 0 {
        for form in rewriter.rewrite(reading.text) {
          let share = reading.share * system.use[kind] * form.share
          spellings.append(Spelling(text: form.text, share: share, system: system.name))
        }
      }
    }
    return spellings
  }
}
