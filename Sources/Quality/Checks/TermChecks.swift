internal import Morphology
internal import Terminology
internal import TranslationMemory
internal import UnicodeText

extension Check {
  static let forbiddenTerms = Check(
    "forbidden-terms", "English that the glossary forbids for a German term", worst: .error,
    finds: [
      .init("Der Angriffskrieg dauert an.", "The attack war continues.", .error),
      .init("Die Ausgangssperren gelten.", "The exit bans are in force.", .error),
    ],
    passes: [.init("Der Angriffskrieg dauert an.", "The war of aggression continues.")]
  ) { pair, _ in
    pair.hits.flatMap { hit in
      hit.forbiddenPlaces(in: pair.target).map { place in
        Issue(
          severity: .error, source: [hit.range], target: [place],
          reason: "“\(pair.target[place])” is not to be used for \(hit.entry.term.lemma); "
            + "write \(hit.entry.translations[0]) (\(hit.entry.location))")
      }
    }
  }

  static let terms = Check(
    "terms", "glossary terms without one of their translations", worst: .error,
    finds: [
      .init("Die Verbündeten tagten.", "The friends met.", .warning),
      .init("Der Bundeskanzler trat zurück.", "The prime minister resigned.", .warning),
    ],
    passes: [
      .init("Die Verbündeten tagten.", "The allies met."),
      .init("Sanktionen wurden verhängt.", "Sanctions were imposed."),
      .init("Der Angriffskrieg dauert an.", "The attack war continues."),
      .init("Das Recht der Bundespräsidentin", "The federal president’s right"),
    ]
  ) { pair, _ in
    missing(pair.hits.filter { !$0.isName }, pair) { $0.isStrict ? .error : .warning }
  }

  static let names = Check(
    "names", "names that are not spelled as English spells them", worst: .warning,
    finds: [
      .init("Außenminister Kuleba reiste nach Kiew.", "Foreign Minister Kuleba went to Kiew.", .warning),
      .init("Selenskyj sprach in Tschernihiw.", "Zelensky spoke in Tschernihiw.", .warning),
      .init("Die Firma Brennweitz liefert.", "The company Brenweitz delivers.", .warning),
    ],
    passes: [
      .init("Kuleba reiste nach Kiew.", "Kuleba went to Kyiv."), .init("Sie kam aus Mailand.", "She came from Milan."),
      .init("Die Firma Brennweitz liefert.", "The company Brennweitz delivers."),
    ]
  ) { pair, _ in
    guard pair.source.language.language == "de", pair.target.language.language == "en" else { return [] }
    return missing(pair.hits.filter(\.isName), pair) { _ in .warning }
      + misspelled(pair, besides: pair.hits.map(\.range))
  }

  /// Places of which no entry has a translation in the target: where several entries fit a place, one is enough.
  private static func missing(
    _ hits: [TermHit], _ pair: PairReading, severity: (GlossaryEntry) -> Severity
  ) -> [Issue] {
    var issues: [Issue] = []
    var seen: Set<Range<Int>> = []
    for hit in hits where seen.insert(hit.range).inserted {
      let rivals = hits.filter { $0.range.overlaps(hit.range) }
      if pair.isInQuantity(hit) { continue }
      // What stands in its place is named by the check of forbidden terms.
      if rivals.contains(where: { !$0.forbiddenPlaces(in: pair.target).isEmpty }) { continue }
      guard !rivals.contains(where: { $0.isRendered(in: pair.target) }) else { continue }
      let wanted = rivals.filter { $0.range == hit.range }.flatMap(\.entry.translations).prefix(3)
      issues.append(
        Issue(
          severity: severity(hit.entry), source: [hit.range],
          reason: "\(hit.text) has no \(wanted.joined(separator: " or ")) in the translation (\(hit.entry.location))"))
    }
    return issues
  }
}

extension TermHit {
  fileprivate var isName: Bool { entry.term.partOfSpeech == .name }

  /// Where the translations stand in an English text.
  fileprivate func places(in text: CheckedText) -> [Range<Int>] {
    entry.translations.flatMap { text.englishWords.places(of: $0, entry.term.partOfSpeech) }
  }

  /// Where English that is forbidden for the term stands, and is no part of a translation.
  fileprivate func forbiddenPlaces(in text: CheckedText) -> [Range<Int>] {
    guard !entry.forbiddenTranslations.isEmpty else { return [] }
    let allowed = places(in: text)
    return entry.forbiddenTranslations.flatMap { text.englishWords.places(of: $0, entry.term.partOfSpeech) }
      .filter { place in !allowed.contains { $0.overlaps(place) } }
  }

  /// Whether some translation is in an English text; where the glossary does not insist, also as another word of its family.
  fileprivate func isRendered(in text: CheckedText) -> Bool {
    if !places(in: text).isEmpty { return true }
    return !entry.isStrict && entry.translations.contains { text.englishWords.mayRender($0, isName: isName) }
  }
}

extension PairReading {
  /// Whether a term is a part of a date, time, sum or measure that the translation has, in whatever words: "5 Prozent", "5%";
  /// "in den 1970er Jahren", "in the 1970s".
  fileprivate func isInQuantity(_ hit: TermHit) -> Bool {
    comparison.pairs.contains { source, target in
      if let measure = source.measure, target.measure != nil, measure.range.overlaps(hit.range) { return true }
      if source.kind == .time, source.range.overlaps(hit.range) { return true }
      let gap = max(hit.range.lowerBound - source.range.upperBound, source.range.lowerBound - hit.range.upperBound)
      return hit.entry.term.lemma == "Jahr" && source.isYear && (0...3).contains(gap)
    }
  }
}
