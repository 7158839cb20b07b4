import Morphology
import UnicodeText

/// Forms of terms that are better known as other words: "Falle" is a trap before it is an old dative of "Fall", "Abends" at the
/// beginning of a sentence is the adverb, "Hamas" is no genitive of "Hama", "Hammer" nobody of "Hamm", "vereinbar" no imperative,
/// "die Löwen" are animals, and "Blüte" is no plural of "Blut".
///
/// Only forms are doubted that rules make too freely and running text has seldom (of nouns whose gender no glossary tells,
/// genitives and datives in -s and -e, and plurals; genitives of names, adjectives of places, imperatives), and places.
struct Homographs: Sendable {
  /// By the number of the form.
  private var verdicts: [Verdict] = []

  /// What a form is as well.
  private struct Verdict: OptionSet, Sendable {
    let rawValue: UInt8

    static let isReached = Verdict(rawValue: 1)
    /// Another word wherever it stands.
    static let otherWord = Verdict(rawValue: 2)
    static let adverb = Verdict(rawValue: 4)
    /// A noun that may have an article.
    static let noun = Verdict(rawValue: 8)
    static let givenName = Verdict(rawValue: 16)
  }

  /// What makes a form doubtful.
  private enum Doubt {
    /// A genitive or dative of a noun of which no gender is known.
    case caseOfNoun
    /// A plural of such a noun.
    case plural
    case genitiveOfName
    case adjectiveOfPlace
    case place
    case imperative
  }

  /// Whether a form of a term may be another word, as far as the rule tells that made it.
  static func mayBeOther(_ term: Lexeme, _ rule: String, isPlace: Bool) -> Bool {
    doubt(term, rule, isPlace: isPlace) != nil
  }

  private static func doubt(_ term: Lexeme, _ rule: String, isPlace: Bool) -> Doubt? {
    switch term.partOfSpeech {
    case .noun where term.gender == nil && term.listedForms.isEmpty: doubt(ofNounByRule: rule)
    case .name:
      switch rule {
      case PlaceAdjectives.rule: .adjectiveOfPlace
      case "genitive -s": .genitiveOfName
      default: isPlace ? .place : nil
      }
    case .verb: rule == "imperative" ? .imperative : nil
    case .noun, .adjective, .adverb, .phrase, .other: nil
    }
  }

  private static func doubt(ofNounByRule rule: String) -> Doubt? {
    if isCase(rule) { return .caseOfNoun }
    return plurals.contains { rule.utf8.starts(with: $0.utf8) } ? .plural : nil
  }

  /// Whether a rule makes genitives and datives, whatever else makes the same form.
  private static func isCase(_ rule: String) -> Bool { casesOfNouns.contains { rule.utf8.starts(with: $0.utf8) } }

  /// Whether a rule makes nothing but those.
  private static func isOnlyCase(_ rule: String) -> Bool { isCase(rule) && !rule.contains("plural") }

  private static let casesOfNouns = ["genitive -s", "genitive -es", "dative -e"]
  private static let plurals = ["plural", "dative plural"]

  /// Where a word stands.
  struct Place {
    let words: Words
    let tokens: Range<Int>
    /// Whether it is a part of a longer word.
    let isPart: Bool
    /// Whether another term is cited so.
    let isCited: Bool
  }

  /// Whether a form of a term is another word.
  ///
  /// - Parameters:
  ///   - form: its number.
  ///   - text: how it is written; parts of compounds with a capital.
  mutating func isOther(_ form: Int32, _ rule: String, _ text: [UInt8], of entry: GlossaryEntry, at place: Place)
    -> Bool
  {
    guard let doubt = Self.doubt(entry.term, rule, isPlace: entry.isPlace) else { return false }
    // "Die Berliner" are people, or doughnuts.
    if doubt == .adjectiveOfPlace { return !place.precedesNoun }
    if place.isCited, doubt != .place, doubt != .plural { return true }
    let form = Int(form)
    if form >= verdicts.count { verdicts += Array(repeating: [], count: form + 1 - verdicts.count) }
    if verdicts[form].isEmpty {
      verdicts[form] = Self.verdict(String(decoding: text, as: UTF8.self), doubt, entry).union(.isReached)
    }
    let verdict = verdicts[form]
    return verdict.contains(.otherWord) || verdict.contains(.adverb) && place.startsSentence
      || verdict.contains(.noun) && place.followsDeterminer || verdict.contains(.givenName) && place.precedesSurname
  }

  private static func verdict(_ text: String, _ doubt: Doubt, _ entry: GlossaryEntry) -> Verdict {
    switch doubt {
    case .place:
      let nouns = CompoundLexicon.carriedTranslations(ofNounWithForm: text)
      let isOther = !nouns.isEmpty && words(in: nouns.flatMap(\.self)).isDisjoint(with: words(in: entry.translations))
      return (isOther ? Verdict.noun : []).union(GivenNames.contains(text) ? .givenName : [])
    case .imperative:
      let (lexicon, small) = (CompoundLexicon.carried(for: text), text.lowercasedByICU)
      return lexicon.isAdjective(small) || lexicon.isAdverb(small) ? .otherWord : []
    case .adjectiveOfPlace: return []
    case .plural: return isUnfoundedPlural(text, of: entry.term.lemma) ? .otherWord : []
    case .caseOfNoun, .genitiveOfName:
      let lexicon = CompoundLexicon.carried(for: text)
      let noun = lexicon.noun(withForm: text)?.lemma
      if noun == text, noun != entry.term.lemma, !isPlural(text, of: entry.term.lemma) { return .otherWord }
      if doubt == .genitiveOfName { return GivenNames.contains(text) ? .otherWord : [] }
      return doubt == .caseOfNoun && lexicon.isAdverb(text.lowercasedByICU) ? .adverb : []
    }
  }

  /// Whether the carried tables decline a noun so that a form is its plural, and no mere genitive or dative.
  static func isPlural(_ form: String, of lemma: String) -> Bool {
    guard let noun = carriedNoun(lemma) else { return false }
    return GermanInflection.forms(of: noun).contains { $0.text == form && !isOnlyCase($0.rule) }
  }

  /// Whether a form that may be a noun's plural is another noun's, and the carried tables, which have both, know of no such
  /// plural: "Blüte" for "Blut", "Raten" for "Rat", "Kosten" for "Kost". Plurals that are cited by themselves and mean the same are
  /// the noun's ("Worte").
  static func isUnfoundedPlural(_ form: String, of lemma: String) -> Bool {
    guard let noun = CompoundLexicon.carriedNoun(lemma), noun.plural != .unknown,
      !GermanInflection.forms(of: noun).contains(where: { $0.text == form && !isOnlyCase($0.rule) })
    else { return false }
    return pluralEndings.contains { ending in
      guard form.hasSuffix(ending) else { return false }
      let word = String(form.dropLast(ending.count))
      guard word != lemma, let other = carriedNoun(word), other.partOfSpeech == .noun else { return false }
      if other.gender == .plural {
        let meanings = [other, noun].map { CompoundLexicon.carriedTranslations(of: $0.lemma).flatMap(\.self) }
        return !CompoundTerms.mentions(meanings[0], meanings[1])
      }
      return ending.isEmpty || GermanInflection.forms(of: other).contains { $0.text == form }
    }
  }

  private static let pluralEndings = ["", "n", "e", "en", "er", "ern"]

  /// As `CompoundLexicon.carriedNoun`, with the nouns that have no row since they are made of verbs: "Sammler".
  private static func carriedNoun(_ lemma: String) -> Lexeme? {
    CompoundLexicon.carried(for: lemma).noun(withForm: lemma).flatMap { $0.lemma == lemma ? $0 : nil }
  }

  private static func words(in translations: [String]) -> Set<Substring> {
    Set(translations.flatMap { $0.split(separator: " ") })
  }
}

extension Homographs.Place {
  fileprivate var startsSentence: Bool { !isPart && words.startsSentence(tokens.lowerBound) }

  fileprivate var precedesCapital: Bool { isCapital(tokens.upperBound) }

  /// Whether a noun follows, or another adjective that shares one: "Dresdner und Münchener Bürger".
  fileprivate var precedesNoun: Bool {
    let next = tokens.upperBound
    return isCapital(next)
      || isCapital(next + 1) && isCapital(next + 2) && words.isOne(of: ["und", "oder", "sowie"], next)
  }

  private func isCapital(_ index: Int) -> Bool { index < words.tokens.count && words.tokens[index].isCapitalized }

  /// Whether a word with a capital follows that is no noun.
  fileprivate var precedesSurname: Bool {
    guard !isPart, precedesCapital, !words.isAdjacent(tokens.upperBound) else { return false }
    let next = words.text(tokens.upperBound..<tokens.upperBound + 1)
    return CompoundLexicon.carried(for: next).noun(withForm: next)?.partOfSpeech != .noun
  }

  /// Whether an article or the like stands before the word. "Das Polen von heute" is the country.
  fileprivate var followsDeterminer: Bool {
    guard !isPart, tokens.lowerBound > 0 else { return false }
    let word = words.bytes[words.tokens[tokens.lowerBound - 1].bytes]
    return Self.determiners.contains(String(decoding: word, as: UTF8.self).lowercasedByICU)
  }

  private static let determiners: Set<String> = [
    "der", "die", "den", "dem", "des", "ein", "einen", "einem", "eines", "kein", "keine", "keinen", "diese", "dieser",
    "diesen",
    "jeder", "jeden", "alle", "allen", "viele", "vielen", "einige", "einigen", "mehrere", "mehreren", "zwei", "drei",
    "vier",
    "unsere", "unseren", "ihre", "ihren", "seine", "seinen",
  ]
}
