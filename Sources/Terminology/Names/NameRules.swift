internal import Morphology
internal import UnicodeText

/// The English spellings of transcribed names, by rules and the table of given names.
struct NameRules: Sendable {
  private let transcriber = Transcriber()
  private let givenNames: [NameOrigin: [String: [String]]]
  /// The English spellings of given names that are no German ones.
  private let englishGivenNames: Set<String>
  private let recognition: NameRecognition

  /// The reason of a spelling by the table of given names.
  static let givenNameReason = "given name"

  private static let candidates = 8
  /// Shorter German nouns are parts of transcribed names as well ("Zar Kalojan").
  private static let shortestGermanNoun = 4
  private static let variantsOfWord = 8
  private static let variantsOfName = 40
  /// In UTF-8 bytes: what is longer is no name, and transcribing it would take time quadratic in its length.
  private static let longestName = 300
  /// How likely a name without any mark of its spelling is English already, relative to German.
  private static let englishShare = 0.85
  /// The same of Russian names in -ski, which English writes -sky.
  private static let englishShareOfSki = 0.2

  static let shared = NameRules()

  private init() {
    var givenNames: [NameOrigin: [String: [String]]] = [:]
    for origin in NameOrigin.allCases {
      let rows = GivenNames.table(for: origin).map { ($0.key, $0.value.split(separator: " ").map(String.init)) }
      givenNames[origin] = Dictionary(rows) { first, _ in first }
    }
    self.givenNames = givenNames
    let german = Set(givenNames.values.flatMap(\.keys))
    englishGivenNames = Set(givenNames.values.flatMap(\.values).joined()).subtracting(german)
    // Ukrainians are called so in Russian; the names say nothing of where they come from.
    let telling = givenNames.map { ($0, Set($1.keys).subtracting($0 == .ukrainian ? GivenNames.russianForms : [])) }
    recognition = NameRecognition(givenNames: Dictionary(uniqueKeysWithValues: telling))
  }

  /// The spellings of a name, best first; empty where the rules do not apply to it.
  func candidates(
    for name: String, kind: NameKind?, language: LanguageTag?, surnames: NameTable?
  ) -> [NameCandidate] {
    let given = language.flatMap { NameOrigin(rawValue: String($0.language)) }
    if let language, language != .undetermined, given == nil { return [] }
    guard name.utf8.count <= Self.longestName else { return [] }
    let origin = given ?? NameOrigin(ofCyrillic: name)
    let parts = NamePart.parts(of: name)
    guard origin != nil || !parts.contains(where: \.isGermanFunctionWord) else { return [] }
    let words = parts.filter(\.isName)
    let verdict = recognition.judge(words.map(\.text), origin: origin, knowsPlaces: surnames != nil)
    let isGivenNameAlone =
      words.count == 1 && kind != .place && isGivenName(words[0].text) && !GivenNames.isShared(words[0].text)
    guard verdict.confidence != .foreign || isGivenNameAlone else { return [] }
    let isGermanNoun = origin == nil && isGermanNoun(words)
    guard !isGermanNoun || words.count > 1 else { return [] }
    let spelling = self.spelling(of: words, isSlavic: origin != nil, kind: kind)
    let isEnglishPlace = kind != .person && KnownPlaces.areEnglish(words.map { $0.text.lowercasedByICU })
    guard spelling != .english, !isEnglishPlace else { return [] }

    let request = Request(
      kind: kind ?? (beginsWithGivenName(words) ? .person : nil), isOriginGiven: origin != nil, spelling: spelling,
      canBePerson: kind != .place && kind != .institution && words.count > 1 && !name.contains("-"),
      knowsPlaces: surnames != nil && kind != .person)
    var variants: [String: SpellingVariant] = [:]
    for (origin, share) in verdict.shares.likely {
      for variant in self.variants(of: parts, from: origin, request, surnames: surnames) {
        variants.merge(variant, weight: share)
      }
    }
    let unchanged = NameCandidate(text: name, reason: "unchanged")
    let isDoubtful = verdict.confidence == .doubtful && !isGivenNameAlone
    var candidates = variants.ranked.prefix(Self.candidates).map { NameCandidate(text: $0.text, reason: $0.reason) }
    if isDoubtful || isGermanNoun {
      candidates.insert(unchanged, at: 0)
    } else if origin == nil, words.count > 1, !candidates.isEmpty, let surname = words.last?.text,
      recognition.mayBeGermanSurname(surname)
    {
      candidates.insert(unchanged, at: 1)
    }
    if kind != .place, given == nil || given == .belarusian,
      let form = belarusianForm(of: parts, isBelarusian: given == .belarusian)
    {
      let isShown = candidates.prefix(3).contains { $0.text == form.text }
      if !isShown { candidates.insert(form, at: min(2, candidates.count)) }
    }
    return candidates
  }

  /// What Belarusian has for a Russian name of a given name and a surname, where the bearer is Belarusian by language or given name;
  /// nil for any other.
  private func belarusianForm(of parts: [NamePart], isBelarusian: Bool) -> NameCandidate? {
    guard parts.count == 3, parts[1].text == " ", parts[0].isName, parts[2].isName else { return nil }
    let name = parts[0].text
    let belarusian = givenNames[.belarusian]?[name]?.first
    let others = NameOrigin.allCases.filter { $0 != .belarusian && givenNames[$0]?[name] != nil }
    let isOnlyBelarusian = belarusian != nil && others.isEmpty
    guard isBelarusian || isOnlyBelarusian else { return nil }
    let russian = givenNames[.russian]?[name]?.first
    guard let givenName = russian.flatMap(BelarusianForms.givenName) ?? belarusian ?? russian,
      let surname = transcriber.belarusianForm(of: parts[2].text.lowercasedByICU)
    else { return nil }
    return NameCandidate(text: "\(givenName) \(parts[2].recased(surname.text))", reason: surname.system)
  }

  /// The English spelling of a name in a house style; nil if the style has no system for its language.
  ///
  /// The language and the reading are those of the spelling that is best without a style: of each word only those
  /// spellings of the style are taken that differ from the best in how a system writes letters.
  ///
  /// - Parameter best: the best spelling of the name without regard to the style.
  func styled(
    _ name: String, as best: String, kind: NameKind?, language: LanguageTag?, in style: NameStyle, knowsPlaces: Bool
  ) -> NameCandidate? {
    let parts = NamePart.parts(of: name)
    let bestParts = NamePart.parts(of: best)
    let words = parts.filter(\.isName)
    let given = language.flatMap { NameOrigin(rawValue: String($0.language)) } ?? NameOrigin(ofCyrillic: name)
    guard name.utf8.count <= Self.longestName, parts.map(\.isName) == bestParts.map(\.isName),
      let origin = given
        ?? recognition.judge(words.map(\.text), origin: nil, knowsPlaces: knowsPlaces).shares.likely.first?.origin,
      let system = RomanizationSystem.all.first(where: { $0.origin == origin && style.isOf($0.name) })
    else { return nil }
    let isScientific = spelling(of: words, isSlavic: given != nil, kind: kind) == .scientific
    let kind = kind ?? (beginsWithGivenName(words) ? .person : nil)
    let styled = zip(parts, bestParts).map { part, best in
      let ofGivenName =
        part.isFirst && kind == .person
        ? self.spellings(ofGivenName: part.text, from: origin, isOriginGiven: given != nil) ?? [] : []
      guard part.isName, part.text != best.text || !ofGivenName.isEmpty else { return best.text }
      // German leaves out the й of Дмитрий.
      let lacksJ = origin == .russian && part.text.hasSuffix("i") && ofGivenName.contains { $0.hasSuffix("y") }
      let spellings = transcriber.spellings(
        of: part.text.lowercasedByICU + (lacksJ ? "j" : ""), from: origin, isScientific: isScientific, kind: kind,
        knowsPlaces: knowsPlaces && kind != .person, style: style
      ).sorted { ($1.share, $0.text) < ($0.share, $1.text) }
      if style == .press, let usual = ofGivenName.first { return usual }
      let skeletons = Set((ofGivenName + [best.text]).map { Self.skeleton(of: $0) })
      if let spelling = spellings.first(where: { skeletons.contains(Self.skeleton(of: $0.text)) }) {
        return part.recased(spelling.text)
      }
      // Systems have no x: "Aleksandr", not "Alexander".
      return given != nil ? ofGivenName.first { !$0.contains("x") } ?? best.text : best.text
    }
    return NameCandidate(text: styled.joined(), reason: system.name)
  }

  /// What the systems of a language have in common: й, ий, я, ю with y or i, е with e, ye or ie, ё with yo, io or e, ў with
  /// w or u.
  ///
  /// - Parameter countingDoubles: whether double consonants differ from single ones.
  private static func skeleton(of name: String, countingDoubles: Bool = true) -> String {
    var skeleton: [UInt8] = []
    for byte in name.lowercasedByICU.utf8 {
      if !countingDoubles, byte == skeleton.last { continue }
      switch byte {
      case UInt8(ascii: "y"), UInt8(ascii: "i"):
        if skeleton.last != UInt8(ascii: "i") { skeleton.append(UInt8(ascii: "i")) }
      case UInt8(ascii: "e"), UInt8(ascii: "o"):
        let follows = skeleton.last == UInt8(ascii: "i")
        if follows { skeleton.removeLast() }
        skeleton.append(follows ? UInt8(ascii: "e") : byte)
      case UInt8(ascii: "w"): skeleton.append(UInt8(ascii: "u"))
      default: skeleton.append(byte)
      }
    }
    return String(decoding: skeleton, as: UTF8.self)
  }

  /// How much speaks for words being a name that was transcribed; 0 where they are surely none.
  func evidence(of words: [String]) -> Double { recognition.judge(words, origin: nil, knowsPlaces: false).evidence }

  /// Whether a word is a given name of one of the languages.
  func isGivenName(_ word: String) -> Bool { givenNames.values.contains { $0[word] != nil } }

  /// How a name is spelled. Given names that German and English may spell alike say nothing.
  private func spelling(of words: [NamePart], isSlavic: Bool, kind: NameKind?) -> NameSpelling {
    if words.count == 1, kind != .person, KnownPlaces.isTransliteration(words[0].text.lowercasedByICU) {
      return .scientific
    }
    let first = words.count > 1 ? words.first.flatMap { isGivenName($0.text) ? $0 : nil } : nil
    let isSlavic =
      isSlavic || first.map { !GivenNames.isShared($0.text) } ?? words.contains { isKnownPlace($0.text) }
    let isGerman = first.map { isSpelledInGerman($0.text) } ?? false
    let telling = first != nil && !isGerman ? Array(words.dropFirst()) : words
    let spelling = NameSpelling.ofName(telling.map { $0.spelling(isSlavic: isSlavic) })
    if isGerman, spelling != .scientific { return .german }
    // "Oleksii Melnyk" is English; "Volodymyr Selenskyj" mixes, and is transcribed.
    if spelling == .neutral, kind != .place, words.count > 1, englishGivenNames.contains(words[0].text) {
      let surname = NameSpelling.ofName(words.dropFirst().map { $0.spelling(isSlavic: true) })
      return surname == .german ? .german : .english
    }
    return spelling == .english && isSlavic && NamePart.isScientific(words) ? .scientific : spelling
  }

  /// Whether a name is a German noun, or a given name that Germans bear and a noun, which their surnames often are.
  private func isGermanNoun(_ words: [NamePart]) -> Bool {
    guard let last = words.last?.text, words.count < 3, words.count == 1 || GivenNames.isShared(words[0].text) else {
      return false
    }
    return last.utf8.count >= Self.shortestGermanNoun && !isKnownPlace(last)
      && CompoundLexicon.carried(for: last).noun(withForm: last)?.partOfSpeech == .noun
  }

  /// Whether a word is the name of a known place.
  func isKnownPlace(_ word: String) -> Bool { !KnownPlaces.origins(of: word.lowercasedByICU).isEmpty }

  /// Whether a given name is one that English spells otherwise in all languages that have it.
  private func isSpelledInGerman(_ word: String) -> Bool {
    !GivenNames.isShared(word)
      && givenNames.values.allSatisfy { names in names[word].map { !$0.contains(word) } ?? true }
  }

  private func beginsWithGivenName(_ words: [NamePart]) -> Bool {
    guard words.count > 1, let first = words.first else { return false }
    return givenNames.values.contains { $0[first.text] != nil }
  }

  private struct Request {
    let kind: NameKind?
    let isOriginGiven: Bool
    let spelling: NameSpelling
    /// Whether the last word may be a surname.
    let canBePerson: Bool
    let knowsPlaces: Bool
  }

  /// The variants of a whole name: the products of its parts' variants.
  private func variants(
    of parts: [NamePart], from origin: NameOrigin, _ request: Request, surnames: NameTable?
  ) -> [SpellingVariant] {
    var whole = [SpellingVariant(text: "", share: 1, reason: "unchanged")]
    for (index, part) in parts.enumerated() {
      var partVariants = [SpellingVariant(text: part.text, share: 1, reason: "unchanged")]
      if part.isName {
        let isLast = index == parts.count - 1
        let isBeforeSpace = !isLast && parts[index + 1].text == " "
        partVariants = self.variants(
          of: part, isLast: isLast, isBeforeSpace: isBeforeSpace, from: origin, request, surnames: surnames)
      }
      var longer = whole.flatMap { start in partVariants.map { start + $0 } }
      if origin == .ukrainian, part.isName, !part.isFirst {
        longer = longer.map { Self.mixesUkrainianSystems($0.text) ? $0.weighted(by: Self.shareOfMixed) : $0 }
      }
      whole = Array(longer.sorted { ($1.share, $0.text) < ($0.share, $1.text) }.prefix(Self.variantsOfName))
    }
    return whole
  }

  /// Whether one word of a name is spelled as Ukraine has had it since 2010, and another as it was before: "Tetiana Malyarchuk".
  private static func mixesUkrainianSystems(_ name: String) -> Bool {
    let words = name.split { $0 == " " || $0 == "-" }.map { Array($0.utf8) }
    func follows(_ letters: StaticString, in word: [UInt8]) -> Bool {
      let letters = letters.withUTF8Buffer { unsafe Array($0) }
      return word.indices.dropFirst().contains { index in
        word[index...].starts(with: letters) && !"aeiouyAEIOUY".utf8.contains(word[index - 1])
      }
    }
    let isOfficial = words.contains { word in
      word.suffix(2).elementsEqual("ii".utf8) || follows("iia", in: word) || follows("iu", in: word)
        || follows("ia", in: word.dropLast(2) + []) || word.firstRange(of: Array("eie".utf8)) != nil
    }
    let isEarlier = words.contains { word in
      word.suffix(2).elementsEqual("iy".utf8) || follows("iya", in: word) || follows("yu", in: word)
        || follows("ya", in: word) || word.firstRange(of: Array("eye".utf8)) != nil
    }
    return isOfficial && isEarlier
  }

  private static let shareOfMixed = 0.4

  /// The variants of a part: by the table of surnames, the table of given names, or else by rule.
  private func variants(
    of part: NamePart, isLast: Bool, isBeforeSpace: Bool, from origin: NameOrigin, _ request: Request,
    surnames: NameTable?
  ) -> [SpellingVariant] {
    if part.isFirst && request.kind != .place,
      let spellings = spellings(ofGivenName: part.text, from: origin, isOriginGiven: request.isOriginGiven)
    {
      return ranked(spellings, reason: Self.givenNameReason)
    }
    if part.isFirst, isBeforeSpace, staysBeforeName(part, request) {
      return [SpellingVariant(text: part.text, share: 1, reason: "unchanged")]
    }
    let transcribed = transcriptions(of: part, from: origin, request)
    if isLast, !part.isFirst, request.kind == .person, recognition.isGermanSurname(part.text) {
      let others = transcribed.filter { $0.text != part.text }
      return [SpellingVariant(text: part.text, share: 1, reason: "unchanged")] + others.map { $0.weighted(by: 0.5) }
    }
    guard isLast, request.canBePerson, let rows = surnames?.rows(forSurname: part.text), !rows.isEmpty else {
      return transcribed
    }
    return self.variants(transcribed, of: part.text, in: rows)
  }

  /// The variants of a surname whose bearers the table knows.
  ///
  /// They tell what its letters stand for. How one of them is written in English ("Vassilev") is not how all others are, unless
  /// no rule gives it ("Tchaikovsky") or most of them agree.
  private func variants(
    _ transcribed: [SpellingVariant], of german: String, in rows: [NameTable.Row]
  ) -> [SpellingVariant] {
    let bearers = Dictionary(grouping: rows) { $0.translations[0] }.mapValues(\.count)
    let row = rows.max { bearers[$0.translations[0], default: 0] < bearers[$1.translations[0], default: 0] } ?? rows[0]
    let doAgree = bearers[row.translations[0], default: 0] > max(1, rows.count / 2)
    let reading = Self.skeleton(of: row.translations[0], countingDoubles: false)
    let alike = transcribed.filter { variant in
      (variant.text != german || row.translations.contains(german))
        && Self.skeleton(of: variant.text, countingDoubles: false) == reading
    }
    let ofTable = ranked(row.translations, reason: "surname in \(row.reason)")
    guard let best = alike.map(\.share).max(), !doAgree else {
      let others = transcribed.filter { !row.translations.contains($0.text) }
      return ofTable + others.map { $0.weighted(by: Self.shareOfOthers) }
    }
    let known = Set(alike.map(\.text))
    return alike.map { $0.weighted(by: 1 / best) }
      + ofTable.filter { !known.contains($0.text) }.map { $0.weighted(by: Self.shareOfOneBearer) }
      + transcribed.filter { !known.contains($0.text) && !row.translations.contains($0.text) }
      .map { $0.weighted(by: Self.shareOfOthers) }
  }

  /// How likely a namesake is written as the one bearer whose spelling no system gives, and as none of them.
  private static let shareOfOneBearer = 0.3
  private static let shareOfOthers = 0.1

  /// Whether the first word of a name is none that was transcribed: a given name of another language, or a German word
  /// for what bears the name ("Fluss").
  private func staysBeforeName(_ part: NamePart, _ request: Request) -> Bool {
    if request.kind != .place, recognition.isForeignGivenName(part.text) { return true }
    return !request.isOriginGiven && part.text.utf8.count >= Self.shortestGermanNoun && !isKnownPlace(part.text)
      && CompoundLexicon.carried(for: part.text).noun(withForm: part.text) != nil
  }

  private func transcriptions(of part: NamePart, from origin: NameOrigin, _ request: Request) -> [SpellingVariant] {
    let unchanged = SpellingVariant(text: part.text, share: 1, reason: "unchanged")
    let isSlavic = request.isOriginGiven || request.spelling == .german
    if part.spelling(isSlavic: isSlavic) == .english && request.spelling != .scientific { return [unchanged] }
    var variants: [String: SpellingVariant] = [:]
    if request.spelling == .neutral && !request.isOriginGiven && !(request.knowsPlaces && isKnownPlace(part.text)) {
      let isRussianSki = origin == .russian && part.text.hasSuffix("ski")
      variants.merge(unchanged, weight: isRussianSki ? Self.englishShareOfSki : Self.englishShare)
    }
    let spellings = transcriber.spellings(
      of: part.text.lowercasedByICU, from: origin, isScientific: request.spelling == .scientific, kind: request.kind,
      knowsPlaces: request.knowsPlaces)
    for spelling in spellings where !spelling.text.unicodeScalars.contains(where: NameOrigin.isCyrillic) {
      let text = part.recased(spelling.text)
      variants.merge(SpellingVariant(text: text, share: spelling.share, reason: spelling.system), weight: 1)
    }
    return Array(Self.asGeorgian(variants.ranked, part.text).prefix(Self.variantsOfWord))
  }

  /// The variants of a surname that is Georgian by its ending with j for what Russian letters write dzh, and those with dzh behind:
  /// "Japaridze".
  private static func asGeorgian(_ variants: [SpellingVariant], _ german: String) -> [SpellingVariant] {
    guard ["dse", "schwili"].contains(where: german.hasSuffix), german.lowercasedByICU.contains("dsch") else {
      return variants
    }
    return variants.map { variant in
      var english = variant
      english.text = variant.text.replacing("Dzh", with: "J").replacing("dzh", with: "j")
      return english
    } + variants.map { $0.weighted(by: Self.shareOfRussianLetters) }
  }

  /// How likely a Georgian name is written as the Russian for it.
  private static let shareOfRussianLetters = 0.2

  /// The spellings of a given name in the language, or else in one that has it.
  ///
  /// Russian forms are turned into the Ukrainian names first only where the caller knows the bearer to be Ukrainian.
  private func spellings(ofGivenName name: String, from origin: NameOrigin, isOriginGiven: Bool) -> [String]? {
    let isRussianForm = GivenNames.russianForms.contains(name)
    let russian = isRussianForm ? givenNames[.russian]?[name] : nil
    if origin == .ukrainian, !isOriginGiven, let russian, let ukrainian = givenNames[origin]?[name] {
      return russian.prefix(1) + ukrainian.prefix(1).filter { $0 != russian[0] } + russian.dropFirst()
    }
    return givenNames[origin]?[name] ?? russian ?? NameOrigin.allCases.lazy.compactMap { givenNames[$0]?[name] }.first
  }

  /// Spellings of a table, each with a third of the share of the one before it.
  private func ranked(_ spellings: [String], reason: String) -> [SpellingVariant] {
    var share = 1.0
    return spellings.map { text in
      defer { share /= 3 }
      return SpellingVariant(text: text, share: share, reason: reason)
    }
  }
}

/// A spelling of a name or of a part of one, with its probability and where it comes from.
private struct SpellingVariant {
  var text: String
  var share: Double
  var reason: String
  /// The share of the source that `reason` names.
  var reasonShare: Double

  init(text: String, share: Double, reason: String) {
    self.text = text
    self.share = share
    self.reason = reason
    reasonShare = share
  }

  func weighted(by weight: Double) -> SpellingVariant {
    SpellingVariant(text: text, share: share * weight, reason: reason)
  }

  /// The variant of two parts side by side. The reason is that of the later part that was changed.
  static func + (start: SpellingVariant, end: SpellingVariant) -> SpellingVariant {
    let reason = end.reason == "unchanged" ? start.reason : end.reason
    return SpellingVariant(text: start.text + end.text, share: start.share * end.share, reason: reason)
  }
}

extension [String: SpellingVariant] {
  /// Adds a variant to the share of its text.
  fileprivate mutating func merge(_ variant: SpellingVariant, weight: Double) {
    let share = variant.share * weight
    guard var known = self[variant.text] else {
      self[variant.text] = SpellingVariant(text: variant.text, share: share, reason: variant.reason)
      return
    }
    known.share += share
    if share > known.reasonShare { (known.reason, known.reasonShare) = (variant.reason, share) }
    self[variant.text] = known
  }

  fileprivate var ranked: [SpellingVariant] { values.sorted { ($1.share, $0.text) < ($0.share, $1.text) } }
}
