internal import Morphology
internal import UnicodeText

/// The words that the carried names are made of.
struct CarriedNames: Sendable {
  static let shared = CarriedNames()

  private let parts: Set<String>
  private let places: Set<String>

  private init() {
    var parts: Set<String> = []
    var places: Set<String> = []
    for entry in Glossary.names.entries {
      let lemma = entry.term.lemma
      switch entry.domain {
      case "person":
        for word in lemma.split(separator: " ").dropFirst() { parts.insert(String(word)) }
      case "place" where !lemma.utf8.contains(UInt8(ascii: " ")):
        places.insert(lemma)
        let words = lemma.split(separator: "-")
        if words.count > 1 { for word in words { parts.insert(String(word)) } }
      default: break
      }
    }
    self.parts = parts
    self.places = places
  }

  /// Whether a word is a surname or part of the name of a place, so that it is no compound of nouns: "Holstein" is no stone.
  func isPart(_ word: String) -> Bool { parts.contains(word) }

  /// Whether a word is the name of a place, if perhaps a noun too: "Kiel".
  func isPlace(_ word: String) -> Bool { places.contains(word) }
}
