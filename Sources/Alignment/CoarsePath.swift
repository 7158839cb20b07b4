internal import BilingualLexicon

/// A rough way through two long texts: which block of sentences belongs to which. It is found over the whole texts at once,
/// so that neither a repetition nor a single misleading word leads away from it.
struct CoarsePath {
  /// The corners that the way leads through, about the middle of each pair of blocks.
  private(set) var corners: [(row: Int, column: Int)] = []
  /// How far from the way its places may lie: some blocks.
  let tolerance: Int

  private let sourceBlock: Int
  /// For each block of the source the target sentences that it may belong to.
  private var ranges: [Range<Int>] = []

  /// Blocks of a side, at most.
  private static let mostBlocks = 400
  /// A word that stands in many blocks of both sides tells nothing of the way, and takes long.
  private static let mostPairsOfBlocks = 1_024

  /// - Complexity: O(*n* + blocks²)
  init(_ source: TextSide, _ target: TextSide, _ correspondences: Correspondences) {
    sourceBlock = source.count / Self.mostBlocks + 1
    let targetBlock = target.count / Self.mostBlocks + 1
    tolerance = 3 * targetBlock
    let likeness = Likeness(source, target, correspondences, sourceBlock: sourceBlock, targetBlock: targetBlock)
    for (block, columns) in likeness.bestPath().enumerated() {
      let (first, last) = (columns.lowerBound * targetBlock, (columns.upperBound + 1) * targetBlock)
      ranges.append(max(0, first - tolerance)..<min(target.count, last + tolerance))
      let row = min(source.count, block * sourceBlock + sourceBlock / 2)
      corners.append((row, min(target.count, (first + last) / 2)))
    }
  }

  /// Whether a pair of sentences lies near the way.
  func contains(row: Int, column: Int) -> Bool { ranges[row / sourceBlock].contains(column) }

  /// How much the blocks of two texts have in common.
  private struct Likeness {
    private let rows: Int
    private let columns: Int
    private var values: [Float]

    init(
      _ source: TextSide, _ target: TextSide, _ correspondences: Correspondences, sourceBlock: Int, targetBlock: Int
    ) {
      rows = (source.count - 1) / sourceBlock + 1
      columns = (target.count - 1) / targetBlock + 1
      values = Array(repeating: 0, count: rows * columns)
      for entry in correspondences.entries where source.text.kinds[Int(entry.source)] != .mark {
        let sources = source.blocks(of: Int(entry.source), length: sourceBlock)
        let targets = target.blocks(of: Int(entry.target), length: targetBlock)
        guard sources.count * targets.count <= CoarsePath.mostPairsOfBlocks else { continue }
        let weight = entry.forward * entry.backward / Float(max(sources.count, targets.count))
        for row in sources {
          for column in targets { values[row * columns + column] += weight }
        }
      }
    }

    /// For each row the columns of the monotone path that gathers most; where nothing is alike it keeps to the diagonal.
    func bestPath() -> [ClosedRange<Int>] {
      var sums = [Double](repeating: 0, count: (rows + 1) * (columns + 1))
      for row in 0..<rows {
        for column in 0..<columns {
          let corner = (row + 1) * (columns + 1) + column + 1
          let paired = sums[corner - columns - 2] + Double(values[row * columns + column]) + Self.leastLikeness
          sums[corner] = max(paired, sums[corner - 1], sums[corner - columns - 1])
        }
      }
      var path = [ClosedRange<Int>](repeating: 0...0, count: rows)
      var (row, column) = (rows - 1, columns - 1)
      var last = column
      while row >= 0 {
        let corner = (row + 1) * (columns + 1) + column + 1
        if column >= 0, sums[corner] == sums[corner - 1] {
          column -= 1
          continue
        }
        path[row] = max(0, min(column, last))...max(0, last)
        let isPaired = column >= 0 && sums[corner] != sums[corner - columns - 1]
        row -= 1
        if isPaired { column -= 1 }
        last = column
      }
      return path
    }

    private static let leastLikeness = 1e-4
  }
}

extension TextSide {
  /// The blocks of so many sentences in which a type stands, ascending.
  fileprivate func blocks(of type: Int, length: Int) -> [Int] {
    var blocks: [Int] = []
    for k in occurrences.range(type) {
      let block = Int(occurrences.columns[k]) / length
      if blocks.last != block { blocks.append(block) }
    }
    return blocks
  }
}
