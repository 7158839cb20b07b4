import Morphology
import UnicodeText

/// Finds the terms and names of glossaries in German text, in every form that their entries generate.
///
/// The glossary is expanded, the text is not stemmed: each entry's forms are made once and matched as they stand, with case.
/// Only ß and ss, words all in capitals, and small words at the beginning of a sentence are met more freely. Terms are also
/// found inside compounds, shortened beside "und", and where the parts of a verb stand apart.
package struct TermRecognizer: Sendable {
  /// The terms, in the order in which hits name them.
  package let entries: [GlossaryEntry]
  private let terms: ExpandedTerms
  /// What is asked of the entry of each hit; entries themselves are large.
  private let traits: [EntryTraits]
  /// Whether the entries have names of persons: without them, given names say nothing.
  private let knowsPersons: Bool

  /// - Parameter entries: the terms; entries with part of speech `name` give hits of kind `name`.
  /// - Complexity: O(number of entries); forms are made when a text may have them.
  package init(_ entries: [GlossaryEntry]) {
    self.entries = entries
    terms = ExpandedTerms(entries)
    traits = entries.map { EntryTraits($0) }
    knowsPersons = traits.contains(where: \.isPerson)
  }

  /// All hits in `text`, by position, the longer ones first. A hit inside a longer hit of the same concept is left out,
  /// one of another concept is marked as nested; inside a name, none is shown that says nothing more than the name. Of hits at
  /// one place with the same English, the first is shown.
  ///
  /// - Complexity: O(*n*) for terms of bounded length
  package func hits(in text: String) -> [TermHit] {
    let normalized = NormalizedText(text)
    let words = Words(normalized.text)
    let context = NameContext(words, knowsPersons: knowsPersons)
    var matches = terms.matches(in: words)
    matches.removeAll { context.excludes($0, traits[$0.entry]) }
    removeVerbsInCapitals(from: &matches, words)
    if matches.isEmpty { return [] }
    let source = TermHit.Source(entries, words.bytes)
    var hits = HitList(capacity: matches.count)
    Self.forEachInOrder(matches) { match in
      hits.append(hit(match, words, normalized, source), traits[match.entry])
    }
    return hits.hits
  }

  /// Removes verbs and adjectives where a noun stands at the same place, with a capital that no sentence's beginning gives it: the
  /// "Angeklagte" is the noun, and nothing of "anklagen". Before another word with a capital it may be part of a name: "Deutsche
  /// Bahn".
  private func removeVerbsInCapitals(from matches: inout [TermMatch], _ words: Words) {
    func isCapital(_ match: TermMatch) -> Bool {
      match.tokens.count == 1 && match.kind != .head && match.kind != .modifier
        && words.tokens[match.tokens.lowerBound].isCapitalized
    }
    guard matches.contains(where: { traits[$0.entry].isVerbal && isCapital($0) }) else { return }
    let nouns = Set(
      matches.lazy.filter { traits[$0.entry].isNoun && isCapital($0) && $0.rule != GermanInflection.oldDativeRule }
        .map(\.tokens.lowerBound))
    matches.removeAll { match in
      traits[match.entry].isVerbal && isCapital(match) && nouns.contains(match.tokens.lowerBound)
        && !words.startsSentence(match.tokens.lowerBound)
        && !words.bytes.isUppercase(words.byteRange(match.tokens))
        && (match.tokens.upperBound == words.tokens.count || !words.tokens[match.tokens.upperBound].isCapitalized)
    }
  }

  /// Calls `body` with the matches by position, the longer ones first.
  private static func forEachInOrder(_ matches: [TermMatch], _ body: (TermMatch) -> Void) {
    let isInOrder = matches.indices.dropFirst().allSatisfy { !precedes(matches[$0], matches[$0 - 1]) }
    if isInOrder { return matches.forEach(body) }
    let places = matches.indices.sorted { a, b in
      precedes(matches[a], matches[b]) || !precedes(matches[b], matches[a]) && a < b
    }
    for place in places { body(matches[place]) }
  }

  private static func precedes(_ a: TermMatch, _ b: TermMatch) -> Bool {
    a.tokens.lowerBound == b.tokens.lowerBound
      ? a.tokens.upperBound > b.tokens.upperBound : a.tokens.lowerBound < b.tokens.lowerBound
  }

  private func hit(
    _ match: TermMatch, _ words: Words, _ normalized: NormalizedText, _ source: TermHit.Source
  ) -> TermHit {
    let isName = traits[match.entry].isName
    let kind: TermHit.Kind =
      switch match.kind {
      case .head: .head
      case .modifier: .modifier
      case .citation: isName ? .name : .exact
      case .inflected, .apart: isName ? .name : .inflected
      }
    return TermHit(
      match, kind: kind, at: normalized.original(words.codePoints(match.tokens)), bytes: words.byteRange(match.tokens),
      of: source)
  }
}

/// What is asked of the entry of each hit, without looking at the entry itself.
struct EntryTraits: Sendable {
  let isName: Bool
  /// Whether it is the name of a person.
  let isPerson: Bool
  /// Whether it is the name of a place.
  let isPlace: Bool
  let isNoun: Bool
  let isVerb: Bool
  /// Whether it is an adjective, or a noun that declines as one.
  let isAdjectival: Bool
  let hasConcept: Bool
  /// Whether it is a verb or adjective, which has small letters.
  var isVerbal: Bool { isVerb || isAdjectival && !isNoun }

  init(_ entry: GlossaryEntry) {
    let term = entry.term
    isName = term.partOfSpeech == .name
    isPerson = isName && entry.domain == "person"
    isPlace = isName && entry.domain == "place"
    isNoun = term.partOfSpeech == .noun
    isVerb = term.partOfSpeech == .verb
    isAdjectival =
      term.partOfSpeech == .adjective
      || isNoun && term.lemma.utf8.last == UInt8(ascii: "r")
        && term.plural.form?.utf8.elementsEqual(term.lemma.utf8.dropLast()) == true
    hasConcept = entry.concept != nil
  }
}
