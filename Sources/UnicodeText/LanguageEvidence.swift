/// Which language a text is in, as far as its frequent words and some of its letters tell.
package struct LanguageEvidence: Sendable {
  /// How many words and letters speak for the same languages.
  private var counts: [Languages: Int] = [:]
  /// How many words were taken in.
  package private(set) var words = 0

  package init() {}

  /// Takes in a word.
  ///
  /// - Parameter word: a run of letters, in small ones.
  package mutating func add(_ word: String) {
    words += 1
    if let languages = Self.languages[word] { counts[languages, default: 0] += 1 }
    // Letters tell a word at most once for each language.
    var told = Languages()
    for scalar in word.unicodeScalars where scalar.value >= 0x80 && word.utf8.count > 2 {
      let languages = Self.languages(of: scalar).subtracting(told)
      guard !languages.isEmpty else { continue }
      told.formUnion(languages)
      counts[languages, default: 0] += 1
    }
  }

  /// How many words and letters speak for a language.
  ///
  /// - Parameter language: its code in ISO 639.
  package func count(of language: some StringProtocol) -> Int {
    let language = Languages(language)
    return counts.reduce(0) { $1.key.isDisjoint(with: language) ? $0 : $0 + $1.value }
  }

  /// How many words and letters speak for a language and not for another one.
  private func count(of language: Languages, without other: Languages) -> Int {
    counts.reduce(0) { !$1.key.isDisjoint(with: language) && $1.key.isDisjoint(with: other) ? $0 + $1.value : $0 }
  }

  /// The language of a text of some length: the only one of these that its words speak for clearly; nil while in doubt, and for
  /// less than 20 words.
  package func language(among languages: [LanguageTag]) -> LanguageTag? {
    let ranked = languages.map { (tag: $0, count: count(of: $0.language)) }.sorted { $0.count > $1.count }
    guard words >= 20, let best = ranked.first, best.count * 10 > words else { return nil }
    let own = Languages(best.tag.language)
    let isClear = ranked.dropFirst().allSatisfy { rival in
      let other = Languages(rival.tag.language)
      return count(of: own, without: other) > 3 * count(of: other, without: own)
    }
    return isClear ? best.tag : nil
  }

  /// The language that a segment is in instead of `expected`; nil while in doubt.
  ///
  /// - Returns: its code, and whether that is sure: in a short text two words tell it.
  package func other(than expected: LanguageTag) -> (language: String, isSure: Bool)? {
    let expected = Languages(expected.language)
    guard !expected.isEmpty, counts.contains(where: { $0.key.isDisjoint(with: expected) }) else { return nil }
    var best: (code: String, pro: Int, con: Int)?
    for (index, code) in Self.codes.enumerated() {
      let language = Languages(rawValue: 1 << index)
      let pro = language == expected ? 0 : count(of: language, without: expected)
      if pro > best?.pro ?? 1 { best = (code, pro, count(of: expected, without: language)) }
    }
    guard let best else { return nil }
    if best.pro >= 3, best.pro > 3 * best.con, best.pro * 5 >= words { return (best.code, true) }
    return best.con == 0 && best.pro == 2 && (5...10).contains(words) ? (best.code, false) : nil
  }

  /// Tells words of one language from those of another.
  package struct Distinction: Sendable {
    private let language: Languages
    private let other: Languages

    /// - Parameters:
    ///   - language: its code in ISO 639, and so that of the other.
    package init(of language: some StringProtocol, from other: some StringProtocol) {
      self.language = Languages(language)
      self.other = Languages(other)
    }

    /// Whether a word in small letters speaks for the one language and not for the other.
    package func isTold(by word: String) -> Bool {
      var languages = LanguageEvidence.languages[word] ?? []
      for scalar in word.unicodeScalars where scalar.value >= 0x80 {
        languages.formUnion(LanguageEvidence.languages(of: scalar))
      }
      return !languages.isDisjoint(with: language) && languages.isDisjoint(with: other)
    }
  }

  /// What people call a language that `other(than:)` names.
  package static func name(of language: String) -> String { names[language] ?? "another language" }

  // MARK: - What tells a language

  /// A set of languages, by their places in `codes`.
  private struct Languages: OptionSet, Hashable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Empty for a language that nothing is known of.
    init(_ code: some StringProtocol) {
      rawValue = LanguageEvidence.codes.firstIndex { $0 == code }.map { 1 << $0 } ?? 0
    }
  }

  private static func languages(of letter: Unicode.Scalar) -> Languages {
    switch letter {
    case "\u{370}"..."\u{3FF}": Languages("el")
    case "\u{400}"..."\u{52F}": Languages("cyrillic")
    default: letters[letter] ?? []
    }
  }

  /// Letters beyond ASCII, by the languages that have them; those of many languages, as é and á, tell nothing.
  private static let letters: [Unicode.Scalar: Languages] = {
    var letters: [Unicode.Scalar: Languages] = [:]
    let rows = [
      "de": "äöüß", "fr": "çèêîùœû", "es": "ñ¿¡", "it": "èìòù", "pt": "ãõçê", "pl": "łąęśżźćń", "cs": "řěůčšž",
      "sv": "åäö", "da": "åøæ", "tr": "şğıçöü", "hu": "őűöü", "ro": "țșăâî",
    ]
    for (code, row) in rows {
      for letter in row.unicodeScalars { letters[letter, default: []].insert(Languages(code)) }
    }
    return letters
  }()

  private static let names = [
    "de": "German", "en": "English", "fr": "French", "es": "Spanish", "it": "Italian", "nl": "Dutch",
    "pt": "Portuguese", "pl": "Polish", "cs": "Czech", "sv": "Swedish", "da": "Danish", "tr": "Turkish",
    "hu": "Hungarian", "ro": "Romanian", "el": "Greek", "cyrillic": "a language in Cyrillic letters",
  ]

  private static let codes = names.keys.sorted()

  private static let frequent: [String: Set<String>] = [
    "de": set(
      """
      der die das und den dem des ein eine einen einem einer eines ist sind nicht mit von zu zum zur auf für sich auch im als \
      wird werden wurde sie er es wir ich dass daß aus bei nach wie über um hat haben oder aber nur noch kann durch bis vom \
      beim diese dieser dieses diesem kein keine wenn sehr mehr alle unter sein ihre seine ihr in an so was am man war waren \
      hatte hatten wurden worden sei ihm ihn ihnen uns mir mich weil ob gegen ohne schon immer wieder dann hier jetzt gestern
      """),
    "en": set(
      """
      the of and to a is that it for on with as be by this are or at from have has not but they we he she you his their which \
      had its been no if when can were would there who what more your into than then also only in an so was am man me men \
      till son sin come era plus do all up all her him my our me per
      """),
    "fr": set(
      """
      le la les des et est dans pour que qui une sur pas avec du aux ce cette sont par plus ne au il elle nous vous un en se \
      mais ou son sa ses on été fait leur comme je à très était ont ces tout hier
      """),
    "es": set(
      """
      el la los las que en una por con para del se al como más su es lo no son este esta pero un ha han fue sus muy ya \
      sin sobre también me a entre cuando todo hay está yo ayer
      """),
    "it": set(
      """
      il di che la per una del non con sono della è le gli dei nel alla più anche come si da questo un in ha hanno lo al \
      a ma suo sua era se nella delle degli dal ci stato molto ieri
      """),
    "nl": set(
      """
      het een van en is niet dat voor op met zijn te aan ook door er naar bij uit deze wordt worden maar de in die ik je hij zij \
      ze we was heeft hebben als om dan nog wel kan hun mee geen wat over tot haar werd zich gisteren
      """),
    "pt": set(
      """
      os a as que do da em um uma para com não por mais dos das como se na no foi ao ele ela seu sua ou ser quando muito \
      há nos já está eu também só pelo pela ontem
      """),
    "pl": set(
      """
      na do nie się że jest to jak po ale za od przez dla był była było są tak jego jej tylko już oraz czy który która \
      które może ich przy by pod przed wczoraj
      """),
    "cs": set(
      """
      se na je že do to ve pro za by od po ale jako byl byla bylo jsou jeho která které který nebo také aby si jen \
      už podle při před včera
      """),
    "sv": set(
      """
      och att det som en på är av för med den till var inte om ett han men har hon jag från vid kan sig så eller vi ska när \
      efter mycket också hade
      """),
    "da": set(
      """
      og at det er en til af på for med den som der var ikke et han men har om jeg fra hun kan sig så eller vi skal når \
      efter også havde blev
      """),
    "tr": set(
      """
      bir ve bu için ile da çok ne daha gibi kadar olarak sonra değil ama var yok en olan ben sen biz dün
      """),
    "hu": set(
      """
      az és hogy nem is egy ez van volt csak meg mint már el ki kell még vagy lesz azt ezt tegnap
      """),
    "ro": set(
      """
      și la în cu pe că este nu din un pentru sunt mai care ce se le au fost sau dar după ieri
      """),
  ]

  /// The languages that have a frequent word.
  private static let languages: [String: Languages] = {
    var languages: [String: Languages] = [:]
    for (code, words) in frequent {
      for word in words { languages[word, default: []].insert(Languages(code)) }
    }
    return languages
  }()

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map(String.init)) }
}
