import Morphology
import UnicodeText

/// Adjectives of places, which do not decline: "Kiewer" of "Kiew", "Dresdner" of "Dresden".
enum PlaceAdjectives {
  /// The name of the rule that makes them.
  static let rule = "adjective of a place"

  /// How many letters an adjective has more than its place, at most.
  static let addedLetters = 4

  /// The adjectives that the name of a city may have.
  static func ofName(_ name: String) -> [String] { GermanInflection.adjectives(ofPlace: name) }

  /// Whether a name is that of a country or continent: what looks like its adjective are its people, which English calls
  /// otherwise ("Iraner").
  static func isCountry(_ name: String) -> Bool { countries.contains(name) }

  private static let countries: Set<String> = {
    let names = DisplayNames(in: .german)
    return Set(DisplayNames.regionCodes.compactMap { names.region($0) })
  }()
}
