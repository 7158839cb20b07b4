package import Morphology
import UnicodeText

/// Looks terms up in glossaries by any of their forms, from either language.
package struct TermIndex: Sendable {
  private let entries: [GlossaryEntry]

  package init(_ entries: [GlossaryEntry]) { self.entries = entries }

  /// An entry that was asked for, and how the question met it.
  package struct Match: Hashable, Sendable {
    package enum Side: String, Hashable, Sendable {
      case german = "de"
      case english = "en"
    }

    package let entry: GlossaryEntry
    /// The language of the question.
    package let side: Side
    /// The form of the entry that equals the question but for case, and the rule that made it.
    package let form: WordForm
  }

  /// The entries with a form that equals `term` but for case, spaces and the kinds of quotes and dashes: German ones first,
  /// in the order of the glossaries. If there are none, "ae", "oe", "ue" are read as letters with umlaut.
  ///
  /// - Complexity: O(number of entries); forms are generated only for entries that begin like the question.
  package func matches(for term: String) -> [Match] {
    let key = MatchKey.of(term)
    let matches = matches(forKey: key)
    let withUmlauts = Self.umlauts.reduce(key) { $0.replacing($1.typed, with: $1.letter) }
    return matches.isEmpty && withUmlauts != key ? self.matches(forKey: withUmlauts) : matches
  }

  private static let umlauts = [(typed: "ae", letter: "ä"), (typed: "oe", letter: "ö"), (typed: "ue", letter: "ü")]

  private func matches(forKey key: String) -> [Match] {
    guard !key.isEmpty else { return [] }
    let german = entries.compactMap { entry in
      match(entry, .german, key, entry.term.lemma, isVerb: entry.term.partOfSpeech == .verb) {
        GermanInflection.forms(of: entry.term)
      }
    }
    let english = entries.compactMap { entry in
      entry.translations.lazy.compactMap { translation in
        match(entry, .english, key, translation, isVerb: false) {
          EnglishInflection.forms(of: translation, entry.term.partOfSpeech)
        }
      }.first
    }
    return german + english
  }

  private func match(
    _ entry: GlossaryEntry, _ side: Match.Side, _ key: String, _ lemma: String, isVerb: Bool, forms: () -> [WordForm]
  ) -> Match? {
    guard Self.mayBeForm(key, of: lemma, isVerb: isVerb) else { return nil }
    return forms().first { MatchKey.of($0.text) == key }.map { Match(entry: entry, side: side, form: $0) }
  }

  /// A form begins with the first letter of one of its lemma's words, give or take an umlaut; a participle also with "ge".
  private static func mayBeForm(_ key: String, of lemma: String, isVerb: Bool) -> Bool {
    guard let first = key.utf8.first else { return false }
    if first >= 0x80 || isVerb && first == UInt8(ascii: "g") { return true }
    var isInitial = true
    for byte in lemma.utf8 {
      if isInitial, byte >= 0x80 || byte | 0x20 == first | 0x20 { return true }
      isInitial = byte == UInt8(ascii: " ")
    }
    return false
  }
}
