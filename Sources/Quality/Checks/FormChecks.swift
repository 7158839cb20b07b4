internal import TranslationMemory
internal import UnicodeText

extension Check {
  /// Slips of the pen that need no look at what the text says.
  static let form: [Check] = [doubledWords, brackets, quotes, endMarks, spaces]

  private static let doubledWords = Check(
    "doubled-words", "a word that stands twice in a row", worst: .warning, mildest: .warning,
    finds: [
      .init("Der Rat tagte.", "The the council met.", .warning), .init("Er ist da.", "He is is here.", .warning),
      .init("Das Treffen endete.", "The The meeting ended.", .warning),
    ],
    passes: [
      .init("Er hatte das gehabt.", "He had had that."),
      .init("Er sagte, dass das gut sei.", "He said that that was good."),
      .init("Bora Bora ist schön.", "Bora Bora is beautiful."), .init("Sehr, sehr gut.", "Very, very good."),
    ]
  ) { pair, _ in
    let inSource = Set(
      zip(pair.source.words, pair.source.words.dropFirst()).filter { $0.folded == $1.folded }.map(\.0.folded))
    return zip(pair.target.words, pair.target.words.dropFirst()).compactMap { first, second in
      guard first.folded == second.folded, pair.target.isSpace(first.range.upperBound..<second.range.lowerBound),
        inSource.isEmpty, !["that", "had", "do", "her"].contains(first.folded),
        !second.isCapitalized || first.isCapitalized && functionWords.contains(first.folded)
      else { return nil }
      return Issue(
        severity: .warning, target: [first.range.lowerBound..<second.range.upperBound],
        reason: "“\(first.text)” stands twice")
    }
  }

  /// Words that are no part of a doubled name: "Bora Bora".
  private static let functionWords: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "to", "for", "with", "by", "from", "and", "or", "but", "is", "are", "was",
    "it", "this", "he", "she", "we", "they", "you", "if", "when", "as",
  ]

  private static let brackets = Check(
    "brackets", "brackets that are not closed, or not those of the source", worst: .warning, mildest: .hint,
    finds: [
      .init("Der Rat (12 Mitglieder) tagte.", "The council (12 members met.", .warning),
      .init("Der Rat [A] tagte.", "The council tagged."),
    ],
    passes: [.init("Der Rat (A) tagte.", "The council (A) met."), .init("a) Tische", "a) tables")]
  ) { pair, _ in
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] as [(Unicode.Scalar, Unicode.Scalar)] {
      let (source, target) = (pair.source.count(open, close), pair.target.count(open, close))
      if source.open == source.close, target.open != target.close {
        let places = pair.target.places { $0 == open || $0 == close }
        return [Issue(severity: .warning, target: places, reason: "\(open) and \(close) do not go together")]
      }
      if source.open == source.close, target.open == target.close, source.open != target.open {
        return [
          Issue(
            severity: .hint, source: pair.source.places { $0 == open || $0 == close },
            target: pair.target.places { $0 == open || $0 == close },
            reason: "\(source.open) times \(open)\(close) in the source, \(target.open) times in the translation")
        ]
      }
    }
    return []
  }

  private static let quotes = Check(
    "quotes", "quotation marks that are missing or not closed", worst: .warning, mildest: .hint,
    finds: [
      .init("Er sagte: „Nein.“", "He said: “No.", .warning), .init("Er sagte: „Nein.“", "He said no."),
      .init("Er sagte: „Nein.“", "He said: „No.“", .warning),
    ],
    passes: [
      .init("Er sagte: „Nein.“", "He said: “No.”"), .init("Er sagte: „Nein.“", "He said: ‘No.’"),
      .init("Er sagte: \"Nein.\"", "He said: 'No.'"), .init("„Nein.", "“No."), .init("Hans' Haus", "Hans’s house"),
      .init("5\" Rohr", "5-inch pipe"), .init("Datei „$1“ fehlt.", "File \"$1\" is missing."),
    ]
  ) { pair, _ in
    let source = pair.source.quotationMarks
    let target = pair.target.quotationMarks
    if pair.target.language.language == "en", target.contains(where: { pair.target.scalars[$0.lowerBound] == "„" }) {
      return [Issue(severity: .warning, target: target, reason: "„ is no English quotation mark")]
    }
    if source.count.isMultiple(of: 2), !source.isEmpty, target.count % 2 == 1 {
      return [Issue(severity: .warning, source: source, target: target, reason: "a quotation is not closed")]
    }
    if source.count >= 2, target.isEmpty, !pair.target.hasSingleQuotes {
      return [Issue(severity: .hint, source: source, reason: "the translation has no quotation marks")]
    }
    return []
  }

  private static let endMarks = Check(
    "end-marks", "a sentence that ends with another mark", worst: .warning, mildest: .hint,
    finds: [
      .init("Kommt er?", "He is coming.", .warning), .init("Er kommt.", "He is coming", .hint),
      .init("Name:", "Name", .hint),
    ],
    passes: [
      .init("Kommt er?", "Is he coming?"), .init("Er kommt!", "He is coming."), .init("„Er kommt.“", "“He is coming.”"),
      .init("Er kommt …", "He is coming..."), .init("Im Jahr 20 v. Chr.", "In 20 BC"),
      .init("Sie fragte: „Wann kommst du?“", "“When are you coming?” she asked."),
      .init("„Wann kommst du?“, fragte sie.", "She asked: “When are you coming?”"),
    ]
  ) { pair, _ in
    let (source, target) = (pair.source.endMark, pair.target.endMark)
    guard source.sort != target.sort, !pair.source.endsWithAbbreviation, !pair.target.endsWithAbbreviation else {
      return []
    }
    // A quotation may stand at the other end of the sentence.
    if source.isQuoted && pair.target.quotes(source) || target.isQuoted && pair.source.quotes(target) { return [] }
    let severity: Severity = (source.sort == "?") != (target.sort == "?") && source.sort != "" ? .warning : .hint
    return [
      Issue(
        severity: severity, source: source.range.map { [$0] } ?? [], target: target.range.map { [$0] } ?? [],
        reason: "the source ends with \(source.name), the translation with \(target.name)")
    ]
  }

  private static let spaces = Check(
    "spaces", "two blanks, or a blank before a mark", worst: .hint, mildest: .hint,
    finds: [.init("Der Rat tagte.", "The  council met.", .hint), .init("Der Rat tagte.", "The council met .", .hint)],
    passes: [.init("Der  Rat tagte.", "The  council met."), .init("Der Rat tagte.", "The council met.")]
  ) { pair, _ in
    let source = pair.source.spacingSlips
    return pair.target.spacingSlips.dropFirst(source.count).map {
      Issue(severity: .hint, target: [$0], reason: $0.count > 1 ? "two blanks in a row" : "a blank before a mark")
    }
  }
}
