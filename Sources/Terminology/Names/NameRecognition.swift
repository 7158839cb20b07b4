internal import UnicodeText

/// Whether a name is one that German transcribed from Cyrillic, judged by its letters and given names, and from which
/// language.
struct NameRecognition: Sendable {
  private let givenNames: [String: Set<NameOrigin>]

  /// How much evidence a name needs to be taken for Slavic where nobody says so.
  private static let sureEvidence = 2.0
  /// How much evidence it needs for its transcription to be worth showing.
  private static let doubtfulEvidence = 0.3

  /// How much likelier a given name makes each language that has it.
  private static let givenNameFactor = 6.0
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
      evidence += judge(part, isGivenName: index == 0 && parts.count > 1, shares: &shares)
      if knowsPlaces { evidence += judgePlace(part, shares: &shares) }
    }
    let confidence = origin == nil ? confidence(in: parts, evidence: evidence) : .sure
    return Verdict(confidence: confidence, shares: shares, evidence: confidence == .foreign ? 0 : evidence)
  }

  private func confidence(in parts: [String], evidence: Double) -> Confidence {
    if isForeign(parts) || evidence < Self.doubtfulEvidence { return .foreign }
    return evidence < Self.sureEvidence ? .doubtful : .sure
  }

  private func isForeign(_ parts: [String]) -> Bool {
    if parts.count > 1, let first = parts.first, GivenNames.foreign.contains(first) { return true }
    return parts.contains { givenNames[$0] == nil && NameMarks.lookalikes.contains($0.lowercasedByICU) }
  }

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
    for origin in origins { shares[origin] *= Self.givenNameFactor }
    if isGivenName && !origins.isEmpty { return GivenNames.international.contains(part) ? 1 : 4 }

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

  /// - Parameter word: in small letters.
  init(of word: String) {
    let letters = Array(word.unicodeScalars)
    if word.unicodeScalars.contains(where: { "čšžŝëě".unicodeScalars.contains($0) }) {
      self = .scientific
    } else {
      let evidence = NameMarks.spelling.filter { $0.occurs(in: letters) }.reduce(0) { $0 + $1.evidence }
      self = evidence > 0 ? .english : evidence < 0 ? .german : .neutral
    }
  }
}
