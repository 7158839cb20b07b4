package import UnicodeText

/// A unit's number in its memory. Units have ascending numbers in the order in which they came in.
package struct UnitID: Hashable, Comparable, Sendable {
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  package static func < (left: UnitID, right: UnitID) -> Bool { left.number < right.number }
}

/// An import's number in its memory.
package struct BatchID: Hashable, Comparable, Sendable {
  package let number: Int64

  package init(_ number: Int64) { self.number = number }

  package static func < (left: BatchID, right: BatchID) -> Bool { left.number < right.number }
}

/// A unit as it lies in a memory.
package struct StoredUnit: Hashable, Sendable {
  package let id: UnitID
  /// The import that brought it first.
  package let batch: BatchID
  package let unit: TranslationUnit
}

/// Which units of a memory are meant. Every condition that is set must hold.
package struct UnitFilter: Hashable, Sendable {
  package var ids: Set<UnitID>?
  package var document: String?
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
  package let batch: BatchID
  /// Units that are new in the memory.
  package var stored = 0
  /// Exact repeats, which raised the usage count of a unit that was there already.
  package var merged = 0
}
