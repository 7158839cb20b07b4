/// A sequence of symbols prepared for Levenshtein distances to many others, 64 cells of the matrix in one step.
///
/// Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming" (1999), for the
/// distance of whole sequences and in blocks: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit
/// distances" (2003).
struct EditPattern {
  private(set) var count = 0
  private var blocks = 1
  /// The row of a symbol in `masks`, in blocks. Row 0 is of symbols that the pattern does not have.
  private var rows: [UInt32] = []
  /// Where in the pattern a symbol stands: `blocks` words for each.
  private var masks: [UInt64] = [0]
  private var last: UInt64 = 1
  /// The symbols that have a row.
  private var known: [UInt32] = []
  /// The current column of the matrix, by block.
  private var column: [Cells] = []

  /// The empty pattern, to be loaded.
  init() {}

  /// - Parameters:
  ///   - pattern: symbols that are not below `alphabet` equal no symbol of any text.
  ///   - alphabet: above all symbols of the texts.
  init(_ pattern: [UInt32], alphabet: Int) { load(pattern, alphabet: alphabet) }

  /// Takes the place of what was there before, in the same memory.
  ///
  /// - Complexity: O(*count*), and O(*alphabet*) the first time
  mutating func load(_ pattern: [UInt32], alphabet: Int) {
    for symbol in known { rows[Int(symbol)] = 0 }
    known.removeAll(keepingCapacity: true)
    if rows.count < alphabet { rows += repeatElement(0, count: alphabet - rows.count) }
    count = pattern.count
    blocks = max(1, (pattern.count + 63) / 64)
    last = 1 << UInt64((max(1, pattern.count) - 1) % 64)
    masks.removeAll(keepingCapacity: true)
    masks.append(contentsOf: repeatElement(0, count: blocks))
    for (position, symbol) in pattern.enumerated() where symbol < alphabet {
      if rows[Int(symbol)] == 0 {
        rows[Int(symbol)] = UInt32(masks.count)
        known.append(symbol)
        masks.append(contentsOf: repeatElement(0, count: blocks))
      }
      masks[Int(rows[Int(symbol)]) + position / 64] |= 1 << UInt64(position % 64)
    }
    if column.count < blocks { column += repeatElement(Cells(plus: 0, minus: 0), count: blocks - column.count) }
  }

  /// The number of symbols to put in, take out or replace to turn one sequence into the other; nil if there are more than
  /// `limit`.
  ///
  /// - Parameter text: all symbols are below the alphabet's size.
  /// - Complexity: O(length of `text` · *count* / 64)
  mutating func distance(to text: borrowing Span<UInt32>, limit: Int = .max) -> Int? {
    if count == 0 || text.isEmpty {
      let distance = max(count, text.count)
      return distance <= limit ? distance : nil
    }
    return blocks == 1 ? distanceInOneBlock(text, limit) : distanceInBlocks(text, limit)
  }

  private func distanceInOneBlock(_ text: borrowing Span<UInt32>, _ limit: Int) -> Int? {
    var plus = ~UInt64(0)
    var minus: UInt64 = 0
    var distance = count
    var rest = text.count
    for i in text.indices {
      let equal = masks[Int(rows[Int(text[i])])]
      let vertical = equal | minus
      let horizontal = (((equal & plus) &+ plus) ^ plus) | equal
      var up = minus | ~(horizontal | plus)
      var down = plus & horizontal
      if up & last != 0 { distance &+= 1 }
      if down & last != 0 { distance &-= 1 }
      rest &-= 1
      // Each symbol to come can lower the distance by one at most.
      if distance &- rest > limit { return nil }
      up = up << 1 | 1
      down <<= 1
      plus = down | ~(vertical | up)
      minus = up & vertical
    }
    return distance
  }

  private mutating func distanceInBlocks(_ text: borrowing Span<UInt32>, _ limit: Int) -> Int? {
    var column = exchange(&column, with: [])
    let distance = fill(&column, with: text, from: Cells(plus: ~0, minus: 0), limit)
    self.column = column
    return distance
  }

  /// Goes through the matrix column by column.
  ///
  /// - Returns: what is in the last cell; nil above the limit.
  private func fill(
    _ column: inout [Cells], with text: borrowing Span<UInt32>, from start: Cells, _ limit: Int
  ) -> Int? {
    let masks = masks.span
    let rows = rows.span
    var column = column.mutableSpan
    for block in 0..<blocks { column[block] = start }
    var distance = count
    var rest = text.count
    for i in text.indices {
      let row = Int(rows[Int(text[i])])
      // The first row of the matrix grows by one a column.
      var carry = Carry(up: 1, down: 0)
      for block in 0..<blocks {
        column[block].advance(masks[row &+ block], &carry, last: block == blocks &- 1 ? last : 1 << 63)
      }
      distance = distance &+ Int(truncatingIfNeeded: carry.up) &- Int(truncatingIfNeeded: carry.down)
      rest &-= 1
      if distance &- rest > limit { return nil }
    }
    return distance
  }

  /// The distance of `text` to the part of the pattern that is nearest to it.
  ///
  /// - Parameter text: all symbols are below the alphabet's size.
  /// - Complexity: O(length of `text` · *count* / 64)
  mutating func leastDistance(ofPartTo text: borrowing Span<UInt32>) -> Int {
    var column = exchange(&column, with: [])
    // A part may begin anywhere: all of the first column is 0.
    _ = fill(&column, with: text, from: Cells(plus: 0, minus: 0), .max)
    // And it may end anywhere. Rows below the pattern hold nothing that equals a symbol, and are never less than those in it.
    var distance = text.count
    var least = distance
    let steps = Self.steps
    for block in 0..<blocks {
      var (up, down) = (column[block].plus, column[block].minus)
      while down != 0 {
        let step = steps[Int(truncatingIfNeeded: up & 0xF | (down & 0xF) << 4)]
        least = min(least, distance &- Int(step >> 4))
        distance &+= Int(step & 0xF) &- 4
        up >>= 4
        down >>= 4
      }
      distance &+= up.nonzeroBitCount
    }
    self.column = column
    return least
  }

  /// By the steps up (bits 0 to 3) and down (4 to 7) of four cells: 4 more than their sum, and times 16 how far down they lead.
  private static let steps: [UInt8] = (0..<256).map { bits in
    var (sum, least) = (0, 0)
    for cell in 0..<4 {
      sum += (bits >> cell & 1) - (bits >> (cell + 4) & 1)
      least = min(least, sum)
    }
    return UInt8(sum + 4 | -least << 4)
  }
}

/// What passes from one block of a column to the next: the step to the cell at the right, in the row between them.
private struct Carry {
  var up: UInt64
  var down: UInt64
}

/// The steps down the current column of the matrix in one block of the pattern: where +1, and where -1.
private struct Cells {
  var plus: UInt64
  var minus: UInt64

  /// Moves to the next column.
  ///
  /// - Parameters:
  ///   - equal: where the pattern has the column's symbol.
  ///   - last: the bit of the block's last row.
  @inline(__always)
  mutating func advance(_ equal: UInt64, _ carry: inout Carry, last: UInt64) {
    let vertical = equal | minus
    let equal = equal | carry.down
    let horizontal = (((equal & plus) &+ plus) ^ plus) | equal
    let up = minus | ~(horizontal | plus)
    let down = plus & horizontal
    let shiftedUp = up << 1 | carry.up
    let shiftedDown = down << 1 | carry.down
    carry = Carry(up: up & last == 0 ? 0 : 1, down: down & last == 0 ? 0 : 1)
    plus = shiftedDown | ~(vertical | shiftedUp)
    minus = shiftedUp & vertical
  }
}
