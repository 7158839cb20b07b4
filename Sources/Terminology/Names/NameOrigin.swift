internal import UnicodeText

/// A language written in Cyrillic whose names reach German, and English, by transcription.
enum NameOrigin: String, Hashable, Sendable, CaseIterable {
  case ukrainian = "uk"
  case russian = "ru"
  case belarusian = "be"
  case bulgarian = "bg"
}

extension NameOrigin {
  /// The language of a name in Cyrillic letters; nil if it has none. Where all its letters are common to all, it is
  /// taken for Russian, the most frequent.
  init?(ofCyrillic name: String) {
    let letters = Set(name.lowercasedByICU.unicodeScalars.filter(Self.isCyrillic))
    guard !letters.isEmpty else { return nil }
    func has(_ some: String) -> Bool { some.unicodeScalars.contains(where: letters.contains) }
    let isSoft = ["ськ", "цьк"].contains(where: name.lowercasedByICU.contains)
    if has("їєґ") || isSoft && !has("ыэёў") {
      self = .ukrainian
    } else if has("ў") || has("і") && has("ыэё") {
      self = .belarusian
    } else if has("і") {
      let isHard = ["ск", "цк"].contains(where: name.lowercasedByICU.contains) && !has("иь")
      self = isHard ? .belarusian : .ukrainian
    } else {
      self = has("ъ") && !has("ыэё") ? .bulgarian : .russian
    }
  }

  static func isCyrillic(_ letter: Unicode.Scalar) -> Bool { (0x400...0x52F).contains(letter.value) }
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
