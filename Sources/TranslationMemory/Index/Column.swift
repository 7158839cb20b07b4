/// A list of numbers in a match index, each in as few bytes as the largest of them needs.
struct Column {
  let count: Int
  /// Where the numbers begin in the index.
  private let offset: Int
  /// Bytes a number: 0 to 4, or 8.
  private let width: Int
  /// Is added to each.
  private let base: Int

  fileprivate init(count: Int, offset: Int, width: Int, base: Int) {
    self.count = count
    self.offset = offset
    self.width = width
    self.base = base
  }

  /// - Complexity: O(1)
  @inline(__always)
  func value(_ index: Int, _ bytes: borrowing RawSpan) -> Int {
    switch width {
    case 0: base
    case 1: base &+ bytes.uint8(offset &+ index)
    case 2: base &+ bytes.uint16(offset &+ index &* 2)
    case 3: base &+ (bytes.uint16(offset &+ index &* 3) | bytes.uint8(offset &+ index &* 3 &+ 2) << 16)
    case 4: base &+ bytes.uint32(offset &+ index &* 4)
    default: base &+ Int(truncatingIfNeeded: bytes.uint64(offset &+ index &* 8))
    }
  }

  /// The first index whose number is not below `wanted`, in a column that ascends.
  func firstIndex(notBelow wanted: Int, _ bytes: borrowing RawSpan) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if value(middle, bytes) < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Puts the parts of a match index one after the other, and keeps a list of where they are.
struct IndexWriter: ~Copyable {
  private(set) var bytes: ScratchArray<UInt8>
  /// The numbers that `IndexReader` gives back in the same order.
  private(set) var directory: [UInt64] = []
  /// Which of these say where in `bytes` something is.
  private var offsets: [Int] = []
  /// The parts that are complete: which of the numbers are their checksums, and where they end.
  private var parts: [(checksum: Int, end: Int)] = []

  /// - Parameters:
  ///   - reserved: bytes at the beginning that are written later.
  ///   - folder: where scratch files may lie; nil for none.
  init(reserved: Int, in folder: String?) {
    bytes = ScratchArray(in: folder)
    bytes.append(repeating: 0, count: reserved)
  }

  mutating func append(_ number: Int) { directory.append(UInt64(bitPattern: Int64(number))) }

  private mutating func appendOffset() {
    offsets.append(directory.count)
    append(bytes.count)
  }

  mutating func append(blob: borrowing ScratchArray<UInt8>) {
    appendOffset()
    append(blob.count)
    bytes.append(contentsOf: blob)
  }

  mutating func append(column numbers: [Int]) { append(columnOf: numbers.count) { numbers[$0] } }

  /// - Parameter number: gives each number of the column; it is called twice for each.
  @inline(__always)
  mutating func append(columnOf count: Int, _ number: (Int) -> Int) {
    var least = count == 0 ? 0 : number(0)
    var most = least
    for index in 0..<count {
      let number = number(index)
      least = min(least, number)
      most = max(most, number)
    }
    let range = UInt64(bitPattern: Int64(most &- least))
    let width: Int = (0...4).first(where: { range >> UInt64(8 * $0) == 0 }) ?? 8
    appendOffset()
    [count, width, least].forEach { append($0) }
    guard width > 0 else { return }
    var offset = bytes.count
    bytes.append(repeating: 0, count: count * width)
    for index in 0..<count {
      bytes.put(UInt64(bitPattern: Int64(number(index) &- least)), width: width, at: offset)
      offset &+= width
    }
  }

  /// Ends a part, which has all that was appended since the one before: it is verified as a whole, when it is needed.
  mutating func endPart() {
    appendOffset()
    parts.append((directory.count, bytes.count))
    append(0)
  }

  /// Appends all that another writer was given.
  mutating func append(contentsOf other: borrowing IndexWriter) {
    let (first, start) = (directory.count, UInt64(bytes.count))
    directory += other.directory
    for index in other.offsets {
      directory[first + index] += start
      offsets.append(first + index)
    }
    parts += other.parts.map { (first + $0.checksum, Int(start) + $0.end) }
    bytes.append(contentsOf: other.bytes)
  }

  /// Puts the directory behind the bytes and a header before them.
  ///
  /// - Parameters:
  ///   - reserved: bytes at the beginning that belong to no part.
  ///   - header: words for the beginning of the reserved bytes, made of where the directory is.
  mutating func finish(reserved: Int, _ header: (_ directory: Int) -> [UInt64]) {
    let start = bytes.count
    var end = reserved
    for part in parts {
      directory[part.checksum] = bytes.withSpan { IndexFile.checksum(unsafe $0.bytes, end..<part.end) }
      end = part.end
    }
    precondition(end == start, "everything in an index belongs to a part")
    bytes.append(repeating: 0, count: directory.count * 8)
    for (index, word) in directory.enumerated() { bytes.put(word, width: 8, at: start + index * 8) }
    for (index, word) in header(start).enumerated() { put(word, at: index * 8) }
  }

  mutating func put(_ word: UInt64, at offset: Int) { bytes.put(word, width: 8, at: offset) }
}

/// Gives back what `IndexWriter` was given, in the same order.
struct IndexReader {
  private let directory: [UInt64]
  private let size: Int
  private var position = 0
  /// Where the next part begins.
  private var start: Int

  /// The index is not what its writer made.
  struct Malformed: Error {}

  /// - Parameters:
  ///   - start: where the first part begins.
  ///   - size: where the last one ends.
  init(directory: [UInt64], start: Int, size: Int) {
    self.directory = directory
    self.start = start
    self.size = size
  }

  mutating func number() throws(Malformed) -> Int {
    guard position < directory.count else { throw Malformed() }
    defer { position += 1 }
    return Int(Int64(bitPattern: directory[position]))
  }

  /// Where the bytes are.
  mutating func blob() throws(Malformed) -> Range<Int> {
    let offset = try number()
    return try range(offset, count: try number(), width: 1)
  }

  mutating func column() throws(Malformed) -> Column {
    let (offset, count, width) = (try number(), try number(), try number())
    guard (0...4).contains(width) || width == 8 else { throw Malformed() }
    _ = try range(offset, count: count, width: width)
    return Column(count: count, offset: offset, width: width, base: try number())
  }

  /// What has all that was read since the part before.
  mutating func part() throws(Malformed) -> IndexPart {
    let end = try number()
    guard end >= start, end <= size else { throw Malformed() }
    defer { start = end }
    return IndexPart(start..<end, checksum: UInt64(bitPattern: Int64(try number())))
  }

  private func range(_ offset: Int, count: Int, width: Int) throws(Malformed) -> Range<Int> {
    guard offset >= 0, offset <= size, count >= 0, count <= 1 << 40, count * width <= size - offset else {
      throw Malformed()
    }
    return offset..<offset + count * width
  }
}

/// Numbers of base 128, low digits first: one byte for what is below 128, two below 16,384.
enum Varint {
  static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// The same as `read` without a branch for each byte, for numbers of which some have one byte and some have more. There
  /// must be `readAhead` bytes behind the number.
  @inline(__always)
  static func readMixed(_ bytes: borrowing RawSpan, _ position: inout Int) -> Int {
    let word = bytes.uint32(position)
    let ends = ~word & 0x8080_8080
    guard ends != 0 else { return read(bytes, &position) }
    // The highest bit of the last byte, and all below it.
    let last = ends.trailingZeroBitCount
    position &+= last &>> 3 &+ 1
    let own = word & ((1 &<< last) &- 1)
    return own & 0x7F | own >> 1 & 0x3F80 | own >> 2 & 0x1F_C000 | own >> 3 & 0xFE0_0000
  }

  static let readAhead = 3

  /// Reads the number at `position` and moves behind it.
  static func read(_ bytes: borrowing RawSpan, _ position: inout Int) -> Int {
    var byte = bytes.uint8(position)
    position &+= 1
    guard byte >= 0x80 else { return byte }
    var number = byte & 0x7F
    var shift = 7
    repeat {
      byte = bytes.uint8(position)
      position &+= 1
      number |= (byte & 0x7F) &<< shift
      shift &+= 7
    } while byte >= 0x80
    return number
  }
}
