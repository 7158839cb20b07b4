internal import UnicodeText

/// The names of regions, cities, languages and currencies in German with their English (Unicode CLDR).
struct TranslatedDisplayNames: Sendable {
  private let english: [String: [String]]
  private let englishNames: Set<String>

  static let shared = TranslatedDisplayNames()

  private init() {
    let (german, english) = (DisplayNames(in: .german), DisplayNames(in: .english))
    var translations: [String: [String]] = [:]
    func add(_ name: String?, _ translation: String?) {
      guard let name, let translation else { return }
      let key = MatchKey.of(name)
      if translations[key]?.contains(translation) != true { translations[key, default: []].append(translation) }
    }
    for code in DisplayNames.regionCodes { add(german.region(code), english.region(code)) }
    for zone in DisplayNames.zones { add(german.city(ofZone: zone), english.city(ofZone: zone)) }
    for tag in DisplayNames.languageCodes.compactMap({ LanguageTag($0) }) {
      add(german.language(tag), english.language(tag))
    }
    for code in DisplayNames.currencyCodes { add(german.currency(code), english.currency(code)) }
    self.english = translations
    englishNames = Set(translations.values.joined())
  }

  /// Whether the name is English of one of them already.
  func isEnglish(_ name: String) -> Bool { englishNames.contains(name) }

  /// The English names of what German calls `name`; empty if there is none.
  func translations(of name: String) -> [String] { english[MatchKey.of(name)] ?? [] }
}
