package import BilingualLexicon
package import Terminology
package import UnicodeText

/// Checks pairs one by one.
///
///     let checker = Checker(glossary: entries)
///     for finding in checker.findings(in: pair) { … }
package struct Checker: Sendable {
  private let checks: [Check]
  private let settings: CheckSettings

  /// - Parameters:
  ///   - glossary: the terms that are insisted on.
  ///   - suggestions: terms that a translation may render in other words too: only what is surely wrong is a warning there.
  ///   - names: the names whose spelling is looked at.
  ///   - dictionary: what shows that two texts have nothing to do with each other, in its languages.
  ///   - off: names of checks that are not made.
  package init(
    glossary: [GlossaryEntry], suggestions: [GlossaryEntry] = [], names: [GlossaryEntry] = [],
    dictionary: Dictionary? = nil, off: Set<String> = []
  ) {
    checks = Check.all.filter { !off.contains($0.name) }
    settings = CheckSettings(glossary: glossary, suggestions: suggestions, names: names, dictionary: dictionary)
  }

  /// Which words translate each other, from one language into another.
  package struct Dictionary: Sendable {
    let lexicon: BilingualLexicon
    let source: LanguageTag
    let target: LanguageTag

    /// - Parameter source: the language that `lexicon` translates from, and `target` the one that it translates into.
    package init(_ lexicon: BilingualLexicon, from source: LanguageTag, to target: LanguageTag) {
      self.lexicon = lexicon
      self.source = source
      self.target = target
    }
  }

  /// What is wrong with a pair, in the order of the checks.
  ///
  /// - Complexity: O(*n*) for texts without many codes
  package func findings(in pair: CheckedPair) -> [Finding] {
    let reading = PairReading(pair, settings)
    // What is empty or in the wrong language has nothing else to be told.
    for check in checks where Check.decisive.contains(check.name) {
      let findings = check.findings(in: reading, settings)
      if findings.contains(where: { $0.severity == .error }) { return findings }
    }
    return checks.flatMap { $0.findings(in: reading, settings) }
  }
}

/// What the checks go by.
struct CheckSettings: Sendable {
  /// Finds terms and names.
  let recognizer: TermRecognizer
  let dictionary: Checker.Dictionary?
  /// Where the terms that are suggested stand among those of the recognizer.
  private let suggestions: Range<Int>

  init(
    glossary: [GlossaryEntry], suggestions: [GlossaryEntry] = [], names: [GlossaryEntry],
    dictionary: Checker.Dictionary? = nil
  ) {
    self.dictionary = dictionary
    self.suggestions = glossary.count..<glossary.count + suggestions.count
    recognizer = TermRecognizer(glossary + suggestions + names)
  }

  /// Whether a term may be rendered in other words than those of its entry.
  func isSuggestion(_ hit: TermHit) -> Bool { suggestions.contains(hit.entryIndex) && !hit.entry.isStrict }
}
