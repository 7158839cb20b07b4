internal import BilingualLexicon
internal import Morphology
internal import Terminology
internal import TranslationMemory
internal import UnicodeText

extension Check {
  static let forbiddenTerms = Check(
    "forbidden-terms", "English that the glossary forbids for a German term", worst: .error, mildest: .warning,
    finds: [
      .init("Der Angriffskrieg dauert an.", "The attack war continues.", .error),
      .init("Die Ausgangssperren gelten.", "The exit bans are in force.", .error),
      .init("Ein Attentat geschah.", "An attentat happened.", .warning),
    ],
    passes: [
      .init("Der Angriffskrieg dauert an.", "The war of aggression continues."),
      .init("Besitz ist kein Eigentum.", "Possession is not ownership."),
    ]
  ) { pair, settings in
    pair.hits.flatMap { hit in
      // A simple word may be a term of another field here: "Revision" of a file.
      let isSure = !settings.isSuggestion(hit) || CompoundSplitter.parts(of: hit.entry.term.lemma).count > 1
      return pair.forbiddenPlaces(for: hit, settings).map { place in
        Issue(
          severity: isSure ? .error : .warning, source: [hit.range], target: [place],
          reason: "“\(pair.target[place])” is not to be used for \(hit.entry.term.lemma); "
            + "write \(hit.entry.translations[0]) (\(hit.entry.location))")
      }
    }
  }

  static let terms = Check(
    "terms", "glossary terms without one of their translations", worst: .error, mildest: .hint,
    finds: [
      .init("Die Verbündeten tagten.", "The friends met.", .warning),
      .init("Der Bundeskanzler trat zurück.", "The prime minister resigned.", .warning),
      .init("Der Waffenstillstand hielt.", "The election campaign held.", .warning),
      .init("Das Abkommen trat in Kraft.", "The agreement was welcome.", .hint),
      .init("Er fuhr mit dem Auto zur Arbeit.", "He drove to work.", .hint),
    ],
    passes: [
      .init("Die Verbündeten tagten.", "The allies met."),
      .init("Sanktionen wurden verhängt.", "Sanctions were imposed."),
      .init("Der Angriffskrieg dauert an.", "The attack war continues."),
      .init("Das Recht der Bundespräsidentin", "The federal president’s right"),
      .init("Das Abkommen trat in Kraft.", "The agreement took effect."),
      .init("Das Gesetz trat in Kraft.", "The law came into force."),
      .init("Sie zogen vor Gericht.", "They went to court."),
      .init("Der Tank fasst 60 Liter.", "The tank holds 60 litres."),
      .init("Sie hat Klage erhoben.", "She has brought an action."),
      .init("10 Mrd. € Schulden", "€10bn of debt"), .init("12 Mio € Umsatz", "revenue of €12m"),
      .init("3.000 Mio. Euro", "€3 billion"), .init("1,5 Mio. Menschen", "1,500,000 people"),
      .init("50 Prozent der Schüler", "half of the pupils"),
    ]
  ) { pair, settings in
    missing(pair.hits.filter { !$0.isName }, pair, settings) { hit in
      if hit.entry.isStrict { return .error }
      return settings.isSuggestion(hit) && !pair.isSurelyMissing(hit) ? .hint : .warning
    }
  }

  static let names = Check(
    "names", "names that are not spelled as English spells them", worst: .warning, mildest: .warning,
    finds: [
      .init("Außenminister Kuleba reiste nach Kiew.", "Foreign Minister Kuleba went to Kiew.", .warning),
      .init("Selenskyj sprach in Tschernihiw.", "Zelensky spoke in Tschernihiw.", .warning),
      .init("Die Firma Brennweitz liefert.", "The company Brenweitz delivers.", .warning),
    ],
    passes: [
      .init("Kuleba reiste nach Kiew.", "Kuleba went to Kyiv."), .init("In Österreich gilt", "The Austrian rule is"),
      .init("Die Wiener lieben Kaffee.", "The Viennese love coffee."),
      .init("Sie kam aus Mailand.", "She came from Milan."),
      .init("Die Firma Brennweitz liefert.", "The company Brennweitz delivers."),
    ]
  ) { pair, settings in
    guard pair.source.language.language == "de", pair.target.language.language == "en" else { return [] }
    return missing(pair.hits.filter(\.isName), pair, settings) { _ in .warning }
      + misspelled(pair, besides: pair.hits.map(\.range))
  }

  /// Places of which no entry has a translation in the target: where several entries fit a place, one is enough.
  private static func missing(
    _ hits: [TermHit], _ pair: PairReading, _ settings: CheckSettings, severity: (TermHit) -> Severity
  ) -> [Issue] {
    var issues: [Issue] = []
    var seen: Set<Range<Int>> = []
    for hit in hits where seen.insert(hit.range).inserted {
      let rivals = hits.filter { $0.range.overlaps(hit.range) }
      if pair.isInQuantity(hit) { continue }
      // What stands in its place is named by the check of forbidden terms.
      if rivals.contains(where: { !pair.forbiddenPlaces(for: $0, settings).isEmpty }) { continue }
      guard !rivals.contains(where: { $0.isRendered(in: pair.target) }) else { continue }
      let wanted = rivals.filter { $0.range == hit.range }.flatMap(\.entry.translations).prefix(3)
      issues.append(
        Issue(
          severity: severity(hit), source: [hit.range],
          reason: "\(hit.text) has no \(wanted.joined(separator: " or ")) in the translation (\(hit.entry.location))"))
    }
    return issues
  }
}

extension TermHit {
  fileprivate var isName: Bool { entry.term.partOfSpeech == .name }

  /// Whether it is what is derived from a town's name: "Wiener", for which English has words of its own.
  private var isAdjectiveOfName: Bool {
    isName && text.hasSuffix("er") && !entry.term.lemma.hasSuffix("er") && text != entry.term.lemma
  }

  /// Where English for the term stands in a text. An English phrase for a verb has the forms of one: "came into force".
  fileprivate func places(of terms: [String], in text: CheckedText) -> [Range<Int>] {
    let own = entry.term.partOfSpeech
    let partsOfSpeech = own == .phrase && entry.term.isVerbal ? [.verb, own] : [own]
    return terms.flatMap { text.englishWords.places(of: $0, partsOfSpeech) }
  }

  /// Whether some translation is in an English text; where the glossary does not insist, also as another word of its family.
  fileprivate func isRendered(in text: CheckedText) -> Bool {
    if !places(of: entry.translations, in: text).isEmpty { return true }
    if isName, entry.translations.contains(where: text.englishWords.hasAdjective) { return true }
    if isAdjectiveOfName, entry.translations.contains(where: { text.englishWords.mayRender($0, isName: false) }) {
      return true
    }
    return !entry.isStrict && entry.translations.contains { text.englishWords.mayRender($0, isName: isName) }
  }
}

extension PairReading {
  /// Where English that is forbidden for a term stands, is no part of a translation, and translates no other word of the
  /// source while the term has its translation.
  fileprivate func forbiddenPlaces(for hit: TermHit, _ settings: CheckSettings) -> [Range<Int>] {
    guard !hit.entry.forbiddenTranslations.isEmpty else { return [] }
    let allowed = hit.places(of: hit.entry.translations, in: target)
    let forbidden = hit.places(of: hit.entry.forbiddenTranslations, in: target)
      .filter { place in !allowed.contains { $0.overlaps(place) } }
    guard !forbidden.isEmpty, !allowed.isEmpty else { return forbidden }
    let rest = source[0..<hit.range.lowerBound] + " " + source[hit.range.upperBound..<source.scalars.count]
    return forbidden.filter { place in
      !hits.contains { $0.range != hit.range && $0.places(of: $0.entry.translations, in: target).contains(place) }
        && !(settings.dictionary.map { $0.lexicon.translates(rest, target[place]) } ?? false)
    }
  }

  /// Whether a term that is suggested is missing beyond doubt: a noun that is not one of the commonest, without a trace of a word
  /// that the carried tables have for it or for a near synonym, while the translation has a noun that nothing in the source asks
  /// for.
  fileprivate func isSurelyMissing(_ hit: TermHit) -> Bool {
    let (entry, words) = (hit.entry, target.englishWords)
    guard entry.term.isNominal else { return false }
    let synonyms = TermSynonyms.carried
    guard !synonyms.isCommon(entry) else { return false }
    let others = synonyms.otherNouns(
      in: words, than: source.text.lowercasedByICU, besides: entry.term.lemma.lowercasedByICU)
    let phrases = others.filter { $0.count > 1 }
    return !others.isEmpty
      && !synonyms.synonyms(of: entry).contains {
        words.mayRender($0, isName: false) || words.mayRenderPart(of: $0, outside: phrases)
      }
  }

  /// Whether a term is a part of a date, time, sum or measure that the translation has, in whatever words: "5 Prozent", "5%";
  /// "3 Mio.", "3m"; "50 Prozent", "half"; "in den 1970er Jahren", "in the 1970s".
  fileprivate func isInQuantity(_ hit: TermHit) -> Bool {
    (comparison.pairs + comparison.conversions).contains { source, target in
      if source.range.overlaps(hit.range), !source.isWord || source.kind == .time { return true }
      if let measure = source.measure, target.measure != nil || target.isWord, measure.range.overlaps(hit.range) {
        return true
      }
      let gap = max(hit.range.lowerBound - source.range.upperBound, source.range.lowerBound - hit.range.upperBound)
      return hit.entry.term.lemma == "Jahr" && source.isYear && (0...3).contains(gap)
    }
  }
}

extension BilingualLexicon {
  /// Whether each word of an English term translates some word of a German text.
  fileprivate func translates(_ german: String, _ english: String) -> Bool {
    let source = TokenizedText([german], folding: sourceFolding)
    let target = TokenizedText([english], folding: targetFolding)
    var keys: Set<Int32> = []
    for index in source.kinds.indices where source.kinds[index] == .word {
      for part in parts(of: source.surfaces[index], key: source.types[index]) {
        keys.formUnion(table.row(part.source).map(\.target))
      }
    }
    return target.kinds.indices.allSatisfy { index in
      targets.id(of: target.types[index]).map(keys.contains) ?? false
    }
  }
}
