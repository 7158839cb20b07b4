internal import BilingualLexicon
internal import TranslationMemory
internal import UnicodeText

extension Check {
  /// Whether there is a translation at all.
  static let completeness: [Check] = [empty, identical, wrongLanguage, length]

  /// Checks after whose errors no other check has anything to say.
  static let decisive: Set<String> = ["empty", "wrong-language"]

  private static let empty = Check(
    "empty", "a side without text", worst: .error, mildest: .error,
    finds: [.init("Guten Tag.", "", .error), .init("", "Good day.", .error), .init("Guten Tag.", " \u{A0}", .error)],
    passes: [.init("Guten Tag.", "Good day."), .init("", "")]
  ) { pair, _ in
    guard pair.source.isBlank != pair.target.isBlank else { return [] }
    let side = pair.target.isBlank ? "the translation" : "the source"
    return [Issue(severity: .error, reason: "\(side) is empty")]
  }

  private static let identical = Check(
    "untranslated", "a translation that is the source again", worst: .error, mildest: .hint,
    finds: [
      .init("Die Lage ist ernst.", "Die Lage ist ernst.", .error), .init("Datei öffnen", "Datei öffnen", .error),
      .init("Status", "Status", .hint), .init("--just-print --all", "--just-print --all", .hint),
      .init("Grenze", "Grenze", .warning), .init("Superphrygisch", "Superphrygisch", .warning),
      .init("Anna Muster, Berlin", "Anna Muster, Berlin", .hint),
      .init("Anna Muster aus Berlin", "Anna Muster aus Berlin", .error),
      .init("Der Hund bellt laut im Garten.", "der Hund bellt laut im Garten!", .error),
      .init("Der Hund bellt.", "Der Hund bellt", .error),
      .init("Die Räte, aber nicht die Stadt, sind da.", "The councils, aber nicht die Stadt, sind da.", .warning),
    ],
    passes: [
      .init("Die Lage ist ernst.", "The situation is serious."), .init("12.4", "12.4"), .init("%s", "%s"),
      .init("Er las „Wenn der Tag nicht mehr ist“.", "He read “Wenn der Tag nicht mehr ist”."),
    ]
  ) { pair, settings in
    let words = pair.target.words.filter { !pair.target.isInCode($0.range.lowerBound) }
    guard !words.isEmpty else { return [] }
    guard pair.isCopy else {
      return pair.leftover.map { part in
        [Issue(severity: .warning, target: [part], reason: "“\(pair.target[part])” was not translated")]
      } ?? []
    }
    let evidence = pair.target.languageEvidence
    let isForeign =
      evidence.count(of: pair.source.language.language) > evidence.count(of: pair.target.language.language)
    let isKnown =
      pair.source.language.language == "de" && words.contains { $0.hasGermanEnding }
      || settings.dictionary.map { pair.hasUntranslatedWord($0) } ?? false
    let isSpelledAsNames = words.count < 5 && words.allSatisfy(\.isCapitalized) && pair.target.hasPlainTextOnly
    let severity: Severity =
      isForeign ? .error : words.count > 2 && !isSpelledAsNames && !pair.target.isCommand || isKnown ? .warning : .hint
    return [
      Issue(severity: severity, target: [0..<pair.target.scalars.count], reason: "the translation equals the source")
    ]
  }

  private static let wrongLanguage = Check(
    "wrong-language", "a side in another language than its own", worst: .error, mildest: .warning,
    finds: [
      .init("Die Lage ist ernst.", "Es ist nicht so, dass die Lage ernst wäre.", .error),
      .init("The talks have not been broken off, and they go on.", "They go on with the talks.", .error),
      .init("Die Lage ist ernst.", "Cette situation est grave et elle ne change pas.", .error),
      .init("Gestern war es schön und warm.", "Hier, il faisait très beau et chaud.", .error),
      .init("Die Lage im Nachbarland ist ernst.", "Situation grave dans le pays voisin", .warning),
      .init("Er kam gestern und brachte Blumen mit.", "Hij kwam gisteren en bracht bloemen mee.", .error),
      .init("Er kam gestern und brachte Blumen mit.", "Przyszedł wczoraj i przyniósł kwiaty.", .error),
      .init("Die Regierung hat sich geeinigt.", "El gobierno ha llegado a un compromiso.", .error),
      .init("Er kam gestern und brachte Blumen mit.", "Ele veio ontem e não trouxe flores.", .error),
      .init("Er kam gestern und brachte Blumen mit.", "Han kom igår och hade blommor med sig.", .error),
      .init("Er kam gestern und brachte Blumen mit.", "Ήρθε χθες και έφερε λουλούδια.", .error),
    ],
    passes: [
      .init("Die Lage ist ernst.", "The situation is serious."),
      .init("Er las „Der Spiegel“.", "He was reading “Der Spiegel”."),
    ]
  ) { pair, _ in
    guard !pair.isCopy else { return [] }
    return [(pair.source, "the source"), (pair.target, "the translation")].compactMap { side, name in
      guard let (language, isSure) = side.languageEvidence.other(than: side.language) else { return nil }
      let whole = [0..<side.scalars.count]
      return Issue(
        severity: isSure ? .error : .warning, source: side === pair.source ? whole : [],
        target: side === pair.target ? whole : [],
        reason: "\(name) looks like \(LanguageEvidence.name(of: language))")
    }
  }

  private static let length = Check(
    "length", "a translation far longer or shorter than usual", worst: .warning, mildest: .warning,
    finds: [
      .init("Die Gespräche über den Haushalt wurden am Abend ohne Ergebnis vertagt.", "The talks.", .warning),
      .init(
        "Ja, das ist gut so.",
        "Yes, this is very well so, and nobody among all those present has ever said anything else."),
    ],
    passes: [
      .init("Ja.", "Of course."), .init("Abbrechen", "Cancel this operation"),
      .init("Die Gespräche wurden vertagt.", "The talks were adjourned."),
    ]
  ) { pair, _ in
    let (source, target) = (Double(pair.source.scalars.count), Double(pair.target.scalars.count))
    guard max(source, target) >= 25, min(source, target) > 0 else { return [] }
    // Gale and Church (1993): the difference of the lengths by its deviation, which grows with the root of the length.
    let deviation = (target - source) / (min(source, target) * 3.4 + max(source, target) * 3.4).squareRoot()
    let ratio = max(source, target) / min(source, target)
    guard abs(deviation) > 3.2, ratio > 1.9 else { return [] }
    let relation = target > source ? "longer" : "shorter"
    let times = (ratio * 10).rounded() / 10
    return [Issue(severity: .warning, reason: "the translation is \(times) times \(relation) than the source")]
  }
}

extension PairReading {
  /// Whether the translation is the source again, but for case and the marks at its ends.
  fileprivate var isCopy: Bool {
    source.words.elementsEqual(target.words) { $0.folded == $1.folded } && source.key == target.key
  }

  /// A run of words of the translation that are still in the language of the source.
  fileprivate var leftover: Range<Int>? {
    let (own, other) = (target.language.language, source.language.language)
    let translated = LanguageEvidence.Distinction(of: own, from: other)
    let left = LanguageEvidence.Distinction(of: other, from: own)
    var run: [CheckedWord] = []
    var (told, known) = (0, 0)
    for word in target.words where !target.isInCode(word.range.lowerBound) {
      if translated.isTold(by: word.folded) {
        (run, told, known) = ([], 0, 0)
        continue
      }
      let tells = left.isTold(by: word.folded)
      if run.isEmpty, !tells { continue }
      run.append(word)
      if tells {
        told += 1
        known = run.count
      }
      if told >= 3, known >= 4, told * 3 >= known, !target.isQuoted(run[0].range.lowerBound) {
        return run[0].range.lowerBound..<run[known - 1].range.upperBound
      }
    }
    return nil
  }

  /// Whether a dictionary translates a word of the source, and not by itself.
  fileprivate func hasUntranslatedWord(_ dictionary: Checker.Dictionary) -> Bool {
    guard source.language.matches(dictionary.source), target.language.matches(dictionary.target) else { return false }
    let lexicon = dictionary.lexicon
    let text = TokenizedText([source.text], folding: lexicon.sourceFolding)
    let same = TokenizedText([source.text], folding: lexicon.targetFolding)
    return text.kinds.indices.contains { index in
      guard text.kinds[index] == .word, text.surfaces[index].count >= 4 else { return false }
      let parts = lexicon.parts(of: text.surfaces[index], key: text.types[index])
      return !parts.isEmpty
        && !parts.contains { part in
          lexicon.table.row(part.source).contains { same.types.contains(lexicon.targets[Int($0.target)]) }
        }
    }
  }
}

extension CheckedWord {
  /// Whether it is derived as German words are: "Hochstellung", "silbisch".
  fileprivate var hasGermanEnding: Bool {
    range.count > 5 && Self.germanEndings.contains { folded.hasSuffix($0) }
  }

  /// Not "-sung", for the name.
  private static let germanEndings = [
    "bung", "dung", "gung", "hung", "kung", "lung", "mung", "nung", "pung", "rung", "tung", "zung", "ungen", "keit",
    "heit", "schaft", "ismus", "isch", "ische", "ischer", "isches", "lich", "liche", "ieren",
  ]
}

extension CheckedText {
  /// What texts are compared by that may differ in case and in the marks at their ends.
  fileprivate var key: String {
    let inner = scalars.drop { $0.characterClass == .space || Self.endMarks.contains($0) }
    let end = inner.lastIndex { $0.characterClass != .space && !Self.endMarks.contains($0) }
    return MatchKey.of(end.map { self[inner.startIndex..<$0 + 1] } ?? text)
  }

  /// Whether there are only letters, blanks, hyphens, commas and periods.
  fileprivate var hasPlainTextOnly: Bool {
    scalars.allSatisfy { [.letter, .space].contains($0.characterClass) || "-,.".unicodeScalars.contains($0) }
  }

  /// Whether it has no two words that stand for themselves: "--just-print", "mkdir /home/user".
  fileprivate var isCommand: Bool {
    let runs = scalars.split { $0.characterClass == .space }
    return runs.count { run in run.allSatisfy { $0.characterClass == .letter || ".,;:!?".unicodeScalars.contains($0) } }
      < 2
  }

  private static let endMarks = Set(".!?:;,…\"'„“”‚‘’«»".unicodeScalars)
}
