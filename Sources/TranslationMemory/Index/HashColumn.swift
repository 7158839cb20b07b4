/// Leads from hashes to numbers, in a match index: two columns of the same length, sorted by hash.
struct HashColumn {
  private let hashes: Column
  private let numbers: Column

  init(_ reader: inout IndexReader) throws(IndexReader.Malformed) {
    hashes = try reader.column()
    numbers = try reader.column()
    guard hashes.count == numbers.count else { throw IndexReader.Malformed() }
  }

  var count: Int { hashes.count }

  /// Calls `body` with each number under this hash, ascending.
  ///
  /// - Complexity: O(log *count*)
  func forEach(_ hash: UInt32, _ bytes: borrowing RawSpan, _ body: (Int) -> Void) {
    var place = hashes.firstIndex(notBelow: Int(hash), bytes)
    while place < hashes.count, hashes.value(place, bytes) == Int(hash) {
      body(numbers.value(place, bytes))
      place += 1
    }
  }

  /// All numbers.
  func numbers(_ bytes: borrowing RawSpan) -> Set<Int> {
    var all: Set<Int> = []
    for place in 0..<count { all.insert(numbers.value(place, bytes)) }
    return all
  }
}

extension IndexWriter {
  /// - Parameter hashes: that of each number from 0 on.
  mutating func append(hashes: [UInt32]) { append(hashes: hashes, numbers: Array(0..<UInt32(hashes.count))) }

  mutating func append(hashes: [UInt32], numbers: [UInt32]) {
    let order = Self.order(of: hashes)
    append(column: order.map { Int(hashes[Int($0)]) })
    append(column: order.map { Int(numbers[Int($0)]) })
  }

  /// The places of the hashes in ascending order, those of equal ones in theirs (radix sort).
  private static func order(of hashes: [UInt32]) -> [UInt32] {
    var order = Array(0..<UInt32(hashes.count))
    guard hashes.count > 1 else { return order }
    var sorted = order
    let digits = hashes.count < 1 << 14 ? 11 : 16
    for shift in stride(from: 0, to: 32, by: digits) {
      let mask = UInt32(1) << UInt32(digits) &- 1
      var starts = [UInt32](repeating: 0, count: 1 << digits + 1)
      for hash in hashes { starts[Int(hash >> UInt32(shift) & mask) + 1] += 1 }
      for digit in 1..<starts.count { starts[digit] += starts[digit - 1] }
      for place in order {
        let digit = Int(hashes[Int(place)] >> UInt32(shift) & mask)
        sorted[Int(starts[digit])] = place
        starts[digit] += 1
      }
      swap(&order, &sorted)
    }
    return order
  }
}
