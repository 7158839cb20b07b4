internal import UnicodeText

/// Whether a name is one that German transcribed from Cyrillic, judged by its letters and given names, and from which
/// language.
struct NameRecognition: Sendable {
  private let givenNames: [String: Set<NameOrigin>]

  /// How much evidence a name needs to be taken for Slavic where nobody says so.
  private static let threshold = 2.0

  init(givenNames: [NameOrigin: Set<String>]) {
    var origins: [String: Set<NameOrigin>] = [:]
    for (origin, names) in givenNames {
      for name in names { origins[name, default: []].insert(origin) }
    }
    self.givenNames = origins
  }

  /// The languages a name may come from; nil where it does not look like a name transcribed from Cyrillic.
  ///
  /// - Parameters:
  ///   - parts: the parts of the name, without particles, as they are written.
  ///   - origin: the language that the caller knows the name to come from: then only the shares are judged.
  func shares(of parts: [String], origin: NameOrigin?) -> OriginShares? {
    if origin == nil && isForeign(parts) { return nil }
    var shares = origin.map(OriginShares.init(given:)) ?? .unknownOrigin
    var evidence = 0.0
    for (index, part) in parts.enumerated() {
      let isGivenName = index == 0 && parts.count > 1
      evidence += judge(part, isGivenName: isGivenName, shares: &shares)
    }
    return origin != nil || evidence >= Self.threshold ? shares : nil
  }

  private func isForeign(_ parts: [String]) -> Bool {
    if parts.count > 1, let first = parts.first, GivenNames.foreign.contains(first) { return true }
    return parts.contains { givenNames[$0] == nil && NameMarks.lookalikes.contains($0.lowercasedByICU) }
  }

  /// Adds what a part of the name says of its language to `shares`.
  ///
  /// - Returns: the evidence for a Slavic name.
  private func judge(_ part: String, isGivenName: Bool, shares: inout OriginShares) -> Double {
    let origins = givenNames[part] ?? []
    for origin in NameOrigin.allCases where !origins.isEmpty {
      shares[origin] *= origins.contains(origin) ? 6 : 1
    }
    if isGivenName && !origins.isEmpty { return GivenNames.international.contains(part) ? 1 : 4 }

    let word = Array(part.lowercasedByICU.unicodeScalars)
    var evidence = 0.0
    var found = NameMarks.others.filter { $0.occurs(in: word) }
    let end = NameMarks.ends.filter { $0.occurs(in: word) }.max { $0.group.count < $1.group.count }
    if let end { found.append(end) }
    for mark in found {
      evidence += mark.evidence
      shares *= mark.factors
    }
    return evidence
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
