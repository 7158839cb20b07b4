internal import UnicodeText

/// The names of countries and other regions in German and English (Unicode CLDR).
struct RegionNames: Sendable {
  private let english: [String: [String]]
  private let englishNames: Set<String>

  init() {
    let german = DisplayNames(in: .german)
    let inEnglish = DisplayNames(in: .english)
    var english: [String: [String]] = [:]
    for code in DisplayNames.regionCodes {
      guard let name = german.region(code), let translation = inEnglish.region(code) else { continue }
      let key = MatchKey.of(name)
      if english[key]?.contains(translation) != true { english[key, default: []].append(translation) }
    }
    self.english = english
    englishNames = Set(english.values.joined())
  }

  /// Whether the name is English of a region already.
  func isEnglish(_ name: String) -> Bool { englishNames.contains(name) }

  /// The English names of the region that German calls `name`; empty if there is none.
  func translations(of name: String) -> [String] { english[MatchKey.of(name)] ?? [] }
}
