internal import UnicodeText

/// A language written in Cyrillic whose names reach German, and English, by transcription.
enum NameOrigin: String, Hashable, Sendable, CaseIterable {
  case ukrainian = "uk"
  case russian = "ru"
  case belarusian = "be"
  case bulgarian = "bg"
}

/// A share for each origin. The shares are relative to each other and need not add up to anything.
struct OriginShares: Hashable, Sendable {
  var ukrainian: Double
  var russian: Double
  var belarusian: Double
  var bulgarian: Double

  init(uk: Double, ru: Double, be: Double, bg: Double) {
    (ukrainian, russian, belarusian, bulgarian) = (uk, ru, be, bg)
  }

  /// How often the names in German news come from each language, roughly.
  static let unknownOrigin = OriginShares(uk: 0.46, ru: 0.38, be: 0.06, bg: 0.10)

  /// The shares of a name whose language is given. Bearers of a nationality often have Russian names ("Swetlana
  /// Alexijewitsch" of Belarus), so Russian keeps a part.
  init(given origin: NameOrigin) {
    self =
      switch origin {
      case .ukrainian: OriginShares(uk: 0.93, ru: 0.07, be: 0, bg: 0)
      case .russian: OriginShares(uk: 0.02, ru: 0.98, be: 0, bg: 0)
      case .belarusian: OriginShares(uk: 0, ru: 0.15, be: 0.85, bg: 0)
      case .bulgarian: OriginShares(uk: 0, ru: 0, be: 0, bg: 1)
      }
  }

  subscript(origin: NameOrigin) -> Double {
    get {
      switch origin {
      case .ukrainian: ukrainian
      case .russian: russian
      case .belarusian: belarusian
      case .bulgarian: bulgarian
      }
    }
    set {
      switch origin {
      case .ukrainian: ukrainian = newValue
      case .russian: russian = newValue
      case .belarusian: belarusian = newValue
      case .bulgarian: bulgarian = newValue
      }
    }
  }

  static func *= (shares: inout OriginShares, factors: OriginShares) {
    for origin in NameOrigin.allCases { shares[origin] *= factors[origin] }
  }

  /// The origins that matter, likeliest first, with shares that add up to 1.
  var likely: [(origin: NameOrigin, share: Double)] {
    let total = NameOrigin.allCases.reduce(0) { $0 + self[$1] }
    guard total > 0 else { return [] }
    return NameOrigin.allCases.map { (origin: $0, share: self[$0] / total) }
      .filter { $0.share >= 0.04 }
      .sorted { $0.share > $1.share }
  }
}
