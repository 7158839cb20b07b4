import ArgumentParser
import Terminology

/// Which subject fields are asked for.
struct DomainOption: ParsableArguments {
  @Option(
    name: .customLong("domain"),
    help: """
      Only entries of this domain, and those without any; repeatable. The built-in ones: \
      \(carried.joined(separator: ", ")); of names: \(carriedNames.joined(separator: ", ")).
      """)
  var names: [String] = []

  private static let carried = [
    "administration", "culture", "diplomacy", "economy", "elections", "environment", "health", "institutions", "law",
    "media", "military", "politics", "science", "sport", "technology",
  ]

  private static let carriedNames = ["event", "institution", "person", "place", "treaty"]

  /// Whether names of persons and places are asked for.
  var includesNames: Bool { names.isEmpty || names.contains("person") || names.contains("place") }

  /// The entries of the domains that were named.
  ///
  /// - Throws: `Failure` for a domain that none of the entries has.
  func entries(of entries: [GlossaryEntry]) throws -> [GlossaryEntry] {
    guard !names.isEmpty else { return entries }
    try check(Set(entries.compactMap(\.domain)))
    return entries.inDomains(names)
  }

  /// Refuses a domain that neither some entries have nor those that the program carries, of which it always has the names.
  ///
  /// - Parameter hasCarried: whether the terms that it carries are asked, too.
  func check(in entries: [GlossaryEntry], hasCarried: Bool) throws {
    guard !names.isEmpty else { return }
    try check(Set(entries.compactMap(\.domain) + Self.carriedNames + (hasCarried ? Self.carried : [])))
  }

  private func check(_ known: Set<String>) throws {
    if let unknown = names.first(where: { !known.contains($0) }) {
      let advice = known.isEmpty ? "none has one" : "the domains are \(known.sorted().joined(separator: ", "))"
      throw Failure(.usage, "no entry has the domain \(unknown); \(advice)")
    }
  }
}
