internal import Morphology
internal import UnicodeText

extension Glossary {
  /// Everything that is wrong or doubtful, by line: what reading found, and what only shows when rows are compared with
  /// each other and with the rules of German.
  ///
  /// - Complexity: O(*n* log *n*)
  package var findings: [GlossaryProblem] {
    var check = GlossaryCheck()
    for entry in entries { check.look(at: entry) }
    return (problems + check.warnings).enumerated().sorted {
      ($0.element.location.line, $0.offset) < ($1.element.location.line, $1.offset)
    }.map(\.element)
  }
}

/// Checks of entries that reading a glossary does without.
private struct GlossaryCheck {
  private(set) var warnings: [GlossaryProblem] = []
  /// The first rows of each term.
  private var rows: [Term: [GlossaryEntry]] = [:]

  private struct Term: Hashable {
    let lemma: String
    let partOfSpeech: PartOfSpeech
  }

  mutating func look(at entry: GlossaryEntry) {
    let term = Term(lemma: entry.term.lemma, partOfSpeech: entry.term.partOfSpeech)
    let earlier = rows[term, default: []]
    if earlier.count < Self.compared { rows[term, default: []].append(entry) }
    let messages =
      earlier.compactMap { Self.contradiction(entry, $0) }.prefix(1)
      + [Self.untranslated(entry), Self.wrongGender(entry), Self.wrongPlural(entry)].compactMap { $0 }
    for message in messages {
      warnings.append(GlossaryProblem(severity: .warning, location: entry.location, message: message))
    }
  }

  /// With how many earlier rows of a term a row is compared.
  private static let compared = 20

  // MARK: Rows beside each other

  private static func contradiction(_ entry: GlossaryEntry, _ earlier: GlossaryEntry) -> String? {
    let (lemma, line) = (entry.term.lemma, earlier.location.line)
    if let term = entry.translations.first(where: earlier.forbiddenTranslations.contains) {
      return "\"\(term)\" is a translation of \"\(lemma)\" here and forbidden in line \(line); decide for one"
    }
    if let term = entry.forbiddenTranslations.first(where: earlier.translations.contains) {
      return "\"\(term)\" is forbidden for \"\(lemma)\" here and its translation in line \(line); decide for one"
    }
    if entry.translations == earlier.translations, entry.domain == earlier.domain {
      return "\"\(lemma)\" has the same translation in line \(line); keep one of the rows"
    }
    // "Der Leiter" and "die Leiter" are two words.
    if let gender = entry.term.gender, let other = earlier.term.gender, gender != other { return nil }
    let isOneMeaning = entry.domain == earlier.domain && entry.note == earlier.note && entry.concept == earlier.concept
    if isOneMeaning, entry.status == earlier.status {
      return
        "\"\(lemma)\" has another translation in line \(line); join them with |, or say in note or domain when each is right"
    }
    return nil
  }

  // MARK: One row

  /// A note tells that a word is meant to stay as it is: "Bundestag".
  private static func untranslated(_ entry: GlossaryEntry) -> String? {
    let lemma = entry.term.lemma
    guard entry.term.partOfSpeech != .name, !entry.isStrict, entry.note == nil, entry.translations == [lemma],
      lemma.unicodeScalars.first?.properties.isUppercase == true,
      lemma.unicodeScalars.contains(where: \.properties.isLowercase)
    else { return nil }
    return "the translation of \"\(lemma)\" is the German word itself; translate it, or say in note that it stays"
  }

  private static func wrongGender(_ entry: GlossaryEntry) -> String? {
    guard let gender = entry.term.gender else { return nil }
    let lemma = entry.term.lemma
    switch entry.term.partOfSpeech {
    case .verb, .adjective, .adverb:
      return "\"\(lemma)\" is a word of kind \(entry.term.partOfSpeech.rawValue), which has no gender; empty the column"
    case .noun where gender != .plural && !lemma.contains(" "):
      let rule = GermanInflection.completed(Lexeme(lemma, .noun)).gender
      guard let rule, rule != gender, Self.tellingEndings.contains(where: lemma.hasSuffix) else { return nil }
      return "\"\(lemma)\" has gender \(gender.rawValue), but words of its ending are \(rule.rawValue)"
    default: return nil
    }
  }

  private static let tellingEndings = ["ung", "heit", "keit", "schaft", "ion", "tät", "ismus", "chen", "lein", "ling"]

  private static func wrongPlural(_ entry: GlossaryEntry) -> String? {
    guard entry.term.partOfSpeech == .noun, let plural = entry.term.plural.form else { return nil }
    let lemma = entry.term.lemma
    if entry.term.gender == .plural, plural != lemma {
      return "\"\(lemma)\" is a plural itself and has the plural \"\(plural)\"; empty the column, or give the gender"
    }
    let common = min(3, lemma.count / 2)
    guard plural.first?.isUppercase == lemma.first?.isUppercase,
      stem(of: plural, common) == stem(of: lemma, common)
    else {
      return "\"\(plural)\" is no plural of \"\(lemma)\"; write the whole word, or - for none"
    }
    return nil
  }

  /// The first letters, which a plural has in common with its singular, but for umlaut.
  private static func stem(of word: String, _ count: Int) -> String {
    String(word.lowercasedByICU.map { ["ä": "a", "ö": "o", "ü": "u"][$0] ?? $0 }.prefix(count))
  }
}
