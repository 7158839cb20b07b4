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
  /// The differences between neighboring cells down the current column of the matrix: where +1, and where -1.
  private var plus: [UInt64] = [0]
  private var minus: [UInt64] = [0]

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
    if plus.count < blocks { plus += repeatElement(0, count: blocks - plus.count) }
    if minus.count < blocks { minus += repeatElement(0, count: blocks - minus.count) }
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
    for block in 0..<blocks {
      plus[block] = ~0
      minus[block] = 0
    }
    var distance = count
    var rest = text.count
    for i in text.indices {
      let row = Int(rows[Int(text[i])])
      // The first row of the matrix grows by one a column.
      var carryUp: UInt64 = 1
      var carryDown: UInt64 = 0
      for block in 0..<blocks {
        let top = block == blocks - 1 ? last : 1 << 63
        var equal = masks[row &+ block]
        let vertical = equal | minus[block]
        equal |= carryDown
        let horizontal = (((equal & plus[block]) &+ plus[block]) ^ plus[block]) | equal
        let up = minus[block] | ~(horizontal | plus[block])
        let down = plus[block] & horizontal
        let shiftedUp = up << 1 | carryUp
        let shiftedDown = down << 1 | carryDown
        carryUp = up & top == 0 ? 0 : 1
        carryDown = down & top == 0 ? 0 : 1
        plus[block] = shiftedDown | ~(vertical | shiftedUp)
        minus[block] = shiftedUp & vertical
      }
      distance = distance &+ Int(carryUp) &- Int(carryDown)
      rest &-= 1
      if distance &- rest > limit { return nil }
    }
    return distance
  }
}
