internal import Morphology
internal import UnicodeText

/// What the carried dictionary, terms and names know of English words: what kind of word each is, and how it is written.
struct EnglishVocabulary: Sendable {
  static let carried = EnglishVocabulary()

  /// What a word is in the entries that have it.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt8

    /// The last word of a noun, or the one before its preposition.
    static let noun = Kind(rawValue: 1)
    static let verb = Kind(rawValue: 2)
    static let adjective = Kind(rawValue: 4)
    static let adverb = Kind(rawValue: 8)
    /// Written with a small, or with a capital first letter.
    static let small = Kind(rawValue: 16)
    static let capital = Kind(rawValue: 32)
  }

  private var kinds: [String: Kind] = [:]

  private init() {
    let glossaries = [Glossary.dictionary, Glossary.names] + Glossary.terms
    kinds.reserveCapacity(30_000)
    for entry in glossaries.flatMap(\.entries) {
      for translation in entry.translations { add(translation, entry.term.partOfSpeech) }
    }
  }

  private mutating func add(_ translation: String, _ partOfSpeech: PartOfSpeech) {
    var words = translation.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    if partOfSpeech == .verb, words.first == "to" { words.removeFirst() }
    let head = words.dropFirst().firstIndex { Self.prepositions.contains($0) }.map { $0 - 1 } ?? words.count - 1
    for (index, word) in words.enumerated() {
      var kind: Kind = word.unicodeScalars.first?.isCapital ?? false ? .capital : .small
      switch partOfSpeech {
      case .noun, .name: if index == head { kind.insert(.noun) }
      case .verb: if index == 0 { kind.insert(.verb) }
      case .adjective: if words.count == 1 { kind.insert(.adjective) }
      case .adverb: if words.count == 1 { kind.insert(.adverb) }
      case .phrase, .other: break
      }
      kinds[word.lowercasedByICU, default: []].formUnion(kind)
    }
  }

  private static let prepositions: Set = [
    "of", "for", "in", "on", "to", "with", "by", "from", "at", "against", "about",
  ]

  /// - Parameter word: in small letters.
  /// - Returns: nothing for a word that no entry has.
  func kind(of word: String) -> Kind { kinds[word] ?? [] }

  func isNoun(_ word: String) -> Bool { kind(of: word).contains(.noun) }

  /// Whether a word is known, or by its ending seen, to be no noun: "careful", "ideally", "consulted".
  func isNoNoun(_ word: String) -> Bool {
    let kind = kind(of: word)
    if kind.contains(.noun) { return false }
    if !kind.isDisjoint(with: [.verb, .adjective, .adverb]) { return true }
    if word.hasSuffix("ly") || word.hasSuffix("wise") { return true }
    return isParticiple(word)
  }

  /// Whether a word is a verb and nothing else that stands before a noun.
  func isOnlyVerb(_ word: String) -> Bool {
    let kind = kind(of: word)
    return kind.contains(.verb) && kind.isDisjoint(with: [.noun, .adjective])
  }

  /// Whether a word is an adverb and nothing that stands before a noun: "quite", "slowly".
  func isOnlyAdverb(_ word: String) -> Bool {
    let kind = kind(of: word)
    return kind.isDisjoint(with: [.noun, .adjective]) && (kind.contains(.adverb) || word.hasSuffix("ly"))
  }

  /// Whether a word is a verb and no noun: "create", "pushed".
  func isVerbForm(_ word: String) -> Bool {
    let kind = kind(of: word)
    return kind.isDisjoint(with: [.noun, .adjective]) && (kind.contains(.verb) || isParticiple(word))
  }

  /// Whether a word is the past of a verb that is known: "directed", "identified".
  private func isParticiple(_ word: String) -> Bool {
    guard word.hasSuffix("ed"), word.utf8.count > 4 else { return false }
    let stem = String(word.dropLast(2))
    let doubled = stem.utf8.last == stem.utf8.dropLast().last ? String(stem.dropLast()) : stem
    let y = stem.hasSuffix("i") ? stem.dropLast() + "y" : stem[...]
    return [stem, stem + "e", doubled, String(y)].contains { kind(of: $0).contains(.verb) }
  }
}
