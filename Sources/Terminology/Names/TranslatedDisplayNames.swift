internal import Dispatch
internal import UnicodeText

/// The names of regions, cities, languages and currencies in German with their English (Unicode CLDR).
struct TranslatedDisplayNames: Sendable {
  /// What has a name, by the match keys of German names.
  private let named: [String: [Item]]

  static let shared = TranslatedDisplayNames()

  private enum Item: Sendable {
    case region(String), city(String), language(String), currency(String)

    func name(in names: DisplayNames) -> String? {
      switch self {
      case .region(let code): names.region(code)
      case .city(let zone): names.city(ofZone: zone)
      case .language(let code): names.language(code: code)
      case .currency(let code): names.currency(code)
      }
    }
  }

  private static let items: [Item] =
    DisplayNames.regionCodes.map { .region($0) } + DisplayNames.zones.map { .city($0) }
    + DisplayNames.languageCodes.map { .language($0) }
    + DisplayNames.currencyCodes.map { .currency($0) }

  /// English names are asked for one by one: a look-up needs few of them, and ICU is slow.
  private static let englishNames: Set<String> = {
    let (german, english) = (DisplayNames(in: .german), DisplayNames(in: .english))
    return Set(items.compactMap { item in item.name(in: german) == nil ? nil : item.name(in: english) })
  }()

  private init() {
    let german = DisplayNames(in: .german)
    var named: [String: [Item]] = [:]
    for item in Self.items {
      if let name = item.name(in: german) { named[MatchKey.of(name), default: []].append(item) }
    }
    self.named = named
  }

  /// Whether the name is English of one of them already.
  func isEnglish(_ name: String) -> Bool { Self.englishNames.contains(name) }

  /// The English names of what German calls `name`; empty if there is none.
  func translations(of name: String) -> [String] {
    guard let items = named[MatchKey.of(name)] else { return [] }
    let english = DisplayNames(in: .english)
    var translations: [String] = []
    for item in items {
      if let name = item.name(in: english), !translations.contains(name) { translations.append(name) }
    }
    return translations
  }
}

extension NameMapper {
  /// Begins to ask ICU for its names on another core, for who will soon need them and has something else to do first.
  package static func prepareDisplayNames() {
    DispatchQueue.global(qos: .userInitiated).async { _ = TranslatedDisplayNames.shared }
  }
}
