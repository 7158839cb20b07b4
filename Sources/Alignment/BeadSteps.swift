/// For a row of a band and each shape of bead: at which columns such a bead fits, and where its other corner lies.
struct BeadSteps {
  private let first: SIMD8<Int32>
  private let last: SIMD8<Int32>
  /// What is added to a column to get the cell of the other corner, which is no cell of the band where the bead does not
  /// fit, but never out of the array.
  private let bases: SIMD8<Int32>

  /// The shapes for which a bead that has a corner at `column` fits.
  @inline(__always)
  func contains(_ column: Int) -> SIMDMask<SIMD8<Int32>> {
    let columns = SIMD8(repeating: Int32(column))
    return (columns .>= first) .& (columns .<= last)
  }

  @inline(__always)
  func cells(_ column: Int) -> SIMD8<Int32> { bases &+ Int32(column) }

  private init(_ steps: (BeadType) -> (columns: ClosedRange<Int>?, base: Int)) {
    var (first, last, bases) = (SIMD8<Int32>(repeating: 1), SIMD8<Int32>.zero, SIMD8<Int32>.zero)
    for (lane, type) in BeadType.all.enumerated() {
      let (columns, base) = steps(type)
      bases[lane] = Int32(base)
      if let columns { (first[lane], last[lane]) = (Int32(columns.lowerBound), Int32(columns.upperBound)) }
    }
    (self.first, self.last, self.bases) = (first, last, bases)
  }

  /// The beads that begin in a row: those whose sentence pairs all lie in the band, and their ends too.
  init(beginningIn row: Int, of band: SearchBand) {
    self.init { type in
      let end = row + type.source
      guard end < band.lower.count else { return (nil, band.bases[row]) }
      let first = max(band.lower[row], band.lower[end - 1], band.lower[end] - type.target)
      let last = min(band.upper[row] + 1, band.upper[end], band.columns) - type.target
      return (first <= last ? first...last : nil, band.bases[end] + type.target)
    }
  }

  /// The beads that end in a row and begin in the band.
  init(endingIn row: Int, of band: SearchBand) {
    self.init { type in
      let start = row - type.source
      guard start >= 0 else { return (nil, band.bases[row] - type.target) }
      let first = band.lower[start] + type.target
      let last = min(band.upper[start] + type.target, band.columns)
      return (first <= last ? first...last : nil, band.bases[start] - type.target)
    }
  }
}
