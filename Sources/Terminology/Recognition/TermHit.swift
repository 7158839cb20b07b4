import Morphology

/// A term or name that was found in a text.
package struct TermHit: Sendable {
  /// Where it stands, in Unicode code points of the text; for part of a compound, the whole compound; for a verb whose
  /// parts stand apart, from the one to the other.
  package let range: Range<Int>
  /// Which of the entries was found, in the order in which the recognizer was given them.
  package let entryIndex: Int
  /// In what form the term was met.
  package let kind: Kind
  /// Whether the hit lies inside a longer one, or is part of a compound that is a term itself.
  package fileprivate(set) var isNested: Bool

  private let source: Source
  private let match: TermMatch
  /// Where it stands, in bytes of the text as it was searched.
  package let bytes: Range<Int>

  /// What the hits in one text share. Hits are many, and most of them are asked for little: they hold no strings of their own.
  final class Source: Sendable {
    let entries: [GlossaryEntry]
    /// The text as it was searched.
    let text: [UInt8]

    init(_ entries: [GlossaryEntry], _ text: [UInt8]) { (self.entries, self.text) = (entries, text) }
  }

  init(_ match: TermMatch, kind: Kind, at range: Range<Int>, bytes: Range<Int>, of source: Source) {
    (self.match, self.kind, self.range, self.bytes, self.source) = (match, kind, range, bytes, source)
    entryIndex = match.entry
    isNested = match.isInner
  }

  /// The entry whose term was met.
  package var entry: GlossaryEntry { source.entries[match.entry] }

  /// The form that was met, as the text writes it.
  package var text: String { String(decoding: source.text[bytes], as: UTF8.self) }

  /// The same without what is no part of it: "kündigte … an", and "Frieden" or "Friedens" for a part of "Friedensgipfel".
  package var ownText: String {
    switch match.manner {
    case .part: return String(decoding: source.text[match.part], as: UTF8.self)
    case .apart:
      // Up to a space, also one that does not break (C2 A0), or a mark.
      let verb = source.text[bytes].prefix { $0 >= 0x80 && $0 != 0xC2 || (0x41...0x5A).contains($0 & ~0x20) }
      let isTogether = source.text[verb.endIndex..<match.part.lowerBound].allSatisfy {
        $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
      }
      return [verb, source.text[match.part]].map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: isTogether ? " " : " … ")
    case .whole, .shortened, .allGenders: return text
    }
  }

  /// Where that stands, in bytes of the text as it was searched; for a verb whose parts stand apart, from the one to the other.
  package var ownBytes: Range<Int> { match.manner == .part ? match.part : bytes }

  fileprivate var isWhole: Bool { match.manner == .whole }

  /// Whether its entry is one of the program's own glossaries.
  fileprivate var isCarried: Bool { source.entries[match.entry].isCarried }

  /// Calls `body` with a text in UTF-8, and where in it the same stands.
  @inline(__always)
  package func withTextBytes(_ body: ([UInt8], Range<Int>) -> Void) { body(source.text, bytes) }

  /// Whether other words stand between the parts of the term, which are no part of it.
  package var isApart: Bool { match.kind == .apart }

  /// The rule by which it was recognized.
  package var cause: MatchCause {
    switch match.manner {
    case .whole: MatchCause(rule: match.rule)
    case .shortened: MatchCause(rule: match.rule, manner: .shortened)
    case .apart: MatchCause(rule: match.rule, manner: .apart)
    case .allGenders: MatchCause(rule: match.rule, manner: .allGenders)
    case .part:
      MatchCause(rule: match.rule, manner: .part(String(decoding: source.text[match.part], as: UTF8.self)))
    }
  }

  /// The rule that made the form, where nothing else is to be said of the cause.
  package var soleRule: String? { match.manner == .whole ? match.rule : nil }

  /// In what form a term can be met.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The citation form.
    case exact
    /// Another form of the term.
    case inflected
    /// The last part of a compound: what the compound is a kind of. Never an obligation to use the translation.
    case head
    /// Another part of a compound.
    case modifier
    /// A proper name, in any form.
    case name

    /// Whether the term is only a part of the word that was met.
    package var isPart: Bool { self == .head || self == .modifier }
  }

  /// Why this is a hit: the rule that made the form, and where the entry stands.
  package var reason: String { "\(cause); \(entry.location)" }
}

/// Hits in the order of their positions, the longer ones first; nested ones are marked, or left out if they are of the
/// same concept or say nothing more than the name that they lie in. Hits at one place with the same English are one.
struct HitList {
  private(set) var hits: [TermHit] = []

  init(capacity: Int) { hits.reserveCapacity(capacity) }

  /// What others may lie in. A place can have very many hits, which count as one here.
  private var open: [Place] = []

  private struct Place {
    let range: Range<Int>
    let isPart: Bool
    var concepts: Set<String> = []
    /// The first of its hits.
    let first: Int
    /// A hit with a name that is no part of a compound, and whether it is a person's.
    var name: Int?
    var isPerson = false
    /// The hits by their first English; empty as long as there is only one.
    var byEnglish: [String: Int] = [:]
  }

  /// - Parameter traits: those of the hit's entry.
  mutating func append(_ hit: TermHit, _ traits: EntryTraits) {
    open.removeAll { $0.range.upperBound <= hit.range.lowerBound }
    let concept = traits.hasConcept ? hit.entry.concept : nil
    var hit = hit
    for place in open {
      if place.range == hit.range {
        if hit.kind.isPart, !place.isPart { hit.isNested = true }
      } else if place.range.contains(hit.range) {
        if let concept, place.concepts.contains(concept) { return }
        if place.isPerson || place.name.map({ isIdle(hit, traits, in: hits[$0]) }) == true { return }
        if isMisleading(hit, in: hits[place.first]) { return }
        hit.isNested = true
      }
    }
    if hit.isApart { return hits.append(hit) }
    let known = open.firstIndex { $0.range == hit.range && $0.isPart == hit.kind.isPart }
    if let known, isMerged(hit, at: known) { return }
    hits.append(hit)
    let index = known ?? open.count
    if known == nil { open.append(Place(range: hit.range, isPart: hit.kind.isPart, first: hits.count - 1)) }
    if let concept { open[index].concepts.insert(concept) }
    if traits.isName, !hit.kind.isPart {
      open[index].name = hits.count - 1
      open[index].isPerson = open[index].isPerson || traits.isPerson
    }
  }

  /// Whether a word of the program's own glossaries means something else in a phrase of theirs: "am Steuer" has nothing of a tax.
  private func isMisleading(_ hit: TermHit, in phrase: TermHit) -> Bool {
    guard phrase.entryIndex != hit.entryIndex, phrase.isWhole, hit.isCarried, phrase.isCarried else {
      return false
    }
    return !CompoundTerms.mentions(phrase.entry.translations, hit.entry.translations)
  }

  /// Whether a hit says nothing more than the name around it: adjectives, and what the English of the name holds.
  private func isIdle(_ hit: TermHit, _ traits: EntryTraits, in name: TermHit) -> Bool {
    if traits.isAdjectival { return true }
    guard let outer = name.entry.translations.first?.lowercased() else { return false }
    return hit.entry.translations.contains { inner in
      inner.utf8.count < outer.utf8.count && " \(outer) ".contains(" \(inner.lowercased()) ")
    }
  }

  /// Whether a hit has the same English as one of its stem at the same place, which stands for both: one of the user's glossaries
  /// before others, then a strict one, and the citation form before other forms.
  private mutating func isMerged(_ hit: TermHit, at place: Int) -> Bool {
    if open[place].byEnglish.isEmpty {
      let first = open[place].first
      open[place].byEnglish[Self.english(of: hits[first])] = first
    }
    let english = Self.english(of: hit)
    guard let known = open[place].byEnglish[english] else {
      open[place].byEnglish[english] = hits.count
      return false
    }
    guard hit.isLike(hits[known]) else { return false }
    guard hit.isCarried == hits[known].isCarried else {
      if hits[known].isCarried { hits[known] = hit }
      return true
    }
    let (isStrict, wasStrict) = (hit.entry.isStrict, hits[known].entry.isStrict)
    let isCited = hit.kind == .exact && hits[known].kind == .inflected
    if isStrict && !wasStrict || isStrict == wasStrict && isCited { hits[known] = hit }
    return true
  }

  /// In small letters, without the -s or -es of the plural.
  private static func english(of hit: TermHit) -> String {
    let english = hit.entry.translations.first?.lowercased() ?? ""
    if english.hasSuffix("xes") || english.hasSuffix("ches") || english.hasSuffix("sses") {
      return String(english.dropLast(2))
    }
    return english.utf8.last == UInt8(ascii: "s") ? String(english.dropLast()) : english
  }
}

extension TermHit {
  /// Whether a hit at the same place with the same English says the same as another, and a check would ask the same of both: it is
  /// of the same term, of the term in the plural ("Steuer" and "Steuern"), or in such a form of one with the same stem ("Kliniken"
  /// of "Klinik" and "Klinikum", "Deutschen" of "Deutscher" and "deutsch").
  fileprivate func isLike(_ other: TermHit) -> Bool {
    let (entry, known) = (entry, other.entry)
    guard match.part == other.match.part, entry.status == known.status,
      entry.forbiddenTranslations == known.forbiddenTranslations
    else { return false }
    if entry.term.lemma == known.term.lemma { return true }
    if kind.isPart { return false }
    let isSameNumber = entry.translations.first?.utf8.count == known.translations.first?.utf8.count
    let isAdjectival = (entry.term.partOfSpeech == .adjective) != (known.term.partOfSpeech == .adjective)
    if isSameNumber, !isAdjectival {
      // A glossary that tells no gender has terms of any kind.
      guard kind == other.kind, entry.term.gender != nil, known.term.gender != nil else { return false }
    }
    let shared = zip(entry.term.lemma.lowercased().utf8, known.term.lemma.lowercased().utf8).prefix { $0 == $1 }.count
    return shared > 3 && shared + Self.longestEnding >= min(entry.term.lemma.utf8.count, known.term.lemma.utf8.count)
  }

  /// In bytes: what inflection or derivation may have changed at the end of a term.
  private static let longestEnding = 2
}
