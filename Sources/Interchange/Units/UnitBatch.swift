package import TranslationMemory

/// Some units of a file, in its order.
package enum UnitBatch: Sendable {
  /// In the form in which a memory stores them.
  case packed(PackedUnits)
  case units([(unit: TranslationUnit, line: Int)])

  /// How many units it has.
  package var count: Int {
    switch self {
    case .packed(let units): units.count
    case .units(let units): units.count
    }
  }

  /// A unit, and the line in which it begins, counted from 1.
  package subscript(index: Int) -> (unit: TranslationUnit, line: Int) {
    switch self {
    case .packed(let units): (units[index], units.line(index))
    case .units(let units): units[index]
    }
  }
}
