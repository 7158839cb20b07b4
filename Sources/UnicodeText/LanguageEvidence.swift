/// Which language a text is in, as far as its frequent words and some of its letters tell.
package struct LanguageEvidence: Sendable {
  private var counts: [String: Int] = [:]
  /// How many words were taken in.
  package private(set) var words = 0

  package init() {}

  /// Takes in a word.
  ///
  /// - Parameter word: a run of letters, in small ones.
  package mutating func add(_ word: String) {
    words += 1
    for language in Self.languages[word] ?? [] { counts[language, default: 0] += 1 }
    // Letters tell a word at most once for each language.
    var told = ""
    for scalar in word.unicodeScalars where scalar.value >= 0x80 {
      guard let language = Self.language(of: scalar), language != told else { continue }
      told = language
      counts[language, default: 0] += 1
    }
  }

  private static func language(of letter: Unicode.Scalar) -> String? {
    switch letter {
    case "ä", "ö", "ü", "ß": "de"
    case "ç", "è", "ê", "î", "ù", "œ": "fr"
    case "ñ": "es"
    case "\u{400}"..."\u{52F}": "cyrillic"
    default: nil
    }
  }

  /// How many words and letters speak for a language.
  ///
  /// - Parameter language: its code in ISO 639.
  package func count(of language: some StringProtocol) -> Int { counts[String(language)] ?? 0 }

  /// The language of a text of some length: the only one of these that its words speak for clearly; nil while in doubt, and for
  /// less than 20 words.
  package func language(among languages: [LanguageTag]) -> LanguageTag? {
    let ranked = languages.map { (tag: $0, count: count(of: $0.language)) }.sorted { $0.count > $1.count }
    guard words >= 20, let best = ranked.first, best.count * 10 > words,
      ranked.dropFirst().allSatisfy({ best.count > 3 * $0.count })
    else { return nil }
    return best.tag
  }

  /// The language that a segment is in instead of `expected`; nil while in doubt.
  ///
  /// - Returns: its code, and whether that is sure: in a short text two words tell it.
  package func other(than expected: LanguageTag) -> (language: String, isSure: Bool)? {
    guard Self.frequent.keys.contains(String(expected.language)),
      let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.key != expected.language
    else { return nil }
    let own = count(of: expected.language)
    if best.value >= 3, best.value > 3 * own, best.value * 5 >= words { return (best.key, true) }
    return own == 0 && best.value == 2 && (5...10).contains(words) ? (best.key, false) : nil
  }

  /// What people call a language that `other(than:)` names.
  package static func name(of language: String) -> String {
    switch language {
    case "de": "German"
    case "en": "English"
    case "fr": "French"
    case "es": "Spanish"
    case "it": "Italian"
    case "nl": "Dutch"
    default: "a language in Cyrillic letters"
    }
  }

  private static let frequent: [String: Set<String>] = [
    "de": set(
      """
      der die das und den dem des ein eine einen einem einer eines ist sind nicht mit von zu zum zur auf für sich auch im als \
      wird werden wurde sie er es wir ich dass daß aus bei nach wie über um hat haben oder aber nur noch kann durch bis vom \
      beim diese dieser dieses diesem kein keine wenn sehr mehr alle unter sein ihre seine ihr
      """),
    "en": set(
      """
      the of and to a is that it for on with as be by this are or at from have has not but they we he she you his their which \
      had its been no if when can were would there who what more your into than then also only
      """),
    "fr": set(
      "le la les des et est dans pour que qui une sur pas avec du aux ce cette sont par plus ne au il elle nous vous"),
    "es": set("el la los las que y en una por con para del se al como más su es lo no son este esta pero"),
    "it": set("il di che la per una del non con sono della è le gli dei nel alla più anche come si da questo"),
    "nl": set("het een van en is niet dat voor op met zijn te aan ook door er naar bij uit deze wordt worden maar"),
  ]

  /// The languages that have a frequent word.
  private static let languages: [String: [String]] = {
    var languages: [String: [String]] = [:]
    for (language, words) in frequent { for word in words { languages[word, default: []].append(language) } }
    return languages
  }()

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
