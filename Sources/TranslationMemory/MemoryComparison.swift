internal import UnicodeText

extension MemoryStore {
  /// Takes in all units of another memory; exact repeats raise the usage count.
  ///
  /// - Throws: `MemoryError`; nothing is taken in then.
  @discardableResult
  package func merge(_ other: MemoryStore, date: String? = nil) throws -> ImportReport {
    try importing(other.path, date: date) { importer in
      try other.forEachUnit { try importer.add($0.unit) }
      for header in Set(try other.importHeaders().values.joined()).sorted() { try importer.keep(header: header) }
    }
  }

  /// Takes out the units that another memory has too: the same texts with the same inline codes in the same languages.
  ///
  /// - Returns: how many there were.
  @discardableResult
  package func subtract(_ other: MemoryStore) throws -> Int {
    let common = try difference(from: other).common
    return try common.isEmpty ? 0 : remove(UnitFilter(ids: common))
  }

  /// What the memory has in common with another one, by the numbers of its own units, and what is in one of them only.
  ///
  /// - Complexity: O(size of both) time, O(size of the texts) memory
  package func difference(
    from other: MemoryStore
  ) throws -> (common: Set<UnitID>, onlyHere: [UnitID], onlyThere: [UnitID]) {
    var theirs: [PairContent: [UnitID]] = [:]
    try other.forEachUnit { theirs[PairContent($0.unit), default: []].append($0.id) }
    var found: Set<PairContent> = []
    var common: Set<UnitID> = []
    var onlyHere: [UnitID] = []
    try forEachUnit { stored in
      let content = PairContent(stored.unit)
      if theirs[content] == nil {
        onlyHere.append(stored.id)
      } else {
        common.insert(stored.id)
        found.insert(content)
      }
    }
    let onlyThere = theirs.filter { !found.contains($0.key) }.flatMap(\.value).sorted()
    return (common, onlyHere, onlyThere)
  }
}

/// What makes two units the same pair of texts, wherever they come from.
private struct PairContent: Hashable {
  private let variants: [Side]

  private struct Side: Hashable {
    let language: LanguageTag
    let segment: Segment
  }

  init(_ unit: TranslationUnit) {
    variants = unit.variants.map { Side(language: $0.language, segment: $0.segment) }
  }
}
