internal import UnicodeText

/// Whether a name is one that German transcribed from Cyrillic, judged by its letters and given names, and from which
/// language.
struct NameRecognition: Sendable {
  private let givenNames: [String: Set<NameOrigin>]

  /// How much evidence a name needs to be taken for Slavic where nobody says so.
  private static let sureEvidence = 2.0
  /// How much evidence it needs for its transcription to be worth showing.
  private static let doubtfulEvidence = 0.3

  /// How much likelier a given name makes each language that has it, and the one language that has it alone.
  private static let givenNameFactor = 6.0
  private static let onlyGivenNameFactor = 24.0
  private static let ukrainianEndFactor = 2.0
  /// The same for the name of a known place, and how much it speaks for a Slavic name.
  private static let placeFactor = 6.0
  private static let placeEvidence = 2.5

  /// What a name is taken for.
  struct Verdict: Sendable {
    let confidence: Confidence
    /// The languages the name may come from.
    let shares: OriginShares
    /// How much speaks for a transcribed name, less what speaks against it.
    let evidence: Double
  }

  enum Confidence: Sendable {
    /// Not transcribed from Cyrillic.
    case foreign
    /// Rather not transcribed, but it may be.
    case doubtful
    case sure
  }

  init(givenNames: [NameOrigin: Set<String>]) {
    var origins: [String: Set<NameOrigin>] = [:]
    for (origin, names) in givenNames {
      for name in names { origins[name, default: []].insert(origin) }
    }
    self.givenNames = origins
  }

  /// Judges a name by the evidence of all its parts.
  ///
  /// - Parameters:
  ///   - parts: the parts of the name, without particles, as they are written.
  ///   - origin: the language that the caller knows the name to come from: then the name is sure.
  ///   - knowsPlaces: whether the names of known places are evidence.
  func judge(_ parts: [String], origin: NameOrigin?, knowsPlaces: Bool = false) -> Verdict {
    var shares = origin.map(OriginShares.init(given:)) ?? .unknownOrigin
    var evidence = 0.0
    for (index, part) in parts.enumerated() {
      let isSurname = index == parts.count - 1 && index > 0
      let found = judge(part, isGivenName: index == 0 && parts.count > 1, shares: &shares)
      // Who has a given name of these languages alone is of them, with a German surname, too.
      let isGerman = isSurname && isSlavicGivenName(parts[0]) && found > Self.evidenceOfForeignLetters
      evidence += isGerman ? max(found, leastEvidence(ofSurnameBehind: parts[0])) : found
      if knowsPlaces { evidence += judgePlace(part, shares: &shares) }
    }
    let confidence = origin == nil ? confidence(in: parts, evidence: evidence) : .sure
    let found =
      switch confidence {
      case .foreign: 0.0
      case .doubtful: min(evidence, Self.sureEvidence - 0.01)
      case .sure: evidence
      }
    return Verdict(confidence: confidence, shares: shares, evidence: found)
  }

  private func isSlavicGivenName(_ word: String) -> Bool { givenNames[word] != nil && !GivenNames.isShared(word) }

  /// What the least Slavic surname after such a given name leaves of its evidence: a name that is just sure, or a doubtful
  /// one where Germans have the given name as well.
  private func leastEvidence(ofSurnameBehind givenName: String) -> Double {
    GivenNames.alsoOfGermans.contains(givenName) ? -3.5 : -2
  }
  private static let evidenceOfForeignLetters = -5.0

  private func confidence(in parts: [String], evidence: Double) -> Confidence {
    guard evidence >= Self.doubtfulEvidence else { return .foreign }
    let isDoubtful = evidence < Self.sureEvidence || isAmbiguous(parts)
    guard parts.contains(where: isLookalike), !hasEasternGivenName(parts) else { return isDoubtful ? .doubtful : .sure }
    let mayBeSlavic = parts.count > 1 && givenNames[parts[0]] != nil && !GivenNames.isOfGermans(parts[0])
    return mayBeSlavic ? .doubtful : .foreign
  }

  /// Whether a word that is no given name looks like a transcribed name and is rather none.
  private func isLookalike(_ word: String) -> Bool {
    givenNames[word] == nil && NameMarks.lookalikes.contains(word.lowercasedByICU)
  }

  /// Whether a name begins with a given name that tells more of where it comes from than a surname that Germans bear, too.
  private func hasEasternGivenName(_ parts: [String]) -> Bool {
    guard let first = parts.first, parts.count > 1 else { return false }
    return isSlavicGivenName(first) || GivenNames.mostlyEastern.contains(first)
  }

  /// Whether a surname is one that Germans bear, by its letters or since it is one of theirs.
  func mayBeGermanSurname(_ word: String) -> Bool { isGermanSurname(word) || isLookalike(word) }

  /// Whether a name may be one of another language for all that speaks for a transcribed one.
  private func isAmbiguous(_ parts: [String]) -> Bool {
    guard let first = parts.first, let last = parts.last?.lowercasedByICU else { return false }
    let isEastSlavic = NameMarks.eastSlavicEnds.contains(where: last.hasSuffix)
    if parts.count > 1, GivenNames.foreign.contains(first) { return givenNames[first] == nil || !isEastSlavic }
    // Poles and their German namesakes end in -ski, too; South and West Slavs write č, š, ž.
    let isOfGermans = parts.count == 1 || GivenNames.german.contains(first)
    if isOfGermans, last.hasSuffix("ski"), evidence(ofLetters: last) < Self.evidenceOfFullNames { return true }
    // Bulgarians share their given names with Serbs and Macedonians.
    if parts.count > 1, isSlavicGivenName(first), givenNames[first] != [.bulgarian] { return false }
    if parts.allSatisfy({ !KnownPlaces.origins(of: $0.lowercasedByICU).isEmpty }) { return false }
    return !isEastSlavic && parts.contains { NameSpelling.isOfSouthAndWestSlavs($0.lowercasedByICU) }
      && evidence(ofLetters: last) < Self.evidenceOfEastSlavs
  }

  private static let evidenceOfEastSlavs = 3.0
  /// What the letters of one word alone must say where other Slavic languages have its ending.
  private static let evidenceOfFullNames = 4.0

  private func evidence(ofLetters word: String) -> Double {
    var shares = OriginShares.unknownOrigin
    return judge(word, isGivenName: false, shares: &shares)
  }

  /// Whether a word before a surname is a given name of another language: one of the list, or one that has letters no
  /// transcribed name has.
  func isForeignGivenName(_ word: String) -> Bool {
    guard givenNames[word] == nil else { return false }
    return GivenNames.foreign.contains(word) || evidence(ofLetters: word.lowercasedByICU) < 0
  }

  /// Whether a surname is German by its letters: Russians with such names keep its spelling in English ("Richter").
  func isGermanSurname(_ word: String) -> Bool { evidence(ofLetters: word.lowercasedByICU) <= Self.germanEvidence }

  private static let germanEvidence = -2.5

  private func judgePlace(_ part: String, shares: inout OriginShares) -> Double {
    let origins = KnownPlaces.origins(of: part.lowercasedByICU)
    for origin in origins { shares[origin] *= Self.placeFactor }
    return origins.isEmpty ? 0 : Self.placeEvidence
  }

  /// Adds what a part of the name says of its language to `shares`.
  ///
  /// - Returns: the evidence for a Slavic name.
  private func judge(_ part: String, isGivenName: Bool, shares: inout OriginShares) -> Double {
    let origins = givenNames[part] ?? []
    let isOfOne = origins.count == 1 && !GivenNames.isShared(part)
    for origin in origins { shares[origin] *= isOfOne ? Self.onlyGivenNameFactor : Self.givenNameFactor }
    // Duden has Jurij of Ukrainians and Juri of Russians.
    if isGivenName, part.hasSuffix("ij"), origins.contains(.ukrainian) { shares[.ukrainian] *= Self.ukrainianEndFactor }
    if let usual = GivenNames.usualOrigins[part] { shares[usual.origin] *= usual.factor }
    if isGivenName && !origins.isEmpty {
      if GivenNames.foreign.contains(part) { return 0 }
      guard GivenNames.international.contains(part) else { return 4 }
      return GivenNames.german.contains(part) ? 1 : GivenNames.mostlyEastern.contains(part) ? 1.3 : 1.1
    }

    let word = Array(part.lowercasedByICU.unicodeScalars)
    var found = NameMarks.others.filter { $0.occurs(in: word) }
    let end = NameMarks.ends.filter { $0.occurs(in: word) }.max { $0.group.count < $1.group.count }
    if let end { found.append(end) }
    for mark in found { shares *= mark.factors }
    return found.reduce(0) { $0 + $1.evidence }
  }
}

/// How a word that may have been transcribed is spelled.
enum NameSpelling: Hashable, Sendable {
  /// As English spells it: it stays.
  case english
  /// As German transcription spells it.
  case german
  /// With diacritics, by DIN 1460 or ISO 9.
  case scientific
  /// As both would spell it.
  case neutral

  /// - Parameters:
  ///   - word: in small letters.
  ///   - isSlavic: whether the word is known to be a Slavic name: then groups that German names have by chance (-ich,
  ///     ts, z) do not tell English.
  init(of word: String, isSlavic: Bool = false) {
    let letters = Array(word.unicodeScalars)
    if letters.contains(where: Self.isScientific) || Self.hasSoftSign(letters) {
      self = .scientific
    } else {
      let marks = NameMarks.spelling.filter { $0.occurs(in: letters) && !(isSlavic && $0.isWeak) }
      let evidence = marks.reduce(0) { $0 + $1.evidence }
      self = evidence > 0 ? .english : evidence < 0 ? .german : .neutral
    }
  }

  private static func isScientific(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "č", "š", "ž", "ŝ", "ë", "ě", "ė", "ŭ", "ʹ", "′": true
    default: false
    }
  }

  /// Whether an apostrophe stands for a soft sign: after a consonant, and before another, j or the end of the word. At
  /// the end s, z and x have it in the German genitive ("Hans’").
  private static func hasSoftSign(_ word: [Unicode.Scalar]) -> Bool {
    word.indices.contains { index in
      guard word[index] == "’" || word[index] == "'", index > 0 else { return false }
      guard RewriteRule.Context.consonant.holds(for: word[index - 1]) else { return false }
      guard index + 1 < word.count else { return index > 1 && !"szxß".unicodeScalars.contains(word[index - 1]) }
      return RewriteRule.Context.consonant.holds(for: word[index + 1])
    }
  }

  /// Whether a word in small letters has letters that Czech, Slovak, Slovene and Croatian share with the scientific
  /// transliteration of Cyrillic.
  static func isOfSouthAndWestSlavs(_ word: String) -> Bool {
    word.unicodeScalars.contains { "čšžě".unicodeScalars.contains($0) }
  }
}
