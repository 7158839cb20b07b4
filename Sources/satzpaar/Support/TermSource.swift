import Terminology

/// Where look-ups are answered from: the glossaries that were named, read once, and those that the program carries, of which
/// only what may answer is read.
struct TermSource {
  private let own: [GlossaryEntry]
  private let carried: [CarriedGlossary]
  private let domains: [String]

  /// - Parameter domains: of the entries that are wanted; all where none is named.
  /// - Throws: as `GlossaryOptions.entries()`.
  init(_ options: GlossaryOptions, domains: [String]) throws {
    own = try options.namedEntries().inDomains(domains)
    carried = options.usesCarried ? CarriedGlossary.allCases : [.names]
    self.domains = domains
  }

  /// Answers questions for some match keys.
  func index(for keys: [String], germanOnly: Bool = false, isForMany: Bool = false) -> TermIndex {
    let entries = Glossary.carried(for: keys, carried, germanOnly: germanOnly).inDomains(domains)
    return TermIndex(entries, own: own, isForMany: isForMany)
  }

  /// The terms for which a word may be a slip of the pen.
  func suggestions(for word: String) -> SpellingSuggestions {
    var suggestions = SpellingSuggestions(for: word)
    for entry in own + Glossary.carried(near: suggestions, carried).inDomains(domains) { suggestions.offer(entry) }
    return suggestions
  }
}
