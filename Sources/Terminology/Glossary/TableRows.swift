/// Goes through the rows of a table whose cells are separated by tabs, and makes nothing of them.
struct TableRows {
  let bytes: [UInt8]
  private var position: Int
  /// Where the cells of the row begin, and last where one more would.
  private var starts: [Int] = []
  /// The row's line, counted from 1.
  private(set) var line = 0
  /// Where the row stands, without its line end.
  private(set) var row = 0..<0

  /// - Parameter start: where the first row begins.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
    starts.reserveCapacity(16)
  }

  /// Goes to the next row, which may be empty.
  ///
  /// - Returns: false at the end of the table.
  /// - Complexity: O(length of the row)
  mutating func next() -> Bool {
    guard position < bytes.count else { return false }
    let start = position
    starts.removeAll(keepingCapacity: true)
    starts.append(start)
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x10 {
        if byte == UInt8(ascii: "\n") { break }
        if byte == UInt8(ascii: "\t") { starts.append(position + 1) }
      }
      position += 1
    }
    let hasReturn = position > start && bytes[position - 1] == UInt8(ascii: "\r")
    let end = hasReturn ? position - 1 : position
    starts.append(end + 1)
    row = start..<end
    line += 1
    position += 1
    return true
  }

  /// The cells of the next row, which names the columns; none at the end of the table.
  mutating func header() -> [String] { next() ? bytes[row].cellTexts : [] }

  /// Where the texts stand that a cell of the row joins by |.
  func texts(_ number: Int) -> [Range<Int>] {
    let cell = cell(number)
    var texts: [Range<Int>] = []
    var start = cell.lowerBound
    for index in cell where bytes[index] == UInt8(ascii: "|") {
      texts.append(start..<index)
      start = index + 1
    }
    texts.append(start..<cell.upperBound)
    return texts
  }

  /// Where a cell of the row stands; an empty place where the row has fewer.
  func cell(_ number: Int) -> Range<Int> {
    number + 1 < starts.count ? starts[number]..<starts[number + 1] - 1 : row.upperBound..<row.upperBound
  }
}
