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
  /// - Parameter hash: gives the hash of each number from 0 on.
  mutating func append(hashes count: Int, _ hash: (Int) -> UInt32) {
    let order = Self.order(of: count, hash)
    append(columnOf: count) { Int(hash(Int(order[$0]))) }
    append(columnOf: count) { Int(order[$0]) }
  }

  mutating func append(hashes: [UInt32], numbers: [UInt32]) {
    let order = Self.order(of: hashes.count) { hashes[$0] }
    append(columnOf: order.count) { Int(hashes[Int(order[$0])]) }
    append(columnOf: order.count) { Int(numbers[Int(order[$0])]) }
  }

  /// The numbers from 0 on by their keys, the lowest first, those of equal keys in their order (radix sort).
  static func order(of count: Int, _ key: (Int) -> UInt32) -> [UInt32] {
    var order = Array(0..<UInt32(count))
    guard count > 1 else { return order }
    var sorted = order
    let digits = count < 1 << 14 ? 11 : 16
    for shift in stride(from: 0, to: 32, by: digits) {
      let mask = UInt32(1) << UInt32(digits) &- 1
      var starts = [UInt32](repeating: 0, count: 1 << digits + 1)
      for number in 0..<count { starts[Int(key(number) >> UInt32(shift) & mask) + 1] += 1 }
      for digit in 1..<starts.count { starts[digit] += starts[digit - 1] }
      for number in order {
        let digit = Int(key(Int(number)) >> UInt32(shift) & mask)
        sorted[Int(starts[digit])] = number
        starts[digit] += 1
      }
      swap(&order, &sorted)
    }
    return order
  }
}
