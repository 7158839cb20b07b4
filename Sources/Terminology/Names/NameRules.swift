internal import UnicodeText

/// The English spellings of transcribed names, by rules and the table of given names.
struct NameRules: Sendable {
  private let transcriber = Transcriber()
  private let givenNames: [NameOrigin: [String: [String]]]
  private let recognition: NameRecognition

  /// The reason of a spelling by the table of given names.
  static let givenNameReason = "given name"

  private static let candidates = 8
  private static let variantsOfWord = 8
  private static let variantsOfName = 40
  /// In UTF-8 bytes: what is longer is no name, and transcribing it would take time quadratic in its length.
  private static let longestName = 300
  /// How likely a name without any mark of its spelling is English already, relative to German.
  private static let englishShare = 0.85

  init() {
    var givenNames: [NameOrigin: [String: [String]]] = [:]
    for origin in NameOrigin.allCases {
      let rows = GivenNames.table(for: origin).map { ($0.key, $0.value.split(separator: " ").map(String.init)) }
      givenNames[origin] = Dictionary(rows) { first, _ in first }
    }
    self.givenNames = givenNames
    recognition = NameRecognition(givenNames: givenNames.mapValues { Set($0.keys) })
  }

  /// The spellings of a name, best first; empty where the rules do not apply to it.
  func candidates(
    for name: String, kind: NameKind?, language: LanguageTag?, surnames: NameTable?
  ) -> [NameCandidate] {
    let origin = language.flatMap { NameOrigin(rawValue: String($0.language)) }
    if let language, language != .undetermined, origin == nil { return [] }
    guard name.utf8.count <= Self.longestName else { return [] }
    let parts = NamePart.parts(of: name)
    let words = parts.filter(\.isName)
    let verdict = recognition.judge(words.map(\.text), origin: origin, knowsPlaces: surnames != nil)
    guard verdict.confidence != .foreign else { return [] }
    let spelling = NameSpelling.ofName(words.map(\.spelling))
    guard spelling != .english else { return [] }

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
    return (verdict.confidence == .doubtful ? [unchanged] : [])
      + variants.ranked.prefix(Self.candidates).map { NameCandidate(text: $0.text, reason: $0.reason) }
  }

  /// How much speaks for words being a name that was transcribed; 0 where they are surely none.
  func evidence(of words: [String]) -> Double { recognition.judge(words, origin: nil, knowsPlaces: false).evidence }

  /// Whether a word is a given name of one of the languages.
  func isGivenName(_ word: String) -> Bool { givenNames.values.contains { $0[word] != nil } }

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
        partVariants = self.variants(of: part, isLast: isLast, from: origin, request, surnames: surnames)
      }
      let longer = whole.flatMap { start in partVariants.map { start + $0 } }
      whole = Array(longer.sorted { ($1.share, $0.text) < ($0.share, $1.text) }.prefix(Self.variantsOfName))
    }
    return whole
  }

  /// The variants of a part: by the table of surnames, the table of given names, or else by rule.
  private func variants(
    of part: NamePart, isLast: Bool, from origin: NameOrigin, _ request: Request, surnames: NameTable?
  ) -> [SpellingVariant] {
    if part.isFirst && request.kind != .place, let spellings = spellings(ofGivenName: part.text, from: origin) {
      return ranked(spellings, reason: Self.givenNameReason)
    }
    let transcribed = transcriptions(of: part, from: origin, request)
    guard isLast, request.canBePerson, let row = surnames?.rows(forSurname: part.text).first else {
      return transcribed
    }
    let others = transcribed.filter { !row.translations.contains($0.text) }
    return ranked(row.translations, reason: "surname in \(row.reason)") + others.map { $0.weighted(by: 0.1) }
  }

  private func transcriptions(of part: NamePart, from origin: NameOrigin, _ request: Request) -> [SpellingVariant] {
    let unchanged = SpellingVariant(text: part.text, share: 1, reason: "unchanged")
    if part.spelling == .english && request.spelling != .scientific { return [unchanged] }
    var variants: [String: SpellingVariant] = [:]
    if request.spelling == .neutral && !request.isOriginGiven {
      variants.merge(unchanged, weight: Self.englishShare)
    }
    let spellings = transcriber.spellings(
      of: part.text.lowercasedByICU, from: origin, isScientific: request.spelling == .scientific, kind: request.kind,
      knowsPlaces: request.knowsPlaces)
    for spelling in spellings {
      let text = part.recased(spelling.text)
      variants.merge(SpellingVariant(text: text, share: spelling.share, reason: spelling.system), weight: 1)
    }
    return Array(variants.ranked.prefix(Self.variantsOfWord))
  }

  /// The spellings of a given name in the language, or else in one that has it.
  private func spellings(ofGivenName name: String, from origin: NameOrigin) -> [String]? {
    givenNames[origin]?[name] ?? NameOrigin.allCases.lazy.compactMap { givenNames[$0]?[name] }.first
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
