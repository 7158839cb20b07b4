internal import CICU

/// The names that a language has for regions, cities, languages and currencies (Unicode CLDR, as carried by ICU).
package struct DisplayNames: Sendable {
  /// The language of the names.
  package let language: LanguageTag

  package init(in language: LanguageTag) { self.language = language }

  /// The name of a region by its ISO 3166 or UN M.49 code: `DE` is Deutschland in German. Nil if there is none.
  package func region(_ code: String) -> String? { name(SATZ_REGION_NAME, code) }

  /// The name of a language by its tag: `en-GB` is Britisches Englisch or Englisch (Vereinigtes Königreich) in German.
  package func language(_ tag: LanguageTag) -> String? { language(code: tag.description) }

  /// The same by one of the codes of ``languageCodes``, which need no reading.
  package func language(code: String) -> String? { name(SATZ_LANGUAGE_NAME, code) }

  /// The long name of a currency by its ISO 4217 code.
  package func currency(_ code: String) -> String? { name(SATZ_CURRENCY_NAME, code) }

  /// The name of the city that a time zone is called by: `Europe/Warsaw` is Warschau in German.
  package func city(ofZone zone: String) -> String? { name(SATZ_CITY_NAME, zone) }

  /// The codes of all regions that ICU knows: countries first, then continents and groups of countries.
  package static let regionCodes = codes(SATZ_REGION_NAME)
  /// All languages that ICU has a name for.
  package static let languageCodes = codes(SATZ_LANGUAGE_NAME)
  /// All currencies that ICU has a name for.
  package static let currencyCodes = codes(SATZ_CURRENCY_NAME)
  /// Time zones by their names in the time-zone database.
  package static let zones = codes(SATZ_CITY_NAME)

  private static func codes(_ kind: satz_name_kind) -> [String] {
    let codes = unsafe ICUBuffer.string(expecting: 16_384) { unsafe satz_name_codes(kind, $0, $1) }
    return ((try? codes.get()) ?? "").split(separator: "\0").map(String.init)
  }

  private func name(_ kind: satz_name_kind, _ code: String) -> String? {
    let locale = language.description
    let name = unsafe ICUBuffer.string(expecting: 64) { unsafe satz_display_name(kind, locale, code, $0, $1) }
    guard case .success(let name) = name, !name.isEmpty else { return nil }
    return name.filter { $0 != "\u{AD}" }
  }
}
