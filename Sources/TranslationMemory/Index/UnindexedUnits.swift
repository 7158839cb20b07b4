internal import Synchronization

/// Units that a match index does not have, and the scans of them that were asked for.
final class UnindexedUnits: Sendable {
  let units: LoadedUnits
  private let scans = Mutex<[ScanSide: any Scan]>([:])

  init(_ units: LoadedUnits) { self.units = units }

  func scan(_ side: ScanSide, for lookup: Lookup) -> any Scan {
    if let scan = scans.withLock({ $0[side] }) { return scan }
    let scan = side.scan(units.texts(for: lookup))
    scans.withLock { $0[side] = scan }
    return scan
  }
}

extension [UnindexedUnits] {
  var unitCount: Int { reduce(0) { $0 + $1.units.units.count } }

  /// Adds units. Parts of about one size become one, so that there are few, and a unit is in few of those that are made anew.
  mutating func append(_ units: LoadedUnits) {
    guard !units.units.isEmpty else { return }
    var units = units
    while let last, last.units.units.count <= 2 * units.units.count {
      units = last.units.joined(with: units)
      removeLast()
    }
    append(UnindexedUnits(units))
  }
}
