internal import BilingualLexicon
internal import TranslationMemory
internal import UnicodeText

extension Check {
  static let misaligned = Check(
    "misaligned", "texts that do not seem to be translations of each other", worst: .error, mildest: .warning,
    finds: [
      .init(
        "Der Minister sprach am Abend über die Sicherheit der Grenze und das Wasser.",
        "Our hotel has forty rooms with a wonderful garden view.", .error)
    ],
    passes: [
      .init(
        "Der Minister sprach am Abend über die Sicherheit der Grenze.",
        "In the evening the minister spoke of the security of the border."),
      .init("Minister, Abend, Sicherheit, Grenze 4711", "Hotel room 4711"), .init("Der Minister kam.", "He left."),
      .init("Sehr geehrte Herren Minister Abend, Sicherheit, Grenze,", "Dear Sirs:"),
    ]
  ) { pair, settings in
    guard let dictionary = settings.dictionary, pair.source.language.matches(dictionary.source),
      pair.target.language.matches(dictionary.target), !pair.source.isFormula
    else { return [] }
    let evidence = LexicalEvidence(pair, dictionary.lexicon)
    guard evidence.known >= 4, evidence.shared == 0 else { return [] }
    return [
      Issue(
        severity: evidence.known >= 6 ? .error : .warning,
        reason: "of \(evidence.known) words that the dictionary knows none has a translation here")
    ]
  }
}

extension CheckedText {
  /// Whether it is a letter's greeting or close, which is not translated word by word.
  fileprivate var isFormula: Bool {
    let beginning = words.prefix(2).map(\.folded).joined(separator: " ")
    return words.count <= 8
      && ["sehr geehrte", "mit freundlichen", "mit besten", "mit herzlichen"].contains { beginning.hasPrefix($0) }
  }
}

/// What a dictionary, spelling and numbers say of two texts.
struct LexicalEvidence {
  /// The words of the source that the dictionary has.
  private(set) var known = 0
  /// Words that have a translation or are spelled alike, and numbers that both sides have.
  private(set) var shared = 0

  init(_ pair: PairReading, _ lexicon: BilingualLexicon) {
    let source = TokenizedText([pair.source.text], folding: lexicon.sourceFolding)
    let target = TokenizedText([pair.target.text], folding: lexicon.targetFolding)
    let beginnings = Set(
      (0..<target.surfaces.count).map { target.surfaces[$0] }.filter { $0.count >= 4 }.map { $0.prefix(4) })
    for index in source.kinds.indices {
      let (key, surface) = (source.types[index], source.surfaces[index])
      guard source.kinds[index] == .word else {
        if target.types.contains(key) { shared += 1 }
        continue
      }
      guard surface.count >= 4 else { continue }
      if target.types.contains(key) || beginnings.contains(surface.prefix(4)) { shared += 1 }
      let parts = lexicon.parts(of: surface, key: key)
      guard !parts.isEmpty else { continue }
      known += 1
      let isTranslated = parts.contains { part in
        lexicon.table.row(part.source).contains { target.types.contains(lexicon.targets[Int($0.target)]) }
      }
      if isTranslated { shared += 1 }
    }
  }
}
