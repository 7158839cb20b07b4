package import Terminology

/// Keeps the concepts of several glossaries apart, which may have the same ids.
package struct ConceptNames {
  private var taken: Set<String> = []

  /// No id is taken yet.
  package init() {}

  /// Gives concepts new ids whose old ones were taken before, by other entries than these.
  ///
  /// - Parameter entries: those of one file, or of one concept.
  /// - Returns: the old and the new ids, in the order of the entries.
  package mutating func makeDistinct(_ entries: inout [GlossaryEntry]) -> [(old: String, new: String)] {
    let own = Set(entries.compactMap(\.concept))
    var names: [String: String] = [:]
    var renamed: [(old: String, new: String)] = []
    for index in entries.indices {
      guard let concept = entries[index].concept, taken.contains(concept) else { continue }
      if names[concept] == nil {
        let free = (2...).lazy.map { "\(concept)-\($0)" }.first { name in
          !taken.contains(name) && !own.contains(name) && !names.values.contains(name)
        }
        names[concept] = free
        renamed.append((concept, free ?? concept))
      }
      entries[index].concept = names[concept]
    }
    taken.formUnion(own)
    taken.formUnion(names.values)
    return renamed
  }
}
