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
  /// Where all cells are, if somebody has found them already, and the numbers of the rows that are to come.
  private let layout: TableLayout?
  private var numbers: ArraySlice<Int> = []

  /// - Parameter start: where the first row begins.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    position = start
    layout = nil
    starts.reserveCapacity(16)
  }

  /// Goes through some rows only.
  ///
  /// - Parameters:
  ///   - layout: of these bytes.
  ///   - numbers: of the rows, counted from 0 and ascending.
  init(_ bytes: [UInt8], _ layout: TableLayout, rows numbers: [Int]) {
    self.bytes = bytes
    self.layout = layout
    self.numbers = numbers[...]
    position = 0
  }

  /// Goes to the next row, which may be empty.
  ///
  /// - Returns: false at the end of the table.
  /// - Complexity: O(length of the row)
  mutating func next() -> Bool {
    if let layout {
      guard let number = numbers.popFirst() else { return false }
      row = layout.row(number)
      line = number + 1
      return true
    }
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

  /// How many cells the row has.
  var cellCount: Int { layout?.cellCount(ofRow: line - 1) ?? starts.count - 1 }

  /// The text of a cell of the row, which is UTF-8, without white space at its ends; nil for none.
  func text(_ number: Int) -> String? {
    let cell = cell(number)
    if cell.isEmpty { return nil }
    let text = String(decoding: bytes[cell], as: UTF8.self)
    let (first, last) = (bytes[cell.lowerBound], bytes[cell.upperBound - 1])
    let isTrimmed = first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
    let trimmed = isTrimmed ? text : Substring(text).trimmingSpace()
    return trimmed.isEmpty ? nil : trimmed
  }

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
    if let layout { return layout.cell(number, ofRow: line - 1) }
    return number + 1 < starts.count
      ? starts[number]..<starts[number + 1] - 1 : row.upperBound..<row.upperBound
  }
}

/// Where the cells of a table stand, found once for all who go through it.
struct TableLayout: Sendable {
  /// For each row, and for one more, the number of its first cell.
  private var rows: [Int32] = [0]
  /// Where each cell begins, and behind those of a row where one more would.
  private var starts: [Int32] = []

  /// - Parameter bytes: less than 2 GB.
  /// - Complexity: O(*n*)
  init(_ bytes: [UInt8]) {
    rows.reserveCapacity(bytes.count / 40)
    starts.reserveCapacity(bytes.count / 5)
    if bytes.isEmpty { return }
    starts.append(0)
    let table = bytes.span.bytes
    var position = 0
    while position &+ 8 <= bytes.count {
      // Eight bytes at a time: those of control characters, the four high bits of which are zero.
      let high = unsafe table.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self) & 0xF0F0_F0F0_F0F0_F0F0
      var found =
        (UInt64(littleEndian: high) &- 0x0101_0101_0101_0101) & ~UInt64(littleEndian: high) & 0x8080_8080_8080_8080
      while found != 0 {
        pass(position &+ found.trailingZeroBitCount >> 3, bytes)
        found &= found &- 1
      }
      position &+= 8
    }
    while position < bytes.count {
      pass(position, bytes)
      position += 1
    }
    if bytes[bytes.count - 1] != UInt8(ascii: "\n") { endRow(bytes.count, bytes) }
  }

  private mutating func pass(_ position: Int, _ bytes: [UInt8]) {
    switch bytes[position] {
    case UInt8(ascii: "\t"): starts.append(Int32(position + 1))
    case UInt8(ascii: "\n"):
      endRow(position, bytes)
      if position + 1 < bytes.count { starts.append(Int32(position + 1)) }
    default: break
    }
  }

  private mutating func endRow(_ position: Int, _ bytes: [UInt8]) {
    let start = Int(starts[Int(rows[rows.count - 1])])
    let hasReturn = position > start && bytes[position - 1] == UInt8(ascii: "\r")
    starts.append(Int32(hasReturn ? position : position + 1))
    rows.append(Int32(starts.count))
  }

  /// How many rows there are.
  var count: Int { rows.count - 1 }

  /// How many cells a row has; rows are counted from 0.
  func cellCount(ofRow number: Int) -> Int { Int(rows[number + 1] - rows[number]) - 1 }

  /// Where a row stands, without its line end.
  func row(_ number: Int) -> Range<Int> {
    Int(starts[Int(rows[number])])..<Int(starts[Int(rows[number + 1]) - 1]) - 1
  }

  /// Where a cell of a row stands; an empty place where the row has fewer.
  func cell(_ cell: Int, ofRow number: Int) -> Range<Int> {
    let (index, end) = (Int(rows[number]) + cell, Int(rows[number + 1]) - 1)
    return index < end
      ? Int(starts[index])..<Int(starts[index + 1]) - 1 : Int(starts[end]) - 1..<Int(starts[end]) - 1
  }
}
