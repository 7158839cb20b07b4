import Terminology

/// Where look-ups are answered from: the glossaries that were named, read once, and those that the program carries, of which
/// only what may answer is read.
struct TermSource {
  private let own: [GlossaryEntry]
  private let carried: [CarriedGlossary]
  private let domains: [String]

  /// - Parameter domains: of the entries that are wanted; all where none is named.
  /// - Throws: as `GlossaryOptions.entries()`; `Failure` for a domain that no entry has.
  init(_ options: GlossaryOptions, domains: DomainOption) throws {
    let named = try options.namedEntries()
    try domains.check(in: named, hasCarried: options.usesCarried)
    own = named.inDomains(domains.names)
    carried = options.usesCarried ? CarriedGlossary.allCases : [.names]
    self.domains = domains.names
  }

  /// Answers questions for some match keys.
  func index(for keys: [String], germanOnly: Bool = false, isForMany: Bool = false) -> TermIndex {
    let entries = Glossary.carried(for: keys, carried, germanOnly: germanOnly).inDomains(domains)
    return TermIndex(entries, own: own, isForMany: isForMany)
  }

  /// Entries with the forms of some words that may be names.
  func names(for words: [String]) -> [GlossaryEntry] {
    own + Glossary.carried(for: words, [.names])
  }

  /// The terms for which a word may be a slip of the pen.
  func suggestions(for word: String) -> SpellingSuggestions {
    var suggestions = SpellingSuggestions(for: word)
    for entry in own + Glossary.carried(near: suggestions, carried).inDomains(domains) { suggestions.offer(entry) }
    return suggestions
  }
}
