package import UnicodeText

/// A unit's number in its memory. Units have ascending numbers in the order in which they came in.
package struct UnitID: Hashable, Comparable, Sendable {
  /// From 1; it stays with the unit.
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  package static func < (left: UnitID, right: UnitID) -> Bool { left.number < right.number }
}

/// An import's number in its memory.
package struct BatchID: Hashable, Comparable, Sendable {
  /// From 1, ascending; it is not given again.
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  package static func < (left: BatchID, right: BatchID) -> Bool { left.number < right.number }
}

/// A unit as it lies in a memory.
package struct StoredUnit: Hashable, Sendable {
  /// Its number in the memory.
  package let id: UnitID
  /// The import that brought it first.
  package let batch: BatchID
  /// What is stored under it.
  package let unit: TranslationUnit
}

/// Which units of a memory are meant. Every condition that is set must hold.
package struct UnitFilter: Hashable, Sendable {
  /// These units only.
  package var ids: Set<UnitID>?
  /// Those of this document only.
  package var document: String?
  /// Those of this import only.
  package var batch: BatchID?
  /// For each of these the unit has a variant whose language matches (`LanguageTag.matches`).
  package var languages: [LanguageTag] = []

  package init(
    ids: Set<UnitID>? = nil, document: String? = nil, batch: BatchID? = nil, languages: [LanguageTag] = []
  ) {
    self.ids = ids
    self.document = document
    self.batch = batch
    self.languages = languages
  }

  /// All units.
  package static let all = UnitFilter()
}

/// What an import did.
package struct ImportReport: Hashable, Sendable {
  /// The import that the report is of.
  package let batch: BatchID
  /// Units that are new in the memory.
  package var stored = 0
  /// Exact repeats, which raised the usage count of a unit that was there already.
  package var merged = 0
}
